# SPDX-License-Identifier: Apache-2.0
"""What keeps a filing open is told by its row, and what is ready can be closed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.casework.steps import advance
from core.disclosure import row
from core.disclosure.filing import Likeness, record_matches
from core.disclosure.handling import set_drawn
from core.disclosure.hindrance import HINDRANCES, READY, hindrance
from core.disclosure.standing import standing
from core.disclosure.twice import set_aside
from core.disclosure.workflow import Action, State
from core.history.change import Change
from resources import LANGUAGES, label
from tests.core.disclosure.harness import blank
from tests.core.disclosure.office import ReviewOffice, a_desk, known
from tests.core.disclosure.stories import CERTIFICATE, REASON, in_state, not_started, report

if TYPE_CHECKING:
    from tests.core.disclosure.office import FilingDesk

HINDERED = {
    State.NOT_STARTED: "owed", State.DRAFT: "owed", State.FILED: "review",
    State.UNDER_REVIEW: "review", State.QUESTIONED: "answer", State.ANSWERED: "review",
    State.CLEARED: READY, State.GUIDANCE_ISSUED: "report", State.VERIFIED: READY,
    State.EXEMPT: READY,
}  # fmt: skip


@pytest.fixture(scope="module")
def office() -> ReviewOffice:
    return ReviewOffice()


def hinders(desk: FilingDesk, **more: bool) -> str:
    """Return what hinders a filing, as its row tells."""
    facets, told = known(desk), row(desk.case)
    stands = standing(facets, told.state, closed=told.closed, on=desk.on)
    return hindrance(facets, told.state, stands, conflicts=told.conflicts, **more)


@pytest.mark.parametrize(("state", "name"), HINDERED.items())
def test_one_thing_is_to_be_done_next_in_each_state(office, state, name):
    desk = in_state(office, state)
    assert hinders(desk) == name
    closing = advance(desk.case, Action.CLOSE, {}, by=desk.by, on=desk.on)
    assert isinstance(closing, Change) is (name == READY)


def test_whose_day_is_over_is_overdue_and_what_is_blank_needs_a_glance(office):
    desk = a_desk(office)
    not_started(desk)
    desk.later(365)
    assert hinders(desk) == "overdue"
    desk.take_in(blank())
    assert hinders(desk) == "glance"
    assert hinders(desk, twice=True) == "twice"
    # Where a name is like one on a list, a glance is not enough.
    alike = Likeness("vendors", "Acme", "assets", 0, "Acme", "exact", 1000, "a")
    desk.do(record_matches, [alike])
    assert hinders(desk) == "review"


def test_who_was_drawn_is_verified_first_unless_there_is_nothing_to_verify(office):
    cleared, exempt = in_state(office, State.CLEARED), in_state(office, State.EXEMPT)
    for desk in (cleared, exempt):
        desk.do(set_drawn, CERTIFICATE)
    assert hinders(cleared) == "verification"
    assert hinders(exempt) == READY
    exempt.step(Action.CLOSE)


def test_guidance_is_reported_on_and_a_proposal_is_answered_first(office):
    desk = in_state(office, State.GUIDANCE_ISSUED)
    report(desk)
    assert hinders(desk) == READY
    other = in_state(office, State.NOT_STARTED)
    other.step(Action.EXEMPT, **REASON)
    assert hinders(other) == "proposal"


def test_a_second_filing_is_set_aside_counts_nowhere_and_can_be_taken_up_again(office):
    desk = in_state(office, State.FILED)
    filed = [version.key for version in desk.case.versions]
    desk.step(Action.SET_ASIDE, instead="FD-2021-001", **REASON)
    assert (desk.case.state, desk.case.outcome) == (State.CLOSED, "not_required")
    assert known(desk)["released"] == {"yes"}
    assert desk.case.way[-1].facts.text("instead") == "FD-2021-001"
    assert [version.key for version in desk.case.versions] == filed
    desk.on += timedelta(days=1)
    desk.step(Action.REOPEN, **REASON)
    assert desk.case.state is State.FILED
    assert "released" not in known(desk)


@pytest.mark.parametrize(
    ("state", "code", "back"),
    [
        (State.GUIDANCE_ISSUED, "disclosure.aside_reviewed", (Action.REVIEW_AGAIN, REASON)),
        (State.VERIFIED, "disclosure.aside_reviewed", (Action.REVIEW_AGAIN, REASON)),
        (State.EXEMPT, "disclosure.aside_exempt", (Action.LIFT_EXEMPTION, REASON)),
    ],
)
def test_of_two_decided_filings_one_is_set_aside_once_what_was_decided_is_taken_back(
    office, state, code, back
):
    desk = in_state(office, state)
    facts = {"instead": "FD-2021-001", **REASON}
    assert desk.refused(set_aside, facts) == code
    action, given = back
    desk.step(action, **given)
    desk.do(set_aside, facts)
    assert (desk.case.state, desk.case.outcome) == (State.CLOSED, "not_required")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hindrance_has_a_name_and_says_what_settles_it(language):
    for name in HINDRANCES:
        assert label(f"hindrance.{name}", language)
        assert label(f"hindrance.{name}.help", language)
