# SPDX-License-Identifier: Apache-2.0
"""Protection against retaliation: complaints and prevention, from the first word to aftercare.

What every kind of file has in common is in `core.casework`; this is what complaints add.

    workflow    the table: states, actions, what leads where, and what each action needs
    facts       what an officer states with each step and act
    fields      the table of fields, and how each merges
    case        the case as one frozen value; parts and results are what it is made of
    guards      what must hold before a step
    effects     what a step records besides the state
    breaches    what must hold always, checked again on every reading
    clocks      the deadlines, each with its paragraph
    opening     opening a case
    acts        when acts are open; intake and review hold them
    letters     which letters can be written now; making and merge give their merge fields
    owed        which letters were called for and are not written yet
    referrals   what the register of referrals says of a case
    practice    ties all this together
"""

from __future__ import annotations

from dataclasses import replace

from core.casework import need_to_know
from core.casework.fields import APART
from core.casework.letters import bound_by_letters, writers
from core.casework.need_to_know import denied, granted, readers, withheld
from core.casework.people import approvers
from core.casework.referrals import facets
from core.kinds import APPROVAL, LETTER, FileKind, IndexRow, waits
from core.office.programmes import PROTECTION
from core.retaliation.case import RetaliationCase, read_case, read_prevention
from core.retaliation.clocks import running
from core.retaliation.fields import FIELDS
from core.retaliation.owed import letters_owed
from core.retaliation.referrals import hand_overs


def row(case: RetaliationCase) -> IndexRow:
    """Return what lists and Today show of a case."""
    applicant = case.applicant
    approving = {o for p in case.open_proposals for o in approvers(case, p.origin.by)}
    writing = writers(case) if letters_owed(case) else ()
    return IndexRow(
        number=case.number,
        # Lists are on the screen all day: of a restricted case they name nobody.
        title=applicant.name if applicant and not case.restricted else "",
        state=case.state.value,
        opened_on=case.opened_on,
        owner=case.assigned,
        closed=case.closed,
        waiting_for=(*waits(approving, APPROVAL), *waits(writing, LETTER)),
        due=tuple(clock.due() for clock in running(case)),
        conflicts=len(case.conflicts),
        facets=frozenset(facets(hand_overs(case))),
    )


def bound(case: RetaliationCase) -> frozenset[str]:
    """Return what more than the office bears on who may have a case and for whom it waits."""
    words = need_to_know.bound(case)
    return words | bound_by_letters(case) if letters_owed(case) else words


RETALIATION = FileKind(
    "retaliation", FIELDS, read_case, row, programme=PROTECTION, readers=readers,
    withheld=withheld, denied=denied, granted=granted, bound=bound, apart=APART,
)  # fmt: skip
PREVENTION = replace(RETALIATION, name="prevention", read=read_prevention)

__all__ = ["FIELDS", "PREVENTION", "RETALIATION", "RetaliationCase", "read_case", "row"]
