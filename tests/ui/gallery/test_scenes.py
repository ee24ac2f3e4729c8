# SPDX-License-Identifier: Apache-2.0
"""Everything that can be on the screen has a scene, so that its picture is taken and looked at."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from typing import TYPE_CHECKING

import ui
from tests.architecture import ROOT
from tests.ui.gallery.album import README, all_cut, write_album
from tests.ui.gallery.scene import SCENES, VARIANTS, Scene
from tests.ui.gallery.scenes import ALL
from tests.ui.gallery.stretched import stretch
from ui.cases.case_page import CasePage
from ui.cases.section import Section
from ui.disclosure.many import ManyDialog
from ui.disclosure.report import CycleLetter
from ui.frame.places import PLACES
from ui.guidance.writing import WritingDialog
from ui.lists.many import ManyFiles
from ui.settings.page import SECTIONS
from ui.settings.section import Section as SettingsSection
from ui.sheets.stepping import SheetDialog
from ui.start.card import Card
from ui.start.steps.step import Step
from ui.start.wizard import WALKS
from ui.widgets.dialog import Dialog
from ui.widgets.over import Over
from ui.widgets.page import Page
from ui.widgets.reason import ReasonDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

SHAPES = {
    Card, CycleLetter, Dialog, ManyDialog, ManyFiles, Over, Page, ReasonDialog, Section,
    SettingsSection, SheetDialog, Step, WritingDialog,
}  # fmt: skip
"""What others are made of, and nobody sees by itself."""


def made_of(shape: type) -> Iterator[type]:
    for one in shape.__subclasses__():
        yield one
        yield from made_of(one)


def to_be_seen() -> set[type]:
    """Return the classes of the window that have a picture of their own."""
    from PySide6.QtWidgets import QDialog

    for found in pkgutil.walk_packages(ui.__path__, "ui."):
        if not found.name.startswith("ui.headless"):
            importlib.import_module(found.name)
    roots = (QDialog, Page, Section, Card, Step, CasePage)
    every = {one for root in roots for one in made_of(root)} | {CasePage}
    return {one for one in every if one.__module__.startswith("ui.")} - SHAPES


def unseen(scenes: dict[str, Scene]) -> set[str]:
    shown = {one for scene in scenes.values() for one in scene.shows}
    return {one.__qualname__ for one in to_be_seen() - shown}


def test_every_place_part_step_and_dialog_has_a_scene():
    assert unseen(SCENES) == set()


def test_every_chapter_is_entered():
    folder = ROOT / "tests/ui/gallery/scenes"
    chapters = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert {module.__name__.rpartition(".")[2] for module in ALL} == chapters


def test_what_has_no_scene_is_named():
    fewer = {name: scene for name, scene in SCENES.items() if name != "today/page"}
    assert unseen(fewer) == {"TodayPage"}


def test_places_sections_and_steps_are_among_what_is_to_be_seen():
    built = {entry.build for entry in (*PLACES, *SECTIONS)}
    assert built <= to_be_seen()
    assert {step for walk in WALKS.values() for step in walk} <= to_be_seen()


def test_the_pictures_of_the_readme_are_those_of_scenes():
    assert {scene for _, scene in README.values()} <= set(SCENES)
    shown = re.findall(r"\.readme/(\w+)\.png", (ROOT / "README.md").read_text("utf-8"))
    assert sorted(shown) == sorted(README)
    assert sorted(shown) == sorted(path.stem for path in (ROOT / ".readme").iterdir())


def test_the_album_shows_what_was_taken_and_what_is_cut_off(tmp_path):
    folder = tmp_path / str(VARIANTS[0])
    folder.mkdir()
    (folder / "today-page.json").write_text(json.dumps(["Button: <Cut off>"]), "utf-8")
    page = write_album(tmp_path).read_text("utf-8")
    assert page.count("<figure") == 1
    assert f'src="{VARIANTS[0]}/today-page.png"' in page
    assert "Button: &lt;Cut off&gt;" in page
    assert all(f"<option>{variant}</option>" in page for variant in VARIANTS)
    assert all_cut(tmp_path) == {f"{VARIANTS[0]} today-page": ["Button: <Cut off>"]}


def test_the_long_language_is_longer_by_two_fifths_and_keeps_places_for_values():
    said = stretch("Take in {0} of %Ln files & bundles (Ctrl+K)")
    assert "{0}" in said
    assert "%Ln" in said
    assert "(Ctrl+K)" in said
    plain = "Everything that is written here is longer than it would be"
    assert 1.3 < len(stretch(plain)) / len(plain) < 1.45
    assert not set(stretch("Save letterhead")) & set("aeo")
