# SPDX-License-Identifier: Apache-2.0
"""Owns `import-requests`: a register that was kept in a spreadsheet, whole or not at all."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import Refusal
from ui.headless.ask import add_vault, opened_vault
from ui.operations.copies import read_file
from ui.operations.sheets import (
    Looked,
    Wish,
    import_requests,
    read_meaning,
    save_errors,
    save_meaning,
    try_import,
)

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console
    from ui.operations import OpenVault

_SHOWN = 20
"""Errors that are printed; the list that can be saved has all."""


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, the spreadsheet, and how to read it."""
    add_vault(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="register")
    parser.add_argument("--dry-run", action="store_true", help="dry_run")
    parser.add_argument("--errors", type=Path, metavar="CSV", help="errors_out")
    parser.add_argument("--mapping", type=Path, metavar="JSON", help="mapping")
    parser.add_argument("--write-mapping", type=Path, metavar="JSON", help="mapping_out")
    parser.add_argument("--sheet", default="", metavar="NAME", help="sheet_name")
    parser.add_argument("--encoding", default="", metavar="NAME", help="encoding")
    parser.add_argument(
        "--requests-in", default="en", choices=("ar", "en", "es", "fr", "ru", "zh"),
        help="requests_in",
    )  # fmt: skip


def run(arguments: Namespace, console: Console) -> int:
    """Look at it; import it unless that was all, or anything is wrong. 1 if anything is."""
    on = date.today()
    with opened_vault(arguments.vault, arguments, console) as opened:
        wish = _wish(arguments, opened)
        looked = try_import(wish=wish, on=on).now(opened)
        _say(looked, console)
        plan = looked.run.plan
        if arguments.errors:
            path = arguments.errors.absolute()
            save_errors(plan=plan, path=path, language=console.language).now(opened)
        if arguments.write_mapping:
            path = arguments.write_mapping.absolute()
            save_meaning(meaning=looked.run.survey.meaning, path=path).now(opened)
        if plan.problems:
            console.tell(Refusal.of("sheets.faulty", count=len(plan.problems)))
            return 1
        if not arguments.dry_run:
            taken = import_requests(wish=wish, on=on, sha256=looked.table.sha256).now(opened)
            console.say(console.word("requests_imported", count=len(taken.files)))
    return 0


def _wish(arguments: Namespace, opened: OpenVault) -> Wish:
    said = None
    if arguments.mapping:
        content = read_file(path=arguments.mapping.absolute()).now(opened)
        said = read_meaning(content=content).now(opened)
    return Wish(
        arguments.file.absolute(), arguments.sheet, arguments.encoding, said,
        arguments.requests_in,
    )  # fmt: skip


def _say(looked: Looked, console: Console) -> None:
    table, plan = looked.table, looked.run.plan
    console.say(f"{table.sha256}  {table.sheet or table.encoding}")
    if table.guessed:
        console.tell(Refusal.of("sheets.encoding_guessed", encoding=table.encoding))
    for name, fact in sorted(looked.run.survey.meaning.columns.items()):
        console.say(f"  {name}: {fact}")
    counts = {"rows": plan.rows, "new": len(plan.entries), "known": len(plan.repeats)}
    console.say(console.word("requests_seen", **counts, errors=len(plan.problems)))
    for problem in plan.problems[:_SHOWN]:
        sentence, _ = console.sentence(problem.refusal)
        console.say(f"  {problem.column}{problem.row} {problem.name}: {sentence}")
