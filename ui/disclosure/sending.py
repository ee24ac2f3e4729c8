# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that makes forms, and what takes them to people: lists, messages, letters."""

from __future__ import annotations

from datetime import date
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.casework.letters import Extra, Wish
from ui.disclosure.many import ManyDialog
from ui.disclosure.writing import CODE, WriteToMany
from ui.operations.disclosure_forms import Sending, estimate, send_forms
from ui.operations.disclosure_letters import Mailing, save_merge_list, write_messages
from ui.theme.tokens import GAP
from ui.widgets.files import ask_folder, ask_place, documents
from ui.widgets.form import Form
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.ids import FileId
    from storage.records.cycle import FilingRow
    from ui.desk import Desk

SHEETS = "Excel (*.xlsx);;CSV (*.csv)"
_MINUTE = 60


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
        self.content.addWidget(self.form)
        self.content.addWidget(self.takes)
        self.content.addWidget(self.next)
        estimate(forms=len(rows)).success(self._on_estimated).start(desk, self)

    def submit(self) -> None:
        """Make them."""
        typed = self.folder.text().strip()
        if not typed:
            self.form.wrong(self.folder, self.tr("Say where the forms shall lie."))
            return
        folder = Path(typed).expanduser()
        self.run(send_forms(cycle=self._cycle, files=self.files, folder=folder, on=date.today()))

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
        self.form.setVisible(False)
        self.takes.setVisible(False)
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
            forms = {file: made.name for file, made in self._sending.made.items()}
            self.run(save_merge_list(files=tuple(forms), path=path, forms=forms))

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
