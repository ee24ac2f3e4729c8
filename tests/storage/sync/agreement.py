# SPDX-License-Identifier: Apache-2.0
"""Owns what must hold when an office has come to rest: everybody has what is theirs, no one else.

What that is follows from all events that were acknowledged, folded once: who may have a case, and
what it says. Every laptop is compared with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.history.fold import parents
from storage.records.check import check_history
from storage.sync.audience import may_have

if TYPE_CHECKING:
    from random import Random

    from core.ids import EventId, FileId
    from storage.records.files import Opened
    from storage.records.records import Records
    from tests.storage.sync.histories import Play


def must_agree(play: Play) -> None:
    """Demand that nothing is lost, that nothing differs, and that nobody has too much."""
    people = list(play.team.laptops.values())
    files = {one.name: one.files() for one in people}
    for case in play.made:
        whole = play.whole(case)
        assert _missing(whole) <= play.gone, "an event waits only for what went with a laptop"
        assert not whole.registers.equivocations
        readers = {one.name for one in people if one.officer in whole.readers}
        holders = {name for name, here in files.items() if case in here}
        play.tally["cases"] += 1
        play.tally["conflicts"] += len(whole.registers.conflicts)
        if not readers:
            _must_lie_somewhere(play, case, whole)
        else:
            assert holders == readers
            _must_be_the_same(play, case, whole, readers)
            _must_not_depend_on_order(whole, play.rng)
    assert check_history(play.rng.choice(people).vault).findings == ()
    for one in people:
        for lacking in set(one.records.absent_attachments()) - play.gone:
            assert not any(play.whole(case).readers for case in one.records.named_in(lacking))


def _missing(whole: Opened[Any]) -> set[EventId]:
    named = {p for name in whole.registers.waiting for p in parents(whole.events[name].event)}
    return named - whole.events.keys()


def _must_be_the_same(play: Play, case: FileId, whole: Opened[Any], readers: set[str]) -> None:
    for name in readers:
        here = play.team[name].records.journal.files.open(case)
        assert here.events.keys() == whole.events.keys(), "none lost"
        assert here.registers == whole.registers, "none differs"
    first, *others = [indexed(play.team[name].records, case) for name in sorted(readers)]
    assert all(entry == first for entry in others)


def indexed(records: Records, case: FileId) -> object:
    """Return what the index shows of a case."""
    number = records.vault.db.query_value("SELECT no FROM file_row WHERE file = ?", (case,))
    return records.journal.index.stored(number)


def _must_lie_somewhere(play: Play, case: FileId, whole: Opened[Any]) -> None:
    """All who had it were shut out: it lies where it lay, shown to nobody, and is not lost."""
    play.tally["read by nobody"] += 1
    held: set[EventId] = set()
    for one in play.team.laptops.values():
        held |= {event.id for event in one.records.events(case)}
        assert not may_have(one.vault.db, case, one.officer)
    assert held == whole.events.keys()


def _must_not_depend_on_order(whole: Opened[Any], rng: Random) -> None:
    events = list(whole.events.values())
    for _ in range(5 if rng.random() < 0.1 else 1):
        rng.shuffle(events)
        assert whole.kind.fold(events) == whole.registers
