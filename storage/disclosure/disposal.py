# SPDX-License-Identifier: Apache-2.0
"""Owns the end of a cycle's key: it goes with the last statement that is destroyed.

A form that comes back later, from a drawer or a mailbox, then tells nobody anything; and whoever
once copied the sealed answers can no longer ask a laptop of the office to open them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.disclosure.cycle_acts import destroy_key
from core.disclosure.workflow import State
from core.errors import Refusal
from storage.records.cycle import filings

if TYPE_CHECKING:
    from datetime import date

    from core.disclosure import Cycle
    from core.ids import FileId, OfficerId
    from storage.records.records import Records


def destroy_key_with_the_last(
    records: Records, file: FileId, rule: str, *, on: date, actor: OfficerId | None = None
) -> bool:
    """Destroy the key of a cycle if all its filings here are destroyed; tell whether it was.

    `rule` is the one under which the last of them went.
    A cycle that was reopened keeps it until it is closed again.
    """
    cycle: Cycle = records.load(file).case
    rows = filings(records, cycle.year)
    if not cycle.closed or cycle.private_key is None or not rows:
        return False
    if any(row.state != State.DISPOSED for row in rows):
        return False
    by = actor or records.me
    answer = records.apply(file, lambda c, _: destroy_key(c, rule, by=by, on=on), actor=actor)
    if isinstance(answer, Refusal):
        raise answer.error()
    return True
