# SPDX-License-Identifier: Apache-2.0
"""Owns `import-staff`: filers registered for a cycle from a staff list, all of it or nobody."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from core.disclosure.rules import in_words
from core.disclosure.sections import FormKind
from core.disclosure.staff_list import sought
from core.errors import Refusal
from resources import LANGUAGES
from ui.headless import reading
from ui.headless.ask import add_vault, opened_vault
from ui.operations.disclosure_cohort import find_cycle, register_filers, try_staff_list

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from core.disclosure.registration import Plan
    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, the list, the cycle, and how to read the list."""
    add_vault(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="staff_list")
    parser.add_argument("--people-in", default="en", choices=LANGUAGES, help="people_in")
    reading.add_reading(parser)
    parser.add_argument("--cycle", required=True, metavar="YEAR", help="cycle_year")


def run(arguments: Namespace, console: Console) -> int:
    """Look at it; register unless that was all, or anything is wrong. 1 if anything is."""
    with opened_vault(arguments.vault, arguments, console) as opened:
        cycle = find_cycle(year=arguments.cycle).now(opened)
        wish = reading.wish(arguments, opened, sought(), arguments.people_in)
        looked = try_staff_list(cycle=cycle, wish=wish).now(opened)
        run, staff = looked.run, looked.run.staff
        reading.say_table(run.table, run.survey, console)
        counts = {"rows": staff.rows, "people": len(staff.people), "left": len(staff.repeats)}
        console.say(console.word("staff_seen", **counts, errors=len(staff.problems)))
        reading.say_faults(staff, console)
        reading.save(arguments, staff, run.survey, opened, console)
        if run.plan is None:
            console.tell(Refusal.of("cohort.list_faulty", count=len(staff.problems)))
            return 1
        _say(run.plan, console)
        if not arguments.dry_run:
            done = register_filers(
                cycle=cycle, wish=wish, on=date.today(), sha256=run.table.sha256
            ).now(opened)
            counted = {"new": len(done.new), "revised": len(done.revised)}
            console.say(console.word("staff_registered", **counted))
    return 0


def _say(plan: Plan, console: Console) -> None:
    """Say what registering would do: by rule, then whom it is about."""
    for reach in plan.reaches:
        said = {"rule": in_words(reach.rule, console.language), "why": reach.rule.why}
        console.say(
            "  " + console.word("staff_rule", **said, count=reach.picked, alone=reach.alone)
        )
    counts = {
        "required": plan.required, "new": len(plan.new), "revised": len(plan.revised),
        "same": plan.same, "entrants": len(plan.of_kind(FormKind.ENTRANT)),
        "leavers": len(plan.of_kind(FormKind.DEPARTURE)),
    }  # fmt: skip
    console.say(console.word("staff_planned", **counts))
    for found, said in (
        (plan.gone, console.word("staff_gone", count=len(plan.gone))),
        (plan.unpicked, console.word("staff_unpicked", count=len(plan.unpicked))),
        (plan.back, console.word("staff_back", count=len(plan.back))),
        (plan.twice, console.word("staff_twice", count=len(plan.twice))),
    ):
        if found:
            console.say(" ".join((said, *(one.person.number for one in found))))
