# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that bad input gets one refusal, and that odd but honest input is kept."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest

import resources
from core.casework import entering, handling, steps
from core.casework.breaches import breaches
from core.casework.handling import HANDLING_ACTS
from core.casework.letters import letters_open
from core.casework.needs import MAX_LINE, MAX_TEXT, Shape
from core.casework.steps import open_actions
from core.errors import Refusal
from core.history.ops import Assign, Payload
from core.retaliation import PREVENTION, RETALIATION, intake, opening, review
from core.retaliation.clocks import clocks
from core.retaliation.fields import FIELDS
from core.retaliation.intake import INTAKE_ACTS
from core.retaliation.review import REVIEW_ACTS
from core.retaliation.workflow import Action, CaseKind, State
from tests.core.retaliation import stories
from tests.core.retaliation.guess import facts
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import REASON, in_state

if TYPE_CHECKING:
    from tests.core.retaliation.harness import Desk

ACTS = (*INTAKE_ACTS, *REVIEW_ACTS, *HANDLING_ACTS)


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


@pytest.fixture
def desk(office) -> Desk:
    return in_state(office, State.PRELIMINARY_REVIEW)


def note(text: object) -> dict[str, object]:
    return {"kind": "note", "text": text}


@pytest.mark.parametrize("text", ["", "   ", "\n\t ", None])
def test_an_empty_text_is_refused(desk, text):
    assert desk.refused(entering.add_note, note(text)) == "case.fact_missing"


@pytest.mark.parametrize(
    "text", ["nul\x00", "bell\x07", "escape\x1b[31m", "delete\x7f", "next line\x85", "\ud800"]
)
def test_control_characters_and_broken_unicode_are_refused(desk, text):
    assert desk.refused(entering.add_note, note(text)) == "case.text_control"


@pytest.mark.parametrize(
    "text",
    [
        "tab\tand\nnew line", "<b>unclosed", "<img src='/etc/passwd'/>", "a\u202eb\u2066c",
        "العربية ١٢٣", "汉字", "e\u0301", "👩‍👩‍👧", "{braces} %s", "' OR 1=1; --", "x" * MAX_TEXT,
    ],
)  # fmt: skip
def test_odd_text_is_kept_as_typed(desk, text):
    desk.do(entering.add_note, note(text))
    import unicodedata

    assert desk.case.notes[-1].text == unicodedata.normalize("NFC", text)


def test_line_ends_of_other_systems_are_line_ends(desk):
    desk.do(entering.add_note, note("one\r\ntwo\rthree"))
    assert desk.case.notes[-1].text == "one\ntwo\nthree"


def test_a_text_that_is_too_long_is_refused_and_a_line_sooner(desk):
    assert desk.refused(entering.add_note, note("x" * (MAX_TEXT + 1))) == "case.text_too_long"
    person = {"role": "witness", "name": "x" * (MAX_LINE + 1)}
    assert desk.refused(intake.add_person, person) == "case.text_too_long"
    broken = {"role": "witness", "name": "two\nlines"}
    assert desk.refused(intake.add_person, broken) == "case.text_control"


@pytest.mark.parametrize("day", ["2021-02-30", "yesterday", "1850-01-01", "01/02/2021"])
def test_a_day_that_is_none_is_refused(desk, day):
    given = {"purpose": "refer", "on": day, "how": "orally"}
    assert desk.refused(entering.record_consent, given) == "case.day_bad"


def test_what_has_not_happened_yet_cannot_be_recorded(desk):
    given = {"purpose": "refer", "on": desk.on + timedelta(days=1), "how": "orally"}
    assert desk.refused(entering.record_consent, given) == "case.day_future"
    ahead = {"waiting_for": "x", "happened_on": desk.on + timedelta(days=1)}
    assert desk.refused(steps.advance, Action.SUSPEND, ahead) == "case.day_future"


def test_a_step_cannot_happen_before_the_one_it_follows(desk):
    early = {"waiting_for": "x", "happened_on": desk.on - timedelta(days=1)}
    assert desk.refused(steps.advance, Action.SUSPEND, early) == "case.step_too_early"


def test_days_out_of_order_are_refused(desk):
    later = desk.on + timedelta(days=9)
    service = {"post": "Clerk", "from": desk.on, "to": desk.on - timedelta(days=1)}
    assert desk.refused(intake.add_service, service) == "case.day_order"
    span = {"from": later, "to": desk.on}
    wanted = {"kind": "other", "text": "x", **span}
    assert desk.refused(review.recommend_measure, wanted) == "case.day_order"
    mediation = {"from": desk.on, "to": desk.on - timedelta(days=3)}
    assert desk.refused(intake.record_mediation, mediation) == "case.day_order"
    act = {"kind": "threat", "what": "x", "on": desk.on, "why": "x"}
    gone = {**act, "state": "threatened", "act_on": desk.on - timedelta(days=3)}
    assert desk.refused(intake.add_allegation, gone) == "case.day_order"
    taken = {**act, "state": "taken", "act_on": later}
    assert desk.refused(intake.add_allegation, taken) == "case.act_taken"


def test_an_unknown_entry_is_refused(desk):
    finding = {"question": "prima_facie", "answer": "no", **REASON}
    assert desk.refused(review.make_finding, {"allegation": "0" * 32, **finding}) == (
        "case.item_unknown"
    )
    assert desk.refused(review.make_finding, {"allegation": "nonsense", **finding}) == (
        "case.item_unknown"
    )
    act = {
        "kind": "threat", "what": "x", "on": desk.on, "why": "x", "state": "taken",
        "reports": ["0" * 32],
    }  # fmt: skip
    assert desk.refused(intake.add_allegation, act) == "case.item_unknown"


def test_a_choice_that_the_policy_does_not_have_is_refused(desk):
    given = {"purpose": "anything", "on": desk.on, "how": "orally"}
    assert desk.refused(entering.record_consent, given) == "case.choice_unknown"
    assert desk.refused(entering.set_language, {"language": "xx"}) == "case.choice_unknown"


def test_a_fact_that_nobody_asked_for_is_a_bug_and_not_swallowed(desk):
    with pytest.raises(ValueError, match="nobody asked"):
        desk.ask(entering.add_note, {**note("x"), "colour": "red"})


def test_the_same_file_or_message_is_not_entered_twice(desk):
    stories.document(desk)
    known = desk.case.documents[0]
    again = {"name": "b.pdf", "size": 1, "sha256": known.sha256, "media_type": "text/plain"}
    assert desk.refused(entering.attach_document, again) == "case.document_known"
    message = {"sender": "a@b.org", "text": "x", "message_id": "<1@b>"}
    desk.do(entering.add_email, message)
    assert desk.refused(entering.add_email, message) == "case.email_known"


def test_a_witness_is_contacted_only_with_consent_and_never_against_a_no(desk):
    witness = desk.do(intake.add_person, {"role": "witness", "name": "W", "may_contact": "no"})
    call = {"person": witness, "kind": "phone_call", "text": "x"}
    assert desk.refused(intake.record_contact, call) == "case.consent_missing"
    given = {"purpose": "contact_witness", "on": desk.on, "how": "orally"}
    assert desk.refused(entering.record_consent, given) == "case.fact_missing"
    consent = desk.do(entering.record_consent, {**given, "person": witness})
    assert desk.refused(intake.record_contact, call) == "case.consent_missing"
    desk.do(entering.change_person, {"person": witness, "name": "W", "may_contact": "yes"})
    desk.do(intake.record_contact, call)
    ended = {"consent": consent, "on": desk.on, "how": "orally"}
    desk.do(entering.withdraw_consent, ended)
    assert desk.refused(intake.record_contact, call) == "case.consent_missing"
    assert desk.refused(entering.withdraw_consent, ended) == "case.consent_gone"


def test_consent_to_one_witness_is_not_consent_to_another(desk):
    one, two = (
        desk.do(intake.add_person, {"role": "witness", "name": n, "may_contact": "yes"})
        for n in ("One", "Two")
    )
    given = {"purpose": "contact_witness", "on": desk.on, "how": "orally", "person": one}
    desk.do(entering.record_consent, given)
    call = {"kind": "phone_call", "text": "x"}
    assert desk.refused(intake.record_contact, {"person": two, **call}) == "case.consent_missing"
    desk.do(intake.record_contact, {"person": one, **call})


@pytest.mark.parametrize(
    ("state", "action", "given", "purpose"),
    [
        (State.PRELIMINARY_REVIEW, Action.SUSPEND, {"waiting_for": "x"}, "await_other_process"),
        (State.PRELIMINARY_REVIEW, Action.START_INFORMAL, {"plan": "x"}, "engage_management"),
        (State.PRIMA_FACIE, Action.REFER, {"body": "investigations", **REASON}, "refer"),
        (State.UNDER_INVESTIGATION, Action.REFER_ALTERNATIVE,
         {"body": "alternative_investigations", **REASON}, "refer"),
        (State.RECEIVED, Action.OUT_OF_SCOPE,
         {"to": "ombudsman", "handed_over": True, **REASON}, "refer"),
        (State.ENQUIRY, Action.REFER_ELSEWHERE,
         {"to": "ombudsman", "handed_over": True, **REASON}, "refer"),
    ],
)  # fmt: skip
def test_a_step_that_tells_others_stops_without_consent(office, state, action, given, purpose):
    desk = in_state(office, state)
    for consent in desk.case.consents:
        ended = {"consent": consent.id, "on": desk.on, "how": "orally"}
        desk.do(entering.withdraw_consent, ended)
    decision = desk.ask(steps.advance, action, given)
    assert decision == Refusal.of("case.consent_missing", purpose=purpose)


@pytest.mark.parametrize(
    ("act", "kind", "purpose"),
    [
        (review.recommend_measure, "suspend_action", "engage_management"),
        (review.recommend_measure, "temporary_reassignment", "reassign"),
    ],
)
def test_a_measure_stops_without_consent(desk, act, kind, purpose):
    given = desk.case.consent(purpose)
    assert given is not None
    desk.do(entering.withdraw_consent, {"consent": given.id, "on": desk.on, "how": "orally"})
    wanted = {"kind": kind, "text": "x", "from": desk.on, "to": desk.on}
    assert desk.ask(act, wanted) == Refusal.of("case.consent_missing", purpose=purpose)


def test_a_transfer_of_the_applicant_is_recommended_only_with_consent(office):
    desk = in_state(office, State.ESTABLISHED)
    given = desk.case.consent("reassign")
    assert given is not None
    desk.do(entering.withdraw_consent, {"consent": given.id, "on": desk.on, "how": "orally"})
    moved = {"kind": "transfer_applicant", "text": "To Geneva"}
    assert desk.refused(review.recommend, moved) == "case.consent_missing"
    desk.do(review.recommend, {**moved, "kind": "rescind"})


def test_a_protected_activity_needs_a_report_through_an_authorised_channel(office):
    desk = office.desk()
    stories.received(desk)
    told = {
        "kind": "report", "what": "Fraud", "to_whom": "Ethics", "on": desk.on,
        "channel": "ethics_office",
    }  # fmt: skip
    report = desk.do(intake.add_report, told)
    act = {"kind": "threat", "what": "x", "on": desk.on, "why": "x", "state": "taken"}
    allegation = desk.do(intake.add_allegation, {**act, "reports": [report]})
    desk.step(Action.COMPLETE_FILE)
    finding = {"allegation": allegation, "question": "protected_activity", **REASON}
    assert desk.refused(review.make_finding, {**finding, "answer": "yes"}) == (
        "case.report_not_authorised"
    )
    early = {"allegation": allegation, "question": "prima_facie", "answer": "yes", **REASON}
    assert desk.refused(review.make_finding, early) == "case.protected_first"
    desk.do(review.make_finding, {**finding, "answer": "no"})
    assert desk.case.allegations[0].reviewed
    desk.do(intake.change_report, {"report": report, **told, "channel": "hotline"})
    desk.do(review.make_finding, {**finding, "answer": "yes"})
    desk.do(review.make_finding, early)
    contradiction = {**finding, "answer": "no"}
    assert desk.refused(review.make_finding, contradiction) == "case.finding_contradicts"


def test_a_report_made_too_late_is_not_protected_where_the_policy_says_so():
    desk = SampleOffice("un_secretariat").desk()
    stories.received(desk)
    told = {
        "kind": "report", "what": "Fraud", "to_whom": "Hotline", "channel": "hotline",
        "on": desk.on, "aware_on": desk.on - timedelta(days=366 * 7),
    }  # fmt: skip
    desk.do(intake.add_report, told)
    act = {"kind": "threat", "what": "x", "on": desk.on, "why": "x", "state": "taken"}
    allegation = desk.do(intake.add_allegation, act)
    desk.step(Action.COMPLETE_FILE)
    finding = {"allegation": allegation, "question": "protected_activity", "answer": "yes"}
    assert desk.refused(review.make_finding, {**finding, **REASON}) == "case.report_late"


def test_questions_are_answered_at_their_stage(office):
    desk = in_state(office, State.PRELIMINARY_REVIEW)
    early = {"question": "clear_and_convincing", "answer": "yes", **REASON}
    allegation = desk.case.allegations[0].id
    assert desk.refused(review.make_finding, {"allegation": allegation, **early}) == (
        "case.question_not_now"
    )


def test_an_anonymous_enquiry_is_no_complaint_until_someone_is_named(office):
    desk = office.desk()
    desk.open(State.ENQUIRY, name="")
    assert desk.case.applicant is None
    assert desk.refused(steps.advance, Action.FILE_COMPLAINT, {}) == "case.applicant_missing"
    person = {"role": "applicant", "name": "Awa Diallo", "status": "intern"}
    desk.do(intake.add_person, person)
    assert desk.refused(intake.add_person, person) == "case.applicant_known"
    desk.step(Action.FILE_COMPLAINT)


@pytest.mark.parametrize(
    ("by", "start", "given", "code"),
    [
        ("reviewer", State.ENQUIRY, {}, "case.role"),
        ("nobody", State.ENQUIRY, {}, "case.officer_unknown"),
        ("omar", State.RECEIVED, {"name": ""}, "case.applicant_missing"),
        ("omar", State.ENQUIRY, {"number": " "}, "case.fact_missing"),
        ("omar", State.ENQUIRY, {"language": "de"}, "case.choice_unknown"),
        ("omar", State.ENQUIRY, {"received_on": "2022-01-01"}, "case.day_future"),
    ],
)
def test_a_case_that_cannot_be_opened(office, by, start, given, code):
    facts = {"number": "1", "language": "en", "name": "Awa Diallo", **given}
    on = office.desk().on
    answer = opening.open_case(office.office, facts, by=office.officer(by), on=on, start=start)
    assert isinstance(answer, Refusal)
    assert answer.code == code


@pytest.mark.parametrize("item", ["state", "note/x", "consent/x", "", "/", "note", "a/b/c"])
def test_only_entries_of_removable_collections_are_removed(desk, item):
    wanted = {"item": item or "-", "reason": "x"}
    assert desk.refused(handling.remove_item, wanted) == "case.item_unknown"


def test_a_person_whom_others_refer_to_is_not_removed(desk):
    boss = next(p for p in desk.case.persons if p.role == "alleged_retaliator")
    wanted = {"item": f"person/{boss.id}", "reason": "x"}
    assert desk.refused(handling.remove_item, wanted) == "case.item_used"


@pytest.mark.parametrize("tag", ["a/b"])
def test_a_tag_is_one_segment(desk, tag):
    assert desk.refused(handling.set_tag, {"tag": tag, "on": True}) == "case.text_control"
    desk.do(handling.set_tag, {"tag": "urgent", "on": True})
    assert desk.case.tags == ("urgent",)
    desk.do(handling.set_tag, {"tag": "urgent", "on": False})
    assert desk.case.tags == ()


@pytest.mark.parametrize("kind", [RETALIATION, PREVENTION])
def test_whatever_stands_in_any_field_a_case_can_be_read(office, kind):
    """A colleague's program may write anything that is signed; nothing may stop the reader."""
    rng = Random(3)
    rubbish = [None, 0, -1, True, "", "x", [], [1], {}, {"on": 5}, {"on": "soon"}, {"a": {}}]
    case_kind = CaseKind(kind.name)
    start = State.RECEIVED if kind is RETALIATION else State.SIGNALLED
    for round_ in range(60):
        desk = in_state(office, start, case_kind)
        ops = []
        for line in FIELDS.lines:
            path = line.pattern.replace("*", f"{round_:032x}")
            name = {"A": "Add", "B": "Assign", "C": "Put"}[line.merge.value]
            from core.history import ops as operations

            ops.append(getattr(operations, name)(path, rng.choice(rubbish)))
        desk.laptop.seal(desk.file, "forged", Payload(tuple(ops), "not a day", ""))
        case = desk.case
        assert kind.row(case).number is not None
        open_actions(case, by=desk.by, on=desk.on)
        letters_open(case, by=desk.by, on=desk.on)
        clocks(case)
        breaches(case)


def test_a_long_chain_of_forged_steps_does_not_stop_the_reader(office):
    desk = in_state(office, State.PRIMA_FACIE)
    for _ in range(1_100):
        form = {"state": "referred", "action": "refer", "on": "2021-03-11", "facts": {}}
        standing = desk.laptop.events(desk.file)[-1].id
        op = Assign("state", form, (standing,))
        desk.laptop.seal(desk.file, "refer", Payload((op,), "2021-03-11"))
    assert desk.case.state is State.PRIMA_FACIE


@pytest.mark.parametrize("act", ACTS, ids=lambda a: a.name)
def test_every_act_writes_only_declared_fields_and_refuses_in_words(office, act):
    """Each act is tried in every state; what it writes matches the table of fields."""
    rng = Random(act.name)
    done = 0
    states = sorted({s for s in stories.STORIES if act.when.holds(s)})
    for state in (*rng.sample(states, min(3, len(states))), State.DISPOSED):
        desk = in_state(office, state)
        for _ in range(8):
            decision = desk.ask(act, facts(rng, desk, act.needs))
            if isinstance(decision, Refusal):
                assert all(resources.message(decision.code, "fr", decision.params))
                continue
            desk.laptop.write(desk.file, decision)
            assert desk.case.registers.unknown == ()
            assert all(desk.case.registers.fields[f] for f in desk.case.registers.fields)
            done += 1
    reachable = {"lift_recusal", "dismiss_recusal", "set_aside_breach", "lift_legal_hold"}
    reachable |= {"record_letter", "apply_measure", "implement", "information_received"}
    reachable |= {"withdraw_consent", "decide_measure", "answer_recommendation", "check_in"}
    reachable |= {"restrict_case", "open_to_programme"}
    assert done or act.name in reachable


def test_every_fact_has_a_shape_that_the_window_knows():
    for act in ACTS:
        assert all(need.shape in Shape for need in act.needs)
