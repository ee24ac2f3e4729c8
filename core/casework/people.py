# SPDX-License-Identifier: Apache-2.0
"""Owns who may do what on a file: roles, recusal, the head of the office, the second person.

The director is the head; when the director is recused, or there is none, the alternate is, and
only then does the alternate see the case at all. An officer whose name is that of someone in the
case is proposed for recusal, and takes no step until it is confirmed or another officer records
that these are two people.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Refusal
from core.office.bearing import same_name
from core.office.office import Role
from core.office.programmes import DISCLOSURE, has_part, holders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.casework.case import Case
    from core.casework.parts import Person
    from core.ids import OfficerId
    from core.office.office import Office, Officer

HANDLING = frozenset({Role.DIRECTOR, Role.OFFICER, Role.ALTERNATE})
CLERICAL = HANDLING | {Role.ASSISTANT}

_BY_ROLE = frozenset({"case.role", "case.alternate_not_called"})


def handling(programme: str) -> frozenset[Role]:
    """Return the roles that work on files of a programme: a reviewer on statements alone."""
    return HANDLING | {Role.REVIEWER} if programme == DISCLOSURE else HANDLING


def clerical_too(programme: str) -> frozenset[Role]:
    """Return the roles that may have files of a programme: who works on them, and who helps."""
    return handling(programme) | {Role.ASSISTANT}


def may_handle(case: Case, by: OfficerId, *, clerical: bool = False) -> Refusal | None:
    """Return why an officer may not work on the case, or None."""
    if case.office is None or case.profile is None:
        return Refusal.of("case.no_policy")
    if refusal := barred(case, by):
        return refusal
    roles = (clerical_too if clerical else handling)(case.programme)
    return None if case.office.officers[by].role in roles else Refusal.of("case.role")


def may_open(
    office: Office, by: OfficerId, programme: str, *, clerical: bool = True
) -> Refusal | None:
    """Return why an officer may not open a file of a programme, or None."""
    officer = office.officers.get(by)
    if officer is None or not officer.active:
        return Refusal.of("case.officer_unknown")
    roles = (clerical_too if clerical else handling)(programme)
    if officer.role not in roles or by not in holders(office, programme):
        return Refusal.of("case.role")
    return None if office.policies else Refusal.of("case.no_policy")


def barred(case: Case, officer: OfficerId) -> Refusal | None:
    """Return why an officer may not even have the case, or None."""
    return next(_why_barred(case, officer), None)


def is_shut_out(case: Case, officer: OfficerId) -> bool:
    """Tell whether the case itself bars an officer, whatever his role and programmes are now."""
    return any(refusal.code not in _BY_ROLE for refusal in _why_barred(case, officer))


def _why_barred(case: Case, by: OfficerId) -> Iterator[Refusal]:
    officer = case.office.officers.get(by) if case.office else None
    if case.office is None or officer is None or not officer.active:
        yield Refusal.of("case.officer_unknown")
        return
    if case.recused(by):
        yield Refusal.of("case.recused")
    roles = clerical_too(case.programme)
    if officer.role not in roles or not has_part(officer, case.programme):
        yield Refusal.of("case.role")
    removed = case.members.get(by) is False
    if not (removed or case.restricted or officer.role is Role.ALTERNATE):
        return
    # The head answers for every case. He is recused or he decides; nobody takes him off it.
    if officer in heads(case):
        return
    if removed:
        yield Refusal.of("case.not_member")
    if officer.role is Role.ALTERNATE:
        yield Refusal.of("case.alternate_not_called")
    if case.restricted and (by in case.left_out or not _is_named(case, by)):
        yield Refusal.of("case.restricted")


def _is_named(case: Case, officer: OfficerId) -> bool:
    return officer in case.assignees or case.members.get(officer) is True


def may_decide(case: Case, by: OfficerId) -> Refusal | None:
    """Return why an officer may not take a step, draft a decision or approve one, or None."""
    refusal = may_handle(case, by)
    if refusal is None and any(p.officer == by for p in recusal_proposals(case)):
        return Refusal.of("case.recusal_pending")
    return refusal


def heads(case: Case) -> tuple[Officer, ...]:
    """Return who decides as the head of the office in this case."""
    if case.office is None:
        return ()
    free = [
        o for o in case.office.with_role(Role.DIRECTOR, Role.ALTERNATE) if not case.recused(o.id)
    ]
    directors = tuple(o for o in free if o.role is Role.DIRECTOR)
    return directors or tuple(free)


def may_approve(case: Case, by: OfficerId, drafter: OfficerId) -> Refusal | None:
    """Return why an officer cannot be the second person for what another drafted, or None."""
    if refusal := may_decide(case, by):
        return refusal
    if by == drafter:
        return Refusal.of("case.approver_is_drafter")
    office, profile = case.office, case.profile
    if office is None or profile is None:
        return Refusal.of("case.no_policy")
    # Two reviewers are two persons; on other files the policy says who may be the second.
    able = {*profile.items("approvers"), *(handling(case.programme) - HANDLING)}
    if office.officers[by].role not in able:
        return Refusal.of("case.role")
    head = {o.id for o in heads(case)}
    if profile.flag("head_is_one_of_two") and not head & {by, drafter}:
        return Refusal.of("case.head_needed")
    return None


def approvers(case: Case, drafter: OfficerId) -> tuple[OfficerId, ...]:
    """Return the officers who could approve what another drafted."""
    officers = case.office.officers if case.office else {}
    return tuple(o for o in officers if may_approve(case, o, drafter) is None)


@dataclass(frozen=True, slots=True)
class RecusalProposal:
    """An officer who seems to be a person in the case."""

    officer: OfficerId
    person: str
    """The person's id."""


def recusal_proposals(case: Case) -> tuple[RecusalProposal, ...]:
    """Return the officers who are named in the case and neither recused nor cleared."""
    if case.office is None:
        return ()
    return tuple(
        RecusalProposal(officer.id, person.id)
        for officer in case.office.officers.values()
        if officer.active and not case.recused(officer.id) and officer.id not in case.namesakes
        for person in case.persons
        if _named(person, officer)
    )


def _named(person: Person, officer: Officer) -> bool:
    return same_name(person.name, officer.name)


def signatory(case: Case) -> Officer | None:
    """Return who signs for the office: the head in this case."""
    return next(iter(heads(case)), None)


def officer_name(office: Office | None, officer: OfficerId | None) -> str:
    """Return an officer's name, empty when unknown."""
    known = office.officers.get(officer) if office and officer else None
    return known.name if known else ""
