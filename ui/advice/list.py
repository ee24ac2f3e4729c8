# SPDX-License-Identifier: Apache-2.0
"""Owns the register: the list of requests, narrowed by words, state, category and year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core.advice.clocks import OWED, RULE
from core.advice.facts import CLASSES
from core.advice.workflow import State
from core.office.programmes import ADVICE
from ui.cases.case_list import CaseList, Said
from ui.cases.due import time_left, when_due
from ui.cases.names import Names
from ui.cases.table import Column, Shown
from ui.operations.advice import known_years, list_requests
from ui.widgets.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from enum import StrEnum

    from storage.records.lists import Row
    from ui.operations import Operation
    from ui.operations.advice import RegisterPage


class RequestList(CaseList):
    """Finds requests and lets one be chosen."""

    name = "requests"
    long_titles = True
    choice_names = ("category", "year")
    columns = (
        Column("number", QT_TRANSLATE_NOOP("CaseTable", "Number"), "number", 150),
        Column("title", QT_TRANSLATE_NOOP("CaseTable", "What is asked"), "title", 0),
        Column("category", QT_TRANSLATE_NOOP("CaseTable", "Category"), None, 200),
        Column("state", QT_TRANSLATE_NOOP("CaseTable", "State"), "state", 150),
        Column("due", QT_TRANSLATE_NOOP("CaseTable", "Answer due"), "next_due", 260),
    )

    area = ADVICE
    _classes: Mapping[str, Mapping[str, str]] = {}

    def wording(self) -> Said:
        """Return what the parts of the list are called."""
        return Said(
            table=self.tr("Requests"),
            filter=self.tr("Filter the requests"),
            open=self.tr("Open requests"),
            all=self.tr("All requests"),
            closed=self.tr("Closed requests"),
            nothing=(
                self.tr("No request waits for an answer"),
                self.tr(
                    "“All requests” shows the others. Log a new one, or drop e-mails on this"
                    " window."
                ),
            ),
            new=self.tr("Log a request"),
            none_fits=self.tr("No request fits"),
        )

    def all_states(self) -> Iterable[StrEnum]:
        """Return the states that can be asked for."""
        return tuple(State)

    def open_states(self) -> Iterable[StrEnum]:
        """Return the states in which an answer is owed: what was answered need not be closed."""
        return OWED

    def more_choices(self) -> tuple[Choice[str], ...]:
        """Return the categories and the years, which narrow the list as well."""
        names = Names(self._desk.language, self._desk.office)
        need = next(need for need in CLASSES if need.name == "category")
        profile = self._desk.office.profile_on(date.today())
        self.category: Choice[str] = Choice(
            [("", self.tr("All categories")), *names.choices(need, profile)], ""
        )
        self.category.setAccessibleName(self.tr("Category"))
        self.year: Choice[str] = Choice([("", self.tr("All years"))], "")
        self.year.setAccessibleName(self.tr("Year"))
        return self.category, self.year

    def offer_years(self) -> None:
        """Offer the years in which requests came."""
        known_years().success(self._on_years_known).start(self._desk, self)

    def _on_years_known(self, years: Sequence[str]) -> None:
        chosen = self.year.value or ""
        self.year.fill([("", self.tr("All years")), *((year, year) for year in years)], "")
        if self.year.offers(chosen):
            self.year.choose(chosen)

    def reading(
        self, states: tuple[str, ...], closed: bool | None, offset: int, limit: int
    ) -> Operation[RegisterPage]:
        """Return what reads some rows of what is asked for."""
        return list_requests(
            text=self.filter.text(), states=states, closed=closed,
            category=self.category.value or "", year=self.year.value or "", sort=self._sort,
            descending=self._descending, offset=offset, limit=limit,
        )  # fmt: skip

    @property
    def asked(self) -> bool:
        """Whether less is asked for than all that is open."""
        return super().asked or bool(self.category.value or self.year.value)

    def shown(self, row: Row, names: Names) -> Shown:
        """Return a row as it is shown."""
        title = row.title or self.tr("Its content was destroyed")
        texts = (
            row.number, title, self._class_of(row, names), names.of("state", row.state),
            self._due(row, names),
        )  # fmt: skip
        return Shown(row.file, texts, self.painted(row, title, names))

    def _due(self, row: Row, names: Names) -> str:
        """Return when the answer is due, and how many days are left or over."""
        if row.next_due is None:
            return time_left(RULE, 0, paused=True) if row.state == State.WAITING else ""
        # No dot before a day: beside Arabic digits it is read as their nought.
        when, _ = when_due(RULE, row.next_due, self._today())
        return f"{when} – {names.day(row.next_due)}"

    def _class_of(self, row: Row, names: Names) -> str:
        """Return the category; of advice the sub-category, which says more."""
        classes = self._classes.get(row.file, {})
        finer = names.of("advice_categories", classes.get("subcategory", ""))
        return finer or names.of("request_categories", classes.get("category", ""))

    def _on_fetched(self, number: int, page: RegisterPage) -> None:
        self._classes = page.classes
        super()._on_fetched(number, page)
