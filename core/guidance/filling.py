# SPDX-License-Identifier: Apache-2.0
"""Owns the filling of templates and snippets: `{name}` becomes a value, or stays for all to see.

Braces around anything else are text. A value is put in as it is: what looks like a field in the
name of a requester is not filled in turn.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FIELDS = (
    "requester", "officer", "number", "summary", "received", "deadline", "organisation", "office",
)  # fmt: skip
"""The fields that are filled from a request; labels `template_field.<name>` say what they are."""
PATTERN = r"\{([a-z_0-9]{1,40})\}"
"""What a field looks like; the window finds by it what is not filled yet."""
_FIELD = re.compile(PATTERN)


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its fields filled in."""

    text: str
    missing: tuple[str, ...]
    """Fields that are not filled yet and stand in the text in braces, each once."""


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """Return a text with the values that are known put in."""
    missing = dict.fromkeys(name for name in _FIELD.findall(text) if not values.get(name))
    filled = _FIELD.sub(lambda m: values.get(m[1]) or m[0], text)
    return Filled(filled, tuple(missing))


def fields_in(text: str) -> frozenset[str]:
    """Return the fields that a text has."""
    return frozenset(_FIELD.findall(text))
