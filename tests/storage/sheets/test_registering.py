# SPDX-License-Identifier: Apache-2.0
"""Registering from a staff list: whom rules pick, once; what a list corrects, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from core.casework.membership import declare_recusal
from core.casework.steps import advance
from core.disclosure import CYCLE, cycle_acts
from core.disclosure.cohort import Rule
from core.disclosure.handling import keep_filing
from core.disclosure.workflow import Action
from core.errors import Refusal, UserError
from core.ids import OfficerId
from core.office.changes import add_officer
from core.office.office import Role
from storage.records.check import check
from storage.records.cycle import filings
from storage.records.results import Applied
from storage.sheets.staff import List, cycle_of, dry_run, register_all
from tests.storage.sheets.files import delimited, xlsx
from tests.storage.sheets.staff_lists import AWA, BO, HEAD, row

ON = date(2026, 11, 21)
YEAR = "2021"
ABOUT = {
    "number": "FD/2021", "year": YEAR, "covers": date(2020, 12, 31),
    "opens_on": date(2021, 3, 1), "due_on": date(2021, 4, 30),
}  # fmt: skip
RULES = (
    Rule("grade", ("D-*",), "directors", "medium"),
    Rule("function", ("procurement", "finance"), "whoever handles money", "high"),
)
DRIVER = row(number="300", name="Cy Ray", grade="G-2", function="Driver", email="c@example.org")
CHIEF = row(number="400", name="Di Sow", grade="D1", function="Chief", email="d@example.org")
OTHER = OfficerId("0" * 31 + "1")
TABLES = ("event", "payload", "file_row", "snapshot", "facet_row", "series", "draft", "attachment")


@pytest.fixture
def cycle(records):
    change = cycle_acts.begin(records.office, ABOUT, RULES, by=records.me, on=ON)
    file = records.create(CYCLE, change)
    assert not isinstance(file, Refusal)
    return file


def of(*lines, header=HEAD, **how):
    return List("staff.xlsx", xlsx(*lines, header=header), **how)


def known(records):
    found = filings(records, YEAR)
    return {one.one("number"): one for one in found}


def counted(records, *tables):
    db = records.vault.db
    return [db.query_value(f"SELECT count(*) FROM {name}") for name in tables or TABLES]


def test_whom_the_rules_pick_is_registered_and_the_list_is_kept(records, cycle):
    given = of(AWA, BO, DRIVER, CHIEF)
    done = register_all(records, cycle, given, on=ON)
    assert (len(done.new), done.revised) == (3, ())
    found = known(records)
    assert sorted(found) == ["100234", "100235", "400"]
    assert {(f.one("grade"), f.one("risk"), f.one("kind")) for f in found.values()} == {
        ("P-4", "high", "annual"), ("GS-6", "high", "annual"), ("D-1", "medium", "annual"),
    }  # fmt: skip
    kept, cohort = records.load(cycle).case.lists
    assert (cohort.purpose, cohort.rows) == ("cohort", 3)
    assert (kept.purpose, kept.name, kept.rows) == ("staff", "staff.xlsx", 4)
    assert records.read_attachment(kept.sha256) == given.data
    assert len({one.number for one in found.values()}) == 3
    assert check(records.vault).ok


def test_the_same_list_adds_nothing_however_often(records, cycle):
    given = of(AWA, BO)
    register_all(records, cycle, given, on=ON)
    before = counted(records)
    assert register_all(records, cycle, given, on=ON).plan.idle
    assert counted(records) == before


def test_a_corrected_list_changes_only_what_it_corrects(records, cycle):
    register_all(records, cycle, of(AWA, BO, CHIEF), on=ON)
    files = {number: one.file for number, one in known(records).items()}
    events = {number: len(records.events(file)) for number, file in files.items()}
    married = row(name="Awa Sow", joined_on="2015-02-01")
    done = register_all(records, cycle, of(married, BO, replace_grade(CHIEF, "D-2"), DRIVER), on=ON)
    assert (done.new, len(done.revised)) == ((), 2)
    after = {number: len(records.events(one.file)) for number, one in known(records).items()}
    assert {n: after[n] - events[n] for n in files} == {"100234": 1, "100235": 0, "400": 1}
    case = records.load(files["100234"]).case
    assert (case.filer.name, case.principal.name) == ("Awa Sow", "Awa Sow")
    assert known(records)["400"].one("grade") == "D-2"
    purposes = [one.purpose for one in records.load(cycle).case.lists]
    assert (purposes.count("staff"), purposes.count("cohort")) == (2, 2)
    assert not dry_run(records, cycle, of(BO)).plan.revised


def replace_grade(line, grade):
    return row(line, grade=grade)


def test_whoever_leaves_now_has_another_form_and_day(records, cycle):
    head = (*HEAD, "Separation date")
    register_all(records, cycle, of((*AWA, None), header=head), on=ON)
    leaving = of((*AWA, date(2021, 4, 2)), header=head)
    (one,) = dry_run(records, cycle, leaving).plan.revised
    assert one.terms == ("kind", "due_on")
    register_all(records, cycle, leaving, on=ON)
    found = known(records)["100234"]
    assert (found.one("kind"), found.one("due")) == ("departure", "2021-04-02")


def test_a_window_that_moved_moves_the_day_and_nothing_else(records, cycle):
    given = of(AWA)
    register_all(records, cycle, given, on=ON)
    file = known(records)["100234"].file
    events = len(records.events(file))
    about = {k: v for k, v in ABOUT.items() if k != "number"} | {"due_on": date(2021, 5, 31)}
    moved = records.apply(cycle, lambda c, _: cycle_acts.set_about(c, about, by=records.me, on=ON))
    assert isinstance(moved, Applied)
    (one,) = register_all(records, cycle, given, on=ON).plan.revised
    assert (one.facts, one.terms) == ((), ("due_on",))
    assert known(records)["100234"].one("due") == "2021-05-31"
    assert len(records.events(file)) == events + 1


def test_whoever_is_gone_is_said_and_stays(records, cycle):
    register_all(records, cycle, of(AWA, BO), on=ON)
    without = of(AWA)  # once: a workbook says when it was written, and another file is kept anew
    done = register_all(records, cycle, without, on=ON)
    assert [one.person.name for one in done.plan.gone] == ["Bo Li"]
    assert len(known(records)) == 2
    assert {row.name: row.one("absent") for row in known(records).values()} == {
        "Awa Diallo": "", "Bo Li": "gone",
    }  # fmt: skip
    (bo,) = done.touched
    keep = records.apply(
        bo, lambda c, _: keep_filing(c, {"reason": "On mission"}, by=records.me, on=ON)
    )
    assert isinstance(keep, Applied)
    before = counted(records)
    assert register_all(records, cycle, without, on=ON).plan.undecided == 0
    assert counted(records) == before
    assert register_all(records, cycle, of(AWA, BO), on=ON).touched == {bo}
    assert not records.load(bo).case.absence


def test_whom_somebody_released_stays_released(records, cycle):
    register_all(records, cycle, of(AWA), on=ON)
    file = known(records)["100234"].file
    answer = records.apply(
        file, lambda c, _: advance(c, Action.RELEASE, {"reason": "x"}, by=records.me, on=ON)
    )
    assert isinstance(answer, Applied)
    plan = register_all(records, cycle, of(row(name="Awa Sow")), on=ON).plan
    assert ([one.file for one in plan.back], plan.revised, plan.required) == ([file], (), 0)


@pytest.mark.parametrize(
    "lines", [(AWA, row(BO, grade=None)), (AWA, row(grade="P-5")), (AWA, row(BO, joined_on="soon"))]
)
def test_one_error_and_nobody_is_registered(records, cycle, lines):
    before = counted(records)
    assert dry_run(records, cycle, of(*lines)).plan is None
    with pytest.raises(UserError, match=r"cohort\.list_faulty"):
        register_all(records, cycle, of(*lines), on=ON)
    assert counted(records) == before


class StoppedError(Exception):
    pass


def test_whoever_stops_it_half_way_has_nobody_half_registered(records, cycle):
    lines = [row(number=str(n), email=f"{n}@example.org", name=f"N {n}") for n in range(120)]
    register_all(records, cycle, of(*lines[:20]), on=ON)
    before = counted(records)

    def stop(done, _total):
        if done >= 100:
            raise StoppedError

    changed = [row(line, function="Procurement Chief") for line in lines]
    with pytest.raises(StoppedError):
        register_all(records, cycle, of(*changed), on=ON, progress=stop)
    assert counted(records) == before
    assert check(records.vault).ok


def test_another_file_than_the_one_that_was_looked_at_is_refused(records, cycle):
    with pytest.raises(UserError, match=r"sheets\.changed"):
        register_all(records, cycle, of(AWA), on=ON, sha256="0" * 64)


def test_a_dry_run_writes_nothing(records, cycle):
    before = counted(records)
    run = dry_run(records, cycle, of(AWA, CHIEF))
    assert ([p.risk for p in run.plan.new], run.plan.required) == (["high", "medium"], 2)
    assert counted(records) == before


def test_differences_to_last_year_are_those_of_its_filings(records, cycle):
    register_all(records, cycle, of(AWA, BO), on=ON)
    later = {**ABOUT, "number": "FD/2022", "year": "2022", "covers": date(2021, 12, 31),
             "opens_on": date(2022, 3, 1), "due_on": date(2022, 4, 30)}  # fmt: skip
    change = cycle_acts.begin(records.office, later, RULES, by=records.me, on=ON)
    next_year = records.create(CYCLE, change)
    assert cycle_of(records, "2022") == next_year
    plan = dry_run(records, next_year, of(row(grade="P-5"), CHIEF)).plan
    assert [(c.number, c.changed, c.before is None, c.now is None) for c in plan.since_last] == [
        ("100234", ("grade",), False, False),
        ("100235", (), False, True),
        ("400", (), True, False),
    ]


def test_whom_a_reviewer_may_not_see_is_not_registered_a_second_time(records, cycle, monkeypatch):
    register_all(records, cycle, of(AWA, BO), on=ON)
    records.apply_office(
        lambda office, _: add_officer(
            office, OTHER, "Awa Diallo", "Reviewer", Role.REVIEWER, on=ON, at=records.instance
        )
    )
    file = known(records)["100234"].file
    facts = {"officer": OTHER, "reason": "She files herself."}
    recused = records.apply(file, lambda c, _: declare_recusal(c, facts, by=records.me, on=ON))
    assert isinstance(recused, Applied)
    monkeypatch.setattr(records, "_slot_officer", OTHER)
    assert sorted(known(records)) == ["100235"]
    plan = dry_run(records, cycle, of(AWA, BO, CHIEF)).plan
    assert [one.person.name for one in plan.new] == ["Di Sow"]
    assert "Awa Diallo" not in {one.person.name for one in (*plan.gone, *plan.exempt)}


def test_who_is_not_in_the_programme_registers_nobody(records, cycle, monkeypatch):
    records.apply_office(
        lambda office, _: add_officer(
            office, OTHER, "Bo", "Officer", Role.OFFICER, on=ON, at=records.instance
        )
    )
    monkeypatch.setattr(records, "_slot_officer", OTHER)
    with pytest.raises(UserError, match=r"records\.not_for_you"):
        dry_run(records, cycle, of(AWA))


def test_a_year_without_a_cycle_is_said(records, cycle):
    assert cycle_of(records, YEAR) == cycle
    with pytest.raises(UserError, match=r"cohort\.no_cycle"):
        cycle_of(records, "1999")


def test_what_was_said_of_columns_serves_the_next_list(records, cycle):
    from core.tabular.columns import Meaning

    head = ("Kennung", "Wer", "Stufe", "Was")
    said = Meaning({"Kennung": "number", "Wer": "name", "Stufe": "grade", "Was": "function"})
    data = delimited(("7", "Awa", "D-1", "Chief"), header=head)
    assert dry_run(records, cycle, List("a.csv", data)).plan is None
    register_all(records, cycle, List("a.csv", data, said=said), on=ON)
    later = delimited(("Chief", "D-1", "Bo", "8"), header=head[::-1])
    assert len(register_all(records, cycle, List("b.csv", later), on=ON).new) == 1
