# SPDX-License-Identifier: Apache-2.0
"""Owns the proposal what to take out of a text so that nobody can tell whom it is about.

Nothing is changed here: `propose` says where, and by which neutral words; an officer decides of
each; `apply` replaces what was decided. What is proposed again of the result is what was left, and
is what the second look is shown. It finds names that the file knows and what shows by its form.
A person can still be told by a story that only one person can have: that is for the second look.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import resources
from core.guidance.marks import marks
from core.guidance.names import find_name, find_phrase, fold, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PERSONS = ("requester", "subject", "manager", "representative", "colleague", "officer")
"""Kinds of what is known that are names of persons; the neutral words differ."""
_GONE = "\ue000"  # for private use: stands for what is found already
KINDS = (*PERSONS, "email", "place", "office", "post", "number", "phone", "date")


@dataclass(frozen=True, slots=True)
class Known:
    """A name or another text that would say who somebody is: what kind of thing it is."""

    kind: str
    """One of `KINDS`."""
    text: str


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a text that may say who somebody is."""

    start: int
    end: int
    kind: str
    found: str
    """The text there, as it stands."""
    suggestion: str
    """Neutral words in the language of the text."""
    certain: bool
    """Whether it shows by its form alone that it is an address or a number of somebody."""


def propose(text: str, known: Iterable[Known], language: str) -> tuple[Span, ...]:
    """Return what may say who somebody is, in the order of the text; places do not overlap."""
    folded = fold(text)
    found: list[Span] = []
    for kind, start, end, certain in _places(folded.text, known):
        first, last = folded.original(start, end)
        neutral = resources.label(f"neutral.{kind}", language)
        found.append(Span(first, last, kind, text[first:last], neutral, certain))
    return tuple(_apart([_told(span, found) for span in found]))


def _places(folded: str, known: Iterable[Known]) -> Iterator[tuple[str, int, int, bool]]:
    for mark in marks(folded):
        yield mark.kind, mark.start, mark.end, mark.certain
        if mark.certain:
            # A name in an address goes with it, and does not tie it to a name beside it.
            folded = folded[: mark.start] + _GONE * (mark.end - mark.start) + folded[mark.end :]
    words = tokens(folded)
    for one in dict.fromkeys(known):
        find = find_name if one.kind in PERSONS else find_phrase
        for start, end in find(one.text, folded, words):
            yield one.kind, start, end, False
        if one.kind == "email":
            for start, end in find_phrase(one.text.partition("@")[0], folded, words):
                yield one.kind, start, end, False


def _told(span: Span, found: Iterable[Span]) -> Span:
    """Return a place with the kind that a name in it is known by: `Ms. Diallo` is the requester."""
    if span.kind != "colleague":
        return span
    inside = (s for s in found if span.start <= s.start and s.end <= span.end)
    known = next((s for s in inside if s.kind in PERSONS and s.kind != "colleague"), span)
    return replace(span, kind=known.kind, suggestion=known.suggestion)


def _apart(spans: list[Span]) -> list[Span]:
    """Return spans of which none overlaps another: the longest of those that do."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start - s.end, not s.certain, s.start)):
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda s: s.start)


def certain(text: str) -> tuple[Span, ...]:
    """Return the addresses and numbers in a text that no precedent may have."""
    return tuple(span for span in propose(text, (), "en") if span.certain)


def apply(text: str, spans: Iterable[Span]) -> str:
    """Return the text with the places replaced that an officer decided to replace.

    The first letter is a capital where that of the place was and it begins a sentence.
    """
    for span in sorted(spans, key=lambda s: s.start, reverse=True):
        words = span.suggestion
        if _begins_sentence(text, span.start):
            words = words[:1].upper() + words[1:]
        text = text[: span.start] + words + text[span.end :]
    return text


def _begins_sentence(text: str, place: int) -> bool:
    before = text[:place].rstrip(" \t\u00a0\"'«“¿¡(")
    return not before or before[-1] in ".!?\n…"
