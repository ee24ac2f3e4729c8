# SPDX-License-Identifier: Apache-2.0
"""Owns the shapes of what an officer states: texts, days, choices, entries, and their bounds.

Text is kept as typed; only what no honest keyboard makes is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from core.errors import Refusal
from core.ids import is_id
from core.letters.kinds import KINDS
from resources import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.history.canonical import Json
    from core.policy.profile import Profile

MAX_LINE = 300
MAX_TEXT = 100_000
MAX_LIST = 200
EARLIEST = date(1945, 1, 1)

Fact: TypeAlias = "str | int | bool | date | Sequence[str] | None"
Given: TypeAlias = "Mapping[str, Fact]"
"""What the officer states: dates as `date` or ISO text."""
Facts: TypeAlias = "dict[str, Json]"
"""The same, checked and in the form that is stored: dates as ISO text."""


class Shape(StrEnum):
    """What a fact looks like, and which widget asks for it."""

    LINE = "line"
    TEXT = "text"
    PAST = "past"
    """A day that is not after today."""
    DAY = "day"
    """Any day."""
    FLAG = "flag"
    NUMBER = "number"
    CHOICE = "choice"
    LANGUAGE = "language"
    OFFICER = "officer"
    ITEM = "item"
    """An entry of the case; `of` names the collection."""
    ITEMS = "items"
    FILE = "file"
    HASH = "hash"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Need:
    """One fact."""

    name: str
    shape: Shape
    required: bool = True
    of: str = ""
    """For an item its collection; for a choice the choices, split by `|`, or the profile's lists,
    joined by `+`."""
    needed_with: tuple[str, str] | None = None
    """Another fact, and its value with which this one is asked for though it is not `required`."""

    def is_needed(self, given: Given) -> bool:
        """Tell whether it has to be stated, beside what else is."""
        if self.needed_with is None:
            return self.required
        name, value = self.needed_with
        return self.required or given.get(name) == value

    def choices(self, profile: Profile) -> tuple[str, ...]:
        """Return what may be chosen."""
        if self.shape is Shape.LANGUAGE:
            return LANGUAGES
        if self.of == "letter_kinds":
            return tuple(KINDS)
        if "|" in self.of:
            return tuple(self.of.split("|"))
        return tuple(choice for part in self.of.split("+") for choice in profile.items(part))


def check(needs: Sequence[Need], given: Given, profile: Profile, on: date) -> Facts | Refusal:
    """Return the facts in stored form, absent ones left out, or what is wrong with one.

    Whether an entry of the case that a fact names exists is for the case to say.
    """
    unknown = set(given) - {need.name for need in needs}
    if unknown:
        raise ValueError(f"facts that nobody asked for: {sorted(unknown)}")
    facts: Facts = {}
    for need in needs:
        value = given.get(need.name)
        if value is None or value == "" or (isinstance(value, str) and not value.strip()):
            if need.is_needed(given):
                return Refusal.of("case.fact_missing", fact=need.name)
            continue
        stored = _stored(need, value, profile, on)
        if isinstance(stored, Refusal):
            return stored
        facts[need.name] = stored
    return facts


# Tab and line breaks apart, no key makes these; a NUL ends a string for programs written in C, and
# half a surrogate pair is no text.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def text_fault(text: str, limit: int, **about: str) -> Refusal | None:
    """Return why a text cannot be kept, or None; `about` is what the refusal says besides."""
    if len(text) > limit:
        return Refusal.of("case.text_too_long", limit=limit, **about)
    if _CONTROL.search(text):
        return Refusal.of("case.text_control", **about)
    return None


def _stored(need: Need, value: Fact, profile: Profile, on: date) -> Json | Refusal:
    match need.shape:
        case Shape.LINE | Shape.TEXT:
            return _kept_text(need, value)
        case Shape.PAST | Shape.DAY:
            return _kept_day(need, value, on)
        case Shape.FLAG:
            return bool(value)
        case Shape.ITEMS | Shape.LINES:
            return _kept_list(need, value)
        case _:
            return _kept_one(need, value, profile)


def _kept_one(need: Need, value: Fact, profile: Profile) -> Json | Refusal:
    match need.shape:
        case Shape.CHOICE | Shape.LANGUAGE:
            good, code = value in need.choices(profile), "case.choice_unknown"
        case Shape.NUMBER:
            whole = isinstance(value, int) and not isinstance(value, bool)
            good, code = whole and int(str(value)) >= 0, "case.number_bad"
        case Shape.HASH:
            good, code = is_id(value, 64), "case.number_bad"
        case _:
            good, code = is_id(value), "case.item_unknown"
    if not good or not isinstance(value, (str, int)):
        return Refusal.of(code, fact=need.name)
    return value


def _kept_text(need: Need, value: Fact) -> Json | Refusal:
    text = str(value).replace("\r\n", "\n").replace("\r", "\n")
    line = need.shape is Shape.LINE
    if line and "\n" in text:
        return Refusal.of("case.text_control", fact=need.name)
    return text_fault(text, MAX_LINE if line else MAX_TEXT, fact=need.name) or text


def _kept_day(need: Need, value: Fact, on: date) -> Json | Refusal:
    try:
        day = value if isinstance(value, date) else date.fromisoformat(str(value))
    except ValueError:
        return Refusal.of("case.day_bad", fact=need.name)
    if day < EARLIEST:
        return Refusal.of("case.day_bad", fact=need.name)
    if need.shape is Shape.PAST and day > on:
        return Refusal.of("case.day_future", fact=need.name, day=day.isoformat())
    return day.isoformat()


def _kept_list(need: Need, value: Fact) -> Json | Refusal:
    entries = [str(v) for v in value] if isinstance(value, (list, tuple)) else []
    if need.required and not entries:
        return Refusal.of("case.fact_missing", fact=need.name)
    if len(entries) > MAX_LIST:
        return Refusal.of("case.text_too_long", limit=MAX_LIST, fact=need.name)
    for entry in entries:
        if need.shape is Shape.ITEMS and not is_id(entry):
            return Refusal.of("case.item_unknown", fact=need.name)
        if fault := text_fault(entry, MAX_LINE, fact=need.name):
            return fault
    return list(entries)
