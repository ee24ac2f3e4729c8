# SPDX-License-Identifier: Apache-2.0
"""Owns the direction of every character: levels by Unicode annex 9.

python-bidi resolves weak and neutral types but knows neither isolates nor paired brackets, and
a letter needs both: a foreign name in brackets would otherwise lose its closing bracket to the
other side. An isolate is resolved as a text of its own and stands for one neutral character in
the text around it, which is what the annex prescribes.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any

from bidi import algorithm  # type: ignore[import-untyped]

from core.typeset.text import FSI, PDI

_OBJECT = "\ufffc"
_STRONG = {"L": 0, "R": 1, "AL": 1}
_BRACKETS = {"(": ")", "[": "]", "{": "}", "\u2045": "\u2046", "\u207d": "\u207e"}
_CLOSING = {close: opening for opening, close in _BRACKETS.items()}
_MAX_BRACKETS = 63
"""Depth at which annex 9 (BD16) stops looking for pairs."""


def resolve(text: str, base: int) -> tuple[str, list[int]]:
    """Return the text without isolate controls and the level of each of its characters.

    `base` is the level of the paragraph: 0 for left to right, 1 for right to left.
    """
    if base == 0 and not any(_turns(char) for char in text):
        bare = text.replace(FSI, "").replace(PDI, "")
        return bare, [0] * len(bare)
    return _resolve(text, base)


def first_strong(text: str) -> int:
    """Return the level that the first letter of a text asks for; 0 when it has none."""
    for char in text:
        level = _STRONG.get(unicodedata.bidirectional(char))
        if level is not None:
            return level
    return 0


@lru_cache(maxsize=8192)
def _turns(char: str) -> bool:
    return unicodedata.bidirectional(char) in ("R", "AL", "AN")


def _resolve(text: str, base: int) -> tuple[str, list[int]]:
    outer, inner = _split_isolates(text)
    levels = _levels(outer, base)
    if not inner:
        return outer, levels
    bare: list[str] = []
    merged: list[int] = []
    isolates = iter(inner)
    for char, level in zip(outer, levels, strict=True):
        if char != _OBJECT:
            bare.append(char)
            merged.append(level)
            continue
        content = next(isolates)
        deeper = base + 1 if (base + 1) % 2 == first_strong(content) else base + 2
        sub_text, sub_levels = _resolve(content, deeper)
        bare.append(sub_text)
        merged.extend(sub_levels)
    return "".join(bare), merged


def _split_isolates(text: str) -> tuple[str, list[str]]:
    """Return the text with each outermost isolate replaced by one object, and their contents."""
    text = text.replace(_OBJECT, "\ufffd")
    if FSI not in text and PDI not in text:
        return text, []
    outer: list[str] = []
    inner: list[str] = []
    depth = start = 0
    for index, char in enumerate(text):
        if char == FSI:
            depth += 1
            if depth == 1:
                start = index + 1
        elif char == PDI:
            depth = max(depth - 1, 0)
            if depth == 0 and start:
                inner.append(text[start:index])
                outer.append(_OBJECT)
                start = 0
        elif depth == 0:
            outer.append(char)
    if depth:
        inner.append(text[start:])
        outer.append(_OBJECT)
    return "".join(outer), inner


def _levels(text: str, base: int) -> list[int]:
    storage: dict[str, Any] = {
        "base_level": base,
        "base_dir": "R" if base % 2 else "L",
        "chars": [],
        "runs": [],
    }
    for index, char in enumerate(text):
        kind = unicodedata.bidirectional(char) or "L"
        entry = {"ch": char, "level": base, "type": kind, "orig": kind, "index": index}
        storage["chars"].append(entry)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _pair_brackets(storage["chars"], base)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    levels: list[int] = [-1] * len(text)
    for entry in storage["chars"]:
        levels[entry["index"]] = entry["level"]
    for index, level in enumerate(levels):
        if level < 0:  # boundary-neutral characters go with what stands before them
            levels[index] = levels[index - 1] if index else base
    return levels


def _pair_brackets(chars: list[dict[str, Any]], base: int) -> None:
    """Rule N0: both brackets of a pair take one direction."""
    embedding = "R" if base % 2 else "L"
    strong = [_influence(entry["type"]) for entry in chars]
    for opening, closing in _bracket_pairs(chars):
        inside = set(filter(None, strong[opening + 1 : closing]))
        if embedding in inside:
            direction = embedding
        elif inside:
            before = range(opening - 1, -1, -1)
            direction = next((strong[at] for at in before if strong[at]), embedding)
        else:
            continue
        for position in (opening, closing):
            chars[position]["type"] = strong[position] = direction


def _influence(kind: str) -> str:
    return "R" if kind in ("R", "AN", "EN") else "L" if kind == "L" else ""


def _bracket_pairs(chars: list[dict[str, Any]]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, entry in enumerate(chars):
        char = entry["ch"]
        if char in _BRACKETS and entry["type"] == "ON":
            if len(waiting) == _MAX_BRACKETS:
                break
            waiting.append((char, index))
        elif char in _CLOSING and entry["type"] == "ON":
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == _CLOSING[char]:
                    pairs.append((waiting[depth][1], index))
                    del waiting[depth:]
                    break
    return sorted(pairs)
