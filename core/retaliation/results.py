# SPDX-License-Identifier: Apache-2.0
"""Owns the parts of a case that ask something of others, or show what became of it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from core.casework.forms import Entry, Form, Origin


@dataclass(frozen=True, slots=True)
class PanelReview:
    """The panel's review of what the office did not find prima facie."""

    asked_on: date
    answer: str
    """`upheld`, `overturned`, or empty while the panel has not answered."""

    @property
    def pending(self) -> bool:
        """Whether the panel was asked and has not answered."""
        return not self.answer

    @classmethod
    def read(cls, asked: Form, decision: Form) -> PanelReview | None:
        """Return the review, or None while nobody has asked for one."""
        on = asked.day("happened_on")
        return None if on is None else cls(on, decision.text("answer"))


@dataclass(frozen=True, slots=True)
class Measure:
    """An interim measure: recommended, decided, in force from and to."""

    id: str
    origin: Origin
    kind: str
    text: str
    wanted_from: date | None
    wanted_to: date | None
    recommended_on: date | None
    answer: str
    answered_on: date | None
    answer_reason: str
    in_force_from: date | None
    in_force_to: date | None

    @classmethod
    def read(cls, entry: Entry) -> Measure:
        """Return the measure of an entry."""
        d, answer, force = entry.form, entry.field("answer"), entry.field("in_force")
        return cls(
            entry.id, entry.origin, d.text("kind"), d.text("text"), d.day("from"), d.day("to"),
            d.day("happened_on"), answer.text("answer"), answer.day("on"), answer.text("reason"),
            force.day("from"), force.day("to"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation to the head, the answer, and whether it was done."""

    id: str
    origin: Origin
    kind: str
    text: str
    addressee: str
    """Who is to carry it out; empty for the head."""
    recommended_on: date | None
    answer: str
    answered_on: date | None
    answer_reason: str
    implemented_on: date | None
    implemented_how: str

    @property
    def settled(self) -> bool:
        """Whether nothing more is expected: refused, or accepted and done."""
        return self.answer == "rejected" or self.implemented_on is not None

    @classmethod
    def read(cls, entry: Entry) -> Recommendation:
        """Return the recommendation of an entry."""
        d, answer, done = entry.form, entry.field("answer"), entry.field("implemented")
        return cls(
            entry.id, entry.origin, d.text("kind"), d.text("text"), d.text("addressee"),
            d.day("happened_on"), answer.text("answer"), answer.day("on"), answer.text("reason"),
            done.day("on"), done.text("how"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Baseline:
    """How the person was placed: what a check-in compares with."""

    grade: str
    supervisor: str
    duties: str
    rating: str
    contract_end: date | None

    @classmethod
    def read(cls, form: Form) -> Baseline | None:
        """Return the baseline of a form, None while there is none."""
        if not form:
            return None
        return cls(
            form.text("grade"), form.text("supervisor"), form.text("duties"),
            form.text("rating"), form.day("contract_end"),
        )  # fmt: skip

    def changed_from(self, other: Baseline) -> tuple[str, ...]:
        """Return the names of what is no longer as it was."""
        return tuple(
            f.name for f in fields(self) if getattr(self, f.name) != getattr(other, f.name)
        )


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A look at how the person is placed now."""

    id: str
    origin: Origin
    months: int
    on: date | None
    now: Baseline | None
    note: str
    new_detriment: bool

    @classmethod
    def read(cls, entry: Entry) -> CheckIn:
        """Return the check-in of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.number("months"), d.day("on"), Baseline.read(d),
            d.text("note"), d.flag("new_detriment"),
        )  # fmt: skip
