# SPDX-License-Identifier: Apache-2.0
"""Owns ways to bring a filing to each state through the real rules."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from core.disclosure import filing, handling
from core.disclosure.handling import (
    ask_document,
    check_section,
    record_result,
    report_back,
    set_drawn,
)
from core.disclosure.workflow import Action, State
from core.ids import new_id
from tests.core.disclosure.harness import FLAT, blank
from tests.core.disclosure.office import FilingDesk, a_desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.disclosure.office import ReviewOffice

REASON = {"reason": "As set out in the file."}
LONG = 366 * 21
"""Days after which every time of retention is over."""
CERTIFICATE = {"certificate": "ab" * 32}


def not_started(desk: FilingDesk) -> None:
    desk.open()


def draft(desk: FilingDesk) -> None:
    not_started(desk)
    desk.do(filing.key_in, {"sections": {"assets": [FLAT]}})


def filed(desk: FilingDesk) -> None:
    not_started(desk)
    desk.take_in(blank(assets=[FLAT]))


def under_review(desk: FilingDesk) -> None:
    filed(desk)
    desk.step(Action.BEGIN_REVIEW)


def questioned(desk: FilingDesk) -> None:
    under_review(desk)
    desk.step(
        Action.ASK_FILER, question="Whose flat?", section="assets",
        answer_by=desk.on + timedelta(days=14),
    )  # fmt: skip


def answered(desk: FilingDesk) -> None:
    questioned(desk)
    desk.step(Action.RECEIVE_ANSWER, reply="My spouse’s.")


def cleared(desk: FilingDesk) -> None:
    under_review(desk)
    desk.step(Action.CLEAR, outcome="no_conflict", seen=True)


def check_all(desk: FilingDesk) -> None:
    for section in desk.case.unchecked:
        desk.do(check_section, {"section": section})


def guidance_issued(desk: FilingDesk) -> None:
    under_review(desk)
    check_all(desk)
    given = {"guidance": "divest", "text": "Sell it.", "due_on": desk.on + timedelta(days=60)}
    desk.approve(desk.step(Action.ISSUE_GUIDANCE, **given))


def report(desk: FilingDesk) -> None:
    one = desk.case.guidance[0].id
    desk.do(report_back, {"guidance": one, "on": desk.on, "done": "whole", "what": "Sold"})


def drawn(desk: FilingDesk) -> None:
    cleared(desk)
    desk.do(set_drawn, CERTIFICATE)
    asked = desk.do(ask_document, {"what": "Deed", "section": "assets"})
    desk.do(record_result, {"asked": asked, "on": desk.on, "agrees": "yes"})


def verified(desk: FilingDesk) -> None:
    drawn(desk)
    desk.step(Action.VERIFY, verification="cleared")


def exempt(desk: FilingDesk) -> None:
    not_started(desk)
    desk.approve(desk.step(Action.EXEMPT, **REASON))


def closed(desk: FilingDesk) -> None:
    cleared(desk)
    desk.step(Action.CLOSE)


def disposed(desk: FilingDesk) -> None:
    closed(desk)
    desk.later(LONG)
    desk.approve(desk.step(Action.DISPOSE, rule="Retention schedule 4.2"))


STORIES: dict[State, Callable[[FilingDesk], None]] = {
    State.NOT_STARTED: not_started,
    State.DRAFT: draft,
    State.FILED: filed,
    State.UNDER_REVIEW: under_review,
    State.QUESTIONED: questioned,
    State.ANSWERED: answered,
    State.CLEARED: cleared,
    State.GUIDANCE_ISSUED: guidance_issued,
    State.VERIFIED: verified,
    State.EXEMPT: exempt,
    State.CLOSED: closed,
    State.DISPOSED: disposed,
}


def in_state(office: ReviewOffice, state: State) -> FilingDesk:
    """Return a desk with a filing in a state."""
    desk = a_desk(office)
    STORIES[state](desk)
    return desk


def send_form(desk: FilingDesk, **more: object) -> str:
    """Record a form as sent; return its identifier."""
    form = new_id()
    given = {"form": form, "proof": "cd" * 32, "code": "a b c d e", "language": "fr", **more}
    desk.do(handling.send_form, given)
    return form
