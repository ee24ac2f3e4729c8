# SPDX-License-Identifier: Apache-2.0
"""Owns what a complaint is about: service, reports, allegations, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from core.casework.forms import Entry, Form, Origin


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
