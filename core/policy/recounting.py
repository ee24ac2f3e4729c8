# SPDX-License-Identifier: Apache-2.0
"""Owns recounting: what the categories of earlier policies count as under a later one.

Source: `domain.md` 3, "recounting an old year under today's categories must be possible, with
both series shown". A policy that names its categories otherwise than the one before says so in
its parameter `recounted`, a list of `before=now`, where each side is a category or a category and
a sub-category: `ethics_training=training`, or, where a sub-category became a category of its own,
`confidential_advice/retaliation=protection_against_retaliation`.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from core.history.canonical import MalformedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PARAMETER = "recounted"
Class: TypeAlias = tuple[str, str]
"""A category and a sub-category; either may be empty."""
_RULE = re.compile(r"([\w.-]+)(?:/([\w.-]+))? *= *([\w.-]+)(?:/([\w.-]+))?")


class Recounting:
    """What one policy makes of the categories before it."""

    def __init__(self, rules: Mapping[Class, Class]) -> None:
        self._rules = MappingProxyType(dict(rules))

    def __bool__(self) -> bool:
        """Tell whether anything is counted otherwise than it was."""
        return bool(self._rules)

    def now(self, then: Class) -> Class:
        """Return what a request counts as that was logged as `then`; mostly the same.

        What is said of a sub-category goes before what is said of its category. Where a category
        alone has another name now, its sub-categories keep theirs.
        """
        if then in self._rules:
            return self._rules[then]
        category, subcategory = then
        today, finer = self._rules.get((category, ""), then)
        return today, finer or subcategory


def read_recounting(rules: Iterable[str]) -> Recounting:
    """Return what a policy's parameter says, or raise `MalformedError`."""
    found: dict[Class, Class] = {}
    for rule in rules:
        match = _RULE.fullmatch(rule.strip())
        if match is None or (then := (match[1], match[2] or "")) in found:
            raise MalformedError("not a rule of recounting")
        found[then] = match[3], match[4] or ""
    return Recounting(found)
