# SPDX-License-Identifier: Apache-2.0
"""Owns the parts that any file may have: persons, notes, mail, documents, consents, letters, ..."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from core.casework.forms import Entry, Form, Origin
    from core.ids import EventId


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in the case: applicant, alleged retaliator, witness, supervisor, ..."""

    id: str
    origin: Origin
    role: str
    name: str
    post: str
    office: str
    email: str
    status: str
    gender: str
    still_employed: str
    may_contact: str
    """For a witness: what the applicant answered to "may the office contact this person?"."""

    @classmethod
    def read(cls, entry: Entry) -> Person:
        """Return the person of an entry."""
        d = entry.field("details")
        return cls(
            entry.id, entry.origin, entry.form.text("role"), d.text("name"), d.text("post"),
            d.text("office"), d.text("email"), d.text("status"), d.text("gender"),
            d.text("still_employed", "unknown"), d.text("may_contact", "unasked"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Note:
    """Something said, seen or thought; with a person, a contact."""

    id: str
    origin: Origin
    kind: str
    text: str
    on: date | None
    person: str = ""

    @classmethod
    def read(cls, entry: Entry) -> Note:
        """Return the note of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.text("kind", "note"), d.text("text"), entry.origin.on,
            d.text("person"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Email:
    """A message that was dropped on the case."""

    id: str
    origin: Origin
    sender: str
    to: tuple[str, ...]
    subject: str
    sent_on: date | None
    text: str
    attachments: tuple[str, ...]
    """SHA-256 of the documents that came with it."""
    message_id: str
    references: tuple[str, ...]
    """The messages that it answers and follows, by their identifiers, the oldest first."""

    @classmethod
    def read(cls, entry: Entry) -> Email:
        """Return the message of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.text("sender"), d.texts("to"), d.text("subject"),
            d.day("sent_on"), d.text("text"), d.texts("attachments"), d.text("message_id"),
            d.texts("references"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Document:
    """A file that belongs to the case; its bytes are in storage under the SHA-256."""

    id: str
    origin: Origin
    name: str
    size: int
    sha256: str
    media_type: str
    title: str
    received_on: date | None

    @classmethod
    def read(cls, entry: Entry) -> Document:
        """Return the document of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.text("name"), d.number("size"), d.text("sha256"),
            d.text("media_type"), d.text("title"), d.day("received_on"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Request:
    """Information asked for, and when it came."""

    id: str
    origin: Origin
    what: str
    person: str
    asked_on: date | None
    answer_by: date | None
    answered_on: date | None

    @classmethod
    def read(cls, entry: Entry) -> Request:
        """Return the request of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.text("what"), d.text("person"), d.day("happened_on"),
            d.day("answer_by"), entry.field("answered").day("on"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Consent:
    """What the applicant agreed to, for one purpose."""

    id: str
    origin: Origin
    purpose: str
    to_whom: str
    person: str
    on: date | None
    how: str
    note: str
    withdrawn_on: date | None

    @property
    def active(self) -> bool:
        """Whether it stands."""
        return self.withdrawn_on is None

    @classmethod
    def read(cls, entry: Entry) -> Consent:
        """Return the consent of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.text("purpose"), d.text("to_whom"), d.text("person"),
            d.day("on"), d.text("how"), d.text("note"), entry.field("withdrawn").day("on"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class LetterRecord:
    """A letter that was issued; its bytes are in storage under the SHA-256."""

    id: str
    origin: Origin
    kind: str
    language: str
    register_number: str
    sha256: str
    head: str
    issued_on: date | None
    signed_by: str
    person: str
    addressee: str
    referral: str
    """Of a hand-over note: the referral that it goes with."""
    superseded_by: str

    @classmethod
    def read(cls, entry: Entry) -> LetterRecord:
        """Return the letter of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.text("kind"), d.text("language"),
            d.text("register_number"), d.text("sha256"), d.text("head"), entry.origin.on,
            d.text("signed_by"), d.text("person"), d.text("addressee"), d.text("referral"),
            entry.field("superseded_by").text("letter"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Proposal:
    """An act that waits for, or had, a second person's word."""

    id: str
    origin: Origin
    action: str
    """An action of the workflow, or `settle_conflict`."""
    facts: Form
    state: str
    """The state of the case when it was drafted."""
    verdict: str
    """`approved`, `returned`, or empty while it waits."""
    verdict_reason: str
    verdict_event: EventId | None

    @classmethod
    def read(cls, entry: Entry) -> Proposal:
        """Return the proposal of an entry."""
        d, verdict = entry.form, entry.field("verdict")
        values = entry.registers.fields.get(f"{entry.item.path}/verdict", ())
        return cls(
            entry.id, entry.origin, d.text("action"), d.form("facts"), d.text("state"),
            verdict.text("verdict"), verdict.text("reason"),
            values[0].events[0] if values else None,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Link:
    """Another case that has to do with this one."""

    id: str
    origin: Origin
    file: str
    number: str
    why: str

    @classmethod
    def read(cls, entry: Entry) -> Link:
        """Return the link of an entry."""
        d = entry.form
        return cls(entry.id, entry.origin, d.text("file"), d.text("number"), d.text("why"))
