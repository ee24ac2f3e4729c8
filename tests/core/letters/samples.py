# SPDX-License-Identifier: Apache-2.0
"""Owns sample letters: every kind in every language, with names and texts of that language."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING

from core.letters import identity
from core.letters.compose import LetterContent, Letterhead, compose
from core.letters.render import render

if TYPE_CHECKING:
    from core.letters.identity import Identity

AT = datetime(2021, 3, 4, 15, 42, tzinfo=UTC)
HEAD = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"

NAME = {
    "ar": "ليلى بنت عبد الله الحسيني",
    "en": "Ms. Anne-Marie O’Neill",
    "es": "Sra. María José Núñez",
    "fr": "Madame Hélène Lefèvre",
    "ru": "Г-жа Ольга Щербакова",
    "zh": "李明",
}
ACTION = {
    "ar": "عدم تجديد العقد المحدد المدة",
    "en": "Non-renewal of the fixed-term appointment",
    "es": "No renovación del contrato de plazo fijo",
    "fr": "Non-renouvellement de l’engagement à durée déterminée",
    "ru": "Непродление срочного контракта",
    "zh": "不予续签定期合同",
}
REASON = {
    "ar": "تبيَّن من السجل أن القرار اتُّخذ في 4 أيام (انظر الوثيقة RET-7/2021) دون أسباب مكتوبة.",
    "en": "The decision was taken four days after the report, without written reasons.",
    "es": "La decisión se tomó cuatro días después de la denuncia, sin motivos escritos.",
    "fr": "La décision a été prise quatre jours après le signalement ; aucun motif écrit.",
    "ru": "Решение было принято через четыре дня после сообщения, без обоснования.",
    "zh": "该决定是在举报四天后作出的，没有书面理由。",
}
_ORGANISATION = {
    "ar": ("منظمة الأمم المتحدة للطفولة", "مكتب الأخلاقيات"),
    "en": ("United Nations Children’s Fund", "Ethics Office"),
    "es": ("Fondo de las Naciones Unidas para la Infancia", "Oficina de Ética"),
    "fr": ("Fonds des Nations Unies pour l’enfance", "Bureau de la déontologie"),
    "ru": ("Детский фонд Организации Объединенных Наций", "Бюро по вопросам этики"),
    "zh": ("联合国儿童基金会", "道德操守办公室"),
}


def letterhead(language: str, **changes) -> Letterhead:
    """Return the letterhead of the sample office in a language."""
    address = ("3 United Nations Plaza", "New York, NY 10017, USA")
    return Letterhead(*_ORGANISATION[language], **({"address_lines": address} | changes))


def _allegations(language: str, **columns) -> list[dict[str, object]]:
    return [
        {"number": n, "action": ACTION[language], "action_date": date(2020, 10 + n, n)} | columns
        for n in (1, 2)
    ]


def _reviewed(language: str, *, found: bool, protected: bool = True) -> list[dict[str, object]]:
    rows = _allegations(
        language, protected_activity=protected, prima_facie=False, reasons=REASON[language]
    )
    rows[0]["prima_facie"] = found
    return rows


def _determined(language: str, *, established: bool) -> list[dict[str, object]]:
    rows = _allegations(language, retaliation=False, reasons=REASON[language])
    rows[0]["retaliation"] = established
    return rows


def _review_letters(language: str) -> dict[str, dict[str, object]]:
    """Return the own fields of the letters up to the referral."""
    name, action, reason = NAME[language], ACTION[language], REASON[language]
    reviewed = {"received_on": date(2021, 2, 1), "complete_on": date(2021, 2, 9)}
    referred = [
        {key: value for key, value in row.items() if key != "protected_activity"}
        for row in _reviewed(language, found=True)
    ]
    return {
        "acknowledgement": {
            "received_on": date(2021, 3, 1),
            "complete": True,
            "review_due": date(2021, 4, 1),
            "safety_valve_on": date(2021, 4, 15),
            "panel_name": "Ethics Panel",
            "allegations": _allegations(language, action_state=action[:9]),
        },
        "request_for_information": {
            "received_on": date(2021, 3, 1),
            "questions": [{"number": 1, "text": reason}, {"number": 2, "text": reason}],
            "reply_by": date(2021, 4, 1),
        },
        "prima_facie_found": {
            **reviewed,
            "allegations": _reviewed(language, found=True),
            "investigating_body": "OIAI",
            "investigation_due": date(2021, 7, 1),
            "panel_review_by": date(2021, 4, 3),
            "panel_name": "Ethics Panel",
        },
        "no_prima_facie": {
            **reviewed,
            "allegations": _reviewed(language, found=False),
            "panel_review_by": date(2021, 4, 3),
            "panel_name": "Ethics Panel",
        },
        "referral_memo": {
            **reviewed,
            "applicant_name": name,
            "investigating_body": "OIAI",
            "alternative": True,
            "conflict_reason": reason,
            "allegations": referred,
            "retaliators": [{"name": name, "post": action}, {"name": "J. Doe", "post": "P-5"}],
            "protected_activities": [
                {"what": action, "when": date(2020, 10, 1), "channel": "OIAI"}
            ],
            "document_count": 14,
            "report_due": date(2021, 7, 1),
        },
    }


def _later_letters(language: str) -> dict[str, dict[str, object]]:
    """Return the own fields of measures, determinations and the ends of a case."""
    name, action, reason = NAME[language], ACTION[language], REASON[language]
    report = {"report_received_on": date(2021, 2, 1)}
    established = {**report, "allegations": _determined(language, established=True)}
    measure = {
        "measure": action,
        "valid_from": date(2021, 3, 5),
        "valid_to": date(2021, 9, 1),
        "reason": reason,
    }
    return {
        "interim_recommendation": {
            "applicant_name": name,
            "measures": [measure],
            "contested_action_on": date(2021, 3, 31),
            "answer_by": date(2021, 3, 20),
        },
        "status_update": {
            "state_name": action,
            "since": date(2021, 2, 2),
            "next_step": reason,
            "next_due": date(2021, 5, 1),
        },
        "determination_established": {**established, "recommended": True},
        "determination_not_established": {
            **report,
            "allegations": _determined(language, established=False),
        },
        "determination_recommendations": {
            **established,
            "applicant_name": name,
            "recommendations": [{"number": 1, "text": reason, "addressee": name}],
            "answer_by": date(2021, 4, 1),
        },
        "informal_resolution": {"terms": reason, "confirmed_on": date(2021, 3, 1)},
        "withdrawal": {"withdrawn_on": date(2021, 3, 1), "reason": reason},
        "closing": {"outcome_name": action, "closed_on": date(2021, 3, 1), "reasons": reason},
        "recusal_certificate": {
            "recused_officer": name,
            "recused_on": date(2021, 3, 1),
            "replaced_by": "Dr. Samuel Okonkwo",
        },
        "hand_over_note": {
            "channel": action,
            "referred_on": date(2021, 3, 1),
            "identity": True,
            "consented_on": date(2021, 2, 27),
            "requester_name": name,
            "requester_post": action,
            "requester_office": "Nairobi",
            "requester_email": "someone@example.org",
            "facts": reason,
        },
    }


def _filing_letters(language: str) -> dict[str, dict[str, object]]:
    """Return the own fields of the letters to somebody who files."""
    action, reason = ACTION[language], REASON[language]
    covers = {"covers": date(2020, 12, 31)}
    filed = {**covers, "filed_on": date(2021, 2, 26)}
    step = {"number": 1, "step": action, "text": reason, "due_on": date(2021, 4, 1)}
    return {
        "filing_invitation": {
            **covers,
            "due_on": date(2021, 3, 31),
            "entrant": True,
            "departing": True,
            "rules": [{"why": action}, {"why": "P-5 – D-2"}],
        },
        "form_code": {**covers, "due_on": date(2021, 3, 31), "code": "lantern orbit velvet maple"},
        "filing_reminder": {
            **covers,
            "due_on": date(2021, 3, 1),
            "overdue": True,
            "report_on": date(2021, 3, 31),
        },
        "extension_granted": {
            **covers,
            "due_on": date(2021, 3, 31),
            "extended_to": date(2021, 4, 30),
            "reason": reason,
        },
        "filer_questions": {
            **filed,
            "questions": [{"number": 1, "text": reason}, {"number": 2, "text": reason}],
            "reply_by": date(2021, 3, 18),
        },
        "conflict_guidance": {
            **filed,
            "steps": [step, {**step, "number": 2}],
            "report_by": date(2021, 4, 15),
        },
        "guidance_reminder": {
            **covers,
            "issued_on": date(2021, 3, 1),
            "overdue": True,
            "steps": [step, {**step, "number": 2}],
            "report_by": date(2021, 4, 15),
        },
        "document_request": {
            **covers,
            "drawn_on": date(2021, 3, 1),
            "items": [{"number": 1, "section": action, "item": "Acme Shipping Ltd"}],
            "reply_by": date(2021, 4, 1),
        },
        "filing_clearance": {
            **filed,
            "nothing_declared": False,
            "mitigated": True,
            "verified": True,
        },
    }


def _cycle_letters(language: str) -> dict[str, dict[str, object]]:
    """Return the own fields of the letters about a cycle."""
    filer = {"name": NAME[language], "post": ACTION[language], "filer_due": date(2021, 2, 1)}
    return {
        "non_compliance_report": {
            "covers": date(2020, 12, 31),
            "due_on": date(2021, 2, 1),
            "required": 1677,
            "filed": 1670,
            "waiting": 5,
            "missing": 2,
            "filers": [
                {**filer, "number": 1, "reminders": 3, "reason": REASON[language]},
                {**filer, "number": 2, "reminders": 2, "reason": ""},
            ],
            "answer_by": date(2021, 3, 20),
        },
        "disposal_certificate": {
            "covers": date(2014, 12, 31),
            "disposed_on": date(2021, 3, 1),
            "file_count": 3,
            "file_numbers": "DS/2015/A7/0001, DS/2015/A7/0002, DS/2015/A7/0004",
            "rule": ACTION[language],
            "proposed_by": NAME[language],
            "approved_by": "Dr. Samuel Okonkwo",
        },
    }


def fields(kind: str, language: str, **changes: object) -> dict[str, object]:
    """Return fields that make a letter of a kind; keywords replace single ones."""
    of = (_review_letters, _later_letters, _filing_letters, _cycle_letters)
    own = next(letters[kind] for make in of if kind in (letters := make(language)))
    common: dict[str, object] = {
        "case_number": "RET-2021-003",
        "register_number": "EO/2021/0017",
        "letter_date": date(2021, 3, 4),
        "addressee_name": NAME[language],
        "addressee_title": ACTION[language],
        "addressee_place": "Nairobi",
        "officer_name": "Dr. Samuel Okonkwo",
        "officer_title": "Director",
        "approver_name": NAME["zh"],
    }
    return {**common, **own, **changes}


def content(kind: str, language: str, **changes: object) -> LetterContent:
    """Return the content of a sample letter."""
    made = compose(
        kind, language, fields(kind, language, **changes), letterhead(language), head=HEAD
    )
    assert isinstance(made, LetterContent), made
    return made


@cache
def pdf(kind: str, language: str) -> bytes:
    """Return a sample letter as PDF, without a signature."""
    return render(content(kind, language))


@cache
def authority() -> Identity:
    """Return the root of the sample office."""
    return identity.create_authority(*_ORGANISATION["en"], at=AT)


@cache
def signer(name: str = "Dr. Samuel Okonkwo") -> Identity:
    """Return the signing identity of an officer of the sample office."""
    organisation, office = _ORGANISATION["en"]
    return identity.issue(authority(), name, organisation=organisation, office_name=office, at=AT)
