# SPDX-License-Identifier: Apache-2.0
"""Owns the scenes of guidance: the list, a piece of each form, and how they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.conftest import wait_for
from tests.ui.gallery.scene import scene
from ui.guidance.branches import BranchesDialog
from ui.guidance.look import LookDialog
from ui.guidance.page import GuidancePage
from ui.guidance.piece import PieceView
from ui.guidance.reader import ReaderDialog
from ui.guidance.walk import WalkDialog
from ui.guidance.writing import AboutDialog, MoveDialog, NewDialog, WordsDialog

if TYPE_CHECKING:
    from typing import Any

    from tests.ui.gallery.stage import Stage


def _piece(stage: Stage, what: str) -> Any:
    return stage.piece(stage.office.files[what])


@scene("guidance/list", GuidancePage)
def listed(stage: Stage) -> None:
    stage.go("guidance").close_piece()


@scene("guidance/note", GuidancePage, PieceView)
def note(stage: Stage) -> None:
    _piece(stage, "text")


@scene("guidance/tree", PieceView)
def tree(stage: Stage) -> None:
    _piece(stage, "tree")


@scene("guidance/precedent that waits for a second look", PieceView)
def precedent(stage: Stage) -> None:
    _piece(stage, "precedent")


@scene("guidance/second look", LookDialog)
def look(stage: Stage) -> None:
    page = _piece(stage, "precedent")
    stage.opened(LookDialog(page.desk, page.view, page))


@scene("guidance/new", NewDialog)
def new(stage: Stage) -> None:
    stage.go("guidance")._on_new()


@scene("guidance/write the text", WordsDialog)
def words(stage: Stage) -> None:
    _piece(stage, "text")._on_write_requested("en")


@scene("guidance/write the branches", BranchesDialog)
def branches(stage: Stage) -> None:
    _piece(stage, "tree")._on_write_requested("en")
    wait_for(lambda: not stage.front._later.isActive())  # its places come one a turn


@scene("guidance/topic and source", AboutDialog)
def about(stage: Stage) -> None:
    _piece(stage, "text")._on_about_requested()


@scene("guidance/withdraw", MoveDialog)
def withdraw(stage: Stage) -> None:
    _piece(stage, "text")._on_move_requested("withdraw")


@scene("guidance/walk a tree", WalkDialog)
def walk(stage: Stage) -> None:
    _piece(stage, "tree")._on_walk_requested()


@scene("guidance/read a piece", ReaderDialog)
def read(stage: Stage) -> None:
    page = stage.go("guidance")
    stage.opened(ReaderDialog(page.desk, page.window(), stage.office.files["text"]))
