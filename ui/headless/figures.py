# SPDX-License-Identifier: Apache-2.0
"""Owns `figures`: published tables, counted and written to a folder: of the register or results."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from ui.headless.ask import add_vault, opened_vault
from ui.operations.figures import write_figures
from ui.operations.reports import MOST_YEARS
from ui.operations.results import write_results

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, the years, and the folder to write to."""
    add_vault(parser)
    parser.add_argument("--years", required=True, metavar="YEARS", help="years")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="copies_out")
    parser.add_argument("--disclosure", action="store_true", help="disclosure_results")
    parser.add_argument(
        "--whole", action="store_true",
        help="whole",
    )  # fmt: skip


def run(arguments: Namespace, console: Console) -> int:
    """Write PDF, JSON, a CSV for each table and an SVG for each chart; print the path of each."""
    years = read_years(arguments.years)
    with opened_vault(arguments.vault, arguments, console) as opened:
        write = write_results if arguments.disclosure else write_figures
        written = write(
            years=years,
            folder=arguments.out.absolute(),
            language=console.language,
            whole=arguments.whole,
        ).now(opened)
        for path in written:
            console.say(str(path))
    return 0


def read_years(text: str) -> tuple[int, ...]:
    """Return the years of `2021` or `2019-2021`; raise `UserError` if it is neither."""
    found = re.fullmatch(r"([0-9]{4})(?:[-–]([0-9]{4}))?", text.strip())
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
    if not 0 <= last - first < MOST_YEARS:
        raise UserError("command.years", most=MOST_YEARS)
    return tuple(range(first, last + 1))
