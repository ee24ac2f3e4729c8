# SPDX-License-Identifier: Apache-2.0
"""Owns statements that come back: answered forms taken in, and what came on paper keyed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.disclosure import filing
from core.disclosure.parts import Paper
from core.disclosure.returned import MAGIC
from core.errors import Refusal, UserError
from ui.operations.changed import Changed, recorded
from ui.operations.copies import write_copy
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from pathlib import Path

    from core.casework.needs import Given
    from core.disclosure import Filing
    from core.disclosure.keyed import Keyed
    from core.disclosure.statement import Statement
    from core.history.change import Decision
    from core.ids import FileId
    from storage.disclosure.returns import Outcome
    from storage.intake import Attached
    from storage.records.results import Applied
    from ui.operations.open_vault import OpenVault


@dataclass(frozen=True)
class TakenIn:
    """What became of each file."""

    outcomes: Sequence[Outcome]

    @property
    def taken(self) -> tuple[Outcome, ...]:
        """Those that were filed."""
        return tuple(one for one in self.outcomes if one.refusal is None)

    @property
    def refused(self) -> tuple[Outcome, ...]:
        """Those of which nothing was taken over."""
        return tuple(one for one in self.outcomes if one.refusal is not None)


def take_in_returns(
    *, cycle: FileId, paths: Sequence[Path], on: date, received_on: date | None = None
) -> Operation[TakenIn]:
    """Take in answered forms, from files, folders and messages: all that are good, together.

    Whoever gives up in between has taken in nothing. The files stay where and as they are.
    """

    def work(opened: OpenVault) -> TakenIn:
        from storage.disclosure.returns import file_returns

        return TakenIn(file_returns(
            opened.records, cycle, paths, on=on, received_on=received_on,
            progress=opened.progress,
        ))  # fmt: skip

    def changes(told: TakenIn, at: datetime) -> Changed | None:
        files = frozenset(one.filing for one in told.taken if one.filing is not None)
        return Changed(at, files) if files else None

    return Operation(work, changes=changes)


def save_outcomes(*, taken: TakenIn, path: Path, language: str) -> Operation[Path]:
    """Write what became of each file as .csv, in a language."""

    def work(_: OpenVault) -> Path:
        from resources import message
        from storage.sheets.exporting import csv_bytes

        rows = [("file", "number", "filer", "version", "code", "text", "hint")]
        for one in taken.outcomes:
            no = one.refusal
            said = (no.code, *message(no.code, language, no.params)) if no else ("", "", "")
            version = str(one.version) if one.version else ""
            rows.append((one.name, one.number, one.filer, version, *said))
        write_copy(path, csv_bytes(rows))
        return path

    return Operation(work, database=False)


def keep_draft(*, file: FileId, keyed: Keyed, on: date) -> Operation[Applied[Filing]]:
    """Keep what has been keyed in of a paper, whole or not."""

    def work(opened: OpenVault) -> Applied[Filing] | Refusal:
        records = opened.records
        return records.apply(
            file, lambda case, _: filing.key_in(case, keyed.form(), by=records.me, on=on)
        )

    return Operation(work, changes=recorded)


@dataclass(frozen=True)
class Papers:
    """Files that are to be kept with a statement, and why others cannot be."""

    papers: tuple[Attached, ...]
    refused: tuple[Refusal, ...]


def read_papers(*, paths: Sequence[Path]) -> Operation[Papers]:
    """Read scans of a statement; a sealed answer is none, and is taken in where answers are."""

    def work(_: OpenVault) -> Papers:
        from storage.intake import read_file

        read: list[Attached] = []
        refused: list[Refusal] = []
        for path in paths:
            try:
                file = read_file(path)
            except UserError as error:
                refused.append(error.refusal)
                continue
            if file.data.startswith(MAGIC):
                refused.append(Refusal.of("closing.sealed_scan", name=file.name))
            else:
                read.append(file)
        return Papers(tuple(read), tuple(refused))

    return Operation(work, database=False)


def file_keyed(
    *,
    file: FileId,
    statement: Statement,
    channel: str,
    received_on: date,
    papers: Sequence[Attached] = (),
    on: date,
) -> Operation[Applied[Filing]]:
    """File, or amend, what was keyed in: `read_keyed` gave it. `papers` are its scans."""

    def work(opened: OpenVault) -> Applied[Filing] | Refusal:
        from storage.disclosure.before import Before

        records = opened.records
        if fault := filing.days_fault(statement, received_on):
            return fault
        facts: Given = {"channel": channel, "received_on": received_on}
        before = Before(records, records.load(file).case.cycle.year)
        with records.transaction():
            attached = [records.attach(one.data, one.name, one.media_type) for one in papers]
            kept = tuple(Paper(a.name, a.size, a.sha256, a.media_type) for a in attached)

            def decide(case: Filing, _: object) -> Decision:
                last = before.statement(case.filer.number)
                arrival = filing.Arrival(statement, attachments=kept, before=last)
                return filing.take_in(case, arrival, facts, by=records.me, on=on)

            answer = records.apply(file, decide)
            if isinstance(answer, Refusal):
                raise answer.error()  # The papers go with it.
            return answer

    return Operation(work, changes=recorded)
