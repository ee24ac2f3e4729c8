# SPDX-License-Identifier: Apache-2.0
"""Owns what a statement asks: its sections, what an entry of each says, which form has which.

Source: `domain.md` 4, statement sections (ST/SGB/2006/6 and the programme's thresholds). The form
that a filer fills in, the check of what comes back, and the screen that shows it are made of this
table; a name that was ever stored keeps its meaning. Labels are in `resources/labels/disclosure`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What an answer looks like, and which control of the form asks for it."""

    LINE = "line"
    AMOUNT = "amount"
    """Hundredths and a currency; see `Amount`."""
    CHOICE = "choice"
    YES_NO = "yes_no"
    DAY = "day"


class FormKind(StrEnum):
    """Which form somebody files."""

    ANNUAL = "annual"
    ENTRANT = "entrant"
    """Within 30 days of joining."""
    DEPARTURE = "departure"
    SHORT = "short"
    """A declaration of interest: nothing about property."""


@dataclass(frozen=True, slots=True)
class Column:
    """One thing that is asked of each entry of a section."""

    name: str
    shape: Shape = Shape.LINE
    required: bool = True
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the statement."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    """The columns by which an entry is known again in the next year's statement."""
    threshold: str = ""
    """The parameter of the policy above which an amount is looked at; empty for none."""
    short: bool = False
    """Whether the short declaration has it."""

    def column(self, name: str) -> Column | None:
        """Return a column by name."""
        return next((column for column in self.columns if column.name == name), None)


WHOSE = Column("whose", Shape.CHOICE, choices=("self", "spouse", "child"))
"""Every section covers the spouse and dependent children."""
_AMOUNT = Column("amount", Shape.AMOUNT)
_COUNTRY = Column("country", required=False)

# fmt: off
SECTIONS: tuple[Section, ...] = (
    Section("assets", (
        WHOSE, Column("what"),
        Column("kind", Shape.CHOICE, choices=("property", "securities", "business", "other")),
        _COUNTRY, _AMOUNT,
    ), ("whose", "what"), "disclosure_threshold_asset"),
    Section("profits", (WHOSE, Column("what"), _AMOUNT),
            ("whose", "what"), "disclosure_threshold_profit"),
    Section("income", (WHOSE, Column("from"), _AMOUNT),
            ("whose", "from"), "disclosure_threshold_income"),
    Section("options", (WHOSE, Column("company"), Column("amount", Shape.AMOUNT, required=False)),
            ("whose", "company")),
    Section("gifts", (
        WHOSE, Column("from"), Column("what"), Column("on", Shape.DAY, required=False), _AMOUNT,
    ), ("whose", "from", "what"), "disclosure_threshold_gifts"),
    Section("liabilities", (WHOSE, Column("to"), _AMOUNT),
            ("whose", "to"), "disclosure_threshold_liability"),
    Section("activities", (
        WHOSE, Column("what"), Column("organisation"),
        Column("leading", Shape.YES_NO), Column("paid", Shape.YES_NO),
        Column("approved", Shape.YES_NO),
    ), ("whose", "organisation"), short=True),
    Section("relatives", (
        Column("name"),
        Column("relation", Shape.CHOICE, choices=("spouse", "child", "parent", "sibling", "other")),
        Column("works_for", Shape.CHOICE, choices=("organisation", "un", "affiliate")),
        Column("employer", required=False), Column("post", required=False),
    ), ("name",), short=True),
    Section("benefits", (WHOSE, Column("from"), Column("what")), ("whose", "from"), short=True),
    Section("interests", (WHOSE, Column("what")), ("whose", "what"), short=True),
)
# fmt: on
_BY_NAME = {section.name: section for section in SECTIONS}


def section(name: str) -> Section | None:
    """Return a section by name, or None for one of another program."""
    return _BY_NAME.get(name)


def sections_of(kind: FormKind) -> tuple[Section, ...]:
    """Return the sections that a form has."""
    return tuple(s for s in SECTIONS if s.short or kind is not FormKind.SHORT)
