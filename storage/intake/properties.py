# SPDX-License-Identifier: Apache-2.0
"""Owns the properties of one Outlook item: typed values by their number, however damaged.

A storage holds a table of records (short values, and which long ones there are) and one stream
for each long value. The streams are asked first: a value that is there is taken, listed or not.
The identifiers are those of [MS-OXPROPS].
"""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from oxmsg.domain.encodings import encoding_from_codepage
from oxmsg.domain.model import UnrecognizedCodePageError, UnsupportedEncodingError

from storage.intake import limits
from storage.intake.charsets import Decoder, decode_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from oxmsg.storage import Storage

INTERNET_PAGE = 0x3FDE
MESSAGE_PAGE = 0x3FFD
TOP, EMBEDDED, CHILD = 32, 24, 8
"""Where the records begin in the table of a file, an embedded message, an attachment."""

_UNICODE, _STRING8, _BINARY = 0x001F, 0x001E, 0x0102
_RECORD = struct.Struct("<HHI8s")
_TABLE = "__properties_version1.0"
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_YEARS = range(1970, 2201)


class Item:
    """A message, a recipient or an attachment."""

    def __init__(
        self, storage: Storage, records_at: int, decoder: Decoder, code_page: str = ""
    ) -> None:
        self._storage = storage
        self._records_at = records_at
        self._inherited = code_page
        self.decoder = decoder

    @cached_property
    def _streams(self) -> dict[str, bytes]:
        return {stream.path.rpartition("/")[2]: stream.bytes_ for stream in self._storage.streams}

    @cached_property
    def _records(self) -> dict[int, bytes]:
        table = self._streams.get(_TABLE, b"")[self._records_at : limits.PROPERTIES]
        table = table[: len(table) // _RECORD.size * _RECORD.size]
        return {number: value for _, number, _, value in _RECORD.iter_unpack(table)}

    @cached_property
    def code_page(self) -> str:
        """The charset of texts that are not Unicode, as far as one is declared."""
        return self.charset(MESSAGE_PAGE) or self._inherited

    def charset(self, number: int) -> str:
        """Return the name of the code page that a property gives, or nothing."""
        try:
            return encoding_from_codepage(self.integer(number))
        except (UnrecognizedCodePageError, UnsupportedEncodingError):
            return ""

    def binary(self, number: int) -> bytes:
        """Return a binary value, or nothing."""
        return self._streams.get(f"__substg1.0_{number:04X}{_BINARY:04X}", b"")

    def integer(self, number: int) -> int:
        """Return a 32-bit value, or 0."""
        return int.from_bytes(self._records.get(number, b"")[:4], "little")

    def text(self, number: int, charset: str) -> str:
        """Return a text, or nothing; `charset` is for one that is not Unicode."""
        narrow = self._narrow(number)
        return self._wide(number) or (self.decoder.text(narrow, charset) if narrow else "")

    def line(self, number: int) -> str:
        """Return a short text, or nothing."""
        return self._wide(number) or decode_word(self._narrow(number), self.code_page)

    def _wide(self, number: int) -> str:
        data = self._streams.get(f"__substg1.0_{number:04X}{_UNICODE:04X}", b"")
        return data.decode("utf-16-le", "replace").rstrip("\0")

    def _narrow(self, number: int) -> bytes:
        data = self._streams.get(f"__substg1.0_{number:04X}{_STRING8:04X}", b"")
        return data.rstrip(b"\0")

    def time(self, number: int) -> datetime | None:
        """Return a time in UTC, or None if there is none or it is no plausible one."""
        ticks = int.from_bytes(self._records.get(number, b""), "little")
        try:
            moment = _EPOCH + timedelta(microseconds=ticks // 10)
        except OverflowError:
            return None
        return moment if moment.year in _YEARS else None

    def items(self, prefix: str) -> Iterator[Item]:
        """Yield the recipients or attachments below, whose storages begin with `prefix`."""
        for storage in self._storage.storages:
            if storage.name.startswith(prefix):
                yield Item(storage, CHILD, self.decoder, self.code_page)

    def embedded(self, number: int) -> Item | None:
        """Return the message that a property holds in a storage of its own."""
        name = f"__substg1.0_{number:04X}000D"
        found = next((s for s in self._storage.storages if s.name == name), None)
        return Item(found, EMBEDDED, Decoder()) if found else None
