# SPDX-License-Identifier: Apache-2.0
"""Owns how a filer is registered for a cycle: the event with which every filing begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework import path
from core.casework.entering import add_person_ops
from core.casework.needs import check
from core.casework.people import may_open
from core.casework.steps import state_value
from core.disclosure.facts import FILER, OPENING_FACTS, REGISTERED, filer_fault
from core.disclosure.workflow import State
from core.errors import Refusal
from core.history.change import Change
from core.history.ops import Assign
from core.office.programmes import DISCLOSURE

if TYPE_CHECKING:
    from datetime import date

    from core.casework.needs import Fact, Facts, Given
    from core.disclosure.cohort import Person, Picked
    from core.disclosure.cycle import Cycle
    from core.history.change import Decision
    from core.ids import OfficerId

_FILER = tuple(need.name for need in FILER)
_REGISTERED = tuple(need.name for need in REGISTERED)
_DETAILS = {"name": "name", "function": "post", "office": "office", "email": "email"}


def filer_facts(person: Person) -> dict[str, Fact]:
    """Return what the staff list says of somebody, as the facts of `facts.FILER`."""
    return {
        "staff_number": person.number, "name": person.name, "grade": person.grade,
        "function": person.function, "office": person.office, "email": person.email,
        "language": person.language, "joined_on": person.joined_on, "leaves_on": person.leaves_on,
    }  # fmt: skip


def picked_facts(picked: Picked) -> dict[str, Fact]:
    """Return what a cohort says of somebody, as `facts.OPENING_FACTS` but the number."""
    return {
        **filer_facts(picked.person), "form_kind": picked.kind.value, "due_on": picked.due_on,
        "risk": picked.risk, "rules": [rule.why for rule in picked.rules],
    }  # fmt: skip


def details_of(facts: Facts) -> Facts:
    """Return what the person of the role `filer` says, of facts about a filer."""
    return {to: facts[name] for name, to in _DETAILS.items() if name in facts}


def register(cycle: Cycle, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Register somebody for a cycle: `facts` are those of `OPENING_FACTS`.

    The filing is pinned to the policy of the cycle. That nobody is registered twice is for
    whoever has the list to see (facets `cycle` and `number`).
    """
    office = cycle.office
    if office is None or cycle.profile is None:
        return Refusal.of("case.no_policy")
    if refusal := may_open(office, by, DISCLOSURE):
        return refusal
    if cycle.closed:
        return Refusal.of("disclosure.cycle_closed")
    known = check(OPENING_FACTS, facts, cycle.profile, on)
    if isinstance(known, Refusal):
        return known
    if fault := filer_fault(known):
        return fault
    covers = cycle.covers.isoformat() if cycle.covers else ""
    return Change.of(
        "opened",
        Assign("number", known["number"]),
        Assign("language", known["language"]),
        Assign("profile", cycle.profile_key),
        Assign("cycle", {"file": cycle.file, "year": cycle.year, "covers": covers}),
        Assign("filer", {k: known[k] for k in _FILER if k in known}),
        Assign("registered", {k: known[k] for k in _REGISTERED if k in known}),
        *add_person_ops("filer", details_of(known)),
        Assign("state", state_value(State.NOT_STARTED, path.OPEN, on, {})),
        on=on,
    )
