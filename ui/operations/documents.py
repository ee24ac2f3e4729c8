# SPDX-License-Identifier: Apache-2.0
"""Owns what is done to papers of a case: take in, show, and take out a copy."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from core.retaliation.needs import MAX_LINE, MAX_LIST, MAX_TEXT
from storage.intake import Attached, Message, interpret, open_dropped
from storage.intake.charsets import Decoder
from storage.intake.html import html_to_text
from storage.intake.media import media_type
from ui.operations.cases import ACTS
from ui.operations.changed import Changed
from ui.operations.copies import write_copy
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.ids import FileId
    from core.retaliation.case import RetaliationCase
    from core.retaliation.needs import Given
    from storage.records import Records
    from ui.operations.open_vault import OpenVault

_NOT_KEPT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

_TEXTS = frozenset({"application/json", "application/xml", "image/svg+xml"})
"""Shown as the text that they are: an SVG could ask for other files."""
SHOWN = 2_000_000
"""Bytes of a text that are shown."""


@dataclass(frozen=True)
class Dropped:
    """What dropped files turned out to be."""

    read: tuple[Message | Attached, ...]
    refused: tuple[Refusal, ...]
    """Why others cannot be taken in; the rest can all the same."""


@dataclass(frozen=True)
class TakenIn:
    """What became of them."""

    count: int
    warnings: tuple[Refusal, ...]
    """What a reader should know of a message or a file."""


def read_dropped(*, paths: Sequence[Path]) -> Operation[Dropped]:
    """Read files that were dropped, and take in nothing yet: the person says what they are."""

    def work(_: OpenVault) -> Dropped:
        read: list[Message | Attached] = []
        refused: list[Refusal] = []
        for path in paths:
            try:
                read.append(open_dropped(path))
            except UserError as error:
                refused.append(error.refusal)
        return Dropped(tuple(read), tuple(refused))

    return Operation(work, database=False)


def take_in(
    *, file: FileId, dropped: Sequence[Message | Attached], on: date | None = None
) -> Operation[TakenIn]:
    """Enter e-mails and files in a case: each as a whole, or not at all."""

    def work(opened: OpenVault) -> TakenIn | Refusal:
        return take_in_now(opened, file, dropped, on or date.today())

    return Operation(work, changes=lambda _, at: Changed(at, frozenset({file})))


def take_in_now(
    opened: OpenVault, file: FileId, dropped: Sequence[Message | Attached], on: date
) -> TakenIn | Refusal:
    """Do what `take_in` does, inside another operation."""
    warnings: list[Refusal] = []
    count = 0
    for place, paper in enumerate(dropped):
        opened.progress(place, len(dropped))
        entering = _Entering(opened.records, file, on)
        try:
            with opened.records.transaction():
                if isinstance(paper, Message):
                    entering.message(paper)
                else:
                    entering.document(paper)
        except UserError as error:
            if len(dropped) == 1:
                return error.refusal
            warnings.append(error.refusal)
            continue
        count += 1
        warnings += entering.warnings
    return TakenIn(count, tuple(warnings))


@dataclass(frozen=True)
class Paper:
    """A document to be shown: text, or else the bytes of a page or a picture."""

    media_type: str
    data: bytes
    text: str | None
    """What it says, when that is all there is to show: never markup."""


def read_paper(*, file: FileId, name: str, sha256: str) -> Operation[Paper]:
    """Return a document to be shown from memory."""

    def work(opened: OpenVault) -> Paper:
        opened.records.note_access("view", file, "document")
        data = opened.records.read_attachment(sha256)
        # What it is, is judged by its bytes here and now, not by what an event says of it.
        paper = interpret(Attached(name, media_type(data, name), data))
        if isinstance(paper, Message):
            return Paper(paper.source.media_type, b"", _read_out(paper))
        return Paper(paper.media_type, data, _text_of(paper))

    return Operation(work)


def _read_out(mail: Message) -> str:
    """Return an e-mail as one text; what its lines are called is for the window to say."""
    people = ", ".join(str(person) for person in mail.recipients)
    head = [str(mail.sender or ""), people, str(mail.sent_at or ""), mail.subject]
    return "\n".join([*(line for line in head if line), "", mail.text])


def _text_of(paper: Attached) -> str | None:
    if paper.media_type == "text/html":
        text = Decoder().text(paper.data[:SHOWN])
        return html_to_text(text)
    if paper.media_type.startswith("text/") or paper.media_type in _TEXTS:
        text = Decoder().text(paper.data[:SHOWN])
        return _NOT_KEPT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return None


def export_copy(*, file: FileId, sha256: str, path: Path) -> Operation[None]:
    """Write a copy of a document outside the vault, where nothing protects it any more."""

    def work(opened: OpenVault) -> None:
        data = opened.records.read_attachment(sha256)
        # Entered first: a copy that nobody entered must not exist.
        opened.records.note_access("export", file, "document")
        write_copy(path, data)

    return Operation(work)


class _Entering:
    """Enters one dropped paper in a case, inside a transaction."""

    def __init__(self, records: Records, file: FileId, on: date) -> None:
        self._records = records
        self._file = file
        self._on = on
        self.warnings: list[Refusal] = []

    def document(self, paper: Attached, received_on: date | None = None) -> str:
        """Enter a file and return its SHA-256; one that the case has already is not entered."""
        kept = self._records.attach(paper.data, paper.name, paper.media_type)
        case: RetaliationCase = self._records.load(self._file).case
        if any(known.sha256 == kept.sha256 for known in case.documents):
            self.warnings.append(Refusal.of("case.document_known"))
            return kept.sha256
        self._act(
            "attach_document",
            {
                "name": _line(paper.name),
                "size": kept.size,
                "sha256": kept.sha256,
                "media_type": _line(paper.media_type),
                "received_on": received_on or self._on,
            },
        )
        return kept.sha256

    def message(self, mail: Message) -> None:
        """Enter an e-mail: what it says, its attachments, and the file that it was read from."""
        self.warnings += [Refusal.of(code) for code in mail.warnings]
        sent_on = mail.sent_at.date() if mail.sent_at else None
        if sent_on is not None and sent_on > self._on:
            # A sender's clock runs ahead; the day stands in the original.
            sent_on = None
        papers = (*mail.attachments, mail.source)
        hashes = list(dict.fromkeys(self.document(paper, sent_on) for paper in papers))
        text = _NOT_KEPT.sub("", mail.text.replace("\r\n", "\n").replace("\r", "\n"))
        if len(text) > MAX_TEXT:
            self.warnings.append(Refusal.of("window.text_cut", limit=MAX_TEXT))
        people = (*mail.recipients, *mail.cc, *mail.bcc)
        self._act(
            "add_email",
            {
                "sender": _line(str(mail.sender or "")) or "?",
                "to": [_line(str(person)) for person in people][:MAX_LIST],
                "subject": _line(mail.subject),
                "sent_on": sent_on,
                "text": text[:MAX_TEXT],
                "attachments": hashes[:MAX_LIST],
                "message_id": _line(mail.message_id),
            },
        )

    def _act(self, name: str, facts: Given) -> None:
        records = self._records
        answer = records.apply(
            self._file, lambda case, _: ACTS[name](case, facts, by=records.me, on=self._on)
        )
        if isinstance(answer, Refusal):
            raise UserError(answer.code, **answer.params)


def _line(text: str) -> str:
    """Return text as one line of a length that a fact may have."""
    line = " ".join(_NOT_KEPT.sub("", text).split())
    return line if len(line) <= MAX_LINE else line[: MAX_LINE - 1] + "…"
