# SPDX-License-Identifier: Apache-2.0
"""Owns bringing a database to today's schema: forward only, one transaction for each step."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage.vault.database import Database


@dataclass(frozen=True, slots=True)
class Migration:
    """One numbered step: the schema version it leads to, its name and its SQL."""

    number: int
    name: str
    sql: str


@cache
def shipped() -> tuple[Migration, ...]:
    """Return the migrations of this version of the program, in order and without gaps."""
    found = []
    for entry in files("storage.migrations").iterdir():
        if entry.name.endswith(".sql"):
            number, _, name = entry.name.removesuffix(".sql").partition("_")
            found.append(Migration(int(number), name, entry.read_text(encoding="utf-8")))
    found.sort(key=lambda migration: migration.number)
    if [m.number for m in found] != list(range(1, len(found) + 1)):
        raise RuntimeError("migrations must be numbered 1, 2, 3, ...")
    return tuple(found)


def schema_version(db: Database) -> int:
    """Return the schema version of a database; 0 when it is new."""
    return int(db.query_value("PRAGMA user_version"))


def outstanding(db: Database, known: Sequence[Migration]) -> list[Migration]:
    """Return the steps a database lacks; refuse one made by a newer version of the program."""
    version = schema_version(db)
    if version > len(known):
        raise UserError("vault.newer_version", found=version, known=len(known))
    return list(known[version:])


def apply(db: Database, steps: Sequence[Migration]) -> None:
    """Run steps, each in one transaction with its number: it happens whole or not at all."""
    for step in steps:
        db.run_script(f"{step.sql}\n;PRAGMA user_version = {step.number};")
