# SPDX-License-Identifier: Apache-2.0
"""Owns the scenes of the help: a page of a place, and what belongs to all of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tests.ui.gallery.scene import scene
from ui.frame.guide import FIRST, Guide
from ui.frame.help import OF_ALL_PLACES, Help

if TYPE_CHECKING:
    from tests.ui.gallery.stage import Stage


@scene("help/a place", Help)
def place(stage: Stage) -> None:
    stage.go("cases")
    stage.opened(Help(stage.window.desk, stage.window, "cases"))


def _page(stage: Stage, name: str) -> None:
    stage.go("today")
    shown = stage.opened(Help(stage.window.desk, stage.window, "today"))
    shown.list.setCurrentRow(shown.names.index(name))


for _name in OF_ALL_PLACES:
    scene(f"help/{_name.replace('_', ' ')}", Help)(partial(_page, name=_name))


@scene("help/the guide below a page", Guide)
def guide(stage: Stage) -> None:
    preferences = stage.window.desk.preferences
    preferences.guide_step = FIRST + 1
    stage.later(partial(setattr, preferences, "guide_step", 0))
    stage.show_file("cases", stage.office.files["case"], "allegations")
