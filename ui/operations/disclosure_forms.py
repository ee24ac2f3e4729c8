# SPDX-License-Identifier: Apache-2.0
"""Owns the forms that are sent to filers: written to a folder, for one, some or all."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.errors import Refusal
from ui.operations.changed import Changed
from ui.operations.copies import make_folder
from ui.operations.operation import Cancelled, Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from pathlib import Path

    from core.ids import FileId
    from ui.operations.open_vault import OpenVault


@dataclass
class Sending:
    """What came of making forms."""

    made: dict[FileId, Path] = field(default_factory=dict)
    """To whom a form belongs, and where it lies."""
    refused: dict[FileId, Refusal] = field(default_factory=dict)
    """Who got none, and why."""
    given_up: bool = False
    """Whether somebody stopped it; what was made by then stays, and is recorded."""


def send_forms(
    *, cycle: FileId, files: Sequence[FileId], folder: Path, on: date, voids: bool = False
) -> Operation[Sending]:
    """Write a form for each filer, named by chance, with last year's answers for the filer alone.

    Its personal code is kept in the filing; `save_merge_list` writes whose form and code is which.
    With `voids`, answers to the earlier forms of these filers are refused from now on.
    """

    def work(opened: OpenVault) -> Sending:
        from storage.disclosure.forms import write_forms

        make_folder(folder)
        told = Sending()
        try:
            begun = write_forms(opened.records, cycle, files, folder, on=on, voids=voids)
            with closing(begun) as written:
                for some in written:
                    for file, answer in some:
                        if isinstance(answer, Refusal):
                            told.refused[file] = answer
                        else:
                            told.made[file] = answer
                    opened.progress(len(told.made) + len(told.refused), len(files))
        except Cancelled:
            told.given_up = True
        return told

    def changes(told: Sending, at: datetime) -> Changed | None:
        return Changed(at, frozenset(told.made)) if told.made else None

    return Operation(work, changes=changes)


def estimate(*, forms: int) -> Operation[float]:
    """Return how many seconds so many forms will take, about."""

    def work(_: OpenVault) -> float:
        from storage.disclosure.forms import seconds

        return seconds(forms)

    return Operation(work, database=False)
