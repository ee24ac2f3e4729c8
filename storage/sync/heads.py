# SPDX-License-Identifier: Apache-2.0
"""Owns how two devices tell what the other has of a file: the heads of every instance's chain.

A chain `(instance, 1, 2, 3, ...)` is linked, so its last number and identifier stand for all of
it. A chain that forks (a cloned device) has several heads, and then all of it is sent: a fork is
rare, and the colleague must see both branches to raise the alarm.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from core.history.event import Event

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.ids import EventId, FileId, InstanceId
    from storage.vault.database import Database, Row

Heads: TypeAlias = "Mapping[InstanceId, tuple[tuple[int, EventId], ...]]"
"""By instance: number and identifier of the last event of its chain; several when it forks."""

_OF_FILES = """
    SELECT e.file, e.instance, max(e.seq) AS seq, e.id, count(*) AS events,
           count(DISTINCT e.seq) AS numbers
    FROM event e WHERE e.file IN ({}) GROUP BY e.file, e.instance
"""
_AT_ONCE = 500


def of_files(db: Database, files: Iterable[FileId]) -> dict[FileId, Heads]:
    """Return the heads of files, as far as their chains are here without a gap."""
    found: dict[FileId, dict[InstanceId, tuple[tuple[int, EventId], ...]]] = {}
    names = list(files)
    for start in range(0, len(names), _AT_ONCE):
        some = names[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        for row in db.query(_OF_FILES.format(marks), some):
            heads: tuple[tuple[int, EventId], ...] = ((row["seq"], row["id"]),)
            if row["seq"] != row["events"] or row["numbers"] != row["events"]:
                heads = _irregular(db, row["file"], row["instance"])
            if heads:  # none while the beginning of a chain has not come
                found.setdefault(row["file"], {})[row["instance"]] = heads
    return {file: found.get(file, {}) for file in names}


def _irregular(db: Database, file: FileId, instance: InstanceId) -> tuple[tuple[int, EventId], ...]:
    """Return the heads of a chain that has gaps or forks: those before the first gap."""
    numbered: dict[int, list[Row]] = defaultdict(list)
    for row in db.query(
        "SELECT id, seq, data FROM event WHERE file = ? AND instance = ?", (file, instance)
    ):
        numbered[row["seq"]].append(row)
    whole: list[Row] = []
    number = 1
    while number in numbered:
        whole += numbered[number]
        number += 1
    followed = {Event.unchecked(row["data"]).prev for row in whole}
    return tuple(sorted((row["seq"], row["id"]) for row in whole if row["id"] not in followed))


def cover(theirs: Heads, ours: Heads) -> bool:
    """Tell whether who has `theirs` has all that who has `ours` has."""
    return all(_covers(theirs.get(instance, ()), heads) for instance, heads in ours.items())


def _covers(theirs: Sequence[tuple[int, EventId]], ours: Sequence[tuple[int, EventId]]) -> bool:
    if not ours:
        return True
    if len(theirs) == 1 == len(ours):
        return theirs[0][0] > ours[0][0] or theirs[0] == ours[0]
    return set(ours) <= set(theirs)


def behind(now: Heads, before: Heads) -> bool:
    """Tell whether a device has less of a file than it said before: it was put back."""
    return any(
        (len(heads) == 1 == len(now.get(instance, ())) and now[instance][0][0] < heads[0][0])
        or not now.get(instance)
        for instance, heads in before.items()
        if heads
    )


def lacking(rows: Sequence[Row], theirs: Sequence[Heads]) -> Iterator[Row]:
    """Yield the events of a file (rows with instance, seq, id) that one of the devices lacks."""
    chains: dict[InstanceId, list[Row]] = defaultdict(list)
    for row in rows:
        chains[row["instance"]].append(row)
    start = {
        instance: min((_known(chain, heads.get(instance, ())) for heads in theirs), default=0)
        for instance, chain in chains.items()
    }
    return (row for row in rows if row["seq"] > start[row["instance"]])


def _known(chain: Sequence[Row], heads: Sequence[tuple[int, EventId]]) -> int:
    """Return up to which number of our chain a device surely has it."""
    if len(heads) != 1:
        return 0
    seq, name = heads[0]
    numbers = [row["seq"] for row in chain]
    if len(numbers) != len(set(numbers)):
        return 0
    if seq > max(numbers):
        return seq
    return seq if any(row["id"] == name for row in chain if row["seq"] == seq) else 0
