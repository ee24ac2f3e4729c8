# SPDX-License-Identifier: Apache-2.0
"""Owns the question who may have a file, asked of the index, which has the kind's own answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from core.ids import OfficerId
from core.office.roles import DECIDING, Role

if TYPE_CHECKING:
    from core.ids import FileId
    from storage.records.records import Records
    from storage.vault.database import Database


def may_have(db: Database, file: FileId, officer: OfficerId) -> bool:
    """Tell whether an officer may have a file that is here."""
    return bool(
        db.query_value(
            "SELECT count(*) FROM file_row f WHERE f.file = ?1 AND NOT EXISTS"
            " (SELECT 1 FROM hidden_row h WHERE h.file = f.no AND h.officer = ?2)",
            (file, officer),
        )
    )


def may_be_sent(db: Database, file: FileId, officer: OfficerId) -> bool:
    """Tell whether an officer may be sent a file that is here: not while a recusal is proposed."""
    return may_have(db, file, officer) and not is_withheld(db, file, officer)


def is_withheld(db: Database, file: FileId, officer: OfficerId) -> bool:
    """Tell whether nothing of a file is sent to an officer until something is settled."""
    return bool(
        db.query_value(
            "SELECT count(*) FROM withheld_row w JOIN file_row f ON f.no = w.file"
            " WHERE f.file = ? AND w.officer = ?",
            (file, officer),
        )
    )


def officers_here(records: Records) -> frozenset[OfficerId]:
    """Return who works on this device: its owner, and everybody with a way into its vault."""
    rows = records.vault.db.query("SELECT officer FROM slot WHERE ended IS NULL AND officer <> ''")
    known = records.office.officers
    return frozenset(
        {records.journal.device.officer, *(OfficerId(row[0]) for row in rows)} & set(known)
    )


def may_stay(records: Records, file: FileId) -> bool:
    """Tell whether somebody who works on this device may have a file, or may turn out to."""
    db = records.vault.db
    return any(
        may_have(db, file, officer) or is_withheld(db, file, officer)
        for officer in officers_here(records)
    )


def left_alone(records: Records) -> int:
    """Return how many open files are here that nobody may have who could decide in them.

    Somebody has to be brought into the office for them: see `core.casework.need_to_know`.
    Whoever works here is told the number, for there may be no other laptop that knows: a colleague
    who was recused before, and gave the file back, hears no more of it. The search begins with
    what is hidden from the director, so that it does not cost what is there.
    """
    able = sorted(records.office.with_role(*DECIDING), key=lambda o: o.role is not Role.DIRECTOR)
    if not able:
        return 0
    count = records.vault.db.query_value(
        "SELECT count(*) FROM hidden_row h JOIN file_row f ON f.no = h.file"
        " WHERE h.officer = ? AND f.closed = 0 AND NOT EXISTS"
        " (SELECT 1 FROM json_each(?) o WHERE NOT EXISTS"
        " (SELECT 1 FROM hidden_row x WHERE x.officer = o.value AND x.file = h.file))",
        (able[0].id, json.dumps([officer.id for officer in able])),
    )
    return int(count)
