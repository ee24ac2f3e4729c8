# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of dialogs that do something with many files, and say of which they could not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal

from core.ids import FileId
from ui.cases.names import Names
from ui.widgets.dialog import Dialog
from ui.widgets.rows import Row, RowList
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from core.errors import Refusal
    from ui.desk import Desk

_HIGH = 240


class Named(Protocol):
    """A file, and what a person calls it."""

    @property
    def file(self) -> FileId:
        """Return the file."""

    @property
    def name(self) -> str:
        """Return what it is recognised by."""


@dataclass(frozen=True, slots=True)
class Called:
    """A file of a list, by the name that the list shows."""

    file: FileId
    name: str


class ManyFiles(Dialog):
    """Closes when all went well; else stays, and lists what could not be done and why."""

    told = Signal(str)  # what was done, as a sentence
    area = ""
    """The programme in whose words it speaks."""
    form: QWidget | None = None
    """What was asked; it gives way to what could not be done, or buttons would leave the screen."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        rows: Sequence[Named],
        *,
        title: str,
        verb: str,
        lead: str = "",
        danger: bool = False,
    ) -> None:
        super().__init__(desk, parent, title, verb, lead=lead, danger=danger)
        self.rows = rows
        self.names = Names(desk.language, desk.office, area=self.area)
        self.count = Label(role="strong")
        self.say_whom()
        self.refused = RowList(self.tr("What could not be done"))
        self.refused.setMinimumHeight(_HIGH)
        self.refused.setVisible(False)
        self.why = Label(role="muted")
        self._why: Mapping[FileId, str] = {}
        self.refused.chosen.connect(self._on_chosen)
        self.content.addWidget(self.count)

    @property
    def files(self) -> tuple[FileId, ...]:
        """What it is about."""
        return tuple(row.file for row in self.rows)

    @property
    def counted_text(self) -> str:
        """How many they are, with `{0}` for the number."""
        return self.tr("Files: {0}")

    @property
    def done_text(self) -> str:
        """What is said at the end, with `{0}` for how many it was."""
        return self.tr("Done: {0}.")

    def say_whom(self) -> None:
        """Say what it is about: the name of one, how many of several."""
        counted = self.counted_text.format(self.desk.language.number(len(self.rows)))
        self.count.setText(self.rows[0].name if len(self.rows) == 1 else counted)

    def finish(
        self, done: int, refused: Mapping[FileId, Refusal], *, given_up: bool = False
    ) -> None:
        """Say how many it was; stay if there is more to be said."""
        said = self.done_text.format(self.desk.language.number(done))
        if not refused and not given_up:
            self.told.emit(said)
            self.accept()
            return
        if self.form is not None:
            self.form.setVisible(False)
        called = {row.file: row.name for row in self.rows}
        said_of = {file: self.names.refusal(no) for file, no in refused.items()}
        self._why = {file: " ".join(both) for file, both in said_of.items()}
        self.refused.set_rows([
            Row(file, called.get(file, ""), sentence) for file, (sentence, _) in said_of.items()
        ])  # fmt: skip
        self.content.addWidget(self.refused, 1)
        self.content.addWidget(self.why)
        self.refused.setVisible(bool(refused))
        hint = self.tr("It was stopped; what was done by then stays.") if given_up else ""
        if refused:
            hint = self.tr("Not done: {0}").format(self.desk.language.number(len(refused)))
        self.end("warn", said, hint)
        for file in tuple(refused)[:1]:
            # Below the list stands in full what is wrong, and what can be done about it.
            self.refused.select(file)
            self._on_chosen(file)

    def _on_chosen(self, file: str) -> None:
        """Say in full why not."""
        self.why.setText(self._why.get(FileId(file), ""))

    def end(self, tone: str, said: str, hint: str = "") -> None:
        """Show how it ended; there is nothing left but to close."""
        self.banner.say(tone, said, hint)
        self.verb.setVisible(False)
        self.way_out.setText(self.tr("Close"))
        self.way_out.setFocus()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say in the banner why not."""
        self.banner.say("danger", *self.names.refusal(refusal))
