# SPDX-License-Identifier: Apache-2.0
"""Owns what a header field says: encoded words, addresses, dates, identifiers.

The library's own readers of these fields raise on the slips that real mailers make (a wrong pad
in base64, a comma in an unquoted name) or lose the field whole. These take what is there.
"""

from __future__ import annotations

import binascii
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from storage.intake import limits
from storage.intake.charsets import decode_word, one_line
from storage.intake.message import Address

if TYPE_CHECKING:
    from collections.abc import Iterator

# RFC 2047, and RFC 2231 for the language after the star. The text may hold spaces by mistake.
_WORD = re.compile(r"=\?([^?*\s]{1,40})(?:\*[^?]{0,40})?\?([bBqQ])\?([^?]*)\?=")
_FOLD = re.compile(r"\r?\n(?=[ \t])|[\r\n]+")
_ID = re.compile(r"<([^<>\s]{1,998})>")
_OPENING = {'"': '"', "<": ">", "(": ")", "[": "]"}
_ESCAPED = re.compile(r"\\(.)")
_YEARS = range(1970, 2201)


def unfold(raw: str) -> str:
    """Return a field's value on one line."""
    return _FOLD.sub("", raw).strip()


def words(text: str) -> str:
    """Return a text with its encoded words decoded; what is no encoded word stays as it is.

    Neighbours in one charset are joined before decoding: mailers cut between the bytes of a
    character.
    """
    out: list[str] = []
    charset, pending, end = "", b"", 0
    for match in _WORD.finditer(text):
        gap = text[end : match.start()]
        label = match[1].lower()
        if gap.strip() or not pending:
            out += [decode_word(pending, charset), gap]
            pending = b""
        elif label != charset:
            out.append(decode_word(pending, charset))
            pending = b""
        charset, end = label, match.end()
        pending += _word_bytes(match[2], match[3])
    return "".join([*out, decode_word(pending, charset), text[end:]])


def _word_bytes(kind: str, text: str) -> bytes:
    raw = text.encode()
    if kind in "qQ":
        return binascii.a2b_qp(raw, header=True)
    digits = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    # One digit over is no byte; missing padding is the most frequent slip.
    digits = digits[: len(digits) - (len(digits) % 4 == 1)]
    return binascii.a2b_base64(digits + b"=" * (-len(digits) % 4))


def shown(raw: str) -> str:
    """Return a field as a person reads it, on one line."""
    return one_line(words(unfold(raw)), limits.LINE_OF_TEXT)


def addresses(raw: str) -> tuple[Address, ...]:
    """Return the correspondents of a From, To or Cc field, as many as `limits.PARTS`.

    An unquoted name with a comma in it (`Smith, Ann <a@b.org>`) is put together again. Group
    names are dropped.
    """
    found: list[Address] = []
    held = ""
    for piece in _pieces(unfold(raw)):
        whole = f"{held}, {piece}" if held else piece
        if "@" in piece or "<" in piece:
            found.append(_address(whole))
            held = ""
        else:
            held = whole
    if held:
        found.append(Address(_name(held), ""))
    named = (Address("", a.email) if a.name == a.email else a for a in found)
    return tuple(a for a in named if a.name or a.email)[: limits.PARTS]


def _pieces(text: str) -> Iterator[str]:
    """Split at the commas that are not in quotes, brackets or comments; in linear time."""
    begin, closing, escaped = 0, "", False
    for at, char in enumerate(text):
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif closing:
            closing = "" if char == closing else closing
        elif char in _OPENING:
            closing = _OPENING[char]
        elif char in ",;:":
            piece = text[begin:at].strip()
            begin = at + 1
            if piece and char != ":":
                yield piece
    if rest := text[begin:].strip():
        yield rest


def _address(piece: str) -> Address:
    before, bracket, after = piece.rpartition("<")
    if bracket:
        return Address(_name(before), _email(after.partition(">")[0]))
    bare, bracket, comment = piece.partition("(")
    return Address(_name(comment.rpartition(")")[0]), _email(bare))


def _name(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    return one_line(words(_ESCAPED.sub(r"\1", text)), limits.LINE_OF_TEXT).strip("'\" ")


def _email(text: str) -> str:
    return "".join(one_line(text, limits.LINE_OF_TEXT).split()).removeprefix("mailto:")


def date(raw: str) -> tuple[datetime | None, str]:
    """Return when a message was sent, with the sender's offset, and a warning code or nothing."""
    raw = unfold(raw)
    if not raw:
        return None, "intake.date_missing"
    try:
        sent = parsedate_to_datetime(raw[: limits.LINE_OF_TEXT])
        if sent.tzinfo is None:
            # RFC 5322 means UTC by -0000; without any zone, UTC is the least wrong.
            sent = sent.replace(tzinfo=UTC)
            warning = "" if raw.endswith("-0000") else "intake.date_without_zone"
        else:
            warning = ""
        in_range = sent.astimezone(UTC).year in _YEARS
    except (ValueError, TypeError, OverflowError, IndexError):
        return None, "intake.date_unreadable"
    return (sent, warning) if in_range else (None, "intake.date_unreadable")


def identifier(raw: str) -> str:
    """Return the first message identifier of a field, without its brackets."""
    return next(iter(identifiers(raw)), "")


def identifiers(raw: str) -> tuple[str, ...]:
    """Return the message identifiers of a field, each once, the latest `limits.THREAD` of them."""
    found = dict.fromkeys(
        one_line(match[1], limits.LINE_OF_TEXT)
        for match in _ID.finditer(unfold(raw[-limits.HEADER :]))
    )
    return tuple(found)[-limits.THREAD :]
