# SPDX-License-Identifier: Apache-2.0
"""Owns the smallest workload worth a power cut: numbered commits into an encrypted database.

    python -m tests.faults.commits DATABASE JOURNAL SYNCHRONOUS LOCKING COMMITS

The database and its table exist. Every commit adds a row, changes an older one, and is
acknowledged by its number; small pages of checkpoint make the log wrap often.
"""

from __future__ import annotations

import random
import sys

import sqlcipher3

from tests.faults import inside

KEY = f"PRAGMA key=\"x'{'5a' * 48}'\""


def connect(path: str) -> sqlcipher3.Connection:
    """Open the database with its key; transactions are written out."""
    connection = sqlcipher3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(KEY)
    return connection


def prepare(path: str, journal: str) -> None:
    """Make the database; the caller's record begins after this."""
    connection = connect(path)
    connection.execute(f"PRAGMA journal_mode={journal}")
    connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, edits INTEGER)")
    connection.close()


def main(path: str, journal: str, synchronous: str, locking: str, commits: int) -> None:
    dice = random.Random(7)
    connection = connect(path)
    connection.execute(f"PRAGMA locking_mode={locking}")
    connection.execute(f"PRAGMA journal_mode={journal}")
    connection.execute(f"PRAGMA synchronous={synchronous}")
    connection.execute("PRAGMA wal_autocheckpoint=24")
    for number in range(commits):
        connection.execute("BEGIN IMMEDIATE")
        text = dice.randbytes(dice.randint(10, 3000)).hex()
        connection.execute("INSERT INTO note VALUES (?, ?, 0)", (number, text))
        older = dice.randint(0, number)
        connection.execute("UPDATE note SET edits = edits + 1 WHERE id = ?", (older,))
        connection.execute("COMMIT")
        inside.ack(str(number))
    connection.close()


if __name__ == "__main__":
    main(*sys.argv[1:5], int(sys.argv[5]))
