# SPDX-License-Identifier: Apache-2.0
"""Owns what the vault holds already of the rows of a table.

Requests that the officer may not have count, too: to take one over a second time would tell no
less, and would be wrong.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from core.advice import REQUEST
from core.advice.importing import Known
from core.tabular.cells import key_of

if TYPE_CHECKING:
    from core.advice.importing import Print
    from storage.records.records import Records
    from storage.vault.database import Database


def known(records: Records, sha256: str) -> Known:
    """Return what is in the vault; `sha256` is that of the file that is to be taken over."""
    db = records.vault.db
    rows = db.query(
        "SELECT f.number, s.value FROM facet_row x JOIN file_row f ON f.no = x.file"
        " JOIN snapshot s ON s.file = f.no AND s.path = 'imported'"
        " WHERE x.name = 'imported' AND x.value = ? AND f.kind = ?",
        (sha256, REQUEST.name),
    )
    requests = db.query(
        "SELECT no, number, opened_on, title FROM file_row WHERE kind = ?", (REQUEST.name,)
    )
    days: dict[tuple[str, str], list[int]] = {}
    for row in requests:
        days.setdefault((row["opened_on"], row["title"]), []).append(row["no"])
    return Known(
        {int(json.loads(row["value"])["row"]): str(row["number"]) for row in rows},
        frozenset(key_of(row["number"]) for row in requests),
        _Prints(db, {(on, key_of(title)): nos for (on, title), nos in days.items()}),
    )


class _Prints:
    """What entries of one request have alike. Who asked is looked up where the rest is the same."""

    def __init__(self, db: Database, requests: dict[tuple[str, str], list[int]]) -> None:
        self._db = db
        self._requests = requests

    def __contains__(self, mark: object) -> bool:
        """Tell whether there is a request of this day and summary by this person."""
        on, summary, person = cast("Print", mark)
        numbers = self._requests.get((on, summary), ())
        return any(person in self._people(number) for number in numbers)

    def _people(self, number: int) -> set[str]:
        cells = self._db.query(
            "SELECT value FROM snapshot WHERE file = ? AND path LIKE 'person/%/details'", (number,)
        )
        forms = [json.loads(cell["value"]) for cell in cells]
        return {
            key_of(form[name])
            for form in forms
            if isinstance(form, dict)
            for name in ("email", "name")
            if name in form
        }
