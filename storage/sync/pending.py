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
    from collections.abc import Sequence

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
# Of a file what `count` asks; the newest event is looked up for few, and read off in passing for
# all: what some of the devices lack is among the candidates of one of them, or among all files.
_OF_FEW = """
    SELECT c.file, (SELECT max(e.local_no) FROM event e WHERE e.file = c.file) AS newest
    FROM (SELECT file FROM pending WHERE peer IN ({peers})
    UNION SELECT e.file FROM event e NOT INDEXED WHERE e.local_no > ?3) c
"""
_OF_ALL = "SELECT file, max(local_no) AS newest FROM event GROUP BY file"
_COUNTED = """
    SELECT count(*), total(n.newest > ?2 OR ({has_none}))
    FROM ({newest}) n CROSS JOIN file_row f ON f.file = n.file {joins} WHERE ({lacks})
    AND f.no NOT IN (SELECT no FROM file_row WHERE state = 'unreadable')
    AND f.no NOT IN (SELECT file FROM hidden_row WHERE officer = ?1)
    AND f.no NOT IN (SELECT file FROM withheld_row WHERE officer = ?1)
"""
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


def count(
    db: Database, peers: Sequence[InstanceId], officer: OfficerId, since: int
) -> tuple[int, int]:
    """Return how many files have something to send to an officer's devices, and how many are fresh.

    Fresh is what changed after a place in the log, and what none of them is known to have.
    """
    if not peers:
        return 0, 0
    looked = min(_looked(db, peer) for peer in peers)
    names = [f"?{4 + place}" for place in range(len(peers))]
    few = _OF_FEW.format(peers=", ".join(names))
    sql = _COUNTED.format(
        newest=few if _way(db, looked) else _OF_ALL,
        joins=" ".join(
            f"LEFT JOIN peer_file p{n} ON p{n}.peer = {name} AND p{n}.file = n.file"
            for n, name in enumerate(names)
        ),
        lacks=" OR ".join(f"p{n}.settled IS NOT n.newest" for n in range(len(names))),
        has_none=" AND ".join(f"p{n}.file IS NULL" for n in range(len(names))),
    )
    waiting, fresh = db.query(sql, (officer, since, looked, *peers))[0]
    return int(waiting), int(fresh)


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
