# SPDX-License-Identifier: Apache-2.0
"""Owns the place for policy reviews: their list, and beside it the review that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core.office.programmes import POLICY
from core.policy_review.workflow import State
from ui.cases.case_list import CaseList, Said
from ui.cases.case_page import CasePage
from ui.cases.drop import DropDialog, DropIn
from ui.cases.history import HistorySection
from ui.cases.page import CasesPage
from ui.cases.papers import PapersSection
from ui.cases.people import PeopleSection
from ui.cases.table import Column, Shown
from ui.operations.cases import list_cases
from ui.operations.kinds import REVIEWS
from ui.reviews.new import NewReviewDialog
from ui.reviews.story import ReviewStory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from enum import StrEnum

    from PySide6.QtWidgets import QWidget

    from storage.intake import Attached, Message
    from storage.records.lists import Page, Row
    from ui.cases.names import Names
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.cases import CaseView


class ReviewList(CaseList):
    """Finds reviews and lets one be chosen."""

    name = "reviews"
    long_titles = True
    columns = (
        Column("number", QT_TRANSLATE_NOOP("CaseTable", "Number"), "number", 150),
        Column("title", QT_TRANSLATE_NOOP("CaseTable", "Policy or draft"), "title", 0),
        Column("state", QT_TRANSLATE_NOOP("CaseTable", "State"), "state", 190),
        Column("opened_on", QT_TRANSLATE_NOOP("CaseTable", "Opened"), "opened_on", 170),
        Column("due", QT_TRANSLATE_NOOP("CaseTable", "Comments due"), "next_due", 170),
    )

    area = POLICY

    def wording(self) -> Said:
        """Return what the parts of the list are called."""
        return Said(
            table=self.tr("Policy reviews"),
            filter=self.tr("Filter the reviews"),
            open=self.tr("Open reviews"),
            all=self.tr("All reviews"),
            closed=self.tr("Closed reviews"),
            nothing=(
                self.tr("No policy reviews yet"),
                self.tr("Enter a policy that the office is asked to comment on."),
            ),
            new=self.tr("Enter a review"),
            none_fits=self.tr("No review fits"),
        )

    def all_states(self) -> Iterable[StrEnum]:
        """Return the states that can be asked for."""
        return tuple(State)

    def reading(
        self, states: tuple[str, ...], closed: bool | None, offset: int, limit: int
    ) -> Operation[Page]:
        """Return what reads some rows of what is asked for."""
        return list_cases(
            text=self.filter.text(), states=states, closed=closed, sort=self._sort,
            descending=self._descending, offset=offset, limit=limit, kinds=REVIEWS.kinds,
        )  # fmt: skip

    def shown(self, row: Row, names: Names) -> Shown:
        """Return a row as it is shown."""
        title = row.title or self.tr("Its content was destroyed")
        texts = (
            row.number, title, names.of("state", row.state), names.day(row.opened_on),
            names.day(row.next_due),
        )  # fmt: skip
        return Shown(row.file, texts, self.painted(row, title, names))


class ReviewPage(CasePage):
    """One review, whole."""

    def part_table(self) -> tuple[tuple[str, str, Callable[[Desk, str], QWidget]], ...]:
        """Return name, title (English) and class of the parts, in the order of the tabs."""
        return (
            ("story", QT_TRANSLATE_NOOP("ReviewPage", "Review"), ReviewStory),
            ("papers", QT_TRANSLATE_NOOP("ReviewPage", "Papers"), PapersSection),
            ("people", QT_TRANSLATE_NOOP("ReviewPage", "People"), PeopleSection),
            ("history", QT_TRANSLATE_NOOP("ReviewPage", "History"), HistorySection),
        )

    def spot(self, view: CaseView) -> str:
        """Return the part where comments are given: the story."""
        return "story"


class ReviewQuestion(DropDialog):
    """Asks what dropped files are for: a new review, or one that there is."""

    kinds = REVIEWS.kinds

    def __init__(self, desk: Desk, parent: QWidget, papers: Sequence[Message | Attached]) -> None:
        super().__init__(desk, parent, papers)
        self.new.setText(self.tr("A new policy review"))
        self.add.setText(self.tr("Add to a policy review"))


class ReviewDropIn(DropIn):
    """Takes files in for the place of reviews."""

    @property
    def question_class(self) -> type[DropDialog]:
        """What asks where files belong that were dropped on no review."""
        return ReviewQuestion

    def _ask_new(self, papers: Sequence[Message | Attached]) -> None:
        dialog = NewReviewDialog(self._desk, self._page, papers)
        dialog.opened.connect(self._on_taken_in)
        dialog.open()


class ReviewsPage(CasesPage):
    """List and review, as cases have it."""

    list_class = ReviewList
    case_class = ReviewPage
    drop_class = ReviewDropIn
    programmes = frozenset({POLICY})
