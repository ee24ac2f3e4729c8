# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of an odd spreadsheet: how it is made, and what has to come of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tests.storage.sheets.files import (
    GOOD,
    HEADER,
    delimited,
    xlsx,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(frozen=True)
class Odd:
    """A file, and what has to come of it."""

    name: str
    make: Callable[[], bytes]
    refused: str = ""
    entries: int = 0
    errors: tuple[str, ...] = ()
    says: tuple[str, str] = ("", "")
    """A fact of the first request, and its value."""
    slow: bool = False
    """Whether it takes more than a moment to make or to look at."""


def both(name: str, *lines: tuple, header: tuple = HEADER, **expected: object) -> Iterator[Odd]:
    whole = Odd(name, lambda: xlsx(*lines, header=header), **expected)
    yield replace(whole, name=f"{name}, xlsx")
    yield replace(whole, name=f"{name}, csv", make=lambda: delimited(*lines, header=header))


def changed(**facts: object) -> tuple:
    """Return the good line with some cells changed, by the header in lower case."""
    names = [name.lower().replace("-", "") for name in HEADER]
    return tuple(facts.get(name, cell) for name, cell in zip(names, GOOD, strict=True))
