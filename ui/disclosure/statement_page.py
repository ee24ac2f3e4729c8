# SPDX-License-Identifier: Apache-2.0
"""Owns the page of one filing: head, actions, notices and parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.cases.case_page import CasePage
from ui.cases.header import CaseHeader
from ui.cases.history import HistorySection
from ui.cases.letters import LettersSection
from ui.cases.papers import PapersSection
from ui.cases.step_dialog import StepDialog
from ui.disclosure.filing import FilingSection
from ui.disclosure.keying import KeyingDialog
from ui.disclosure.review import ReviewSection
from ui.disclosure.statement import StatementSection
from ui.operations.disclosure_review import KEYED, look_at_filing
from ui.widgets.direction import in_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from core.casework.steps import Option
    from core.disclosure import Filing
    from core.ids import FileId
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.cases import CaseView
    from ui.operations.disclosure_review import FilingView

_OF_REVIEW = frozenset({"disclosure_answer", "disclosure_report", "disclosure_documents"})


class FilingHeader(CaseHeader):
    """Who files for which cycle, where it stands, and what is due."""

    def title_of(self, case: Filing) -> str:
        """Return the filer with grade, office and cycle."""
        filer = case.filer
        parts = (filer.name, filer.grade, filer.function, filer.office, case.cycle.year)
        return in_line(parts)


class FilingStep(StepDialog):
    """A step on a filing."""

    unasked = frozenset({"seen"})
    """It is for a glance at all; here each section has a tick, and the step waits for all."""


class StatementPage(CasePage):
    """One filing, whole."""

    header_class = FilingHeader

    def part_table(self) -> tuple[tuple[str, str, Callable[[Desk, str], QWidget]], ...]:
        """Return name, title (English) and class of the parts, in the order of the tabs."""
        return (
            ("statement", QT_TRANSLATE_NOOP("StatementPage", "Statement"), StatementSection),
            ("review", QT_TRANSLATE_NOOP("StatementPage", "Review"), ReviewSection),
            ("filing", QT_TRANSLATE_NOOP("StatementPage", "Filing"), FilingSection),
            ("papers", QT_TRANSLATE_NOOP("StatementPage", "Papers"), PapersSection),
            ("letters", QT_TRANSLATE_NOOP("StatementPage", "Letters"), LettersSection),
            ("history", QT_TRANSLATE_NOOP("StatementPage", "History"), HistorySection),
        )

    def reading(self, file: FileId, *, note: bool) -> Operation[FilingView]:
        """Return what reads a filing."""
        return look_at_filing(file=file, note=note)

    def step_class(self, option: Option) -> type[StepDialog | KeyingDialog]:
        """Return the dialog of a step; what is filed without a form is keyed in."""
        return KeyingDialog if option.action in KEYED else FilingStep

    def spot(self, view: CaseView) -> str:
        """Return the part in which the most urgent clock is answered."""
        clock = next((c for c in view.clocks if c.running), None)
        return "review" if clock is not None and clock.name in _OF_REVIEW else "statement"
