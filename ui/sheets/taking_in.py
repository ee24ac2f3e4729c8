# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that takes over a register that was kept in a spreadsheet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.advice.columns import NEEDS, sought
from ui.operations.sheets import Looked, import_requests, try_import
from ui.sheets.columns import RequestColumns
from ui.sheets.stepping import SheetDialog
from ui.sheets.trial import RequestTrial
from ui.sheets.words import WordsStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.advice.importing import Plan
    from core.tabular.columns import Sought, Survey
    from storage.sheets.importing import TakenOver
    from storage.sheets.table import Table
    from ui.cases.names import Names
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.sheets import Wish


class TakeIn(SheetDialog[Looked]):
    """A register of requests."""

    looks = Looked

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk, parent, self.tr("Import a register"),
            self.tr(
                "From a spreadsheet, .xlsx or .csv. You see what would happen before anything is"
                " written; then all rows are imported, or none."
            ),
        )  # fmt: skip

    def make_steps(self, names: Names) -> tuple[RequestColumns, WordsStep, RequestTrial]:
        """Return the steps after the file."""
        return RequestColumns(names), WordsStep(names, self._ours), RequestTrial(names)

    def sought(self) -> Sought:
        """Return what is looked for in a register."""
        return sought()

    def look(self, wish: Wish) -> Operation[Looked]:
        """Return what says what taking it over would do."""
        return try_import(wish=wish, on=date.today())

    def take(self, wish: Wish, sha256: str) -> Operation[TakenOver]:
        """Return what takes it over, if it is the file that was looked at."""
        return import_requests(wish=wish, on=date.today(), sha256=sha256)

    def table(self, looked: Looked) -> Table:
        """Return the table that was looked at."""
        return looked.table

    def seen(self, looked: Looked) -> Survey:
        """Return what its columns and words are taken for."""
        return looked.run.survey

    def checked(self, looked: Looked) -> Plan:
        """Return what is wrong with it."""
        return looked.run.plan

    def show_trial(self, looked: Looked) -> None:
        """Show what taking it over would do."""
        if isinstance(self.trial, RequestTrial):
            self.trial.show_plan(looked.run.plan)

    def last_verb(self, looked: Looked) -> str:
        """Return what the verb says that takes it over."""
        return self.tr("Import %Ln request(s)", "", len(looked.run.plan.entries))

    def ready(self, looked: Looked) -> bool:
        """Tell whether it can be taken over, and anything would be."""
        return looked.run.plan.ready and bool(looked.run.plan.entries)

    def _ours(self, fact: str) -> Sequence[tuple[str, str]]:
        office = self._names.office
        profile = office.profile_on(date.today()) if office else None
        return self._names.choices(NEEDS[fact], profile) if profile else []
