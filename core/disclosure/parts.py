# SPDX-License-Identifier: Apache-2.0
"""Owns the parts of a filing: registration, forms, versions, matches, guidance, documents, ..."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.casework.forms import Form
from core.disclosure.cohort import Person
from core.disclosure.sections import FormKind
from core.disclosure.statement import Statement, read_statement
from core.errors import Refusal

if TYPE_CHECKING:
    from datetime import date

    from core.casework.forms import Entry, Origin


_CALLED, _FILE_NAME = 8, 16
"""Of the digits of a form, those that people call it by and those that its file is named by."""


def file_name(form: str) -> str:
    """Return under which name a form is written: its number first, and nothing of whose it is."""
    return f"{form[:_FILE_NAME]}.html"


def person_of(form: Form) -> Person:
    """Return who files, from what the file holds of it."""
    return Person(
        form.text("staff_number"), form.text("name"), form.text("grade"), form.text("function"),
        form.text("office"), form.text("email"), form.text("language", "en"),
        form.day("joined_on"), form.day("leaves_on"),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfCycle:
    """Of which cycle a filing is."""

    file: str
    year: str
    """The year in which it is filed, by which results are told (Table 3)."""
    covers: date | None
    """The last day of the year that the statement is about."""


@dataclass(frozen=True, slots=True)
class Registration:
    """What somebody files until when, and why."""

    kind: FormKind
    due_on: date | None
    """Before extensions."""
    risk: str
    """One of `cohort.RISKS`, or empty."""
    rules: tuple[str, ...]
    """The reasons of the rules that picked the filer."""

    @classmethod
    def read(cls, form: Form) -> Registration:
        """Return the registration of a form."""
        kind = form.text("form_kind")
        known = FormKind(kind) if kind in set(FormKind) else FormKind.ANNUAL
        return cls(known, form.day("due_on"), form.text("risk"), form.texts("rules"))


@dataclass(frozen=True, slots=True)
class Sent:
    """A form that was made for the filer; `id` is what its answer names."""

    id: str
    origin: Origin
    proof: str
    code: str
    language: str
    on: date | None
    voids: tuple[str, ...]
    """The earlier forms of the filer that are not to be answered any more."""
    means: str
    """How it was handed over, one of `facts.MEANS`; empty while nobody entered that."""
    given_on: date | None
    note: str
    """On the handing over."""

    @property
    def number(self) -> str:
        """What people call it by; the copy that a filer saves in between has it in its name."""
        return self.id[:_CALLED]

    @property
    def file_name(self) -> str:
        """Under which it was written."""
        return file_name(self.id)

    @classmethod
    def read(cls, entry: Entry) -> Sent:
        """Return the form of an entry."""
        d, given = entry.form, entry.field("given")
        return cls(
            entry.id, entry.origin, d.text("proof"), d.text("code"), d.text("language"),
            entry.origin.on, d.texts("voids"), given.text("means"), given.day("on"),
            given.text("note"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reminder:
    """That the filer was reminded."""

    id: str
    origin: Origin
    means: str
    note: str
    on: date | None

    @classmethod
    def read(cls, entry: Entry) -> Reminder:
        """Return the reminder of an entry."""
        d = entry.form
        return cls(entry.id, entry.origin, d.text("means"), d.text("note"), entry.origin.on)


@dataclass(frozen=True, slots=True)
class Extension:
    """More time for filing."""

    id: str
    origin: Origin
    until: date | None
    reason: str
    on: date | None

    @classmethod
    def read(cls, entry: Entry) -> Extension:
        """Return the extension of an entry."""
        d = entry.form
        return cls(entry.id, entry.origin, d.day("until"), d.text("reason"), entry.origin.on)


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that came with a statement, or the sealed answer itself."""

    name: str
    size: int
    sha256: str
    media_type: str

    @classmethod
    def read(cls, form: Form) -> Paper:
        """Return the file of a form."""
        return cls(
            form.text("name"), form.number("size"), form.text("sha256"), form.text("media_type")
        )

    def form(self) -> dict[str, str | int]:
        """Return what is stored."""
        return {
            "name": self.name, "size": self.size, "sha256": self.sha256,
            "media_type": self.media_type,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Version:
    """A statement as it was filed, the first one or an amendment."""

    id: str
    origin: Origin
    number: int
    """1 for the first."""
    signed_on: date | None
    received_on: date | None
    channel: str
    form: str
    """The form that it answers, or empty."""
    sealed: Paper | None
    """The answer as it came; None for what was keyed in."""
    attachments: tuple[Paper, ...]
    declared: tuple[str, ...]
    """What figures count of it: see `core.disclosure.declared`."""
    blank: bool
    unchanged: bool
    """Whether it says what that of the cycle before said."""
    said: Form = field(repr=False)

    @classmethod
    def read(cls, entry: Entry) -> Version:
        """Return the version of an entry; the statement itself is read when it is asked for."""
        d = entry.form
        sealed = d.form("sealed")
        papers = d.plain().get("attachments")
        return cls(
            entry.id, entry.origin, d.number("version"), d.day("signed_on"), d.day("received_on"),
            d.text("channel"), d.text("form"), Paper.read(sealed) if sealed else None,
            tuple(Paper.read(Form(p)) for p in papers) if isinstance(papers, (list, tuple)) else (),
            d.texts("declared"), d.flag("blank"), d.flag("unchanged"), d.form("statement"),
        )  # fmt: skip

    @property
    def key(self) -> str:
        """What the version is known by, on whichever laptop it was taken in."""
        return self.sealed.sha256 if self.sealed else self.id

    @property
    def statement(self) -> Statement | None:
        """What it says; None where that was destroyed, or is of a newer program."""
        read = read_statement(self.said.plain())
        return None if isinstance(read, Refusal) else read


@dataclass(frozen=True, slots=True)
class Match:
    """A name in a statement that a list has too; see `core.disclosure.matching`."""

    id: str
    origin: Origin
    list: str
    """The purpose of the list: staff, vendors, partners."""
    entry: str
    """What the list calls it."""
    section: str
    place: int
    """The item of the section, from 0."""
    said: str
    """What the statement calls it."""
    why: str
    """The kind of likeness."""
    score: int
    """Per thousand."""
    key: str
    """By which the same pair is known again, in another year too."""
    dismissed: bool
    reason: str
    """Why it was dismissed."""

    @classmethod
    def read(cls, entry: Entry) -> Match:
        """Return the match of an entry."""
        d, dismissed = entry.form, entry.field("dismissed")
        return cls(
            entry.id, entry.origin, d.text("list"), d.text("entry"), d.text("section"),
            d.number("place"), d.text("said"), d.text("why"), d.number("score"), d.text("key"),
            bool(dismissed), dismissed.text("reason"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """What the filer was asked."""

    id: str
    origin: Origin
    section: str
    text: str
    asked_on: date | None
    answer_by: date | None
    answered_on: date | None
    reply: str

    @classmethod
    def read(cls, entry: Entry) -> Question:
        """Return the question of an entry."""
        d, answered = entry.form, entry.field("answered")
        return cls(
            entry.id, entry.origin, d.text("section"), d.text("question"), d.day("happened_on"),
            d.day("answer_by"), answered.day("on"), answered.text("reply"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Guidance:
    """What the filer is asked to do about a potential conflict, and what came of it."""

    id: str
    origin: Origin
    kind: str
    """One of `facts.GUIDANCE`."""
    text: str
    on: date | None
    due_on: date | None
    reported_on: date | None
    done: str
    """`whole`, `partly`, `not`, or empty while nothing was reported."""
    what: str
    document: str

    @property
    def open(self) -> bool:
        """Whether it still has to be reported as done."""
        return self.done != "whole"

    @classmethod
    def read(cls, entry: Entry) -> Guidance:
        """Return the guidance of an entry."""
        d, back = entry.form, entry.field("reported")
        return cls(
            entry.id, entry.origin, d.text("guidance"), d.text("text"), d.day("happened_on"),
            d.day("due_on"), back.day("on"), back.text("done"), back.text("what"),
            back.text("document"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """A document that a drawn filer was asked for, and what it showed."""

    id: str
    origin: Origin
    section: str
    what: str
    on: date | None
    answer_by: date | None
    result_on: date | None
    agrees: str
    """`yes`, `no`, `missing`, or empty while it has not come."""
    note: str
    document: str

    @classmethod
    def read(cls, entry: Entry) -> Asked:
        """Return the document of an entry."""
        d, result = entry.form, entry.field("result")
        return cls(
            entry.id, entry.origin, d.text("section"), d.text("what"), entry.origin.on,
            d.day("answer_by"), result.day("on"), result.text("agrees"), result.text("note"),
            result.text("document"),
        )  # fmt: skip
