# SPDX-License-Identifier: Apache-2.0
"""Owns checking what stands beside the history: access log, anchors, ends, attachments."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from core.errors import Refusal
from storage.records import anchors, attachments
from storage.records.access import BEGINNING as NO_ACCESS
from storage.records.access import KEY_LABEL, AccessLog
from storage.records.log import BEGINNING as NO_EVENT
from storage.vault import header, state

if TYPE_CHECKING:
    from storage.records.proofs.findings import Findings
    from storage.vault.database import Database
    from storage.vault.vault import Vault

_EVENTS = """(
    SELECT local_no, log_head FROM event
    UNION ALL SELECT local_no, log_head FROM withdrawn_event
)"""
_NUMBERED = (
    ("event", _EVENTS, "local_no"),
    ("access", "access", "no"),
    ("anchor", "anchor", "mark"),
)


def check_accesses(vault: Vault, findings: Findings) -> int:
    """Check the chain of the access log; return how many entries there are."""
    count = 0
    for number, _, fits in AccessLog(vault.db, vault.derive(KEY_LABEL)).verified():
        count += 1
        if not fits:
            findings.add(Refusal.of("records.access_changed", number=number))
    return count


def check_anchors(vault: Vault, findings: Findings) -> int:
    """Check that both chains still pass through every point they were seen at; count those.

    The newest of those points is also in the header, and perhaps in the key store: opening the
    vault has compared these with the vault's own row, which is compared with the anchors here.
    """
    db = vault.db
    known = set()
    rows = anchors.all_rows(db)
    for number, measure, head in rows:
        known.add(head)
        holds = (
            measure.head == head
            and _at(db, f"log_head FROM {_EVENTS} WHERE local_no", measure.events, NO_EVENT)
            == measure.log_head
            and _at(db, "mac FROM access WHERE no", measure.accesses, NO_ACCESS)
            == measure.access_head
        )
        if not holds:
            findings.add(Refusal.of("records.anchor_broken", number=number, events=measure.events))
    now = state.read(db)
    outside = [(now.mark, now.head)]
    outside += [(c.header.mark, c.header.head) for c in header.read(vault.folder).copies]
    for mark, head in outside:
        ahead = mark > now.mark or (mark == now.mark and head != now.head)
        if ahead or (head != state.NO_HEAD and head not in known):
            findings.add(Refusal.of("records.anchor_unknown"))
            break
    return len(rows)


def _at(db: Database, what: str, number: int, none: bytes) -> bytes | None:
    if number == 0:
        return none
    value = db.query_value(f"SELECT {what} = ?", (number,))
    return value if isinstance(value, bytes) else None


def check_ends(db: Database, findings: Findings) -> None:
    """Find entries cut off at the end: the numbers given out go further than the entries."""
    for table, rows, number in _NUMBERED:
        given = db.query_value("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
        last = db.query_value(f"SELECT max({number}) FROM {rows}")  # noqa: S608 - own SQL
        if (given or 0) != (last or 0):
            findings.add(Refusal.of("records.end_missing", count=abs((given or 0) - (last or 0))))


def check_attachments(db: Database, findings: Findings) -> int:
    """Check the bytes of every attachment; return how many there are."""
    rows = db.query("SELECT no, sha256, size FROM attachment")
    for number, sha256, size in rows:
        digest, length = hashlib.sha256(), 0
        for chunk in db.iterate(
            "SELECT data FROM chunk WHERE attachment = ? ORDER BY part", (number,)
        ):
            digest.update(chunk[0])
            length += len(chunk[0])
        if (digest.hexdigest(), length) != (sha256, size):
            findings.add(Refusal.of("records.attachment_damaged"))
    if absent := attachments.absent(db):
        findings.notes.append(Refusal.of("records.attachments_absent", count=len(absent)))
    return len(rows)
