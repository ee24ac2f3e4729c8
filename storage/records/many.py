# SPDX-License-Identifier: Apache-2.0
"""Owns an act on many files: one transaction, and what each costs alone is paid for all of them.

Files are opened, and what the index holds of them is read, `TOGETHER` at a time; their events are
appended at once. What a file says after an act does not depend on how many were acted on.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

from core.errors import Refusal
from storage.records.results import Applied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from core.history.change import Decision
    from core.history.event import Sealed
    from core.history.registers import Registers
    from core.ids import FileId, OfficerId
    from storage.records.files import Opened
    from storage.records.records import Records

Decide: TypeAlias = "Callable[[Any, Registers], Decision]"
Answer: TypeAlias = "Applied[Any] | Refusal"
TOGETHER = 100


def load_many(records: Records, files: Iterable[FileId]) -> Iterator[Opened[Any]]:
    """Yield many files as they stand; raise as `Records.load` does where one is not to be had."""
    coming = iter(files)
    while some := tuple(islice(coming, TOGETHER)):
        for opened in records.journal.files.open_many(some):
            yield opened if records.me in opened.readers else records.load(opened.file)


def apply_many(
    records: Records, acts: Iterable[tuple[FileId, Decide]], *, actor: OfficerId | None = None
) -> list[Answer]:
    """Let core decide on each of many files, and record what it decided; answer for each.

    A refusal leaves its file as it was and the others go on; what `acts` raises undoes them all,
    which is how to cancel. An act may attach bytes before it is given: they are undone with it.
    Every answer holds once this returns.
    """
    answers: list[Answer] = []
    with records.transaction():
        coming = iter(acts)
        while some := tuple(islice(coming, TOGETHER)):
            batch = _Batch(records, actor)
            batch.open(dict.fromkeys(file for file, _ in some))
            answers += [batch.act(file, decide) for file, decide in some]
            batch.write()
    return answers


class _Batch:
    """Files that are acted on together."""

    def __init__(self, records: Records, actor: OfficerId | None) -> None:
        self._records = records
        self._actor = actor
        self._opened: dict[FileId, Opened[Any]] = {}
        self._added: dict[FileId, list[Sealed]] = {}

    def open(self, files: Iterable[FileId]) -> None:
        """Open files as they stand."""
        journal = self._records.journal
        for opened in journal.files.open_many(tuple(files)):
            self._opened[opened.file] = opened
        journal.index.look_ahead(self._opened)

    def act(self, file: FileId, decide: Decide) -> Answer:
        """Decide on one file, on top of what was decided on it before."""
        before = self._opened[file]
        decision = self._records.decided(before, decide, self._actor)
        if isinstance(decision, Refusal):
            return decision
        journal = self._records.journal
        grown = journal.grow(before, decision.drafts, self._records.actor(self._actor))
        if grown is None:
            return self._alone(file, decide)
        after, events = grown
        self._opened[file] = after
        self._added.setdefault(file, []).extend(events)
        return Applied(file, events, after.case)

    def _alone(self, file: FileId, decide: Decide) -> Answer:
        """Act on a file that has to be folded as a whole."""
        self.write()
        answer = self._records.apply(file, decide, actor=self._actor)
        self._opened[file] = self._records.journal.files.open(file)
        return answer

    def write(self) -> None:
        """Take in what was decided."""
        journal = self._records.journal
        added, self._added = self._added, {}
        journal.take_grown([(self._opened[file], events) for file, events in added.items()])
