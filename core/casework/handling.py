# SPDX-License-Identifier: Apache-2.0
"""Owns how a file is handled: what is held, settled, set aside, removed, linked and issued."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework import path
from core.casework.acts import ALWAYS, OPEN, Answer, shared
from core.casework.breaches import breaches
from core.casework.facts import SHARED_FACTS
from core.casework.membership import MEMBERSHIP_ACTS, effects, why
from core.casework.people import may_decide
from core.casework.steps import propose, settlement, stated
from core.errors import Refusal
from core.history.change import Change, Draft
from core.history.ops import Add, Put, Remove
from core.ids import new_id

if TYPE_CHECKING:
    from datetime import date

    from core.casework.acts import Doing
    from core.casework.case import Case
    from core.casework.needs import Given
    from core.history.change import Decision
    from core.ids import OfficerId


def _set_aside_breach(do: Doing[Case]) -> Answer:
    """Answer for a breach that somebody else made."""
    breach = next((b for b in breaches(do.case) if b.event == do.text("event")), None)
    if breach is None:
        return Refusal.of("case.breach_gone")
    wrote = {past.id: past.event.actor for past in do.case.registers.trail}
    if breach.event is None or wrote[breach.event] == do.by:
        return Refusal.of("case.breach_own")
    field = f"set_aside/{do.text('event')}"
    return (do.case.registers.assign(field, do.text("reason")),)


def _set_legal_hold(do: Doing[Case]) -> Answer:
    return (do.case.registers.assign("legal_hold", do.text("reason")),)


def _lift_legal_hold(do: Doing[Case]) -> Answer:
    if not do.case.legal_hold:
        return Refusal.of("case.no_hold")
    return (do.case.registers.assign("legal_hold", ""),)


def _set_tag(do: Doing[Case]) -> Answer:
    tag = do.text("tag").strip()
    if "/" in tag:
        return Refusal.of("case.text_control")
    return (Put(f"tag/{tag}", do.facts.get("on") is True),)


def _remove_item(do: Doing[Case]) -> Answer:
    """Take an entry out of view; its history stays."""
    item = do.text("item")
    collection, _, name = item.partition("/")
    if collection not in do.case.practice.removable or not do.case.has(collection, name):
        return Refusal.of("case.item_unknown", fact="item")
    if do.case.legal_hold:
        return Refusal.of("case.legal_hold")
    if collection == "person" and name in do.case.practice.named(do.case):
        return Refusal.of("case.item_used")
    return (Remove(item, do.text("reason")),)


def _record_letter(do: Doing[Case]) -> Answer:
    """Record a letter as issued: its hash, and the head of the history that it was made from."""
    if refusal := do.case.practice.letter_refusal(do.case, do.text("kind"), by=do.by, on=do.on):
        return refusal
    numbers = {x.register_number for x in do.case.letters}
    if do.text("register_number") in numbers:
        return Refusal.of("case.letter_known")
    item = new_id()
    superseded = do.text("supersedes")
    first = Add(f"letter/{item}", {k: v for k, v in do.facts.items() if k != "supersedes"})
    if not superseded:
        return (first,)
    if any(x.id == superseded and x.superseded_by for x in do.case.letters):
        return Refusal.of("case.letter_superseded")
    field = f"letter/{superseded}/superseded_by"
    return first, do.case.registers.assign(field, {"letter": item})


def tie(do: Doing[Case]) -> Answer:
    """Tie a file to another, once."""
    if any(x.file == do.text("file") for x in do.case.links):
        return Refusal.of("case.link_known")
    return (Add(f"link/{new_id()}", do.facts),)


def settle_conflict(case: Case, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Settle a decision that was made differently on two laptops.

    `field` names it, `choice` is an event that gave the value which is to stand. What two persons
    decide, two persons settle: then this drafts a proposal.
    """
    if refusal := may_decide(case, by):
        return refusal
    known = stated(case, SHARED_FACTS["settle_conflict"], facts, on)
    if isinstance(known, Refusal):
        return known
    settled = settlement(case, known)
    if isinstance(settled, Refusal):
        return settled
    if settled_by_two(case, settled.field):
        return propose(case, path.SETTLE, known, on=on)
    reason = str(known["reason"])
    first = why(case, settled.field, reason, on) if settled.field == "assigned" else ()
    last = Draft("conflict_settled", (settled,), on, "" if first else reason)
    return Change((*first, *effects(case, (settled,), on), last))


def settled_by_two(case: Case, field: str) -> bool:
    """Tell whether a conflict in a field takes two persons to settle."""
    if field == "state":
        return path.needs_two(case.workflow, case.standing)
    return field.rpartition("/")[2] in case.practice.decisions


set_aside_breach = shared("set_aside_breach", "breach_set_aside", ALWAYS, _set_aside_breach)
set_legal_hold = shared("set_legal_hold", "legal_hold_set", ALWAYS, _set_legal_hold)
lift_legal_hold = shared("lift_legal_hold", "legal_hold_lifted", ALWAYS, _lift_legal_hold)
set_tag = shared("set_tag", "tag_set", ALWAYS, _set_tag, clerical=True)
remove_item = shared("remove_item", "item_removed", OPEN, _remove_item)
record_letter = shared("record_letter", "letter_recorded", ALWAYS, _record_letter)
link_case = shared("link_case", "case_linked", ALWAYS, tie)

HANDLING_ACTS = (
    *MEMBERSHIP_ACTS, set_aside_breach, set_legal_hold, lift_legal_hold, set_tag, remove_item,
    record_letter, link_case,
)  # fmt: skip
