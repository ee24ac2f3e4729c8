# SPDX-License-Identifier: Apache-2.0
"""Owns the rules across fields, checked again whenever a case is read.

Each laptop keeps the rules by itself; two together can break them, and a hostile one alone can.
What breaks is shown and blocks closing, decisions and letters; it is never repaired in silence.
What an event did against the rules stays in the record: a person can only set it aside, with a
reason that stays there too.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from core.casework import path
from core.casework.people import handling
from core.casework.workflow import CLOSED, DISPOSED
from core.history.ops import Assign, Erase
from core.office.office import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.casework.case import Case
    from core.history.registers import Step as Past
    from core.ids import EventId

AFTER_CLOSING = frozenset(
    {
        "approved", "breach_set_aside", "case_linked", "case_restricted", "conflict_settled",
        "dispose", "document_attached", "email_added", "legal_hold_lifted", "legal_hold_set",
        "letter_recorded", "member_added", "member_removed", "note_added", "officer_assigned",
        "officer_brought_back", "officer_left_out", "opened_to_programme", "proposed",
        "reason_recorded", "recusal_declared", "recusal_dismissed", "recusal_lifted", "reopen",
        "returned", "tag_set",
    }
)  # fmt: skip
"""Kinds of event that a closed file may still get."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that does not hold: the code of its sentence, and the event that broke it."""

    code: str
    event: EventId | None = None


def breaches(case: Case) -> tuple[Breach, ...]:
    """Return what does not hold in a case."""
    if case.state == DISPOSED:
        return ()
    found = chain(
        _steps(case),
        _authors(case),
        _decisions_beside_a_recusal(case),
        _settlements(case),
        _erasures(case),
        case.practice.breaches(case),
        _edits_after_closing(case),
    )
    return tuple(b for b in found if b.event not in case.set_aside)


def _steps(case: Case) -> Iterator[Breach]:
    """Yield steps without effect that nobody has answered by a later step."""
    for value in case.registers.fields.get("state", ()):
        for event in value.events:
            step = case.steps[event]
            if step.fault:
                yield Breach(step.fault, event)
            elif step.state is None:
                yield Breach("case.breach_erased", event)


def _authors(case: Case) -> Iterator[Breach]:
    """Yield events by officers who were recused, or who never had a role that handles cases."""
    recusals = path.Recusals(case.registers)
    officers = case.office.officers if case.office else {}
    never = _NEVER - handling(case.programme)
    for past in case.registers.trail:
        actor = past.event.actor
        if actor in recusals.before(past.id):
            yield Breach("case.breach_recused", past.id)
        officer = officers.get(actor)
        if officer is not None and officer.held <= never:
            yield Breach("case.breach_role", past.id)


def _decisions_beside_a_recusal(case: Case) -> Iterator[Breach]:
    """Yield decisions of a recused officer that did not know of the recusal, nor it of them.

    They were taken in good faith and letters may have left on them: they stand, for a person to
    look at. What came after the recusal was known has no effect, see `path`.
    """
    known = path.Recusals(case.registers)
    for recusal in case.recusals:
        values = case.registers.fields[f"recusal/{recusal.officer}"]
        seen = set().union(*(_ancestors(case, e) for v in values for e in v.events))
        for past in case.registers.trail:
            beside = past.id not in seen and recusal.officer not in known.before(past.id)
            if beside and past.event.actor == recusal.officer and _decides(case, past):
                yield Breach("case.breach_recused", past.id)


def _decides(case: Case, past: Past) -> bool:
    fields = [op.field.rpartition("/")[2] for op in past.ops if isinstance(op, Assign)]
    return any(name in ("state", "verdict", *case.practice.decisions) for name in fields)


_NEVER = frozenset({Role.REVIEWER, Role.AUDITOR})


def _settlements(case: Case) -> Iterator[Breach]:
    """Yield determinations that one person alone settled after two laptops had differed."""
    words, decisions = path.approvals(case.registers), case.practice.decisions
    values: dict[EventId, dict[str, object]] = {}
    for past in case.registers.trail:
        for op in past.ops:
            if not isinstance(op, Assign) or op.field.rpartition("/")[2] not in decisions:
                continue
            values.setdefault(past.id, {})[op.field] = op.value
            replaced = [values[r][op.field] for r in op.replaces if op.field in values.get(r, {})]
            differing = any(value != replaced[0] for value in replaced)
            word = words.get(past.id)
            alone = word is None or word.approver == word.drafter or word.action != path.SETTLE
            standing = any(past.id in v.events for v in case.registers.fields.get(op.field, ()))
            if differing and alone and standing:
                yield Breach("case.breach_unapproved", past.id)


def _erasures(case: Case) -> Iterator[Breach]:
    """Yield erasures: only a disposal erases, and a case disposed of has no breaches."""
    for past in case.registers.trail:
        if any(isinstance(op, Erase) for op in past.ops):
            yield Breach("case.breach_erased", past.id)


def _edits_after_closing(case: Case) -> Iterator[Breach]:
    """Yield edits that had not seen the closing: a colleague was still at work on the case."""
    closing = next((s for s in case.standing if s.state == CLOSED), None)
    if closing is None:
        return
    seen = _ancestors(case, closing.event)
    allowed = AFTER_CLOSING | case.practice.after_closing
    for past in case.registers.trail:
        if past.id not in seen and past.event.kind not in allowed:
            yield Breach("case.breach_closed", past.id)


def _ancestors(case: Case, event: EventId) -> set[EventId]:
    """Return an event and all that its author had seen."""
    by_id: dict[EventId, Past] = {past.id: past for past in case.registers.trail}
    seen: set[EventId] = set()
    todo = [event]
    while todo:
        past = by_id.get(todo.pop())
        if past is None or past.id in seen:
            continue
        seen.add(past.id)
        todo.extend(past.event.deps)
        if past.event.prev is not None:
            todo.append(past.event.prev)
    return seen
