# SPDX-License-Identifier: Apache-2.0
"""Owns what Today reads: what is urgent, what waits for whom, and the forms that were not sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from core.casework.people import may_open
from core.office.programmes import DISCLOSURE
from storage.records import lists
from storage.records.access import Act
from ui.operations.disclosure_review import NOBODY, to_review
from ui.operations.operation import Operation
from ui.operations.ways_in import ways_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from storage.records.lists import Row, Today
    from storage.records.records import Records
    from ui.operations.open_vault import OpenVault

_DRAFT = "case"
_RECENT = 1_000
"""Entries of the access log among which the opening of the vault is looked for."""
_ITSELF = frozenset({"new", "guidance"})
"""What stands in the key of a draft where others name a file."""


@dataclass(frozen=True, slots=True)
class Unsent:
    """A form that was filled in and not sent."""

    place: str
    """The file, or `new` or `guidance`."""
    what: str
    """The act, the step, or what is begun."""
    item: str
    saved: datetime
    row: Row | None
    """Of the file, if it is about one."""


@dataclass(frozen=True, slots=True)
class Day:
    """Today, for an officer."""

    urgent: Today
    reviews: Mapping[str, int]
    """By cycle, the latest first, how many statements wait for a review by this officer."""
    unassigned: Mapping[str, int]
    """Likewise, how many wait for somebody to be found who reviews them, where this officer may."""
    drafts: tuple[Unsent, ...]
    """The latest first."""
    left_alone: int
    """How many cases on this laptop nobody may handle any more."""
    by_sheet: bool
    """Whether the vault was opened with the recovery sheet and no passphrase was set since."""


def look_at_day(*, on: date) -> Operation[Day]:
    """Read what Today shows."""

    def work(opened: OpenVault) -> Day:
        from storage.sync.audience import left_alone

        records = opened.records
        assigns = may_open(records.office, records.me, DISCLOSURE, clerical=False) is None
        return Day(
            records.today(on),
            to_review(records, records.me, on),
            to_review(records, NOBODY, on) if assigns else {},
            unsent(records),
            left_alone(records),
            _by_sheet(opened),
        )

    return Operation(work)


def unsent(records: Records) -> tuple[Unsent, ...]:
    """Return the forms that were not sent, of files that this officer may have."""
    found = [
        (parts[1], parts[2], "/".join(parts[3:]), saved)
        for key, saved in records.drafts()
        if len(parts := key.split("/")) > 2 and parts[0] == _DRAFT
    ]
    files = {place for place, *_ in found} - _ITSELF
    kinds = records.journal.kinds.readable
    rows = {r.file: r for r in lists.of_files(records.vault.db, files, records.me, kinds)}
    return tuple(
        Unsent(place, what, item, saved, rows.get(place))
        for place, what, item, saved in found
        if place in rows or place in _ITSELF
    )[: lists.AT_MOST]


def _by_sheet(opened: OpenVault) -> bool:
    ways, me = ways_in().now(opened), opened.records.me
    if not any(way.is_mine and way.kind == "recovery" for way in ways):
        return False
    log = opened.records.access_log(_RECENT)
    unlocked = next((entry.at for entry in log if entry.act == Act.UNLOCK), log[-1].at)
    since = unlocked.replace(microsecond=0)  # ways in are dated to the second
    return not any(w.officer == me and datetime.fromisoformat(w.since) >= since for w in ways)
