# SPDX-License-Identifier: Apache-2.0
"""Owns what a request can become: a file of another programme, each tied to the other.

The request stays what it was and is counted as before; its papers stay in it. Whoever was kept
from the request is kept from what it becomes. Programmes are walled off from one another
(`core.office.programmes`): only who has a part in the other one opens a file there, and a request
does not tell of it where somebody reads requests who has no part in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from core.casework.membership import kept_out
from core.errors import Refusal
from core.history.change import Change
from core.office.programmes import ADVICE, holders
from core.policy_review import POLICY_REVIEW
from core.policy_review.opening import open_review
from core.retaliation import RETALIATION
from core.retaliation.opening import open_case
from ui.operations.cases import act_on
from ui.operations.changed import Changed, Done
from ui.operations.kinds import CASES, REVIEWS
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.advice.case import ServiceRequest
    from core.casework.needs import Fact, Given
    from core.history.change import Decision
    from core.ids import FileId
    from core.kinds import FileKind
    from core.office.office import Office
    from storage.records.records import Records
    from ui.operations.kinds import Trade
    from ui.operations.open_vault import OpenVault

ENQUIRY, REVIEW = "enquiry", "review"
_GENDERS = {"woman": "woman", "man": "man"}


@dataclass(frozen=True)
class _Becoming:
    """One kind of file that a request can become."""

    kind: FileKind[Any]
    trade: Trade
    open: Callable[..., Decision]
    known: Callable[[ServiceRequest, Office], dict[str, Fact]]
    """What it takes over from a request."""
    says: Callable[[ServiceRequest], str]
    """What is entered in it as a note, or nothing."""


def _person(request: ServiceRequest) -> dict[str, Fact]:
    person = request.principal
    if person is None:
        return {}
    return {
        "name": person.name, "post": person.post, "office": person.office, "email": person.email,
    }  # fmt: skip


def _enquiry(request: ServiceRequest, _office: Office) -> dict[str, Fact]:
    person = _person(request)
    gender = {"gender": _GENDERS.get(request.classes.gender)} if person else {}
    return {"language": request.language, "received_on": request.opened_on, **person, **gender}


def _review(request: ServiceRequest, office: Office) -> dict[str, Fact]:
    """Say who asks only where nobody in the programme of policy is without that of advice."""
    known: dict[str, Fact] = {
        "language": request.language, "received_on": request.opened_on,
        "policy": request.summary, "question": request.question,
    }  # fmt: skip
    walled = _walled(office, POLICY_REVIEW.programme, ADVICE)
    return known if walled else known | _person(request)


def _walled(office: Office, programme: str, other: str) -> bool:
    """Tell whether somebody in a programme has no part in another."""
    return not holders(office, programme) <= holders(office, other)


def _said(request: ServiceRequest) -> str:
    return "\n\n".join(part for part in (request.summary, request.question) if part)


_BECOMES: Mapping[str, _Becoming] = MappingProxyType(
    {
        ENQUIRY: _Becoming(RETALIATION, CASES, open_case, _enquiry, _said),
        REVIEW: _Becoming(POLICY_REVIEW, REVIEWS, open_review, _review, lambda _: ""),
    }
)


def refusals(records: Records) -> Mapping[str, Refusal | None]:
    """Return why a request cannot become something for whoever is at work, or None, by name."""
    return {what: _refusal(records, one) for what, one in _BECOMES.items()}


def _refusal(records: Records, one: _Becoming) -> Refusal | None:
    mine = records.me in holders(records.office, one.kind.programme)
    return None if mine else Refusal.of("case.role")


def _closed_to(request: ServiceRequest, begun: Decision, on: date) -> Decision:
    """Keep those out of a new file who are kept out of the request."""
    if isinstance(begun, Refusal):
        return begun
    kept = kept_out(request, on)
    return kept if isinstance(kept, Refusal) else Change((*begun.drafts, *kept))


def become(*, file: FileId, what: str, on: date | None = None) -> Operation[FileId]:
    """Open what a request becomes, with what the request knows, and tie the two.

    Where a reader of requests is walled off from it, it is tied to the request alone.
    """

    def work(opened: OpenVault) -> FileId | Refusal:
        records = opened.records
        day, one = on or date.today(), _BECOMES[what]
        if refusal := _refusal(records, one):
            return refusal
        with records.transaction():
            request: ServiceRequest = records.load(file).case
            number = records.next_number(one.trade.series, day.year)
            facts = {**one.known(request, records.office), "number": number}
            begun = one.open(records.office, facts, by=records.me, on=day)
            made = records.create(one.kind, _closed_to(request, begun, day))
            if isinstance(made, Refusal):
                raise made.error()
            tied: Given = {"file": made, "number": number, "why": "became"}
            back: Given = {"file": file, "number": request.number, "why": "related"}
            # Who reads requests alone must not learn who complained.
            if not _walled(records.office, ADVICE, one.kind.programme):
                act_on(records, file, "relate", tied, day)
            act_on(records, made, one.trade.tying, back, day)
            if said := one.says(request):
                act_on(records, made, "add_note", {"kind": "note", "text": said}, day)
            return made

    done = Done("opened", _BECOMES[what].kind.programme)
    return Operation(work, changes=lambda made, at: Changed(at, frozenset({file, made}), done=done))
