# SPDX-License-Identifier: Apache-2.0
"""Owns the corpus: three hundred bad and odd spreadsheets, each with what has to come of it.

`made()` yields them. What comes of one is a refusal (its code), or the number of requests that
could be taken over and the codes of all errors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.storage.sheets import hostile, mistaken, readable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.storage.sheets.odd import Odd


def made() -> Iterator[Odd]:
    """Yield the corpus."""
    for group in (
        readable.letters,
        readable.days,
        readable.ambiguous,
        readable.epochs,
        readable.formulas,
        readable.merged,
        readable.sheets,
        readable.quotes,
        mistaken.words,
        mistaken.lines,
        mistaken.repeats,
        mistaken.blanks,
        hostile.bombs,
        hostile.endless,
        hostile.nested,
        hostile.doctypes,
        hostile.truncated,
        hostile.torn_parts,
        hostile.foreign,
        hostile.unlike,
        hostile.mutated,
        hostile.large,
    ):
        yield from group()
