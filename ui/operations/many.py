# SPDX-License-Identifier: Apache-2.0
"""Owns what is done to many files at once, of whatever kind.

All of it is one transaction: whoever gives up in between has done nothing. A file that cannot is
left as it was, with the reason, and the others go on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from ui.operations.changed import Changed
from ui.operations.kinds import acts_of
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from core.casework.needs import Given
    from core.history.change import Decision
    from core.history.registers import Registers
    from core.ids import FileId, OfficerId
    from storage.records.lists import Row
    from ui.operations.open_vault import OpenVault


@dataclass
class Bulk:
    """What came of an act on many files."""

    done: list[FileId] = field(default_factory=list)
    refused: dict[FileId, Refusal] = field(default_factory=dict)
    """Which were left as they were, and why."""


def act_on_many(*, files: Sequence[FileId], act: str, facts: Given, on: date) -> Operation[Bulk]:
    """Do an act of its kind on each file: assign, remind, extend, ..."""

    def decide(case: Any, me: OfficerId) -> Decision:  # noqa: ANN401 - of the kind
        return acts_of(case)[act](case, facts, by=me, on=on)

    return Operation(lambda opened: each(opened, files, decide), changes=changed)


def each(
    opened: OpenVault, files: Sequence[FileId], decide: Callable[[Any, OfficerId], Decision]
) -> Bulk:
    """Record what is decided of each file, all in one transaction, and say what came of it."""
    from storage.records.many import apply_many

    records = opened.records

    def one(case: Any, _: Registers) -> Decision:  # noqa: ANN401 - of the kind
        return decide(case, records.me)

    def acts() -> Iterator[tuple[FileId, Callable[[Any, Registers], Decision]]]:
        for number, file in enumerate(files):
            opened.progress(number, len(files))
            yield file, one

    told = Bulk()
    for file, answer in zip(files, apply_many(records, acts()), strict=True):
        if isinstance(answer, Refusal):
            told.refused[file] = answer
        else:
            told.done.append(file)
    return told


def changed(told: Bulk, at: datetime) -> Changed | None:
    """Return what an act on many changed."""
    return Changed(at, frozenset(told.done)) if told.done else None


def save_list(*, rows: Sequence[Row], path: Path, identity: bool) -> Operation[Path]:
    """Write rows of a list to a spreadsheet; the end of the name says in which format."""

    def work(opened: OpenVault) -> Path:
        from core.errors import UserError
        from storage.sheets.listing import FORMATS, export_list
        from ui.operations.copies import write_copy

        form = path.suffix.lower().removeprefix(".")
        if form not in FORMATS:
            raise UserError("sheets.format", name=path.name)
        content = export_list(
            opened.records, rows, form, identity=identity, progress=opened.progress
        )
        write_copy(path, content)
        return path

    return Operation(work)
