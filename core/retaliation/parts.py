# SPDX-License-Identifier: Apache-2.0
"""Owns the parts of a case: persons, reports, allegations, consents, measures and the rest.

They are read from signed events, which may come from a colleague's newer or hostile program, or
may have been erased: a part whose content is gone or out of shape is empty, never an exception.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.history.canonical import Json
    from core.history.registers import Item, Registers
    from core.ids import EventId, OfficerId


class Form:
    """A stored JSON object, read without trust."""

    def __init__(self, value: Json) -> None:
        self._value: Mapping[str, Json] = value if isinstance(value, dict) else {}

    def text(self, key: str, default: str = "") -> str:
        """Return a text."""
        value = self._value.get(key)
        return value if isinstance(value, str) else default

    def day(self, key: str) -> date | None:
        """Return a day."""
        try:
            return date.fromisoformat(self.text(key))
        except ValueError:
            return None

    def number(self, key: str) -> int:
        """Return a whole number."""
        value = self._value.get(key)
        return value if isinstance(value, int) else 0

    def flag(self, key: str) -> bool:
        """Return a yes or no."""
        return self._value.get(key) is True

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self._value.get(key)
        return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()

    def form(self, key: str) -> Form:
        """Return an object inside."""
        return Form(self._value.get(key))

    def same(self, other: Form) -> bool:
        """Tell whether both hold the same."""
        return dict(self._value) == dict(other._value)

    def plain(self) -> Mapping[str, Json]:
        """Return the object itself."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)


@dataclass(frozen=True, slots=True)
class Origin:
    """Who entered a part, by which event."""

    by: OfficerId
    event: EventId
    on: date | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a collection with its decision fields."""

    id: str
    origin: Origin
    form: Form
    registers: Registers
    item: Item

    def field(self, name: str) -> Form:
        """Return a decision field of the entry."""
        return Form(self.registers.value(f"{self.item.path}/{name}"))


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
class Service:
    """A period of the applicant's service."""

    id: str
    origin: Origin
    post: str
    office: str
    grade: str
    contract: str
    start: date | None
    end: date | None

    @classmethod
    def read(cls, entry: Entry) -> Service:
        """Return the period of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.text("post"), d.text("office"), d.text("grade"),
            d.text("contract"), d.day("from"), d.day("to"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Report:
    """A report of misconduct, or cooperation: what may be a protected activity."""

    id: str
    origin: Origin
    kind: str
    what: str
    to_whom: str
    on: date | None
    channel: str
    aware_on: date | None

    @classmethod
    def read(cls, entry: Entry) -> Report:
        """Return the report of an entry."""
        d = entry.field("details")
        return cls(
            entry.id, entry.origin, d.text("kind"), d.text("what"), d.text("to_whom"),
            d.day("on"), d.text("channel"), d.day("aware_on"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """An answer to one of the questions about an allegation."""

    answer: str
    """`yes`, `no`, or empty while it is open."""
    reason: str

    @classmethod
    def read(cls, form: Form) -> Finding:
        """Return the finding of a form."""
        return cls(form.text("answer"), form.text("reason"))


@dataclass(frozen=True, slots=True)
class Allegation:
    """A detrimental action, and what was found about it."""

    id: str
    origin: Origin
    kind: str
    what: str
    on: date | None
    state: str
    by: str
    """The person who did it, by id; empty when unknown."""
    why: str
    reports: tuple[str, ...]
    """The reports it is linked to; empty means all."""
    act_on: date | None
    """When a recommended or threatened act is to take effect."""
    protected_activity: Finding
    prima_facie: Finding
    panel: Finding
    clear_and_convincing: Finding

    @property
    def referred(self) -> bool:
        """Whether it goes to investigation: by our finding or by the panel's."""
        return self.prima_facie.answer == "yes" or self.panel.answer == "yes"

    @property
    def declined(self) -> bool:
        """Whether the office found no prima facie case in it: the panel may be asked."""
        return self.reviewed and self.prima_facie.answer != "yes"

    @property
    def reviewed(self) -> bool:
        """Whether the preliminary review has answered what it must."""
        if self.protected_activity.answer == "no":
            return self.prima_facie.answer != "yes"
        return bool(self.protected_activity.answer and self.prima_facie.answer)

    @property
    def established(self) -> bool:
        """Whether retaliation was found: referred, and not shown to have happened anyway."""
        return self.referred and self.clear_and_convincing.answer == "no"

    @classmethod
    def read(cls, entry: Entry) -> Allegation:
        """Return the allegation of an entry."""
        d = entry.field("details")
        return cls(
            entry.id, entry.origin, d.text("kind"), d.text("what"), d.day("on"),
            d.text("state"), d.text("by"), d.text("why"), d.texts("reports"), d.day("act_on"),
            *(
                Finding.read(entry.field(question))
                for question in (
                    "protected_activity", "prima_facie", "panel", "clear_and_convincing",
                )
            ),
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

    @classmethod
    def read(cls, entry: Entry) -> Email:
        """Return the message of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.text("sender"), d.texts("to"), d.text("subject"),
            d.day("sent_on"), d.text("text"), d.texts("attachments"), d.text("message_id"),
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
