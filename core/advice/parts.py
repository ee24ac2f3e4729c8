# SPDX-License-Identifier: Apache-2.0
"""Owns the parts of a request: what was asked back, answered, referred, and how it counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from core.casework.forms import Entry, Form, Origin


@dataclass(frozen=True, slots=True)
class Classes:
    """Where a request is counted; each empty when unknown."""

    category: str
    subcategory: str
    """Of confidential advice alone."""
    channel: str
    location: str
    place: str
    """The duty station, in the office's own words."""
    gender: str
    staff_category: str

    @classmethod
    def read(cls, form: Form) -> Classes:
        """Return the classes of a form."""
        return cls(
            form.text("category"), form.text("subcategory"), form.text("channel"),
            form.text("location"), form.text("place"), form.text("gender"),
            form.text("staff_category"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """What the requester was asked; the clock waits until it is answered."""

    id: str
    origin: Origin
    text: str
    asked_on: date | None
    answered_on: date | None
    reply: str

    @classmethod
    def read(cls, entry: Entry) -> Question:
        """Return the question of an entry."""
        d, answered = entry.form, entry.field("answered")
        return cls(
            entry.id, entry.origin, d.text("question"), d.day("happened_on"), answered.day("on"),
            answered.text("reply"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """A substantive answer."""

    id: str
    origin: Origin
    text: str
    channel: str
    on: date | None
    late_reason: str
    taken_over: bool
    """Whether a register said so: who entered it is not who gave it."""

    @classmethod
    def read(cls, entry: Entry) -> Answer:
        """Return the answer of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.text("answer"), d.text("channel"), d.day("happened_on"),
            d.text("late_reason"), d.flag("taken_over"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Referral:
    """A hand-over to another channel, what it disclosed, and what came back."""

    id: str
    origin: Origin
    to: str
    disclosed: str
    reason: str
    note: str
    on: date | None
    result: str
    came_back_on: date | None
    what: str

    @classmethod
    def read(cls, entry: Entry) -> Referral:
        """Return the referral of an entry."""
        d, back = entry.form, entry.field("came_back")
        return cls(
            entry.id, entry.origin, d.text("to"), d.text("disclosed"), d.text("reason"),
            d.text("note"), d.day("happened_on"), back.text("result"), back.day("on"),
            back.text("what"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class TreeWalk:
    """A way through a decision tree that was gone with the requester; see `core.guidance.trees`."""

    id: str
    origin: Origin
    tree: str
    version: int
    answers: tuple[str, ...]
    """`<node>=<answer>`, in the order in which they were given."""
    leaf: str
    told: str
    on: date | None

    @classmethod
    def read(cls, entry: Entry) -> TreeWalk:
        """Return the walk of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.text("tree"), d.number("version"), d.texts("answers"),
            d.text("leaf"), d.text("told"), entry.origin.on,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counted:
    """What an officer decided about this request and another one."""

    other: str
    """The other request's file."""
    number: str
    part: bool
    """Whether it is part of the other one, and so not counted; else they are two."""
    reason: str

    @classmethod
    def read(cls, other: str, form: Form) -> Counted:
        """Return the decision of a form."""
        return cls(other, form.text("number"), form.flag("part"), form.text("reason"))
