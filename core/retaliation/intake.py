# SPDX-License-Identifier: Apache-2.0
"""Owns what is entered in a complaint: service, reports, allegations, and whom one spoke with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework import entering
from core.casework.acts import OPEN, Answer
from core.casework.entering import add_person_ops, details, ordered, rest
from core.errors import Refusal
from core.history.ops import Add
from core.ids import new_id
from core.retaliation.acts import INTAKE, act

if TYPE_CHECKING:
    from core.retaliation.acts import Doing


def _add_person(do: Doing) -> Answer:
    role = do.text("role")
    if role == "applicant" and do.case.applicant is not None:
        return Refusal.of("case.applicant_known")
    return add_person_ops(role, rest(do.facts, "role"))


def _add_service(do: Doing) -> Answer:
    if refusal := ordered(do, "from", "to"):
        return refusal
    return (Add(f"service/{new_id()}", do.facts),)


def _report_fault(do: Doing) -> Refusal | None:
    return ordered(do, "aware_on", "on")


def _add_report(do: Doing) -> Answer:
    if refusal := _report_fault(do):
        return refusal
    item = f"report/{new_id()}"
    return Add(item, {}), do.case.registers.assign(f"{item}/details", do.facts)


def _change_report(do: Doing) -> Answer:
    return _report_fault(do) or (details(do, "report"),)


def _allegation_fault(do: Doing) -> Refusal | None:
    if do.text("state") == "taken" and "act_on" in do.facts:
        return Refusal.of("case.act_taken")
    return ordered(do, "on", "act_on")


def _add_allegation(do: Doing) -> Answer:
    if refusal := _allegation_fault(do):
        return refusal
    item = f"allegation/{new_id()}"
    return Add(item, {}), do.case.registers.assign(f"{item}/details", do.facts)


def _change_allegation(do: Doing) -> Answer:
    return _allegation_fault(do) or (details(do, "allegation"),)


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


def _information_received(do: Doing) -> Answer:
    request = next((r for r in do.case.requests if r.id == do.text("request")), None)
    if request is None or request.answered_on is not None:
        return Refusal.of("case.already_answered")
    if request.asked_on is not None and do.text("on") < request.asked_on.isoformat():
        return Refusal.of("case.day_order", day=request.asked_on.isoformat())
    field = f"request/{request.id}/answered"
    return (do.case.registers.assign(field, {"on": do.text("on")}),)


def _record_mediation(do: Doing) -> Answer:
    return ordered(do, "from", "to") or (do.case.registers.assign("mediation", do.facts),)


# fmt: off
record_contact = act("record_contact", "contact_recorded", OPEN, _record_contact)
information_received = act(
    "information_received", "information_received", OPEN, _information_received, clerical=True
)
add_person = act("add_person", "person_added", OPEN, _add_person, clerical=True)
add_service = act("add_service", "service_added", OPEN, _add_service, clerical=True)
add_report = act("add_report", "report_added", INTAKE, _add_report)
change_report = act("change_report", "report_changed", INTAKE, _change_report)
add_allegation = act("add_allegation", "allegation_added", INTAKE, _add_allegation)
change_allegation = act("change_allegation", "allegation_changed", INTAKE, _change_allegation)
record_mediation = act("record_mediation", "mediation_recorded", INTAKE, _record_mediation)
# fmt: on

INTAKE_ACTS = (
    entering.add_note, record_contact, entering.add_email, entering.attach_document,
    information_received, add_person, entering.change_person, add_service, add_report,
    change_report, add_allegation, change_allegation, entering.record_consent,
    entering.withdraw_consent, record_mediation, entering.set_language,
)  # fmt: skip
