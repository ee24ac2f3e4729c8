# SPDX-License-Identifier: Apache-2.0
"""Disclosure: who files a statement of interests each year, and what becomes of it.

Two kinds of file, both of one programme, which shares nothing with the others:

**The cycle** of a year (no casework; as `core.guidance`): everybody in the programme may have it.

    cycle         the cycle as one frozen value: rules, targets, lists, key, draw, totals
    cycle_acts    beginning it, setting it, closing it
    cycle_draw    the draw as the file keeps it: committed, announced, opened, drawn
    cohort        who must file: the staff list, the rules that pick from it, corrected lists
    rules         the rules that a policy names, and rules in words
    staff_list    what a list of a personnel office says; spelling: its grades
    registration  what a list and the rules would change of a cycle, before anything is done
    grades        the groups of grades by which results are told

**The filing** of one filer for one cycle (a `core.casework.case.Case`): one file each, so that a
reviewer who is recused from one has all the others.

    workflow      the table: states, actions, what leads where
    facts         what an officer states with each step and act
    fields        the tables of fields of both kinds, and how each merges
    case          the filing as one frozen value; parts is what it is made of
    opening       registering a filer
    filing        keying in, filing, amending; matches
    keyed         a statement as it is typed from paper, and every fault of it
    glance        clearing at a glance what is blank or as last year
    standing      where a filing stands on a day, as lists and reminders tell
    hindrance     the one thing that keeps it from being closed
    handling      what does not move it: forms, reminders, checks, guidance, documents
    guards, effects, clocks, letters, practice    as for every kind of casework
    declared      what figures count of a statement
    money         what declared amounts are worth, and the thresholds; amounts: as people write them
    facets        what it is listed, counted and drawn by, without opening it
    results       the tables of the programme, counted from facets; published: as handed out
    printed       whether shares that somebody printed can be parts of one whole

**What they say and send.**

    sections      what a statement asks; the form, its check and its screen are made of this table
    statement     what somebody declared, checked whole; two years beside each other
    form          the form that travels: an HTML file that a filer fills in offline and seals
    returned      what comes back, opened and checked in a fixed order
    matching      whom a statement names, held against lists of vendors, partners and staff
    reports       the letters about a cycle: who has not filed, what was destroyed
    draw          who is verified: fixed by a rule and by secrets committed before, provable
    announced     the announcement of a draw on paper, printed before it is held
    certificate   what a draw leaves behind, and its recomputation by a stranger
    FORMAT.md     form, answer, certificate and list, for those who want to write the stranger

**A filer has no Probitas.** What everybody has is a browser. The form is one file that reaches
nobody and names nobody until its personal code opens it; the answer is one file that only the
reviewers of the cycle can open. A form is answered by whoever had its code, or not at all.

**Nobody chooses who is verified.** The rule, the list and the secrets are fixed before anybody
can know the result; see `draw`.

**The key of a cycle** lies in its file, sealed like all of it to the devices of who may have it:
any reviewer can open what comes back, also after a laptop was lost. Whoever leaves the programme
had it until then, as he had the statements; a cycle has a key of its own, so he cannot open those
of the next.

**A statement is read when it is looked at.** What lists and figures need of it is counted when it
is filed and kept beside it (`declared`), so that a row costs the same however much is declared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.fields import APART
from core.casework.need_to_know import bound, denied, granted, readers, withheld
from core.casework.people import approvers
from core.disclosure.case import Filing, read_filing
from core.disclosure.clocks import running
from core.disclosure.cycle import Cycle, read_cycle
from core.disclosure.facets import facets
from core.disclosure.fields import CYCLE_FIELDS, FIELDS
from core.disclosure.workflow import FILING, State
from core.kinds import APPROVAL, Due, FileKind, IndexRow, waits
from core.office.programmes import DISCLOSURE, holders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.ids import OfficerId
    from core.office.office import Office


def row(case: Filing) -> IndexRow:
    """Return what lists and Today show of a filing.

    That a thousand people have to file by the same day is no thousand tasks of the office: the
    target of the cycle is one, and the facet `due` says whom to remind.
    """
    known = facets(case)
    approving = {o for p in case.open_proposals for o in approvers(case, p.origin.by)}
    return IndexRow(
        number=case.number,
        title=case.filer.name,
        state=case.state.value,
        opened_on=case.opened_on,
        owner=case.assigned,
        closed=case.closed,
        waiting_for=waits(approving, APPROVAL),
        due=tuple(clock.due() for clock in running(case) if clock.name != FILING),
        conflicts=len(case.conflicts),
        category=next((value for name, value in known if name == "cycle"), ""),
        facets=known,
    )


def cycle_row(cycle: Cycle) -> IndexRow:
    """Return what lists and Today show of a cycle; its clock is the next target."""
    return IndexRow(
        number=cycle.number,
        title=cycle.year,
        state=cycle.state.value,
        opened_on=cycle.begun_on,
        owner=None,
        closed=cycle.closed,
        due=tuple(_due(cycle)),
        conflicts=len(cycle.registers.conflicts),
        category=cycle.year,
        facets=frozenset({("cycle", cycle.year)} if cycle.year else ()),
    )


def _due(cycle: Cycle) -> Iterator[Due]:
    target = cycle.next_target
    if target is not None and cycle.begun_on is not None:
        stage, day = target
        yield Due(f"cycle_{stage}", cycle.begun_on, day, "")


def cycle_readers(_: Cycle, office: Office | None) -> frozenset[OfficerId]:
    """Return who may have a cycle: everybody who is in the disclosure programme."""
    return holders(office, DISCLOSURE) if office else frozenset()


STATEMENT = FileKind(
    "statement", FIELDS, read_filing, row, programme=DISCLOSURE, readers=readers,
    withheld=withheld, denied=denied, granted=granted, bound=bound, apart=APART,
    unstirred=frozenset({State.NOT_STARTED}),
)  # fmt: skip
CYCLE = FileKind(
    "cycle", CYCLE_FIELDS, read_cycle, cycle_row, programme=DISCLOSURE, readers=cycle_readers,
    withheld=lambda _cycle, _office: frozenset(),
    denied=lambda _ops, _officer: False,
    granted=lambda _ops, _officer: False,
    bound=lambda _: frozenset(),
    is_case=False,
)  # fmt: skip

__all__ = [
    "CYCLE", "CYCLE_FIELDS", "FIELDS", "STATEMENT", "Cycle", "Filing", "cycle_row", "read_cycle",
    "read_filing", "row",
]  # fmt: skip
