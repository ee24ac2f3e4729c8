# SPDX-License-Identifier: Apache-2.0
"""A cycle from its staff list to its closing, by a director and a reviewer on two laptops."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from core.casework.steps import advance, approve
from core.disclosure.cohort import Rule
from core.disclosure.draw import Rule as Draw
from core.disclosure.handling import (
    ask_document,
    check_section,
    dismiss_match,
    record_result,
    report_back,
)
from core.disclosure.workflow import Action, State
from storage.disclosure.compared import compare_all
from storage.disclosure.lists import Brought
from storage.records.check import check_history
from storage.records.cycle import filings
from storage.results import count_results
from tests.core.disclosure.harness import COUSIN, FLAT, answer, blank, sealed
from tests.storage.disclosure.filers import unlocked
from tests.storage.disclosure.stories import BOARD
from tests.storage.sheets.files import xlsx
from tests.storage.sheets.staff_lists import HEAD
from tests.storage.sync.team import done
from ui.operations import OpenVault
from ui.operations.disclosure_closing import hindering
from ui.operations.disclosure_cohort import register_filers
from ui.operations.disclosure_cycles import begin_cycle, close_cycle, look_at_cycle
from ui.operations.disclosure_draw import announce_draw, commit_secret, hold_draw, open_secret
from ui.operations.disclosure_forms import send_forms
from ui.operations.disclosure_many import advance_many, clear_glanced, glance
from ui.operations.disclosure_returns import take_in_returns
from ui.operations.sheets import Wish

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.ids import FileId
    from tests.storage.sync.team import Laptop, Team

WINDOW = {"year": "2022", "covers": date(2021, 12, 31), "opens_on": date(2022, 3, 1),
          "due_on": date(2022, 4, 30)}  # fmt: skip
MARCH, APRIL, MAY = date(2022, 3, 1), date(2022, 4, 20), date(2022, 5, 2)
RULE = (Rule("grade", ("P-*", "D-*"), "Professional staff and above"),)
SAID: Mapping[str, Mapping[str, Any] | None] = {
    "Nil Blank": {},
    "Awa Board": {"activities": [BOARD], "assets": [FLAT]},
    "Cy Cousin": {"relatives": [COUSIN]},
    "Lea Late": None,
}
"""What each filer declares; the last one never answers."""
VENDORS = {"vendors": Brought("vendors.csv", b"Vendor;Number\nACME TRADING S.A.R.L.;V-1\n")}


class Two:
    """Both laptops, and the cycle that they run; `do` and `act` work on one of them."""

    def __init__(self, team: Team) -> None:
        self.team, self.ada, self.eve = team, team["ada"], team["eve"]
        self._opened: dict[str, OpenVault] = {}
        for laptop in (self.ada, self.eve):
            self._opened[laptop.name] = OpenVault()
            self._opened[laptop.name].hold(laptop.vault, laptop.records)
        self.cycle: FileId = self.do(self.ada, begin_cycle(facts=WINDOW, rules=RULE, on=MARCH))

    def do(self, laptop: Laptop, operation: Any) -> Any:
        return operation.now(self._opened[laptop.name])

    def meet(self) -> None:
        self.team.exchange("ada", "eve")

    def act(self, laptop: Laptop, name: str, rule: Any, *given: Any, on: date = APRIL) -> Any:
        me = laptop.officer
        file = self.files[name]
        return done(laptop.records.apply(file, lambda c, _: rule(c, *given, by=me, on=on))).case

    @property
    def files(self) -> dict[str, FileId]:
        return {row.name: row.file for row in filings(self.ada.records, "2022")}

    def case(self, laptop: Laptop, name: str) -> Any:
        return laptop.records.load(self.files[name]).case

    def view(self, laptop: Laptop) -> Any:
        return self.do(laptop, look_at_cycle(cycle=self.cycle, on=MAY))


@pytest.fixture
def two(programme: Team) -> Two:
    return Two(programme)


def register(two: Two, folder: Any) -> None:
    """Take in the staff list at the director's, and once more as the reviewer has it."""
    lines = [
        (str(700 + n), name, f"P-{n + 2}", "Officer", "Dakar", f"f{n}@example.org", "English", None)
        for n, name in enumerate(SAID)
    ]
    driver = ("799", "Di Driver", "GS-2", "Driver", "Dakar", None, "English", None)
    (folder / "staff.xlsx").write_bytes(xlsx(*lines, driver, header=HEAD))
    wish = Wish(folder / "staff.xlsx")
    made = two.do(two.ada, register_filers(cycle=two.cycle, wish=wish, on=MARCH))
    assert len(made.new) == len(SAID)
    two.meet()
    again = two.do(two.eve, register_filers(cycle=two.cycle, wish=wish, on=MARCH))
    assert again.plan.idle


def answer_forms(two: Two, folder: Any) -> None:
    """Send forms from one laptop; take in the answers on the other, but for who never answers."""
    files = two.files
    told = two.do(two.ada, send_forms(cycle=two.cycle, files=list(files.values()),
                                      folder=folder / "forms", on=MARCH))  # fmt: skip
    assert not told.refused
    two.meet()
    key = two.eve.records.load(two.cycle).case.private_key
    (folder / "answers").mkdir()
    for name, said in SAID.items():
        if said is not None:
            case = two.case(two.eve, name)
            form = unlocked(told.made[files[name]].read_bytes(), case.forms[0].code)
            assert form["filer"] == name
            statement = blank(**said) | {"signed_on": "2022-04-12"}
            body = answer(statement) | {"form": form["id"], "proof": form["proof"]}
            sent = sealed(body, key=key, form=form["id"])
            (folder / "answers" / name).write_bytes(sent)
    taken = two.do(two.eve, take_in_returns(cycle=two.cycle, paths=[folder / "answers"], on=APRIL))
    assert (len(taken.taken), taken.refused) == (3, ())
    two.meet()


def review(two: Two) -> None:
    """Clear a blank one at a glance, dismiss a likeness, advise on a conflict by two persons."""
    seen = two.do(two.eve, glance(file=two.files["Nil Blank"]))
    cleared = clear_glanced(seen={two.files["Nil Blank"]: seen.now.key}, on=APRIL)
    assert not two.do(two.eve, cleared).refused
    told = compare_all(
        two.eve.records, two.cycle, ("vendors",), VENDORS, on=APRIL, progress=lambda *_: None
    )
    assert told.concerned == [two.files["Awa Board"]]
    for name in ("Awa Board", "Cy Cousin"):
        case = two.act(two.eve, name, advance, Action.BEGIN_REVIEW, {})
        for section in case.unchecked:
            two.act(two.eve, name, check_section, {"section": section})
    (match,) = two.case(two.eve, "Awa Board").matches
    two.act(two.eve, "Awa Board", dismiss_match, {"match": match.id, "reason": "Known."})
    two.act(two.eve, "Cy Cousin", advance, Action.CLEAR, {"outcome": "no_conflict"})
    advice = {"guidance": "resign", "text": "Please leave the board.", "due_on": MAY}
    drafted = two.act(two.eve, "Awa Board", advance, Action.ISSUE_GUIDANCE, advice)
    assert not drafted.guidance
    two.meet()
    (proposal,) = two.case(two.ada, "Awa Board").open_proposals
    agreed = two.act(two.ada, "Awa Board", approve, {"proposal": proposal.id})
    two.meet()
    report = {"guidance": agreed.guidance[0].id, "on": MAY, "done": "whole", "what": "Left it."}
    two.act(two.eve, "Awa Board", report_back, report, on=MAY)


def verify(two: Two) -> None:
    """Draw all that can be by both secrets, and verify who declared something."""
    for laptop in (two.ada, two.eve):
        two.do(laptop, commit_secret(cycle=two.cycle, on=MAY))
    two.meet()
    rule = announce_draw(cycle=two.cycle, rule=Draw(1000, ("group",)), public="", on=MAY)
    two.do(two.ada, rule)
    two.meet()
    for laptop in (two.ada, two.eve):
        two.do(laptop, open_secret(cycle=two.cycle, on=MAY))
    two.meet()
    held = two.do(two.eve, hold_draw(cycle=two.cycle, on=MAY))
    two.meet()
    drawn = {row.name for row in filings(two.ada.records, "2022") if "drawn" in row.facets}
    # On the list is who has to file; whoever never did has nothing to be verified.
    assert (len(drawn), len(held.numbers)) == (3, 4)
    for name in drawn:
        case = two.act(two.ada, name, ask_document, {"what": "Deed"}, on=MAY)
        result = {"asked": case.asked[0].id, "on": MAY, "agrees": "yes"}
        two.act(two.ada, name, record_result, result, on=MAY)
        two.act(two.ada, name, advance, Action.VERIFY, {"verification": "cleared"}, on=MAY)
    two.meet()


@pytest.mark.soak
def test_a_director_and_a_reviewer_run_a_cycle_from_its_list_to_its_closing(two, tmp_path):
    register(two, tmp_path)
    answer_forms(two, tmp_path)
    late = two.files["Lea Late"]
    unfiled = {"reason": "Three reminders, no statement."}
    two.do(two.eve, advance_many(files=[late], action="close_unfiled", facts=unfiled, on=MAY))
    review(two)
    two.meet()
    verify(two)
    view = two.view(two.ada)
    assert set(hindering(view)) == {"ready"}
    ready = [row.file for row in view.rows if not row.closed]
    two.do(two.ada, advance_many(files=ready, action=Action.CLOSE, facts={}, on=MAY))
    two.meet()
    two.do(two.eve, close_cycle(cycle=two.cycle, on=MAY))
    two.meet()
    for laptop in (two.ada, two.eve):
        cycle = laptop.records.load(two.cycle).case
        totals = cycle.totals
        assert (cycle.closed, totals.number("required"), totals.number("complied")) == (True, 4, 3)
        assert check_history(laptop.vault).findings == ()
        assert not two.view(laptop).moved
    one, other = (count_results(x.records, (2022,), MAY).tables for x in (two.ada, two.eve))
    assert one == other
    assert {row.state for row in filings(two.eve.records, "2022")} == {State.CLOSED}
    assert two.team["bo"].records.list(kinds=("statement", "cycle")).total == 0
