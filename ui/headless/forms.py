# SPDX-License-Identifier: Apache-2.0
"""Owns `forms`: forms of a disclosure cycle written to a folder, one for each filer."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from core.disclosure.standing import OWED
from core.errors import UserError
from ui.headless.ask import add_vault, opened_vault
from ui.operations.disclosure_cohort import find_cycle
from ui.operations.disclosure_cycles import look_at_cycle
from ui.operations.disclosure_forms import send_forms
from ui.operations.disclosure_letters import save_merge_list

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Collection, Sequence

    from storage.records.cycle import FilingRow
    from ui.headless.console import Console
    from ui.operations.disclosure_cycles import CycleView


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, the cycle, the folder, who is meant, and where to write whose is which."""
    add_vault(parser)
    parser.add_argument("--cycle", required=True, metavar="YEAR", help="cycle_year")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="forms_out")
    parser.add_argument("--number", nargs="+", default=(), metavar="NUMBER", help="staff_number")
    parser.add_argument("--again", action="store_true", help="forms_again")
    parser.add_argument("--void", action="store_true", help="forms_void")
    parser.add_argument("--list", type=Path, metavar="FILE", help="forms_list")
    parser.add_argument("--codes", type=Path, metavar="FILE", help="forms_codes")


def run(arguments: Namespace, console: Console) -> int:
    """Write them; print whose each is, and who got none and why. 1 if anybody got none."""
    with opened_vault(arguments.vault, arguments, console) as opened:
        cycle = find_cycle(year=arguments.cycle).now(opened)
        today = date.today()
        view = look_at_cycle(cycle=cycle, on=today).now(opened)
        rows = _meant(view, arguments.number, again=arguments.again)
        files = [row.file for row in rows]
        folder = arguments.out.absolute()
        sending = send_forms(
            cycle=cycle, files=files, folder=folder, on=today, voids=arguments.void
        )
        sent = sending.now(opened)
        for row in rows:
            if (path := sent.made.get(row.file)) is not None:
                console.say(f"[+] {row.number}  {path.name}")
            elif (no := sent.refused.get(row.file)) is not None:
                console.say(f"[!] {row.number}  {console.sentence(no)[0]}")
        for path, codes in ((arguments.list, False), (arguments.codes, True)):
            if path is not None:
                files = list(sent.made)
                save_merge_list(files=files, path=path.absolute(), codes=codes).now(opened)
        console.say(console.word("forms_made", made=len(sent.made), refused=len(sent.refused)))
    return 1 if sent.refused else 0


def _meant(view: CycleView, numbers: Collection[str], *, again: bool) -> Sequence[FilingRow]:
    """Return the filers who are named; or else those who owe a statement and have no form yet."""
    rows = view.rows if numbers else view.of(*OWED)
    known = {row.one("number") for row in rows}
    if unknown := [number for number in numbers if number not in known]:
        raise UserError("disclosure.number_unknown", number=unknown[0])
    return [
        row
        for row in rows
        if (not numbers or row.one("number") in numbers) and (again or "form" not in row.facets)
    ]
