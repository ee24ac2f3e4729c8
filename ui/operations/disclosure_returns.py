# SPDX-License-Identifier: Apache-2.0
"""Owns statements that come back: answered forms taken in, and what came on paper keyed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.operations.changed import Changed
from ui.operations.copies import write_copy
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from pathlib import Path

    from core.ids import FileId
    from storage.disclosure.returns import Outcome
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
