# SPDX-License-Identifier: Apache-2.0
"""Owns the kinds of letter: their fields, and the findings and dates each must agree with.

All of it is data. The texts in resources/letters may use exactly these fields; a test holds
every text of every language to that.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum, auto
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class FieldType(StrEnum):
    """What a field holds. Prose may have several paragraphs; text is one line."""

    TEXT = auto()
    PROSE = auto()
    DATE = auto()
    NUMBER = auto()
    FLAG = auto()
    LIST = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """A field's type, whether it may be empty, and the columns of a list."""

    type: FieldType
    optional: bool = False
    columns: Mapping[str, Field] = field(default_factory=lambda: MappingProxyType({}))


TEXT = Field(FieldType.TEXT)
TEXT_OR_EMPTY = Field(FieldType.TEXT, optional=True)
PROSE = Field(FieldType.PROSE)
PROSE_OR_EMPTY = Field(FieldType.PROSE, optional=True)
DATE = Field(FieldType.DATE)
DATE_OR_EMPTY = Field(FieldType.DATE, optional=True)
NUMBER = Field(FieldType.NUMBER)
FLAG = Field(FieldType.FLAG)


def rows(**columns: Field) -> Field:
    """Return a list field with these columns; a list without rows is an empty field."""
    return Field(FieldType.LIST, columns=MappingProxyType(columns))


def rows_or_empty(**columns: Field) -> Field:
    """Return a list field with these columns, which may have no row."""
    return replace(rows(**columns), optional=True)


COMMON: Mapping[str, Field] = MappingProxyType(
    {
        "organisation": TEXT,
        "office_name": TEXT,
        "case_number": TEXT,
        "register_number": TEXT,
        "letter_date": DATE,
        "addressee_name": TEXT,
        "addressee_title": TEXT_OR_EMPTY,
        "addressee_place": TEXT_OR_EMPTY,
        "officer_name": TEXT,
        "officer_title": TEXT,
        "approver_name": TEXT_OR_EMPTY,
        "additional": PROSE_OR_EMPTY,
    }
)

_ACTION = {"number": NUMBER, "action": TEXT, "action_date": DATE}
_PRELIMINARY = rows(**_ACTION, protected_activity=FLAG, prima_facie=FLAG, reasons=PROSE)
_DETERMINED = rows(**_ACTION, retaliation=FLAG, reasons=PROSE)

KINDS: Mapping[str, Mapping[str, Field]] = MappingProxyType(
    {
        "acknowledgement": {
            "received_on": DATE,
            "complete": FLAG,
            "review_due": DATE_OR_EMPTY,
            "safety_valve_on": DATE_OR_EMPTY,
            "panel_name": TEXT_OR_EMPTY,
            "allegations": rows_or_empty(**_ACTION, action_state=TEXT),
        },
        "request_for_information": {
            "received_on": DATE,
            "questions": rows(number=NUMBER, text=PROSE),
            "reply_by": DATE,
        },
        "prima_facie_found": {
            "received_on": DATE,
            "complete_on": DATE,
            "allegations": _PRELIMINARY,
            "investigating_body": TEXT,
            "investigation_due": DATE,
            "panel_review_by": DATE_OR_EMPTY,
            "panel_name": TEXT_OR_EMPTY,
        },
        "no_prima_facie": {
            "received_on": DATE,
            "complete_on": DATE,
            "allegations": _PRELIMINARY,
            "panel_review_by": DATE,
            "panel_name": TEXT,
        },
        "referral_memo": {
            "applicant_name": TEXT,
            "investigating_body": TEXT,
            "alternative": FLAG,
            "conflict_reason": PROSE_OR_EMPTY,
            "received_on": DATE,
            "complete_on": DATE,
            "allegations": rows(**_ACTION, prima_facie=FLAG, reasons=PROSE_OR_EMPTY),
            "retaliators": rows(name=TEXT, post=TEXT_OR_EMPTY),
            "protected_activities": rows(what=TEXT, when=DATE, channel=TEXT),
            "document_count": NUMBER,
            "report_due": DATE,
        },
        "interim_recommendation": {
            "applicant_name": TEXT,
            "measures": rows(measure=TEXT, valid_from=DATE, valid_to=DATE, reason=PROSE),
            "contested_action_on": DATE_OR_EMPTY,
            "answer_by": DATE,
        },
        "status_update": {
            "state_name": TEXT,
            "since": DATE,
            "next_step": PROSE,
            "next_due": DATE_OR_EMPTY,
        },
        "determination_established": {
            "report_received_on": DATE,
            "allegations": _DETERMINED,
            "recommended": FLAG,
        },
        "determination_not_established": {
            "report_received_on": DATE,
            "allegations": _DETERMINED,
        },
        "determination_recommendations": {
            "applicant_name": TEXT,
            "report_received_on": DATE,
            "allegations": _DETERMINED,
            "recommendations": rows(number=NUMBER, text=PROSE, addressee=TEXT),
            "answer_by": DATE,
        },
        "informal_resolution": {"terms": PROSE, "confirmed_on": DATE},
        "withdrawal": {"withdrawn_on": DATE, "reason": PROSE_OR_EMPTY},
        "closing": {"outcome_name": TEXT, "closed_on": DATE, "reasons": PROSE},
        "recusal_certificate": {
            "recused_officer": TEXT,
            "recused_on": DATE,
            "replaced_by": TEXT,
        },
        "hand_over_note": {
            "channel": TEXT,
            "referred_on": DATE,
            "identity": FLAG,
            "consented_on": DATE_OR_EMPTY,
            "requester_name": TEXT_OR_EMPTY,
            "requester_post": TEXT_OR_EMPTY,
            "requester_office": TEXT_OR_EMPTY,
            "requester_email": TEXT_OR_EMPTY,
            "facts": PROSE_OR_EMPTY,
        },
        "filing_invitation": {
            "covers": DATE,
            "due_on": DATE,
            "entrant": FLAG,
            "departing": FLAG,
            "rules": rows_or_empty(why=TEXT),
        },
        "form_code": {"covers": DATE, "due_on": DATE, "code": TEXT},
        "filing_reminder": {
            "covers": DATE,
            "due_on": DATE,
            "overdue": FLAG,
            "report_on": DATE_OR_EMPTY,
        },
        "extension_granted": {
            "covers": DATE,
            "due_on": DATE,
            "extended_to": DATE,
            "reason": PROSE_OR_EMPTY,
        },
        "filer_questions": {
            "covers": DATE,
            "filed_on": DATE,
            "questions": rows(number=NUMBER, text=PROSE),
            "reply_by": DATE,
        },
        "conflict_guidance": {
            "covers": DATE,
            "filed_on": DATE,
            "steps": rows(number=NUMBER, step=TEXT, text=PROSE, due_on=DATE),
            "report_by": DATE,
        },
        "guidance_reminder": {
            "covers": DATE,
            "issued_on": DATE,
            "overdue": FLAG,
            "steps": rows(number=NUMBER, step=TEXT, text=PROSE, due_on=DATE),
            "report_by": DATE_OR_EMPTY,
        },
        "document_request": {
            "covers": DATE,
            "drawn_on": DATE,
            "items": rows(number=NUMBER, section=TEXT_OR_EMPTY, item=TEXT),
            "reply_by": DATE,
        },
        "filing_clearance": {
            "covers": DATE,
            "filed_on": DATE,
            "nothing_declared": FLAG,
            "mitigated": FLAG,
            "verified": FLAG,
        },
        "non_compliance_report": {
            "covers": DATE,
            "due_on": DATE,
            "required": NUMBER,
            "filed": NUMBER,
            "waiting": NUMBER,
            "missing": NUMBER,
            "filers": rows(
                number=NUMBER,
                name=TEXT,
                post=TEXT,
                filer_due=DATE,
                reminders=NUMBER,
                reason=PROSE_OR_EMPTY,
            ),
            "answer_by": DATE,
        },
        "disposal_certificate": {
            "covers": DATE,
            "disposed_on": DATE,
            "file_count": NUMBER,
            "file_numbers": TEXT,
            "rule": TEXT,
            "proposed_by": TEXT,
            "approved_by": TEXT,
        },
    }
)

OF_FILING = (
    "filing_invitation", "form_code", "filing_reminder", "extension_granted", "filer_questions",
    "conflict_guidance", "guidance_reminder", "document_request", "filing_clearance",
)  # fmt: skip
"""Kinds to somebody who files a statement of interests."""
OF_CYCLE = ("non_compliance_report", "disposal_certificate")
"""Kinds about a cycle of the disclosure programme as a whole."""

FILES = {
    "hand_over_note": "request",
    **dict.fromkeys(OF_FILING, "filing"),
    **dict.fromkeys(OF_CYCLE, "cycle"),
}
"""What the frame of a letter calls the file that it is of: a case, unless it says otherwise."""

FINAL = frozenset(
    ("determination_established", "determination_not_established", "determination_recommendations")
)
"""Kinds composed from the findings alone: no free paragraph may be added to them."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What the rows of a list must show: some, or none, of them with a flag set."""

    kind: str
    rows: str
    flag: str
    some: bool
    code: str


RULES = (
    Rule("prima_facie_found", "allegations", "prima_facie", True, "letter.no_finding_for_this"),
    Rule("referral_memo", "allegations", "prima_facie", True, "letter.no_finding_for_this"),
    Rule("no_prima_facie", "allegations", "prima_facie", False, "letter.prima_facie_was_found"),
    Rule(
        "determination_established",
        "allegations",
        "retaliation",
        True,
        "letter.retaliation_not_found",
    ),
    Rule(
        "determination_not_established",
        "allegations",
        "retaliation",
        False,
        "letter.retaliation_was_found",
    ),
    Rule(
        "determination_recommendations",
        "allegations",
        "retaliation",
        True,
        "letter.retaliation_not_found",
    ),
)

IMPLIED = (("allegations", "prima_facie", "protected_activity", "letter.no_protected_activity"),)
"""Within one row the first flag needs the second: no prima facie case without the activity."""

WITHOUT = (("prima_facie_found", "allegations", "prima_facie", ("panel_name", "panel_review_by")),)
"""A row without the flag needs these fields: who is told no is told where to turn."""

ORDER = (
    ("received_on", "complete_on"),
    ("complete_on", "letter_date"),
    ("received_on", "letter_date"),
    ("report_received_on", "letter_date"),
    ("since", "letter_date"),
    ("confirmed_on", "letter_date"),
    ("withdrawn_on", "letter_date"),
    ("closed_on", "letter_date"),
    ("referred_on", "letter_date"),
    ("consented_on", "letter_date"),
    ("filed_on", "letter_date"),
    ("drawn_on", "letter_date"),
    ("issued_on", "letter_date"),
    ("disposed_on", "letter_date"),
    ("due_on", "extended_to"),
    ("letter_date", "report_on"),
    ("letter_date", "report_by"),
    ("letter_date", "reply_by"),
    ("letter_date", "answer_by"),
    ("letter_date", "panel_review_by"),
    ("letter_date", "safety_valve_on"),
    ("letter_date", "report_due"),
    ("letter_date", "investigation_due"),
    ("valid_from", "valid_to"),
)
"""Pairs of dates, also within a row, of which the first may not be the later one."""


def fields_of(kind: str) -> Mapping[str, Field]:
    """Return every field of a kind, the common ones first. An unknown kind is a bug."""
    common = dict(COMMON)
    if kind in FINAL:
        del common["additional"]
    return {**common, **KINDS[kind]}
