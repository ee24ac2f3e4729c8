# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that writes the same letter to many: signed, or as drafts of e-mails."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from core.casework.letters import Extra, Wish
from core.letters.kinds import OF_FILING
from ui.cases.fields import DayField
from ui.disclosure.many import ManyDialog
from ui.operations.disclosure_letters import issue_letters, write_messages
from ui.widgets.choice import Choice
from ui.widgets.files import ask_folder, documents
from ui.widgets.form import Form
from ui.widgets.text import button

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from storage.records.cycle import FilingRow
    from ui.desk import Desk

REMINDER, OF_GUIDANCE = "filing_reminder", "guidance_reminder"
CODE = "form_code"
_SIGNED, _DRAFTS = "signed", "drafts"


class WriteToMany(ManyDialog):
    """Each in the language of its filer."""

    def __init__(
        self, desk: Desk, parent: QWidget, rows: Sequence[FilingRow], kind: str = ""
    ) -> None:
        super().__init__(
            desk, parent, rows, title=self.tr("Write to filers"), verb=self.tr("Write"),
            lead=self.tr("Each gets it in the language that the staff list says."),
        )  # fmt: skip
        self.form = Form()
        self.kind: Choice[str] = self.form.row(
            self.tr("Letter"),
            Choice([(k, self.names.of("letter_kind", k)) for k in OF_FILING], kind or REMINDER),
        )
        self.how: Choice[str] = self.form.row(
            self.tr("How"),
            Choice(
                [
                    (_DRAFTS, self.tr("Drafts of e-mails, for a mail program")),
                    (_SIGNED, self.tr("Signed letters, kept with each statement")),
                ],
                _SIGNED if kind == CODE else _DRAFTS,
            ),
        )
        self.reply_by = self.form.row(
            self.tr("Reported to the head if not filed by (optional)"), DayField(desk.language)
        )
        self.report_by = self.form.row(
            self.tr("Report wanted by (optional)"), DayField(desk.language)
        )
        self.folder = self.form.row(
            self.tr("Folder"),
            QLineEdit(str(documents() / "letters")),
            self.tr("Copies are written there. It is made if it is not there."),
            aside=button(self.tr("Choose…"), self._on_choose),
        )
        self.content.addWidget(self.form)
        self.kind.activated.connect(self._fit_kind)
        self._fit_kind()

    def submit(self) -> None:
        """Write them."""
        typed = self.folder.text().strip()
        if not typed:
            self.form.wrong(self.folder, self.tr("Say where they shall lie."))
            return
        folder, asked = Path(typed).expanduser(), self._days.get(self.kind.value or REMINDER)
        reply_by = asked.value if asked and isinstance(asked.value, date) else None
        wish = Wish(self.kind.value or REMINDER, "", date.today(), Extra("", reply_by=reply_by))
        if self.how.value == _SIGNED:
            self.run(issue_letters(files=self.files, wish=wish, folder=folder))
        else:
            self.run(write_messages(files=self.files, wish=wish, folder=folder))

    @property
    def _days(self) -> Mapping[str, DayField]:
        """The day that a kind of letter may name."""
        return {REMINDER: self.reply_by, OF_GUIDANCE: self.report_by}

    def _fit_kind(self, *_: object) -> None:
        for kind, day in self._days.items():
            self.form.show_row(day, self.kind.value == kind)

    def _on_choose(self) -> None:
        chosen = ask_folder(self, self.tr("Where shall they lie?"))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _on_succeeded(self, result: Any) -> None:  # noqa: ANN401 - a Mailing
        self._job = None
        self.finish(len(result.done), result.refused, given_up=result.given_up)
