# SPDX-License-Identifier: Apache-2.0
"""Owns the licence texts of what a package carries: every one lies in its folder `licences`.

Libraries of Python have theirs in their metadata; what came from Debian has it in its package's
`copyright`; Python, Qt and the starter of the package have none that could be found so, and are
named here. A library without a text stops the build.
"""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from resources.package.contents import HERE, ROOT
from resources.package.libraries import Entry, is_of_system

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER = "licences"
_TEXTS = ("licen", "copying", "notice", "authors")
_QT = ("NOTICE-Qt.txt", "LGPL-3.txt", "GPL-3.txt")
_WITHOUT = {"PySide6_Essentials": _QT, "shiboken6": _QT}
"""Libraries whose metadata has no text, and the files here that have it."""
_STARTER = "pyinstaller"
"""Its starter is part of every package; it allows that in its licence."""


def gather(paths: Iterable[str]) -> list[Entry]:
    """Return the texts for files of this machine that go into a package, to be carried along."""
    used = {str(Path(path).resolve()) for path in paths}
    found = [*_python(), ("Probitas", ROOT / "LICENSE")]
    for distribution in metadata.distributions():
        if distribution.name == _STARTER or any(
            str(Path(str(distribution.locate_file(file))).resolve()) in used
            for file in distribution.files or ()
        ):
            found += [(distribution.name, text) for text in texts_of(distribution)]
    system = sorted(path for path in used if is_of_system(path))
    found += [(name, _copyright(name)) for name in sorted({package_of(path) for path in system})]
    entries = {f"{FOLDER}/{name}/{text.name}": text for name, text in found}
    return [(name, str(text), "DATA") for name, text in sorted(entries.items())]


def texts_of(distribution: metadata.Distribution) -> list[Path]:
    """Return the licence texts of a library."""
    if distribution.name in _WITHOUT:
        return [HERE / name for name in _WITHOUT[distribution.name]]
    texts = [
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if ".dist-info/" in str(file)
        and ("/licenses/" in str(file) or any(word in file.name.lower() for word in _TEXTS))
    ]
    if not texts:
        raise LookupError(f"no licence text for {distribution.name}")
    return texts


def package_of(path: str) -> str:
    """Return the Debian package that a library of this machine comes from."""
    for known in (path, path.removeprefix("/usr"), f"/usr{path}"):
        asked = ["dpkg-query", "--search", known]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    raise LookupError(f"no Debian package has {path}")


def _copyright(package: str) -> Path:
    return Path("/usr/share/doc") / package / "copyright"


def _python() -> list[tuple[str, Path]]:
    places = (Path(sys.base_prefix), Path(sys.base_prefix) / "lib" / _version())
    for name in (place / "LICENSE.txt" for place in places):
        if name.exists():
            return [("Python", name)]
    return [("Python", _copyright(_version()))]


def _version() -> str:
    return f"python{sys.version_info.major}.{sys.version_info.minor}"
