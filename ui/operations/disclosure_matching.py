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
    from storage.disclosure.compared import Compared, Found, Gathered
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


def gather(
    *, cycle: FileId, purposes: Sequence[str], brought: Mapping[str, Path]
) -> Operation[Gathered]:
    """Read the filed statements of a cycle, and the lists to hold them against; new ones of files.

    It is the first of three parts: only the first and the last need the vault.
    """

    def work(opened: OpenVault) -> Gathered:
        from storage.disclosure.compared import Brought
        from storage.disclosure.compared import gather as read
        from storage.intake import read_file

        files = {purpose: read_file(path) for purpose, path in brought.items()}
        lists = {purpose: Brought(one.name, one.data) for purpose, one in files.items()}
        return read(opened.records, cycle, purposes, lists, opened.progress)

    return Operation(work)


def compare(*, gathered: Gathered) -> Operation[Found]:
    """Hold the statements against the lists, on every core; the vault is free meanwhile."""

    def work(opened: OpenVault) -> Found:
        from storage.disclosure.compared import compare as look
        from ui.process import keep_private

        return look(gathered, opened.progress, alone=keep_private)

    return Operation(work, database=False)


def enter_found(*, cycle: FileId, found: Found, on: date) -> Operation[Compared]:
    """Enter what was found: all of it, or nothing; what was amended meanwhile is left as it is."""

    def work(opened: OpenVault) -> Compared:
        from storage.disclosure.compared import enter

        return enter(opened.records, cycle, found, on=on, progress=opened.progress)

    def changes(told: Compared, at: datetime) -> Changed:
        return Changed(at, frozenset((cycle, *told.compared)))

    return Operation(work, changes=changes)
