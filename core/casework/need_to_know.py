# SPDX-License-Identifier: Apache-2.0
"""Owns who may have a case, to whom nothing of it is sent for now, and what counts as evidence.

**Who may have it.** The active officers whose role handles cases and who are in the programme:
director, officers, assistants; the alternate only when called. Not a recused officer, and not one
who was taken off the case; in a restricted case only the head, who is assigned and who was added.
Reviewers have the statements of the disclosure programme and nothing else, auditors nothing. The
head cannot be taken off a case, only be recused.

**While a recusal is proposed.** Somebody in the case has an officer's name, and nobody has said
yet whether it is the officer. Nothing is sent to him until then, whatever he had before: the
sender is told (`withheld`). Where the case lies already he is shown nothing of it either, unless
he has written in it himself: then he knows it, and has to see the proposal in order to recuse
himself. Nor is it hidden from him while there is nobody else who could settle the proposal: a
case that nobody sees is lost.

**The last one.** What would leave nobody who may handle the case is refused: somebody is entered
in the office or added to the case first. Two such decisions, neither of which had seen the other,
both stand, and so does one that a change of the office has overtaken: a recused officer is never
let in for want of others, he may be whom the complaint is about. The case is then hidden from all.
The laptops that still have it do not give it up (`storage.sync.withdrawal`), whoever works there is
told that there is such a case and nothing of it (`storage.sync.audience`), and whoever is entered
as an alternate receives it.

**Evidence.** Who is shut out of a case on another laptop learns it from the signed event that did
it, and from nothing else. Such an event therefore says one thing about one officer: a recusal, a
removal, or that a restriction left him out. Its reason is in an event of its own before it. Where
a decision shuts an officer out without naming him (a restriction, another assignment within one,
the director's return after the alternate was called), the decision comes with a `left_out` event
for each of them. What shuts out wins over what lets in, if neither had seen the other.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.casework.people import barred, handling, recusal_proposals
from core.history.ops import Assign
from core.office.bearing import ANYTHING, name_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.casework.case import Case
    from core.history.canonical import Json
    from core.history.ops import Op
    from core.ids import OfficerId
    from core.office.office import Office


def entitled(case: Case) -> frozenset[OfficerId]:
    """Return who may have the case by role, recusals, membership and restriction."""
    officers = case.office.officers if case.office else {}
    return frozenset(officer for officer in officers if barred(case, officer) is None)


def leaves_nobody(case: Case, ops: Sequence[Assign]) -> bool:
    """Tell whether decisions would take the case from the last who may handle it."""
    return _handled(case, entitled(case)) and not _handled(case, entitled(case.supposing(ops)))


def readers(case: Case, office: Office | None) -> frozenset[OfficerId]:
    """Return who may have the case where it lies."""
    case = _in(case, office)
    free, named = entitled(case), _proposed(case)
    if not free & named or not _handled(case, free - named):
        return free
    wrote = {past.event.actor for past in case.registers.trail}
    return free - (named - wrote)


def withheld(case: Case, office: Office | None) -> frozenset[OfficerId]:
    """Return to whom nothing of the case is sent until their proposed recusal is settled."""
    case = _in(case, office)
    return entitled(case) & _proposed(case)


def _in(case: Case, office: Office | None) -> Case:
    return case if office is case.office else replace(case, office=office)


def _handled(case: Case, officers: frozenset[OfficerId]) -> bool:
    known = case.office.officers if case.office else {}
    return any(known[officer].role in handling(case.programme) for officer in officers)


def _proposed(case: Case) -> frozenset[OfficerId]:
    return frozenset(proposal.officer for proposal in recusal_proposals(case))


def bound(case: Case) -> frozenset[str]:
    """Return what more than the office bears on who may have the case."""
    decided = case.recusals or case.members or case.restricted
    if decided or case.open_proposals or recusal_proposals(case):
        return frozenset({ANYTHING})
    return frozenset[str]().union(*(name_keys(person.name) for person in case.persons))


def denied(ops: Sequence[Op], officer: OfficerId) -> bool:
    """Tell whether an event with these operations shuts an officer out."""
    return _decides(ops, recusal=True, member=False, left_out=True, officer=officer)


def granted(ops: Sequence[Op], officer: OfficerId) -> bool:
    """Tell whether an event with these operations lets an officer in again."""
    return _decides(ops, recusal=False, member=True, left_out=False, officer=officer)


def _decides(ops: Sequence[Op], *, officer: OfficerId, **wanted: bool) -> bool:
    fields: dict[str, Json] = {f"{name}/{officer}": value for name, value in wanted.items()}
    return any(
        isinstance(op, Assign) and op.field in fields and op.value is fields[op.field] for op in ops
    )
