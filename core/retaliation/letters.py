# SPDX-License-Identifier: Apache-2.0
"""Owns which letters a case allows now, who signs them, and what their merge fields say.

Every field comes from the record; a determination's come from the findings alone. What an
officer may add is in `Extra`. A letter that would disclose what the applicant has not agreed to
is refused here, before there is a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.letters import writing_refusal
from core.casework.people import heads, may_handle
from core.errors import Refusal
from core.retaliation.making import Making
from core.retaliation.merge import FIELDS_OF
from core.retaliation.workflow import REFERRALS, Action, CaseKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from core.casework.letters import Extra
    from core.ids import OfficerId
    from core.retaliation.case import RetaliationCase

HEAD_SIGNS = frozenset(
    {
        "prima_facie_found", "no_prima_facie", "referral_memo", "interim_recommendation",
        "determination_established", "determination_not_established",
        "determination_recommendations", "recusal_certificate",
    }
)  # fmt: skip
"""Letters that carry a decision of the office: the head signs, the alternate in his place."""


def letter_refusal(case: RetaliationCase, kind: str, *, by: OfficerId, on: date) -> Refusal | None:
    """Return why a kind of letter cannot be written now, or None."""
    if refusal := writing_refusal(case, by=by):
        return refusal
    if case.opened_on is not None and on < case.opened_on:
        return Refusal.of("letter.before_file", day=case.opened_on.isoformat())
    return _OPEN[kind](case) if kind in _OPEN else Refusal.of("case.letter_not_yet")


def may_sign(case: RetaliationCase, kind: str, by: OfficerId) -> Refusal | None:
    """Return why an officer may not sign a kind of letter, or None."""
    if refusal := may_handle(case, by):
        return refusal
    if kind in HEAD_SIGNS and all(o.id != by for o in heads(case)):
        return Refusal.of("case.head_signs")
    return None


def fields_for(
    kind: str, case: RetaliationCase, *, by: OfficerId, on: date, extra: Extra
) -> Mapping[str, object] | Refusal:
    """Return the merge fields of a letter dated `on`, or why it cannot be written.

    `extra` has the register number, and what the officer adds to the record's own words.
    """
    if refusal := letter_refusal(case, kind, by=by, on=on):
        return refusal
    office, profile = case.office, case.profile
    if office is None or profile is None:
        return Refusal.of("case.no_policy")
    signer = next(iter(heads(case)), None) if kind in HEAD_SIGNS else office.officers[by]
    if signer is None:
        return Refusal.of("case.head_needed")
    making = Making(case, office, profile, on, extra)
    common = making.common(kind, signer)
    if isinstance(common, Refusal):
        return common
    return {**common, **FIELDS_OF[kind](making)}


def _not_yet(holds: object) -> Refusal | None:
    return None if holds else Refusal.of("case.letter_not_yet")


def _after(*actions: Action) -> Callable[[RetaliationCase], Refusal | None]:
    def check(case: RetaliationCase) -> Refusal | None:
        return _not_yet(case.last(*actions))

    return check


def _consented(
    purpose: str, check: Callable[[RetaliationCase], Refusal | None]
) -> Callable[[RetaliationCase], Refusal | None]:
    def both(case: RetaliationCase) -> Refusal | None:
        if refusal := check(case):
            return refusal
        if case.consent(purpose) is None:
            return Refusal.of("case.consent_missing", purpose=purpose)
        return None

    return both


def _filed(case: RetaliationCase) -> Refusal | None:
    return _not_yet(case.filed_on)


def _asked(case: RetaliationCase) -> Refusal | None:
    return _not_yet(any(r.answered_on is None for r in case.requests))


def _measures_open(case: RetaliationCase) -> Refusal | None:
    return _not_yet(any(not m.answer for m in case.measures))


def _recommended(case: RetaliationCase) -> Refusal | None:
    return _not_yet(case.last(Action.DETERMINE_ESTABLISHED) and case.recommendations)


def _in_progress(case: RetaliationCase) -> Refusal | None:
    if case.kind is CaseKind.RETALIATION and case.filed_on is None:
        return Refusal.of("case.letter_not_yet")
    return _not_yet(not case.closed and case.applicant)


def _closed(case: RetaliationCase) -> Refusal | None:
    return _not_yet(case.closed and case.outcome and case.applicant)


def _recused(case: RetaliationCase) -> Refusal | None:
    return _not_yet(case.recusals)


_OPEN: Mapping[str, Callable[[RetaliationCase], Refusal | None]] = {
    "acknowledgement": _filed,
    "request_for_information": _asked,
    "prima_facie_found": _after(Action.FIND_PRIMA_FACIE),
    "no_prima_facie": _after(Action.FIND_NO_PRIMA_FACIE),
    "referral_memo": _consented("refer", _after(*REFERRALS)),
    "interim_recommendation": _consented("engage_management", _measures_open),
    "status_update": _in_progress,
    "determination_established": _after(Action.DETERMINE_ESTABLISHED),
    "determination_not_established": _after(Action.DETERMINE_NOT_ESTABLISHED),
    "determination_recommendations": _consented("engage_management", _recommended),
    "informal_resolution": _after(Action.CONFIRM_RESOLUTION),
    "withdrawal": _after(Action.WITHDRAW),
    "closing": _closed,
    "recusal_certificate": _recused,
}
LETTER_KINDS = tuple(_OPEN)
"""The kinds of letter that a complaint or a prevention case can have."""
