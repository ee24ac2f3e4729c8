# SPDX-License-Identifier: Apache-2.0
"""Owns the acts that say who handles a case and who must not have it; see `need_to_know`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.acts import ALWAYS, Answer, shared
from core.casework.need_to_know import denied, entitled, granted, leaves_nobody
from core.casework.people import heads, is_shut_out, recusal_proposals
from core.errors import Refusal
from core.history.change import Change, Draft
from core.history.ops import Assign
from core.ids import OfficerId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from core.casework.acts import Doing
    from core.casework.case import Case

_NOBODY_LEFT = Refusal.of("case.nobody_left")


def effects(case: Case, ops: Sequence[Assign], on: date) -> tuple[Draft, ...]:
    """Return what decisions mean for officers whom they do not name: an event for each of them.

    They belong before the decision: a recused officer's last event is the recusal. Who is barred
    by his role now is named as well: he may have the case still, and another role tomorrow.
    """
    then = case.supposing(ops)
    before, after = entitled(case), entitled(then)
    gone = (before - after) | (_not_shut_out(case) - _not_shut_out(then))
    lost = sorted(officer for officer in gone if not denied(ops, officer))
    found = sorted(o for o in (after - before) & case.left_out if not granted(ops, o))
    changed = [(officer, True) for officer in lost] + [(officer, False) for officer in found]
    return tuple(
        Draft(
            "officer_left_out" if out else "officer_brought_back",
            (case.registers.assign(f"left_out/{officer}", out),),
            on,
        )
        for officer, out in changed
    )


def _not_shut_out(case: Case) -> frozenset[OfficerId]:
    officers = case.office.officers if case.office else {}
    return frozenset(officer for officer in officers if not is_shut_out(case, officer))


def _decided(do: Doing[Case], event: str, *ops: Assign) -> Change | Refusal:
    """Return the events of a decision that may let somebody in."""
    if leaves_nobody(do.case, ops):
        return _NOBODY_LEFT
    first = why(do.case, ops[0].field, do.text("reason"), do.on)
    return Change((*first, *effects(do.case, ops, do.on), Draft(event, ops, do.on)))


def _shutting_out(do: Doing[Case], event: str, op: Assign) -> Change | Refusal:
    """Return the events of a decision that shuts somebody out."""
    if leaves_nobody(do.case, (op,)):
        return _NOBODY_LEFT
    first = why(do.case, op.field, do.text("reason"), do.on)
    return Change((*first, *effects(do.case, (op,), do.on), Draft(event, (op,), do.on)))


def why(case: Case, field: str, reason: str, on: date) -> tuple[Draft, ...]:
    """Return the event that gives the reason for a decision about who may have the case."""
    if not reason:
        return ()
    return (Draft("reason_recorded", (case.registers.assign(f"{field}/reason", reason),), on),)


def kept_out(case: Case, on: date) -> tuple[Draft, ...] | Refusal:
    """Return the events that keep those out of a new file who are kept out of this one.

    They are decisions that were made, not new ones, so it is not asked again who may make them.
    What nobody has decided yet cannot be carried over: a proposed recusal is settled first.
    """
    if recusal_proposals(case):
        return Refusal.of("case.recusal_open")
    decided: list[tuple[str, str, bool, str]] = [
        ("recusal_declared", f"recusal/{one.officer}", True, one.reason) for one in case.recusals
    ]
    for officer, there in case.members.items():
        event = "member_added" if there else "member_removed"
        decided.append((event, f"member/{officer}", there, ""))
    if case.restricted:
        decided.append(("case_restricted", "restricted", True, case.restriction_reason))
    drafts: list[Draft] = []
    for officer, reason in case.namesakes.items():
        drafts.append(Draft("recusal_dismissed", (Assign(f"namesake/{officer}", reason),), on))
    for event, field, value, reason in decided:
        if reason:
            drafts.append(Draft("reason_recorded", (Assign(f"{field}/reason", reason),), on))
        drafts.append(Draft(event, (Assign(field, value),), on))
    return tuple(drafts)


def _officer(do: Doing[Case]) -> OfficerId | Refusal:
    officer = OfficerId(do.text("officer"))
    known = do.case.office.officers.get(officer) if do.case.office else None
    return officer if known and known.active else Refusal.of("case.officer_unknown")


def _is_head(case: Case, officer: OfficerId) -> bool:
    return any(o.id == officer for o in heads(case))


def _let_in(case: Case, officer: OfficerId, *, joins: bool) -> list[Assign]:
    """Return what undoes that an officer was taken off, or left out, so that he can work on it."""
    ops = []
    if joins or case.members.get(officer) is False:
        ops.append(case.registers.assign(f"member/{officer}", value=True))
    if officer in case.left_out:
        ops.append(case.registers.assign(f"left_out/{officer}", value=False))
    return ops


def _assign_officer(do: Doing[Case]) -> Answer:
    officer = _officer(do)
    if isinstance(officer, Refusal):
        return officer
    if do.case.recused(officer):
        return Refusal.of("case.officer_recused")
    assigned = do.case.registers.assign("assigned", officer)
    return _decided(do, "officer_assigned", assigned, *_let_in(do.case, officer, joins=False))


def _add_member(do: Doing[Case]) -> Answer:
    officer = _officer(do)
    if isinstance(officer, Refusal):
        return officer
    if do.case.recused(officer):
        return Refusal.of("case.officer_recused")
    return _decided(do, "member_added", *_let_in(do.case, officer, joins=True))


def _remove_member(do: Doing[Case]) -> Answer:
    officer = _officer(do)
    if isinstance(officer, Refusal):
        return officer
    if _is_head(do.case, officer):
        return Refusal.of("case.head_stays")
    removed = do.case.registers.assign(f"member/{officer}", value=False)
    return _shutting_out(do, "member_removed", removed)


def _declare_recusal(do: Doing[Case]) -> Answer:
    """Recuse oneself; or, as the head or where the names suggest it, another."""
    officer = _officer(do)
    if isinstance(officer, Refusal):
        return officer
    if do.case.recused(officer):
        return Refusal.of("case.officer_recused")
    proposed = any(p.officer == officer for p in recusal_proposals(do.case))
    if not (officer == do.by or proposed or _is_head(do.case, do.by)):
        return Refusal.of("case.head_only")
    recused = do.case.registers.assign(f"recusal/{officer}", value=True)
    return _shutting_out(do, "recusal_declared", recused)


def _dismiss_recusal(do: Doing[Case]) -> Answer:
    """Record that an officer only shares a name with someone in the case."""
    officer = _officer(do)
    if isinstance(officer, Refusal):
        return officer
    if officer == do.by:
        return Refusal.of("case.recusal_not_yours")
    if not any(p.officer == officer for p in recusal_proposals(do.case)):
        return Refusal.of("case.recusal_none")
    return (do.case.registers.assign(f"namesake/{officer}", do.text("reason")),)


def _lift_recusal(do: Doing[Case]) -> Answer:
    officer = _officer(do)
    if isinstance(officer, Refusal):
        return officer
    if not do.case.recused(officer):
        return Refusal.of("case.recusal_none")
    if officer == do.by or not _is_head(do.case, do.by):
        return Refusal.of("case.head_only")
    lifted = do.case.registers.assign(f"recusal/{officer}", value=False)
    return _decided(do, "recusal_lifted", lifted)


def _may_restrict(do: Doing[Case]) -> bool:
    return _is_head(do.case, do.by) or do.by in do.case.assignees


def _restrict_case(do: Doing[Case]) -> Answer:
    """Leave the case to the head, who is assigned and who was added to it."""
    if not _may_restrict(do):
        return Refusal.of("case.head_or_assigned")
    if do.case.restricted:
        return Refusal.of("case.restricted_already")
    return _shutting_out(do, "case_restricted", do.case.registers.assign("restricted", value=True))


def _open_to_programme(do: Doing[Case]) -> Answer:
    """Let all officers of the programme have it again, those taken off by name apart."""
    if not _may_restrict(do):
        return Refusal.of("case.head_or_assigned")
    if not do.case.restricted:
        return Refusal.of("case.not_restricted")
    registers = do.case.registers
    opened = registers.assign("restricted", value=False)
    back = [registers.assign(f"left_out/{o}", value=False) for o in sorted(do.case.left_out)]
    return _decided(do, "opened_to_programme", opened, *back)


assign_officer = shared("assign_officer", "officer_assigned", ALWAYS, _assign_officer)
add_member = shared("add_member", "member_added", ALWAYS, _add_member)
remove_member = shared("remove_member", "member_removed", ALWAYS, _remove_member)
declare_recusal = shared("declare_recusal", "recusal_declared", ALWAYS, _declare_recusal)
dismiss_recusal = shared("dismiss_recusal", "recusal_dismissed", ALWAYS, _dismiss_recusal)
lift_recusal = shared("lift_recusal", "recusal_lifted", ALWAYS, _lift_recusal)
restrict_case = shared("restrict_case", "case_restricted", ALWAYS, _restrict_case)
open_to_programme = shared("open_to_programme", "opened_to_programme", ALWAYS, _open_to_programme)

MEMBERSHIP_ACTS = (
    assign_officer, add_member, remove_member, declare_recusal, dismiss_recusal, lift_recusal,
    restrict_case, open_to_programme,
)  # fmt: skip
