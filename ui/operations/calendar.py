# SPDX-License-Identifier: Apache-2.0
"""Owns what the window does with deadlines: read those of some days, write them to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.advice import REQUEST
from core.disclosure import CYCLE, STATEMENT
from core.policy_review import POLICY_REVIEW
from core.retaliation import PREVENTION, RETALIATION
from storage.records.deadlines import MOST, Wanted, deadlines
from ui.operations.copies import write_copy
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.ids import OfficerId
    from core.office.office import Office
    from storage.records.lists import DueRow
    from ui.operations.open_vault import OpenVault

__all__ = ["MOST", "Wanted", "kinds_of", "read_deadlines", "write_deadlines"]

_KINDS = (RETALIATION, PREVENTION, REQUEST, POLICY_REVIEW, CYCLE, STATEMENT)
"""Those with clocks."""


def kinds_of(office: Office, officer: OfficerId) -> tuple[str, ...]:
    """Return the kinds of file in which something can be due for an officer's programmes."""
    mine = office.programmes(officer)
    return tuple(kind.name for kind in _KINDS if kind.programme in mine)


def read_deadlines(*, wanted: Wanted) -> Operation[Sequence[DueRow]]:
    """Read the deadlines that are asked for, at most `MOST`, the next first."""
    return Operation(lambda opened: deadlines(opened.records, wanted))


def write_deadlines(*, path: Path, wanted: Wanted) -> Operation[int]:
    """Write deadlines as a calendar file, and return how many; the access log says that it left."""

    def work(opened: OpenVault) -> int:
        from storage.calendar import export_deadlines

        content, count = export_deadlines(opened.records, wanted)
        write_copy(path, content)
        return count

    return Operation(work)
