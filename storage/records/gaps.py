# SPDX-License-Identifier: Apache-2.0
"""Owns the gaps that removed rows leave: remembered until the database was written anew.

Deleted rows leave copies of themselves in the gaps of pages, and in the log. What removes them
says so in its own transaction; where the disk is too full to write the database anew, or the
program is cut off before it has, that is tried again after the next change and at every opening.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserError

if TYPE_CHECKING:
    from storage.vault.database import Database


class Gaps:
    """The gaps of a database, as far as anything of value may lie in them."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._open = bool(db.query_value("SELECT EXISTS (SELECT 1 FROM gaps)"))

    def leave_none(self) -> None:
        """Have the database written anew once this transaction has ended."""
        self._db.execute("INSERT OR IGNORE INTO gaps VALUES (1)")
        self._open = True

    def close(self) -> None:
        """Write the database anew if it has to be; call outside a transaction."""
        if not self._open:
            return
        try:
            self._db.compact()
            self._db.execute("DELETE FROM gaps")
        except UserError:
            return  # What was done is done, and this is remembered.
        self._open = False
