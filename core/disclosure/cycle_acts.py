# SPDX-License-Identifier: Apache-2.0
"""Owns what an officer does with a cycle: begins it, sets its rules and targets, draws, closes.

Each act answers with the event to record or with the reason why not. It asks, in this order: may
this officer, does the cycle stand in a place for it, are the facts right, does its rule hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import ec

from core.casework.facts import REASON, SHARED_FACTS, line
from core.casework.facts import choice as one_of
from core.casework.needs import MAX_LINE, Need, Shape, check, text_fault
from core.casework.people import may_open
from core.disclosure.cohort import stated_fault
from core.disclosure.cycle import PURPOSES, STAGES, State
from core.errors import Refusal
from core.history.change import Change, Draft
from core.history.ops import Add, Assign, Erase, hollow
from core.history.settling import contested, no_conflict, over_conflict
from core.ids import new_id
from core.office.programmes import DISCLOSURE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from core.casework.needs import Facts, Given
    from core.disclosure.cohort import Rule
    from core.disclosure.cycle import Cycle
    from core.history.canonical import Json
    from core.history.change import Decision
    from core.history.ops import Op
    from core.ids import OfficerId
    from core.office.office import Office

_ABOUT = (
    line("year"),
    Need("covers", Shape.DAY),
    Need("opens_on", Shape.DAY),
    Need("due_on", Shape.DAY),
)
BEGINNING_FACTS = (line("number"), *_ABOUT)
"""What is known when a cycle is begun; `year` is four digits, in which it is filed."""
ABOUT_FACTS = _ABOUT
TARGET_FACTS = (one_of("stage", "|".join(STAGES)), Need("day", Shape.DAY))
REACHED_FACTS = (one_of("stage", "|".join(STAGES)), Need("day", Shape.PAST))
LIST_FACTS = (
    one_of("purpose", "|".join(PURPOSES)),
    line("name"),
    Need("sha256", Shape.HASH),
    Need("rows", Shape.NUMBER),
    line("sheet", required=False),
    line("encoding", required=False),
)
"""What is known of a list; `sheet` and `encoding` where a person chose how it is read."""
_P256_BYTES = 32
_YEAR = 4


def new_key() -> str:
    """Return a private key on P-256, as a cycle keeps it: 64 hexadecimal digits."""
    number = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
    return number.to_bytes(_P256_BYTES, "big").hex()


def begin(
    office: Office, facts: Given, rules: Sequence[Rule], *, by: OfficerId, on: date
) -> Decision:
    """Begin a cycle under the policy of the day: `facts` are those of `BEGINNING_FACTS`."""
    if refusal := may_open(office, by, DISCLOSURE):
        return refusal
    known = check(BEGINNING_FACTS, facts, office.profile_on(on), on)
    if isinstance(known, Refusal):
        return known
    if fault := _about_fault(known) or _rules_fault(rules):
        return fault
    begun = (
        Assign("number", known.pop("number")),
        Assign("about", known),
        Assign("profile", office.profile_on(on).key),
        Assign("rules", [rule.form() for rule in rules]),
        Assign("state", {"state": State.OPEN.value}),
    )
    # An event of its own: what is destroyed with the statements is the key and nothing else.
    key = Draft("key_made", (Assign("key", new_key()),), on)
    return Change((Draft("cycle_begun", begun, on), key))


def set_about(cycle: Cycle, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """State year and window anew."""
    known = stated(cycle, ABOUT_FACTS, facts, by, on)
    if isinstance(known, Refusal):
        return known
    if fault := _about_fault(known):
        return fault
    return recorded(cycle, "cycle_about_set", cycle.registers.assign("about", known), on=on)


def set_rules(cycle: Cycle, rules: Sequence[Rule], *, by: OfficerId, on: date) -> Decision:
    """State anew who files; whoever is registered stays so until somebody releases them."""
    if refusal := may(cycle, by) or _rules_fault(rules):
        return refusal
    op = cycle.registers.assign("rules", [rule.form() for rule in rules])
    return recorded(cycle, "cycle_rules_set", op, on=on)


def set_target(cycle: Cycle, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Say until when a stage is to be reached."""
    known = stated(cycle, TARGET_FACTS, facts, by, on)
    if isinstance(known, Refusal):
        return known
    op = cycle.registers.assign(f"target/{known['stage']}", known["day"])
    return recorded(cycle, "cycle_target_set", op, on=on)


def reach(cycle: Cycle, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Record on which day a stage was over."""
    known = stated(cycle, REACHED_FACTS, facts, by, on)
    if isinstance(known, Refusal):
        return known
    op = cycle.registers.assign(f"reached/{known['stage']}", known["day"])
    return recorded(cycle, "cycle_stage_reached", op, on=on)


def record_list(cycle: Cycle, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Record a list that was taken in; its bytes are attached in the same transaction."""
    known = stated(cycle, LIST_FACTS, facts, by, on)
    if isinstance(known, Refusal):
        return known
    return recorded(cycle, "list_taken_in", Add(f"list/{new_id()}", known), on=on)


def record_totals(
    cycle: Cycle, totals: Mapping[str, Json], source: str, *, by: OfficerId, on: date
) -> Decision:
    """Record what figures tell of the cycle: of a year whose filings are not here, or no more.

    `source` says where the numbers come from; without it nobody could ever check them.
    """
    if refusal := may(cycle, by):
        return refusal
    if not source.strip():
        return Refusal.of("case.fact_missing", fact="source")
    if fault := text_fault(source, MAX_LINE, fact="source"):
        return fault
    required, complied = totals.get("required"), totals.get("complied")
    if not isinstance(required, int) or not isinstance(complied, int):
        return Refusal.of("case.number_bad", fact="required")
    if not 0 <= complied <= required:
        return Refusal.of("disclosure.totals_misfit")
    said: Facts = {**totals, "source": source.strip()}
    op = cycle.registers.assign("totals", said)
    return recorded(cycle, "totals_recorded", op, on=on)


def close(
    cycle: Cycle, totals: Mapping[str, Json], *, waiting: int, by: OfficerId, on: date
) -> Decision:
    """Close a cycle once all its filings are; `waiting` are those that are not.

    The totals stay with it when the filings are disposed of one day. Of a year whose filings never
    were here, those stay that were entered.
    """
    if refusal := may(cycle, by) or no_conflict(cycle.registers):
        return refusal
    if waiting:
        return Refusal.of("disclosure.filings_open", count=waiting)
    registers = cycle.registers
    ops: list[Op] = [registers.assign("state", {"state": State.CLOSED.value, "on": on.isoformat()})]
    if totals.get("required") or not cycle.totals:
        ops.append(registers.assign("totals", {**totals, "source": "records"}))
    return recorded(cycle, "cycle_closed", *ops, on=on)


def reopen(cycle: Cycle, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Take a closed cycle up again, with a reason."""
    if not cycle.closed:
        return Refusal.of("disclosure.cycle_open")
    known = stated(cycle, (REASON,), facts, by, on, closed=True)
    if isinstance(known, Refusal):
        return known
    op = cycle.registers.assign("state", {"state": State.REOPENED.value})
    return recorded(cycle, "cycle_reopened", op, on=on, reason=str(known["reason"]))


def destroy_key(cycle: Cycle, rule: str, *, by: OfficerId, on: date) -> Decision:
    """Destroy the key of a closed cycle under a rule of law: no answer to its forms opens any more.

    What else the events said that held it is decided once more as it stands.
    """
    if refusal := may(cycle, by, closed=True) or no_conflict(cycle.registers):
        return refusal
    if not cycle.closed:
        return Refusal.of("disclosure.cycle_open")
    registers = cycle.registers
    held = [step for step in registers.deciding("key") if step.payload is not None]
    gone = {step.id for step in held}
    kept = [
        registers.assign(field, values[0].value)
        for field, values in registers.fields.items()
        if field != "key" and gone.intersection(*(v.events for v in values))
    ]
    erased = (Erase(s.id, tuple(hollow(op) for op in s.ops), rule) for s in held)
    key = registers.assign("key", None)
    return Change.of("key_destroyed", key, *kept, *erased, on=on, reason=rule)


def settle(cycle: Cycle, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Settle what two laptops decided differently, with a reason.

    `field` names it, `choice` is an event that gave the value which is to stand.
    """
    known = stated(cycle, SHARED_FACTS["settle_conflict"], facts, by, on, closed=True)
    if isinstance(known, Refusal):
        return known
    field = str(known["field"])
    chosen = contested(cycle.registers, field, str(known["choice"]))
    if isinstance(chosen, Refusal):
        return chosen
    op = cycle.registers.assign(field, chosen.value)
    return Change.of("conflict_settled", op, on=on, reason=str(known["reason"]))


def may(cycle: Cycle, by: OfficerId, *, closed: bool = False) -> Refusal | None:
    """Return why an officer may not change a cycle now, or None."""
    if cycle.office is None or cycle.profile is None:
        return Refusal.of("case.no_policy")
    if refusal := may_open(cycle.office, by, DISCLOSURE):
        return refusal
    return Refusal.of("disclosure.cycle_closed") if cycle.closed and not closed else None


def stated(
    cycle: Cycle,
    needs: tuple[Need, ...],
    facts: Given,
    by: OfficerId,
    on: date,
    *,
    closed: bool = False,
) -> Facts | Refusal:
    """Return the checked facts, or why the act is not open to this officer now."""
    if refusal := may(cycle, by, closed=closed):
        return refusal
    if cycle.profile is None:
        return Refusal.of("case.no_policy")
    return check(needs, facts, cycle.profile, on)


def recorded(cycle: Cycle, event: str, *ops: Op, on: date, reason: str = "") -> Decision:
    """Return the event, unless it would decide over an open conflict."""
    change = Change.of(event, *ops, on=on, reason=reason)
    return over_conflict(cycle.registers, change) or change


def _about_fault(known: Facts) -> Refusal | None:
    year = str(known["year"])
    if len(year) != _YEAR or not (year.isascii() and year.isdigit()):
        return Refusal.of("case.number_bad", fact="year")
    for first in ("covers", "opens_on"):
        if str(known["due_on"]) <= str(known[first]):
            day = str(known[first])
            return Refusal.of("disclosure.window_ends_first", fact=first, day=day)
    return None


def _rules_fault(rules: Sequence[Rule]) -> Refusal | None:
    return next((fault for rule in rules if (fault := stated_fault(rule))), None)
