# SPDX-License-Identifier: Apache-2.0
"""Owns the bytes of attached files: chunks in the database, one copy of equal content.

An attachment is named by its SHA-256. Its name and type are case content and stand in the event
that refers to it; here are only bytes.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from core.errors import UserError
from core.ids import FileId, OfficerId

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.vault.database import Database

CHUNK_SIZE = 1 << 20
MAX_SIZE = 100 << 20


@dataclass(frozen=True, slots=True)
class Attachment:
    """What an event says of an attached file."""

    sha256: str
    size: int
    name: str
    media_type: str


def attach(
    db: Database, data: bytes | BinaryIO, name: str, media_type: str, now_millis: int
) -> Attachment:
    """Store bytes and return what to refer to them by; equal bytes are stored once.

    Raise `UserError` above `MAX_SIZE`; nothing is stored then.
    """
    if isinstance(data, bytes):
        sha256, size = _attach_bytes(db, data, now_millis), len(data)
    else:
        sha256, size = _attach_stream(db, data, now_millis)
    return Attachment(sha256, size, name, media_type)


def _attach_bytes(db: Database, data: bytes, now_millis: int) -> str:
    """Store what is in memory: its name is known before anything is written."""
    if len(data) > MAX_SIZE:
        raise _too_large()
    sha256 = hashlib.sha256(data).hexdigest()
    if not present(db, sha256):
        starts = range(0, len(data), CHUNK_SIZE)
        chunks = (data if len(starts) == 1 else data[s : s + CHUNK_SIZE] for s in starts)
        with db.transaction():
            added = (sha256, len(data), now_millis)
            db.execute("INSERT INTO attachment (sha256, size, added) VALUES (?, ?, ?)", added)
            db.execute_many(
                "INSERT INTO chunk SELECT no, ?, ? FROM attachment WHERE sha256 = ?",
                [(part, chunk, sha256) for part, chunk in enumerate(chunks)],
            )
    return sha256


def _attach_stream(db: Database, stream: BinaryIO, now_millis: int) -> tuple[str, int]:
    """Store what is read piece by piece, and name it once all of it is here."""
    with db.transaction():
        db.execute("INSERT INTO attachment (size, added) VALUES (0, ?)", (now_millis,))
        number = int(db.query_value("SELECT last_insert_rowid()"))
        sha256, size = _store_chunks(db, number, stream)
        if present(db, sha256):
            db.execute("DELETE FROM attachment WHERE no = ?", (number,))
        else:
            db.execute(
                "UPDATE attachment SET sha256 = ?, size = ? WHERE no = ?", (sha256, size, number)
            )
    return sha256, size


def _store_chunks(db: Database, number: int, stream: BinaryIO) -> tuple[str, int]:
    digest, size, part = hashlib.sha256(), 0, 0
    while chunk := stream.read(CHUNK_SIZE):
        size += len(chunk)
        if size > MAX_SIZE:
            raise _too_large()
        digest.update(chunk)
        db.execute("INSERT INTO chunk VALUES (?, ?, ?)", (number, part, chunk))
        part += 1
    return digest.hexdigest(), size


def _too_large() -> UserError:
    return UserError("records.attachment_too_large", limit=MAX_SIZE >> 20)


def read(db: Database, sha256: str) -> bytes:
    """Return the bytes of an attachment, or raise `UserError` if absent or damaged."""
    number = db.query_value("SELECT no FROM attachment WHERE sha256 = ?", (sha256,))
    if number is None:
        raise UserError("records.attachment_absent")
    rows = db.query("SELECT data FROM chunk WHERE attachment = ? ORDER BY part", (number,))
    data = b"".join(row[0] for row in rows)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise UserError("records.attachment_damaged")
    return data


def present(db: Database, sha256: str) -> bool:
    """Tell whether the bytes are here; a colleague's may not have come yet."""
    return bool(db.query_value("SELECT count(*) FROM attachment WHERE sha256 = ?", (sha256,)))


def absent(db: Database) -> list[str]:
    """Return what is named by a field of some file, but whose bytes have not come here."""
    rows = db.query(
        "SELECT DISTINCT sha256 FROM attachment_ref"
        " WHERE sha256 NOT IN (SELECT sha256 FROM attachment)"
    )
    return [row[0] for row in rows]


def named_in(db: Database, sha256: str, reader: OfficerId | None = None) -> list[FileId]:
    """Return the files that name these bytes in any field; those of one reader, or all."""
    rows = db.query(
        "SELECT DISTINCT file_row.file FROM attachment_ref"
        " JOIN file_row ON attachment_ref.file = file_row.no WHERE sha256 = ?"
        " AND NOT EXISTS"
        " (SELECT 1 FROM hidden_row h WHERE h.officer = ? AND h.file = file_row.no)",
        (sha256, reader or ""),
    )
    return [FileId(row[0]) for row in rows]


def named_among(db: Database, collection: str, reader: OfficerId) -> list[FileId]:
    """Return the files that name bytes in entries of a collection, those of one reader, by number.

    Who looks for the letters of an office need not read the files that have none.
    """
    rows = db.query(
        "SELECT f.file FROM file_row f WHERE f.no IN"
        " (SELECT file FROM attachment_ref WHERE path GLOB ? || '/*')"
        " AND NOT EXISTS (SELECT 1 FROM hidden_row h WHERE h.officer = ? AND h.file = f.no)"
        " ORDER BY f.number, f.no",
        (collection, reader),
    )
    return [FileId(row[0]) for row in rows]


def unnamed(db: Database, candidates: Iterable[str]) -> list[str]:
    """Return those of the candidates that are here, and that no field of any file names."""
    rows = db.query(
        "SELECT a.sha256 FROM attachment a WHERE a.sha256 IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM attachment_ref r WHERE r.sha256 = a.sha256)",
        (json.dumps(list(candidates)),),
    )
    return [row[0] for row in rows]


def remove_unnamed(db: Database, candidates: Iterable[str]) -> None:
    """Destroy those of the candidates that no field of any file names."""
    for sha256 in unnamed(db, candidates):
        db.execute("DELETE FROM attachment WHERE sha256 = ?", (sha256,))
