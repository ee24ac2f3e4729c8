# SPDX-License-Identifier: Apache-2.0
"""Owns what somebody with the vault's key can do to its database, and ways to look at the result.

The triggers are taken away first: they guard against our own mistakes, not against somebody who
opens the database with another program.
"""

from __future__ import annotations

import shutil
from contextlib import contextmanager, suppress

from core.errors import UserError
from core.history.event import Event
from storage.records.check import check
from storage.records.index import Index
from storage.records.log import BEGINNING, Log, next_head
from storage.records.telling import Telling
from tests.storage.records.conftest import unlock
from tests.storage.records.memo import KINDS


def disarm(db) -> None:
    """Take the triggers away, as anybody with the key can."""
    for (name,) in db.query("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        if not name.startswith(("tally", "shown")):
            db.execute(f"DROP TRIGGER {name}")
    db.execute("PRAGMA foreign_keys = OFF")


def codes(report) -> set[str]:
    return {finding.code.partition(".")[2] for finding in report.findings}


def rechain(db) -> None:
    """Recompute the log's chain as the program would have."""
    head = BEGINNING
    for number, name in db.query("SELECT local_no, id FROM event ORDER BY local_no"):
        head = next_head(head, name)
        db.execute("UPDATE event SET log_head = ? WHERE local_no = ?", (head, number))


def numbers(vault) -> list[int]:
    return [row[0] for row in vault.db.query("SELECT local_no FROM event ORDER BY local_no")]


def unsealed(vault, number):
    return Event.read(vault.db.query_value("SELECT data FROM event WHERE local_no = ?", (number,)))


class Undo(Exception):  # noqa: N818 - not an error
    """Ends an attempt that must leave nothing behind."""


@contextmanager
def attempt(vault):
    """Let a test edit the database, and undo it."""
    with suppress(Undo), vault.db.transaction():
        yield vault.db
        raise Undo


def examine(folder):
    """Say `found`, or what the history gives where the check found nothing."""
    try:
        vault = unlock(folder)
    except UserError:
        return "found"
    try:
        if not check(vault, KINDS).ok:
            return "found"
        return meaning(vault)
    finally:
        vault.close()


def meaning(vault) -> str:
    """Return everything that the history says, to be compared."""
    log, index = Log(vault.db), Index(vault.db, Telling(vault.db))
    return repr(
        [(e.id, e.payload) for e in log.since(0)]
        + [index.stored(n) for n in index.numbers().values()]
    )


def keep_copy(folder, target):
    shutil.copytree(folder, target)
    return target
