# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that folding one more event gives what folding all of them gives."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import TYPE_CHECKING

import pytest

from core.history.event import ZERO
from core.history.fields import Field, FieldTable, Merge
from core.history.fold import fold
from core.history.ops import Add, Assign, Erase, Put, Remove
from core.history.successor import extend
from tests.cases import in_each
from tests.core.history.laptops import TABLE, Laptop, act

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.history.event import Sealed
    from core.history.ops import Op
    from core.history.registers import Registers


def agrees(events: Iterable[Sealed], one: Sealed, tally: Counter[str]) -> Registers:
    """Return the fold of events and one more, having compared it with the short way."""
    before, whole = fold(events, TABLE), fold([*events, one], TABLE)
    short = extend(before, one, TABLE)
    tally["short" if short else "whole"] += 1
    if short is not None:
        assert short == whole
        # What lists and letters show follows the order too.
        for name in ("fields", "items", "decided", "collections"):
            assert list(getattr(short, name)) == list(getattr(whole, name)), name
    return short or whole


def play(rng: Random, count: int, tally: Counter[str]) -> None:
    """Let chance write on some laptops; each event is folded on top of what its author had."""
    laptops = [Laptop(name, rng.choice((0, 0, -(10**6), 10**6))) for name in "ab"]
    if rng.random() < 0.1:
        laptops.append(laptops[0].cloned())
    for _ in range(count):
        laptop = rng.choice(laptops)
        if rng.random() < 0.15:
            laptop.take(rng.choice(laptops))
        before = list(laptop.events.values())
        act(rng, laptop)
        new = [event for event in laptop.events.values() if event not in before]
        agrees(before, *new, tally)
    _in_any_order(rng, [e for laptop in laptops for e in laptop.events.values()], tally)


def _in_any_order(rng: Random, events: list[Sealed], tally: Counter[str]) -> None:
    """Any event on top of any others: it may be there, wait, be waited for, or be beside them."""
    for _ in range(len(events) // 4):
        agrees(rng.sample(events, rng.randrange(len(events))), rng.choice(events), tally)


def test_one_event_more_folds_as_the_whole_does() -> None:
    rng, tally = Random(2021), Counter()
    for _ in range(60):
        play(rng, rng.randrange(5, 30), tally)
    assert min(tally["short"], tally["whole"]) > 400, tally


@pytest.mark.soak
def test_one_event_more_folds_as_the_whole_does_in_2000_histories() -> None:
    rng, tally = Random(8), Counter()
    for _ in range(2000):
        play(rng, rng.randrange(5, 60), tally)
    print(f"\nfolded on top of what was there: {dict(tally)}")  # noqa: T201
    assert min(tally["short"], tally["whole"]) > 10_000


def begun() -> Laptop:
    """Return a laptop whose file has one of each."""
    laptop = Laptop("a")
    laptop.write(
        Add("note/1", "text"), Assign("note/1/mark", 0), Add("note/gone", "text"),
        Assign("state", "first"), Assign("recusal/x", value=True), Put("tag/x", 0),
    )  # fmt: skip
    laptop.write(Remove("note/gone", "wrong"))
    return laptop


def in_the_past(laptop: Laptop, *ops: Op) -> Sealed:
    """Write with a clock that was put back: what was seen says it is later."""
    laptop.clock, laptop.now = ZERO, 0
    return laptop.write(*ops)


def under_a_known_number(laptop: Laptop) -> Sealed:
    """Write as a restored device does that has been sent what it had written before."""
    laptop.seq -= 1
    return laptop.write(Add("note/2", "text"))


SHORT = {
    "a note": lambda laptop: laptop.write(Add("note/2", "text"), Add("proof/2", "x")),
    "a note that is there": lambda laptop: laptop.write(Add("note/1", "another text")),
    "a decision": lambda laptop: laptop.assign("state", "second"),
    "a first decision": lambda laptop: laptop.assign("recusal/a", value=True),
    "tags": lambda laptop: laptop.write(Put("tag/x", 1), Put("tag/x", 2), Put("tag/a", 3)),
    "a tag by a clock put back": lambda laptop: in_the_past(laptop, Put("tag/x", 1)),
    "nothing": lambda laptop: laptop.write(),
}
WHOLE = {
    "a removal": lambda laptop: laptop.write(Remove("note/1", "wrong")),
    "an edit of what was removed": lambda laptop: laptop.write(Add("note/gone", "text")),
    "an edit under what was removed": lambda laptop: laptop.write(Assign("note/gone/mark", 1)),
    "a decision beside another": lambda laptop: laptop.write(Assign("state", "second")),
    "two decisions of one field": lambda laptop: laptop.write(
        laptop.registers.assign("state", "a"), laptop.registers.assign("state", "b")
    ),
    "a value beside which others may stand": lambda laptop: laptop.assign("recusal/x", value=False),
    "a hold": lambda laptop: laptop.assign("legal_hold", value=True),
    "a field of a newer program": lambda laptop: laptop.write(Assign("unheard of", 1)),
    "a number that is there": under_a_known_number,
    "an erasure": lambda laptop: laptop.write(
        Erase(laptop.registers.heads[0], (Remove("note/gone", ""),), "retention 4.2")
    ),
}


@in_each("what", [*SHORT, *WHOLE])
def test_what_does_more_than_it_says_is_left_to_the_whole_fold(what: str) -> None:
    laptop, tally = begun(), Counter()
    before = list(laptop.events.values())
    agrees(before, (SHORT | WHOLE)[what](laptop), tally)
    assert tally == {"short" if what in SHORT else "whole": 1}


def test_one_event_after_another_gives_a_long_file() -> None:
    laptop = begun()
    registers = laptop.registers
    for number in range(10, 60):
        name = f"note/{number}"
        for ops in ((Add(name, "text"),), (Assign(f"{name}/mark", 1), Put(f"tag/{number}", 1))):
            registers = extend(registers, laptop.write(*ops), TABLE)
            assert registers
    assert registers == laptop.registers


def test_tags_stay_behind_decisions() -> None:
    table = FieldTable((Field("a/*", Merge.EASE), Field("b", Merge.DECISION)))
    laptop = Laptop("a")
    before, registers = [], fold([], table)
    for op in (Put("a/2", 1), Assign("b", 1), Put("a/1", 1)):
        before.append(laptop.write(op))
        registers = extend(registers, before[-1], table)
        assert registers == fold(before, table)
        assert list(registers.fields) == list(fold(before, table).fields)
