# SPDX-License-Identifier: Apache-2.0
"""Owns the table of F23: every class of field with every pair of operations done side by side."""

from __future__ import annotations

from itertools import combinations_with_replacement
from typing import TYPE_CHECKING, Any, TypeAlias

from core.history.fold import fold
from core.history.ops import Add, Assign, Erase, Put, Remove, hollow
from tests.cases import in_each
from tests.core.history.laptops import TABLE, Laptop, sync

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


GONE = "taken out of view"
DECISIONS = {
    "state": "state", "recusal": "recusal/x", "mark": "note/1/mark", "hold": "legal_hold"
}  # fmt: skip
Outcome: TypeAlias = "dict[str, Any]"


class Either(tuple[object, ...]):
    """One of several values: which, only identifiers decide; the same one everywhere."""


def hollowed(laptop: Laptop) -> Erase:
    """Return the erasure of the first event, in which everything began."""
    event = next(iter(laptop.events.values()))
    assert event.content is not None
    return Erase(event.id, tuple(hollow(op) for op in event.content.ops), "court order")


OPERATIONS: dict[str, Callable[[Laptop], object]] = {
    "assign one": lambda x: x.assign("state", "one"),
    "assign two": lambda x: x.assign("state", "two"),
    "unassign": lambda x: x.assign("state", None),
    "recuse": lambda x: x.assign("recusal/x", True),
    "grant": lambda x: x.assign("recusal/x", None),
    "put one": lambda x: x.write(Put("tag/x", 1)),
    "put two": lambda x: x.write(Put("tag/x", 2)),
    "add": lambda x: x.write(Add("note/2", "more")),
    "add the same id": lambda x: x.write(Add("note/2", "other")),
    "edit the item": lambda x: x.assign("note/1/mark", 1),
    "edit it otherwise": lambda x: x.assign("note/1/mark", 2),
    "remove the item": lambda x: x.write(Remove("note/1", "why")),
    "hold": lambda x: x.assign("legal_hold", "tribunal"),
    "add a proof": lambda x: x.write(Add("proof/2", "more")),
    "remove a proof": lambda x: x.write(Remove("proof/1", "why")),
    "erase": lambda x: x.write(hollowed(x)),
}
"""Classes A (note, proof), B (state, recusal, mark, hold), C (tag), D (removals), and erasure."""

BEGUN: Outcome = {
    "state": ["first"], "recusal": [False], "tag": [0], "mark": [0], "hold": [""],
    "note 1": "text", "note 2": None, "proof 1": "text", "proof 2": None,
}  # fmt: skip
ALONE: dict[str, Outcome] = {
    "assign one": {"state": ["one"]},
    "assign two": {"state": ["two"]},
    "unassign": {"state": [None]},
    "recuse": {"recusal": [True]},
    "grant": {"recusal": [None]},
    "put one": {"tag": [1]},
    "put two": {"tag": [2]},
    "add": {"note 2": "more"},
    "add the same id": {"note 2": "other"},
    "edit the item": {"mark": [1]},
    "edit it otherwise": {"mark": [2]},
    "remove the item": {"note 1": GONE},
    "hold": {"hold": ["tribunal"]},
    "add a proof": {"proof 2": "more"},
    "remove a proof": {},
    "erase": {name: [None] for name in ("state", "recusal", "mark", "hold")}
    | {"tag": [None], "note 1": None, "proof 1": None},
}
"""What one operation changes. Nobody takes a proof out of view: its field is not removable."""

TOGETHER: dict[tuple[str, str], Outcome] = {
    # B: contradictory decisions stand side by side; a recusal wins.
    ("assign one", "assign two"): {"state": ["one", "two"]},
    ("assign one", "unassign"): {"state": ["one", None]},
    ("assign two", "unassign"): {"state": ["two", None]},
    ("edit the item", "edit it otherwise"): {"mark": [1, 2]},
    ("recuse", "grant"): {"recusal": [True]},
    # C: the last writer; with equal clocks the one whose event has the higher name.
    ("put one", "put two"): {"tag": Either(([1], [2]))},
    # A: one entry, of two that were given one name by mistake.
    ("add", "add the same id"): {"note 2": Either(("more", "other"))},
    # D: an edit that the remover had not seen beats him, and so does a hold.
    ("edit the item", "remove the item"): {"mark": [1], "note 1": "text"},
    ("edit it otherwise", "remove the item"): {"mark": [2], "note 1": "text"},
    ("remove the item", "hold"): {"hold": ["tribunal"], "note 1": "text"},
    # What was erased is gone for all; what somebody decided in its place stands.
    ("assign one", "erase"): ALONE["erase"] | {"state": ["one"]},
    ("assign two", "erase"): ALONE["erase"] | {"state": ["two"]},
    ("unassign", "erase"): ALONE["erase"],
    ("recuse", "erase"): ALONE["erase"] | {"recusal": [True]},
    ("grant", "erase"): ALONE["erase"],
    ("put one", "erase"): ALONE["erase"] | {"tag": [1]},
    ("put two", "erase"): ALONE["erase"] | {"tag": [2]},
    ("edit the item", "erase"): ALONE["erase"] | {"mark": [1]},
    ("edit it otherwise", "erase"): ALONE["erase"] | {"mark": [2]},
    ("remove the item", "erase"): ALONE["erase"] | {"note 1": GONE},
    ("hold", "erase"): ALONE["erase"] | {"hold": ["tribunal"]},
}
"""What two operations do that touch the same. Where they do not, each does what it does alone."""
CELLS = list(combinations_with_replacement(OPERATIONS, 2))


def declared(first: str, second: str) -> Outcome:
    """Return what must hold after both."""
    if (first, second) not in TOGETHER:
        shared = ALONE[first].keys() & ALONE[second].keys()
        assert first == second or not shared, f"nobody declared {first} beside {second}"
    return BEGUN | TOGETHER.get((first, second), ALONE[first] | ALONE[second])


def observed(registers: Registers) -> Outcome:
    def item(path: str) -> object:
        found = registers.items.get(path)
        return found and (GONE if found.removed_by else found.value)

    return {
        "state": values(registers, "state"),
        "recusal": values(registers, "recusal/x"),
        "tag": values(registers, "tag/x"),
        "mark": values(registers, "note/1/mark"),
        "hold": values(registers, "legal_hold"),
        "note 1": item("note/1"),
        "note 2": item("note/2"),
        "proof 1": item("proof/1"),
        "proof 2": item("proof/2"),
    }


@in_each("first, second, cloned", [(*cell, cloned) for cell in CELLS for cloned in (False, True)])
def test_each_pair_of_operations_side_by_side(first, second, cloned):
    one, two = pair()
    two = one.cloned() if cloned else two
    OPERATIONS[first](one)
    OPERATIONS[second](two)
    sync(one, two)
    registers = one.registers
    assert registers == two.registers == fold(reversed(one.events.values()), TABLE)
    found, wanted = observed(registers), declared(first, second)
    for name, value in wanted.items():
        assert found[name] in (value if isinstance(value, Either) else (value,)), name
    undecided = {name for name in DECISIONS if len(found[name]) > 1}
    assert {DECISIONS[name] for name in undecided} == {c.field for c in registers.conflicts}
    assert bool(registers.equivocations) is cloned


def test_every_cell_is_declared():
    assert len(CELLS) == len(OPERATIONS) * (len(OPERATIONS) + 1) // 2 == 136
    assert TOGETHER.keys() <= set(CELLS)
    assert all(declared(*cell) for cell in CELLS)


@in_each("name", OPERATIONS)
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
