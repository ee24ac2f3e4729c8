# SPDX-License-Identifier: Apache-2.0
"""Owns the writing of a message as an e-mail file.

Outlook stores a forwarded message as part of its own file, not as a file of its own. Written out
as .eml it is an attachment like any other, which every mail program and `eml` can read.
"""

from __future__ import annotations

from email.encoders import encode_base64
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.intake.message import Address, Message


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
    }
    for name, value in fields.items():
        if value or name == "Subject":
            mail[name] = value
    mail.attach(MIMEText(message.text, "plain", "utf-8"))
    for file in message.attachments:
        part = MIMEBase("application", "octet-stream")
        part.set_payload(file.data)
        encode_base64(part)
        part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", file.name))
        mail.attach(part)
    return mail.as_bytes()


def _addresses(people: tuple[Address, ...]) -> str:
    return ", ".join(f"{_words(p.name, quoted=True)} <{_ascii(p.email)}>".strip() for p in people)


def _words(text: str, *, quoted: bool = False) -> str:
    if not text.isascii():
        return Header(text, "utf-8").encode()
    if not quoted or not text:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _bracketed(identifier: str) -> str:
    return f"<{_ascii(identifier)}>" if identifier else ""


def _ascii(text: str) -> str:
    return text.encode("ascii", "replace").decode()
