# SPDX-License-Identifier: Apache-2.0
"""Owns which letters a filing has, when each can be written, and what its fields say.

What a filer is told is what the file says: a clearance by the outcome that stands, guidance by
what was issued and is not done. The reviewer's notes are in none of them (`domain.md` 4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from core.casework.letters import writing_refusal
from core.casework.people import may_handle, officer_name
from core.disclosure.facts import CLEARED_AS, NOTHING_TO_DECLARE
from core.disclosure.sections import FormKind
from core.disclosure.workflow import ALONE, Action, State
from core.errors import Refusal
from core.letters.kinds import OF_FILING
from resources import label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from core.casework.letters import Extra
    from core.disclosure.case import Filing
    from core.disclosure.parts import Guidance
    from core.ids import OfficerId

Fields: TypeAlias = "dict[str, object]"

LETTER_KINDS = OF_FILING
_UNFILED = frozenset({State.NOT_STARTED, State.DRAFT})


class Making(NamedTuple):
    """A letter that is being made."""

    case: Filing
    on: date
    extra: Extra

    @property
    def language(self) -> str:
        """The language of the letter."""
        return self.extra.language or self.case.language


def letter_refusal(case: Filing, kind: str, *, by: OfficerId, on: date) -> Refusal | None:
    """Return why a letter cannot be issued now, or None."""
    if refusal := writing_refusal(case, by=by):
        return refusal
    if case.opened_on is not None and on < case.opened_on:
        return Refusal.of("letter.before_file", day=case.opened_on.isoformat())
    ready = kind in _KINDS and _KINDS[kind][0](case)
    return None if ready else Refusal.of("case.letter_not_yet")


def may_sign(case: Filing, _kind: str, by: OfficerId) -> Refusal | None:
    """Return why an officer may not sign a letter, or None."""
    return may_handle(case, by)


def fields_for(
    kind: str, case: Filing, *, by: OfficerId, on: date, extra: Extra
) -> Mapping[str, object] | Refusal:
    """Return the merge fields of a letter dated `on`, or why it cannot be written.

    `extra.reply_by` is the day that the letter asks for, where the file names none: of an answer,
    a document, a report; of a reminder, the day on which who has not filed is reported.
    """
    if refusal := letter_refusal(case, kind, by=by, on=on):
        return refusal
    office = case.office
    if office is None:
        return Refusal.of("case.no_policy")
    make = Making(case, on, extra)
    signer, filer = office.officers[by], case.principal
    fields: Fields = {
        "case_number": case.number,
        "register_number": extra.register_number,
        "letter_date": on,
        "addressee_name": filer.name if filer else "",
        "addressee_title": filer.post if filer else "",
        "addressee_place": filer.office if filer else "",
        "officer_name": signer.name,
        "officer_title": signer.title or label(f"signature.{signer.role.value}", make.language),
        "approver_name": _approver(make) if kind == "conflict_guidance" else "",
        "additional": extra.additional,
        "covers": case.cycle.covers,
    }
    return {**fields, **_KINDS[kind][1](make)}


def _approver(make: Making) -> str:
    """Return who approved the guidance, where the policy wants two persons."""
    step = make.case.last(Action.ISSUE_GUIDANCE)
    if step is None or make.case.workflow is ALONE:
        return ""
    return officer_name(make.case.office, step.by)


def _sent(case: Filing) -> bool:
    return case.state in _UNFILED and bool(case.forms)


def _unfiled(case: Filing) -> bool:
    return case.state in _UNFILED


def _extended(case: Filing) -> bool:
    return case.state in _UNFILED and case.due_on != case.registered.due_on


def _asked(case: Filing) -> bool:
    return any(q.answered_on is None for q in case.questions)


def _guided(case: Filing) -> bool:
    return case.conflicted and any(one.open for one in case.guidance)


def _verifying(case: Filing) -> bool:
    return bool(case.drawn) and any(one.result_on is None for one in case.asked)


def _cleared(case: Filing) -> bool:
    return case.review_outcome in CLEARED_AS


def _invitation(make: Making) -> Fields:
    kind = make.case.registered.kind
    return {
        "due_on": make.case.due_on,
        "entrant": kind is FormKind.ENTRANT,
        "departing": kind is FormKind.DEPARTURE,
        "rules": [{"why": why} for why in make.case.registered.rules],
    }


def _code(make: Making) -> Fields:
    return {"due_on": make.case.due_on, "code": make.case.forms[-1].code}


def _reminder(make: Making) -> Fields:
    due = make.case.due_on
    overdue = due is not None and due < make.on
    return {"due_on": due, "overdue": overdue, "report_on": make.extra.reply_by}


def _extension(make: Making) -> Fields:
    due = make.case.due_on
    granted = next(one for one in make.case.extensions if one.until == due)
    return {
        "due_on": make.case.registered.due_on,
        "extended_to": due,
        "reason": granted.reason,
    }


def _questions(make: Making) -> Fields:
    wanted = [q for q in make.case.questions if q.answered_on is None]
    days = [q.answer_by for q in wanted if q.answer_by is not None]
    return {
        "filed_on": _received(make),
        "questions": [{"number": n, "text": q.text} for n, q in enumerate(wanted, 1)],
        "reply_by": make.extra.reply_by or max(days, default=None),
    }


def _guidance(make: Making) -> Fields:
    days = [one.due_on for one in _undone(make) if one.due_on is not None]
    return {
        "filed_on": _received(make),
        "steps": _steps(make),
        "report_by": make.extra.reply_by or max(days, default=None),
    }


def _guidance_reminder(make: Making) -> Fields:
    issued = [one.on for one in _undone(make) if one.on is not None]
    due = make.case.report_due
    return {
        "issued_on": min(issued, default=None),
        "overdue": due is not None and due < make.on,
        "steps": _steps(make),
        "report_by": make.extra.reply_by,
    }


def _undone(make: Making) -> list[Guidance]:
    return [one for one in make.case.guidance if one.open]


def _steps(make: Making) -> list[Fields]:
    return [
        {
            "number": number,
            "step": label(f"guidance.{one.kind}", make.language),
            "text": one.text,
            "due_on": one.due_on,
        }
        for number, one in enumerate(_undone(make), 1)
    ]


def _documents(make: Making) -> Fields:
    wanted = [one for one in make.case.asked if one.result_on is None]
    days = [one.answer_by for one in wanted if one.answer_by is not None]
    return {
        "drawn_on": make.case.drawn.day("on"),
        "items": [
            {
                "number": number,
                "section": _section(one.section, make.language),
                "item": one.what,
            }
            for number, one in enumerate(wanted, 1)
        ],
        "reply_by": make.extra.reply_by or max(days, default=None),
    }


def _section(name: str, language: str) -> str:
    return label(f"disclosure.section.{name}", language) if name else ""


def _clearance(make: Making) -> Fields:
    outcome = make.case.review_outcome
    return {
        "filed_on": _received(make),
        "nothing_declared": outcome == NOTHING_TO_DECLARE,
        "mitigated": outcome == "already_mitigated",
        "verified": make.case.verification.text("result") == "cleared",
    }


def _received(make: Making) -> date | None:
    """Return the day on which the statement that counts came."""
    return make.case.latest.received_on if make.case.latest else None


_KINDS: Mapping[str, tuple[Callable[[Filing], bool], Callable[[Making], Fields]]] = {
    "filing_invitation": (_sent, _invitation),
    "form_code": (_sent, _code),
    "filing_reminder": (_unfiled, _reminder),
    "extension_granted": (_extended, _extension),
    "filer_questions": (_asked, _questions),
    "conflict_guidance": (_guided, _guidance),
    "guidance_reminder": (_guided, _guidance_reminder),
    "document_request": (_verifying, _documents),
    "filing_clearance": (_cleared, _clearance),
}
"""When each kind can be written, and what it says."""
