# SPDX-License-Identifier: Apache-2.0
"""Owns the list of guidance: what the office wrote and what came with the program, narrowed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from core.guidance import State
from core.guidance.guidance import FORMS
from ui.guidance.names import GuidanceNames
from ui.i18n import NATIVE_NAMES
from ui.lists.tables import LeadDown
from ui.operations.cases import note_search
from ui.operations.shelf import REPLACED, SHIPPED, list_guidance
from ui.theme.tokens import GAP
from ui.widgets.choice import Choice
from ui.widgets.empty import Empty
from ui.widgets.rows import Row, RowList
from ui.widgets.search import SearchEdit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ui.desk import Desk
    from ui.operations import Job
    from ui.operations.shelf import Piece

_SETTLE_MS = 150
_TONES = {State.SECOND_LOOK: "warn", REPLACED: "info"}


class GuidanceList(QWidget):
    """Finds guidance and lets one piece be chosen."""

    piece_chosen = Signal(str)  # key of a piece

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self._searched = ""
        self._current = ""
        self._names = GuidanceNames(desk)
        self.filter = SearchEdit(self.tr("Filter the guidance"), self.tr("Type to filter"))
        self.rows = RowList(self.tr("Guidance"))
        self.states = self._choice(
            self.tr("State"),
            self.tr("All that stands"),
            [(s, self._names.of("state", s)) for s in (*reversed(State), SHIPPED)],
        )
        self.forms = self._choice(
            self.tr("Form"),
            self.tr("All forms"),
            [(form, self._names.of("form", form)) for form in FORMS],
        )
        self.topics = self._choice(self.tr("Topic"), self.tr("All topics"), self._topics())
        self.languages = self._choice(
            self.tr("Language"), self.tr("All languages"), NATIVE_NAMES.items()
        )
        self._stack = QStackedWidget()
        self._settle = QTimer(self)
        self._assemble()
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self.filter.textChanged.connect(self._settle.start)
        LeadDown(self.filter, self.rows, lambda _: None)
        self.rows.chosen.connect(self.piece_chosen)
        for choice in (self.states, self.forms, self.topics, self.languages):
            choice.activated.connect(self.look)

    def _choice(self, name: str, every: str, pairs: Iterable[tuple[str, str]]) -> Choice[str]:
        made: Choice[str] = Choice([("", every), *pairs], "")
        made.setAccessibleName(name)
        return made

    def _topics(self) -> list[tuple[str, str]]:
        office = self._desk.office
        if office is None or not office.policies:
            return []
        topics = office.profile_on(date.today()).items("advice_categories")
        return [(topic, self._names.of("advice_categories", topic)) for topic in topics]

    def _assemble(self) -> None:
        top = QGridLayout()
        top.setContentsMargins(GAP, GAP, GAP, GAP)
        top.setSpacing(GAP)
        top.addWidget(self.filter, 0, 0, 1, 2)
        top.addWidget(self.forms, 1, 0)
        top.addWidget(self.states, 1, 1)
        top.addWidget(self.topics, 2, 0)
        top.addWidget(self.languages, 2, 1)
        top.setColumnStretch(0, 1)
        top.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(
            Empty("search", self.tr("No guidance fits"), self.tr("Try fewer words, or all states."))
        )

    def look(self, *_: object) -> None:
        """Ask what filter and choices ask; an answer to what was asked before is dropped."""
        self._settle.stop()
        if self._job is not None:
            self._job.drop()
        text = self.filter.text().strip()
        self._job = (
            list_guidance(
                text=text, form=self.forms.value or "", topic=self.topics.value or "",
                language=self.languages.value or "", state=self.states.value or "",
                spoken=self._desk.language.code,
            )
            .success(self._on_listed)
            .start(self._desk, self)
        )  # fmt: skip
        if text and not self._searched:
            note_search().start(self._desk, self)
        self._searched = text

    def mark(self, key: str) -> None:
        """Select a piece, now or when it is listed."""
        self._current = key
        self.rows.select(key)

    def _on_listed(self, pieces: Sequence[Piece]) -> None:
        self._job = None
        self.rows.set_rows([self._row(piece) for piece in pieces])
        self.rows.select(self._current)
        self._stack.setCurrentIndex(0 if pieces else 1)

    def _row(self, piece: Piece) -> Row:
        names = self._names
        form, state = names.of("form", piece.form), names.of("state", piece.state)
        return Row(piece.key, piece.title, form, "", state, _TONES.get(piece.state, ""))
