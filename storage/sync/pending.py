# SPDX-License-Identifier: Apache-2.0
"""Owns which files have to be looked at for a colleague's device: to send, or to take back.

An office has many files and a bundle few: to ask every file each time would cost what there is,
not what is new. What may have changed for a device is therefore kept (`pending`): all files of the
events that came after it was last heard (`peer.looked`), those that somebody may see or may not
see since, and those that needed something the last time. A device that was never heard lacks
everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.ids import FileId, InstanceId, OfficerId
    from storage.vault.database import Database

_LOOKED = "SELECT looked FROM peer WHERE instance = ?1"
_CANDIDATES = f"""
    SELECT file FROM pending WHERE peer = ?1
    UNION SELECT e.file FROM event e {{way}} WHERE e.local_no > coalesce(({_LOOKED}), 0)
"""  # noqa: S608 - own SQL
_SHUT_OUT = "EXISTS (SELECT 1 FROM hidden_row h WHERE h.officer = ?2 AND h.file = f.no)"
_WITHHELD = "EXISTS (SELECT 1 FROM withheld_row w WHERE w.officer = ?2 AND w.file = f.no)"
_MAY_BE_SENT = f"f.state <> 'unreadable' AND NOT {_SHUT_OUT} AND NOT {_WITHHELD}"
_HAS_ALL = """
    (SELECT max(e.local_no) FROM event e WHERE e.file = f.file)
    IS (SELECT p.settled FROM peer_file p WHERE p.peer = ?1 AND p.file = f.file)
"""
_HAS_SOME = "EXISTS (SELECT 1 FROM peer_file p WHERE p.peer = ?1 AND p.file = f.file)"
# Files whose newest event the device is not known to have, the office file first: it says who
# signed the others. What is hidden from the officer, or cannot be read here, is not among them.
_UNSETTLED = f"""
    SELECT f.file FROM ({_CANDIDATES}) c CROSS JOIN file_row f ON f.file = c.file
    WHERE {_MAY_BE_SENT} AND NOT {_HAS_ALL}
    ORDER BY f.file <> ?3, (SELECT min(e.local_no) FROM event e WHERE e.file = f.file)
"""  # noqa: S608 - own SQL
_CHANGED = f"""
    SELECT DISTINCT e.file FROM event e {{way}} CROSS JOIN file_row f ON f.file = e.file
    WHERE e.local_no > ?1 AND {_MAY_BE_SENT}
"""  # noqa: S608
# Files that a device has, but whose content its officer may not have any more.
_TO_WITHDRAW = f"""
    SELECT f.file FROM ({_CANDIDATES}) c CROSS JOIN file_row f ON f.file = c.file
    WHERE f.state <> 'unreadable' AND {_HAS_SOME} AND {_SHUT_OUT} AND NOT {_WITHHELD}
"""  # noqa: S608
# What is withheld or cannot be read may be needed once that ends: it stays.
_NEEDS_NOTHING = f"""
    DELETE FROM pending WHERE peer = ?1 AND file NOT IN (
        SELECT f.file FROM pending c CROSS JOIN file_row f ON f.file = c.file
        WHERE c.peer = ?1 AND CASE WHEN {_SHUT_OUT} THEN {_HAS_SOME} ELSE NOT {_HAS_ALL} END)
"""  # noqa: S608


def unsettled(db: Database, peer: InstanceId, officer: OfficerId, office: FileId) -> list[FileId]:
    """Return the files with something to send to a device, the office file first."""
    sql = _UNSETTLED.format(way=_way(db, _looked(db, peer)))
    return [row[0] for row in db.query(sql, (peer, officer, office))]


def to_withdraw(db: Database, peer: InstanceId, officer: OfficerId) -> list[FileId]:
    """Return the files that a device must give back, if somebody may have them."""
    sql = _TO_WITHDRAW.format(way=_way(db, _looked(db, peer)))
    return [row[0] for row in db.query(sql, (peer, officer))]


def changed(db: Database, since: int, officer: OfficerId) -> list[FileId]:
    """Return the files, of those an officer may have, that changed after a place in the log."""
    sql = _CHANGED.format(way=_way(db, since))
    return [row[0] for row in db.query(sql, (since, officer))]


def look(db: Database, peer: InstanceId, officer: OfficerId) -> None:
    """Settle what a device needs, now that it was heard; the next look begins here."""
    candidates = _CANDIDATES.format(way=_way(db, _looked(db, peer)))
    db.execute(f"INSERT OR IGNORE INTO pending SELECT ?1, file FROM ({candidates})", (peer,))  # noqa: S608
    db.execute(_NEEDS_NOTHING, (peer, officer))
    db.execute(
        "UPDATE peer SET looked = (SELECT coalesce(max(local_no), 0) FROM event)"
        " WHERE instance = ?",
        (peer,),
    )


def _looked(db: Database, peer: InstanceId) -> int:
    return int(db.query_value(_LOOKED, (peer,)) or 0)


def _way(db: Database, since: int) -> str:
    """Return how to read the log after a place: a short end by row numbers, a long one by file.

    Rows are some hundred times as long as what an index holds of them; but it holds all files.
    """
    head = int(db.query_value("SELECT max(local_no) FROM event") or 0)
    return "NOT INDEXED" if (head - since) * 20 < head else ""
