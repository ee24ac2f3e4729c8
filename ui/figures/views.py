# SPDX-License-Identifier: Apache-2.0
"""Owns which figures the place shows, one beside the other: charts and tables of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.figures.chart import Bar, Chart, Row, charts, scaled
from core.figures.table import TOTAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.figures.report import Report
    from core.figures.table import Table
    from ui.i18n import Language
    from ui.operations.figures import Counted

MONTHS = "months"
_CALLED = {
    "table_1": QT_TRANSLATE_NOOP("FigureViews", "Table 1 and Figure 1"),
    "figure_2": QT_TRANSLATE_NOOP("FigureViews", "Figure 2"),
    "location": QT_TRANSLATE_NOOP("FigureViews", "Location"),
    "gender": QT_TRANSLATE_NOOP("FigureViews", "Gender"),
    "staff_category": QT_TRANSLATE_NOOP("FigureViews", "Category of requester"),
    "in_time": QT_TRANSLATE_NOOP("FigureViews", "Answers in time"),
    MONTHS: QT_TRANSLATE_NOOP("FigureViews", "By month"),
    "table_1_then": QT_TRANSLATE_NOOP("FigureViews", "Table 1 as counted then"),
    "figure_2_then": QT_TRANSLATE_NOOP("FigureViews", "Figure 2 as counted then"),
    "table_3": QT_TRANSLATE_NOOP("FigureViews", "Table 3: Compliance"),
    "progress": QT_TRANSLATE_NOOP("FigureViews", "Progress of the cycle"),
    "filing": QT_TRANSLATE_NOOP("FigureViews", "Filing of statements"),
    "composition": QT_TRANSLATE_NOOP("FigureViews", "Who had to file"),
    "outcomes": QT_TRANSLATE_NOOP("FigureViews", "Outcomes of the review"),
    "declared": QT_TRANSLATE_NOOP("FigureViews", "Relations and activities"),
    "verification": QT_TRANSLATE_NOOP("FigureViews", "Verification"),
}
"""What the figures are called in the list, in few words."""


@dataclass(frozen=True)
class View:
    """What is shown at one time."""

    name: str
    called: str
    title: str
    charts: tuple[Chart, ...]
    report: Report
    """Says what of the tables is shown."""
    tables: tuple[Table, ...]
    heads: tuple[str, ...] = ()
    """What the columns of the tables are called, if not by their own values."""
    inside_only: bool = False
    """Whether its numbers are too small to leave the office at all."""

    @property
    def more(self) -> str:
        """What its title says more than what it is called."""
        return self.title if self.title != self.called else ""


def views(counted: Counted, report: Report, language: Language) -> tuple[View, ...]:
    """Return what there is to be shown, in the order of the report; the months last."""
    return tuple(_views(counted, report, language))


def plain_views(report: Report, language: Language) -> tuple[View, ...]:
    """Return a view of each table of a report, in its order."""
    return tuple(_tables(report, language))


def _views(counted: Counted, report: Report, language: Language) -> Iterator[View]:
    yield from _tables(report, language)
    yield _months(counted, report, language)


def _tables(report: Report, language: Language) -> Iterator[View]:
    drawn = charts(report, language.code)
    for table in report.tables:
        heading = report.title(table, language.code)
        of_it = tuple(chart for chart in drawn if chart.of == table.name)
        yield View(table.name, _called(table.name, heading), heading, of_it, report, (table,))


def _called(name: str, otherwise: str) -> str:
    known = _CALLED.get(name)
    return QCoreApplication.translate("FigureViews", known) if known else otherwise


def _months(counted: Counted, report: Report, language: Language) -> View:
    """Return the latest year by month: how many came, and which share was answered in time."""
    table, timely = counted.by_month, counted.in_time
    year, months = counted.figures.years[-1], table.columns.values
    named = {month: language.month(date.fromisoformat(f"{month}-01").month) for month in months}
    came = _chart(
        language, "month", year, table,
        [(named[m], Bar(table.number(column=m), table, (TOTAL, m))) for m in months],
    )  # fmt: skip
    by_month = _chart(
        language, "share_by_month", year, timely.in_time,
        [
            (named[m], Bar(timely.share(month=m) or 0, timely.in_time, (TOTAL, m)))
            for m in months
            if timely.owed(month=m)
        ],
        percent=True,
    )  # fmt: skip
    by_category = _chart(
        language, "share_by_category", year, timely.in_time,
        [
            (
                report.row_name(timely.in_time, row, language.code),
                Bar(timely.share(row) or 0, timely.in_time, (row, TOTAL)),
            )
            for row in timely.in_time.rows.values
            if timely.owed(row)
        ],
        percent=True,
    )  # fmt: skip
    heads = tuple(str(place) for place in range(1, len(months) + 1))
    tables = (table, timely.in_time, timely.late)
    whole = replace(report, tables=tables, smallest=None, series=())
    return View(
        MONTHS, _called(MONTHS, ""), came.title, (came, by_month, by_category), whole, tables,
        heads, inside_only=True,
    )  # fmt: skip


def _chart(
    language: Language,
    name: str,
    year: int,
    table: Table,
    bars: list[tuple[str, Bar]],
    *,
    percent: bool = False,
) -> Chart:
    heading = language.label(f"figures.{name}").format(year=year)
    rows = tuple(Row(called, (bar,)) for called, bar in bars)
    made = Chart(name, table.name, heading, ("",), rows, language.code, percent, 100)
    return made if percent else scaled(made)
