# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of how statements come, are amended, cleared, questioned, verified and kept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core.casework import steps
from core.disclosure import filing, handling, row
from core.disclosure.clocks import clocks, running
from core.disclosure.cohort import Person, cohort
from core.disclosure.filing import Arrival, Likeness
from core.disclosure.handling import (
    change_filer,
    check_section,
    dismiss_match,
    extend,
    give_form,
    keep_filing,
    mark_absent,
    register_anew,
    remind,
    remind_guidance,
    report_back,
)
from core.disclosure.opening import filer_facts, picked_facts
from core.disclosure.workflow import Action, State
from core.errors import Refusal
from tests.core.disclosure.harness import COUSIN, FLAT, blank
from tests.core.disclosure.office import (
    ReviewOffice,
    a_desk,
    known,
    sealed,
    statement,
)
from tests.core.disclosure.stories import (
    REASON,
    check_all,
    in_state,
    report,
    send_form,
)

ACTIVITY = {
    "whose": "self", "what": "Treasurer", "organisation": "Choir", "leading": True, "paid": False,
    "approved": False,
}  # fmt: skip


@pytest.fixture(scope="module")
def office() -> ReviewOffice:
    return ReviewOffice()


# Registering


def test_a_filer_is_registered_with_what_the_list_and_the_rules_say(office):
    window = office.cycle().window
    assert window is not None
    person = Person("100234", "Zoé O’Neil", "D-1", "Procurement officer", email="zoe@example.org")
    (picked,) = cohort([person], office.cycle().rules, window)
    desk = a_desk(office)
    desk.open(**picked_facts(picked) | {"number": "FD-1"})
    case = desk.case
    assert case.filer == person
    assert case.registered.rules == ("All directors", "Buyers")
    assert (case.cycle.file, case.cycle.year) == (office.cycle_file, "2021")
    assert case.due_on == window.due_on
    assert case.principal is not None
    assert (case.principal.role, case.principal.name) == ("filer", person.name)
    assert case.profile == office.cycle().profile


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"staff_number": ""}, "case.fact_missing"),
        ({"grade": " "}, "case.fact_missing"),
        ({"form_kind": "weekly"}, "case.choice_unknown"),
        ({"risk": "huge"}, "case.choice_unknown"),
        ({"language": "de"}, "case.choice_unknown"),
        (
            {"joined_on": "2021-02-01", "leaves_on": "2021-01-01"},
            "disclosure.leaves_before_joining",
        ),
        ({"name": "x" * 301}, "case.text_too_long"),
    ],
)
def test_a_registration_out_of_shape_is_refused(office, facts, code):
    decision = a_desk(office).register(**facts)
    assert isinstance(decision, Refusal)
    assert decision.code == code


def test_a_corrected_list_changes_the_filer_and_whom_letters_go_to(office):
    desk = in_state(office, State.NOT_STARTED)
    person = Person("100234", "Zoé Martin", "D-2", "Chief", "Geneva", "zm@example.org", "en")
    desk.do(change_filer, filer_facts(person))
    assert desk.case.filer == person
    assert (desk.case.principal.name, desk.case.language) == ("Zoé Martin", "en")
    desk.do(register_anew, {"form_kind": "departure", "due_on": "2021-03-10", "rules": ["Left"]})
    assert known(desk)["kind"] == {"departure"}


# Filing


def test_a_statement_is_filed_once_and_amended_as_often_as_it_comes(office):
    desk = in_state(office, State.NOT_STARTED)
    desk.take_in(blank(assets=[FLAT]), sealed=sealed("first"))
    assert desk.case.state is State.FILED
    arrival = Arrival(statement(), sealed=sealed("first"))
    again = (filing.take_in, arrival, {"channel": "form"})
    assert desk.refused(*again) == "disclosure.taken_in_already"
    desk.take_in(blank(), sealed=sealed("second"))
    assert [v.number for v in desk.case.versions] == [1, 2]
    assert desk.case.latest.statement == statement()
    assert desk.case.versions[0].statement == statement(blank(assets=[FLAT]))
    assert {"amended", "blank"} <= set(known(desk))


def test_an_answer_to_a_form_that_was_not_sent_to_this_filer_is_refused(office):
    desk = in_state(office, State.NOT_STARTED)
    form = send_form(desk)
    arrival = Arrival(statement(), form="0" * 32, sealed=sealed("x"))
    assert desk.refused(filing.take_in, arrival, {"channel": "form"}) == "disclosure.other_form"
    arrival = Arrival(statement(), form=form, sealed=sealed("y"))
    desk.do(filing.take_in, arrival, {"channel": "form"})
    assert known(desk)["form"] == {form}
    assert desk.case.latest.form == form


def test_an_answer_to_a_form_that_may_be_in_other_hands_is_refused(office):
    desk = in_state(office, State.NOT_STARTED)
    lost = send_form(desk)
    form = send_form(desk, voids=True)
    old = Arrival(statement(), form=lost, sealed=sealed("x"))
    assert desk.refused(filing.take_in, old, {"channel": "form"}) == "disclosure.form_void"
    desk.do(
        filing.take_in, Arrival(statement(), form=form, sealed=sealed("y")), {"channel": "form"}
    )


def test_it_is_known_by_which_number_and_how_the_last_form_went_out(office):
    desk = in_state(office, State.NOT_STARTED)
    assert desk.refused(give_form, {"means": "hand"}) == "disclosure.no_form"
    send_form(desk)
    form = send_form(desk)
    assert known(desk)["form_number"] == {form[:8]}
    assert known(desk)["form_on"] == {desk.on.isoformat()}
    desk.do(give_form, {"means": "hand", "note": "At the reception"})
    again = {"form": form, "proof": "ab" * 32, "code": "f g h i j", "language": "en"}
    assert desk.refused(handling.send_form, again) == "disclosure.form_known"
    sent = {one.id: (one.means, one.given_on, one.note) for one in desk.case.forms}
    assert sent.pop(form) == ("hand", desk.on, "At the reception")
    assert list(sent.values()) == [("", None, "")]


def test_whoever_is_not_on_the_last_list_is_marked_until_the_filing_is_kept_or_they_are(office):
    desk = in_state(office, State.NOT_STARTED)
    assert desk.refused(keep_filing, REASON) == "disclosure.not_absent"
    desk.do(mark_absent, {"absence": "gone"})
    assert known(desk)["absent"] == {"gone"}
    desk.do(keep_filing, REASON)
    assert known(desk)["stays"] == {"yes"}
    desk.do(mark_absent, {"absence": "unpicked"})
    assert (known(desk)["absent"], "stays" in known(desk)) == ({"unpicked"}, False)
    desk.do(mark_absent, {"absence": "listed"})
    assert "absent" not in known(desk)


def test_what_is_keyed_in_is_kept_until_it_is_filed_or_thrown_away(office):
    desk = in_state(office, State.DRAFT)
    desk.do(filing.key_in, {"sections": {"assets": [FLAT, FLAT]}})
    assert len(desk.case.draft.form("sections").plain()["assets"]) == 2
    desk.step(Action.DISCARD_DRAFT)
    assert (desk.case.state, bool(desk.case.draft)) == (State.NOT_STARTED, False)
    desk.do(filing.key_in, {"remarks": "x"})
    desk.take_in()
    assert (desk.case.state, bool(desk.case.draft)) == (State.FILED, False)
    desk.do(filing.key_in, {"remarks": "An amendment on paper"})
    assert desk.case.state is State.FILED


def test_late_is_what_comes_after_its_day_extensions_included(office):
    desk = in_state(office, State.NOT_STARTED)
    assert known(desk).get("standing") is None
    backwards = {"until": "2021-03-31", **REASON}
    assert desk.refused(extend, backwards) == "disclosure.extension_backwards"
    desk.do(extend, {"until": "2021-04-15", **REASON})
    assert known(desk)["standing"] == {"extended"}
    assert known(desk)["due"] == {"2021-04-15"}
    (clock,) = running(desk.case)
    assert (clock.name, clock.due_on.isoformat()) == ("disclosure_filing", "2021-04-15")
    assert clock.source
    desk.later(45)
    desk.take_in()
    assert desk.case.late is False
    other = in_state(office, State.NOT_STARTED)
    other.later(31)
    other.take_in()
    assert known(other)["late"] == {"yes"}
    assert clocks(other.case)[0].met is False


def test_a_new_entrant_has_a_clock_of_its_own_and_reminders_are_counted(office):
    desk = a_desk(office)
    desk.open()
    assert row(desk.case).due == (), "Today is not for a thousand filers: the cycle has a target"
    desk = a_desk(office)
    desk.open(form_kind="entrant", due_on="2021-03-20")
    assert [d.clock for d in row(desk.case).due] == ["disclosure_entrant"]
    assert [c.name for c in running(desk.case)] == ["disclosure_entrant"]
    for _ in range(2):
        desk.do(remind, {"means": "email"})
    assert known(desk)["reminded"] == {"2"}
    desk.take_in()
    assert desk.refused(remind, {"means": "email"}) == "case.not_in_state"


def test_who_has_guidance_to_do_is_reminded_until_it_is_reported_as_done(office):
    desk = in_state(office, State.CLEARED)
    assert desk.refused(remind_guidance, {"means": "phone"}) == "disclosure.no_guidance_open"
    desk = in_state(office, State.GUIDANCE_ISSUED)
    (due,) = known(desk)["report_due"]
    assert due == desk.case.guidance[0].due_on.isoformat()
    desk.do(remind_guidance, {"means": "phone", "note": "Will sell in May"})
    (one,) = desk.case.guidance_reminders
    assert (one.means, one.note, one.on, one.origin.by) == (
        "phone", "Will sell in May", desk.on, desk.by,
    )  # fmt: skip
    assert desk.case.reminders == (), "of filing, nobody had to be reminded"
    report(desk)
    assert "report_due" not in known(desk)
    assert desk.refused(remind_guidance, {"means": "phone"}) == "disclosure.no_guidance_open"


def test_what_figures_count_is_told_without_reading_the_statement(office):
    desk = in_state(office, State.NOT_STARTED)
    spouse = COUSIN | {"relation": "spouse", "works_for": "organisation", "name": "Li O’Neil"}
    desk.take_in(blank(relatives=[COUSIN, spouse], activities=[ACTIVITY]))
    assert known(desk)["declared"] == {
        "spouse_organisation", "relative_un", "activity", "unapproved_activity",
    }  # fmt: skip
    assert known(desk)["group"] == {"director"}
    assert "blank" not in known(desk)


@pytest.mark.parametrize(
    ("before", "now", "same"),
    [
        (blank(assets=[FLAT]), blank(assets=[FLAT]), True),
        (blank(assets=[FLAT]), blank(assets=[FLAT | {"country": "Spain"}]), False),
        (blank(assets=[FLAT]), blank(), False),
        (blank(), blank(assets=[FLAT]), False),
        (None, blank(), False),
    ],
)
def test_unchanged_is_what_says_the_same_as_the_year_before(office, before, now, same):
    desk = in_state(office, State.NOT_STARTED)
    desk.take_in(now, before=statement(before) if before else None)
    assert desk.case.latest.unchanged is same


# Review


def test_only_what_is_blank_or_unchanged_is_cleared_at_a_glance(office):
    desk = in_state(office, State.FILED)
    given = {"outcome": "no_conflict", "seen": True}
    assert desk.refused(steps.advance, Action.CLEAR, given) == "disclosure.has_content"
    desk.take_in(blank())
    unseen = {"outcome": "nothing_to_declare"}
    assert desk.refused(steps.advance, Action.CLEAR, unseen) == "disclosure.sections_unchecked"
    desk.step(Action.CLEAR, outcome="nothing_to_declare", seen=True)
    assert known(desk)["outcome"] == {"nothing_to_declare"}
    assert known(desk)["complied"] == {"yes"}
    assert desk.case.unchecked == ()


def test_every_section_is_looked_at_before_an_outcome(office):
    desk = in_state(office, State.UNDER_REVIEW)
    given = {"outcome": "no_conflict"}
    assert desk.refused(steps.advance, Action.CLEAR, given) == "disclosure.sections_unchecked"
    assert desk.refused(check_section, {"section": "nonsense"}) == "case.choice_unknown"
    check_all(desk)
    blank_only = {"outcome": "nothing_to_declare"}
    assert desk.refused(steps.advance, Action.CLEAR, blank_only) == "disclosure.not_blank"
    desk.step(Action.CLEAR, **given)
    desk.take_in(blank(assets=[FLAT]))
    assert len(desk.case.unchecked) == 10, "an amendment is looked at anew"
    assert not desk.case.complied


def test_a_question_waits_for_its_answer_or_for_an_amendment(office):
    desk = in_state(office, State.QUESTIONED)
    (clock,) = [c for c in running(desk.case) if c.name == "disclosure_answer"]
    assert clock.due_on == desk.on + timedelta(days=14)
    desk.step(Action.ASK_FILER, question="And whose car?")
    desk.take_in()
    assert desk.case.state is State.FILED
    assert all(q.answered_on == desk.on for q in desk.case.questions)
    assert running(desk.case) == ()


def test_guidance_is_reported_back_before_the_filing_is_closed(office):
    desk = in_state(office, State.GUIDANCE_ISSUED)
    assert desk.case.conflicted
    assert known(desk)["report"] == {"open"}
    assert [c.name for c in running(desk.case)] == ["disclosure_report"]
    assert desk.refused(steps.advance, Action.CLOSE, {}) == "disclosure.guidance_open"
    one = desk.case.guidance[0].id
    early = {"guidance": one, "on": desk.on - timedelta(days=1), "done": "whole"}
    assert desk.refused(report_back, early) == "disclosure.reported_too_early"
    desk.do(report_back, {"guidance": one, "on": desk.on, "done": "partly"})
    assert desk.refused(steps.advance, Action.CLOSE, {}) == "disclosure.guidance_open"
    report(desk)
    desk.step(Action.CLOSE)
    assert desk.case.outcome == "guidance_issued"


def test_a_review_that_is_taken_up_again_does_not_count_until_it_is_over(office):
    desk = in_state(office, State.CLEARED)
    assert known(desk)["complied"] == {"yes"}
    desk.step(Action.REVIEW_AGAIN, **REASON)
    assert "complied" not in known(desk)


def test_matches_are_entered_once_and_dismissed_with_a_reason(office):
    desk = in_state(office, State.UNDER_REVIEW)
    one = Likeness("vendors", "Acme SA", "income", 0, "ACME", "exact", 1000, "k1")
    two = one._replace(key="k2", dismissed="Another company")
    desk.do(filing.record_matches, [one, two])
    desk.do(filing.record_matches, [one])
    assert [(m.key, m.dismissed) for m in desk.case.matches] == [("k1", False), ("k2", True)]
    assert known(desk)["matches"] == {"open"}
    desk.do(dismiss_match, {"match": desk.case.matches[0].id, "reason": "A namesake"})
    assert "matches" not in known(desk)
    assert desk.case.matches[0].reason == "A namesake"


def test_a_statement_that_is_like_everything_on_a_list_is_refused_alone(office):
    desk = in_state(office, State.UNDER_REVIEW)
    one = Likeness("vendors", "Acme SA", "income", 0, "A", "fuzzy", 800, "")
    found = [one._replace(key=str(n)) for n in range(filing.MAX_MATCHES + 1)]
    assert desk.refused(filing.record_matches, found) == "disclosure.too_many_matches"
    desk.do(filing.record_matches, found[1:])


def test_a_finding_that_waits_for_a_second_person_is_not_passed_over_by_asking(office):
    desk = in_state(office, State.UNDER_REVIEW)
    for section in desk.case.unchecked:
        desk.do(check_section, {"section": section})
    desk.step(Action.ISSUE_GUIDANCE, guidance="divest", text="Sell.", due_on="2021-12-31")
    assert len(desk.case.open_proposals) == 1
    question = {"question": "Since when?", "answer_by": "2021-12-31"}
    assert desk.refused(steps.advance, Action.ASK_FILER, question) == "case.proposal_open"
