# SPDX-License-Identifier: Apache-2.0
"""Owns ways to bring a case to each state through the real rules."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from core.casework import entering
from core.retaliation import PREVENTION, intake, review
from core.retaliation.workflow import Action, CaseKind, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.retaliation.harness import Desk, SampleOffice

REASON = {"reason": "As set out in the file."}


def consent(desk: Desk, *purposes: str) -> None:
    for purpose in purposes:
        desk.do(entering.record_consent, {"purpose": purpose, "on": desk.on, "how": "in_writing"})


def enquiry(desk: Desk) -> None:
    desk.open(State.ENQUIRY)


def received(desk: Desk) -> None:
    desk.open(State.RECEIVED)


def complete(desk: Desk) -> None:
    """A complaint with all that makes a file complete."""
    received(desk)
    boss = desk.do(
        intake.add_person, {"role": "alleged_retaliator", "name": "Bo Ss", "post": "Chief"}
    )
    report = desk.do(
        intake.add_report,
        {
            "kind": "report", "what": "Procurement fraud", "to_whom": "Investigations",
            "on": desk.on - timedelta(days=200), "channel": "investigations",
        },
    )  # fmt: skip
    desk.do(
        intake.add_allegation,
        {
            "kind": "non_renewal", "what": "Contract not renewed",
            "on": desk.on - timedelta(days=20), "state": "threatened", "by": boss,
            "why": "Three weeks after the report",
            "reports": [report], "act_on": desk.on + timedelta(days=90),
        },
    )  # fmt: skip


def reviewing(desk: Desk) -> None:
    complete(desk)
    desk.do(review.set_baseline, {"grade": "P-3", "supervisor": "Bo Ss"})
    consent(desk, "engage_management", "refer", "await_other_process", "reassign")
    desk.step(Action.COMPLETE_FILE)


def found(desk: Desk, answer: str) -> None:
    for allegation in desk.case.allegations:
        for question, said in (("protected_activity", "yes"), ("prima_facie", answer)):
            desk.do(
                review.make_finding,
                {"allegation": allegation.id, "question": question, "answer": said, **REASON},
            )


def mixed(desk: Desk, state: State = State.PRIMA_FACIE) -> str:
    """Bring to a state a case in which one of two allegations was not found prima facie."""
    reviewing(desk)
    leave = {"kind": "denied_leave", "what": "Leave denied", "why": "The same week"}
    other = desk.do(intake.add_allegation, {**leave, "on": desk.on, "state": "taken"})
    found(desk, "yes")
    answer = {"question": "prima_facie", "answer": "no", **REASON}
    desk.do(review.make_finding, {"allegation": other, **answer})
    desk.step(Action.FIND_PRIMA_FACIE)
    if state is not State.PRIMA_FACIE:
        desk.approve(desk.step(Action.REFER, body="investigations", **REASON))
    if state in (State.UNDER_INVESTIGATION, State.FINAL_REVIEW):
        desk.step(Action.BEGIN_INVESTIGATION)
    if state is State.FINAL_REVIEW:
        desk.step(Action.RECEIVE_REPORT, dated=desk.on, document=document(desk))
    return other


def suspended(desk: Desk) -> None:
    reviewing(desk)
    desk.later(3)
    desk.step(Action.SUSPEND, waiting_for="The investigation in progress")


def informal(desk: Desk) -> None:
    reviewing(desk)
    desk.step(Action.START_INFORMAL, plan="Talk with the regional office")


def no_prima_facie(desk: Desk) -> None:
    reviewing(desk)
    found(desk, "no")
    desk.later(10)
    desk.approve(desk.step(Action.FIND_NO_PRIMA_FACIE, **REASON))


def panel_review(desk: Desk) -> None:
    no_prima_facie(desk)
    desk.later(5)
    desk.step(Action.ASK_PANEL_REVIEW)


def prima_facie(desk: Desk) -> None:
    reviewing(desk)
    found(desk, "yes")
    desk.later(10)
    desk.step(Action.FIND_PRIMA_FACIE)


def referred(desk: Desk) -> None:
    prima_facie(desk)
    desk.approve(desk.step(Action.REFER, body="investigations", **REASON))


def investigated(desk: Desk) -> None:
    referred(desk)
    desk.later(7)
    desk.step(Action.BEGIN_INVESTIGATION)


def document(desk: Desk, name: str = "report.pdf") -> str:
    digest = f"{len(desk.case.documents) + 1:064x}"
    return desk.do(
        entering.attach_document,
        {"name": name, "size": 1024, "sha256": digest, "media_type": "application/pdf"},
    )


def final_review(desk: Desk) -> None:
    investigated(desk)
    desk.later(100)
    desk.step(Action.RECEIVE_REPORT, dated=desk.on, document=document(desk))


def determined(desk: Desk, shown: str, action: Action) -> None:
    final_review(desk)
    for allegation in desk.case.allegations:
        desk.do(
            review.make_finding,
            {
                "allegation": allegation.id, "question": "clear_and_convincing",
                "answer": shown, **REASON,
            },
        )  # fmt: skip
    desk.later(20)
    desk.approve(desk.step(action, **REASON))


def established(desk: Desk) -> None:
    determined(desk, "no", Action.DETERMINE_ESTABLISHED)


def not_established(desk: Desk) -> None:
    determined(desk, "yes", Action.DETERMINE_NOT_ESTABLISHED)


def aftercare(desk: Desk) -> None:
    established(desk)
    desk.do(review.recommend, {"kind": "rescind", "text": "Renew the contract"})
    desk.step(Action.BEGIN_AFTERCARE)


def closed(desk: Desk) -> None:
    enquiry(desk)
    desk.step(Action.GIVE_ADVICE, **REASON)


def disposed(desk: Desk) -> None:
    closed(desk)
    desk.later(366 * 6)
    desk.approve(desk.step(Action.DISPOSE, rule="Retention schedule 4.2"))


def signalled(desk: Desk) -> None:
    desk.open(State.SIGNALLED)


def monitoring(desk: Desk) -> None:
    signalled(desk)
    consent(desk, "prevention")
    desk.do(review.set_baseline, {"grade": "P-3"})
    desk.step(Action.BEGIN_MONITORING, plan="A call each month")


STORIES: dict[State, Callable[[Desk], None]] = {
    State.ENQUIRY: enquiry,
    State.RECEIVED: received,
    State.PRELIMINARY_REVIEW: reviewing,
    State.SUSPENDED: suspended,
    State.INFORMAL_RESOLUTION: informal,
    State.NO_PRIMA_FACIE: no_prima_facie,
    State.PANEL_REVIEW: panel_review,
    State.PRIMA_FACIE: prima_facie,
    State.REFERRED: referred,
    State.UNDER_INVESTIGATION: investigated,
    State.FINAL_REVIEW: final_review,
    State.ESTABLISHED: established,
    State.NOT_ESTABLISHED: not_established,
    State.AFTERCARE: aftercare,
    State.CLOSED: closed,
    State.DISPOSED: disposed,
}
PREVENTION_STORIES: dict[State, Callable[[Desk], None]] = {
    State.SIGNALLED: signalled,
    State.MONITORING: monitoring,
}


def in_state(office: SampleOffice, state: State, kind: CaseKind = CaseKind.RETALIATION) -> Desk:
    """Return a desk with a case in a state."""
    if kind is CaseKind.PREVENTION:
        desk = office.desk(kind=PREVENTION)
        if state in PREVENTION_STORIES:
            PREVENTION_STORIES[state](desk)
        else:
            signalled(desk)
            desk.step(Action.DECLINE_PREVENTION, **REASON)
            if state is State.DISPOSED:
                desk.later(366 * 6)
                desk.approve(desk.step(Action.DISPOSE, rule="Retention schedule 4.2"))
        return desk
    desk = office.desk()
    STORIES[state](desk)
    return desk
