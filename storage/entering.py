# SPDX-License-Identifier: Apache-2.0
"""Owns how what came from outside becomes entries of a case: e-mails, attachments, files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.casework.entering import add_email, attach_document, language_differs
from core.casework.needs import MAX_LINE, MAX_LIST, MAX_TEXT
from core.errors import Refusal, UserError

if TYPE_CHECKING:
    from datetime import date

    from core.casework.acts import Act
    from core.casework.case import Case
    from core.casework.needs import Given
    from core.ids import FileId, OfficerId
    from storage.intake import Attached, Message
    from storage.records.records import Records

NOT_KEPT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Characters of a text from outside that say nothing and that core refuses."""


class Entering:
    """Enters one dropped paper in a case, inside a transaction."""

    def __init__(self, records: Records, file: FileId, by: OfficerId, on: date) -> None:
        """Enter into a file, as an officer, on a day; the caller holds the transaction."""
        self._records = records
        self._file = file
        self._by = by
        self._on = on
        self.warnings: list[Refusal] = []

    def document(self, paper: Attached, received_on: date | None = None) -> str:
        """Enter a file and return its SHA-256; one that the case has already is not entered."""
        kept = self._records.attach(paper.data, paper.name, paper.media_type)
        case: Case = self._records.load(self._file).case
        known = next((one for one in case.documents if one.sha256 == kept.sha256), None)
        if known is not None:
            self.warnings.append(Refusal.of("case.document_known", document=known.id))
            return kept.sha256
        self._act(
            attach_document,
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
        text = NOT_KEPT.sub("", mail.text.replace("\r\n", "\n").replace("\r", "\n"))
        if len(text) > MAX_TEXT:
            self.warnings.append(Refusal.of("window.text_cut", limit=MAX_TEXT))
        case: Case = self._records.load(self._file).case
        sender = mail.sender.email if mail.sender else ""
        if differs := language_differs(case, sender, f"{mail.subject}\n{text}"):
            self.warnings.append(differs)
        people = (*mail.recipients, *mail.cc, *mail.bcc)
        self._act(
            add_email,
            {
                "sender": _line(str(mail.sender or "")) or "?",
                "to": [_line(str(person)) for person in people][:MAX_LIST],
                "subject": _line(mail.subject),
                "sent_on": sent_on,
                "text": text[:MAX_TEXT],
                "attachments": hashes[:MAX_LIST],
                "message_id": _line(mail.message_id),
                "references": [_line(one) for one in mail.thread if one],
            },
        )

    def _act(self, act: Act[Case], facts: Given) -> None:
        answer = self._records.apply(
            self._file,
            lambda case, _: act(case, facts, by=self._by, on=self._on),
            actor=self._by,
        )
        if isinstance(answer, Refusal):
            raise UserError(answer.code, **answer.params)


def _line(text: str) -> str:
    """Return text as one line of a length that a fact may have."""
    line = " ".join(NOT_KEPT.sub("", text).split())
    return line if len(line) <= MAX_LINE else line[: MAX_LINE - 1] + "…"
