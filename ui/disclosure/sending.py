# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that makes forms, and what takes them to people: lists, messages, letters."""

from __future__ import annotations

from datetime import date
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.casework.letters import Extra, Wish
from ui.cases.fields import FlagField
from ui.disclosure.many import ManyDialog
from ui.disclosure.writing import CODE, WriteToMany
from ui.operations.disclosure_forms import Sending, estimate, send_forms
from ui.operations.disclosure_letters import Mailing, save_merge_list, write_messages
from ui.theme.tokens import GAP
from ui.widgets.direction import isolated
from ui.widgets.files import ask_folder, ask_place, documents
from ui.widgets.form import Form
from ui.widgets.rows import Row, RowList
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.ids import FileId
    from storage.records.cycle import FilingRow
    from ui.desk import Desk

SHEETS = "Excel (*.xlsx);;CSV (*.csv)"
_MINUTE = 60
_HIGH = 120


class SendForms(ManyDialog):
    """Where to; then the forms are made; then what is done with them."""

    def __init__(
        self, desk: Desk, parent: QWidget, cycle: FileId, year: str, rows: Sequence[FilingRow]
    ) -> None:
        super().__init__(
            desk, parent, rows, title=self.tr("Make forms"), verb=self.tr("Make the forms"),
            lead=self.tr(
                "One file for each, which a browser opens without a network. It names nobody, and"
                " opens only with its personal code; the code travels another way."
            ),
        )  # fmt: skip
        self._cycle = cycle
        self._year = year
        self._sending: Sending | None = None
        self._having = [row for row in rows if "form" in row.facets]
        self.have = RowList(self.tr("Who has a form already"))
        self.have.set_rows([self._having_row(row) for row in self._having])
        self.have.setMinimumHeight(_HIGH)
        self.again = FlagField(self.tr("Make another one for those who have one"))
        self.voids = FlagField(self.tr("Refuse answers to the forms that they have"))
        self.form = Form()
        self.folder = self.form.row(
            self.tr("Folder"),
            QLineEdit(str(documents() / f"forms-{year}")),
            self.tr("It is made if it is not there."),
            aside=button(self.tr("Choose…"), self._on_choose),
        )
        self.takes = Label(role="muted")
        self.next = QWidget()
        ways = QVBoxLayout(self.next)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(GAP)
        ways.addWidget(Label(self.tr("How do they get to people?"), "heading"))
        for text, slot in (
            (self.tr("Save a list for a mail program…"), self._on_list),
            (self.tr("Write an e-mail to each, with the form in it…"), self._on_messages),
            (self.tr("Save the list of codes, to keep apart…"), self._on_codes),
            (self.tr("Write letters with the codes…"), self._on_letters),
        ):
            ways.addWidget(button(text, slot))
        self.next.setVisible(False)
        self.those = self._those()
        for part in (self.those, self.form, self.takes, self.next):
            self.content.addWidget(part)
        self.again.edited.connect(self._fit)
        self._fit()
        estimate(forms=len(rows)).success(self._on_estimated).start(desk, self)

    def _those(self) -> QWidget:
        """Return what is said and asked of who has a form already."""
        those = QWidget()
        parts = QVBoxLayout(those)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(GAP)
        parts.addWidget(Label(self.tr("They have a form already, and are left out:")))
        parts.addWidget(self.have)
        asked = Form()
        asked.row(
            "",
            self.again,
            self.tr(
                "For a form or a code that was lost. Both forms can be answered then, and of two"
                " answers the later one counts."
            ),
        )
        asked.row(
            "",
            self.voids,
            self.tr("Where a form and its code may have come into the hands of somebody else."),
        )
        parts.addWidget(asked)
        those.setVisible(bool(self._having))
        return those

    def _having_row(self, row: FilingRow) -> Row:
        day = row.one("form_on")
        made = self.names.day(date.fromisoformat(day)) if day else ""
        number = self.tr("Form {0}").format(isolated(row.one("form_number")))
        return Row(row.file, row.name, " · ".join(filter(None, (number, made))))

    @property
    def wanted(self) -> Sequence[FilingRow]:
        """Who gets a form: whoever has none, and the others if it was said so."""
        return [row for row in self.rows if self.again.value or "form" not in row.facets]

    def _fit(self) -> None:
        """Say how many it is about, as it was asked for."""
        wanted = self.wanted
        number = self.desk.language.number
        whom = self.tr("Forms to be made: {0}").format(number(len(wanted)))
        self.count.setText(wanted[0].name if len(wanted) == 1 else whom)
        self.verb.setEnabled(bool(wanted))
        self.voids.setEnabled(bool(self.again.value))
        if not self.again.value:
            self.voids.set_value(False)

    def submit(self) -> None:
        """Make them."""
        typed = self.folder.text().strip()
        if not typed:
            self.form.wrong(self.folder, self.tr("Say where the forms shall lie."))
            return
        folder = Path(typed).expanduser()
        files = tuple(row.file for row in self.wanted)
        self.run(
            send_forms(
                cycle=self._cycle, files=files, folder=folder, on=date.today(),
                voids=bool(self.voids.value),
            )
        )  # fmt: skip

    def _on_estimated(self, seconds: float) -> None:
        if seconds > _MINUTE:
            minutes = ceil(seconds / _MINUTE)
            self.takes.setText(self.tr("This takes about %Ln minute(s).", "", minutes))

    def _on_succeeded(self, result: Sending | Mailing | Path) -> None:
        self._job = None
        if isinstance(result, Path):
            self.banner.say("good", self.tr("The list is saved."), str(result))
        elif isinstance(result, Mailing):
            self.finish_part(len(result.done), result)
        else:
            self._sending = result
            self._made(result)

    def _made(self, told: Sending) -> None:
        for part in (self.those, self.form, self.takes):
            part.setVisible(False)
        self.next.setVisible(bool(told.made))
        said = self.tr("%Ln form(s) made.", "", len(told.made))
        if told.refused or told.given_up:
            self.finish(len(told.made), told.refused, given_up=told.given_up)
        else:
            self.end("good", said, self.folder.text())

    def finish_part(self, done: int, told: Mailing) -> None:
        """Say what came of a mailing; the other ways stay open."""
        said = self.tr("%Ln e-mail(s) written.", "", done)
        self.banner.say("warn" if told.refused or told.given_up else "good", said)

    def _on_choose(self) -> None:
        chosen = ask_folder(self, self.tr("Where shall the forms lie?"))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _on_list(self) -> None:
        path = ask_place(self, self.tr("Save the list"), f"filers-{self._year}.xlsx", SHEETS)
        if path is not None and self._sending is not None:
            self.run(save_merge_list(files=tuple(self._sending.made), path=path))

    def _on_codes(self) -> None:
        path = ask_place(self, self.tr("Save the codes"), f"codes-{self._year}.xlsx", SHEETS)
        if path is not None and self._sending is not None:
            self.run(save_merge_list(files=tuple(self._sending.made), path=path, codes=True))

    def _on_messages(self) -> None:
        folder = ask_folder(self, self.tr("Where shall the e-mails lie?"))
        if folder is not None and self._sending is not None:
            made = self._sending.made
            wish = Wish("filing_invitation", "", date.today(), Extra(""))
            self.run(write_messages(files=tuple(made), wish=wish, folder=folder, forms=made))

    def _on_letters(self) -> None:
        if self._sending is not None:
            made = self._sending.made
            rows = [row for row in self.rows if row.file in made]
            WriteToMany(self.desk, self, rows, CODE).open()
