# SPDX-License-Identifier: Apache-2.0
"""Owns the page of one request: head, actions, notices and parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal

from core.advice.workflow import Action
from ui.advice.answering import WRITTEN, AnswerDialog
from ui.advice.counting import CountingSection
from ui.advice.owed import OwedDialog, ReferDialog
from ui.advice.referrals import ReferralsSection
from ui.advice.story import StorySection
from ui.cases.case_page import CasePage
from ui.cases.consent import ConsentSection
from ui.cases.history import HistorySection
from ui.cases.papers import PapersSection
from ui.cases.people import PeopleSection
from ui.operations.advice import look_at_request

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from core.casework.steps import Option
    from core.ids import FileId
    from ui.cases.step_dialog import StepDialog
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.advice import RequestView
    from ui.operations.cases import CaseView


_DIALOGS = {**dict.fromkeys(WRITTEN, AnswerDialog), Action.REFER_ON: ReferDialog}
"""The steps with a dialog of their own."""


class RequestPage(CasePage):
    """One request, whole."""

    become_requested = Signal(str)  # please open what the request becomes: an enquiry, a review

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.parts["counting"].become_requested.connect(self.become_requested)
        self.parts["story"].told.connect(self._on_told)

    def part_table(self) -> tuple[tuple[str, str, Callable[[Desk, str], QWidget]], ...]:
        """Return name, title (English) and class of the parts, in the order of the tabs."""
        return (
            ("story", QT_TRANSLATE_NOOP("RequestPage", "Request"), StorySection),
            ("papers", QT_TRANSLATE_NOOP("RequestPage", "Exchanges"), PapersSection),
            ("referrals", QT_TRANSLATE_NOOP("RequestPage", "Referrals"), ReferralsSection),
            ("consent", QT_TRANSLATE_NOOP("RequestPage", "Consent"), ConsentSection),
            ("people", QT_TRANSLATE_NOOP("RequestPage", "People"), PeopleSection),
            ("counting", QT_TRANSLATE_NOOP("RequestPage", "Counting and links"), CountingSection),
            ("history", QT_TRANSLATE_NOOP("RequestPage", "History"), HistorySection),
        )

    def reading(self, file: FileId, *, note: bool) -> Operation[RequestView]:
        """Return what reads a request."""
        return look_at_request(file=file, note=note)

    def step_class(self, option: Option) -> type[StepDialog]:
        """Return the dialog of a step; where the requester is written to, texts are at hand."""
        return _DIALOGS.get(option.action, OwedDialog)

    def _on_told(self, sentence: str, hint: str) -> None:
        self.banner.say("info", sentence, hint)

    def spot(self, view: CaseView) -> str:
        """Return the part where an answer is given: the story."""
        return "story"
