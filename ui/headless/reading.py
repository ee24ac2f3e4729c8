# SPDX-License-Identifier: Apache-2.0
"""Owns what commands that take in a spreadsheet have in common: how it is read, what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import Refusal
from ui.operations.copies import read_file
from ui.operations.sheets import Wish, read_meaning, save_errors, save_meaning

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from core.tabular.columns import Sought, Survey
    from core.tabular.reading import Checked
    from storage.sheets.table import Table
    from ui.headless.console import Console
    from ui.operations import OpenVault

_SHOWN = 20
"""Errors that are printed; the list that can be saved has all."""


def add_reading(parser: ArgumentParser) -> None:
    """Take how a spreadsheet is read, and what of it is written down."""
    parser.add_argument("--dry-run", action="store_true", help="dry_run")
    parser.add_argument("--errors", type=Path, metavar="CSV", help="errors_out")
    parser.add_argument("--mapping", type=Path, metavar="JSON", help="mapping")
    parser.add_argument("--write-mapping", type=Path, metavar="JSON", help="mapping_out")
    parser.add_argument("--sheet", default="", metavar="NAME", help="sheet_name")
    parser.add_argument("--encoding", default="", metavar="NAME", help="encoding")


def wish(arguments: Namespace, opened: OpenVault, sought: Sought, language: str) -> Wish:
    """Return which table is meant, and how it is to be read."""
    said = None
    if arguments.mapping:
        content = read_file(path=arguments.mapping.absolute()).now(opened)
        said = read_meaning(content=content, sought=sought).now(opened)
    return Wish(arguments.file.absolute(), arguments.sheet, arguments.encoding, said, language)


def say_table(table: Table, seen: Survey, console: Console) -> None:
    """Say what was read, and what its columns are taken for."""
    console.say(f"{table.sha256}  {table.sheet or table.encoding}")
    if table.guessed:
        console.tell(Refusal.of("sheets.encoding_guessed", encoding=table.encoding))
    for name, fact in sorted(seen.meaning.columns.items()):
        console.say(f"  {name}: {fact}")


def say_faults(found: Checked, console: Console) -> None:
    """Say what is wrong and what looks odd, the first of it."""
    for problem in (*found.problems, *found.remarks)[:_SHOWN]:
        sentence, _ = console.sentence(problem.refusal)
        console.say(f"  {problem.column}{problem.row} {problem.name}: {sentence}")


def save(
    arguments: Namespace, found: Checked, seen: Survey, opened: OpenVault, console: Console
) -> None:
    """Write the errors, and what columns and words mean, where that was asked for."""
    if arguments.errors:
        path = arguments.errors.absolute()
        save_errors(plan=found, path=path, language=console.language).now(opened)
    if arguments.write_mapping:
        path = arguments.write_mapping.absolute()
        save_meaning(meaning=seen.meaning, path=path).now(opened)
