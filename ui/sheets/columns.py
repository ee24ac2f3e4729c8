# SPDX-License-Identifier: Apache-2.0
"""Owns the step that says which column of a spreadsheet has which fact."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.advice.columns import NEEDS
from core.advice.columns import sought as sought_of_requests
from core.tabular.days import Order
from ui.i18n import NATIVE_NAMES
from ui.theme.tokens import GAP, PAD, TIGHT
from ui.widgets.choice import Choice
from ui.widgets.form import Form
from ui.widgets.gradually import Gradually
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.tabular.columns import Meaning, Sought, Survey
    from storage.sheets.table import Table
    from ui.cases.names import Names
    from ui.operations.sheets import Wish

_SHORT = 48
_AT_ONCE = 8
"""Columns that are shown in one turn of the loop: a table may have hundreds."""


class ColumnsStep(QWidget):
    """Each column with samples of it, and what it is taken for."""

    reread = Signal()  # another sheet, other letters, another language: look again

    def __init__(self, names: Names, sought: Sought, unsaid: str) -> None:
        """`unsaid` asks for the language of those rows that do not say theirs."""
        super().__init__()
        self._names = names
        self._sought = sought
        self._meaning: Meaning | None = None
        self._form = Form()
        self.sheet = self._form.row(self.tr("Sheet"), Choice[str]())
        self.encoding = self._form.row(
            self.tr("Encoding"),
            Choice[str](),
            self.tr("If letters of the samples look wrong, choose another."),
        )
        self._defaults = Form()
        self.language = self._defaults.row(
            unsaid, Choice(NATIVE_NAMES.items(), names.language.code)
        )
        self.facts: dict[str, Choice[str]] = {}
        self.orders: dict[str, Choice[str]] = {}
        self._rows = Gradually(self, _AT_ONCE)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(PAD)  # wider than between two choices for one column
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, PAD, 0, 0)
        whole.setSpacing(PAD)
        whole.addWidget(self._form)
        whole.addLayout(self._grid)
        whole.addWidget(self._defaults)
        whole.addStretch(1)
        for choice in (self.sheet, self.encoding, self.language):
            choice.activated.connect(self._on_reread)

    def wish(self, wish: Wish) -> Wish:
        """Return what is wished, with what is chosen here."""
        self._rows.finish()
        return replace(
            wish,
            sheet=self.sheet.value or "",
            encoding=self.encoding.value or "",
            said=self._said(),
            language=self.language.value or "en",
        )

    def show_table(self, table: Table, seen: Survey, encodings: Sequence[str]) -> None:
        """Show the columns of a table, and what each is taken for."""
        self._meaning = seen.meaning
        self._form.show_row(self.sheet, shown=len(table.sheets) > 1)
        self.sheet.fill([(name, name) for name in table.sheets], table.sheet)
        self._form.show_row(self.encoding, shown=bool(table.encoding))
        known = dict.fromkeys((table.encoding, *encodings))
        self.encoding.fill([(name, name) for name in known if name], table.encoding)
        self._clear()
        self._rows.make(
            partial(self._add, place, name, seen) for place, name in enumerate(seen.names)
        )

    def _clear(self) -> None:
        self.facts.clear()
        self.orders.clear()
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()

    def _add(self, place: int, name: str, seen: Survey) -> None:
        fact = seen.meaning.columns.get(name, "")
        choice: Choice[str] = Choice(
            [
                ("", self.tr("Left out")),
                *((f, self._names.of("fact", f)) for f in self._sought.facts),
            ],
            fact,
        )
        choice.setAccessibleName(self.tr("{0}: what it has").format(name))
        choice.activated.connect(partial(self._on_fact_chosen, name))
        self.facts[name] = choice
        top = Qt.AlignmentFlag.AlignTop
        samples = Label(_told(seen.samples[place]), "small")
        self._grid.addWidget(_above(Label(name, "strong"), samples, GAP), place, 0, top)
        ordered = fact in self._sought.days and name in seen.meaning.orders
        if ordered or name in seen.undecided:
            self.orders[name] = order = self._order(name, seen)
            self._grid.addWidget(_above(choice, order), place, 1, top)
        else:
            self._grid.addWidget(choice, place, 1, top)

    def _order(self, name: str, seen: Survey) -> Choice[str]:
        """Return what asks how a column writes days."""
        order: Choice[str] = Choice(
            [
                (Order.YMD.value, self.tr("Year, month, day")),
                (Order.DMY.value, self.tr("Day, month, year")),
                (Order.MDY.value, self.tr("Month, day, year")),
            ],
            seen.meaning.orders.get(name, ""),
        )
        order.choose(seen.meaning.orders.get(name, ""))
        order.setAccessibleName(self.tr("{0}: how days are written").format(name))
        order.setPlaceholderText(self.tr("How are days written?"))
        return order

    def _said(self) -> Meaning | None:
        """Return what columns and words mean, as it is chosen here."""
        if self._meaning is None:
            return None
        columns = {name: choice.value or "" for name, choice in self.facts.items()}
        orders = {name: order.value for name, order in self.orders.items() if order.value}
        return replace(
            self._meaning,
            columns={**self._meaning.columns, **columns},
            orders={**self._meaning.orders, **orders},
            defaults=self._said_defaults(self._meaning),
        )

    def _said_defaults(self, meaning: Meaning) -> dict[str, str]:
        """Return what is meant where a row says nothing."""
        return {**meaning.defaults, "language": self.language.value or "en"}

    def _stands_in(self, fact: str, chosen: set[str | None]) -> bool:
        """Tell whether a necessary fact is said by something else."""
        return False

    @property
    def lacking(self) -> str:
        """Return the first thing that is still to be said here, as a sentence; or nothing."""
        self._rows.finish()
        chosen = {choice.value for choice in self.facts.values()}
        for fact in self._sought.necessary:
            if fact not in chosen and not self._stands_in(fact, chosen):
                called = self._names.of("fact", fact)
                return self.tr("Say which column has: {0}").format(called)
        for name, order in self.orders.items():
            if order.isVisibleTo(self) and not order.value:
                return self.tr("Say how days are written in: {0}").format(name)
        return ""

    def _on_reread(self, _index: int) -> None:
        self.reread.emit()

    def _on_fact_chosen(self, name: str, _index: int) -> None:
        """A fact stands in one column: whoever had it is left out."""
        self._rows.finish()  # whoever has it may not be shown yet
        fact = self.facts[name].value
        for other, choice in self.facts.items():
            if other != name and fact and choice.value == fact:
                choice.choose("")
        for other, order in self.orders.items():
            if self.facts[other].value not in self._sought.days:
                order.setVisible(False)


class RequestColumns(ColumnsStep):
    """The columns of a register; a category may be said of all rows that say none."""

    def __init__(self, names: Names) -> None:
        super().__init__(
            names, sought_of_requests(), self.tr("Language of requests that do not say theirs")
        )
        self.category = self._defaults.row(
            self.tr("Category of requests that do not say theirs"), Choice[str]()
        )

    def show_table(self, table: Table, seen: Survey, encodings: Sequence[str]) -> None:
        """Show the columns of a table, and what each is taken for."""
        super().show_table(table, seen, encodings)
        office = self._names.office
        profile = office.profile_on(date.today()) if office else None
        categories = self._names.choices(NEEDS["category"], profile) if profile else []
        self.category.fill(
            [("", self.tr("None: the row is an error")), *categories],
            seen.meaning.defaults.get("category", ""),
        )

    def _said_defaults(self, meaning: Meaning) -> dict[str, str]:
        said = super()._said_defaults(meaning)
        said.pop("category", None)
        return {**said, "category": self.category.value} if self.category.value else said

    def _stands_in(self, fact: str, chosen: set[str | None]) -> bool:
        return fact == "category" and bool(self.category.value)


def _above(first: QWidget, second: QWidget, room: int = 0) -> QWidget:
    """Return two parts, one above the other, with so much room that words beside have one line."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, room, 0, 0)
    column.setSpacing(TIGHT)
    column.addWidget(first)
    column.addWidget(second)
    column.addStretch(1)
    return made


def _told(samples: Sequence[str]) -> str:
    """Return some of what stands in a column."""
    shown = (text if len(text) <= _SHORT else text[: _SHORT - 1] + "…" for text in samples)
    return " · ".join(shown) or "–"
