# SPDX-License-Identifier: Apache-2.0
"""Owns comparing the statements of a cycle with lists of vendors, partners and staff."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.operations.changed import Changed
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from core.disclosure.cycle import Listed as Kept
    from core.disclosure.matching.listed import Listed
    from core.ids import FileId
    from core.tabular.columns import Survey
    from storage.disclosure.compared import Compared, Found, Gathered
    from storage.sheets.table import Table
    from ui.operations.open_vault import OpenVault
    from ui.operations.sheets import Wish


def known_lists(*, cycle: FileId) -> Operation[Mapping[str, Kept]]:
    """Return the last list of each purpose that a cycle has and that is on this laptop."""

    def work(opened: OpenVault) -> Mapping[str, Kept]:
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


@dataclass(frozen=True)
class LookedList:
    """A list of vendors or partners, and whom it names."""

    table: Table
    survey: Survey
    listed: Listed
    encodings: Sequence[str]
    """What a person can choose from where the letters of a .csv are wrong."""


def try_list(*, wish: Wish) -> Operation[LookedList]:
    """Say whom a list names, by what was said of its columns, now or of the list before."""

    def work(opened: OpenVault) -> LookedList:
        from core.disclosure.matching.listed import read_listed, sought, survey
        from storage.sheets import limits
        from storage.sheets.delimited import ENCODINGS
        from storage.sheets.remembered import remembered
        from storage.sheets.table import read_table

        table = read_table(
            wish.path, sheet=wish.sheet, encoding=wish.encoding, most=limits.NAMES,
            progress=opened.progress,
        )  # fmt: skip
        seen = survey(table.rows, wish.said or remembered(opened.records, sought()))
        return LookedList(table, seen, read_listed(table.rows, seen, opened.progress), ENCODINGS)

    return Operation(work)


def say_list(*, wish: Wish) -> Operation[Wish]:
    """Give back how a list is to be read, once a person has looked at it."""
    return Operation(lambda _: wish, database=False)


def gather(
    *, cycle: FileId, purposes: Sequence[str], brought: Mapping[str, Wish]
) -> Operation[Gathered]:
    """Read the filed statements of a cycle, and the lists to hold them against; new ones of files.

    It is the first of three parts: only the first and the last need the vault.
    """

    def work(opened: OpenVault) -> Gathered:
        from storage.disclosure.compared import gather as read
        from storage.disclosure.lists import Brought
        from storage.intake import read_file

        lists = {}
        for purpose, wish in brought.items():
            file = read_file(wish.path)
            lists[purpose] = Brought(file.name, file.data, wish.sheet, wish.encoding)
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
