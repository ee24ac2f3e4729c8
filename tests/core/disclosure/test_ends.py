# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of how filings end: verified, closed, exempt, destroyed; what is left."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core.casework import steps
from core.casework.breaches import breaches
from core.disclosure import STATEMENT, row
from core.disclosure.clocks import clocks, running
from core.disclosure.handling import ask_document, end_follow_up, record_result, set_drawn
from core.disclosure.workflow import Action, State
from core.history.fields import Merge
from core.history.ops import Add, Assign, Payload
from core.ids import new_id
from tests.core.disclosure.harness import COUSIN, blank
from tests.core.disclosure.office import ReviewOffice, known, sealed
from tests.core.disclosure.stories import CERTIFICATE, LONG, REASON, in_state


@pytest.fixture(scope="module")
def office() -> ReviewOffice:
    return ReviewOffice()


# Verification


def test_whoever_was_drawn_is_verified_before_the_filing_is_closed(office):
    desk = in_state(office, State.CLEARED)
    wanted = {"what": "Deed", "answer_by": desk.on + timedelta(days=30)}
    assert desk.refused(ask_document, wanted) == "disclosure.not_drawn"
    assert desk.refused(steps.advance, Action.VERIFY, {"verification": "cleared"}) == (
        "disclosure.not_drawn"
    )
    desk.do(set_drawn, CERTIFICATE)
    assert desk.refused(steps.advance, Action.CLOSE, {}) == "disclosure.verification_missing"
    asked = desk.do(ask_document, wanted)
    assert [c.name for c in running(desk.case)] == ["disclosure_documents"]
    assert desk.refused(steps.advance, Action.VERIFY, {"verification": "cleared"}) == (
        "disclosure.documents_awaited"
    )
    desk.do(record_result, {"asked": asked, "on": desk.on, "agrees": "no", "note": "Two flats"})
    desk.step(Action.VERIFY, verification="follow_up", note="Ask again")
    assert known(desk)["followup"] == {"open"}
    assert desk.refused(steps.advance, Action.CLOSE, {}) == "disclosure.follow_up_open"
    desk.do(end_follow_up, REASON)
    assert desk.refused(end_follow_up, REASON) == "disclosure.no_follow_up"
    assert known(desk)["verification"] == {"follow_up"}
    desk.step(Action.CLOSE)


# Ends


@pytest.mark.parametrize(
    ("state", "action", "given", "outcome"),
    [
        (State.CLEARED, Action.CLOSE, {}, "cleared"),
        (State.VERIFIED, Action.CLOSE, {}, "cleared"),
        (State.EXEMPT, Action.CLOSE, {}, "exempt"),
        (State.NOT_STARTED, Action.CLOSE_UNFILED, REASON, "not_filed"),
        (State.NOT_STARTED, Action.RELEASE, REASON, "not_required"),
    ],
)
def test_a_closed_filing_says_how_it_ended(office, state, action, given, outcome):
    desk = in_state(office, state)
    desk.step(action, **given)
    assert desk.case.outcome == outcome
    assert running(desk.case) == ()


def test_who_is_exempt_is_not_overdue_and_can_be_asked_again(office):
    desk = in_state(office, State.EXEMPT)
    assert known(desk)["exempt"] == {"yes"}
    assert [c for c in clocks(desk.case) if c.stopped_on is None] == []
    desk.step(Action.LIFT_EXEMPTION, **REASON)
    assert "exempt" not in known(desk)
    assert len(running(desk.case)) == 1


def test_a_disposal_destroys_the_statement_and_keeps_what_figures_count(office):
    desk = in_state(office, State.NOT_STARTED)
    desk.take_in(blank(relatives=[COUSIN]), sealed=sealed("kept"))
    desk.step(Action.BEGIN_REVIEW)
    desk.step(Action.CLEAR, outcome="no_conflict", seen=True)
    desk.step(Action.CLOSE)
    before = known(desk)
    desk.later(LONG)
    desk.approve(desk.step(Action.DISPOSE, rule="Schedule 4"))
    after, case = known(desk), desk.case
    personal = {"number", "function", "grade", "language", "form"}
    assert after == {k: v for k, v in before.items() if k not in personal}
    assert after["declared"] == {"relative_un"}
    assert case.opened_on is not None
    assert (case.filer.name, case.persons[0].name, case.number) == ("", "", "FD-2021-001")
    assert [v.statement for v in case.versions] == [None]
    assert row(case).category == "2021"
    told = "".join(str(past.payload) for past in case.registers.trail)
    assert "Diallo" not in told
    assert "O’Neil" not in told
    assert breaches(case) == ()


def test_a_row_never_reads_a_statement(office, monkeypatch):
    desk = in_state(office, State.CLEARED)

    def read(_: object) -> None:
        raise AssertionError("the statement was read")

    monkeypatch.setattr("core.disclosure.parts.read_statement", read)
    assert row(STATEMENT.read(desk.file, desk.registers, office.office)).state == "cleared"


def test_every_field_that_was_ever_written_is_in_the_table(office):
    written: set[str] = set()
    for state in State:
        desk = in_state(office, state)
        assert desk.registers.unknown == ()
        written |= {p.split("/")[0] for p in (*desk.registers.fields, *desk.registers.items)}
    own = {line.pattern.split("/")[0] for line in STATEMENT.fields.lines}
    assert written <= own
    assert {"cycle", "filer", "registered", "filed", "checked", "outcome", "kept"} <= written
    assert STATEMENT.fields.of("filed/x").merge is Merge.APPEND


@pytest.mark.parametrize("value", [None, [], {"version": "x", "sections": [1]}, "text", 7])
def test_what_a_hostile_laptop_filed_is_shown_as_nothing_and_not_as_an_error(office, value):
    desk = in_state(office, State.FILED)
    ops = (
        Add(f"filed/{new_id()}", {"version": 9, "statement": value, "attachments": value}),
        Assign("registered", value), Assign("filer", value), Assign("checked/assets", value),
        Assign("outcome", value), Assign("kept", {"facets": value}),
    )  # fmt: skip
    desk.laptop.seal(desk.file, "filed", Payload(ops, "", ""))
    assert desk.case.latest.statement is None
    assert row(desk.case).state == "filed"
