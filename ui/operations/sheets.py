# SPDX-License-Identifier: Apache-2.0
"""Owns spreadsheets: what they mean, their errors; the register taken over and exported."""

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

    from core.tabular.columns import Meaning, Sought
    from core.tabular.reading import Checked
    from storage.sheets.importing import DryRun, TakenOver
    from storage.sheets.table import Table
    from ui.operations.open_vault import OpenVault


@dataclass(frozen=True)
class Wish:
    """Which table is meant, and how it is to be read."""

    path: Path
    sheet: str = ""
    """Of an .xlsx; empty for the first that has rows."""
    encoding: str = ""
    """Of a .csv; empty to let the program find out."""
    said: Meaning | None = None
    """What columns and words mean; None for what was remembered, or a guess."""
    language: str = "en"
    """Of requests, or people, that do not say theirs."""


@dataclass(frozen=True)
class Looked:
    """A table, and what taking it over would do."""

    table: Table
    run: DryRun
    encodings: Sequence[str]
    """What a person can choose from where the letters of a .csv are wrong."""


def try_import(*, wish: Wish, on: date) -> Operation[Looked]:
    """Say what taking a table over would do; write nothing."""

    def work(opened: OpenVault) -> Looked:
        from storage.sheets.delimited import ENCODINGS
        from storage.sheets.importing import dry_run

        table = _read(opened, wish)
        run = dry_run(
            opened.records, table, wish.said, on=on, language=wish.language,
            progress=opened.progress,
        )  # fmt: skip
        return Looked(table, run, ENCODINGS)

    return Operation(work)


def import_requests(*, wish: Wish, on: date, sha256: str = "") -> Operation[TakenOver]:
    """Take a table over, all rows that are new or none.

    With `sha256` it has to be the file that was looked at: else `UserError` `sheets.changed`.
    """

    def work(opened: OpenVault) -> TakenOver:
        from core.errors import UserError
        from storage.sheets.importing import take_over

        table = _read(opened, wish)
        if sha256 and table.sha256 != sha256:
            raise UserError("sheets.changed")
        return take_over(
            opened.records, table, wish.said, on=on, language=wish.language,
            progress=opened.progress,
        )  # fmt: skip

    def changes(taken: TakenOver, at: datetime) -> Changed:
        return Changed(at, frozenset(taken.files))

    return Operation(work, changes=changes)


def _read(opened: OpenVault, wish: Wish) -> Table:
    from storage.sheets.table import read_table

    return read_table(wish.path, sheet=wish.sheet, encoding=wish.encoding, progress=opened.progress)


def save_errors(*, plan: Checked, path: Path, language: str) -> Operation[Path]:
    """Write what is wrong as .csv, in a language."""

    def work(_: OpenVault) -> Path:
        from storage.sheets.errors_csv import errors_csv

        write_copy(path, errors_csv(plan, language))
        return path

    return Operation(work, database=False)


def keep_meaning(*, meaning: Meaning, sought: Sought) -> Operation[Meaning]:
    """Remember what columns and words mean, for the next look at a table of the kind."""

    def work(opened: OpenVault) -> Meaning:
        from storage.sheets.remembered import remember

        remember(opened.records, sought, meaning)
        return meaning

    return Operation(work)


def read_meaning(*, content: bytes, sought: Sought) -> Operation[Meaning]:
    """Return what a file says that columns and words mean."""

    def work(_: OpenVault) -> Meaning:
        from storage.sheets import remembered

        return remembered.read_meaning(content, sought)

    return Operation(work, database=False)


def save_meaning(*, meaning: Meaning, path: Path) -> Operation[Path]:
    """Write what columns and words mean, for a person to change."""

    def work(_: OpenVault) -> Path:
        from storage.sheets.remembered import write_meaning

        write_copy(path, write_meaning(meaning))
        return path

    return Operation(work, database=False)


def export_requests(*, path: Path, identity: bool) -> Operation[Path]:
    """Write the register; the end of the name says in which format."""

    def work(opened: OpenVault) -> Path:
        from core.errors import UserError
        from storage.sheets.exporting import FORMATS, export

        form = path.suffix.lower().removeprefix(".")
        if form not in FORMATS:
            raise UserError("sheets.format", name=path.name)
        content = export(opened.records, form, identity=identity, progress=opened.progress)
        write_copy(path, content)
        return path

    return Operation(work)
