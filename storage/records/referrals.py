# SPDX-License-Identifier: Apache-2.0
"""Owns reading the register of referrals: every hand-over of every file that is shown to somebody.

It stands in the facets of files, so no file is opened for it, and what is hidden is not there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.casework.referrals import FACET, HandOver
from core.ids import FileId
from storage.records import lists

if TYPE_CHECKING:
    from storage.records.records import Records

_READ = (
    "SELECT f.file, f.kind, f.number, f.title, x.value FROM facet_row x"
    " JOIN shown s ON s.viewer = ? AND s.file = x.file JOIN file_row f ON f.no = x.file"
    " WHERE x.name = ? ORDER BY x.value DESC"
)


@dataclass(frozen=True, slots=True)
class Referred:
    """A line of the register: a hand-over, and the file that it is of."""

    file: FileId
    kind: str
    number: str
    title: str
    what: HandOver


def referred(records: Records) -> list[Referred]:
    """Return the hand-overs that whoever is at work may see, the latest first."""
    db = records.vault.db
    rows = db.query(_READ, (lists.viewer(db, records.me), FACET))
    return [
        Referred(FileId(file), kind, number, title, HandOver.read(value))
        for file, kind, number, title, value in rows
    ]
