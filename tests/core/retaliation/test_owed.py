# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a case owes the letters that its steps call for, until they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.casework import handling, membership
from core.casework.letters import Extra
from core.errors import Refusal
from core.letters.compose import Letterhead, compose
from core.office.bearing import ANYTHING
from core.retaliation import bound, intake, row
from core.retaliation.letters import fields_for
from core.retaliation.owed import letters_owed
from core.retaliation.workflow import Action, State
from tests.core.retaliation import stories
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import REASON, in_state

if TYPE_CHECKING:
    from tests.core.retaliation.harness import Desk


HEAD = Letterhead("United Nations Children’s Fund", "Ethics Office")


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def write(desk: Desk, kind: str) -> None:
    number = str(len(desk.case.letters) + 1)
    facts = {
        "kind": kind, "language": "fr", "register_number": number, "sha256": number * 64,
        "head": "b" * 64,
    }  # fmt: skip
    desk.do(handling.record_letter, facts)


def test_a_step_owes_its_letter_until_it_is_written(office):
    desk = in_state(office, State.PRIMA_FACIE)
    assert letters_owed(desk.case) == ("prima_facie_found",)
    write(desk, "prima_facie_found")
    assert letters_owed(desk.case) == ()


def waiting(desk: Desk) -> frozenset[str]:
    return frozenset(wait.officer for wait in row(desk.case).waiting_for)


def test_a_letter_waits_for_who_has_the_case_and_else_for_all_who_may_write_it(office):
    desk = in_state(office, State.REFERRED)
    assert desk.case.assigned is None
    able = {office.officer(name) for name in ("director", "omar", "lin")}
    assert waiting(desk) == able
    desk.do(membership.assign_officer, {"officer": desk.by})
    assert waiting(desk) == {desk.by}
    desk.do(membership.declare_recusal, {"officer": desk.by, "reason": "A cousin"})
    assert waiting(desk) == able - {desk.by}
    assert ANYTHING in bound(desk.case)  # whoever comes next may be one of them


def test_every_letter_that_is_owed_can_be_written(office):
    tried = 0
    for state in stories.STORIES:
        desk = in_state(office, state)
        if state is State.RECEIVED:
            desk.step(Action.ACKNOWLEDGE)  # the first that is to be done: nothing else is known
        for kind in letters_owed(desk.case):
            made = fields_for(kind, desk.case, by=desk.by, on=desk.on, extra=Extra("EO/1"))
            assert not isinstance(made, Refusal), made
            assert not isinstance(compose(kind, "en", made, HEAD), Refusal), (kind, state)
            tried += 1
    assert tried > 8


def test_what_two_persons_decided_owes_its_letter_as_well(office):
    desk = in_state(office, State.PRIMA_FACIE)
    write(desk, "prima_facie_found")
    proposal = desk.step(Action.REFER, body="investigations", **REASON)
    assert letters_owed(desk.case) == ()
    desk.approve(proposal)
    assert letters_owed(desk.case) == ("referral_memo",)


def test_the_next_step_overtakes_a_letter_that_nobody_wrote(office):
    assert letters_owed(in_state(office, State.REFERRED).case) == ("referral_memo",)
    assert letters_owed(in_state(office, State.AFTERCARE).case) == ()


def test_the_same_kind_of_letter_is_owed_again_by_a_later_step(office):
    desk = in_state(office, State.SUSPENDED)
    write(desk, "status_update")
    desk.step(Action.RESUME, **REASON)
    assert letters_owed(desk.case) == ("status_update",)


@pytest.mark.parametrize("first", ["step", "letter"])
def test_an_acknowledgement_is_owed_from_its_step_unless_it_was_written_before(office, first):
    desk = office.desk()
    stories.complete(desk)
    assert letters_owed(desk.case) == ()  # the clock of the acknowledgement says so
    if first == "letter":
        write(desk, "acknowledgement")
    desk.step(Action.ACKNOWLEDGE)
    if first == "step":
        assert letters_owed(desk.case) == ("acknowledgement",)
        write(desk, "acknowledgement")
    assert letters_owed(desk.case) == ()


def test_without_a_time_for_it_an_acknowledgement_is_owed_from_the_first_day():
    office = SampleOffice("un_secretariat")
    assert letters_owed(in_state(office, State.RECEIVED).case) == ("acknowledgement",)
    assert letters_owed(in_state(SampleOffice("un_secretariat"), State.ENQUIRY).case) == ()


def test_information_asked_for_is_asked_for_in_a_letter(office):
    desk = in_state(office, State.RECEIVED)
    asked = desk.step(Action.REQUEST_INFORMATION, what="The contract.")
    assert letters_owed(desk.case) == ("request_for_information",)
    desk.do(intake.information_received, {"request": asked, "on": desk.on})
    assert letters_owed(desk.case) == ()


def test_more_time_to_investigate_is_told(office):
    desk = in_state(office, State.UNDER_INVESTIGATION)
    write(desk, "status_update")
    desk.later(30)
    desk.step(Action.EXTEND_INVESTIGATION, until=desk.on.replace(year=desk.on.year + 1), **REASON)
    assert letters_owed(desk.case) == ("status_update",)


def test_nothing_is_owed_when_all_was_destroyed(office):
    assert letters_owed(in_state(office, State.DISPOSED).case) == ()
