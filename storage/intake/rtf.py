# SPDX-License-Identifier: Apache-2.0
"""Owns the reading of Outlook's rich text, the only text of some old messages.

[MS-OXRTFCP] says how it is compressed. What is damaged, of an unknown kind or too long is not
guessed at: the caller keeps it as a file. The text is taken out here, in one pass: the libraries
for it either look for links in cubic time, which a hostile text can make hours of, or may not be
used in a program under our licence.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field, replace

from compressed_rtf import decompress  # type: ignore[import-untyped]
from compressed_rtf.crc32 import crc32  # type: ignore[import-untyped]

from storage.intake import limits
from storage.intake.charsets import clean, decode_word

_HEADER = struct.Struct("<II4sI")
_BROKEN = (ValueError, IndexError, struct.error)

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?[0-9]{1,9})? ?"
    rb"|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\"
)
_HIDDEN = frozenset(
    b"colortbl stylesheet info pict header footer headerl headerr headerf footerl footerr footerf "
    b"object objdata themedata datastore listtable listoverridetable revtbl rsidtbl generator "
    b"xmlnstbl latentstyles mmathPr".split()
)
_CHARACTERS = {
    b"par": "\n",
    b"line": "\n",
    b"sect": "\n",
    b"page": "\n",
    b"row": "\n",
    b"cell": " \t",
    b"tab": "\t",
    b"emdash": "\u2014",
    b"endash": "\u2013",
    b"bullet": "\u2022",
    b"lquote": "\u2018",
    b"rquote": "\u2019",
    b"ldblquote": "\u201c",
    b"rdblquote": "\u201d",
    b"emspace": "\u2003",
    b"enspace": "\u2002",
    b"zwj": "\u200d",
    b"zwnj": "\u200c",
}
_SYMBOLS = {
    b"~": "\xa0",
    b"_": "\u2011",
    b"{": "{",
    b"}": "}",
    b"\\": "\\",
    b"\n": "\n",
    b"\r": "\n",
}
_FONT_CHARSETS = {
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
_LINK = re.compile(r'HYPERLINK\s*"([^"]{1,2000})"')


def expand(data: bytes) -> bytes | None:
    """Return the rich text that a compressed one stands for, or None if it is damaged."""
    if not _HEADER.size <= len(data) <= limits.RTF:
        return None
    size, raw_size, kind, checksum = _HEADER.unpack_from(data)
    body = data[_HEADER.size : size + 4]
    if raw_size > limits.RTF:
        return None
    if kind == b"MELA":
        return body[:raw_size]
    # The library raises a bare Exception on these two; they are asked first.
    if kind != b"LZFu" or crc32(body) != checksum:
        return None
    try:
        return bytes(decompress(data))[:raw_size]
    except _BROKEN:
        return None


def rtf_to_text(rtf: bytes) -> str | None:
    """Return the text of a rich text, links followed by their address; None if it is none."""
    if not rtf.startswith(b"{\\rtf") or len(rtf) > limits.RTF:
        return None
    return clean(_Reader().read(rtf)).strip()


@dataclass(slots=True)
class _Group:
    """What holds between a pair of braces, and inside those that it contains."""

    hidden: bool = False
    fonts: bool = False
    instructs: bool = False
    font: int = -1
    skip: int = 1
    field_part: bytes = b""

    def inner(self) -> _Group:
        return replace(self, field_part=b"")


@dataclass(slots=True)
class _Reader:
    """One pass over the tokens."""

    out: list[str] = field(default_factory=list)
    groups: list[_Group] = field(default_factory=lambda: [_Group()])
    charset: str = "cp1252"
    font_charsets: dict[int, str] = field(default_factory=dict)
    pending: bytearray = field(default_factory=bytearray)
    instruction: list[str] = field(default_factory=list)
    address: str = ""
    to_skip: int = 0

    def read(self, rtf: bytes) -> str:
        position = 0
        while match := _TOKEN.match(rtf, position):
            position = match.end()
            word, number, code, symbol, brace, text = match.groups()
            if code is not None:
                self._bytes(bytes([int(code, 16)]))
                continue
            if text is not None:
                self._bytes(text)
                continue
            self._flush()
            if brace is not None:
                self._brace(brace)
            elif symbol == b"*":
                self.groups[-1].hidden = True
            elif symbol is not None:
                self._text(_SYMBOLS.get(symbol, ""))
            elif word == b"bin":
                position += max(int(number or 0), 0)
            elif word is not None:
                self._word(word, int(number) if number else None)
        self._flush()
        return "".join(self.out)

    def _brace(self, brace: bytes) -> None:
        self.to_skip = 0
        if brace == b"{":
            self.groups.append(self.groups[-1].inner())
        elif len(self.groups) > 1:
            ended = self.groups.pop().field_part
            if ended == b"fldinst":
                found = _LINK.search("".join(self.instruction))
                self.address, self.instruction = (found[1] if found else ""), []
            elif ended == b"fldrslt" and self.address:
                self._text(f" <{self.address}>")
                self.address = ""

    def _word(self, word: bytes, number: int | None) -> None:
        group = self.groups[-1]
        if word == b"u" and number is not None:
            self._text(chr(number & 0xFFFF))
            self.to_skip = group.skip
        elif word == b"uc":
            group.skip = min(number or 0, 8)
        elif word == b"f":
            group.font = number or 0
        elif word == b"fcharset" and group.fonts:
            self.font_charsets[group.font] = _FONT_CHARSETS.get(number or 0, "")
        elif word == b"ansicpg":
            self.charset = "utf-8" if number == 65001 else f"cp{number}"
        elif word in (b"fldinst", b"fldrslt"):
            group.field_part = word
            group.instructs = word == b"fldinst"
        elif word == b"fonttbl":
            group.fonts = group.hidden = True
        elif word in _HIDDEN:
            group.hidden = True
        else:
            self._text(_CHARACTERS.get(word, ""))

    def _bytes(self, data: bytes) -> None:
        dropped = min(self.to_skip, len(data))
        self.to_skip -= dropped
        self.pending += data[dropped:]

    def _flush(self) -> None:
        """Decode the bytes since the last token that was none: they are one run of text."""
        if self.pending:
            charset = self.font_charsets.get(self.groups[-1].font) or self.charset
            self._text(decode_word(bytes(self.pending), charset))
            self.pending.clear()

    def _text(self, text: str) -> None:
        if self.groups[-1].instructs:
            self.instruction.append(text)
        elif not self.groups[-1].hidden:
            self.out.append(text)
