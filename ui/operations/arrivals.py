# SPDX-License-Identifier: Apache-2.0
"""Owns what becomes of mail for the register: known, part of a known thread, or new.

An e-mail belongs to a thread when it follows one that a request has, or follows the same one, by
the identifiers that mail programs write; where there are none, when the same person wrote under
the same subject.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.casework.needs import MAX_LINE, MAX_TEXT
from core.casework.subjects import bare
from core.language import guess_language
from storage.entering import NOT_KEPT
from storage.intake import Message
from storage.records.facets import files_with_facet
from ui.operations.advice import rows_of
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from core.advice.case import ServiceRequest
    from core.casework.needs import Fact
    from storage.intake import Attached
    from storage.records.lists import Row
    from storage.records.records import Records
    from ui.operations.open_vault import OpenVault

_OF_PERSON = 50


@dataclass(frozen=True)
class Arrival:
    """Papers that belong together, and what they are to the register."""

    papers: tuple[Message | Attached, ...]
    row: Row | None = None
    """The request of the thread, or none: then it is a new one."""
    known: bool = False
    """Whether the request has the message already: nothing is to be done."""


def place_mail(*, papers: Sequence[Message | Attached]) -> Operation[Sequence[Arrival]]:
    """Say of each message what it is to the register; files are new each for itself."""

    def work(opened: OpenVault) -> Sequence[Arrival]:
        found = [_placed(opened.records, paper) for paper in _oldest_first(papers)]
        new = [arrival for arrival in found if arrival.row is None]
        return (*(a for a in found if a.row is not None), *_threads(new))

    return Operation(work)


def _oldest_first(papers: Sequence[Message | Attached]) -> list[Message | Attached]:
    def sent(paper: Message | Attached) -> float:
        at = paper.sent_at if isinstance(paper, Message) else None
        return at.timestamp() if at else float("inf")

    return sorted(papers, key=sent)


def _placed(records: Records, paper: Message | Attached) -> Arrival:
    if not isinstance(paper, Message):
        return Arrival((paper,))
    ours = [paper.message_id] if paper.message_id else []
    for row in rows_of(records, files_with_facet(records, "thread", ours)):
        return Arrival((paper,), row, known=True)
    # What it follows is there, or follows the same, or followed it and came first.
    ways = (("thread", paper.thread), ("follows", [*paper.thread, *ours]))
    for name, identifiers in ways:
        for row in rows_of(records, files_with_facet(records, name, identifiers)):
            return Arrival((paper,), row)
    return _by_subject(records, paper)


def _by_subject(records: Records, mail: Message) -> Arrival:
    """Return the request in which the same person wrote under the same subject."""
    subject, sender = plain_subject(mail.subject), _address(mail)
    if not subject or not sender:
        return Arrival((mail,))
    files = files_with_facet(records, "person", [f"mail {sender}"])[:_OF_PERSON]
    for row in rows_of(records, files):
        case: ServiceRequest = records.load(row.file).case
        alike = [e for e in case.emails if plain_subject(e.subject) == subject]
        if any(sender in known.sender.casefold() for known in alike):
            # Without an identifier, the same text of the same day is the same message.
            day = mail.sent_at.date() if mail.sent_at else None
            same = any(e.sent_on == day and e.text.strip() == mail.text.strip() for e in alike)
            return Arrival((mail,), row, known=same)
    return Arrival((mail,))


def _threads(arrivals: Iterable[Arrival]) -> tuple[Arrival, ...]:
    """Put together what arrived together and is one thread, and leave out what came twice."""
    threads: list[list[Message | Attached]] = []
    for (paper,) in (arrival.papers for arrival in arrivals):
        if not isinstance(paper, Message):
            threads.append([paper])
            continue
        home = next((t for t in threads if any(_one_thread(paper, other) for other in t)), None)
        if home is None:
            threads.append([paper])
        elif not any(_same(paper, other) for other in home):
            home.append(paper)
    return tuple(Arrival(tuple(thread)) for thread in threads)


def _same(one: Message, other: Message | Attached) -> bool:
    if not isinstance(other, Message):
        return False
    if one.message_id or other.message_id:
        return one.message_id == other.message_id
    return one.source_sha256 == other.source_sha256


def _one_thread(one: Message, other: Message | Attached) -> bool:
    if not isinstance(other, Message):
        return False
    if {*one.thread, one.message_id} & {*other.thread, other.message_id} - {""}:
        return True
    subject = plain_subject(one.subject)
    alike = bool(subject) and subject == plain_subject(other.subject)
    return _same(one, other) or (alike and _address(one) == _address(other) != "")


def plain_subject(subject: str) -> str:
    """Return a subject without the marks of answers and forwards, to be compared."""
    return " ".join(bare(subject).casefold().split())


def proposed(mail: Message, on: date) -> dict[str, Fact]:
    """Return what an e-mail says of the request that it may become."""
    subject = " ".join(bare(NOT_KEPT.sub("", mail.subject)).split())
    facts: dict[str, Fact] = {
        "received_on": min(mail.sent_at.date(), on) if mail.sent_at else on,
        "channel": "email",
        "summary": subject[:MAX_LINE],
        "question": NOT_KEPT.sub("", mail.text)[:MAX_TEXT],
    }
    if spoken := guess_language(f"{mail.subject}\n{mail.text}"):
        facts["language"] = spoken
    if mail.sender is not None:
        facts |= {
            "requester": "named",
            "name": (mail.sender.name or mail.sender.email)[:MAX_LINE],
            "email": mail.sender.email[:MAX_LINE],
        }
    return facts


def _address(mail: Message) -> str:
    return mail.sender.email.casefold() if mail.sender else ""
