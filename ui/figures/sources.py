# SPDX-License-Identifier: Apache-2.0
"""Owns which reports the place shows, and how each is counted, opened and written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.advice.figures import report as report_of_requests
from core.office.programmes import ADVICE, DISCLOSURE
from ui.figures.views import plain_views, views
from ui.operations.figures import list_behind, look_at_figures, open_number, write_figures
from ui.operations.results import list_filings, look_at_results, open_result, write_results

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from core.figures.report import Report
    from core.office.office import Office
    from ui.desk import Desk
    from ui.figures.views import View
    from ui.i18n import Language
    from ui.operations.operation import Operation
    from ui.operations.results import CountedResults


@dataclass(frozen=True, slots=True)
class Source:
    """A report of the place. What is counted for it has `known` years and those told, `years`."""

    name: str
    title: str
    """English; translated when shown."""
    programme: str
    """Of whose officers it is."""
    look_at: Callable[..., Operation[Any]]
    """Counts it: of some `years`, or of the latest."""
    report: Callable[[Any, Office, date, bool], Report]
    """Makes it of what was counted: for a day, whole or as it leaves the office."""
    views: Callable[[Any, Report, Language], tuple[View, ...]]
    open_number: Callable[..., Operation[Any]]
    """Finds the files behind a number: of a `table` by `row` and `column`."""
    list_behind: Callable[..., Operation[Any]]
    """Returns the rows of such `files`."""
    write: Callable[..., Operation[Any]]
    folder: str
    """What the folder is called that it is written to, before the years."""
    checked: frozenset[str] = frozenset()
    """The views beside which the shares of a text are checked that was printed elsewhere."""

    def shown_title(self) -> str:
        """Return the title in the window's language."""
        return QCoreApplication.translate("FigureSource", self.title)


def _results(counted: CountedResults, office: Office, on: date, whole: bool) -> Report:
    from core.disclosure.published import report

    return report(counted.results, office, on, whole=whole)


SOURCES = (
    Source(
        "requests",
        QT_TRANSLATE_NOOP("FigureSource", "Register of requests"),
        ADVICE,
        look_at_figures,
        lambda counted, office, on, whole: report_of_requests(
            counted.figures, office, on, whole=whole
        ),
        views,
        open_number,
        list_behind,
        write_figures,
        "figures",
    ),
    Source(
        "disclosure",
        QT_TRANSLATE_NOOP("FigureSource", "Disclosure programme"),
        DISCLOSURE,
        look_at_results,
        _results,
        lambda _counted, report, language: plain_views(report, language),
        open_result,
        list_filings,
        write_results,
        "results",
        frozenset({"composition"}),
    ),
)


def sources_of(desk: Desk) -> tuple[Source, ...]:
    """Return the reports that whoever sits at a desk may have."""
    mine = desk.office.officers[desk.me].programmes if desk.office and desk.me else frozenset()
    return tuple(source for source in SOURCES if source.programme in mine)
