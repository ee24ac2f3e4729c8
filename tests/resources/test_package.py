# SPDX-License-Identifier: Apache-2.0
"""What goes into a package: all that the program reads, each text of a licence, no more of Qt."""

from __future__ import annotations

import configparser
import re
import tomllib
import xml.etree.ElementTree as ET
from fnmatch import filter as matching
from fnmatch import fnmatch
from importlib import metadata
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement

from resources.package import contents, libraries, licences
from storage.sync.outgoing import SUFFIX as BUNDLE
from storage.vault.header import HEADER_NAME
from tests.architecture import ROOT, program
from tests.cases import in_each
from ui.headless import COMMANDS
from ui.headless.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

MIME = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}


def test_every_module_is_named_but_those_that_build_packages():
    paths = {module.path for module in program() if module.path != "main.py"}
    expected = {p for p in paths if not p.startswith("resources/package/")}
    assert len(contents.modules()) == len(expected)
    assert set(COMMANDS.values()) <= set(contents.modules())
    assert not any(name.startswith("resources.package") for name in contents.modules())


def test_every_folder_of_resources_goes_along():
    folders = {p.name for p in (ROOT / "resources").iterdir() if p.is_dir()}
    carried = {name.parts[1] for name in contents.files() if name.parts[0] == "resources"}
    assert folders - carried == {"package", "__pycache__"} & folders
    migrations = {p.relative_to(ROOT) for p in (ROOT / "storage/migrations").glob("*.sql")}
    assert migrations <= set(contents.files())


_READ = re.compile(r"""\bread_(?:bytes|text|json|lines)\(\s*f?"([^"]+)\"""")


def test_every_file_that_the_program_asks_for_goes_along():
    """What is put into a name at run time is a star."""
    carried = [name.as_posix() for name in contents.files()]
    asked = {
        re.sub(r"{[^}]*}", "*", name)
        for module in program()
        for name in _READ.findall(module.source)
    }
    assert len(asked) > 20
    assert not {pattern for pattern in asked if not matching(carried, f"resources/{pattern}")}


def test_nothing_else_is_taken_for_data_that_nobody_reads():
    assert not contents.is_unread("base_library.zip")
    assert not any(contents.is_unread(name.as_posix()) for name in contents.files())
    assert contents.is_unread("certifi/cacert.pem")
    assert contents.is_unread("tzdata/zoneinfo/Europe/Zurich")
    assert not contents.is_unread("tzdata/zoneinfo/UTC")


CODE = {".py", ".pyi", ".pyc", ".so", ".pyd", ".dll", ".dylib", ".h", ".pxd", ".pxi", ".pyx"}
GATHERED = {"pyside6-essentials", "shiboken6", "pillow", "pypdfium2"}
"""Libraries of which the builder of packages itself knows what goes along."""


def test_what_libraries_read_goes_along_and_the_rest_is_known_to_be_unread():
    unknown = [
        path
        for path in _data_of_libraries()
        for library, _, rest in [path.partition("/")]
        if not any(fnmatch(rest, pattern) for pattern in contents.DATA.get(library, ()))
        and not contents.is_unread(path)
    ]
    assert unknown == []


def _data_of_libraries() -> Iterator[str]:
    """Yield the files of the libraries that the program asks for, and theirs, that are no code."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    to_ask, known = [*pyproject["project"]["dependencies"]], set()
    while to_ask:
        asked = Requirement(to_ask.pop())
        if asked.name in known or (asked.marker and not asked.marker.evaluate({"extra": ""})):
            continue
        known.add(asked.name)
        library = metadata.distribution(asked.name)
        to_ask += library.requires or ()
        if library.name.lower().replace("_", "-") not in GATHERED:
            for file in library.files or ():
                if file.suffix not in CODE and file.name != "py.typed" and _is_inside(file.parts):
                    yield file.as_posix()


def _is_inside(parts: tuple[str, ...]) -> bool:
    return len(parts) > 1 and parts[0] != ".." and not parts[0].endswith(".dist-info")


def test_what_is_made_of_other_files_and_what_only_writers_need_stays():
    assert not {name.suffix for name in contents.files()} & {".py", ".pyc", ".ts"}
    assert {name.stem for name in contents.files() if name.suffix == ".qm"}


def test_the_version_is_said_in_one_place():
    assert contents.version() == VERSION


@in_each(
    "plugin",
    [
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "platforms/libqoffscreen.so",
        "platforms/qwindows.dll",
        "platforms/libqcocoa.dylib",
        "imageformats/libqsvg.so",
        "iconengines/libqsvgicon.so",
        "imageformats/libqjpeg.so",
        "printsupport/libcupsprintersupport.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
    ],
)
def test_a_plugin_that_is_needed_stays(plugin):
    assert not contents.is_left_out(f"PySide6/Qt/plugins/{plugin}")
    assert not contents.is_left_out(f"PySide6\\plugins\\{plugin.replace('/', chr(92))}")


@pytest.mark.parametrize(
    "plugin",
    [
        "platforms/libqvnc.so",
        "platforms/libqeglfs.so",
        "platformthemes/libqgtk3.so",
        "tls/libqopensslbackend.so",
        "networkinformation/libqglib.so",
        "imageformats/libqtiff.so",
    ],
)
def test_a_plugin_without_use_is_left_out(plugin):
    assert contents.is_left_out(f"PySide6/Qt/plugins/{plugin}")


def test_qt_says_the_words_of_its_buttons_in_six_languages():
    kept = [
        t
        for t in ("ar", "en", "es", "fr", "ru", "zh_CN", "de")
        if not contents.is_left_out(f"PySide6/Qt/translations/qtbase_{t}.qm")
    ]
    assert kept == ["ar", "en", "es", "fr", "ru", "zh_CN"]


def test_a_library_stays_while_something_that_stays_asks_for_it():
    lib, plugins = "/usr/lib/x", "PySide6/Qt/plugins"
    entries = [
        (f"{plugins}/platforms/libqxcb.so", "xcb", "BINARY"),
        (f"{plugins}/platformthemes/libqgtk3.so", "gtk-plugin", "BINARY"),
        ("libxcb.so.1", f"{lib}/libxcb.so.1", "BINARY"),
        ("libXau.so.6", f"{lib}/libXau.so.6", "BINARY"),
        ("libgtk-3.so.0", f"{lib}/libgtk-3.so.0", "BINARY"),
        ("libcups.so.2", f"{lib}/libcups.so.2", "BINARY"),
    ]
    asked = {
        "xcb": ["libxcb.so.1", "libcups.so.2", "libc.so.6"],
        "gtk-plugin": ["libgtk-3.so.0"],
        f"{lib}/libxcb.so.1": ["libXau.so.6"],
    }
    kept = libraries.needed(entries, lambda path: asked.get(path, []))
    assert [name.rpartition("/")[2] for name, *_ in kept] == [
        "libqxcb.so",
        "libxcb.so.1",
        "libXau.so.6",
    ]


def test_an_interpreter_of_the_distribution_goes_in_with_what_its_modules_ask_for():
    lib, python = "/usr/lib/x86_64-linux-gnu", "/usr/lib/python3.11/lib-dynload"
    entries = [
        ("libpython3.11.so.1.0", f"{lib}/libpython3.11.so.1.0", "BINARY"),
        ("python3.11/lib-dynload/_bz2.so", f"{python}/_bz2.so", "EXTENSION"),
        ("libbz2.so.1.0", f"{lib}/libbz2.so.1.0", "BINARY"),
        ("libreadline.so.8", f"{lib}/libreadline.so.8", "BINARY"),
    ]
    asked = {f"{python}/_bz2.so": ["libbz2.so.1.0"]}
    assert libraries.needed(entries, lambda path: asked.get(path, [])) == entries[:3]
    assert not libraries.is_of_system(entries[0][1])
    assert libraries.is_of_system(entries[2][1])


def test_a_link_to_a_library_that_went_goes_too():
    links = [("libA.so", "lib/libA.so", "SYMLINK"), ("libB.so", "lib/libB.so", "SYMLINK")]
    assert (
        libraries.without_loose_links(links, [("lib/libA.so", "/x/libA.so", "BINARY")]) == links[:1]
    )


def test_every_library_of_ours_has_the_text_of_its_licence():
    for name in contents.NAMED:
        assert all(path.stat().st_size for path in licences.texts_of(metadata.distribution(name)))
    assert "LGPL-3.txt" in {p.name for p in licences.texts_of(metadata.distribution("shiboken6"))}


def test_a_desktop_opens_vaults_by_their_header_and_bundles():
    types = ET.parse(contents.HERE / "probitas.xml").findall("m:mime-type", MIME)
    patterns = {t.find("m:glob", MIME).get("pattern"): t.get("type") for t in types}
    assert set(patterns) == {HEADER_NAME, f"*{BUNDLE}"}
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(contents.HERE / "probitas.desktop", encoding="utf-8")
    assert set(entry["Desktop Entry"]["MimeType"].strip(";").split(";")) == set(patterns.values())
    assert entry["Desktop Entry"]["Exec"] == "probitas open %f"


def test_a_type_is_named_in_six_languages():
    for kind in ET.parse(contents.HERE / "probitas.xml").findall("m:mime-type", MIME):
        assert len(kind.findall("m:comment", MIME)) == 6
