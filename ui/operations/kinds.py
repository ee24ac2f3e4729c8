# SPDX-License-Identifier: Apache-2.0
"""Owns what the window can do with a file of each kind: its acts, clocks, letters and numbers.

A new kind of case adds an entry; the pages that all kinds share ask here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.advice import REQUEST, ServiceRequest
from core.advice.clocks import clocks
from core.advice.handling import REQUEST_ACTS
from core.advice.letters import letters_owed as notes_owed
from core.casework.entering import SHARED_INTAKE
from core.casework.handling import HANDLING_ACTS
from core.disclosure import STATEMENT, Filing
from core.disclosure.clocks import running as filing_clocks
from core.disclosure.handling import FILING_ACTS, FILING_INTAKE
from core.policy_review import POLICY_REVIEW, PolicyReview
from core.policy_review.acts import POLICY_ACTS
from core.policy_review.clocks import running as comments_owed
from core.retaliation import PREVENTION, RETALIATION
from core.retaliation.case import RetaliationCase
from core.retaliation.clocks import running
from core.retaliation.intake import INTAKE_ACTS
from core.retaliation.owed import letters_owed
from core.retaliation.review import REVIEW_ACTS
from storage.records.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from core.casework.acts import Act
    from core.casework.case import Case
    from core.policy.clocks import Clock


@dataclass(frozen=True)
class Trade:
    """How files of a kind are worked in the window."""

    kinds: tuple[str, ...]
    """The `FileKind`s, by name."""
    series: str
    """Begins the register numbers; a letter's number is that of its case and a running one."""
    acts: Mapping[str, Act[Any]]
    """Everything that is done to a file without moving it along."""
    running: Callable[[Any], tuple[Clock, ...]]
    """The clocks that run or wait, the next one due first."""
    owed: Callable[[Any], tuple[str, ...]]
    """The kinds of letters that are still to be written."""

    @property
    def tying(self) -> str:
        """The act that ties a file to another; some kinds have reasons of their own for it."""
        return "relate" if "relate" in self.acts else "link_case"


def _named(acts: Iterable[Act[Any]]) -> dict[str, Act[Any]]:
    return {act.name: act for act in acts}


def _running(case: ServiceRequest) -> tuple[Clock, ...]:
    open_ones = (c for c in clocks(case) if c.stopped_on is None)
    return tuple(sorted(open_ones, key=lambda c: (c.due_on, c.name)))


CASES = Trade(
    (RETALIATION.name, PREVENTION.name), "RC",
    _named((*INTAKE_ACTS, *REVIEW_ACTS, *HANDLING_ACTS)),
    running, letters_owed,
)  # fmt: skip
REQUESTS = Trade(
    (REQUEST.name,), "SR", _named((*SHARED_INTAKE, *HANDLING_ACTS, *REQUEST_ACTS)),
    _running, notes_owed,
)  # fmt: skip
REVIEWS = Trade((POLICY_REVIEW.name,), "PR", _named(POLICY_ACTS), comments_owed, lambda _: ())
FILINGS = Trade(
    (STATEMENT.name,), "FD", _named((*FILING_INTAKE, *HANDLING_ACTS, *FILING_ACTS)),
    filing_clocks, lambda _: (),
)  # fmt: skip
_BY_CLASS = {
    RetaliationCase: CASES,
    ServiceRequest: REQUESTS,
    Filing: FILINGS,
    PolicyReview: REVIEWS,
}


def programme_of(kind: str) -> str:
    """Return the programme of a kind of file; nothing of a newer program's kind."""
    known = KINDS.named(kind)
    return known.programme if known else ""


def trade_of(case: Case) -> Trade:
    """Return how files of a case's kind are worked."""
    return _BY_CLASS[type(case)]


def acts_of(case: Case) -> Mapping[str, Act[Any]]:
    """Return the acts on a case, by name."""
    return trade_of(case).acts
