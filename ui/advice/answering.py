# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog in which a requester is answered or asked back, with texts that can be put in.

`Ctrl+I` offers the office's templates and snippets and those that came with the program, in the
requester's language, with what the request knows filled in. What it does not know stays marked
until somebody has filled it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.advice.workflow import Action
from core.guidance.filling import PATTERN, fill
from ui.advice.filling import OpenFields
from ui.advice.owed import OwedDialog
from ui.cases.names import Names
from ui.cases.prose import Prose
from ui.i18n import NATIVE_NAMES
from ui.operations.answering import offer_texts
from ui.theme.tokens import GAP, PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.dialog import Dialog
from ui.widgets.rows import Row, RowList
from ui.widgets.search import SearchEdit
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.casework.needs import Fact
    from core.casework.steps import Option
    from core.policy.profile import Profile
    from ui.cases.fields import TextField
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.advice import RequestView
    from ui.operations.answering import Offer, Offered

KEYS = "Ctrl+I"
WRITTEN = {Action.ANSWER: "answer", Action.ASK_REQUESTER: "question"}
"""The steps in which the requester is written to, and the fact that says what."""
_WIDTH = 640
_LINES = 12
_SIZE = QSize(860, 520)


class AnswerDialog(OwedDialog):
    """A step in which something is written to the requester."""

    def __init__(
        self, desk: Desk, view: RequestView, profile: Profile, option: Option, parent: QWidget
    ) -> None:
        super().__init__(desk, view, profile, option, parent)
        self._file = view.file
        self._field: TextField = self.form.fields[WRITTEN[Action(option.action)]]
        self._field.setFixedHeight(_LINES * self._field.fontMetrics().lineSpacing() + PAD)
        self.open_fields = OpenFields(self._field)
        self.offer = button(self.tr("Put in a text…"), self._on_offer, symbol="file-text")
        self.offer.setToolTip(KEYS)
        spoken = NATIVE_NAMES.get(view.case.language, view.case.language)
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.offer)
        top.addWidget(Label(self.tr("The person reads: {0}").format(spoken), "muted"), 1)
        self.content.insertLayout(0, top)
        self.form.setMaximumWidth(px(_WIDTH))
        self.setMinimumWidth(px(_WIDTH))
        QShortcut(QKeySequence(KEYS), self).activated.connect(self._on_offer)

    def known(self, view: RequestView) -> Mapping[str, Fact]:
        """Return that an answer goes back today, as the question came."""
        return {"channel": view.case.classes.channel, "happened_on": view.on}

    def submit(self) -> None:
        """Take the step, unless something in the text is still to be filled in."""
        names = self.open_fields.names
        if not names:
            super().submit()
            return
        self.form.wrong(self._field, self.open_fields.said(self.names))
        self.open_fields.go_to_first()

    def _on_offer(self) -> None:
        dialog = OfferDialog(self.desk, self, offer_texts(file=self._file))
        dialog.chosen.connect(self.open_fields.put_in)
        dialog.open()


class OfferDialog(Dialog):
    """Lets a template or snippet be chosen, and shows what it says."""

    chosen = Signal(str)  # the text, filled in as far as the request knows

    def __init__(self, desk: Desk, parent: QWidget, reading: Operation[Offer]) -> None:
        super().__init__(
            desk, parent, self.tr("Put in a text"), self.tr("Put in"), width=_SIZE.width()
        )
        self._names = Names(desk.language, desk.office)
        self._offer: Offer | None = None
        self.filter = SearchEdit(self.tr("Filter the texts"), self.tr("Type to filter"))
        self.rows = RowList(self.tr("Texts"))
        self.shown = Prose()
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.filter)
        left.addWidget(self.rows, 1)
        both = QHBoxLayout()
        both.setSpacing(WIDE)
        both.addLayout(left, 3)
        both.addWidget(self.shown, 4, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(both, 1)
        self.resize(_SIZE)
        self.filter.textChanged.connect(self._show)
        self.filter.installEventFilter(self)
        self.rows.chosen.connect(self._on_chosen)
        self.rows.opened.connect(self._on_opened)
        reading.success(self._on_read).start(desk, self)

    def submit(self) -> None:
        """Give the text that is selected."""
        if (piece := self._selected()) is not None:
            self.chosen.emit(self._filled(piece))
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the arrows from the filter through the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.rows.currentIndex().row() + step
                self.rows.setCurrentIndex(self.rows.model().index(max(row, 0), 0))
                return True
        return super().eventFilter(watched, event)

    def _on_read(self, offer: Offer) -> None:
        self._offer = offer
        self._show()

    def _show(self, *_: object) -> None:
        if self._offer is None:
            return
        words = self.filter.text().casefold().split()
        rows = []
        for place, piece in enumerate(self._offer.pieces):
            row = self._row(str(place), piece)
            said = f"{row.title} {row.subtitle} {piece.body}".casefold()
            if all(word in said for word in words):
                rows.append(row)
        self.rows.set_rows(rows)
        if rows and not self.rows.key:
            self.rows.select(rows[0].key)
        self._on_chosen(self.rows.key)

    def _row(self, key: str, piece: Offered) -> Row:
        form = self._names.of("guidance_form", piece.form)
        topic = self._names.of("advice_categories", piece.topic)
        own = self.tr("the office’s own") if piece.own else ""
        return Row(key, piece.title, " · ".join(part for part in (form, topic, own) if part))

    def _on_chosen(self, _key: str) -> None:
        piece = self._selected()
        self.verb.setEnabled(piece is not None)
        text = self._filled(piece) if piece else ""
        self.shown.set_text(text)
        self.shown.mark(match.span() for match in re.finditer(PATTERN, text))

    def _on_opened(self, _key: str) -> None:
        self.submit()

    def _selected(self) -> Offered | None:
        key = self.rows.key
        return self._offer.pieces[int(key)] if self._offer and key else None

    def _filled(self, piece: Offered) -> str:
        return fill(piece.body, self._offer.values if self._offer else {}).text
