# SPDX-License-Identifier: Apache-2.0
"""Owns ways to bring a request to each state through the real rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.advice.workflow import Action, State
from core.casework import entering
from tests.core.advice.harness import TOLD, RequestDesk, a_desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.retaliation.harness import SampleOffice

REASON = {"reason": "As set out in the file."}
LONG = 366 * 21
"""Days after which every time of retention is over."""


def consent(desk: RequestDesk, *purposes: str) -> None:
    for purpose in purposes:
        given = {"purpose": purpose, "on": desk.on, "how": "by_email", "to_whom": "Ombudsman"}
        desk.do(entering.record_consent, given)


def opened(desk: RequestDesk) -> None:
    desk.open()
    consent(desk, "refer", "disclose_identity")


def waiting(desk: RequestDesk) -> None:
    opened(desk)
    desk.step(Action.ASK_REQUESTER, question="Who gave it?")


def noted(desk: RequestDesk) -> None:
    desk.open(**TOLD)


def answered(desk: RequestDesk) -> None:
    opened(desk)
    desk.later(2)
    desk.step(Action.ANSWER, answer="Return it, with thanks.")


def referred(desk: RequestDesk) -> None:
    opened(desk)
    desk.step(Action.REFER_ON, to="ombudsman", disclosed="nothing", **REASON)


def reopened(desk: RequestDesk) -> None:
    answered(desk)
    desk.later(30)
    desk.step(Action.TAKE_UP_AGAIN, **REASON)


def closed(desk: RequestDesk) -> None:
    answered(desk)
    desk.step(Action.CLOSE)


def disposed(desk: RequestDesk) -> None:
    closed(desk)
    desk.later(LONG)
    desk.approve(desk.step(Action.DISPOSE, rule="Retention schedule 4.2"))


STORIES: dict[State, Callable[[RequestDesk], None]] = {
    State.OPEN: opened,
    State.WAITING: waiting,
    State.NOTED: noted,
    State.ANSWERED: answered,
    State.REFERRED: referred,
    State.REOPENED: reopened,
    State.CLOSED: closed,
    State.DISPOSED: disposed,
}


def in_state(office: SampleOffice, state: State) -> RequestDesk:
    """Return a desk with a request in a state."""
    desk = a_desk(office)
    STORIES[state](desk)
    return desk
