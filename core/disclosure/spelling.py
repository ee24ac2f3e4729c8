# SPDX-License-Identifier: Apache-2.0
"""Owns how a grade is written: one way here, whatever way a list of an office writes it.

`P4`, `p-04`, `P-4/VI` and `P-4 step 6` are the grade P-4; so are `С-4` in Russian and `ف-4` in
Arabic. Categories are those of the common system of the United Nations; whoever has others keeps
them as they write them.
"""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.tabular.cells import key_of
from resources import read_json

if TYPE_CHECKING:
    from collections.abc import Mapping

_LETTERED = "NO"
"""The category whose levels are letters: national officers, NO-A to NO-E."""
_LEVELS = dict(zip("abcdeавсде", "ABCDEABCDE", strict=True))
_REST = r"(?:\s.*)?"
"""A step, or a remark, which says nothing about the grade."""


def plain_grade(text: str) -> str | None:
    """Return a grade as `P-4`, `NO-C`, `GS-6`, `ASG`; None if it is none that is known."""
    said = key_of(text)
    if said in _heads():
        return _heads()[said]
    found = _pattern().fullmatch(said)
    if found is None:
        return None
    category, level = _levels()[found["category"]], found["level"]
    if level.isdecimal():
        return f"{category}-{int(level)}" if int(level) else None
    return f"{category}-{_LEVELS[level]}" if category == _LETTERED else None


@cache
def _levels() -> Mapping[str, str]:
    return _by_key("levels")


@cache
def _heads() -> Mapping[str, str]:
    return _by_key("heads")


def _by_key(name: str) -> Mapping[str, str]:
    written: Mapping[str, list[str]] = read_json("sheets/staff.json")[name]
    return MappingProxyType({key_of(w): ours for ours, words in written.items() for w in words})


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_levels(), key=lambda w: -len(w))
    category = "|".join(map(re.escape, longest_first))
    letters = "".join(_LEVELS)
    return re.compile(rf"(?P<category>{category})\s?(?P<level>\d{{1,2}}|[{letters}]){_REST}")
