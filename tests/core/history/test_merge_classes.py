# SPDX-License-Identifier: Apache-2.0
"""Owns the table of F23: every class of field with every pair of operations done side by side."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from core.history.ops import Add, Assign, Erase, Put, Remove, hollow
from tests.core.history.laptops import Laptop, sync

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.history.registers import Registers


def pair() -> tuple[Laptop, Laptop]:
    """Return two laptops that have seen the same beginning."""
    one, two = Laptop("a"), Laptop("b")
    one.write(
        Assign("state", "first"), Assign("legal_hold", ""), Assign("recusal/x", value=False),
        Add("note/1", "text"), Assign("note/1/mark", 0), Add("proof/1", "text"), Put("tag/x", 0),
    )  # fmt: skip
    two.take(one)
    return one, two


def values(registers: Registers, field: str) -> list[object]:
    return [v.value for v in registers.fields[field]]


OPERATIONS: dict[str, Callable[[Laptop], object]] = {
    "assign one": lambda x: x.assign("state", "one"),
    "assign two": lambda x: x.assign("state", "two"),
    "recuse": lambda x: x.assign("recusal/x", True),
    "grant": lambda x: x.assign("recusal/x", None),
    "put one": lambda x: x.write(Put("tag/x", 1)),
    "put two": lambda x: x.write(Put("tag/x", 2)),
    "add": lambda x: x.write(Add("note/2", "more")),
    "add the same id": lambda x: x.write(Add("note/2", "other")),
    "edit the item": lambda x: x.assign("note/1/mark", 1),
    "remove the item": lambda x: x.write(Remove("note/1", "why")),
    "hold": lambda x: x.assign("legal_hold", "tribunal"),
    "add a proof": lambda x: x.write(Add("proof/2", "more")),
    "remove a proof": lambda x: x.write(Remove("proof/1", "why")),
}


def expected(first: str, second: str) -> set[str]:
    """Return what must hold after both, in words; the table of the design, section 3."""
    both = {first, second}
    found = set()
    if both == {"assign one", "assign two"}:
        found.add("conflict")
    if "remove the item" in both:
        beaten = both & {"edit the item", "hold"}
        found.add("item stays" if beaten else "item gone")
    if "recuse" in both:
        found.add("recused")
    return found


@pytest.mark.parametrize(("first", "second"), list(product(OPERATIONS, repeat=2)))
def test_each_pair_of_operations_side_by_side(first, second):
    one, two = pair()
    OPERATIONS[first](one)
    OPERATIONS[second](two)
    sync(one, two)
    registers = one.registers
    assert registers == two.registers
    wanted = expected(first, second)
    assert bool(registers.conflicts) is ("conflict" in wanted)
    removed = registers.items["note/1"].removed_by is not None
    assert removed is ("item gone" in wanted)
    if "recused" in wanted:
        assert values(registers, "recusal/x") == [True]
    assert registers.items["proof/1"].removed_by is None
    assert "note/2" in registers.items or not {first, second} & {"add", "add the same id"}
    for name in (first, second):
        if name.startswith("put"):
            assert values(registers, "tag/x")[0] in (1, 2)


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_same_decision_twice_is_no_conflict(name):
    one, two = pair()
    OPERATIONS[name](one)
    OPERATIONS[name](two)
    sync(one, two)
    assert one.registers.conflicts == ()


def test_a_later_decision_replaces_both_sides_of_a_conflict():
    one, two = pair()
    one.assign("state", "one")
    two.assign("state", "two")
    sync(one, two)
    assert values(one.registers, "state") == ["one", "two"]
    one.assign("state", "two")
    two.take(one)
    assert two.registers.conflicts == ()
    assert values(two.registers, "state") == ["two"]


def test_two_settlements_side_by_side_are_a_new_conflict():
    one, two = pair()
    one.assign("state", "one")
    two.assign("state", "two")
    sync(one, two)
    one.assign("state", "one")
    two.assign("state", "two")
    sync(one, two)
    assert len(one.registers.conflicts) == 1


def test_a_recusal_can_be_lifted_by_someone_who_saw_it():
    one, two = pair()
    one.assign("recusal/x", value=True)
    two.take(one)
    two.assign("recusal/x", value=False)
    sync(one, two)
    assert values(one.registers, "recusal/x") == [False]


def test_the_last_writer_of_a_convenience_wins_the_same_everywhere():
    one, two = pair()
    two.skew = 5
    one.write(Put("tag/x", "one"))
    two.write(Put("tag/x", "two"))
    sync(one, two)
    assert values(one.registers, "tag/x") == values(two.registers, "tag/x")
    assert one.registers.conflicts == ()


def test_a_removal_that_saw_the_edit_counts():
    one, _ = pair()
    one.assign("note/1/mark", 1)
    removal = one.write(Remove("note/1", "why"))
    assert one.registers.items["note/1"].removed_by == removal.id
    assert list(one.registers.under("note")) == []


def test_an_edit_after_a_removal_brings_the_item_back():
    one, two = pair()
    one.write(Remove("note/1", "why"))
    two.take(one)
    two.assign("note/1/mark", 2)
    sync(one, two)
    assert one.registers.items["note/1"].removed_by is None


def test_a_hold_that_is_lifted_lets_the_removal_take_effect_again():
    one, two = pair()
    one.write(Remove("note/1", "why"))
    two.assign("legal_hold", "tribunal")
    sync(one, two)
    assert one.registers.items["note/1"].removed_by is None
    one.assign("legal_hold", "")
    assert one.registers.items["note/1"].removed_by is not None


def test_one_hold_of_two_is_enough():
    one, two = pair()
    one.assign("legal_hold", "tribunal")
    two.assign("legal_hold", "audit")
    one.write(Remove("note/1", "why"))
    sync(one, two)
    assert one.registers.items["note/1"].removed_by is None


def test_an_entry_added_twice_under_one_id_keeps_the_first_and_no_field_is_lost():
    one, two = pair()
    one.write(Add("note/9", "one"))
    two.write(Add("note/9", "two"))
    sync(one, two)
    assert one.registers.items["note/9"] == two.registers.items["note/9"]


def test_an_erasure_beside_an_edit_leaves_the_edit():
    one, two = pair()
    event = next(iter(one.events.values()))
    content = event.content
    assert content is not None
    one.write(Erase(event.id, tuple(hollow(op) for op in content.ops), "court order"))
    two.assign("note/1/mark", 7)
    sync(one, two)
    registers = one.registers
    assert values(registers, "note/1/mark") == [7]
    assert registers.items["note/1"].value is None
    assert values(registers, "state") == [None]
    assert registers.bare == ()


def test_an_erased_payload_is_not_shown_though_the_bytes_are_still_here():
    one, _ = pair()
    event = one.write(Add("note/2", "Awa Diallo"), reason="Awa Diallo called")
    assert event.content is not None
    skeleton = tuple(hollow(op) for op in event.content.ops)
    one.write(Erase(event.id, skeleton, "court order"))
    registers = one.registers
    assert "Awa" not in repr(registers)
