# SPDX-License-Identifier: Apache-2.0
"""Owns what helps to answer a request: texts to put in, and the reply that somebody sends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.advice.reply import Reply, reply_to
from core.casework.letters import export_refusal
from core.errors import Refusal
from core.guidance import GUIDANCE, State, shipped
from core.guidance.known import values_before, values_of
from storage.intake.names import safe_name
from ui.operations.copies import write_copy
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from core.advice.case import ServiceRequest
    from core.guidance.guidance import Guidance
    from core.ids import FileId
    from storage.records.records import Records
    from ui.operations.open_vault import OpenVault

FORMS = ("template", "snippet")
"""What is put into an answer; notes and precedents are read beside it."""
_MOST = 500
"""Pieces of one form that an office may have in use; nobody finds a text among more."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A template or snippet that can be put into an answer."""

    form: str
    topic: str
    title: str
    body: str
    language: str
    own: bool
    """Whether the office wrote it; else it came with the program."""


@dataclass(frozen=True)
class Offer:
    """What can be put into an answer, the likeliest first, and what its fields are filled with."""

    pieces: tuple[Offered, ...]
    values: Mapping[str, str]


def offer_texts(*, file: FileId) -> Operation[Offer]:
    """Return the texts that fit a request, in the language of the requester."""

    def work(opened: OpenVault) -> Offer:
        records = opened.records
        case: ServiceRequest = records.load(file).case
        pieces = _sorted(records, case.language, case.classes.subcategory)
        return Offer(pieces, values_of(case, records.me, case.language))

    return Operation(work)


def offer_texts_before(
    *, language: str, topic: str, requester: str, summary: str, received: date | None
) -> Operation[Offer]:
    """Return the texts that fit a request which is being logged."""

    def work(opened: OpenVault) -> Offer:
        records = opened.records
        values = values_before(
            records.office, records.me, language, requester=requester, summary=summary,
            received=received,
        )  # fmt: skip
        return Offer(_sorted(records, language, topic), values)

    return Operation(work)


def _sorted(records: Records, language: str, topic: str) -> tuple[Offered, ...]:
    return tuple(sorted(_pieces(records, language), key=lambda piece: _place(piece, topic)))


def _place(piece: Offered, topic: str) -> tuple[object, ...]:
    """Return where a piece stands: of the topic, of none, of another; the office's own first."""
    near = 0 if topic and piece.topic == topic else 1 if not piece.topic else 2
    return near, not piece.own, FORMS.index(piece.form), piece.title


def _pieces(records: Records, language: str) -> Iterator[Offered]:
    replaced: set[str] = set()
    for guidance in _own(records):
        spoken = language if language in guidance.texts else next(iter(guidance.texts), "")
        text = guidance.texts.get(spoken)
        if text is not None:
            replaced.add(guidance.copied.partition("@")[0])
            yield Offered(guidance.form, guidance.topic, text.title, text.body, spoken, own=True)
    for text in shipped.texts():
        if text.form in FORMS and text.id not in replaced:
            yield Offered(
                text.form, text.topic, text.title[language], text.body[language], language,
                own=False,
            )  # fmt: skip


def _own(records: Records) -> Iterator[Guidance]:
    for form in FORMS:
        page = records.list(
            kinds=(GUIDANCE.name,), states=(State.IN_USE.value,), facets={"form": form},
            sort="title", descending=False, limit=_MOST,
        )  # fmt: skip
        for row in page.rows:
            yield records.load(row.file).case


def copy_reply(*, file: FileId, answer: str) -> Operation[str]:
    """Return what an answer says, for the clipboard; that it left is in the access log."""

    def work(opened: OpenVault) -> str | Refusal:
        reply = _leaving(opened, file, answer, "reply/clipboard")
        return reply if isinstance(reply, Refusal) else reply.text

    return Operation(work)


def save_reply(*, file: FileId, answer: str, path: Path) -> Operation[Path]:
    """Write an answer as the draft of an e-mail; whoever opens it may send it."""

    def work(opened: OpenVault) -> Path | Refusal:
        from storage.intake.compose import draft_eml

        reply = _leaving(opened, file, answer, "reply/draft")
        if isinstance(reply, Refusal):
            return reply
        write_copy(path, draft_eml(reply))
        return path

    return Operation(work)


def draft_name(case: ServiceRequest) -> str:
    """Return what the draft of a reply is called: by the number, which says nothing."""
    return safe_name(f"{case.number.replace('/', '-')}.eml", "reply.eml")


def _leaving(opened: OpenVault, file: FileId, answer: str, how: str) -> Reply | Refusal:
    """Return the reply that leaves the vault, entered before it does."""
    records = opened.records
    case: ServiceRequest = records.load(file).case
    if refusal := export_refusal(case, by=records.me):
        records.note_access("refused", file, refusal.code)
        return refusal
    records.note_access("export", file, how)
    return reply_to(case, next(known for known in case.answers if known.id == answer))
