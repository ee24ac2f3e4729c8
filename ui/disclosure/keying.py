# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog in which a statement that came on paper or by e-mail is keyed in and filed.

What was typed can be kept as it stands and taken up later. When it is filed, everything that it
lacks is said where it is lacking; nothing is filed that is not whole.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.disclosure.keyed import CURRENCY, NO, YES, Keyed, draft_of, read_keyed, typed_from
from core.disclosure.sections import Shape, sections_of
from core.disclosure.statement import Statement
from ui.cases.card import Card
from ui.cases.fields import ChoiceField, DayField, LineField, TextField
from ui.cases.names import Names
from ui.disclosure.scans import Scans
from ui.disclosure.words import choice_name, column_name
from ui.i18n import NATIVE_NAMES
from ui.operations.disclosure_returns import file_keyed, keep_draft
from ui.theme.tokens import GAP, PAD
from ui.theme.zoom import px
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.drop_target import DropTarget
from ui.widgets.form import Form
from ui.widgets.text import Label, button
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.casework.needs import Fact
    from core.casework.steps import Option
    from core.disclosure import Filing
    from core.disclosure.keyed import KeyFault, Typed
    from core.disclosure.sections import Column, Section
    from core.errors import Refusal
    from core.policy.profile import Profile
    from ui.desk import Desk
    from ui.operations.cases import CaseView

_WIDTH = 760
_CHANNELS = ("paper", "email")
_CURRENCY_WIDTH = 80
_SPACED = re.compile(r"(?<=[\u0660-\u0669\u06f0-\u06f9])\s+(?=[\u0660-\u0669\u06f0-\u06f9])")
"""A space between digits that Arabic and Persian use."""


class KeyingDialog(Dialog):
    """The sections of the form, to be typed into; the step that it is for files them."""

    def __init__(
        self, desk: Desk, view: CaseView, _profile: Profile, _option: Option, parent: QWidget
    ) -> None:
        super().__init__(
            desk, parent, self.tr("Key in a statement"), self.tr("File"),
            lead=self.tr(
                "As it is written on the paper or in the e-mail. A draft can be kept and taken up"
                " again; it is filed once it is whole."
            ),
            width=_WIDTH,
        )  # fmt: skip
        case: Filing = view.case
        self._file = view.file
        self.names = Names(desk.language, desk.office, case)
        latest = case.latest.statement if case.latest else None
        self._begun = draft_of(case) if case.draft or latest is None else typed_from(latest)
        self.sections: dict[str, SectionForm] = {}
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(PAD)
        self._head()
        for asks in sections_of(self._begun.kind):
            part = SectionForm(self.names, asks)
            part.fill(self._begun.sections.get(asks.name))
            self.sections[asks.name] = part
            self._column.addWidget(part)
        self._foot()
        self.content.addWidget(page)
        self.keep = button(self.tr("Keep the draft"), self._on_keep, role="quiet", symbol="save")
        self.keep.setVisible(case.latest is None)
        self.buttons.insertWidget(0, self.keep)

    def _head(self) -> None:
        of = self.names.of
        form = Form(_WIDTH)
        self.channel: Choice[str] = form.row(
            of("fact", "channel"), Choice([(c, of("channel", c)) for c in _CHANNELS], "paper")
        )
        self.received = form.row(
            of("fact", "received_on"), DayField(self.desk.language, latest=date.today())
        )
        self.received.set_value(date.today())
        self.signed = form.row(
            self.tr("Signed on"), DayField(self.desk.language, latest=date.today())
        )
        self.signed.set_value(self._begun.signed_on or None)
        self.language: Choice[str] = form.row(
            of("fact", "language"), Choice(NATIVE_NAMES.items(), self._begun.language)
        )
        self._form = form
        self._column.addWidget(form)
        self.scans = Scans(self.desk)
        self.scans.refused.connect(self.show_refusal)
        self._column.addWidget(self.scans)
        DropTarget(self).dropped.connect(self.scans.take)

    def _foot(self) -> None:
        form = Form(_WIDTH)
        self.remarks = form.row(self.tr("Remarks of the filer"), TextField(3))
        self.remarks.set_value(self._begun.remarks)
        self._column.addWidget(form)

    @property
    def keyed(self) -> Keyed:
        """What was typed so far."""
        sections = {
            name: typed for name, part in self.sections.items() if (typed := part.typed) is not None
        }
        return Keyed(
            self._begun.kind, self.language.value or self._begun.language,
            _day_text(self.signed.value), sections, str(self.remarks.value or ""),
        )  # fmt: skip

    def submit(self) -> None:
        """File what was typed, if it is whole."""
        self.banner.clear()
        received = self.received.value
        if not isinstance(received, date):
            self._form.wrong(self.received, self.tr("A day is needed here."))
            return
        if not isinstance(self.signed.value, date):
            self._form.wrong(self.signed, self.tr("A day is needed here."))
            return
        read = read_keyed(self.keyed)
        if isinstance(read, Statement):
            self.run(
                file_keyed(
                    file=self._file, statement=read, channel=self.channel.value or "paper",
                    received_on=received, papers=tuple(self.scans.papers), on=date.today(),
                )
            )  # fmt: skip
        else:
            self._show_faults(read)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say in the banner why not."""
        self.banner.say("danger", *self.names.refusal(refusal))

    def _on_keep(self) -> None:
        self.run(keep_draft(file=self._file, keyed=self.keyed, on=date.today()))

    def _show_faults(self, faults: Sequence[KeyFault]) -> None:
        """Say at every field what is wrong with it, and begin at the first."""
        first = None
        for fault in faults:
            said = " ".join(self.names.refusal(fault.refusal))
            part = self.sections.get(fault.section)
            if part is None:
                self.banner.say("danger", *self.names.refusal(fault.refusal))
                return
            place = part.show_fault(fault, said)
            first = first or place
        self.banner.say("danger", self.tr("%Ln thing(s) are missing or wrong.", "", len(faults)))
        if first is not None:
            first.setFocus()
            self.room.ensureWidgetVisible(first, 0, PAD)


class SectionForm(QWidget):
    """One section: its entries, or that there is nothing to declare in it."""

    def __init__(self, names: Names, asks: Section) -> None:
        super().__init__()
        self._names, self._asks = names, asks
        self.entries: list[EntryForm] = []
        title = names.of("section", asks.name)
        self.blank = Tick(self.tr("Nothing to declare"))
        self.add = button(self.tr("Add an entry"), self._on_add, symbol="plus")
        self.fault = Label(role="tone-danger")
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(Label(title, "heading"), 1)
        head.addWidget(self.blank)
        head.addWidget(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addLayout(head)
        self._column.addWidget(self.fault)
        self.fault.setVisible(False)
        self.blank.setAccessibleName(self.tr("Nothing to declare: {0}").format(title))
        self.add.setAccessibleName(self.tr("Add an entry: {0}").format(title))
        self.blank.toggled.connect(self._on_blank_toggled)

    @property
    def typed(self) -> tuple[Typed, ...] | None:
        """The entries; none at all where nobody has said anything of the section."""
        if self.entries:
            return tuple(entry.typed for entry in self.entries)
        return () if self.blank.isChecked() else None

    def fill(self, typed: tuple[Typed, ...] | None) -> None:
        """Show what was typed before."""
        for entry in typed or ():
            self._put(entry)
        self.blank.setChecked(typed is not None and not typed)

    def show_fault(self, fault: KeyFault, said: str) -> QWidget:
        """Say what is wrong where it is; return the field."""
        if 0 <= fault.place < len(self.entries) and fault.column:
            return self.entries[fault.place].show_fault(fault.column, said)
        self.fault.setText(said)
        self.fault.setVisible(True)
        return self.blank

    def _put(self, typed: Typed) -> EntryForm:
        entry = EntryForm(self._names, self._asks)
        entry.fill(typed)
        entry.removed.connect(lambda: self._remove(entry))
        self.entries.append(entry)
        self._column.addWidget(entry)
        self.blank.setEnabled(False)
        self.blank.setChecked(False)
        self.fault.setVisible(False)
        return entry

    def _remove(self, entry: EntryForm) -> None:
        self.entries.remove(entry)
        self.blank.setEnabled(not self.entries)
        entry.hide()
        entry.deleteLater()
        self.add.setFocus()

    def _on_add(self) -> None:
        next(iter(self._put({}).fields.values())).setFocus()

    def _on_blank_toggled(self, _checked: bool) -> None:
        self.fault.setVisible(False)


class SumField(LineField):
    """An amount as it is typed.

    Arabic digits with a space between them stand in the wrong order wherever they are shown (UAX 9,
    N1: the space takes the direction of the script), so they get the mark that groups thousands.
    """

    def __init__(self) -> None:
        super().__init__()
        self.editingFinished.connect(self._on_finished)

    def set_value(self, value: Fact) -> None:
        """Show what was typed before."""
        self.setText(_SPACED.sub("٬", str(value or "")))

    def _on_finished(self) -> None:
        if self.text() != (text := _SPACED.sub("٬", self.text())):
            self.setText(text)
            self.edited.emit()


class EntryForm(Card):
    """The answers of one entry."""

    removed = Signal()  # please take it away

    def __init__(self, names: Names, asks: Section) -> None:
        super().__init__()
        self._names = names
        self.fields: dict[str, LineField | ChoiceField | DayField] = {}
        self._form = Form(_WIDTH)
        for column in asks.columns:
            name = column_name(names, column)
            called = name if column.required else self.tr("{0} (optional)").format(name)
            aside = self._currency() if column.shape is Shape.AMOUNT else None
            self.fields[column.name] = self._form.row(called, self._field(column), aside=aside)
        self.body.addWidget(self._form)
        self.add_button(
            button(self.tr("Remove the entry"), self.removed.emit, role="quiet", symbol="trash-2")
        )

    @property
    def typed(self) -> Typed:
        """What was typed, by column."""
        said = {name: _day_text(field.value) for name, field in self.fields.items()}
        return {name: text for name, text in said.items() if text}

    def fill(self, typed: Typed) -> None:
        """Show what was typed before."""
        for name, field in self.fields.items():
            field.set_value(typed.get(name) or None)

    def show_fault(self, column: str, said: str) -> QWidget:
        """Say at a field what is wrong with it."""
        self._form.wrong(self.fields[column], said)
        return self.fields[column]

    def _currency(self) -> LineField:
        field = LineField()
        field.setFixedWidth(px(_CURRENCY_WIDTH))
        named = self._names.language.label("disclosure.column.currency")
        field.setPlaceholderText(named)
        field.setAccessibleName(named)
        self.fields[CURRENCY] = field
        return field

    def _field(self, column: Column) -> LineField | ChoiceField | DayField:
        label = self._names.language.label
        if column.shape is Shape.DAY:
            return DayField(self._names.language)
        if column.shape is Shape.YES_NO:
            said = [(key, label(f"disclosure.form.{key}")) for key in (YES, NO)]
        elif column.shape is Shape.CHOICE:
            said = [(key, choice_name(self._names, column, key)) for key in column.choices]
        else:
            return SumField() if column.shape is Shape.AMOUNT else LineField()
        return ChoiceField(said, self.tr("Please choose"), optional=not column.required)


def _day_text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value or "")
