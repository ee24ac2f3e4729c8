# SPDX-License-Identifier: Apache-2.0
"""What the window does to many filings at once, to a cycle, and with what was keyed in."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from core.casework.steps import advance, approve
from core.disclosure import filing
from core.disclosure.filing import Likeness
from core.disclosure.handling import check_section
from core.disclosure.keyed import Keyed, draft_of, read_keyed
from core.disclosure.sections import SECTIONS, FormKind
from core.disclosure.statement import read_statement
from core.disclosure.workflow import Action
from core.errors import UserError
from core.ids import new_id
from storage.intake import Attached
from tests.bench.cycles import DUE, ON, RULES
from tests.core.disclosure.harness import FLAT, blank
from ui.operations import Cancelled, OpenVault
from ui.operations.disclosure_cycles import (
    act_on_cycle,
    begin_cycle,
    close_cycle,
    list_cycles,
    look_at_cycle,
    record_totals,
    set_rules,
)
from ui.operations.disclosure_draw import (
    announce_draw,
    commit_secret,
    hold_draw,
    look_at_draw,
    open_secret,
    preview_draw,
    save_draw,
)
from ui.operations.disclosure_forms import estimate, send_forms
from ui.operations.disclosure_many import advance_many, clear_glanced, glance
from ui.operations.disclosure_returns import file_keyed, keep_draft, take_in_returns
from ui.operations.disclosure_review import WorkQuery, list_filings
from ui.operations.many import act_on_many
from ui.operations.verifying import verify_draw

MATCH = Likeness("vendors", "Acme Ltd", "assets", 0, "Acme", "fuzzy", 900, "k")
LATE = DUE + timedelta(days=1)


@pytest.fixture
def opened(filers):
    vault = OpenVault()
    vault.hold(filers.records.vault, filers.records)
    return vault


@pytest.fixture
def some(filers):
    """Return a function that gives filers, with a statement if one is given."""

    def some(*statements):
        files = [filers.sent() for _ in statements]
        for file, said in zip(files, statements, strict=True):
            if said is not None:
                filers.do(file, filing.take_in, filing.Arrival(read_statement(said)),
                          {"channel": "paper", "received_on": ON})  # fmt: skip
        return files

    return some


def test_an_act_on_many_leaves_out_who_cannot_and_giving_up_does_nothing(opened, filers, some):
    owing, filed = some(None, blank())
    facts = {"until": DUE + timedelta(days=30), "reason": "On mission."}
    told = act_on_many(files=[owing, filed], act="extend", facts=facts, on=ON).now(opened)
    assert (told.done, told.refused[filed].code) == ([owing], "case.not_in_state")
    assert filers.case(owing).due_on == facts["until"]
    assert not filers.case(filed).extensions

    def stop(done, _total):
        if done == 1:
            raise Cancelled

    opened.progress = stop
    again = act_on_many(files=[owing, filed], act="remind", facts={"means": "phone"}, on=ON)
    with pytest.raises(Cancelled):
        again.now(opened)
    assert filers.case(owing).reminded == 0


def test_the_overdue_are_those_whose_own_day_is_over(opened, filers, some):
    owing, extended, filed = some(None, None, blank())
    facts = {"until": LATE, "reason": "On mission."}
    act_on_many(files=[extended], act="extend", facts=facts, on=ON).now(opened)

    def overdue(on):
        query = WorkQuery(mark="overdue", year="2021")
        page = list_filings(query=query, offset=0, limit=99, on=on).now(opened)
        return {row.file for row in page.rows}

    assert not overdue(DUE)
    assert owing in overdue(LATE)
    assert not {extended, filed} & overdue(LATE)
    assert {owing, extended} <= overdue(LATE + timedelta(days=1))


def test_exempting_many_drafts_a_proposal_of_each(opened, filers, some):
    files = some(None, None)
    facts = {"reason": "Short assignment."}
    told = advance_many(files=files, action=Action.EXEMPT, facts=facts, on=ON).now(opened)
    assert told.done == files
    assert all(len(filers.case(file).open_proposals) == 1 for file in files)


def test_what_was_seen_at_a_glance_is_cleared_and_what_changed_since_is_not(opened, filers, some):
    empty, amended, full = some(blank(), blank(), blank(assets=[FLAT]))
    seen = {file: glance(file=file).now(opened) for file in (empty, amended, full)}
    assert [one.refusal.code if one.refusal else one.outcome for one in seen.values()] == [
        "nothing_to_declare", "nothing_to_declare", "disclosure.has_content",
    ]  # fmt: skip
    assert opened.records.access_log(1, file=full)[0].detail == "glance"
    filers.do(
        amended, filing.take_in, filing.Arrival(read_statement(blank())), {"channel": "email"}
    )
    keys = {file: one.now.key for file, one in seen.items()}
    told = clear_glanced(seen=keys, on=ON).now(opened)
    assert told.done == [empty]
    assert {f: no.code for f, no in told.refused.items()} == {
        amended: "disclosure.amended_since", full: "disclosure.has_content",
    }  # fmt: skip
    case = filers.case(empty)
    assert (case.state, case.review_outcome, case.unchecked) == (
        "cleared",
        "nothing_to_declare",
        (),
    )


def test_a_glance_is_not_enough_for_a_match_or_a_conflict_of_last_year(opened, filers, some):
    everybody = _, matched, *_ = some(None, None, None, None)
    before = [filers.last_year(file, blank(assets=[FLAT])) for file in everybody]
    filers.do(before[0], advance, Action.BEGIN_REVIEW, {})
    filers.do(before[0], advance, Action.CLEAR, {"outcome": "already_mitigated", "seen": True})
    found_conflict(filers, before[2])
    answers = []
    for file in everybody:
        answers.append(opened.vault.folder.parent / file)
        answers[-1].write_bytes(filers.answer(file, blank(assets=[FLAT])))
    take_in_returns(cycle=filers.cycle, paths=answers, on=ON).now(opened)
    filers.do(matched, filing.record_matches, [MATCH])
    shown = [glance(file=file).now(opened) for file in everybody]
    assert [one.refusal.code if one.refusal else one.outcome for one in shown] == [
        "already_mitigated", "disclosure.matches_open", "disclosure.conflict_before",
        "disclosure.unreviewed_before",
    ]  # fmt: skip
    assert shown[0].before is not None


def found_conflict(filers, file):
    """Issue guidance on a filing of last year, with the word of a second person."""
    filers.do(file, advance, Action.BEGIN_REVIEW, {})
    for section in filers.case(file).unchecked:
        filers.do(file, check_section, {"section": section})
    facts = {"guidance": "divest", "text": "Sell it.", "due_on": ON + timedelta(days=90)}
    filers.do(file, advance, Action.ISSUE_GUIDANCE, facts)
    (proposal,) = filers.case(file).open_proposals
    second = filers.reviewer()
    answer = filers.records.apply(
        file,
        lambda case, _: approve(case, {"proposal": proposal.id}, by=second, on=ON),
        actor=second,
    )
    assert not hasattr(answer, "code"), answer


def test_a_paper_is_kept_while_it_is_typed_and_filed_once_whole(opened, filers, some):
    (file,) = some(None)
    half = Keyed(FormKind.ANNUAL, "en", "2021-02-20", {"assets": ()})
    keep_draft(file=file, keyed=half, on=ON).now(opened)
    assert draft_of(filers.case(file)) == half
    whole = Keyed(FormKind.ANNUAL, "en", "2021-02-20", {s.name: () for s in SECTIONS})
    scan = Attached("scan.pdf", "application/pdf", b"%PDF-1.7 " + new_id().encode())
    given = {"file": file, "statement": read_keyed(whole), "papers": [scan], "on": LATE}
    with pytest.raises(UserError, match=r"case\.choice_unknown"):
        file_keyed(**given, channel="pigeon", received_on=ON).now(opened)
    assert not filers.case(file).versions
    file_keyed(**given, channel="paper", received_on=ON).now(opened)
    case = filers.case(file)
    assert (case.latest.blank, case.late, case.latest.channel) == (True, False, "paper")
    assert opened.records.read_attachment(case.latest.attachments[0].sha256) == scan.data
    assert not case.draft


def test_a_cycle_is_begun_set_and_looked_at_and_closes_when_its_filings_are(opened, filers, some):
    facts = {"year": "2031", "covers": date(2030, 12, 31), "opens_on": date(2031, 3, 1),
             "due_on": date(2031, 4, 30)}  # fmt: skip
    cycle = begin_cycle(facts=facts, on=ON).now(opened)
    assert opened.records.load(cycle).case.rules  # those of the policy
    set_rules(cycle=cycle, rules=RULES, on=ON).now(opened)
    target = {"stage": "filing", "day": date(2031, 4, 30)}
    act_on_cycle(cycle=cycle, act="target", facts=target, on=ON).now(opened)
    totals = {"required": 12, "complied": 11}
    record_totals(cycle=cycle, totals=totals, source="Report", on=ON).now(opened)
    rows = list_cycles().now(opened)
    assert (rows[0].file, rows[0].required, rows[0].complied) == (cycle, 12, 11)
    assert rows[0].next == ("filing", date(2031, 4, 30))
    close_cycle(cycle=cycle, on=ON).now(opened)
    assert look_at_cycle(cycle=cycle, on=ON).now(opened).refusal.code == "disclosure.cycle_closed"
    some(None, blank())
    with pytest.raises(UserError, match=r"disclosure\.filings_open"):
        close_cycle(cycle=filers.cycle, on=ON).now(opened)
    for day, standing in ((ON, "due"), (LATE, "overdue")):
        view = look_at_cycle(cycle=filers.cycle, on=day).now(opened)
        assert view.counts[standing] >= 1
        assert view.counts["filed"] >= 1
        assert len(view.of("filed", standing)) == view.counts["filed"] + view.counts[standing]
    assert view.waiting == len([row for row in view.rows if not row.closed])


def test_a_draw_goes_from_commitment_to_a_certificate_that_proves_it(
    opened, filers, some, tmp_path
):
    some(blank(), blank(assets=[FLAT]))
    cycle = filers.cycle
    look = look_at_draw(cycle=cycle).now(opened)
    assert (look.stage, look.committed, look.at_hand) == ("committing", [], False)
    commit_secret(cycle=cycle, on=ON).now(opened)
    preview = preview_draw(cycle=cycle, rule=look.rule).now(opened)
    public = "The first number of the lottery of 1 July"
    announce_draw(cycle=cycle, rule=look.rule, public=public, on=ON).now(opened)
    look = look_at_draw(cycle=cycle).now(opened)
    assert (look.stage, look.at_hand, tuple(look.shares)) == ("opening", True, tuple(preview))
    open_secret(cycle=cycle, on=ON).now(opened)
    assert look_at_draw(cycle=cycle).now(opened).stage == "holding"
    paths = {"certificate": tmp_path / "c.json", "cohort": tmp_path / "c.csv"}
    with pytest.raises(UserError, match=r"disclosure\.not_held"):
        save_draw(cycle=cycle, **paths).now(opened)
    held = hold_draw(cycle=cycle, public_value="17", on=ON).now(opened)
    look = look_at_draw(cycle=cycle).now(opened)
    assert look.stage == "held"
    assert [row.one("number") for row in look.drawn] == sorted(held.numbers)
    save_draw(cycle=cycle, **paths).now(opened)
    proof = verify_draw(certificate=paths["certificate"].read_bytes(), cohort=paths["cohort"]).now(
        OpenVault()
    )
    assert all(check.passed for check in proof.checks)


def test_forms_that_somebody_stops_are_those_that_lie_there(opened, filers, tmp_path):
    files = filers.some(9)

    def stop(done, _total):
        raise Cancelled

    opened.progress = stop
    told = send_forms(cycle=filers.cycle, files=files, folder=tmp_path / "out", on=ON).now(opened)
    assert told.given_up
    assert sorted(told.made.values()) == sorted((tmp_path / "out").iterdir())
    assert [bool(filers.case(file).forms) for file in files] == [f in told.made for f in files]
    assert estimate(forms=9).now(opened) > 0
