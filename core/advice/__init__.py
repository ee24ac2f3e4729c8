# SPDX-License-Identifier: Apache-2.0
"""Confidential advice: the register of every request that comes to the office.

What every kind of file has in common is in `core.casework`; this is what requests add.

    workflow    the table: states, actions, what leads where
    facts       what an officer states with each step and act
    fields      the table of fields, and how each merges
    case        the request as one frozen value; parts is what it is made of
    guards      what must hold before a step
    consent     what it takes to disclose more than nothing
    letters     the hand-over note: when there is one, and what it may tell
    reply       an answer as a reply that somebody sends
    effects     what a step records besides the state
    clocks      the days to the first substantive answer
    opening     logging a request
    columns     what the columns and words of somebody else's register mean
    importing   what its rows say, and what is wrong with them
    taking_over a row of it as the history of a request
    handling    classes, requester, referrals, how it counts
    counting    one person and one set of facts are one request
    facets      what a request is counted and filtered by, and its hand-overs, without opening it
    practice    ties all this together

**What is counted** is decided by people and applied by the program: `counting` takes what officers
said of pairs of requests and says which are counted, and which pairs nobody has decided yet.
Figures add up what is counted, by the classes of `facts.CLASSES`.

**Nothing leaves by default.** A hand-over to another channel says what it discloses; more than
nothing takes the requester's consent, and more than the facts takes consent to be named.
"""

from __future__ import annotations

from core.advice.case import ServiceRequest, read_request
from core.advice.clocks import clocks
from core.advice.facets import facets
from core.advice.fields import FIELDS
from core.advice.letters import letters_owed
from core.casework import need_to_know
from core.casework.fields import APART
from core.casework.letters import bound_by_letters, writers
from core.casework.need_to_know import denied, granted, readers, withheld
from core.casework.people import approvers
from core.kinds import APPROVAL, LETTER, FileKind, IndexRow, waits
from core.office.programmes import ADVICE


def row(case: ServiceRequest) -> IndexRow:
    """Return what lists and Today show of a request."""
    running = sorted(
        (c for c in clocks(case) if c.stopped_on is None), key=lambda c: (c.due_on, c.name)
    )
    approving = {o for p in case.open_proposals for o in approvers(case, p.origin.by)}
    writing = writers(case) if letters_owed(case) else ()
    return IndexRow(
        number=case.number,
        title=case.summary,
        state=case.state.value,
        opened_on=case.opened_on,
        owner=case.assigned,
        closed=case.closed,
        waiting_for=(*waits(approving, APPROVAL), *waits(writing, LETTER)),
        due=tuple(clock.due() for clock in running),
        conflicts=len(case.conflicts),
        category=case.classes.category,
        facets=facets(case),
    )


def bound(case: ServiceRequest) -> frozenset[str]:
    """Return what more than the office bears on who may have a request and for whom it waits."""
    words = need_to_know.bound(case)
    return words | bound_by_letters(case) if letters_owed(case) else words


REQUEST = FileKind(
    "request", FIELDS, read_request, row, programme=ADVICE, readers=readers,
    withheld=withheld, denied=denied, granted=granted, bound=bound, apart=APART,
)  # fmt: skip

__all__ = ["FIELDS", "REQUEST", "ServiceRequest", "read_request", "row"]
