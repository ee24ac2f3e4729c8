# SPDX-License-Identifier: Apache-2.0
"""Owns the question whether a database file is sound, answered as a list of findings.

Two checks are needed: SQLCipher's finds a changed page but not missing ones at the end, SQLite's
the other way round. The log is emptied first, because SQLCipher's check reads the file and would
call pages damaged whose newer content is still in the log.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from storage.vault.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def _nothing() -> None:
    """Stand in where nobody waits."""


_PAGE = re.compile(r"page (\d+)")


def check(db: Database) -> list[Refusal]:
    """Return what is wrong with a database; an empty list means nothing.

    `vault.leftover_page` alone is harmless: a page that nothing refers to fails its MAC, which a
    power cut can leave behind; writing the database anew removes it.
    """
    db.checkpoint()
    pages = [str(row[0]) for row in db.query("PRAGMA cipher_integrity_check")]
    structure, references = _structure(db)
    findings = []
    if structure:
        findings.append(Refusal.of("vault.structure_damaged", count=structure))
    if references:
        findings.append(Refusal.of("vault.references_broken", count=references))
    if pages:
        unreferenced = not structure and all(_within(db, page) for page in pages)
        code = "vault.leftover_page" if unreferenced else "vault.pages_damaged"
        findings.insert(0, Refusal.of(code, count=len(pages)))
    return findings


def harmless(findings: list[Refusal]) -> bool:
    """Tell whether nothing that the office wrote is affected."""
    return all(finding.code == "vault.leftover_page" for finding in findings)


def _structure(db: Database) -> tuple[int, int]:
    """Return how many faults SQLite finds in the structure and between tables."""
    try:
        report = [str(row[0]) for row in db.query("PRAGMA integrity_check")]
        references = len(db.query("PRAGMA foreign_key_check"))
    except UserError as error:
        if error.code != "vault.database_damaged":
            raise
        return 1, 0
    return (0 if report == ["ok"] else len(report)), references


def _within(db: Database, finding: str) -> bool:
    # A page behind the end of the database was appended by somebody, not left by a power cut.
    match = _PAGE.search(finding)
    return match is not None and int(match[1]) <= int(db.query_value("PRAGMA page_count"))


def require_same(
    path: Path, key: bytes, counts: dict[str, int], look: Callable[[], object] = _nothing
) -> None:
    """Raise `UserError` unless a copy is sound and has as many rows as its source.

    `look` is called now and then, as by `Database.watched`.
    """
    with judging_copy():
        copy = Database(path, key)
        try:
            with copy.watched(look):
                same = not check(copy) and row_counts(copy) == counts
            if not same:
                raise UserError("vault.copy_failed")
        finally:
            copy.close()


@contextmanager
def judging_copy() -> Iterator[None]:
    """Call damage found inside a failed copy: the vault itself is not damaged."""
    try:
        yield
    except UserError as error:
        if error.code != "vault.database_damaged":
            raise
        raise UserError("vault.copy_failed") from error


def row_counts(db: Database) -> dict[str, int]:
    """Return the number of rows of every table, to compare a copy with its source."""
    names = db.query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    return {
        str(name): int(db.query_value(f'SELECT count(*) FROM "{name}"'))  # noqa: S608 - own schema
        for (name,) in names
    }
