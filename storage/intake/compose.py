# SPDX-License-Identifier: Apache-2.0
"""Owns the writing of a message as an e-mail file: one that came, or a reply still to be sent.

Outlook stores a forwarded message as part of its own file, not as a file of its own. Written out
as .eml it is an attachment like any other, which every mail program and `eml` can read. A reply
is written as a draft, which mail programs open to be looked over and sent.
"""

from __future__ import annotations

from email.encoders import encode_base64
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime
from typing import TYPE_CHECKING

from storage.intake.message import Address

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.advice.reply import Reply
    from storage.intake.message import Attached, Message


def to_eml(message: Message) -> bytes:
    """Return a message as an RFC 5322 file: its fields, its text, its attachments."""
    mail = MIMEMultipart()
    fields = {
        "From": _addresses((message.sender,) if message.sender else ()),
        "To": _addresses(message.recipients),
        "Cc": _addresses(message.cc),
        "Subject": _words(message.subject),
        "Date": format_datetime(message.sent_at) if message.sent_at else "",
        "Message-ID": _bracketed(message.message_id),
        "In-Reply-To": _bracketed(message.in_reply_to),
        "References": _bracketed(*message.references),
    }
    for name, value in fields.items():
        if value or name == "Subject":
            mail[name] = value
    mail.attach(MIMEText(message.text, "plain", "utf-8"))
    _attach(mail, message.attachments)
    return mail.as_bytes()


def _attach(mail: MIMEMultipart, files: Iterable[Attached]) -> None:
    for file in files:
        part = MIMEBase("application", "octet-stream")
        part.set_payload(file.data)
        encode_base64(part)
        part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", file.name))
        mail.attach(part)


def draft_eml(reply: Reply, files: Sequence[Attached] = ()) -> bytes:
    """Return a reply as a draft: without sender and date, which whoever sends it gives it.

    By `X-Unsent` Outlook and others open it to be sent; programs that do not know it show it.
    """
    text = MIMEText(reply.text, "plain", "utf-8")
    mail = MIMEMultipart() if files else text
    if isinstance(mail, MIMEMultipart):
        mail.attach(text)
        _attach(mail, files)
    to = (Address(_line(reply.name), _line(reply.email)),) if reply.email else ()
    fields = {
        "To": _addresses(to),
        "Subject": _words(_line(reply.subject)),
        "In-Reply-To": _bracketed(reply.in_reply_to),
        "References": _bracketed(*reply.references),
        "X-Unsent": "1",
    }
    for name, value in fields.items():
        if value or name == "Subject":
            mail[name] = value
    # Fields are folded already; folded once more, a long subject would begin with a blank.
    return mail.as_bytes(policy=mail.policy.clone(linesep="\r\n", max_line_length=0))


def _line(text: str) -> str:
    """Return a text on one line: what a person typed begins no field of its own."""
    return " ".join(text.split())


def _addresses(people: tuple[Address, ...]) -> str:
    return ", ".join(f"{_words(p.name, quoted=True)} <{_ascii(p.email)}>".strip() for p in people)


def _words(text: str, *, quoted: bool = False) -> str:
    if not text.isascii():
        return Header(text, "utf-8").encode()
    if not quoted or not text:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _bracketed(*identifiers: str) -> str:
    return "\n ".join(f"<{_ascii(''.join(one.split()))}>" for one in identifiers if one)


def _ascii(text: str) -> str:
    return text.encode("ascii", "replace").decode()
