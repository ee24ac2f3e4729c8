# SPDX-License-Identifier: Apache-2.0
"""Owns what a dropped file becomes: frozen values that keep their content out of `repr`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.intake import limits

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, repr=False)
class Attached:
    """A file: a name safe to show and to save under, a media type judged by content, its bytes."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Address:
    """A correspondent; either part may be empty. An Exchange address may not have an @."""

    name: str
    email: str

    def __str__(self) -> str:
        if self.name and self.email:
            return f"{self.name} <{self.email}>"
        return self.name or self.email


@dataclass(frozen=True, slots=True, repr=False)
class Message:
    """An e-mail as a person would read it, and the file it was read from.

    `sent_at` carries the sender's offset from UTC. `text` has line feeds only. Identifiers are
    without angle brackets. `warnings` are codes of the area `intake` without parameters, in the
    order met, for `resources.message`.
    """

    sender: Address | None
    recipients: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]
    sent_at: datetime | None
    subject: str
    text: str
    attachments: tuple[Attached, ...]
    message_id: str
    in_reply_to: str
    references: tuple[str, ...]
    """The messages of the thread that came before, the oldest first."""
    source: Attached
    source_sha256: str
    was_html: bool
    warnings: tuple[str, ...]

    @property
    def thread(self) -> tuple[str, ...]:
        """The messages that it follows, the oldest first, and last the one that it answers."""
        before = tuple(one for one in self.references if one != self.in_reply_to)
        return (*before, self.in_reply_to) if self.in_reply_to else before


def bounded(text: str) -> tuple[str, tuple[Attached, ...]]:
    """Return a text short enough to show and, if it had to be cut, the whole of it as a file."""
    text = text.strip()
    if len(text) <= limits.TEXT:
        return text, ()
    return text[: limits.TEXT], (Attached("text.txt", "text/plain", text.encode()),)
