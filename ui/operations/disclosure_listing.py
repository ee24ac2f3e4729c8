# SPDX-License-Identifier: Apache-2.0
"""Owns where the filers of a cycle are looked for: places of a filter, words, and their order.

All is worked out with the rows, before the window has them: there may be some thousands.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.disclosure.facts import ABSENCES
from core.disclosure.standing import OWED
from core.tabular.cells import key_of
from ui.operations.disclosure_review import REPORT_LATE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from core.ids import FileId
    from storage.records.cycle import FilingRow

    Places = Callable[[str, AbstractSet[str]], Mapping[str, int]]
    """Tells where a dictionary has the words of a column: see `ui.i18n.Dictionary`."""

ALL, OPEN, FORMLESS, REPORT = "all", "open", "formless", "report"
"""Places of the filter beside `STANDINGS`, `REPORT_LATE` and `ABSENCES`."""
NAME = "name"
ORDERED = ("number", "grade", "kind", "form_number", "due")
"""The facets that filers are sorted by, beside their names."""
_WORDS = ("number", "grade", "form_number")


def absence_of(row: FilingRow) -> str:
    """Return why the last staff list would not register a filer; empty once that was decided."""
    decided = row.closed or row.one("stays") or row.one("exempt")
    return "" if decided else row.one("absent")


def by_place(
    rows: Sequence[FilingRow], standing: Mapping[FileId, str], on: date
) -> Mapping[str, Sequence[FilingRow]]:
    """Return the filings at each place of the filter, by number; none stands at some of them."""
    found: dict[str, list[FilingRow]] = defaultdict(list)
    today = on.isoformat()
    for row in rows:
        for place in _places(row, standing[row.file], today):
            found[place].append(row)
    return found


def _places(row: FilingRow, standing: str, today: str) -> Iterator[str]:
    yield ALL
    yield standing
    if not row.closed:
        yield OPEN
        if "report" in row.facets:
            yield REPORT
            if row.one("report_due") < today:
                yield REPORT_LATE
    if standing in OWED and "form" not in row.facets:
        yield FORMLESS
    if (absence := absence_of(row)) in ABSENCES:
        yield absence


def words_of(rows: Sequence[FilingRow]) -> Mapping[FileId, str]:
    """Return what is said of each filer, as `key_of` compares it: what is typed is found in it."""
    return {
        row.file: key_of(" ".join((row.name, row.number, *map(row.one, _WORDS)))) for row in rows
    }


def by_code(_column: str, words: AbstractSet[str]) -> Mapping[str, int]:
    """Return the places of words where no language is spoken."""
    return {word: place for place, word in enumerate(sorted(words))}


def orders_of(rows: Sequence[FilingRow], places: Places) -> Mapping[str, Mapping[str, int]]:
    """Return where a dictionary has the words of each column that filers are sorted by."""
    names = {NAME: places(NAME, {row.name for row in rows})}
    return names | {facet: places(facet, {row.one(facet) for row in rows}) for facet in ORDERED}
