# SPDX-License-Identifier: Apache-2.0
"""Owns `take-in`: answered forms of a disclosure cycle, all that are good in one go."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ui.headless.ask import add_vault, opened_vault
from ui.operations.disclosure_cohort import find_cycle
from ui.operations.disclosure_returns import save_outcomes, take_in_returns

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from storage.disclosure.returns import Outcome
    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, files and folders, the cycle, and the day on which they came."""
    add_vault(parser)
    parser.add_argument("file", nargs="+", type=Path, metavar="FILE", help="returns")
    parser.add_argument("--cycle", required=True, metavar="YEAR", help="cycle_year")
    parser.add_argument("--received", type=day, metavar="DATE", help="returns_received")
    parser.add_argument("--outcomes", type=Path, metavar="CSV", help="returns_outcomes")


def day(text: str) -> date:
    """Return a day in ISO 8601; what is none is wrong usage."""
    return date.fromisoformat(text)


def run(arguments: Namespace, console: Console) -> int:
    """Take them in; print what became of each. 1 if anything was not taken in."""
    with opened_vault(arguments.vault, arguments, console) as opened:
        taken = take_in_returns(
            cycle=find_cycle(year=arguments.cycle).now(opened),
            paths=[path.absolute() for path in arguments.file],
            on=date.today(),
            received_on=arguments.received,
        ).now(opened)
        for outcome in taken.outcomes:
            console.say(_line(outcome, console))
        if arguments.outcomes:
            path = arguments.outcomes.absolute()
            save_outcomes(taken=taken, path=path, language=console.language).now(opened)
        counts = {"taken": len(taken.taken), "refused": len(taken.refused)}
        console.say(console.word("returns_taken", **counts))
    return 1 if taken.refused else 0


def _line(outcome: Outcome, console: Console) -> str:
    if outcome.refusal is None:
        return f"[+] {outcome.name}  {outcome.number}  {outcome.version}"
    return f"[!] {outcome.name}  {console.sentence(outcome.refusal)[0]}"
