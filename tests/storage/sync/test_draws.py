# SPDX-License-Identifier: Apache-2.0
"""The draw of a cycle on two laptops: its list is fixed, and a stranger recomputes what it gave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from core.casework.membership import declare_recusal
from core.casework.steps import advance
from core.disclosure import CYCLE, STATEMENT, cycle_acts, filing, opening
from core.disclosure.cohort import Person, Picked
from core.disclosure.draw import Rule
from core.disclosure.filing import Arrival
from core.disclosure.parts import Paper
from core.disclosure.sections import FormKind
from core.disclosure.workflow import Action
from core.errors import Refusal
from core.history.change import Change
from storage.disclosure import draws
from storage.disclosure.population import keep_cohort, population
from storage.records.cycle import filings, own_secret
from tests.core.disclosure.office import ZOE, statement
from tests.storage.sync.team import ON, Team, done
from ui.operations import OpenVault
from ui.operations.disclosure_draw import look_at_draw
from ui.operations.verifying import verify_draw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.ids import FileId
    from tests.storage.sync.team import Laptop

RULE = Rule(250, ("group", "risk"))
GRADES = ("D-1", "P-5", "P-5", "G-6", "G-6", "P-4", "P-4", "P-4")


@pytest.fixture(scope="module")
def reviewing(founded_programme, tmp_path_factory) -> Team:
    """Return two who review, with eight filers of whom the last has not filed."""
    programme = founded_programme.copy(tmp_path_factory.mktemp("reviewing"))
    ada = programme["ada"]
    cycle = cycle_of(ada)

    def registered() -> Iterator[Change]:
        for place, grade in enumerate(GRADES):
            facts = ZOE | {"number": f"FD-{place}", "staff_number": str(place), "grade": grade}
            yield done(opening.register(cycle, facts, by=ada.officer, on=ON))

    *filed, _ = done(ada.records.create_many(STATEMENT, registered()))
    for file in filed:
        take_in(ada, file)
    programme.exchange("ada", "eve")
    programme.close()
    return programme


@pytest.fixture
def team(reviewing, tmp_path) -> Iterator[Team]:
    """Return them, copied."""
    copied = reviewing.copy(tmp_path)
    yield copied
    copied.close()


def take_in(laptop: Laptop, file: FileId) -> None:
    came = {"channel": "paper", "received_on": ON}
    done(laptop.records.apply(
        file,
        lambda case, _: filing.take_in(case, Arrival(statement()), came, by=laptop.officer, on=ON),
    ))  # fmt: skip


def cycle_of(laptop: Laptop) -> Any:
    (row,) = laptop.records.list(kinds=(CYCLE.name,)).rows
    return laptop.records.load(row.file).case


def file_of(laptop: Laptop) -> FileId:
    return cycle_of(laptop).file


def committed(team: Team) -> tuple[Laptop, Laptop, FileId]:
    ada, eve = team["ada"], team["eve"]
    for laptop in (ada, eve):
        done(draws.commit_own(laptop.records, file_of(laptop), on=ON))
    team.exchange("ada", "eve")
    return ada, eve, file_of(ada)


def test_two_laptops_draw_what_a_stranger_recomputes(team, tmp_path):
    ada, eve, cycle = committed(team)
    done(draws.announce(ada.records, cycle, RULE, "", on=ON))
    late = next(row.file for row in filings(ada.records, "2021") if "filed" not in row.facets)
    take_in(ada, late)
    team.exchange("ada", "eve")
    assert draws.hold(eve.records, cycle, "", on=ON).code == "draw.secret_missing"
    for laptop in (ada, eve):
        done(draws.open_own(laptop.records, cycle, on=ON))
        assert own_secret(laptop.records, cycle) is None
    team.exchange("ada", "eve")
    held = done(draws.hold(eve.records, cycle, "", on=ON))
    team.exchange("ada", "eve")
    assert len(held.numbers) == len(held.marked) == 3  # one of each stratum
    for laptop in (ada, eve):
        drawn = {r.one("number") for r in filings(laptop.records, "2021") if "drawn" in r.facets}
        assert drawn == set(held.numbers)
    for name in ("certificate", "cohort"):
        paper = Paper.read(cycle_of(ada).drawn.form(name))
        (tmp_path / paper.name).write_bytes(ada.records.read_attachment(paper.sha256))
    proof = verify_draw(
        certificate=(tmp_path / "certificate.json").read_bytes(), cohort=tmp_path / "cohort.csv"
    ).now(OpenVault())
    assert all(check.passed for check in proof.checks)
    assert (proof.size, proof.drawn) == (8, held.numbers)  # who filed late, and whoever did not
    assert proof.announced == cycle_of(ada).announced.sha256


def test_whom_the_holder_may_not_see_is_marked_by_one_who_may(team):
    ada, eve, cycle = committed(team)
    done(draws.announce(ada.records, cycle, Rule(1000, ("group",)), "", on=ON))
    hidden = filings(ada.records, "2021")[0].file
    ada.act(hidden, declare_recusal, officer=eve.officer, reason="Her cousin.")
    team.exchange("ada", "eve")
    for laptop in (ada, eve):
        done(draws.open_own(laptop.records, cycle, on=ON))
    team.exchange("ada", "eve")
    held = done(draws.hold(eve.records, cycle, "", on=ON))
    assert (len(held.numbers), len(held.marked)) == (8, 7)
    team.exchange("ada", "eve")
    assert draws.unmarked(cycle_of(ada), filings(ada.records, "2021")) == (hidden,)
    assert draws.mark(ada.records, cycle_of(ada), on=ON) == (hidden,)
    assert draws.mark(ada.records, cycle_of(ada), on=ON) == ()


def registered(laptop: Laptop) -> None:
    """Keep with the cycle who has to file, as taking in the staff list does."""
    cycle, rules = cycle_of(laptop), cycle_of(laptop).rules
    picked = [
        Picked(Person(str(place), "", grade, ""), rules, FormKind.ANNUAL, ON)
        for place, grade in enumerate(GRADES)
    ]
    with laptop.records.transaction():
        keep_cohort(laptop.records, cycle, picked, on=ON)


def test_who_is_drawn_and_was_closed_as_not_filed_is_not_waited_for(team):
    ada, eve, cycle = committed(team)
    late = next(row.file for row in filings(ada.records, "2021") if "filed" not in row.facets)
    done(draws.announce(ada.records, cycle, Rule(1000, ("group",)), "", on=ON))
    unfiled = {"reason": "Three reminders, no statement."}
    done(ada.records.apply(late, lambda case, _: advance(
        case, Action.CLOSE_UNFILED, unfiled, by=ada.officer, on=ON
    )))  # fmt: skip
    team.exchange("ada", "eve")
    for laptop in (ada, eve):
        done(draws.open_own(laptop.records, cycle, on=ON))
    team.exchange("ada", "eve")
    held = done(draws.hold(ada.records, cycle, "", on=ON))
    assert (len(held.numbers), len(held.marked)) == (8, 7)
    assert look_at_draw(cycle=cycle).now(at_work(ada)).unmarked == 0


def at_work(laptop: Laptop) -> OpenVault:
    opened = OpenVault()
    opened.hold(laptop.vault, laptop.records)
    return opened


def test_who_was_drawn_last_year_is_spared_though_their_filing_is_not_here(team):
    ada, now = team["ada"], cycle_of(team["ada"])
    facts = {"number": "FDC/2020", "year": "2020", "covers": "2019-12-31",
             "opens_on": "2020-03-01", "due_on": "2020-03-31"}  # fmt: skip
    begun = cycle_acts.begin(ada.records.office, facts, (), by=ada.officer, on=ON)
    before = done(ada.records.create(CYCLE, begun))

    def hold(cycle: Any, _: object) -> Change:
        said = {"numbers": ["0"], "certificate": {}, "cohort": {}, "on": ON.isoformat()}
        return Change.of("draw_held", cycle.registers.assign("drawn", said), on=ON)

    done(ada.records.apply(before, hold))
    members = population(ada.records, now, RULE)
    assert [m.number for m in members if m.drawn_before] == ["0"]
    # The only director was: nobody of that stratum is left, which is said, and nothing is fixed.
    done(draws.commit_own(ada.records, now.file, on=ON))
    refused = draws.announce(ada.records, now.file, RULE, "The lottery", on=ON)
    assert (refused.code, refused.params["open"]) == ("draw.too_few", 0)
    now = ada.records.load(now.file).case
    assert (now.announced, now.lists) == (None, ())
    done(draws.announce(ada.records, now.file, Rule(250, ("risk",)), "The lottery", on=ON))


def test_who_announces_leaves_out_nobody_from_whom_they_are_recused(team):
    ada, eve = team["ada"], team["eve"]
    registered(ada)
    hidden = filings(ada.records, "2021")[0].file
    ada.act(hidden, declare_recusal, officer=eve.officer, reason="Her cousin.")
    team.exchange("ada", "eve")
    lists = [
        done(draws.cohort_of(one.records, cycle_of(one), Rule(1000, ("group",)))).members
        for one in (ada, eve)
    ]
    assert len(filings(eve.records, "2021")) == len(GRADES) - 1
    assert len(lists[0]) == len(lists[1]) == len(GRADES)
    assert {m.number: m.stratum for m in lists[0]} == {m.number: m.stratum for m in lists[1]}


def test_who_need_not_file_after_all_is_on_no_list(team):
    ada = team["ada"]
    registered(ada)
    cycle = cycle_of(ada)
    *_, late = filings(ada.records, "2021")
    done(ada.records.apply(late.file, lambda case, _: advance(
        case, Action.RELEASE, {"reason": "Left."}, by=ada.officer, on=ON
    )))  # fmt: skip
    cohort = done(draws.cohort_of(ada.records, cycle, RULE))
    assert {m.number for m in cohort.members} == set("0123456")


def test_a_draw_is_announced_with_its_list_or_not_at_all(team):
    ada, _, cycle = committed(team)
    few = draws.announce(ada.records, cycle, Rule(250, ("group",), least=0), "", on=ON)
    assert not isinstance(few, Refusal)
    again = draws.announce(ada.records, cycle, RULE, "", on=ON)
    assert again.code == "disclosure.draw_announced"
    assert len(cycle_of(ada).lists) == 1
    assert draws.commit_own(ada.records, cycle, on=ON).code == "disclosure.draw_announced"
    assert own_secret(ada.records, cycle) is not None
    done(draws.give_up(ada.records, cycle, "The list was wrong.", on=ON))
    assert own_secret(ada.records, cycle) is None
    assert cycle_of(ada).announced is None
    alone = draws.announce(ada.records, cycle, RULE, "", on=ON)
    assert alone.code == "draw.one_hand"


def test_a_secret_is_opened_on_the_laptop_that_committed_it(team):
    ada, _, cycle = committed(team)
    done(draws.announce(ada.records, cycle, RULE, "", on=ON))
    done(draws.open_own(ada.records, cycle, on=ON))
    again = draws.open_own(ada.records, cycle, on=ON)
    assert again.code == "disclosure.secret_elsewhere"


def test_a_filing_that_lacks_what_the_rule_asks_is_on_the_list_as_lacking_it(team):
    ada = team["ada"]
    cohort = done(draws.cohort_of(ada.records, cycle_of(ada), Rule(40, ("grade", "reminded"))))
    assert {one.stratum for one in cohort.members} == {(grade, "none") for grade in GRADES}


def test_whom_two_laptops_registered_is_on_the_list_once_and_marked_twice(team):
    ada, _, cycle = committed(team)
    facts = ZOE | {"number": "FD-1-again", "staff_number": "01", "grade": "P-5"}
    again = opening.register(cycle_of(ada), facts, by=ada.officer, on=ON)
    take_in(ada, done(ada.records.create(STATEMENT, again)))
    done(draws.announce(ada.records, cycle, Rule(1000, ("group",)), "", on=ON))
    team.exchange("ada", "eve")
    for laptop in (team["eve"], ada):
        done(draws.open_own(laptop.records, cycle, on=ON))
        team.exchange("ada", "eve")
    held = done(draws.hold(ada.records, cycle, "", on=ON))
    assert sorted(held.numbers) == ["0", "1", "2", "3", "4", "5", "6", "7"]
    assert len(held.marked) == 9
