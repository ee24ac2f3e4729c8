# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a colleague's program cannot bring about what the rules do not allow.

Its events are signed by a device of the office, and nothing in them is out of shape: they are
kept, change nothing, and are named with one sentence.
"""

from __future__ import annotations

import pytest

from core.casework.breaches import breaches
from core.casework.entering import add_note
from core.history.change import Change
from resources import read_json
from tests.storage.sync.team import ON

UNTIL = ON.isoformat()


def step(state: str, action: str, outcome: str = "") -> dict[str, object]:
    return {"state": state, "action": action, "on": UNTIL, "facts": {}, "outcome": outcome}


IMPOSSIBLE = {
    "a state that is not next": (step("final_review", "resume"), "case.breach_illegal_step"),
    "a state that there is not": (step("paradise", "resume"), "case.breach_illegal_step"),
    "an action that there is not": (step("closed", "abolish"), "case.breach_illegal_step"),
    "an opening of what is open": (step("enquiry", "open"), "case.breach_illegal_step"),
    "a settlement of what is not open": (step("closed", "settle"), "case.breach_illegal_step"),
    "a value of no shape at all": ("closed", "case.breach_illegal_step"),
}


def forge(laptop, file, value: object) -> None:
    """Let a program that obeys no rule move a case."""
    done = laptop.records.apply(
        file, lambda _, registers: Change.of("moved", registers.assign("state", value), on=ON)
    )
    assert done.events


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_an_impossible_step_is_kept_does_nothing_and_is_named(team, name):
    value, code = IMPOSSIBLE[name]
    file = team["ada"].open_case()
    team.exchange()
    before = team["ada"].records.load(file).case
    forge(team["bo"], file, value)
    (taken,) = team.send("bo", "ada")
    assert (taken.new, taken.refused, taken.waiting) == (1, 0, 0)
    case = team["ada"].records.load(file).case
    assert (case.state, case.outcome) == (before.state, before.outcome)
    assert [breach.code for breach in breaches(case)] == [code]
    sentence = read_json("messages/case.json")[code]
    assert all(sentence[language]["text"] for language in ("ar", "en", "es", "fr", "ru", "zh"))


def test_the_case_goes_on_after_an_impossible_step(team):
    file = team["ada"].open_case()
    team.exchange()
    forge(team["bo"], file, step("paradise", "resume"))
    team.exchange()
    for name in ("ada", "bo", "cy"):
        team[name].act(file, add_note, kind="note", text=f"By {name}.")
    team.exchange()
    notes = {len(team[name].records.load(file).case.notes) for name in team.laptops}
    assert notes == {3}
