# SPDX-License-Identifier: Apache-2.0
"""Owns comparing the statements of a cycle with lists of vendors, partners and staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.operations.changed import Changed
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from core.disclosure.cycle import Listed
    from core.ids import FileId
    from storage.disclosure.compared import Compared
    from ui.operations.open_vault import OpenVault


def known_lists(*, cycle: FileId) -> Operation[Mapping[str, Listed]]:
    """Return the last list of each purpose that a cycle has and that is on this laptop."""

    def work(opened: OpenVault) -> Mapping[str, Listed]:
        from storage.disclosure.compared import COMPARED

        records = opened.records
        case = records.load(cycle).case
        found = {purpose: case.last_list(purpose) for purpose in COMPARED}
        return {
            purpose: one
            for purpose, one in found.items()
            if one is not None and records.has_attachment(one.sha256)
        }

    return Operation(work)


def compare_with_lists(
    *, cycle: FileId, purposes: Sequence[str], brought: Mapping[str, Path], on: date
) -> Operation[Compared]:
    """Hold every filed statement of a cycle against lists; new lists are read from files.

    All of it is entered, or nothing.
    """

    def work(opened: OpenVault) -> Compared:
        from storage.disclosure.compared import Brought, compare_all
        from storage.intake import read_file

        read = {purpose: read_file(path) for purpose, path in brought.items()}
        lists = {purpose: Brought(one.name, one.data) for purpose, one in read.items()}
        return compare_all(opened.records, cycle, purposes, lists, on=on, progress=opened.progress)

    def changes(told: Compared, at: datetime) -> Changed:
        return Changed(at, frozenset((cycle, *told.compared)))

    return Operation(work, changes=changes)
