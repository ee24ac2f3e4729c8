# SPDX-License-Identifier: Apache-2.0
"""Owns what is done to papers of a case: take in, show, and take out a copy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from core.casework.letters import export_refusal
from core.errors import Refusal, UserError
from storage.entering import NOT_KEPT, Entering
from storage.intake import Attached, Message, interpret, open_dropped
from storage.intake.charsets import Decoder
from storage.intake.html import html_to_text
from storage.intake.media import media_type
from ui.operations.changed import Changed, Done
from ui.operations.copies import write_copy
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from core.casework.case import Case
    from core.history.change import Decision
    from core.ids import FileId
    from core.kinds import FileKind
    from ui.operations.open_vault import OpenVault

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
    """What became of them: where they went, and which did."""

    file: FileId
    number: str
    papers: tuple[Message | Attached, ...]
    warnings: tuple[Refusal, ...]
    """What a reader should know of a message or a file."""
    items: tuple[str, ...] = ()
    """The entries that were made in a file that there was, to be taken out again."""


def opened_file(taken: TakenIn, programme: str, at: datetime) -> Changed:
    """Return what opening a file of a programme changed."""
    done = Done("opened", programme, taken.number)
    return Changed(at, frozenset({taken.file}), done=done)


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
    """Enter e-mails and files in a file: each as a whole, or not at all."""

    def work(opened: OpenVault) -> TakenIn | Refusal:
        records = opened.records
        before = _items(records.load(file).case)
        entered: list[Message | Attached] = []
        warnings: list[Refusal] = []
        for place, paper in enumerate(dropped):
            opened.progress(place, len(dropped))
            try:
                with records.transaction():
                    warnings += enter(opened, file, paper, on or date.today())
            except UserError as error:
                if len(dropped) == 1:
                    return error.refusal
                warnings.append(error.refusal)
            else:
                entered.append(paper)
        case: Case = records.load(file).case
        made = tuple(item for item in _items(case) if item not in before)
        return TakenIn(file, case.number, tuple(entered), tuple(warnings), made)

    def changes(_: TakenIn, at: datetime) -> Changed:
        return Changed(at, frozenset({file}), done=Done("papers_taken_in"))

    return Operation(work, changes=changes)


def _items(case: Case) -> list[str]:
    emails = [f"email/{email.id}" for email in case.emails]
    return emails + [f"document/{document.id}" for document in case.documents]


def begun(
    opened: OpenVault,
    kind: FileKind[Any],
    decision: Decision,
    papers: Sequence[Message | Attached],
    on: date,
) -> TakenIn:
    """Begin a file with what came in, within the caller's transaction: all of it, or nothing."""
    file = opened.records.create(kind, decision)
    if isinstance(file, Refusal):
        raise file.error()
    warnings: list[Refusal] = []
    for place, paper in enumerate(papers):
        opened.progress(place, len(papers))
        warnings += enter(opened, file, paper, on)
    number = opened.records.load(file).case.number
    return TakenIn(file, number, tuple(papers), tuple(warnings))


def enter(
    opened: OpenVault, file: FileId, paper: Message | Attached, on: date
) -> Sequence[Refusal]:
    """Enter one paper within the caller's transaction; return what a reader should know of it."""
    entering = Entering(opened.records, file, opened.records.me, on)
    if isinstance(paper, Message):
        entering.message(paper)
    else:
        entering.document(paper)
    return entering.warnings


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
        return NOT_KEPT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return None


def export_copy(*, file: FileId, sha256: str, path: Path) -> Operation[None]:
    """Write a copy of a document outside the vault, where nothing protects it any more."""

    def work(opened: OpenVault) -> Refusal | None:
        records = opened.records
        if refusal := export_refusal(records.load(file).case, by=records.me):
            records.note_access("refused", file, refusal.code)
            return refusal
        data = records.read_attachment(sha256)
        # Entered first: a copy that nobody entered must not exist.
        records.note_access("export", file, "document")
        write_copy(path, data)
        return None

    return Operation(work)
