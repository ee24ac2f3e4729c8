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

VERSION = f"3/{unicodedata.unidata_version}"
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
# Where text may be cut: marks of Arabic are no letters to `re`, so only a space is trusted.
_STARTS = re.compile(rf"(?<!\S)\S|{_IDEOGRAPH.pattern}")
_ENDS = re.compile(rf"\S(?!\S)|{_IDEOGRAPH.pattern}")
_CODE = re.compile(r"[a-z0-9_]+")
"""A value chosen from a list, such as `letter`: around the match there is nothing to read."""
_BEGINNING = re.compile(r"([^\W_]{1,2})[^\W_]*")
_CONTROLS = dict.fromkeys((*range(32), 127), " ")
_STEP = {"action", "facts", "on", "outcome", "state"}
"""What the field `state` of casework holds: of all that, a person stated the facts."""
_NAMES = (32, 64)  # digits of an identifier and of a hash
_SHORT = 2
_GROUP = 3
_MOST_WORDS = 100  # SQLite takes some hundreds of terms in a query, and no more
_MARK, _END = "\ue000", "\ue001"  # for private use: `_folded` takes them out of texts


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    lower = character.casefold()
    if lower in _KEPT_LETTERS:
        return lower
    if unicodedata.category(character) in ("Cc", "Cs", "Co"):
        return " "  # means nothing to a reader, is no text, or is a mark of our own
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
    if text.isascii():
        lower = text.lower()
        return lower if lower.isprintable() else lower.translate(_CONTROLS)
    return "".join(map(_folded, unicodedata.normalize("NFC", text)))


def texts(value: Json) -> Iterator[str]:
    """Yield the strings in a value, identifiers and hashes apart.

    Nor are the names of states and actions text: lists are narrowed by them, in any language. To
    have search forget them at each step takes as long as all the rest of a step.
    """
    coming = [value]
    while coming:
        one = coming.pop()
        if isinstance(one, str):
            if one and not (len(one) in _NAMES and is_id(one, len(one))):
                yield one
        elif isinstance(one, dict):
            coming.extend([one["facts"]] if one.keys() == _STEP else reversed(one.values()))
        elif isinstance(one, (list, tuple)):
            coming.extend(reversed(one))


def indexed(value: Json) -> str:
    """Return what the index holds of a value: its text, folded, and its short words.

    The index knows groups of three characters. So that less than three can be asked for, the
    beginnings of words are added, two characters each, behind a mark that no text contains. In
    scripts without spaces every character and every pair of neighbours counts as a beginning.
    """
    folded = "\n".join(fold_text(text) for text in texts(value))
    if not folded:
        return ""
    marked = [_MARK + b if len(b) == _SHORT else _marked(b) for b in _beginnings(folded)]
    return f"{folded}\n{''.join(marked)}"


def _marked(short: str) -> str:
    return _MARK + short if len(short) == _SHORT else _MARK + short + _END


def _beginnings(folded: str) -> dict[str, None]:
    if not _IDEOGRAPH.search(folded):
        return dict.fromkeys(_BEGINNING.findall(folded))
    found: dict[str, None] = {}
    for word in dict.fromkeys(_WORD.findall(folded)):
        found[word[:_SHORT]] = None
        if _IDEOGRAPH.search(word):
            for place, character in enumerate(word):
                pair = word[place : place + _SHORT]
                if _IDEOGRAPH.match(character):
                    found[character] = None
                if _IDEOGRAPH.search(pair):
                    found[pair] = None
    return found


@dataclass(frozen=True, slots=True)
class Question:
    """What a person searches for: words that must all be found."""

    words: tuple[str, ...]
    """Folded, the longest first: the likeliest to be rare; of a pasted page only these."""

    @classmethod
    def read(cls, text: str) -> Question:
        """Return the question that typed text asks."""
        words: dict[str, None] = {}
        for word in fold_text(text).split():
            # Punctuation alone asks for nothing; beside one or two characters it is dropped.
            parts = [word] if len(word) > _SHORT else _WORD.findall(word)
            words |= dict.fromkeys(parts)
        return cls(tuple(sorted(words, key=len, reverse=True)[:_MOST_WORDS]))

    @property
    def phrases(self) -> tuple[str, ...]:
        """The words as the index holds them, quoted for a MATCH."""
        return tuple(map(_quoted, self._held))

    @property
    def parts(self) -> tuple[str, ...]:
        """One of the index's groups of three characters from the middle of each word, quoted.

        Words begin and end alike more often than they are alike in the middle.
        """
        starts = ((len(held) - _GROUP) // 2 for held in self._held)
        return tuple(_quoted(h[s : s + _GROUP]) for h, s in zip(self._held, starts, strict=True))

    @property
    def _held(self) -> tuple[str, ...]:
        return tuple(word if len(word) > _SHORT else _marked(word) for word in self.words)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is asked."""
        return not self.words


def _quoted(phrase: str) -> str:
    return '"' + phrase.replace('"', '""') + '"'


def snippet(value: Json, question: Question, width: int = 80) -> str:
    """Return the part of a value's text around the first match, in the original spelling.

    It begins and ends with whole words; of a mere code, nothing is shown.
    """
    for text in texts(value):
        original = unicodedata.normalize("NFC", text)
        place = None if _CODE.fullmatch(original) else _first(original, question.words)
        if place is not None:
            return _around(original, place, width)
    return ""


def _around(original: str, place: int, width: int) -> str:
    start = max(0, place - width // 3)
    found = _STARTS.search(original, start, place + 1)
    start = found.start() if found else start
    end = start + width
    ends = [found.end() for found in _ENDS.finditer(original, place, end + 1)]
    end = max((here for here in ends if here <= end), default=end)
    before = _cut(original[start]) if original[:start].strip() else ""
    after = _cut(original[end - 1]) if original[end:].strip() else ""
    return before + " ".join(original[start:end].split()) + after


def _cut(beside: str) -> str:
    """Return the dots that stand for what is left out beside a character: six among ideographs."""
    return "……" if _IDEOGRAPH.match(beside) else "…"


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
