# SPDX-License-Identifier: Apache-2.0
"""Owns dialogs that do something with many filings, and say of which they could not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from core.disclosure.facts import ACT_FACTS, STEP_FACTS
from core.disclosure.workflow import Action
from core.office.programmes import DISCLOSURE
from ui.cases.form import NeedsForm
from ui.cases.names import Names
from ui.lists.many import ManyFiles
from ui.operations.disclosure_many import advance_many
from ui.operations.many import act_on_many
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.errors import Refusal
    from core.policy.profile import Profile
    from storage.records.cycle import FilingRow
    from ui.desk import Desk

TWO_PERSONS = frozenset({Action.EXEMPT.value, Action.DISPOSE.value})
"""Steps that are drafted for a second person."""


class ManyDialog(ManyFiles):
    """Does something with many filers."""

    area = DISCLOSURE
    rows: Sequence[FilingRow]

    @property
    def counted_text(self) -> str:
        """How many they are, with `{0}` for the number."""
        return self.tr("Filers: {0}")


class ActOnMany(ManyDialog):
    """One act or step of core's tables with each, all in one transaction."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        rows: Sequence[FilingRow],
        act: str,
        profile: Profile,
        *,
        title: str = "",
    ) -> None:
        names = Names(desk.language, desk.office, area=DISCLOSURE)
        called = title or names.of("action", act)
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
                Label(self.tr("Each waits until another officer approves it."), "muted")
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
