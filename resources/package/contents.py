# SPDX-License-Identifier: Apache-2.0
"""Owns what goes into a package and what stays out of it, for the recipe and for the tests.

Modules that are imported by name when they are needed are not seen by whoever reads imports, so
all of ours are named. What Qt brings along for other programs is left out by the reasons given.
"""

from __future__ import annotations

import re
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
NAME = "probitas"
LAYERS = ("core", "storage", "ui", "resources")

KEY_STORES = {
    "win32": ("keyring.backends.Windows",),
    "darwin": ("keyring.backends.macOS",),
    "linux": ("keyring.backends.SecretService", "keyring.backends.kwallet"),
}
"""The key stores that storage/vault/keyring_store.py asks by name."""

NAMED = ("PySide6-Essentials", "sqlcipher3", "cryptography", "reportlab", "pyhanko")
"""The libraries whose versions `version` prints: their metadata goes along."""

DATA = {
    "anyascii": ("_data/*",),  # how each writing sounds in Latin letters
    "dateutil": ("zoneinfo/*.gz",),  # no zone of it is used, but it complains without
    "holidays": ("**/*.mo",),  # the names of days off
    # icalendar asks for the zone UTC, which not every system has.
    "tzdata": ("__init__.py", "zoneinfo/__init__.py", "zoneinfo/UTC"),
}
"""What libraries read by name, where no reader of imports finds it."""

UNREAD = {
    "certifi": "*.pem",  # no network
    "icalendar": "tests/*",
    "jeepney": "tests/*",
    "keyring": "backend_complete.*",
    "lxml": "isoschematron/*",
    "olefile": "*",  # how to use it
    "pycparser": "*.cfg",  # what it was made from
    "pyhanko": "sign/*.pem",  # lists of trust, for the network
    "reportlab": "*",  # core.typeset embeds the fonts of resources/
    "tzdata": "*",
}
"""What libraries bring along that nothing we ask of them reads."""

EXCLUDED = (
    "_pytest", "hypothesis", "mypy", "playwright", "pytest", "ruff", "xdist",
    "PyInstaller", "pip", "setuptools", "pkg_resources",
    "tkinter", "turtle", "idlelib", "lib2to3", "readline",
    "PySide6.QtNetwork",
)  # fmt: skip
"""What tests, builds and teaches, and is reached from a corner of some library; and Qt's network,
which this program has no use for."""

_NOT_SHIPPED = (".py", ".pyc", ".ts")

LEFT_OUT = re.compile(
    r"""PySide6/(Qt/)?plugins/(
        platforms/lib?q?(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay)\b   # no desktop
      | (egldeviceintegrations|generic)/                                       # no desktop
      | platformthemes/libqgtk3                  # a second toolkit, for its file dialog
      | (networkinformation|tls|sqldrivers)/     # this program has no network and one database
      | imageformats/lib?q(tiff|webp|wbmp|tga|icns|gif)\b   # scans are read by core/, not shown so
    )""",
    re.VERBOSE,
)
"""Plugins of Qt that no officer's desktop needs."""

OF_THE_SYSTEM = ("libcups.so.2",)
"""Printing is the system's: whoever has a printer has CUPS. Without it all else works."""

QT_TEXTS = re.compile(r"PySide6/(Qt/)?translations/(?!qtbase_(ar|en|es|fr|ru|zh_CN)\.qm)")
"""What Qt says in other languages than ours, and what its tools say."""


def version(root: Path = ROOT) -> str:
    """Return the version, from the one place that says it."""
    said = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return str(said["project"]["version"])


def modules(root: Path = ROOT) -> list[str]:
    """Return the dotted names of our modules, those that are looked up by name among them."""
    found = []
    for layer in LAYERS:
        for path in sorted((root / layer).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            if parts[:2] != ("resources", "package"):
                found.append(".".join(parts).removesuffix(".__init__"))
    return found


def files(root: Path = ROOT) -> list[Path]:
    """Return what our code reads that is no code, relative to the root."""
    found = []
    for layer in LAYERS:
        for path in sorted((root / layer).rglob("*")):
            name = path.relative_to(root)
            if (
                path.is_file()
                and path.suffix not in _NOT_SHIPPED
                and "__pycache__" not in name.parts
            ):
                found.append(name)
    return [name for name in found if name.parts[:2] != ("resources", "package")]


def is_left_out(name: str) -> bool:
    """Tell whether a file of Qt stays out, by its name in the package."""
    name = name.replace("\\", "/")
    return bool(LEFT_OUT.match(name) or QT_TEXTS.match(name))


def is_unread(name: str) -> bool:
    """Tell whether a file, by its name in the package, is data of a library that nothing reads."""
    library, _, rest = name.replace("\\", "/").partition("/")
    read = any(fnmatch(rest, pattern) for pattern in DATA.get(library, ()))
    return library in UNREAD and fnmatch(rest, UNREAD[library]) and not read


def key_stores() -> tuple[str, ...]:
    """Return the modules of this system's key stores."""
    return KEY_STORES.get(sys.platform, ())
