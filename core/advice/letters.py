# SPDX-License-Identifier: Apache-2.0
"""Owns the hand-over note: when a request has one, and what it may tell the other channel.

It says what was agreed to and nothing else, by the consent that stands on its day: by default it
discloses nothing. What an officer adds is held to that too, as far as the program can tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.advice.consent import PURPOSES, lacking_consent
from core.advice.workflow import Action
from core.casework.letters import writing_refusal
from core.casework.path import SETTLE
from core.casework.people import may_handle
from core.errors import Refusal
from core.guidance.stripping import Known, propose
from resources import label

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from core.advice.case import ServiceRequest
    from core.advice.parts import Referral
    from core.casework.letters import Extra
    from core.ids import OfficerId
    from core.office.office import Office

NOTE = "hand_over_note"
LETTER_KINDS = (NOTE,)


def letter_refusal(case: ServiceRequest, kind: str, *, by: OfficerId, on: date) -> Refusal | None:
    """Return why a letter cannot be issued: a request has hand-over notes, once it is referred."""
    if refusal := writing_refusal(case, by=by):
        return refusal
    first = case.referrals[0].on if case.referrals else None
    if kind != NOTE or first is None:
        return Refusal.of("case.letter_not_yet")
    return Refusal.of("case.day_order", day=first.isoformat()) if on < first else None


def may_sign(case: ServiceRequest, _kind: str, by: OfficerId) -> Refusal | None:
    """Return why an officer may not sign a note, or None."""
    return may_handle(case, by)


def letters_owed(case: ServiceRequest) -> tuple[str, ...]:
    """Return the note, while the last step is a referral that has none.

    What was taken over from a spreadsheet was handed over in its time.
    """
    steps = [step for step in case.way if step.action != SETTLE]
    if case.imported or not steps or steps[-1].action != Action.REFER_ON:
        return ()
    written = any(letter.referral == case.referrals[-1].id for letter in case.letters)
    return () if written else (NOTE,)


def fields_for(
    kind: str, case: ServiceRequest, *, by: OfficerId, on: date, extra: Extra
) -> Mapping[str, object] | Refusal:
    """Return the merge fields of a note dated `on`, or why it cannot be written."""
    if refusal := letter_refusal(case, kind, by=by, on=on):
        return refusal
    referral = next((r for r in case.referrals if r.id == extra.referral), None)
    office = case.office
    if referral is None or office is None:
        return Refusal.of("case.item_unknown", fact="referral")
    if refusal := lacking_consent(case, referral.disclosed) or _too_much(case, referral, extra):
        return refusal
    told = referral.disclosed in PURPOSES
    facts = "\n".join(filter(None, (referral.note, extra.additional))) if told else ""
    if told and not facts.strip():
        return Refusal.of("letter.field_missing", letter_field="facts")
    signer = office.officers[by]
    language = extra.language or case.language
    return {
        "case_number": case.number,
        "register_number": extra.register_number,
        "letter_date": on,
        **_addressee(office, referral, language),
        "officer_name": signer.name,
        "officer_title": signer.title or label(f"signature.{signer.role.value}", language),
        "referred_on": referral.on,
        "facts": facts,
        **_requester(case, referral),
    }


def _addressee(office: Office, referral: Referral, language: str) -> dict[str, object]:
    """Return whom the note goes to: by name where the office has entered who it is."""
    channel = _channel(referral.to, language)
    to = office.addressees.get(referral.to)
    return {
        "channel": channel,
        "addressee_name": to.name if to else channel,
        "addressee_title": to.title if to else "",
        "addressee_place": to.place if to else "",
    }


def _channel(key: str, language: str) -> str:
    try:
        return label(f"elsewhere.{key}", language)
    except KeyError:
        return key.replace("_", " ")  # the office's own, which has no name in six languages


def _requester(case: ServiceRequest, referral: Referral) -> dict[str, object]:
    person = case.principal
    if referral.disclosed != "identity" or person is None:
        return {"identity": False}
    consent = case.consent("disclose_identity")
    return {
        "identity": True,
        "consented_on": consent.on if consent else None,
        "requester_name": person.name,
        "requester_post": person.post,
        "requester_office": person.office,
        "requester_email": person.email,
    }


def _too_much(case: ServiceRequest, referral: Referral, extra: Extra) -> Refusal | None:
    """Return why an officer's own words tell more than was agreed to, or None."""
    if referral.disclosed not in PURPOSES and extra.additional.strip():
        return Refusal.of("letter.nothing_disclosed")
    person = case.principal
    if referral.disclosed == "identity" or person is None:
        return None
    words = f"{referral.note}\n{extra.additional}"
    found = propose(words, [Known("requester", person.name)], "en")
    named = any(one.kind == "requester" for one in found)
    address = person.email.casefold()
    if named or (address and address in words.casefold()):
        return Refusal.of("letter.names_requester")
    return None
