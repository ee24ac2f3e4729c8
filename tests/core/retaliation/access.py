# SPDX-License-Identifier: Apache-2.0
"""Owns how tests say who may have a case: by the names of the sample office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework import membership
from core.retaliation import RETALIATION, intake
from core.retaliation.workflow import State
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import REASON, in_state

if TYPE_CHECKING:
    from core.history.ops import Op
    from tests.core.retaliation.harness import Desk

PEOPLE = frozenset(SampleOffice.PEOPLE)
TEAM = frozenset({"director", "omar", "lin", "assistant"})
"""Who may have a case about which nobody has decided anything."""


def called(office: SampleOffice, officers) -> frozenset[str]:
    return frozenset(name for name in PEOPLE if office.officer(name) in officers)


def readers(desk: Desk) -> frozenset[str]:
    return called(desk.office, RETALIATION.readers(desk.case, desk.office.office))


def withheld(desk: Desk) -> frozenset[str]:
    return called(desk.office, RETALIATION.withheld(desk.case, desk.office.office))


def shut_out(office: SampleOffice, ops: tuple[Op, ...]) -> frozenset[str]:
    return frozenset(n for n in PEOPLE if RETALIATION.denied(ops, office.officer(n)))


def let_in(office: SampleOffice, ops: tuple[Op, ...]) -> frozenset[str]:
    return frozenset(n for n in PEOPLE if RETALIATION.granted(ops, office.officer(n)))


def lin(office: SampleOffice) -> dict[str, str]:
    return {"officer": office.officer("lin"), **REASON}


def named(desk: Desk, name: str, role: str = "witness") -> None:
    desk.do(intake.add_person, {"role": role, "name": name})


def restricted(office: SampleOffice) -> Desk:
    """Return a case that only its head and its officer may have."""
    desk = in_state(office, State.RECEIVED)
    desk.do(membership.assign_officer, {"officer": desk.by})
    desk.do(membership.restrict_case, REASON)
    return desk
