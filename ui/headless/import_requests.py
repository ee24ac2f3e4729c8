# SPDX-License-Identifier: Apache-2.0
"""Owns `import-requests`: a register that was kept in a spreadsheet, whole or not at all."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from core.advice.columns import sought
from core.errors import Refusal
from resources import LANGUAGES
from ui.headless import reading
from ui.headless.ask import add_vault, opened_vault
from ui.operations.sheets import import_requests, try_import

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, the spreadsheet, and how to read it."""
    add_vault(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="register")
    parser.add_argument("--requests-in", default="en", choices=LANGUAGES, help="requests_in")
    reading.add_reading(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Look at it; import it unless that was all, or anything is wrong. 1 if anything is."""
    on = date.today()
    with opened_vault(arguments.vault, arguments, console) as opened:
        wish = reading.wish(arguments, opened, sought(), arguments.requests_in)
        looked = try_import(wish=wish, on=on).now(opened)
        plan, seen = looked.run.plan, looked.run.survey
        reading.say_table(looked.table, seen, console)
        counts = {"rows": plan.rows, "new": len(plan.entries), "known": len(plan.repeats)}
        console.say(console.word("requests_seen", **counts, errors=len(plan.problems)))
        reading.say_faults(plan, console)
        reading.save(arguments, plan, seen, opened, console)
        if plan.problems:
            console.tell(Refusal.of("sheets.faulty", count=len(plan.problems)))
            return 1
        if not arguments.dry_run:
            taken = import_requests(wish=wish, on=on, sha256=looked.table.sha256).now(opened)
            console.say(console.word("requests_imported", count=len(taken.files)))
    return 0
