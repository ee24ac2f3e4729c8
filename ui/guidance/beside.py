# SPDX-License-Identifier: Apache-2.0
"""Owns what a request's page shows of guidance: what may answer it, trees walked, precedents kept.

It belongs to the part of the page that tells the request's story, which puts it below the answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.guidance.trees import Question, said
from ui.cases.card import Card, ReasonButton
from ui.cases.flow import Flow
from ui.guidance.found import FoundGuidance
from ui.guidance.names import GuidanceNames
from ui.guidance.strip import PrecedentDialog
from ui.guidance.walk import WalkDialog
from ui.operations.precedents import offered_trees
from ui.theme.tokens import PAD
from ui.widgets.direction import isolated

if TYPE_CHECKING:
    from core.advice.parts import TreeWalk
    from core.casework.needs import Given
    from core.errors import Refusal
    from ui.cases.form import NeedsForm
    from ui.desk import Desk
    from ui.operations.advice import RequestView
    from ui.operations.precedents import Kept, Trees


class GuidanceBeside(QWidget):
    """What is found for a request, what was walked with who asked, and what may be kept of it."""

    refused = Signal(str, str)  # sentence, hint: a barred button was pressed
    told = Signal(str, str)  # sentence, hint: an answer was kept

    def __init__(self, desk: Desk, view: RequestView) -> None:
        super().__init__()
        self.desk = desk
        self.names = GuidanceNames(desk)
        self._view = view
        self.found = FoundGuidance(desk)
        self._walks = QVBoxLayout()
        self._walks.setSpacing(PAD)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD)
        whole.addWidget(self.found)
        whole.addLayout(self._walks)
        whole.addWidget(self._doing())
        self._look({}, typed=False)
        self.found.found.connect(self._on_found)
        self.found.setVisible(False)
        self.found.listen(self)
        self.found.tree_requested.connect(self._walk)
        if view.case.walks:
            self._show_walks(None)
            offered_trees().success(self._show_walks).start(desk, self)

    def follow(self, form: NeedsForm) -> None:
        """Look for what is being typed in a form, as long as it is open."""
        form.edited.connect(lambda: self._look(form.given))

    def _look(self, given: Given, *, typed: bool = True) -> None:
        """Look for what is given, and for what the request says where nothing is."""
        case = self._view.case
        said = {"summary": case.summary, "question": case.question}
        text = "\n".join(str(given.get(name, known)) for name, known in said.items())
        topic = str(given.get("subcategory", case.classes.subcategory))
        self.found.look_for(text, topic, typed=typed)

    def _on_found(self) -> None:
        self.found.setVisible(bool(self.found.pieces))

    def _doing(self) -> Flow:
        case, barred = self._view.case, self._view.acts["record_tree"]
        flow = Flow()
        walk = self._button(self.tr("Walk through a decision tree…"), self._walk, barred, "route")
        flow.add(walk)
        if case.answers:
            keep = self.tr("Keep as precedent…")
            flow.add(self._button(keep, self._keep, None, "archive"))
        return flow

    def _button(self, text: str, slot: object, barred: Refusal | None, symbol: str) -> ReasonButton:
        reason = self.names.refusal(barred) if barred else None
        made = ReasonButton(text, slot, symbol=symbol, reason=reason)
        made.refused.connect(self.refused)
        return made

    def _walk(self, key: str = "") -> None:
        case = self._view.case
        WalkDialog(
            self.desk, self.window(), key=key, topic=case.classes.subcategory,
            language=case.language, file=self._view.file,
        ).open()  # fmt: skip

    def _keep(self) -> None:
        dialog = PrecedentDialog(self.desk, self.window(), self._view.file)
        dialog.kept.connect(self._on_kept)
        dialog.open()

    def _on_kept(self, kept: Kept) -> None:
        waits = self.tr("A colleague of the advice programme takes the second look.")
        hint = self.names.refusal(kept.not_asked)[0] if kept.not_asked else waits
        # Told to the page: this part of it is built anew, as the vault has changed.
        self.told.emit(self.tr("{0} is kept as a precedent.").format(isolated(kept.number)), hint)

    def _show_walks(self, trees: Trees | None) -> None:
        """Show the walks; with the trees, each by the words of its questions."""
        while (item := self._walks.takeAt(0)) is not None:
            item.widget().deleteLater()
        for walk in reversed(self._view.case.walks):
            self._walks.addWidget(self._walk_card(walk, trees))

    def _walk_card(self, walk: TreeWalk, trees: Trees | None) -> Card:
        tree = trees.named(walk.tree, walk.version) if trees else None
        language = self._view.case.language or "en"
        title = tree.title[language] if tree else self.names.of("form", "tree")
        card = Card(title, chip=self.names.day(walk.on))
        for at in range(len(walk.answers)) if tree else ():
            way = [answer.partition("=")[2] for answer in walk.answers[: at + 1]]
            node = tree.node(way[:-1])
            if isinstance(node, Question) and trees is not None:
                given = next(a for a in node.answers if a.key == way[-1])
                asked = said(node.ask, trees.profile, language)
                card.prose(f"{asked}  —  {given.says[language]}", "muted")
        card.prose(walk.told)
        card.value(self.tr("Walked by"), self.names.officer(walk.origin.by))
        return card
