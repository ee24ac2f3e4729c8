# SPDX-License-Identifier: Apache-2.0
"""Owns the opening of compound files ([MS-CFB]), the container of Outlook messages.

`olefile` follows chains of sectors as far as the file says. A file can say that a stream has
terabytes, or that thousands of streams share the same sectors; so what is opened is added up
while it is opened, and bounded by what an honest file of that size can hold. What the libraries
raise on a broken file is `_BROKEN`, and becomes one sentence.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from olefile import OleFileIO  # type: ignore[import-untyped]
from oxmsg.storage import Storage

from core.errors import UserError
from storage.intake import limits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from olefile.olefile import OleDirectoryEntry, OleStream  # type: ignore[import-untyped]

    from storage.intake.message import Attached

_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OUTLOOK = "__properties_version1.0".encode("utf-16-le")
_SHIFTS = struct.Struct("<2H")
_FAT_SECTORS = struct.Struct("<I")
_HEADER_SIZE = 512
_BROKEN = (
    OSError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    OverflowError,
    struct.error,
)
_UNKNOWN = 0x7FFFFFFF


def is_compound(data: bytes) -> bool:
    """Say whether a file is a compound file, by its first bytes."""
    return data.startswith(_MAGIC)


def looks_like_outlook(data: bytes) -> bool:
    """Say whether a compound file has the table of properties that every Outlook item has."""
    return _OUTLOOK in data


def open_compound(file: Attached) -> tuple[Storage, bool]:
    """Return the storages and streams of a compound file, and whether it was undamaged."""
    data = file.data
    if not is_compound(data) or not looks_like_outlook(data):
        raise UserError("intake.not_outlook", name=file.name)
    if not _is_plausible(data):
        raise UserError("intake.damaged", name=file.name)
    try:
        with _Bounded(data) as compound:
            return Storage.from_ole(compound), not compound.parsing_issues
    except RecursionError as error:
        raise UserError("intake.too_deep", name=file.name) from error
    except UserError as error:
        raise UserError(error.code, name=file.name) from error
    except _BROKEN as error:
        raise UserError("intake.damaged", name=file.name) from error


def _is_plausible(data: bytes) -> bool:
    """Say whether the header declares no more than the file can hold."""
    if len(data) < _HEADER_SIZE:
        return False
    shift, mini_shift = _SHIFTS.unpack_from(data, 30)
    if shift not in (9, 12) or mini_shift != 6:
        return False
    sectors = len(data) >> shift
    per_sector = (1 << shift) // 4
    (fat_sectors,) = _FAT_SECTORS.unpack_from(data, 44)
    # The table of sectors may have spare room; a table twice the file is a bomb.
    return bool(fat_sectors <= 2 * sectors // per_sector + 16)


class _Bounded(OleFileIO):  # type: ignore[misc]
    """A compound file that adds up what is opened of it."""

    def __init__(self, data: bytes) -> None:
        self._entries = 0
        self._bytes = 0
        self._most = len(data)
        super().__init__(data)

    def _load_direntry(self, sid: int) -> OleDirectoryEntry:
        self._entries += 1
        if self._entries > limits.ENTRIES:
            raise UserError("intake.too_many_parts")
        return super()._load_direntry(sid)

    def _find(self, filename: str | Sequence[str]) -> int:
        """Ask for a name in the table of its folder: the library goes through all names there."""
        entry = self.root
        for name in filename.split("/") if isinstance(filename, str) else filename:
            entry = entry.kids_dict.get(name.lower())
            if entry is None:
                raise OSError("file not found")
        return int(entry.sid)

    def _open(self, start: int, size: int = _UNKNOWN, force_FAT: bool = False) -> OleStream:  # noqa: N803
        if size != _UNKNOWN:
            self._bytes += size
            # Once for the stream of small streams, once for each stream in its own right.
            if size > self._most or self._bytes > 2 * self._most:
                raise UserError("intake.damaged")
        return super()._open(start, size, force_FAT)
