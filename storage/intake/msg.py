# SPDX-License-Identifier: Apache-2.0
"""Owns the reading of an Outlook message (.msg): one compound file in, one `Message` out.

[MS-OXMSG] says what the storages mean. Of the forms of a text the plain one is taken, then HTML,
then rich text. A message inside the message becomes an .eml attachment (`compose`), because
Outlook does not store it as a file; the original remains in `Message.source`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from email.parser import HeaderParser
from email.policy import compat32
from typing import TYPE_CHECKING

from core.errors import UserError
from storage.intake import limits
from storage.intake.charsets import Decoder, clean, one_line
from storage.intake.compose import to_eml
from storage.intake.compound import is_compound, looks_like_outlook, open_compound
from storage.intake.headers import addresses, date, identifier, identifiers
from storage.intake.html import declared_charset, html_to_text
from storage.intake.media import default_name, media_type
from storage.intake.message import Address, Attached, Message, bounded
from storage.intake.names import distinct_names, safe_name
from storage.intake.properties import INTERNET_PAGE, TOP, Item
from storage.intake.rtf import expand, rtf_to_text

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["is_compound", "looks_like_outlook", "read_msg"]

_MESSAGE_CLASS = 0x001A
_SUBJECT = 0x0037
_SUBMITTED = 0x0039
_HEADERS = 0x007D
_RECIPIENT_TYPE = 0x0C15
_DISPLAYED = {1: 0x0E04, 2: 0x0E03, 3: 0x0E02}  # to, cc, bcc as Outlook lists them
_BODY = 0x1000
_RTF = 0x1009
_HTML = 0x1013
_MESSAGE_ID = 0x1035
_REFERENCES = 0x1039
_IN_REPLY_TO = 0x1042
_REPRESENTED = (0x0042, 0x5D02, 0x0065)  # name, SMTP address, address of another kind
_SENDER = (0x0C1A, 0x5D01, 0x0C1F)
_RECIPIENT = (0x3001, 0x39FE, 0x3003)
_DATA = 0x3701
_METHOD = 0x3705
_EMBEDDED = 5
_FILE_NAMES = (0x3707, 0x3704, 0x3001)
_MIME = 0x370E
_SEALED = "ipm.note.smime"
_HEADER_TEXT = 4 * limits.HEADER


@dataclass(slots=True)
class _Budget:
    """What is left to take in of one file, across all messages inside it."""

    parts: int = limits.PARTS
    converted: int = limits.CONVERTED

    def take_part(self) -> None:
        self.parts -= 1
        if self.parts < 0:
            raise UserError("intake.too_many_parts")

    def convert(self, message: Message) -> bytes:
        """Write a message out as a file; what it holds is written again at each level."""
        self.converted -= sum(len(file.data) for file in message.attachments)
        if self.converted < 0:
            raise UserError("intake.too_big", limit=limits.CONVERTED // limits.MIB)
        return to_eml(message)


def read_msg(file: Attached) -> Message:
    """Read an Outlook file; `UserError` if it is none or is beyond the limits."""
    if len(file.data) > limits.MAIL:
        raise UserError("intake.too_big", name=file.name, limit=limits.MAIL // limits.MIB)
    root, whole = open_compound(file)
    source = Attached(file.name, "application/vnd.ms-outlook", file.data)
    try:
        message = _message(Item(root, TOP, Decoder()), source, _Budget(), 0)
    except UserError as error:
        named = {**error.refusal.params, "name": file.name}
        raise UserError(error.code, **named) from error
    if whole:
        return message
    return replace(message, warnings=("intake.structure_damaged", *message.warnings))


def _message(item: Item, source: Attached, budget: _Budget, depth: int) -> Message:
    if depth > limits.DEPTH:
        raise UserError("intake.too_deep")
    headers = HeaderParser(policy=compat32).parsestr(item.line(_HEADERS)[:_HEADER_TEXT])
    sent_at, date_warning = _sent(item, str(headers.get("date", "")))
    sender = addresses(str(headers.get("from", ""))) or _people([item], _REPRESENTED)
    sender = sender or _people([item], _SENDER)
    text, was_html, kept, text_warnings = _text(item)
    files, file_warnings = _attachments(item, budget, depth)
    text, overflow = bounded(text)
    sealed = item.line(_MESSAGE_CLASS).lower().startswith(_SEALED)
    attachments = (*files, *kept, *overflow)
    names = distinct_names([a.name for a in attachments])
    warnings = [
        *(["intake.sender_missing"] if not sender else []),
        *([date_warning] if date_warning else []),
        *(["intake.charset_guessed"] if item.decoder.guessed else []),
        *text_warnings,
        *file_warnings,
        *(["intake.sealed"] if sealed else []),
        *(["intake.text_cut"] if overflow else []),
    ]
    return Message(
        sender=sender[0] if sender else None,
        recipients=_recipients(item, 1, budget),
        cc=_recipients(item, 2, budget),
        bcc=_recipients(item, 3, budget),
        sent_at=sent_at,
        subject=one_line(item.line(_SUBJECT), limits.LINE_OF_TEXT),
        text=text,
        attachments=tuple(
            replace(file, name=name) for file, name in zip(attachments, names, strict=True)
        ),
        message_id=identifier(item.line(_MESSAGE_ID) or str(headers.get("message-id", ""))),
        in_reply_to=identifier(item.line(_IN_REPLY_TO) or str(headers.get("in-reply-to", ""))),
        references=identifiers(item.line(_REFERENCES) or str(headers.get("references", ""))),
        source=source,
        source_sha256=hashlib.sha256(source.data).hexdigest(),
        was_html=was_html,
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _sent(item: Item, header: str) -> tuple[datetime | None, str]:
    """Take the date of the header, which has the sender's offset, else Outlook's, in UTC."""
    sent_at, warning = date(header)
    if sent_at is None and (submitted := item.time(_SUBMITTED)):
        return submitted, ""
    return sent_at, warning


def _people(items: list[Item], numbers: tuple[int, int, int]) -> tuple[Address, ...]:
    name_at, *emails_at = numbers
    found = []
    for item in items:
        name = one_line(item.line(name_at), limits.LINE_OF_TEXT).strip("'\" ")
        emails = (one_line(item.line(n), limits.LINE_OF_TEXT) for n in emails_at)
        email = next(filter(None, emails), "")
        if name or email:
            found.append(Address("" if name == email else name, email))
    return tuple(found)


def _recipients(item: Item, kind: int, budget: _Budget) -> tuple[Address, ...]:
    """Return the recipients of a kind; a draft may have them only as a displayed list."""
    everyone = list(item.items("__recip_version1.0_#"))
    if not everyone:
        listed = item.line(_DISPLAYED[kind])[: limits.HEADER].split(";")
        return tuple(one for name in listed for one in addresses(name))
    chosen = [one for one in everyone if (one.integer(_RECIPIENT_TYPE) & 0xF or 1) == kind]
    for _ in chosen:
        budget.take_part()
    return _people(chosen, _RECIPIENT)


def _text(item: Item) -> tuple[str, bool, tuple[Attached, ...], tuple[str, ...]]:
    """Return the text, whether it was HTML, what could only be kept as a file, and warnings."""
    page = item.charset(INTERNET_PAGE) or item.code_page
    body = item.text(_BODY, page)
    if body.strip():
        return clean(body), False, (), ()
    raw = item.binary(_HTML)
    html = item.decoder.text(raw, page or declared_charset(raw)) if raw else item.text(_HTML, page)
    if len(html) > limits.HTML:
        kept = Attached("text.html", "text/html", raw or html.encode(errors="replace"))
        return "", False, (kept,), ("intake.html_kept",)
    if html.strip():
        return html_to_text(html), True, (), ()
    text, rest = _rich_text(item.binary(_RTF))
    return text, False, rest, ("intake.rtf_kept",) if rest else ()


def _rich_text(compressed: bytes) -> tuple[str, tuple[Attached, ...]]:
    """Return the text of a compressed rich text, or what is there of it as a file."""
    if not compressed:
        return "", ()
    rtf = expand(compressed)
    if not rtf:
        return "", (Attached("text.rtf.bin", "application/octet-stream", compressed),)
    text = rtf_to_text(rtf)
    return ("", (Attached("text.rtf", "application/rtf", rtf),)) if text is None else (text, ())


def _attachments(item: Item, budget: _Budget, depth: int) -> tuple[list[Attached], list[str]]:
    files: list[Attached] = []
    warnings: list[str] = []
    for one in item.items("__attach_version1.0_#"):
        given = next(filter(None, (one.line(n) for n in _FILE_NAMES)), "")
        name = safe_name(given, default_name(one.line(_MIME)))
        data = one.binary(_DATA)
        inner = one.embedded(_DATA)
        if inner and one.integer(_METHOD) == _EMBEDDED:
            nested = _message(inner, Attached("", "", b""), budget, depth + 1)
            data = budget.convert(nested)
            title = safe_name(given or nested.subject, "message")
            name = title if title.lower().endswith(".eml") else f"{title}.eml"
            warnings.append("intake.message_converted")
        elif not data:
            # A link to a file elsewhere, or an object of another program: nothing to keep.
            warnings.append("intake.attachment_damaged")
        budget.take_part()
        files.append(Attached(name, media_type(data, name), data))
    return files, warnings
