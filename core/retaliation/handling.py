# SPDX-License-Identifier: Apache-2.0
"""Owns how a case is handled: what is held, settled, set aside, removed, linked and issued."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import Refusal
from core.history.change import Change, Draft
from core.history.ops import Add, Put, Remove
from core.ids import new_id
from core.retaliation import path
from core.retaliation.acts import Act, Answer, Doing, When
from core.retaliation.breaches import breaches
from core.retaliation.facts import ACT_FACTS
from core.retaliation.fields import REMOVABLE, TWO_PERSON
from core.retaliation.letters import letter_refusal
from core.retaliation.membership import MEMBERSHIP_ACTS, effects
from core.retaliation.people import may_decide
from core.retaliation.steps import open_case, propose, settlement, stated
from core.retaliation.workflow import CaseKind, State

if TYPE_CHECKING:
    from datetime import date

    from core.history.change import Decision
    from core.ids import FileId, OfficerId
    from core.office.office import Office
    from core.retaliation.case import RetaliationCase
    from core.retaliation.needs import Given


def _set_aside_breach(do: Doing) -> Answer:
    """Answer for a breach that somebody else made."""
    breach = next((b for b in breaches(do.case) if b.event == do.text("event")), None)
    if breach is None:
        return Refusal.of("case.breach_gone")
    wrote = {past.id: past.event.actor for past in do.case.registers.trail}
    if breach.event is None or wrote[breach.event] == do.by:
        return Refusal.of("case.breach_own")
    field = f"set_aside/{do.text('event')}"
    return (do.case.registers.assign(field, do.text("reason")),)


def _set_legal_hold(do: Doing) -> Answer:
    return (do.case.registers.assign("legal_hold", do.text("reason")),)


def _lift_legal_hold(do: Doing) -> Answer:
    if not do.case.legal_hold:
        return Refusal.of("case.no_hold")
    return (do.case.registers.assign("legal_hold", ""),)


def _set_tag(do: Doing) -> Answer:
    tag = do.text("tag").strip()
    if "/" in tag:
        return Refusal.of("case.text_control")
    return (Put(f"tag/{tag}", do.facts.get("on") is True),)


def _remove_item(do: Doing) -> Answer:
    """Take an entry out of view; its history stays."""
    item = do.text("item")
    collection, _, name = item.partition("/")
    if collection not in REMOVABLE or not do.case.has(collection, name):
        return Refusal.of("case.item_unknown", fact="item")
    if do.case.legal_hold:
        return Refusal.of("case.legal_hold")
    if collection == "person" and _referred_to(do.case, name):
        return Refusal.of("case.item_used")
    return (Remove(item, do.text("reason")),)


def _referred_to(case: RetaliationCase, person: str) -> bool:
    named = [a.by for a in case.allegations]
    named += [c.person for c in case.consents]
    named += [n.person for n in case.contacts]
    return person in named


def _record_letter(do: Doing) -> Answer:
    """Record a letter as issued: its hash, and the head of the history that it was made from."""
    if refusal := letter_refusal(do.case, do.text("kind"), by=do.by, on=do.on):
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


def _link_case(do: Doing) -> Answer:
    if any(x.file == do.text("file") for x in do.case.links):
        return Refusal.of("case.link_known")
    return (Add(f"link/{new_id()}", do.facts),)


def open_linked(
    case: RetaliationCase, office: Office, facts: Given, *, file: FileId, by: OfficerId, on: date
) -> tuple[Change, Change] | Refusal:
    """Open a case for new detriment, in file `file`, tied to this one.

    Returns the change that opens the new case and the one that links this case to it.
    """
    opened = open_case(office, facts, by=by, on=on, start=State.RECEIVED, kind=CaseKind.RETALIATION)
    number = str(facts.get("number", ""))
    linked = link_case(case, {"file": file, "number": number, "why": "new_detriment"}, by=by, on=on)
    if isinstance(opened, Refusal):
        return opened
    return linked if isinstance(linked, Refusal) else (opened, linked)


def settle_conflict(case: RetaliationCase, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Settle a decision that was made differently on two laptops.

    `field` names it, `choice` is an event that gave the value which is to stand. What two persons
    decide, two persons settle: then this drafts a proposal.
    """
    if refusal := may_decide(case, by):
        return refusal
    known = stated(case, ACT_FACTS["settle_conflict"], facts, on)
    if isinstance(known, Refusal):
        return known
    settled = settlement(case, known)
    if isinstance(settled, Refusal):
        return settled
    if settled_by_two(case, settled.field):
        return propose(case, path.SETTLE, known, on=on)
    last = Draft("conflict_settled", (settled,), on, str(known["reason"]))
    return Change((*effects(case, (settled,), on), last))


def settled_by_two(case: RetaliationCase, field: str) -> bool:
    """Tell whether a conflict in a field takes two persons to settle."""
    if field == "state":
        return path.needs_two(case.kind, case.standing)
    return field.rpartition("/")[2] in TWO_PERSON


set_aside_breach = Act("set_aside_breach", "breach_set_aside", When.ALWAYS, _set_aside_breach)
set_legal_hold = Act("set_legal_hold", "legal_hold_set", When.ALWAYS, _set_legal_hold)
lift_legal_hold = Act("lift_legal_hold", "legal_hold_lifted", When.ALWAYS, _lift_legal_hold)
set_tag = Act("set_tag", "tag_set", When.ALWAYS, _set_tag, clerical=True)
remove_item = Act("remove_item", "item_removed", When.OPEN, _remove_item)
record_letter = Act("record_letter", "letter_recorded", When.ALWAYS, _record_letter)
link_case = Act("link_case", "case_linked", When.ALWAYS, _link_case)

HANDLING_ACTS = (
    *MEMBERSHIP_ACTS, set_aside_breach, set_legal_hold, lift_legal_hold, set_tag, remove_item,
    record_letter, link_case,
)  # fmt: skip
