# SPDX-License-Identifier: Apache-2.0
"""Owns the proof by chance: reviewers on four laptops do whatever the rules of a filing allow."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from core.casework.handling import HANDLING_ACTS
from core.casework.path import SETTLE
from core.disclosure import filing
from core.disclosure.clocks import clocks, running
from core.disclosure.facets import facets
from core.disclosure.facts import ACT_FACTS, OUTCOMES
from core.disclosure.filing import Arrival, Likeness
from core.disclosure.handling import FILING_ACTS, FILING_INTAKE
from core.disclosure.workflow import Action, State
from core.office.roles import Role
from tests.core.casework.walk import Ground, walk
from tests.core.disclosure.harness import FLAT, blank
from tests.core.disclosure.office import FilingDesk, ReviewOffice, a_desk, sealed, statement
from tests.core.disclosure.stories import LONG, STORIES, drawn

if TYPE_CHECKING:
    from random import Random

HONEST = frozenset({
    "case.breach_closed", "case.breach_recused", "disclosure.breach_unreviewed",
})  # fmt: skip


def begin(rng: Random, office: ReviewOffice) -> FilingDesk:
    desk = a_desk(office)
    state = rng.choice([s for s in STORIES if s is not State.DISPOSED])
    if state is State.VERIFIED:
        drawn(desk)
        desk.step(Action.VERIFY, verification=rng.choice(("cleared", "follow_up")))
        return desk
    STORIES[state](desk)
    if state is State.CLOSED:
        desk.later(LONG)
        desk.step(Action.DISPOSE, rule="Schedule 4.2")
    return desk


def besides(rng: Random, desk: FilingDesk) -> Any:
    """File, amend, key in or enter a match: what takes more than facts."""
    roll = rng.random()
    if roll < 0.2:
        return desk.ask(filing.key_in, {"sections": {"assets": [FLAT]}})
    if roll < 0.4:
        key = rng.choice("abc")
        one = Likeness("vendors", "Acme", "assets", 0, "Acme", "exact", 1000, key)
        return desk.ask(filing.record_matches, [one])
    said = statement(rng.choice((blank(), blank(assets=[FLAT]))))
    paper = sealed(rng.choice("xyz")) if rng.random() < 0.5 else None
    return desk.ask(filing.take_in, Arrival(said, sealed=paper), {"channel": "paper"})


def check(desk: FilingDesk) -> None:
    case = desk.case
    for clock in clocks(case):
        assert clock.source
    assert all(c.stopped_on is None for c in running(case))
    found = facets(case)
    assert all(value for _, value in found)
    names = [name for name, _ in found]
    assert ("cycle", "2021") in found, "the year is never lost"
    # What two laptops proposed, unlike each other, waits side by side.
    one = [n for n in names if n not in ("declared", "form", "guidance", "proposal")]
    assert len(one) == len(set(one))
    assert case.review_outcome in ("", *OUTCOMES)
    if case.state is not State.DISPOSED:
        assert (("complied", "yes") in found) is bool(case.review_outcome)
        assert (("filed", "yes") in found) is bool(case.versions)
        assert [v.number for v in case.versions] == sorted(v.number for v in case.versions)


FILINGS = Ground(
    begin, (*FILING_INTAKE, *FILING_ACTS, *HANDLING_ACTS), ACT_FACTS, Action, HONEST, check,
    office=ReviewOffice, laptops=("vera", "director", "lin"), never=frozenset({Role.AUDITOR}),
    besides=besides,
)  # fmt: skip


def test_five_hundred_random_moves_keep_every_invariant():
    tally = walk(FILINGS, 500, seed=5)
    assert tally["conflicts"] > 5
    assert sum(n for k, n in tally.items() if k.startswith("done ")) > 150


@pytest.mark.soak
def test_ten_thousand_random_moves_keep_every_invariant_and_do_everything(figure):
    acts = {a.name for a in FILINGS.acts} | {a.value for a in Action} | {"approve", SETTLE}
    # Statements are filed besides, and disposals drafted before the walk; letters and breaches
    # need a hash that chance does not hit.
    besides_or_rare = {
        "file", "amend", "dispose", "record_letter", "set_aside_breach", "lift_recusal",
    }  # fmt: skip
    tally: Counter[str] = Counter()
    # What is open for a short time only, chance may miss on one walk: it goes on another then.
    for walks in range(1, 6):
        tally += walk(FILINGS, 10_000, seed=walks)
        idle = {a for a in acts if not tally[f"done {a}"]}
        if idle <= besides_or_rare:
            break
    done = sum(n for name, n in tally.items() if name.startswith("done "))
    figure(
        f"walk of filings: {done} of {walks * 10_000} moves taken, {len(acts) - len(idle)} of"
        f" {len(acts)}"
    )
    assert idle <= besides_or_rare, idle
