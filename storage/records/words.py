# SPDX-License-Identifier: Apache-2.0
"""Owns what search compares: text without case, accents and the spelling habits of keyboards.

Both the stored text and the question are folded the same way, character by character, so that
the place of a match in the folded text is a place in the original.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.ids import is_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.history.canonical import Json

VERSION = f"1/{unicodedata.unidata_version}"
"""Folding that differs makes another index: what is stored under another version is rebuilt."""

# Letters that are one letter to a reader, or another keyboard's way to write it. Unicode takes
# the marks off the others by itself.
_SAME = {
    "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": "", "ٱ": "ا", "’": "'", "‘": "'",
}  # fmt: skip
# A letter of its own, not an accent: Cyrillic short i; Japanese voicing.
_KEPT_MARKS = {"\u3099", "\u309a"}
_KEPT_LETTERS = {"й", "ї", "ў"}
_IDEOGRAPH = re.compile(
    "[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
_WORD = re.compile(r"[^\W_]+")
_SHORT = 2


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    lower = character.casefold()
    if lower in _KEPT_LETTERS:
        return lower
    if unicodedata.category(character) in ("Cc", "Cs"):
        return " "  # neither means anything, and SQLite reads no further than a NUL
    kept = []
    for part in unicodedata.normalize("NFKD", lower):
        category = unicodedata.category(part)
        if category == "Cf" or (category == "Mn" and part not in _KEPT_MARKS):
            continue
        digit = unicodedata.decimal(part, None)
        kept.append(_SAME.get(part, part) if digit is None else str(digit))
    return unicodedata.normalize("NFC", "".join(kept).casefold())


def fold_text(text: str) -> str:
    """Return text as search compares it."""
    return "".join(map(_folded, unicodedata.normalize("NFC", text)))


def texts(value: Json) -> Iterator[str]:
    """Yield the strings in a value, identifiers and hashes apart."""
    if isinstance(value, str):
        if value and not is_id(value) and not is_id(value, 64):
            yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from texts(inner)


def searchable(value: Json) -> str:
    """Return all text of a value, folded; the lines keep words of two strings apart."""
    return "\n".join(fold_text(text) for text in texts(value))


def grams(folded: str) -> str:
    """Return what the index for short questions holds: the beginnings of words, and characters.

    Scripts without spaces have no beginnings of words: there every character and every pair of
    neighbours counts.
    """
    found: dict[str, None] = {}
    for match in _WORD.finditer(folded):
        word = match[0]
        found[word[:1]] = None
        found[word[:_SHORT]] = None
        for place in range(len(word)):
            pair = word[place : place + _SHORT]
            if _IDEOGRAPH.match(pair):
                found[pair[0]] = None
            if _IDEOGRAPH.search(pair):
                found[pair] = None
    return " ".join(found)


@dataclass(frozen=True, slots=True)
class Question:
    """What a person searches for: words for the long index and words for the short one."""

    long: tuple[str, ...]
    short: tuple[str, ...]

    @classmethod
    def read(cls, text: str) -> Question:
        """Return the question that typed text asks; every word must be found."""
        words = list(dict.fromkeys(fold_text(text).split()))
        short = (w for w in words if len(w) <= _SHORT and _WORD.search(w))
        return cls(
            tuple(word for word in words if len(word) > _SHORT),
            tuple(gram for word in short for gram in _WORD.findall(word)),
        )

    @property
    def words(self) -> tuple[str, ...]:
        """All words, the longest first: the likeliest to be rare."""
        return tuple(sorted((*self.long, *self.short), key=len, reverse=True))

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is asked."""
        return not self.long and not self.short


def snippet(value: Json, question: Question, width: int = 80) -> str:
    """Return the part of a value's text around the first match, in the original spelling."""
    for text in texts(value):
        original = unicodedata.normalize("NFC", text)
        place = _first(original, question.words)
        if place is not None:
            start = max(0, place - width // 3)
            end = min(len(original), start + width)
            before = "…" if start else ""
            after = "…" if end < len(original) else ""
            return before + " ".join(original[start:end].split()) + after
    return ""


def _first(original: str, words: tuple[str, ...]) -> int | None:
    """Return the place of the first of the words that occurs."""
    folded = fold_text(original)
    hit = next((place for place in map(folded.find, words) if place >= 0), None)
    if hit is None or len(folded) == len(original):
        return hit
    passed = 0
    for place, character in enumerate(original):
        passed += len(_folded(character))
        if passed > hit:
            return place
    return None
