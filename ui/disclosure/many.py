# SPDX-License-Identifier: Apache-2.0
"""Owns dialogs that do something with many filings, and say of which they could not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from core.disclosure.facts import ACT_FACTS, STEP_FACTS
from core.disclosure.workflow import Action
from core.ids import FileId
from core.office.programmes import DISCLOSURE
from ui.cases.form import NeedsForm
from ui.cases.names import Names
from ui.operations.disclosure_many import act_on_many, advance_many
from ui.widgets.dialog import Dialog
from ui.widgets.rows import Row, RowList
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from core.errors import Refusal
    from core.policy.profile import Profile
    from storage.records.cycle import FilingRow
    from ui.desk import Desk

_HIGH = 240
TWO_PERSONS = frozenset({Action.EXEMPT.value, Action.DISPOSE.value})
"""Steps that are drafted for a second person."""


class ManyDialog(Dialog):
    """Closes when all went well; else stays, and lists what could not be done and why."""

    told = Signal(str)  # what was done, as a sentence
    form: QWidget | None = None
    """What was asked; it gives way to what could not be done, or buttons would leave the screen."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        rows: Sequence[FilingRow],
        *,
        title: str,
        verb: str,
        lead: str = "",
        danger: bool = False,
    ) -> None:
        super().__init__(desk, parent, title, verb, lead=lead, danger=danger)
        self.rows = rows
        self.names = Names(desk.language, desk.office, area=DISCLOSURE)
        whom = self.tr("Filers: {0}").format(desk.language.number(len(rows)))
        self.count = Label(rows[0].name if len(rows) == 1 else whom, "strong")
        self.refused = RowList(self.tr("What could not be done"))
        self.refused.setMinimumHeight(_HIGH)
        self.refused.setVisible(False)
        self.why = Label(role="muted")
        self._why: Mapping[FileId, str] = {}
        self.refused.chosen.connect(self._on_chosen)
        self.content.addWidget(self.count)

    @property
    def files(self) -> tuple[FileId, ...]:
        """Whom it is about."""
        return tuple(row.file for row in self.rows)

    @property
    def done_text(self) -> str:
        """What is said at the end, with `{0}` for how many it was."""
        return self.tr("Done: {0}.")

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


class ActOnMany(ManyDialog):
    """One act or step of core's tables with each, all in one transaction."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        rows: Sequence[FilingRow],
        act: str,
        profile: Profile,
    ) -> None:
        names = Names(desk.language, desk.office, area=DISCLOSURE)
        called = names.of("action", act)
        two = act in TWO_PERSONS
        super().__init__(
            desk, parent, rows, title=called,
            verb=self.tr("Propose to a second person") if two else called,
            lead=names.about("action", act),
        )  # fmt: skip
        self._act = act
        self._two = two
        self.form = NeedsForm(
            names, profile, STEP_FACTS[act] if act in STEP_FACTS else ACT_FACTS[act], {}, {}
        )
        if two:
            self.content.addWidget(
                Label(self.tr("Each waits until another officer approves it."), tone="info")
            )
        self.content.addWidget(self.form)

    @property
    def done_text(self) -> str:
        """What is said at the end: of what is only proposed, that it waits."""
        if self._two:
            return self.tr("Proposed: {0}. It takes effect once a second person approves it.")
        return super().done_text

    def submit(self) -> None:
        """Do it with each."""
        facts, on = self.form.given, date.today()
        if self._act in STEP_FACTS:
            action = Action(self._act)
            self.run(advance_many(files=self.files, action=action, facts=facts, on=on))
        else:
            self.run(act_on_many(files=self.files, act=self._act, facts=facts, on=on))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field, or else in the banner, why not."""
        if not self.form.show_refusal(refusal):
            super().show_refusal(refusal)

    def _on_succeeded(self, result: Any) -> None:  # noqa: ANN401 - a Bulk
        self._job = None
        first = next(iter(result.refused.values()), None)
        same = len(result.refused) == len(self.rows)
        if first is not None and same and self.form.show_refusal(first):
            return  # of every one for the same reason, which stands at a field
        self.finish(len(result.done), result.refused)
