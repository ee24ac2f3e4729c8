# SPDX-License-Identifier: Apache-2.0
"""Owns which parts of a text another text does not have, word by word, in any script."""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher
from itertools import groupby
from typing import TypeAlias

Span: TypeAlias = "tuple[int, int]"
"""Where a part begins and ends, in characters."""
_MOST = 20_000
"""Characters up to which texts are compared; longer ones would keep the person waiting."""


def differences(text: str, other: str) -> tuple[Span, ...]:
    """Return the parts of a text that another one does not have.

    Nothing is marked where the two have no word in common: everything would be.
    """
    if text == other or len(text) + len(other) > _MOST:
        return ()
    words = _words(text)
    ends = [0]
    for word in words:
        ends.append(ends[-1] + len(word))
    # Which of equal words is the one left out is a choice: both sides have to make the same.
    swapped = other < text
    bare = [word.rstrip() for word in words], [word.rstrip() for word in _words(other)]
    pair = SequenceMatcher(None, *(reversed(bare) if swapped else bare))
    found: list[Span] = []
    shared = False
    for what, *places in pair.get_opcodes():
        begin, end = places[2:] if swapped else places[:2]
        if what == "equal":
            shared = shared or any(word.strip() for word in words[begin:end])
        elif begin < end:
            found.append((ends[begin], ends[end]))
    return tuple(found) if shared else ()


def _words(text: str) -> list[str]:
    """Return a text in words, each with the blanks behind it; an ideograph is a word."""
    parts: list[str] = []
    for kind, group in groupby(enumerate(text), lambda at: _kind(*at)):
        part = "".join(char for _, char in group)
        if kind == "blank" and parts:
            parts[-1] += part
        else:
            parts.append(part)
    return parts


def _kind(place: int, char: str) -> str | int:
    """Return what a character goes together with; a place of its own for what stands alone."""
    if char.isspace():
        return "blank"
    category = unicodedata.category(char)
    # Marks and joiners belong to the letter before them, as in Arabic with its vowels.
    if category[0] in "MN" or category == "Cf":
        return "word"
    return "word" if (category[0] == "L" and category != "Lo") or _is_joined(char) else place


def _is_joined(char: str) -> bool:
    """Tell whether a letter without case stands in words with blanks between them."""
    if unicodedata.category(char) != "Lo":
        return False
    return not unicodedata.name(char, "").startswith(
        ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
    )
