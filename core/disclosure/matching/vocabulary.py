# SPDX-License-Identifier: Apache-2.0
"""Owns the words in names that name nobody: company forms, titles, particles, words of a trade.

They are data, `resources/disclosure/names.json`, in the spelling of their languages. Words of a
trade stand together with what they are in other languages: a name that was translated by half
(`Ромашка Трейдинг`, `Romashka Trading`) is found again.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from resources import read_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Marks of direction, joiners, soft hyphens and the Arabic stroke that only fills a line: nobody
# sees them, and a name with them is the same name.
_UNSEEN = re.compile(
    r"[\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
_APOSTROPHES = re.compile(r"['’‘ʼʹʻʿʾ`´]")
_SPELT = str.maketrans({
    # Arabic letters that are typed for one another, and those of Persian keyboards.
    "ة": "ه", "ى": "ي", "ک": "ك", "ی": "ي", "ھ": "ه", "ہ": "ه", "ء": None, "ٱ": "ا",
    # Latin letters that are no letter with a mark.
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
})  # fmt: skip
HAN = "\u3005\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters, as a class of a regular expression has them."""


def plain(text: str) -> str:
    """Return a text without case, accents, marks that are not seen, and habits of keyboards."""
    if text.isascii():
        return _APOSTROPHES.sub("", text.lower())
    bare = _UNSEEN.sub("", unicodedata.normalize("NFKD", text)).casefold()
    letters = "".join(c for c in bare if not unicodedata.combining(c))
    # Korean syllables come apart under NFKD.
    return unicodedata.normalize("NFC", _APOSTROPHES.sub("", letters).translate(_SPELT))


@dataclass(frozen=True)
class Vocabulary:
    """The words that name nobody, as `plain` gives them."""

    forms: Mapping[str, tuple[tuple[str, ...], ...]]
    """Company forms, by their first word; the longest first."""
    han_forms: re.Pattern[str]
    titles: frozenset[str]
    particles: frozenset[str]
    filler: frozenset[str]
    """What describes an interest and is no part of a name: shares, flat, jointly."""
    common: Mapping[str, str]
    """Words of a trade or a place to what they mean."""
    han_common: re.Pattern[str]
    readings: Mapping[str, str]
    """Chinese surnames that are read otherwise than the character elsewhere."""
    double_surnames: tuple[str, ...]
    simplified: Mapping[int, int]
    """Traditional characters to simplified ones, for `str.translate`."""


@cache
def vocabulary() -> Vocabulary:
    """Return the words that are shipped."""
    kept = read_json("disclosure/names.json")
    forms: dict[str, list[tuple[str, ...]]] = {}
    for form in kept["forms"].split(";"):
        words = tuple(plain(form).split())
        forms.setdefault(words[0], []).append(words)
    common = {plain(w): key for key, words in kept["common"].items() for w in words.split()}
    return Vocabulary(
        {first: tuple(sorted(all_, key=lambda w: -len(w))) for first, all_ in forms.items()},
        _longest_first(kept["han_forms"].split()),
        _words(kept["titles"]),
        _words(kept["particles"]),
        _words(kept["filler"]),
        common,
        _longest_first(w for w in common if re.fullmatch(f"[{HAN}]+", w)),
        dict(pair.split("=") for pair in kept["readings"].split()),
        tuple(kept["double_surnames"].split()),
        str.maketrans(kept["traditional"], kept["simplified"]),
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(plain(text).split())


def _longest_first(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(words, key=lambda w: (-len(w), w))))
