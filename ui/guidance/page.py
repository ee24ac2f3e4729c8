# SPDX-License-Identifier: Apache-2.0
"""Owns the place for guidance: the list, and beside it the piece that is open."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from core.guidance.guidance import TREE
from core.guidance.trees import Tree, read_tree
from core.ids import FileId
from ui.guidance.branches import BranchesDialog
from ui.guidance.list import GuidanceList
from ui.guidance.look import LookDialog
from ui.guidance.piece import PieceView
from ui.guidance.walk import WalkDialog
from ui.guidance.writing import AboutDialog, MoveDialog, NewDialog, WordsDialog
from ui.operations.guidance import (
    REASONED,
    export_guidance,
    look_at_guidance,
    make_own,
    move_guidance,
)
from ui.operations.shelf import shipped_piece
from ui.widgets.empty import Empty
from ui.widgets.files import ask_place
from ui.widgets.page import Page
from ui.widgets.split import Split
from ui.widgets.text import button

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from core.errors import Refusal
    from core.policy.profile import Profile
    from ui.desk import Desk
    from ui.operations.changed import Changed
    from ui.operations.guidance import GuidanceView

_LIST = 360


class GuidancePage(Page):
    """List and piece."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Guidance"))
        self.list = GuidanceList(desk)
        self.piece = PieceView(desk)
        self.view: GuidanceView | None = None
        self.key = ""
        self._stack = QStackedWidget()
        self._stack.addWidget(
            Empty(
                "book-open",
                self.tr("What the office knows how to answer"),
                self.tr(
                    "Choose a piece of guidance. Precedents come from answered requests: open one"
                    " and keep its answer."
                ),
            )
        )
        self._stack.addWidget(self.piece)
        self.content.addWidget(Split(self.list, self._stack, _LIST))
        self.head.addWidget(
            button(self.tr("New guidance"), self._on_new, role="primary", symbol="plus")
        )
        self._connect()

    def _connect(self) -> None:
        self.list.piece_chosen.connect(self.open_piece)
        piece = self.piece
        piece.close_requested.connect(self.close_piece)
        piece.move_requested.connect(self._on_move_requested)
        piece.write_requested.connect(self._on_write_requested)
        piece.about_requested.connect(self._on_about_requested)
        piece.own_requested.connect(self._on_own_requested)
        piece.export_requested.connect(self._on_export_requested)
        piece.walk_requested.connect(self._on_walk_requested)
        piece.look_requested.connect(self._on_look_requested)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._on_new)

    @property
    def profile(self) -> Profile:
        """The policy of today, whose parameters stand in texts."""
        return self.desk.office.profile_on(date.today())

    def reload(self) -> None:
        """Read again what is shown."""
        self.list.look()
        if self.key:
            self._look(note=False)

    def concerns(self, changed: Changed) -> bool:
        """Tell whether guidance or names of officers may have changed."""
        return bool(changed.files) or changed.office is not None

    @property
    def spot(self) -> str:
        """The piece that is open."""
        return self.key

    def go_to(self, spot: str) -> None:
        """Open the piece that was open."""
        if spot:
            self.open_piece(spot)

    def show_file(self, file: FileId) -> None:
        """Show a piece of the office."""
        self.open_piece(file)

    def open_piece(self, key: str) -> None:
        """Show a piece beside the list."""
        if not key or key == self.key:
            return
        self.banner.clear()
        self.piece.banner.clear()
        self.key = key
        self.list.mark(key)
        self._hold(busy=True)
        self._look(note=True)

    def close_piece(self) -> None:
        """Show no piece any more."""
        self.key, self.view = "", None
        self._stack.setCurrentIndex(0)
        self.list.mark("")
        self.list.filter.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the piece with Escape, if nothing inside wanted the key."""
        if event.key() == Qt.Key.Key_Escape and self.key:
            self.close_piece()
        else:
            super().keyPressEvent(event)

    def _look(self, *, note: bool) -> None:
        found = shipped_piece(self.key)
        if found is not None:
            self.view = None
            self.piece.show_shipped(found, self.profile)
            self._hold(busy=False)
            self._stack.setCurrentIndex(1)
            return
        look_at_guidance(file=FileId(self.key), note=note).success(self._on_looked).refused(
            self._on_barred
        ).start(self.desk, self)

    def _on_looked(self, view: GuidanceView) -> None:
        if view.file == self.key:
            self.view = view
            self.piece.show_view(view, self.profile)
            self._hold(busy=False)
            self._stack.setCurrentIndex(1)
            if view.guidance.registers.conflicts:
                self.piece.banner.say(
                    "warn",
                    self.tr("Two laptops decided differently about this."),
                    action=self.tr("Compare and settle"),
                    slot=partial(self.conflicts_requested.emit, view.file),
                )

    def _hold(self, *, busy: bool) -> None:
        """Let nothing be done with a piece while another takes its place."""
        self.piece.actions.setDisabled(busy)

    def _on_barred(self, refusal: Refusal) -> None:
        self.close_piece()
        self.show_refusal(refusal)

    def _on_new(self) -> None:
        dialog = NewDialog(self.desk, self)
        dialog.begun.connect(self.open_piece)
        dialog.open()

    def _on_move_requested(self, move: str) -> None:
        if self.view is None:
            return
        if move in REASONED:
            MoveDialog(self.desk, self, self.view.guidance, move).open()
            return
        move_guidance(file=self.view.file, move=move).start(self.desk, self)

    def _on_look_requested(self) -> None:
        if self.view is not None:
            LookDialog(self.desk, self.view, self).open()

    def _on_write_requested(self, language: str) -> None:
        if self.view is None:
            return
        guidance = self.view.guidance
        if guidance.form == TREE:
            BranchesDialog(self.desk, self, guidance, language).open()
        else:
            WordsDialog(self.desk, self, guidance, language).open()

    def _on_about_requested(self) -> None:
        if self.view is not None:
            AboutDialog(self.desk, self, self.view.guidance).open()

    def _on_own_requested(self) -> None:
        self._hold(busy=True)  # a second click would make a second one
        make_own(key=self.key, spoken=self.desk.language.code).success(self._on_made_own).refused(
            self._on_not_made
        ).start(self.desk, self)

    def _on_not_made(self, refusal: Refusal) -> None:
        self._hold(busy=False)
        self.show_refusal(refusal)

    def _on_made_own(self, file: FileId) -> None:
        self.open_piece(file)
        self.piece.banner.say(
            "info",
            self.tr("This is the office’s own now, among the drafts."),
            self.tr("Once it is put into use, it stands in the place of what it was made from."),
        )

    def _on_export_requested(self, language: str) -> None:
        name = self.view.guidance.number if self.view else self.key.partition("/")[2]
        proposed = f"{name.replace('/', '-')}-{language}.pdf"
        path = ask_place(self, self.tr("Export as PDF"), proposed, "PDF (*.pdf)")
        if path is not None:
            export_guidance(key=self.key, language=language, path=path).success(
                self._on_exported
            ).start(self.desk, self)

    def _on_exported(self, _path: Path) -> None:
        self.piece.banner.say("good", self.tr("A copy was written outside the vault."))

    def _on_walk_requested(self) -> None:
        tree = shipped_piece(self.key)
        if self.view is not None:
            tree = read_tree(self.view.guidance.tree)
        if isinstance(tree, Tree):
            WalkDialog(self.desk, self, tree=tree, language=self.piece.language.value or "").open()
