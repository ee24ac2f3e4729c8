# SPDX-License-Identifier: Apache-2.0
"""Owns what is entered: persons, service, reports, allegations, consents, and what came in."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.errors import Refusal
from core.history.ops import Add
from core.ids import new_id
from core.language import guess_language
from core.retaliation.acts import Act, Answer, Doing, When
from core.retaliation.steps import add_person_ops

if TYPE_CHECKING:
    from core.history.ops import Op
    from core.retaliation.case import RetaliationCase
    from core.retaliation.needs import Facts


def _rest(facts: Facts, *without: str) -> Facts:
    return {k: v for k, v in facts.items() if k not in without}


def _add_person(do: Doing) -> Answer:
    role = do.text("role")
    if role == "applicant" and do.case.applicant is not None:
        return Refusal.of("case.applicant_known")
    return add_person_ops(role, _rest(do.facts, "role"))


def _change_person(do: Doing) -> Answer:
    return (_details(do, "person"),)


def _details(do: Doing, kind: str) -> Op:
    item = do.text(kind)
    return do.case.registers.assign(f"{kind}/{item}/details", _rest(do.facts, kind))


def _add_service(do: Doing) -> Answer:
    if refusal := _ordered(do, "from", "to"):
        return refusal
    return (Add(f"service/{new_id()}", do.facts),)


def _ordered(do: Doing, first: str, second: str) -> Refusal | None:
    """Refuse days out of order."""
    one, two = do.facts.get(first), do.facts.get(second)
    if one is None or two is None or str(one) <= str(two):
        return None
    return Refusal.of("case.day_order", day=str(one))


def _report_fault(do: Doing) -> Refusal | None:
    return _ordered(do, "aware_on", "on")


def _add_report(do: Doing) -> Answer:
    if refusal := _report_fault(do):
        return refusal
    item = f"report/{new_id()}"
    return Add(item, {}), do.case.registers.assign(f"{item}/details", do.facts)


def _change_report(do: Doing) -> Answer:
    return _report_fault(do) or (_details(do, "report"),)


def _allegation_fault(do: Doing) -> Refusal | None:
    if do.text("state") == "taken" and "act_on" in do.facts:
        return Refusal.of("case.act_taken")
    return _ordered(do, "on", "act_on")


def _add_allegation(do: Doing) -> Answer:
    if refusal := _allegation_fault(do):
        return refusal
    item = f"allegation/{new_id()}"
    return Add(item, {}), do.case.registers.assign(f"{item}/details", do.facts)


def _change_allegation(do: Doing) -> Answer:
    return _allegation_fault(do) or (_details(do, "allegation"),)


def _record_consent(do: Doing) -> Answer:
    purpose, person = do.text("purpose"), do.text("person")
    if purpose == "contact_witness" and not person:
        return Refusal.of("case.fact_missing", fact="person")
    if purpose == "disclose_identity" and not person and not do.text("to_whom"):
        return Refusal.of("case.fact_missing", fact="to_whom")
    return (Add(f"consent/{new_id()}", do.facts),)


def _withdraw_consent(do: Doing) -> Answer:
    consent = next((c for c in do.case.consents if c.id == do.text("consent")), None)
    if consent is None or not consent.active:
        return Refusal.of("case.consent_gone")
    if consent.on is not None and date.fromisoformat(do.text("on")) < consent.on:
        return Refusal.of("case.day_order", day=consent.on.isoformat())
    field = f"consent/{consent.id}/withdrawn"
    return (do.case.registers.assign(field, _rest(do.facts, "consent")),)


def _add_note(do: Doing) -> Answer:
    return (Add(f"note/{new_id()}", do.facts),)


_MANAGING = frozenset({"alleged_retaliator", "supervisor", "manager"})


def _record_contact(do: Doing) -> Answer:
    """Record that the office spoke with someone, which it may do only as far as consent goes."""
    person = do.case.person(do.text("person"))
    if person is None:
        return Refusal.of("case.item_unknown", fact="person")
    if person.role == "witness":
        allowed = do.case.consent("contact_witness", person.id)
        if person.may_contact == "no" or allowed is None:
            return Refusal.of("case.consent_missing", purpose="contact_witness")
    if person.role in _MANAGING and do.case.consent("engage_management") is None:
        return Refusal.of("case.consent_missing", purpose="engage_management")
    return (Add(f"contact/{new_id()}", do.facts),)


def _add_email(do: Doing) -> Answer:
    known = {e.message_id for e in do.case.emails if e.message_id}
    if do.text("message_id") in known:
        return Refusal.of("case.email_known")
    return (Add(f"email/{new_id()}", do.facts),)


def language_differs(case: RetaliationCase, sender: str, text: str) -> Refusal | None:
    """Return what to tell when the applicant seems not to write in the language of his letters.

    `sender` is an e-mail address: what other people write in says nothing about the applicant.
    """
    applicant = case.applicant
    if applicant is None or not sender or applicant.email.casefold() != sender.casefold():
        return None
    spoken = guess_language(text)
    if spoken in ("", case.language):
        return None
    return Refusal.of("case.language_differs", spoken=spoken, language=case.language)


def _attach_document(do: Doing) -> Answer:
    if any(d.sha256 == do.text("sha256") for d in do.case.documents):
        return Refusal.of("case.document_known")
    return (Add(f"document/{new_id()}", do.facts),)


def _information_received(do: Doing) -> Answer:
    request = next((r for r in do.case.requests if r.id == do.text("request")), None)
    if request is None or request.answered_on is not None:
        return Refusal.of("case.already_answered")
    if request.asked_on is not None and do.text("on") < request.asked_on.isoformat():
        return Refusal.of("case.day_order", day=request.asked_on.isoformat())
    field = f"request/{request.id}/answered"
    return (do.case.registers.assign(field, {"on": do.text("on")}),)


def _record_mediation(do: Doing) -> Answer:
    return _ordered(do, "from", "to") or (do.case.registers.assign("mediation", do.facts),)


def _set_language(do: Doing) -> Answer:
    return (do.case.registers.assign("language", do.text("language")),)


# fmt: off
add_note = Act("add_note", "note_added", When.ALWAYS, _add_note, clerical=True)
record_contact = Act("record_contact", "contact_recorded", When.OPEN, _record_contact)
add_email = Act("add_email", "email_added", When.ALWAYS, _add_email, clerical=True)
attach_document = Act(
    "attach_document", "document_attached", When.ALWAYS, _attach_document, clerical=True
)
information_received = Act(
    "information_received", "information_received", When.OPEN, _information_received, clerical=True
)
add_person = Act("add_person", "person_added", When.OPEN, _add_person, clerical=True)
change_person = Act("change_person", "person_changed", When.OPEN, _change_person, clerical=True)
add_service = Act("add_service", "service_added", When.OPEN, _add_service, clerical=True)
add_report = Act("add_report", "report_added", When.INTAKE, _add_report)
change_report = Act("change_report", "report_changed", When.INTAKE, _change_report)
add_allegation = Act("add_allegation", "allegation_added", When.INTAKE, _add_allegation)
change_allegation = Act("change_allegation", "allegation_changed", When.INTAKE, _change_allegation)
record_consent = Act("record_consent", "consent_recorded", When.OPEN, _record_consent)
withdraw_consent = Act("withdraw_consent", "consent_withdrawn", When.OPEN, _withdraw_consent)
record_mediation = Act("record_mediation", "mediation_recorded", When.INTAKE, _record_mediation)
set_language = Act("set_language", "language_set", When.OPEN, _set_language, clerical=True)
# fmt: on

INTAKE_ACTS = (
    add_note, record_contact, add_email, attach_document, information_received, add_person,
    change_person, add_service, add_report, change_report, add_allegation, change_allegation,
    record_consent, withdraw_consent, record_mediation, set_language,
)  # fmt: skip
