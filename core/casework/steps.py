# SPDX-License-Identifier: Apache-2.0
"""Owns the steps of a file: advancing it, and the second person's word.

A step that takes two persons becomes a proposal; the approval carries it out, in one event, after
everything was asked again. Two acts of two laptops can therefore never make a half-taken step.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from core.casework import path
from core.casework.facts import SHARED_FACTS
from core.casework.fields import is_about_readers
from core.casework.guards import Ask, refused
from core.casework.needs import check
from core.casework.people import may_approve, may_decide
from core.casework.workflow import BACK, CLOSED, DISPOSE, DISPOSED, Transition
from core.errors import Refusal
from core.history.change import Change
from core.history.ops import Add, Assign, Erase, Op, hollow
from core.history.settling import contested, no_conflict, over_conflict
from core.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from core.casework.case import Case
    from core.casework.needs import Facts, Given, Need
    from core.casework.parts import Proposal
    from core.history.canonical import Json
    from core.history.change import Decision
    from core.history.registers import Step as Past
    from core.ids import OfficerId
    from core.policy.profile import Profile


def state_value(
    state: StrEnum, action: str, on: date, facts: Mapping[str, Json], outcome: str = ""
) -> Facts:
    """Return what the field `state` holds after a step."""
    value: Facts = {"state": state.value, "action": action, "on": on.isoformat()}
    return {**value, "facts": dict(facts), "outcome": outcome}


@dataclass(frozen=True, slots=True)
class Option:
    """An action of the present state: open, or refused with the reason."""

    action: StrEnum
    refusal: Refusal | None
    needs: tuple[Need, ...]
    two_person: bool
    letter: str
    """The kind of letter that the step calls for, or empty."""
    why: str

    @property
    def allowed(self) -> bool:
        """Whether it can be taken now."""
        return self.refusal is None


def open_actions(case: Case, *, by: OfficerId, on: date) -> tuple[Option, ...]:
    """Return every action of the present state, each open or with the reason why not."""
    return tuple(
        Option(
            line.action, _refusal(case, line, _blank(line), by, on), line.needs,
            line.two_person, line.rule.letter, line.why,
        )
        for line in case.workflow.from_state(case.state)
    )  # fmt: skip


def _blank(line: Transition) -> Facts:
    """Return facts that stand in while nobody has stated any: what they say is asked later."""
    far: Facts = {"until": date.max.isoformat(), "late_reason": "-", "ended_early": True}
    return {k: v for k, v in far.items() if any(need.name == k for need in line.needs)}


def advance(
    case: Case,
    action: str,
    facts: Given,
    *,
    by: OfficerId,
    on: date,
    brings: tuple[Op, ...] = (),
) -> Decision:
    """Take a step, or draft it as a proposal when it takes two persons.

    `brings` is recorded with a step that one person takes: what no officer could state as a fact.
    """
    line = case.workflow.find(case.state, action)
    if line is None:
        return Refusal.of("case.not_in_state", state=case.state.value, action=str(action))
    if refusal := may_decide(case, by):
        return refusal
    known = stated(case, line.needs, facts, on)
    if isinstance(known, Refusal):
        return known
    day = date.fromisoformat(str(known.pop("happened_on", on.isoformat())))
    wanted = _refusal(case, line, known, by, day, brings=brings)
    if refusal := _out_of_order(case, day) or wanted:
        return refusal
    if line.two_person:
        return propose(case, str(action), known, on=on)
    return _take(case, line, known, day, *brings)


def propose(case: Case, action: str, facts: Facts, *, on: date) -> Change:
    """Draft what takes two persons. For steps, use `advance`, which asks the rules first."""
    form: Json = {"action": action, "facts": facts, "state": case.state.value}
    return Change.of("proposed", Add(f"proposal/{new_id()}", form), on=on)


def approve(case: Case, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Give the second person's word: the step happens, if all that it needs still holds."""
    known = stated(case, SHARED_FACTS["approve"], facts, on)
    if isinstance(known, Refusal):
        return known
    day = date.fromisoformat(str(known.get("happened_on", on.isoformat())))
    proposal = case.proposal(str(known["proposal"]))
    if proposal is None or proposal.verdict:
        return Refusal.of("case.proposal_settled")
    if refusal := _word_refused(case, proposal, by, day):
        return refusal
    word = case.registers.assign(
        f"proposal/{proposal.id}/verdict",
        {"verdict": "approved", "reason": known.get("note", "")},
    )
    if proposal.action == path.SETTLE:
        return _settle(case, proposal, word, day)
    return _carry_out(case, proposal, word, by, day)


def _word_refused(case: Case, proposal: Proposal, by: OfficerId, day: date) -> Refusal | None:
    drafted = proposal.origin
    if drafted.on is not None and day < drafted.on:
        return Refusal.of("case.approved_too_early", day=drafted.on.isoformat())
    if case.recused(drafted.by):
        return Refusal.of("case.drafter_recused")
    return may_approve(case, by, drafted.by)


def _settle(case: Case, proposal: Proposal, word: Assign, day: date) -> Decision:
    settled = settlement(case, proposal.facts.plain())
    if isinstance(settled, Refusal):
        return settled
    reason = proposal.facts.text("reason")
    return Change.of("conflict_settled", word, settled, on=day, reason=reason)


def _carry_out(case: Case, proposal: Proposal, word: Assign, by: OfficerId, day: date) -> Decision:
    facts = dict(proposal.facts.plain())
    line = case.workflow.find(case.state, proposal.action)
    if line is None or not line.two_person:
        return Refusal.of("case.not_in_state", state=case.state.value, action=proposal.action)
    refusal = _out_of_order(case, day) or _refusal(case, line, facts, by, day, proposal=proposal.id)
    if refusal is not None:
        return refusal
    if line.action == DISPOSE:
        return _dispose(case, facts, day, word, proposal)
    return _take(case, line, facts, day, word)


def return_to_drafter(case: Case, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Give a proposal back with a reason; the drafter may take it back in the same way."""
    known = stated(case, SHARED_FACTS["return_to_drafter"], facts, on)
    if isinstance(known, Refusal):
        return known
    proposal = case.proposal(str(known["proposal"]))
    if proposal is None or proposal.verdict:
        return Refusal.of("case.proposal_settled")
    if refusal := may_decide(case, by):
        return refusal
    verdict = {"verdict": "returned", "reason": known["reason"]}
    return Change.of(
        "returned",
        case.registers.assign(f"proposal/{proposal.id}/verdict", verdict),
        on=on,
        reason=str(known["reason"]),
    )


def stated(case: Case, needs: tuple[Need, ...], facts: Given, on: date) -> Facts | Refusal:
    """Return the checked facts; entries of the case that they name exist."""
    if case.profile is None:
        return Refusal.of("case.no_policy")
    known = check(needs, facts, case.profile, on)
    if isinstance(known, Refusal):
        return known
    for need in needs:
        value = known.get(need.name)
        named = value if isinstance(value, list) else [value] if value is not None else []
        if need.of in case.practice.collections and not all(
            case.has(need.of, str(n)) for n in named
        ):
            return Refusal.of("case.item_unknown", fact=need.name)
    return known


def _out_of_order(case: Case, day: date) -> Refusal | None:
    last = max((s.on for s in case.way if s.on is not None), default=None)
    if last is not None and day < last:
        return Refusal.of("case.step_too_early", day=last.isoformat())
    return None


def _refusal(
    case: Case,
    line: Transition,
    facts: Facts,
    by: OfficerId,
    day: date,
    *,
    proposal: str = "",
    brings: tuple[Op, ...] = (),
) -> Refusal | None:
    """Return why a step cannot be taken, its facts apart."""
    if refusal := may_decide(case, by):
        return refusal
    if len({s.state for s in case.standing}) > 1:
        return no_conflict(case.registers)
    profile = cast("Profile", case.profile)
    waiting = any(p.action == line.action and p.id != proposal for p in case.open_proposals)
    if line.two_person and waiting:
        return Refusal.of("case.proposal_waiting")
    return refused(line.guards, Ask(case, profile, facts, day, proposal, brings))


def _take(case: Case, line: Transition, facts: Facts, day: date, *first: Op) -> Decision:
    """Return the event of a step that may be taken."""
    ops = [*first, *case.practice.effects(case, line.action, facts, day)]
    if line.to is not None:
        name = path.closed_from(case.standing[0]) if line.to == BACK else line.to
        state = case.workflow.state(name) if name else None
        if state is None:
            return Refusal.of("case.not_in_state", state=case.state, action=line.action)
        here = case.standing[0]
        outcome = path.outcome(case.workflow, line, here) if state == CLOSED else ""
        value = state_value(state, line.action.value, day, facts, outcome)
        ops.append(case.registers.assign("state", value))
    change = Change.of(line.action.value, *ops, on=day, reason=str(facts.get("reason", "")))
    return over_conflict(case.registers, change) or change


def _dispose(case: Case, facts: Facts, day: date, word: Assign, proposal: Proposal) -> Change:
    """Erase every payload but the proposal's own, and keep what statistics need.

    The chain of events stays and verifies; what they said is gone, but for who must not have it.
    """
    rule = str(facts.get("rule", ""))
    erased = tuple(
        Erase(past.id, tuple(hollow(op) for op in past.ops), rule)
        for past in case.registers.trail
        if past.id != proposal.origin.event
        and past.payload is not None
        and not _says_who_only(past)
    )
    disposed = case.workflow.state(DISPOSED) or case.state
    state = state_value(disposed, DISPOSE, day, facts, case.outcome)
    return Change.of(
        DISPOSE,
        word,
        case.registers.assign("state", state),
        case.registers.assign("number", case.number),
        *case.practice.kept(case),
        *erased,
        on=day,
        reason=rule,
    )


def _says_who_only(past: Past) -> bool:
    """Tell whether an event does nothing but say who may have the case, and gives no reason.

    Such an event stays: else whoever was shut out would learn that there was a case.
    """
    return (
        past.payload is not None
        and not past.payload.reason
        and bool(past.ops)
        and all(isinstance(op, Assign) and is_about_readers(op.field) for op in past.ops)
    )


def settlement(case: Case, facts: Mapping[str, Json]) -> Assign | Refusal:
    """Return the operation that settles a conflict for the value of the chosen event."""
    field = str(facts.get("field"))
    chosen = contested(case.registers, field, str(facts.get("choice")))
    if isinstance(chosen, Refusal):
        return chosen
    value = chosen.value
    if field == "state":
        step = case.steps[chosen.events[0]]
        if step.fault or step.state is None or step.on is None:
            return Refusal.of("case.conflict_choice")
        value = state_value(step.state, path.SETTLE, step.on, step.facts.plain(), step.outcome)
    return case.registers.assign(field, value)
