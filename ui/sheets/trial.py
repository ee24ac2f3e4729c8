# SPDX-License-Identifier: Apache-2.0
"""Owns the step that says what taking a spreadsheet over would do, and what is wrong where."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme.tokens import GAP, PAD
from ui.theme.zoom import px
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.advice.importing import Plan
    from core.errors import Refusal
    from core.tabular.reading import Checked
    from ui.cases.names import Names

_LISTED = 500
"""Errors on the screen; the list that can be saved has all."""
_HIGH = 220
_NARROW, _NAME = 70, 160


class TrialStep(QWidget):
    """Counts first; then every row that is wrong or left out."""

    save_requested = Signal()

    def __init__(self, names: Names) -> None:
        super().__init__()
        self._names = names
        self.summary = Label(role="strong")
        self.told = QVBoxLayout()
        """What a subclass has to tell beneath the counts."""
        self.advice = Label(
            self.tr(
                "Correct these rows in the file and look at it again; or go back and say what"
                " columns and words mean. Nothing is imported while anything is wrong."
            )
        )
        self.more = Label(role="muted")
        self.save = button(
            self.tr("Save this list"), self.save_requested.emit, role="quiet", symbol="download"
        )
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Row"), self.tr("Column"), self.tr("Its name"), self.tr("What is wrong")]
        )
        self.table.setAccessibleName(self.tr("What is wrong, by row and column"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setMinimumHeight(px(_HIGH))
        self.table.verticalHeader().setVisible(False)
        header = self.table.horizontalHeader()
        header.setAccessibleName(self.table.accessibleName())
        for place, width in ((0, _NARROW), (1, _NARROW), (2, _NAME)):
            header.resizeSection(place, px(width))
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, PAD, 0, 0)
        whole.setSpacing(GAP)
        self.told.setSpacing(GAP)
        whole.addWidget(self.summary)
        whole.addLayout(self.told)
        for part in (self.advice, self.table, self.more):
            whole.addWidget(part)
        whole.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addStretch(1)

    def show_checked(self, checked: Checked) -> None:
        """List what is wrong, what is left out, and what is merely odd."""
        self.advice.setVisible(bool(checked.problems))
        self._list(checked)

    def _list(self, checked: Checked) -> None:
        # Only what is listed is put into words: each row of a long table may be wrong.
        lines = list(islice(self._lines(checked), _LISTED))
        count = len(checked.problems) + len(checked.remarks) + len(checked.repeats)
        self.table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            for column, text in enumerate(line):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        self.table.setVisible(bool(lines))
        self.save.setVisible(bool(lines))
        self.more.setVisible(count > _LISTED)
        self.more.setText(
            self.tr("Not all are shown here: there are {0}. The saved list has them.").format(
                self._names.language.number(count)
            )
        )

    def _lines(self, checked: Checked) -> Iterator[tuple[str, str, str, str]]:
        for problem in (*checked.problems, *checked.remarks):
            yield str(problem.row), problem.column, problem.name, self._sentence(problem.refusal)
        for repeat in checked.repeats:
            yield str(repeat.row), "", "", self._sentence(repeat.refusal)

    def _sentence(self, refusal: Refusal) -> str:
        return " ".join(self._names.refusal(refusal))


class RequestTrial(TrialStep):
    """What importing a register would do."""

    def __init__(self, names: Names) -> None:
        super().__init__(names)
        self.years = Label(role="muted")
        self.categories = Label(role="muted")
        self.told.addWidget(self.years)
        self.told.addWidget(self.categories)

    def show_plan(self, plan: Plan) -> None:
        """Show what would happen."""
        number = self._names.language.number
        self.summary.setText(
            self.tr("Rows: {0}. New requests: {1}. Known already: {2}. Errors: {3}.").format(
                number(plan.rows), number(len(plan.entries)), number(len(plan.repeats)),
                number(len(plan.problems)),
            )
        )  # fmt: skip
        years = {year: year for year in sorted(plan.years)}
        self._say(self.years, self.tr("By year: {0}"), plan.years, years)
        named = {key: self._names.of("request_categories", key) for key in plan.categories}
        self._say(self.categories, self.tr("By category: {0}"), plan.categories, named)
        self.show_checked(plan)

    def _say(
        self, label: Label, sentence: str, counted: Mapping[str, int], named: Mapping[str, str]
    ) -> None:
        number = self._names.language.number
        parts = [f"{name} ({number(counted[key])})" for key, name in named.items()]
        label.setText(sentence.format(" · ".join(parts)))
        label.setVisible(bool(parts))
