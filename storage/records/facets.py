# SPDX-License-Identifier: Apache-2.0
"""Owns what lists and forms ask of the facets of files: which values are known, and which files.

What is hidden from the officer who looks is not there: a place that stands in files alone that he
may not have is not offered to him.

CROSS JOIN keeps the tables in the order in which they are written: from what is asked for to what
is known of it. SQLite would rather begin with all that the officer is shown.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from core.advice import REQUEST
from core.ids import FileId
from storage.records import lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from storage.records.records import Records

_SHOWN = "CROSS JOIN shown s ON s.viewer = ? AND s.file = x.file"


_YEARS = """
    WITH RECURSIVE known (year) AS (
        SELECT max(year) FROM counted_row WHERE kind = :kind
        UNION ALL
        SELECT (SELECT max(c.year) FROM counted_row c WHERE c.kind = :kind AND c.year < k.year)
            FROM known k WHERE k.year IS NOT NULL
    )
    SELECT year FROM known k WHERE EXISTS (
        SELECT 1 FROM counted_row c WHERE c.kind = :kind AND c.year = k.year AND NOT EXISTS
            (SELECT 1 FROM hidden_row h WHERE h.officer = :officer AND h.file = c.file)
    )
"""


def known_values(records: Records, name: str, limit: int) -> list[str]:
    """Return the values of a facet, the most used first."""
    # Hardly anything is hidden: its rows are found sooner to be none than those of what is shown.
    rows = records.vault.db.query(
        "SELECT x.value FROM facet_row x WHERE x.name = ? AND NOT EXISTS"
        " (SELECT 1 FROM hidden_row h WHERE h.officer = ? AND h.file = x.file)"
        " GROUP BY x.value ORDER BY count(*) DESC, x.value LIMIT ?",
        (name, records.me, limit),
    )
    return [row[0] for row in rows]


def years_of(records: Records) -> list[str]:
    """Return the years in which requests came that are shown, the latest first.

    From one year the next is looked up: there are few, however many requests there are.
    """
    rows = records.vault.db.query(_YEARS, {"kind": REQUEST.name, "officer": records.me})
    return [row[0] for row in rows]


def files_with_facet(records: Records, name: str, values: Iterable[str]) -> list[FileId]:
    """Return the files in which a facet has one of some values, the latest changed first."""
    rows = records.vault.db.query(
        "SELECT DISTINCT f.file FROM json_each(?) n"  # noqa: S608 - own SQL
        f" CROSS JOIN facet_row x ON x.name = ? AND x.value = n.value {_SHOWN}"
        " CROSS JOIN file_row f ON f.no = x.file ORDER BY f.changed DESC, f.file",
        (json.dumps(sorted(values)), name, _viewer(records)),
    )
    return [FileId(row[0]) for row in rows]


def facets_of(
    records: Records, files: Iterable[FileId], names: Sequence[str]
) -> dict[FileId, Mapping[str, str]]:
    """Return some facets of some files, by file and name; of several values, the first."""
    rows = records.vault.db.query(
        "SELECT f.file, x.name, x.value FROM json_each(?) n"  # noqa: S608 - own SQL
        " CROSS JOIN file_row f ON f.file = n.value"
        f" CROSS JOIN facet_row x ON x.file = f.no {_SHOWN}"
        " WHERE x.name IN (SELECT value FROM json_each(?)) ORDER BY x.value DESC",
        (json.dumps(sorted(files)), _viewer(records), json.dumps(list(names))),
    )
    found: dict[FileId, dict[str, str]] = defaultdict(dict)
    for file, name, value in rows:
        found[FileId(file)][name] = value
    return dict(found)


def _viewer(records: Records) -> int:
    return lists.viewer(records.vault.db, records.me)
