# SPDX-License-Identifier: Apache-2.0
"""Owns what never leaves this device: numbers drawn, forms half filled, arrangements, keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import UserError
from core.history.canonical import Json, decode, encode

if TYPE_CHECKING:
    from core.ids import OfficerId
    from storage.vault.database import Database


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that was not sent yet, and when it was last kept."""

    key: str
    form: Json
    saved: datetime


@dataclass(frozen=True, slots=True)
class Identity:
    """A PKCS#12 file that letters are signed with, and the passphrase it is under."""

    name: str
    pkcs12: bytes = field(repr=False)
    passphrase: bytes = field(repr=False)
    added: datetime


def _moment(millis: int) -> datetime:
    return datetime.fromtimestamp(millis / 1000, UTC)


def next_number(db: Database, series: str, year: int, code: str) -> str:
    """Draw the next number of a series, such as `RC/2021/A7/0003`; it is never drawn again.

    `code` is this instance's. Laptops that draw numbers without a network would otherwise draw
    the same; a restored backup is another instance and cannot repeat the numbers after it.
    """
    last = db.query(
        "INSERT INTO series VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET last = last + 1"
        " RETURNING last",
        (series, year, code),
    )[0][0]
    return f"{series}/{year}/{code}/{last:04d}"


def save_draft(db: Database, key: str, form: Json, now_millis: int) -> None:
    """Keep a form, in place of what was kept under the key."""
    text = encode(form).decode("utf-8")
    db.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?)", (key, text, now_millis))


def load_draft(db: Database, key: str) -> Draft | None:
    """Return what was kept under a key, or None."""
    row = db.query_one("SELECT form, saved FROM draft WHERE key = ?", (key,))
    return Draft(key, decode(row[0].encode("utf-8")), _moment(row[1])) if row else None


def drafts(db: Database) -> list[tuple[str, datetime]]:
    """Return the keys under which forms are kept, the latest first."""
    rows = db.query("SELECT key, saved FROM draft ORDER BY saved DESC, key")
    return [(row[0], _moment(row[1])) for row in rows]


def delete_draft(db: Database, key: str) -> None:
    """Forget a form."""
    db.execute("DELETE FROM draft WHERE key = ?", (key,))


def save_arrangement(db: Database, officer: OfficerId, name: str, value: Json) -> None:
    """Remember how an officer has arranged something, in place of how it was."""
    text = encode(value).decode("utf-8")
    db.execute("INSERT OR REPLACE INTO arrangement VALUES (?, ?, ?)", (officer, name, text))


def load_arrangement(db: Database, officer: OfficerId, name: str) -> Json:
    """Return how an officer has arranged something; None where it was left as it is."""
    sql = "SELECT value FROM arrangement WHERE officer = ? AND name = ?"
    row = db.query_one(sql, (officer, name))
    return decode(row[0].encode("utf-8")) if row else None


def store_identity(
    db: Database, name: str, pkcs12: bytes, passphrase: bytes, now_millis: int
) -> None:
    """Keep a signing identity under a name, in place of any other of that name."""
    db.execute(
        "INSERT OR REPLACE INTO identity VALUES (?, ?, ?, ?)",
        (name, pkcs12, passphrase, now_millis),
    )


def load_identity(db: Database, name: str) -> Identity:
    """Return a signing identity, or raise `UserError`."""
    row = db.query_one("SELECT pkcs12, passphrase, added FROM identity WHERE name = ?", (name,))
    if row is None:
        raise UserError("records.identity_unknown")
    return Identity(name, row[0], row[1], _moment(row[2]))


def identities(db: Database) -> list[str]:
    """Return the names of all signing identities."""
    return [row[0] for row in db.query("SELECT name FROM identity ORDER BY name")]


def delete_identity(db: Database, name: str) -> None:
    """Destroy a signing identity."""
    db.execute("DELETE FROM identity WHERE name = ?", (name,))
