# SPDX-License-Identifier: Apache-2.0
"""Owns the header: which row names the columns, and their names, no two of them alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tabular.cells import Row, key_of, letters, line_of

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

_LOOKED_AT = 20
"""Rows above the header hold a title, a logo's place, who made the table and when."""
_MAX_NAME = 200


def find_header(rows: Sequence[Row], known: Container[str]) -> int:
    """Return the place in `rows` of the row that names the columns.

    `known` are names, as `key_of` gives them, that a column may have. If no row has two of them,
    it is the first row with two texts; else the first of all.
    """
    best, score = -1, 1
    for place, row in enumerate(rows[:_LOOKED_AT]):
        found = sum(key_of(line_of(c)) in known for c in row.cells if isinstance(c, str))
        if found > score:
            best, score = place, found
    if best >= 0:
        return best
    texts = (sum(isinstance(c, str) for c in row.cells) for row in rows[:_LOOKED_AT])
    return next((place for place, count in enumerate(texts) if count > 1), 0)


def names_of(header: Row, width: int) -> tuple[str, ...]:
    """Return a name for each column; where the header has none, the column's letters."""
    names: list[str] = []
    taken: set[str] = set()
    for column in range(max(width, len(header.cells))):
        cell = header.cells[column] if column < len(header.cells) else None
        plain = name = line_of(cell)[:_MAX_NAME] or letters(column)
        again = 2
        while name in taken:
            name, again = f"{plain} ({again})", again + 1
        taken.add(name)
        names.append(name)
    return tuple(names)
