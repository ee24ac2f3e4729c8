# SPDX-License-Identifier: Apache-2.0
"""Owns the reading of Outlook's rich text, the only text of some old messages.

[MS-OXRTFCP] says how it is compressed. What is damaged, of an unknown kind or too long is not
guessed at: the caller keeps it as a file.
"""

from __future__ import annotations

import struct

from compressed_rtf import decompress  # type: ignore[import-untyped]
from compressed_rtf.crc32 import crc32  # type: ignore[import-untyped]
from striprtf.striprtf import rtf_to_text as _strip

from storage.intake import limits
from storage.intake.charsets import clean

_HEADER = struct.Struct("<II4sI")
# Every two bytes of a reference can stand for seventeen of text.
_GROWTH = 9
_BROKEN = (ValueError, IndexError, struct.error, LookupError, TypeError)


def expand(data: bytes) -> bytes | None:
    """Return the rich text that a compressed one stands for, or None if it is damaged."""
    if len(data) < _HEADER.size or len(data) * _GROWTH > limits.RTF * _GROWTH:
        return None
    size, raw_size, kind, checksum = _HEADER.unpack_from(data)
    body = data[_HEADER.size : size + 4]
    if raw_size > limits.RTF:
        return None
    if kind == b"MELA":
        return body[:raw_size]
    if kind != b"LZFu" or crc32(body) != checksum:
        return None
    try:
        return bytes(decompress(data))[:raw_size]
    except _BROKEN:
        return None


def _plain(rtf: bytes) -> str:
    return str(_strip(rtf.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call]


def rtf_to_text(rtf: bytes) -> str | None:
    """Return the text of a rich text, or None if it cannot be read."""
    if not rtf.startswith(b"{\\rtf") or len(rtf) > limits.RTF:
        return None
    try:
        return clean(_plain(rtf)).strip()
    except _BROKEN:
        return None
