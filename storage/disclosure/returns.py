# SPDX-License-Identifier: Apache-2.0
"""Owns answers to forms: opened by a thread ahead of others that are filed, in one transaction.

Each file is answered for: as which version it counts, or why it does not. Of two answers of one
filer, the one that was saved later counts.
"""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from core.disclosure.cycle_acts import may
from core.disclosure.filing import Arrival, take_in
from core.disclosure.parts import Paper
from core.disclosure.returned import open_return
from core.errors import Refusal, UserError
from core.progress import unwatched
from storage.disclosure.arrivals import in_parts, listed
from storage.disclosure.before import Before
from storage.intake.media import media_type
from storage.intake.names import safe_name
from storage.records.cycle import forms_of
from storage.records.many import apply_many

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence
    from concurrent.futures import Future
    from datetime import date
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

    from core.casework.needs import Given
    from core.disclosure import Cycle, Filing
    from core.disclosure.statement import Statement
    from core.history.change import Decision
    from core.ids import FileId
    from core.progress import Progress
    from storage.disclosure.arrivals import Came
    from storage.records.cycle import SentForm
    from storage.records.many import Answer, Decide
    from storage.records.records import Records


class Outcome(NamedTuple):
    """What became of a file."""

    name: str
    filing: FileId | None = None
    """Whose it is, where a form is known that it answers."""
    number: str = ""
    """Of the filing."""
    filer: str = ""
    version: int = 0
    """As which version of the statement it counts; 0 where it was not taken in."""
    refusal: Refusal | None = None
    """Why it was not."""


@dataclass(frozen=True)
class _Opened:
    """An answer that was opened."""

    sent: SentForm
    form: str
    statement: Statement = field(repr=False)
    papers: tuple[Paper, ...]
    """The sealed answer, and what is attached to it."""
    contents: tuple[bytes, ...] = field(repr=False)


class _Coming(NamedTuple):
    """What came, to whom the form was sent that it answers, and its opening, which is under way."""

    came: Came
    sent: SentForm | None
    opening: Future[_Opened | Refusal]

    def outcome(self, version: int = 0, refusal: Refusal | None = None) -> Outcome:
        """Return what became of it."""
        if (sent := self.sent) is None:
            return Outcome(self.came.name, refusal=refusal)
        return Outcome(self.came.name, sent.file, sent.number, sent.name, version, refusal)


def file_returns(
    records: Records,
    cycle: FileId,
    paths: Iterable[Path],
    *,
    on: date,
    received_on: date | None = None,
    progress: Progress = unwatched,
) -> list[Outcome]:
    """Take in answers, from files and folders and out of messages; say what became of each.

    They came on `received_on`, or else on the day of their message, or else on `on`. What
    `progress` raises undoes all of it. Raise `UserError` if the cycle is not open to this officer.
    """
    opened: Cycle = records.load(cycle).case
    if refusal := may(opened, records.me):
        raise refusal.error()
    key = opened.private_key
    if key is None:
        raise UserError("disclosure.key_missing")
    filing = _Filing(records, opened.year, on, received_on)
    files = listed(paths)
    told: list[Outcome] = []
    with records.transaction(), closing(_opened(records, opened.year, key, files)) as coming:
        for some in coming:
            progress(min(len(told), len(files)), len(files))
            told += filing.file(some)
        progress(len(files), len(files))
    return told


def _opened(
    records: Records, year: str, key: EllipticCurvePrivateKey, files: Iterable[Path]
) -> Generator[Sequence[_Coming]]:
    """Yield what came, some at a time; the next are being opened meanwhile."""
    pool = ThreadPoolExecutor(1)

    def begun(some: Sequence[Came]) -> list[_Coming]:
        sent = forms_of(records, {came.form for came in some})
        known = [(came, sent.get(came.form)) for came in some]
        return [_Coming(c, s, pool.submit(_open, c, s, year, key)) for c, s in known]

    try:
        ahead: Sequence[_Coming] = ()
        for some in in_parts(files):
            coming = begun(some)
            yield ahead
            ahead = coming
        yield ahead
    finally:
        pool.shutdown(cancel_futures=True)


def _open(
    came: Came, sent: SentForm | None, year: str, key: EllipticCurvePrivateKey
) -> _Opened | Refusal:
    if came.refusal is not None:
        return came.refusal
    if sent is None:
        return Refusal.of("disclosure.other_form")
    if sent.year != year:
        return Refusal.of("disclosure.other_cycle", year=sent.year)
    answer = open_return(came.data, key, {came.form: sent.proof})
    if isinstance(answer, Refusal):
        return answer
    files = [(came.name, came.data)]
    files += [(safe_name(one.name), one.content) for one in answer.attachments]
    papers = tuple(
        Paper(name, len(data), hashlib.sha256(data).hexdigest(), media_type(data, name))
        for name, data in files
    )
    return _Opened(sent, answer.form, answer.statement, papers, tuple(data for _, data in files))


class _Filing:
    """Answers that are being filed."""

    def __init__(self, records: Records, year: str, on: date, received_on: date | None) -> None:
        self._records, self._on, self._received_on = records, on, received_on
        self._before = Before(records, year)

    def file(self, some: Sequence[_Coming]) -> list[Outcome]:
        """File those that are good; say what became of each."""
        opened = [(one.came, one.opening.result()) for one in some]
        answers = iter(apply_many(self._records, self._acts(opened)))
        return [
            one.outcome(refusal=answer)
            if isinstance(answer, Refusal)
            else self._kept(one, answer, next(answers))
            for one, (_, answer) in zip(some, opened, strict=True)
        ]

    def _acts(
        self, opened: Iterable[tuple[Came, _Opened | Refusal]]
    ) -> Iterator[tuple[FileId, Decide]]:
        for came, answer in opened:
            if isinstance(answer, _Opened):
                yield answer.sent.file, self._decide(came, answer)

    def _decide(self, came: Came, answer: _Opened) -> Decide:
        received = self._received_on or min(came.sent_on or self._on, self._on)
        facts: Given = {"channel": "form", "received_on": received}
        sealed, *papers = answer.papers
        by, on = self._records.me, self._on

        def decide(case: Filing, _: object) -> Decision:
            before = self._before.statement(case.filer.number)
            arrival = Arrival(answer.statement, answer.form, sealed, tuple(papers), before)
            return take_in(case, arrival, facts, by=by, on=on)

        return decide

    def _kept(self, one: _Coming, answer: _Opened, filed: Answer) -> Outcome:
        """Keep the bytes of what was filed, which its event names."""
        if isinstance(filed, Refusal):
            return one.outcome(refusal=filed)
        for paper, content in zip(answer.papers, answer.contents, strict=True):
            self._records.attach(content, paper.name, paper.media_type)
        return one.outcome(version=len(filed.case.versions))
