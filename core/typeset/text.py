# SPDX-License-Identifier: Apache-2.0
"""Owns the one function that every string passes before it is set on a page.

Attacks it stops: control characters that make PDF readers or terminals misbehave, direction
overrides that make a name or a number read differently from what is stored, stray surrogates
that cannot be encoded. Markup needs no escaping because nothing downstream parses text.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

FSI = "\u2068"
PDI = "\u2069"
LRM = "\u200e"
RLM = "\u200f"

_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SPACE = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")
_REPLACEMENT = "\ufffd"
_DEPRECATED_FORMAT = frozenset(chr(c) for c in (*range(0x206A, 0x2070), *range(0xFFF9, 0xFFFC)))
_TAGS = range(0xE0000, 0xE0080)


@lru_cache(maxsize=4096)
def _cleaned(char: str) -> str:
    if char in _SPACE:
        return " "
    if char in _DIRECTION or char in _DEPRECATED_FORMAT or ord(char) in _TAGS:
        return ""
    category = unicodedata.category(char)
    if category == "Cc" or char == "\ufeff":
        return ""
    code = ord(char)
    no_character = (code & 0xFFFE) == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return _REPLACEMENT if category == "Cs" or char == "\ufffc" or no_character else char


def clean(text: str) -> str:
    """Return the text as one NFC line without controls, direction controls and surrogates.

    Line ends and tabs become spaces. Joiners stay: Persian and Indic names are misspelt
    without them.
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", "".join(map(_cleaned, text)))


def isolate(text: str) -> str:
    """Return cleaned text whose direction cannot touch the sentence it is put into."""
    cleaned = clean(text)
    return f"{FSI}{cleaned}{PDI}" if cleaned else ""


def plain(text: str) -> str:
    """Return the text without the isolates that `isolate` put in: what a reader reads."""
    return text.replace(FSI, "").replace(PDI, "")
