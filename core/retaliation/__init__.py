# SPDX-License-Identifier: Apache-2.0
"""Protection against retaliation: complaints and prevention, from the first word to aftercare.

    workflow    the table: states, actions, what leads where, and what each action needs
    facts       what an officer states with each step and act; needs has the shapes and bounds
    fields      the table of fields, and how each merges
    path        the steps of a case read back from its history; which of them took effect
    case        the case as one frozen value; parts and results are what it is made of
    people      who may do what: roles, recusal, the head, the second person
    need_to_know  who may have a case at all, to whom nothing is sent, what is evidence of it
    guards      what must hold before a step
    breaches    what must hold always, checked again on every reading
    clocks      the deadlines, each with its paragraph
    effects     what a step records besides the state
    steps       opening, advancing, proposing, approving
    acts        the shape of every other act; intake, review, membership, handling hold them
    letters     which letters can be written now; making and merge give their merge fields
    owed        which letters were called for and are not written yet

**How a rule is asked.** `advance(case, action, facts, by=..., on=...)` for a step, and an act such
as `add_note(case, facts, by=..., on=...)` for the rest. Both answer with a `Change` to record or
a `Refusal`. `on` is today as the caller sees it; a fact `happened_on` says that it happened on
an earlier day. `open_actions` lists every step of the present state, each open or with the reason.

**Two persons.** `advance` with a two-person action drafts a proposal; `approve` carries it out.
Both events are signed, so that the reader of a merged history checks again that they are two
people: a step that one person took alone has no effect and is shown as a breach.

**Where a case stands** is not the last thing that any laptop said. It is the last step that the
table allows, from the step before it; see `path`.
"""

from __future__ import annotations

from dataclasses import replace

from core.kinds import FileKind, IndexRow
from core.office.programmes import PROTECTION
from core.retaliation.case import RetaliationCase, read_case, read_prevention
from core.retaliation.clocks import running
from core.retaliation.fields import FIELDS
from core.retaliation.need_to_know import denied, granted, readers, withheld
from core.retaliation.owed import writer
from core.retaliation.people import approvers, may_handle


def row(case: RetaliationCase) -> IndexRow:
    """Return what lists and Today show of a case."""
    applicant = case.applicant
    waiting = {o for p in case.open_proposals for o in approvers(case, p.origin.by)}
    if (officer := writer(case)) is not None and may_handle(case, officer) is None:
        waiting.add(officer)
    return IndexRow(
        number=case.number,
        title=applicant.name if applicant else "",
        state=case.state.value,
        opened_on=case.opened_on,
        owner=case.assigned,
        closed=case.closed,
        waiting_for=tuple(sorted(waiting)),
        due=tuple(clock.due() for clock in running(case)),
        conflicts=len(case.conflicts),
    )


RETALIATION = FileKind(
    "retaliation", FIELDS, read_case, row, programme=PROTECTION, readers=readers,
    withheld=withheld, denied=denied, granted=granted,
)  # fmt: skip
PREVENTION = replace(RETALIATION, name="prevention", read=read_prevention)

__all__ = ["FIELDS", "PREVENTION", "RETALIATION", "RetaliationCase", "read_case", "row"]
