# SPDX-License-Identifier: Apache-2.0
"""What goes into a package: all that the program reads, each text of a licence, no more of Qt."""

from __future__ import annotations

import configparser
import xml.etree.ElementTree as ET
from importlib import metadata

import pytest

from resources.package import contents, libraries, licences
from storage.sync.outgoing import SUFFIX as BUNDLE
from storage.vault.header import HEADER_NAME
from tests.architecture import ROOT, program
from ui.headless import COMMANDS
from ui.headless.version import VERSION

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


def test_what_is_made_of_other_files_and_what_only_writers_need_stays():
    assert not {name.suffix for name in contents.files()} & {".py", ".pyc", ".ts"}
    assert {name.stem for name in contents.files() if name.suffix == ".qm"}


def test_the_version_is_said_in_one_place():
    assert contents.version() == VERSION


@pytest.mark.parametrize(
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
