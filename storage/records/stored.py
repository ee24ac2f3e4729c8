# SPDX-License-Identifier: Apache-2.0
"""Owns reading back what the derived tables hold of files, however many are asked for."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from storage.records.entry import Cell, Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storage.vault.database import Database

COLUMNS = (
    "file", "kind", "number", "title", "title_key", "state", "opened_on", "owner", "closed",
    "conflicts", "alarms", "next_due", "changed", "events", "category",
)  # fmt: skip
SETS = (
    ("hidden_row", "hidden", ("officer",)),
    ("withheld_row", "withheld", ("officer",)),
    ("bound_row", "bound", ("word",)),
    ("facet_row", "facets", ("name", "value")),
    ("waiting_row", "waiting", ("officer", "what")),
    ("attachment_ref", "attachments", ("path", "sha256")),
)
"""Tables, the part of an `Entry` that each holds, and the columns beside the file."""


def stored(db: Database, numbers: Sequence[int]) -> dict[int, Entry]:
    """Return what the tables hold of files, by row number; at most some hundred at once."""
    marks = ", ".join("?" for _ in numbers)

    def of_files(table: str, columns: Sequence[str], rest: str = "") -> Iterator[tuple[Any, ...]]:
        sql = f"SELECT {', '.join(columns)} FROM {table} WHERE {columns[0]} IN ({marks}) {rest}"  # noqa: S608
        return (tuple(row) for row in db.query(sql, numbers))

    rows = {no: dict(zip(COLUMNS, row, strict=True)) for no, *row in of_files(
        "file_row", ("no", *COLUMNS)
    )}  # fmt: skip
    due: dict[int, list[tuple[str, str, str, str, int]]] = defaultdict(list)
    columns = ("file", "due_on", "started_on", "clock", "source", "paused")
    for no, day, since, clock, source, paused in of_files("due_row", columns, "ORDER BY place"):
        due[no].append((day, since, clock, source, paused))
    cells: dict[int, dict[str, Cell]] = defaultdict(dict)
    for no, path, standing, value in of_files("snapshot", ("file", "path", "standing", "value")):
        cells[no][path] = Cell(standing, value)
    sets: dict[int, dict[str, set[Any]]] = defaultdict(lambda: defaultdict(set))
    for table, attribute, named in SETS:
        for no, *values in of_files(table, ("file", *named)):
            sets[no][attribute].add(tuple(values) if len(values) > 1 else values[0])
    return {
        no: Entry(
            rows.get(no, {}), tuple(due[no]), cells=cells[no],
            **{attribute: frozenset(sets[no][attribute]) for _, attribute, _ in SETS},
        )
        for no in numbers
    }  # fmt: skip
