# SPDX-License-Identifier: Apache-2.0
"""Owns the reading of an e-mail file (.eml): one MIME tree in, one `Message` out.

The tree is built by the standard library. Its older policy, `compat32`, is used on purpose: the
newer one parses every field in full and, fed with damaged ones, raises `IndexError` from inside
(one file in a hundred of mutated mail); fields are read by `headers` instead. Two hooks of the
library's `Message` bound the work while it parses: `set_raw` sees every header, `attach` every
part. A message inside a message is left unparsed: its bytes stay as they came, and its depth is
no concern of ours.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from email.message import Message as _Mime
from email.parser import BytesFeedParser
from email.policy import compat32
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from core.errors import UserError
from storage.intake import limits
from storage.intake.charsets import Decoder, clean, decode_word, likely
from storage.intake.headers import (
    addresses,
    date,
    identifier,
    identifiers,
    shown,
    unfold,
    words,
)
from storage.intake.html import declared_charset, html_to_text
from storage.intake.media import default_name, media_type
from storage.intake.message import Attached, Message, bounded
from storage.intake.names import distinct_names, safe_name

if TYPE_CHECKING:
    from email.policy import Policy

_TELLING = ("from", "to", "subject", "date", "message-id", "received", "sender", "cc")
_FIRST_LINE = re.compile(rb"(?:>?From [^\n]*\n)?[!-9;-~]{1,80}[ \t]*:", re.ASCII)
_HEADER_END = re.compile(rb"\r?\n\r?\n|\r\r")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([a-z0-9._-]{1,40})", re.I)
_SEALED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_CHUNK = 1 << 16


def looks_like_mail(data: bytes) -> bool:
    """Say whether a file begins with a header field."""
    return _FIRST_LINE.match(_as_bytes(data[:4096])) is not None


def read_eml(file: Attached) -> Message:
    """Read an e-mail file; `UserError` if it is none or is beyond the limits."""
    if len(file.data) > limits.MAIL:
        raise UserError("intake.too_big", name=file.name, limit=limits.MAIL // limits.MIB)
    try:
        root = _parse(_as_bytes(file.data), file.name)
    except RecursionError as error:
        raise UserError("intake.too_deep", name=file.name) from error
    if not any(root.raw(name) for name in _TELLING):
        raise UserError("intake.not_mail", name=file.name)
    damaged = ["intake.structure_damaged"] if root.damaged else []
    body = _collect(root)
    sent_at, date_warning = date(root.raw("date"))
    sender = addresses(root.raw("from") or root.raw("sender"))
    text, overflow = bounded(body.text)
    warnings = [
        *(["intake.charset_guessed"] if root.ledger.decoder.guessed else []),
        *(["intake.sender_missing"] if not sender else []),
        *([date_warning] if date_warning else []),
        *damaged,
        *body.warnings,
        *(["intake.text_cut"] if overflow else []),
    ]
    attachments = (*body.attachments, *overflow)
    names = distinct_names([a.name for a in attachments])
    return Message(
        sender=sender[0] if sender else None,
        recipients=addresses(root.raw("to")),
        cc=addresses(root.raw("cc")),
        bcc=addresses(root.raw("bcc")),
        sent_at=sent_at,
        subject=shown(root.raw("subject")),
        text=text,
        attachments=tuple(
            replace(file, name=name) for file, name in zip(attachments, names, strict=True)
        ),
        message_id=identifier(root.raw("message-id")),
        in_reply_to=identifier(root.raw("in-reply-to")),
        references=identifiers(root.raw("references")),
        source=Attached(file.name, "message/rfc822", file.data),
        source_sha256=hashlib.sha256(file.data).hexdigest(),
        was_html=body.was_html,
        warnings=tuple(dict.fromkeys(warnings)),
    )


class _Ledger:
    """What all parts of one message share: the file, what they have used up, their decoder."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.parts = 1
        self.html = limits.HTML
        self.decoder = Decoder()

    @cached_property
    def header_charset(self) -> str:
        """What header fields are in that break the rule of seven bits and are not UTF-8.

        A name is too short to guess from; the charset of the text is most likely that of the
        header.
        """
        declared = _CHARSET.search(self._data[: limits.HEADER])
        return declared[1].decode() if declared else likely(self._data)


class _Part(_Mime):
    """A node of the tree that counts as it grows and keeps nested messages as bytes."""

    def __init__(self, ledger: _Ledger, policy: Policy = compat32) -> None:
        super().__init__(policy=policy)
        self.ledger = ledger
        self.depth = 0
        self.headers = 0

    def set_raw(self, name: str, value: str) -> None:
        """Take a header field as the parser found it, within bounds, its 8-bit bytes decoded."""
        self.headers += 1
        bound = limits.PARAMETERS if name.lower().startswith("content-") else limits.HEADER
        if self.headers > limits.HEADERS or len(value) > bound:
            raise UserError("intake.headers_too_long")
        if not value.isascii():
            raw = value.encode("ascii", "surrogateescape")
            value = self.ledger.decoder.unlabelled(raw, self.ledger.header_charset)
        super().set_raw(name, value)

    def attach(self, payload: object) -> None:
        """Take a part under this one; a bomb is stopped here."""
        if isinstance(payload, _Part):
            payload.depth = self.depth + 1
            self.ledger.parts += 1
            if self.ledger.parts > limits.PARTS:
                raise UserError("intake.too_many_parts")
            if payload.depth > limits.DEPTH:
                raise UserError("intake.too_deep")
        super().attach(payload)  # type: ignore[arg-type]

    @property
    def below(self) -> list[_Part]:
        """The parts of a multipart."""
        payload = self.get_payload() if self.is_multipart() else []
        return [part for part in payload if isinstance(part, _Part)]

    def get_content_type(self) -> str:
        """Call a nested message a leaf, so that the parser leaves its bytes alone."""
        kind = self.declared
        return "application/octet-stream" if kind.startswith("message/") else kind

    @property
    def declared(self) -> str:
        """The media type in the header."""
        return super().get_content_type()

    @property
    def damaged(self) -> bool:
        """Whether this part or one below it breaks the rules of MIME in a way that matters."""
        return bool(self.defects) or any(part.damaged for part in self.below)

    def raw(self, name: str) -> str:
        """Return the first field of a name as one text, or nothing."""
        return str(self.get(name, ""))

    def parameter(self, field: str, name: str) -> str:
        """Return a parameter, whichever of the ways to write it the mailer chose."""
        value = self.get_param(name, "", header=field)
        if isinstance(value, tuple):  # RFC 2231: the library has undone the percent signs
            charset, _, text = value
            return decode_word(text.encode("latin-1", "replace"), charset or "")
        return words(unfold(str(value)))

    @property
    def file_name(self) -> str:
        """The name the sender gave to an attachment, as given."""
        return self.parameter("content-disposition", "filename") or self.parameter(
            "content-type", "name"
        )

    @property
    def content(self) -> bytes:
        """The bytes of a leaf, its transfer encoding undone."""
        data = self.get_payload(decode=True)
        return data if isinstance(data, bytes) else b""


@dataclass(frozen=True, slots=True, repr=False)
class _Found:
    """What a part of the tree holds for a reader."""

    text: str = ""
    was_html: bool = False
    attachments: tuple[Attached, ...] = ()
    warnings: tuple[str, ...] = ()


def _as_bytes(data: bytes) -> bytes:
    """Return the mail in the 8-bit form it is sent in: exports add marks and blank lines."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = data.decode("utf-16", "replace").encode()
    return data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n \t")


def _parse(data: bytes, name: str) -> _Part:
    if data.count(b"\n") + data.count(b"\r") > limits.LINES * 2:
        raise UserError("intake.too_many_parts", name=name)
    policy = cast("Policy[_Part]", compat32)
    parser = BytesFeedParser(_factory=partial(_Part, _Ledger(data)), policy=policy)
    try:
        for begin in range(0, len(data), _CHUNK):
            parser.feed(data[begin : begin + _CHUNK])
        return parser.close()
    except UserError as error:
        raise UserError(error.code, name=name) from error


def _collect(part: _Part) -> _Found:
    """Gather the text and the attachments under a part, in the order of the message."""
    sealed = ("intake.sealed",) if part.declared in _SEALED else ()
    if not part.is_multipart():
        found = _text(part) if _is_text(part) else _attachment(part)
        return _merge([found, _Found(warnings=sealed)])
    below = [_collect(child) for child in part.below]
    if part.declared == "multipart/alternative":
        # The same text in several forms; a plain one is what the sender wrote or comes closest.
        texts = [f for f in below if f.text.strip()]
        best = next((f for f in texts if not f.was_html), texts[0] if texts else _Found())
        rest = [_Found("", False, f.attachments, f.warnings) for f in below]
        return _merge([_Found(best.text, best.was_html), *rest])
    return _merge([*below, _Found(warnings=sealed)])


def _merge(found: list[_Found]) -> _Found:
    return _Found(
        "\n\n".join(f.text.strip("\n") for f in found if f.text.strip()),
        any(f.was_html for f in found),
        tuple(a for f in found for a in f.attachments),
        tuple(w for f in found for w in f.warnings),
    )


def _is_text(part: _Part) -> bool:
    if part.declared not in ("text/plain", "text/html") and not _unbounded(part):
        return False
    if part.get_content_disposition() == "attachment":
        return False
    return part.depth == 0 or not part.file_name


def _unbounded(part: _Part) -> bool:
    """Say whether a multipart was not one after all; its text is then all that there is."""
    return part.get_content_maintype() == "multipart"


def _text(part: _Part) -> _Found:
    data = part.content
    lost = ("intake.structure_damaged",) if part.defects else ()
    charset = part.parameter("content-type", "charset")
    decoder = part.ledger.decoder
    if part.declared == "text/html":
        part.ledger.html -= len(data)
        if part.ledger.html < 0:
            kept = _named(part, data, "text.html")
            return _Found(attachments=(kept,), warnings=(*lost, "intake.html_kept"))
        text = decoder.text(data, charset or declared_charset(data))
        return _Found(html_to_text(text), True, (), lost)
    if len(data) > limits.TEXT:
        kept = _named(part, data, "text.txt")
        # Cut between lines, which is between characters.
        begin = data[: limits.TEXT].rpartition(b"\n")[0] or data[: limits.TEXT]
        return _Found(clean(decoder.text(begin, charset)), False, (kept,), ("intake.text_cut",))
    text = clean(decoder.text(data, charset))
    if part.parameter("content-type", "format").lower() == "flowed":
        text = _unflow(text, part.parameter("content-type", "delsp").lower() == "yes")
    return _Found(text, False, (), lost)


def _unflow(text: str, delete_space: bool) -> str:
    """Undo RFC 3676: a line that ends in a space goes on in the next of the same quote depth."""
    paragraphs: list[list[str]] = []
    depth_before, is_open = 0, False
    for line in text.split("\n"):
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        bare = bare.removeprefix(" ")
        goes_on = bare.endswith(" ") and bare != "-- "
        if not (is_open and depth == depth_before and bare != "-- "):
            paragraphs.append([">" * depth + " " * bool(depth)])
        paragraphs[-1].append(bare[:-1] if goes_on and delete_space else bare)
        depth_before, is_open = depth, goes_on
    joined = ("".join(pieces) for pieces in paragraphs)
    return "\n".join(line if line == "-- " else line.rstrip(" ") for line in joined)


def _attachment(part: _Part) -> _Found:
    data = part.content
    otherwise = default_name(part.declared)
    if part.declared in ("message/rfc822", "message/global"):
        otherwise = _nested_name(data)
    # The library notes here what it could not decode.
    lost = ("intake.attachment_damaged",) if part.defects or not data else ()
    return _Found(attachments=(_named(part, data, otherwise),), warnings=lost)


def _named(part: _Part, data: bytes, otherwise: str) -> Attached:
    name = safe_name(part.file_name, otherwise)
    if part.declared.startswith("message/") and looks_like_mail(data):
        name = name if name.lower().endswith(".eml") else f"{name}.eml"
    return Attached(name, media_type(data, name), data)


def _nested_name(data: bytes) -> str:
    """Name a forwarded message by its subject."""
    head = _HEADER_END.split(data[: limits.HEADER], maxsplit=1)[0]
    match = re.search(rb"^subject:((?:.*(?:\r?\n[ \t].*)*))", head, re.I | re.M)
    subject = shown(decode_word(match[1], "")) if match else ""
    return safe_name(subject, "message") + ".eml"
