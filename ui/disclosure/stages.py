# SPDX-License-Identifier: Apache-2.0
"""Owns the dialogs that set a cycle's days: its window, and until when each stage is reached."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.disclosure.cycle import STAGES
from ui.cases.fields import DayField, LineField
from ui.cases.names import Names
from ui.operations.disclosure_cycles import act_on_cycle, set_targets
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from core.casework.needs import Fact
    from core.disclosure import Cycle
    from core.errors import Refusal
    from ui.desk import Desk
    from ui.i18n import Language

WINDOW = ("year", "covers", "opens_on", "due_on")
_ENDS_FIRST = "disclosure.window_ends_first"


class TargetsForm(Form):
    """A day for each stage; each may be left empty."""

    def __init__(self, language: Language, targets: Mapping[str, date]) -> None:
        super().__init__()
        self.stages: dict[str, DayField] = {}
        for stage in STAGES:
            field = self.row(language.label(f"stage.{stage}"), DayField(language))
            field.set_value(targets.get(stage))
            self.stages[stage] = field

    @property
    def given(self) -> dict[str, Fact]:
        """The stages that have a target."""
        return {stage: field.value for stage, field in self.stages.items() if field.value}


class TargetsDialog(Dialog):
    """Until when each stage is to be reached."""

    def __init__(self, desk: Desk, parent: QWidget, cycle: Cycle) -> None:
        super().__init__(
            desk, parent, self.tr("Target dates"), self.tr("Set these days"),
            lead=self.tr("The next one stands in Today. A stage without a day has no target."),
        )  # fmt: skip
        self._cycle = cycle
        self.form = TargetsForm(desk.language, cycle.targets)
        self.content.addWidget(self.form)

    def submit(self) -> None:
        """Set those that differ."""
        targets = self.form.given
        differ = {s: day for s, day in targets.items() if day != self._cycle.targets.get(s)}
        self.run(set_targets(cycle=self._cycle.file, targets=differ, on=date.today()))


class WindowDialog(Dialog):
    """Which year a cycle covers, and from when until when it is filed."""

    def __init__(self, desk: Desk, parent: QWidget, cycle: Cycle) -> None:
        super().__init__(
            desk, parent, self.tr("Year and window"), self.tr("Set these days"),
            lead=self.tr(
                "Whoever is registered keeps the day they were told; the next staff list that is"
                " imported moves it."
            ),
        )  # fmt: skip
        self._cycle = cycle
        self.form = WindowForm(desk)
        self.content.addWidget(self.form)
        for name, value in zip(
            WINDOW, (cycle.year, cycle.covers, cycle.opens_on, cycle.due_on), strict=True
        ):
            self.form.fields[name].set_value(value)

    def submit(self) -> None:
        """State them anew."""
        self.run(
            act_on_cycle(
                cycle=self._cycle.file, act="about", facts=self.form.given, on=date.today()
            )
        )

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field, or else in the banner, why not."""
        if not self.form.show_refusal(refusal):
            super().show_refusal(refusal)


class WindowForm(Form):
    """The year in which it is filed, what it covers, and the days between which it is filed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        language = desk.language
        self._names = Names(language, desk.office)
        self.year = self.row(language.label("fact.year"), LineField())
        self.covers = self.row(
            self.tr("Statements cover the year that ends on"), DayField(language)
        )
        self.opens_on = self.row(self.tr("Filed from"), DayField(language))
        self.due_on = self.row(self.tr("Filed by"), DayField(language))
        self.fields = dict(
            zip(WINDOW, (self.year, self.covers, self.opens_on, self.due_on), strict=True)
        )

    @property
    def given(self) -> dict[str, Fact]:
        """What was stated; empty fields are left out."""
        return {name: field.value for name, field in self.fields.items() if field.value}

    def show_refusal(self, refusal: Refusal) -> bool:
        """Show a refusal at the field it is about; return False when it is about none."""
        field = self.fields.get(str(refusal.params.get("fact", "")))
        if refusal.code == _ENDS_FIRST:
            field = self.due_on
        if field is None:
            return False
        self.wrong(field, " ".join(self._names.refusal(refusal)))
        return True
