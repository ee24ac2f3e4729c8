# SPDX-License-Identifier: Apache-2.0
"""Owns what lists and forms ask of the facets of files: which values are known, and which files.

What is hidden from the officer who looks is not there: a place that stands in files alone that he
may not have is not offered to him.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from core.ids import FileId
from storage.records import lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from storage.records.records import Records

_SHOWN = "JOIN shown s ON s.viewer = ? AND s.file = x.file"


def known_values(records: Records, name: str, limit: int) -> list[str]:
    """Return the values of a facet, the most used first."""
    rows = records.vault.db.query(
        f"SELECT x.value FROM facet_row x {_SHOWN} WHERE x.name = ?"  # noqa: S608 - own SQL
        " GROUP BY x.value ORDER BY count(*) DESC, x.value LIMIT ?",
        (_viewer(records), name, limit),
    )
    return [row[0] for row in rows]


def files_with_facet(records: Records, name: str, values: Iterable[str]) -> list[FileId]:
    """Return the files in which a facet has one of some values, the latest changed first."""
    rows = records.vault.db.query(
        f"SELECT DISTINCT f.file FROM facet_row x {_SHOWN}"  # noqa: S608 - own SQL
        " JOIN file_row f ON f.no = x.file"
        " WHERE x.name = ? AND x.value IN (SELECT value FROM json_each(?))"
        " ORDER BY f.changed DESC, f.file",
        (_viewer(records), name, json.dumps(sorted(values))),
    )
    return [FileId(row[0]) for row in rows]


def facets_of(
    records: Records, files: Iterable[FileId], names: Sequence[str]
) -> dict[FileId, Mapping[str, str]]:
    """Return some facets of some files, by file and name; of several values, the first."""
    rows = records.vault.db.query(
        "SELECT f.file, x.name, x.value FROM json_each(?) n JOIN file_row f ON f.file = n.value"  # noqa: S608
        f" JOIN facet_row x ON x.file = f.no {_SHOWN}"
        " WHERE x.name IN (SELECT value FROM json_each(?)) ORDER BY x.value DESC",
        (json.dumps(sorted(files)), _viewer(records), json.dumps(list(names))),
    )
    found: dict[FileId, dict[str, str]] = defaultdict(dict)
    for file, name, value in rows:
        found[FileId(file)][name] = value
    return dict(found)


def _viewer(records: Records) -> int:
    return lists.viewer(records.vault.db, records.me)
