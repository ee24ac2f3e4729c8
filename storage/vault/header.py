# SPDX-License-Identifier: Apache-2.0
"""Owns the byte layout of `vault.hdr`: two copies, framing of slots, and telling damage apart.

Nothing here derives a key. The SHA-256 over a copy tells damage from a wrong passphrase before
any secret is asked for; the HMAC, checked after unlocking, tells a header that somebody edited
and hashed again. The layout is specified in FORMAT.md; the two must change together.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserError
from storage.vault.disk import atomic_write, disk_errors

if TYPE_CHECKING:
    from pathlib import Path

HEADER_NAME = "vault.hdr"
MAGIC = b"PRBV"
VERSION = 1
SUITE = 1
MAX_SLOTS = 16
COPY_SIZE = 8192
FILE_SIZE = 2 * COPY_SIZE

_FIXED = struct.Struct(">4sHH16sQHBQ32sB")  # magic .. n_slots
_SLOT = struct.Struct(">B16sH")  # type, slot id, length of body
_MAC_AT = COPY_SIZE - 64
_SHA_AT = COPY_SIZE - 32
_FLAG_CLEAN = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in: its type, its id, and a body that only `slots.py` understands."""

    type: int
    slot_id: bytes
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says.

    `generation` counts changes of the slots; `mark` and `head` say how far the history had come
    when the header was last written; `clean` that the database was closed and has no log.
    """

    vault_id: bytes
    generation: int
    mark: int
    head: bytes
    clean: bool
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """A readable copy of the header and the bytes it was read from."""

    name: str
    header: Header
    raw: bytes

    def mac_holds(self, mac_key: bytes) -> bool:
        """Tell whether nobody without the vault key has changed this copy."""
        mac = hmac.digest(mac_key, self.raw[:_MAC_AT], "sha256")
        return hmac.compare_digest(mac, self.raw[_MAC_AT:_SHA_AT])


@dataclass(frozen=True, slots=True)
class HeaderFile:
    """The readable copies, best first, and the names (A, B) of the damaged ones."""

    copies: tuple[Copy, ...]
    damaged: tuple[str, ...]


class _DamagedCopyError(Exception):
    """The SHA-256 does not fit: bits have changed by accident."""


def encode(header: Header, mac_key: bytes) -> bytes:
    """Return the 16 KiB of a header file: the same copy twice."""
    if len(header.slots) > MAX_SLOTS:
        raise UserError("vault.too_many_slots", limit=MAX_SLOTS)
    body = b"".join(_SLOT.pack(s.type, s.slot_id, len(s.body)) + s.body for s in header.slots)
    length = _FIXED.size + len(body)
    flags = _FLAG_CLEAN if header.clean else 0
    fixed = _FIXED.pack(
        MAGIC, VERSION, length, header.vault_id, header.generation, SUITE, flags,
        header.mark, header.head, len(header.slots),
    )  # fmt: skip
    content = (fixed + body).ljust(_MAC_AT, b"\0")
    if len(content) != _MAC_AT:
        raise UserError("vault.too_many_slots", limit=len(header.slots) - 1)
    content += hmac.digest(mac_key, content, "sha256")
    content += hashlib.sha256(content).digest()
    return content * 2


def parse(data: bytes) -> HeaderFile:
    """Read a header file's bytes; raise `UserError` when no copy can be used."""
    copies: list[Copy] = []
    damaged: list[str] = []
    for name, start in (("A", 0), ("B", COPY_SIZE)):
        try:
            copies.append(_parse_copy(name, data[start : start + COPY_SIZE]))
        except _DamagedCopyError:
            damaged.append(name)
    if not copies:
        ours = MAGIC in (data[:4], data[COPY_SIZE : COPY_SIZE + 4]) or len(data) == FILE_SIZE
        raise UserError("vault.header_damaged" if ours else "vault.not_a_vault")
    copies.sort(key=lambda copy: (-copy.header.generation, -copy.header.mark))
    return HeaderFile(tuple(copies), tuple(damaged))


def _parse_copy(name: str, raw: bytes) -> Copy:
    if len(raw) != COPY_SIZE or hashlib.sha256(raw[:_SHA_AT]).digest() != raw[_SHA_AT:]:
        raise _DamagedCopyError
    if raw[:4] != MAGIC:
        raise UserError("vault.not_a_vault")
    fields = _FIXED.unpack_from(raw)
    _, version, length, vault_id, generation, suite, flags, mark, head, count = fields
    if version != VERSION or suite != SUITE:
        raise UserError("vault.newer_format")
    slots = _parse_slots(raw[_FIXED.size : length], count)
    bounded = _FIXED.size <= length <= _MAC_AT and count <= MAX_SLOTS and flags <= _FLAG_CLEAN
    if slots is None or not bounded or raw[length:_MAC_AT].strip(b"\0"):
        # The hash fits, so this is no accident: somebody wrote it.
        raise UserError("vault.header_edited")
    header = Header(vault_id, generation, mark, head, bool(flags & _FLAG_CLEAN), slots)
    return Copy(name, header, raw)


def _parse_slots(data: bytes, count: int) -> tuple[Slot, ...] | None:
    slots: list[Slot] = []
    at = 0
    for _ in range(count):
        if at + _SLOT.size > len(data):
            return None
        kind, slot_id, size = _SLOT.unpack_from(data, at)
        at += _SLOT.size
        if at + size > len(data):
            return None
        slots.append(Slot(kind, slot_id, data[at : at + size]))
        at += size
    return tuple(slots) if at == len(data) else None


def compact(data: bytes) -> bytes:
    """Return copy A without the zeros in it: small enough for the QR code of the sheet."""
    (length,) = struct.unpack_from(">H", data, 6)
    return data[:length] + data[_MAC_AT:COPY_SIZE]


def expand(compacted: bytes) -> bytes:
    """Return the header file that was made compact; `parse` tells whether it is one."""
    content, seals = compacted[:-64], compacted[-64:]
    return (content.ljust(_MAC_AT, b"\0") + seals) * 2


def from_qr_code(text: str) -> bytes:
    """Return the header file a recovery sheet's QR code stands for; `parse` judges it."""
    letters = "".join(text.split()).upper()
    try:
        return expand(base64.b32decode(letters + "=" * (-len(letters) % 8)))
    except ValueError as error:
        raise UserError("vault.not_a_vault") from error


def read(folder: Path) -> HeaderFile:
    """Read the header of a vault folder."""
    path = folder / HEADER_NAME
    if not path.is_file():
        orphan = (folder / "vault.db").exists()
        raise UserError("vault.header_missing" if orphan else "vault.not_a_vault")
    with disk_errors(), path.open("rb") as file:
        data = file.read(FILE_SIZE + 1)  # never more: the name may point at anything
    return parse(data)


def write(folder: Path, header: Header, mac_key: bytes) -> None:
    """Replace the header of a vault folder, both copies at once."""
    atomic_write(folder / HEADER_NAME, encode(header, mac_key))
