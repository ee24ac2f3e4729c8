# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that says which column of a list of vendors or partners has the names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.disclosure.matching.listed import sought
from ui.operations.disclosure_matching import LookedList, say_list, try_list
from ui.sheets.columns import ColumnsStep
from ui.sheets.stepping import SheetDialog
from ui.sheets.trial import TrialStep
from ui.sheets.words import WordsStep

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from core.disclosure.matching.listed import Listed
    from core.tabular.columns import Meaning, Sought, Survey
    from storage.sheets.table import Table
    from ui.cases.names import Names
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.sheets import Wish


class NameColumns(ColumnsStep):
    """The columns of a list of names, of which nobody has to say a language."""

    def __init__(self, names: Names) -> None:
        super().__init__(names, sought(), "")
        self._defaults.setVisible(False)

    def _said_defaults(self, meaning: Meaning) -> dict[str, str]:
        return dict(meaning.defaults)


class ReadList(SheetDialog[LookedList]):
    """What is said here is remembered for the next list; `taken` gives the `Wish`."""

    looks = LookedList

    def __init__(self, desk: Desk, parent: QWidget, purpose: str, path: Path | None) -> None:
        super().__init__(
            desk, parent, desk.language.label(f"purpose.{purpose}"),
            self.tr(
                "From a spreadsheet, .xlsx or .csv. Say which column has the names; other names,"
                " and a number by which the list knows them, help to tell namesakes apart."
            ),
        )  # fmt: skip
        if path is not None:
            self.path.setText(str(path))

    def make_steps(self, names: Names) -> tuple[ColumnsStep, WordsStep, TrialStep]:
        """Return the steps after the file."""
        return NameColumns(names), WordsStep(names, lambda _fact: ()), TrialStep(names)

    def sought(self) -> Sought:
        """Return what is looked for in such a list."""
        return sought()

    def look(self, wish: Wish) -> Operation[LookedList]:
        """Return what reads it."""
        return try_list(wish=wish)

    def take(self, wish: Wish, sha256: str) -> Operation[Wish]:
        """Return what gives the file back, and how it is to be read."""
        return say_list(wish=wish)

    def table(self, looked: LookedList) -> Table:
        """Return the table that was looked at."""
        return looked.table

    def seen(self, looked: LookedList) -> Survey:
        """Return what its columns are taken for."""
        return looked.survey

    def checked(self, looked: LookedList) -> Listed:
        """Return what is wrong with it."""
        return looked.listed

    def show_trial(self, looked: LookedList) -> None:
        """Show how many names it has."""
        number, listed = self.desk.language.number, looked.listed
        self.trial.summary.setText(
            self.tr("Rows: {0}. Names: {1}. Left out: {2}.").format(
                number(listed.rows), number(len(listed.entries)), number(len(listed.repeats))
            )
        )
        self.trial.show_checked(listed)

    def last_verb(self, looked: LookedList) -> str:
        """Return what the verb says that takes it."""
        return self.tr("Use this list")

    def ready(self, looked: LookedList) -> bool:
        """Tell whether there is any name in it."""
        return bool(looked.listed.entries) and not looked.listed.problems
