# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that registers from a staff list who has to file, or corrects who is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.disclosure.staff_list import sought
from core.office.programmes import DISCLOSURE
from ui.cases.names import Names
from ui.disclosure.staff_trial import StaffTrial
from ui.i18n import NATIVE_NAMES
from ui.operations.disclosure_cohort import Looked, register_filers, try_staff_list
from ui.sheets.columns import ColumnsStep
from ui.sheets.stepping import SheetDialog
from ui.sheets.words import WordsStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.disclosure.staff_list import StaffList
    from core.ids import FileId
    from core.tabular.columns import Sought, Survey
    from storage.sheets.staff import Registration
    from storage.sheets.table import Table
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.sheets import Wish


class ImportStaff(SheetDialog[Looked]):
    """The list of a personnel office; a corrected one changes only what it corrects."""

    looks = Looked

    def __init__(self, desk: Desk, parent: QWidget, cycle: FileId) -> None:
        self._cycle = cycle
        super().__init__(
            desk, parent, self.tr("Import a staff list"),
            self.tr(
                "From a spreadsheet, .xlsx or .csv. The rules of the cycle say who of it has to"
                " file. You see who that is, and what changes, before anything is written."
            ),
        )  # fmt: skip

    def make_steps(self, names: Names) -> tuple[ColumnsStep, WordsStep, StaffTrial]:
        """Return the steps after the file."""
        unsaid = self.tr("Language of people whose row does not say theirs")
        trial = StaffTrial(Names(names.language, names.office, area=DISCLOSURE))
        return ColumnsStep(names, sought(), unsaid), WordsStep(names, self._ours), trial

    def sought(self) -> Sought:
        """Return what is looked for in a staff list."""
        return sought()

    def look(self, wish: Wish) -> Operation[Looked]:
        """Return what says what registering from it would do."""
        return try_staff_list(cycle=self._cycle, wish=wish)

    def take(self, wish: Wish, sha256: str) -> Operation[Registration]:
        """Return what registers from it, if it is the file that was looked at."""
        return register_filers(cycle=self._cycle, wish=wish, on=date.today(), sha256=sha256)

    def table(self, looked: Looked) -> Table:
        """Return the table that was looked at."""
        return looked.run.table

    def seen(self, looked: Looked) -> Survey:
        """Return what its columns and words are taken for."""
        return looked.run.survey

    def checked(self, looked: Looked) -> StaffList:
        """Return what is wrong with it."""
        return looked.run.staff

    def show_trial(self, looked: Looked) -> None:
        """Show what registering from it would do."""
        if isinstance(self.trial, StaffTrial):
            self.trial.show_run(looked.run)

    def last_verb(self, looked: Looked) -> str:
        """Return what the verb says that registers."""
        plan = looked.run.plan
        if plan is not None and not plan.new:
            return self.tr("Correct %Ln filer(s)", "", len(plan.revised))
        return self.tr("Register %Ln filer(s)", "", len(plan.new) if plan else 0)

    def ready(self, looked: Looked) -> bool:
        """Tell whether anything would be written."""
        return looked.run.plan is not None and not looked.run.plan.idle

    def _ours(self, _fact: str) -> Sequence[tuple[str, str]]:
        return list(NATIVE_NAMES.items())
