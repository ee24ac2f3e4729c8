# SPDX-License-Identifier: Apache-2.0
"""Owns what is entered in any file: persons, consents, and what came in."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.casework.acts import ALWAYS, OPEN, Answer, shared
from core.errors import Refusal
from core.history.ops import Add, Assign
from core.ids import new_id
from core.language import guess_language

if TYPE_CHECKING:
    from core.casework.acts import Doing
    from core.casework.case import Case
    from core.casework.needs import Facts
    from core.history.ops import Op


def add_person_ops(role: str, details: Facts) -> tuple[Op, ...]:
    """Return the operations that enter a person."""
    item = f"person/{new_id()}"
    return Add(item, {"role": role}), Assign(f"{item}/details", details)


def rest(facts: Facts, *without: str) -> Facts:
    """Return facts without some of them."""
    return {k: v for k, v in facts.items() if k not in without}


def _change_person(do: Doing[Case]) -> Answer:
    return (details(do, "person"),)


def details(do: Doing[Case], kind: str) -> Op:
    """Return the operation that states the details of an entry anew."""
    item = do.text(kind)
    return do.case.registers.assign(f"{kind}/{item}/details", rest(do.facts, kind))


def ordered(do: Doing[Case], first: str, second: str) -> Refusal | None:
    """Refuse two days of the facts that are out of order."""
    one, two = do.facts.get(first), do.facts.get(second)
    if one is None or two is None or str(one) <= str(two):
        return None
    return Refusal.of("case.day_order", day=str(one))


def _record_consent(do: Doing[Case]) -> Answer:
    return (Add(f"consent/{new_id()}", do.facts),)


def _withdraw_consent(do: Doing[Case]) -> Answer:
    consent = next((c for c in do.case.consents if c.id == do.text("consent")), None)
    if consent is None or not consent.active:
        return Refusal.of("case.consent_gone")
    if consent.on is not None and date.fromisoformat(do.text("on")) < consent.on:
        return Refusal.of("case.day_order", day=consent.on.isoformat())
    field = f"consent/{consent.id}/withdrawn"
    return (do.case.registers.assign(field, rest(do.facts, "consent")),)


def _add_note(do: Doing[Case]) -> Answer:
    return (Add(f"note/{new_id()}", do.facts),)


def _add_email(do: Doing[Case]) -> Answer:
    known = {e.message_id for e in do.case.emails if e.message_id}
    if do.text("message_id") in known:
        return Refusal.of("case.email_known")
    return (Add(f"email/{new_id()}", do.facts),)


def language_differs(case: Case, sender: str, text: str) -> Refusal | None:
    """Return what to tell when a principal seems not to write in the language of his letters.

    `sender` is an e-mail address: what other people write in says nothing about the principal.
    """
    principal = case.principal
    if principal is None or not sender or principal.email.casefold() != sender.casefold():
        return None
    spoken = guess_language(text)
    if spoken in ("", case.language):
        return None
    return Refusal.of("case.language_differs", spoken=spoken, language=case.language)


def _attach_document(do: Doing[Case]) -> Answer:
    if any(d.sha256 == do.text("sha256") for d in do.case.documents):
        return Refusal.of("case.document_known")
    return (Add(f"document/{new_id()}", do.facts),)


def _set_language(do: Doing[Case]) -> Answer:
    return (do.case.registers.assign("language", do.text("language")),)


# fmt: off
add_note = shared("add_note", "note_added", ALWAYS, _add_note, clerical=True)
add_email = shared("add_email", "email_added", ALWAYS, _add_email, clerical=True)
attach_document = shared(
    "attach_document", "document_attached", ALWAYS, _attach_document, clerical=True
)
change_person = shared("change_person", "person_changed", OPEN, _change_person, clerical=True)
record_consent = shared("record_consent", "consent_recorded", OPEN, _record_consent)
withdraw_consent = shared("withdraw_consent", "consent_withdrawn", OPEN, _withdraw_consent)
set_language = shared("set_language", "language_set", OPEN, _set_language, clerical=True)
# fmt: on

SHARED_INTAKE = (
    add_note, add_email, attach_document, change_person, record_consent,
    withdraw_consent, set_language,
)  # fmt: skip
