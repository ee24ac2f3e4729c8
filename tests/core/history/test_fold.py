# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a history means one thing in any order of arrival, and loses nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from core.history.canonical import encode
from core.history.chain import faults
from core.history.fold import fold
from core.history.ops import Add, Assign, Erase, Payload, Put
from tests.core.history.laptops import FILE, TABLE, Laptop, act, sync

if TYPE_CHECKING:
    from core.history.event import Sealed


def play(rng: Random, count: int, tally: Counter[str]) -> None:
    """Let chance write one history on two or three laptops, and compare all that they see."""
    names = ["a", "b", "c"][: rng.choice((2, 3))]
    laptops = [Laptop(name, rng.choice((0, 0, -(10**6), 10**6))) for name in names]
    if rng.random() < 0.05:
        laptops.append(laptops[0].cloned())
    written: set[str] = set()
    for _ in range(count):
        laptop = rng.choice(laptops)
        if rng.random() < 0.3:
            laptop.take(rng.choice(laptops))
        act(rng, laptop)
        written |= set(laptop.events)
    _partly(rng, laptops[0])
    sync(*laptops)
    views = [laptop.registers for laptop in laptops]
    events = list(laptops[0].events.values())
    rng.shuffle(events)
    views.append(fold(events, TABLE))
    views.append(fold(events + events[:5], TABLE))
    assert all(view == views[0] for view in views), "divergence"
    assert {step.id for step in views[0].trail} == written == set(laptops[0].events), "lost"
    tally["events"] += len(written)
    tally["conflicts"] += len(views[0].conflicts)
    tally["equivocations"] += bool(views[0].equivocations)
    tally["removed"] += sum(i.removed_by is not None for i in views[0].items.values())
    _nothing_is_decided_by_erasing(views[0], laptops[0])


def _partly(rng: Random, laptop: Laptop) -> None:
    """Events that came without their ancestors wait, and are all there once those come."""
    events = list(laptop.events.values())
    some = rng.sample(events, len(events) // 2)
    partly = fold(some, TABLE)
    assert len(partly.trail) + len(partly.waiting) == len(some)
    for step in partly.trail:
        assert {*step.event.deps, *filter(None, [step.event.prev])} <= {e.id for e in some}


def _nothing_is_decided_by_erasing(view, laptop: Laptop) -> None:
    """A laptop that still has an erased payload and one that does not see the same."""
    gone = [
        replace(e, salt=None, payload=None)
        if e.id in {op.event for s in view.trail for op in s.ops if isinstance(op, Erase)}
        else e
        for e in laptop.events.values()
    ]
    assert fold(gone, TABLE) == view


@pytest.mark.parametrize("seed", range(4))
def test_histories_merged_in_any_order_agree_and_lose_nothing(seed):
    rng = Random(seed)
    tally: Counter[str] = Counter()
    for _ in range(50):
        play(rng, 12, tally)
    assert tally["conflicts"] > 20, "chance did not meet a conflict; the test shows nothing"
    assert tally["removed"] > 5
    assert tally["equivocations"] > 0


@pytest.mark.soak
def test_a_thousand_longer_histories_agree_and_lose_nothing(figure):
    rng = Random(99)
    tally: Counter[str] = Counter()
    for _ in range(1_000):
        play(rng, 20, tally)
    counts = f"{tally['events']} events, {tally['conflicts']} conflicts"
    figure(f"F22: 1000 histories folded in several orders, {counts}, 0 divergent, 0 lost")
    assert tally["events"] > 15_000
    assert tally["conflicts"] > 500


def test_a_fold_of_nothing_is_empty():
    empty = fold([], TABLE)
    assert (empty.heads, empty.trail, dict(empty.fields)) == ((), (), {})


def test_an_event_waits_for_what_its_author_had_seen():
    laptop = Laptop("a")
    first, second = laptop.write(Assign("state", 1)), laptop.assign("state", 2)
    early = fold([second], TABLE)
    assert early.waiting == (second.id,)
    assert early.value("state") is None
    assert fold([second, first], TABLE).value("state") == 2


def test_the_head_is_the_one_event_or_the_hash_of_several():
    one, two = Laptop("a"), Laptop("b")
    first = one.write(Assign("state", 1))
    assert one.registers.head == first.id
    two.take(one)
    one.assign("state", 2)
    two.assign("state", 3)
    sync(one, two)
    assert one.registers.head == two.registers.head
    assert one.registers.head not in one.registers.heads
    assert len(one.registers.heads) == 2


def test_what_a_newer_program_wrote_is_kept_and_named():
    laptop = Laptop("a")
    event = laptop.write(Assign("shape/of/things", 1), Assign("state", 2))
    registers = laptop.registers
    assert registers.unknown == ((event.id, "shape/of/things"),)
    assert registers.value("state") == 2


@pytest.mark.parametrize(
    "op", [Put("state", 1), Add("state", 1), Assign("tag/x", 1), Assign("note/1", 1)]
)
def test_an_operation_of_another_class_than_the_field_has_no_effect(op):
    laptop = Laptop("a")
    laptop.write(op)
    assert len(laptop.registers.unknown) == 1
    assert laptop.registers.value("state") is None


def test_a_claim_to_replace_what_one_has_not_seen_does_not_count():
    one, two = Laptop("a"), Laptop("b")
    theirs = one.write(Assign("state", "theirs"))
    two.write(Assign("state", "mine", (theirs.id,)))
    sync(one, two)
    assert {v.value for v in one.registers.fields["state"]} == {"theirs", "mine"}


def test_clocks_decide_nothing_but_display_and_ease():
    """F24: a clock that is a year wrong changes no decision, no removal and no conflict."""
    for skew in (0, -(10**10), 10**10):
        one, two = Laptop("a"), Laptop("b", skew)
        one.write(Assign("state", "first"), Add("note/1", "x"))
        two.take(one)
        two.assign("state", "second")
        one.assign("recusal/x", True)
        sync(one, two)
        one.assign("state", "third")
        two.take(one)
        registers = two.registers
        assert registers.value("state") == "third"
        assert registers.conflicts == ()


def test_a_clock_does_not_put_an_effect_before_its_cause():
    one, two = Laptop("a", 10**10), Laptop("b", -(10**10))
    first = one.write(Assign("state", 1))
    two.take(one)
    second = two.assign("state", 2)
    assert [s.id for s in two.registers.trail] == [first.id, second.id]


def test_honest_histories_have_no_faults():
    rng = Random(5)
    laptops = [Laptop("a"), Laptop("b", 10**7)]
    for _ in range(40):
        laptop = rng.choice(laptops)
        laptop.take(rng.choice(laptops))
        act(rng, laptop)
    sync(*laptops)
    assert faults(FILE, laptops[0].events.values()) == ()


def history() -> list[Sealed]:
    """Return a history of two laptops, each of which saw the other's work."""
    one, two = Laptop("a"), Laptop("b")
    for number in range(6):
        one.assign("state", number)
        two.take(one)
        two.write(Add(f"note/{number}", "x"))
        one.take(two)
    return list(one.events.values())


def test_every_deletion_but_of_the_very_last_is_found():
    """F12. What is cut off at the end can be seen only from outside: that is what anchors do."""
    events = history()
    heads = fold(events, TABLE).heads
    for gone in events:
        if gone.id not in heads:
            assert faults(FILE, [e for e in events if e is not gone]), gone.event.seq


def test_the_first_bad_event_is_named_first():
    events = history()
    gone = events[3]
    found = faults(FILE, [e for e in events if e is not gone])
    assert found[0].event == events[4].id


def test_an_event_moved_to_another_place_of_its_chain_is_found():
    laptop = Laptop("a")
    laptop.write(Assign("state", 1))
    laptop.assign("state", 2)
    laptop.prev = next(iter(laptop.events))
    laptop.write(Add("note/1", "x"))
    assert [f.code for f in faults(FILE, laptop.events.values())] == ["link"]


def test_an_event_of_another_file_is_found():
    laptop = Laptop("a")
    laptop.write(Assign("state", 1))
    assert [f.code for f in faults("e" * 32, laptop.events.values())] == ["foreign"]


def test_an_event_rewritten_by_its_own_author_is_an_equivocation():
    laptop = Laptop("a")
    laptop.write(Assign("state", 1))
    clone = laptop.cloned()
    first, second = laptop.assign("state", 2), clone.assign("state", 3)
    laptop.take(clone)
    registers = laptop.registers
    assert [e.events for e in registers.equivocations] == [tuple(sorted((first.id, second.id)))]
    assert {v.value for v in registers.fields["state"]} == {2, 3}
    assert {f.code for f in faults(FILE, laptop.events.values())} == {"equivocation"}


def test_a_cycle_cannot_be_made_and_a_forged_one_only_waits():
    laptop = Laptop("a")
    first = laptop.write(Assign("state", 1))
    second = laptop.assign("state", 2)
    forged = replace(first, event=replace(first.event, deps=(second.id,)))
    registers = fold([forged, second], TABLE)
    assert set(registers.waiting) == {first.id, second.id}


def test_an_absent_payload_that_no_erasure_explains_is_reported():
    laptop = Laptop("a")
    event = laptop.write(Assign("state", 1))
    bare = replace(event, salt=None, payload=None)
    assert fold([bare], TABLE).bare == (event.id,)


def test_a_long_history_is_folded_in_reasonable_time():
    laptop = Laptop("a")
    previous = None
    for number in range(1_500):
        event = laptop.author.seal(
            FILE, "test", Payload((Add(f"note/{number}", "x"),), "2021-01-01"), seq=number + 1,
            prev=previous, deps=(previous,) if previous else (), hlc=laptop.clock.tick(number),
        )  # fmt: skip
        laptop.events[event.id] = event
        previous = event.id
    assert len(laptop.registers.items) == 1_500
    assert encode(laptop.registers.head)
