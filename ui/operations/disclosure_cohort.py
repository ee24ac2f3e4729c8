# SPDX-License-Identifier: Apache-2.0
"""Owns who must file: a staff list tried, then taken in; what is remembered of such lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.operations.changed import Changed
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from core.ids import FileId
    from storage.sheets.staff import DryRun, List, Registration
    from ui.operations.open_vault import OpenVault
    from ui.operations.sheets import Wish


@dataclass(frozen=True)
class Looked:
    """A staff list, and what registering from it would do."""

    run: DryRun
    encodings: Sequence[str]
    """What a person can choose from where the letters of a .csv are wrong."""


def find_cycle(*, year: str) -> Operation[FileId]:
    """Return the cycle of a year, or raise `UserError` `cohort.no_cycle`."""

    def work(opened: OpenVault) -> FileId:
        from storage.sheets.staff import cycle_of

        return cycle_of(opened.records, year)

    return Operation(work)


def try_staff_list(*, cycle: FileId, wish: Wish) -> Operation[Looked]:
    """Say what registering from a list would do; write nothing."""

    def work(opened: OpenVault) -> Looked:
        from storage.sheets.delimited import ENCODINGS
        from storage.sheets.staff import dry_run

        run = dry_run(opened.records, cycle, _list(wish), opened.progress)
        return Looked(run, ENCODINGS)

    return Operation(work)


def register_filers(
    *, cycle: FileId, wish: Wish, on: date, sha256: str = ""
) -> Operation[Registration]:
    """Register whom a list and the rules pick, and revise whom it corrects; or nobody.

    With `sha256` it has to be the file that was looked at: else `UserError` `sheets.changed`.
    """

    def work(opened: OpenVault) -> Registration:
        from storage.sheets.staff import register_all

        return register_all(
            opened.records, cycle, _list(wish), on=on, sha256=sha256, progress=opened.progress
        )

    def changes(done: Registration, at: datetime) -> Changed:
        return Changed(at, done.touched | {cycle})

    return Operation(work, changes=changes)


def _list(wish: Wish) -> List:
    from storage.intake import read_file
    from storage.sheets.staff import List

    data = read_file(wish.path).data
    return List(wish.path.name, data, wish.sheet, wish.encoding, wish.said, wish.language)
