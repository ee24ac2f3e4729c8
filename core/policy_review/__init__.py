# SPDX-License-Identifier: Apache-2.0
"""Policy review: what the office says of policies, and of drafts, that it is asked to look at.

What every kind of file has in common is in `core.casework`; this is what reviews add.

    workflow  the table: states, actions, what leads where
    facts     what an officer states with each step and act
    fields    the table of fields, and how each merges
    case      the review as one frozen value
    clocks    the days to the comments on a draft
    opening   opening a review
    acts      what is done without moving it along
    practice  ties all this together

**A file of its own.** A request that turns into a review stays a request, in the programme of
advice; the review is of the programme of policy. Each names the other, and neither shows it to
who has no part in its programme (`core.office.programmes`).
"""

from __future__ import annotations

from core.casework.fields import APART
from core.casework.need_to_know import bound, denied, granted, readers, withheld
from core.casework.people import approvers
from core.kinds import APPROVAL, FileKind, IndexRow, waits
from core.office.programmes import POLICY
from core.policy_review.case import PolicyReview, read_review
from core.policy_review.clocks import running
from core.policy_review.fields import FIELDS


def row(case: PolicyReview) -> IndexRow:
    """Return what lists and Today show of a review."""
    approving = {o for p in case.open_proposals for o in approvers(case, p.origin.by)}
    opened_on = case.opened_on
    return IndexRow(
        number=case.number,
        title=case.policy,
        state=case.state.value,
        opened_on=opened_on,
        owner=case.assigned,
        closed=case.closed,
        waiting_for=waits(approving, APPROVAL),
        due=tuple(clock.due() for clock in running(case)),
        conflicts=len(case.conflicts),
        facets=frozenset({("year", f"{opened_on.year:04}")}) if opened_on else frozenset(),
    )


POLICY_REVIEW = FileKind(
    "policy_review", FIELDS, read_review, row, programme=POLICY, readers=readers,
    withheld=withheld, denied=denied, granted=granted, bound=bound, apart=APART,
)  # fmt: skip

__all__ = ["FIELDS", "POLICY_REVIEW", "PolicyReview", "read_review", "row"]
