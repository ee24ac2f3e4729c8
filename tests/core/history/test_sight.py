# SPDX-License-Identifier: Apache-2.0
"""What each author of a conflict had seen of the others' work, whatever their clocks say."""

from __future__ import annotations

import pytest

from core.history.ops import Add
from core.history.sight import sight
from tests.core.history.laptops import Laptop, sync


def sights(registers):
    """Return, by value, what its author had seen."""
    (conflict,) = registers.conflicts
    return {value.value: sight(registers, conflict, value) for value in conflict.values}


def ids(steps):
    return [step.id for step in steps]


@pytest.fixture(params=[0, 31_536_000_000, -31_536_000_000])
def pair(request):
    """Return two laptops that have met once, one of them with a clock that may be a year off."""
    one, two = Laptop("a"), Laptop("b", skew=request.param)
    one.write(Add("note/1", "from a"))
    two.take(one)
    return one, two


def test_what_the_other_knew_and_the_author_did_not_is_unseen(pair):
    one, two = pair
    known = one.prev
    one.assign("state", "open")
    two_note = two.write(Add("note/2", "from b"))
    two.assign("state", "shut")
    sync(one, two)
    said = sights(one.registers)
    assert said == sights(two.registers)
    assert ids(said["open"].unseen) == [two_note.id]
    assert said["open"].last is None, "of b, a had seen nothing"
    assert said["shut"].unseen == ()
    assert said["shut"].last.id == known


def test_what_came_before_the_decision_was_seen(pair):
    one, two = pair
    note = two.write(Add("note/2", "from b"))
    one.take(two)
    one.assign("state", "open")
    two.assign("state", "shut")
    sync(one, two)
    said = sights(one.registers)
    assert said["open"].last.id == note.id
    assert said["open"].unseen == ()


def test_what_was_written_after_a_decision_is_no_part_of_it(pair):
    one, two = pair
    one.assign("state", "open")
    two.assign("state", "shut")
    two.write(Add("note/3", "an afterthought"))
    sync(one, two)
    assert sights(one.registers)["open"].unseen == ()


def test_work_of_a_third_that_one_of_them_knew_is_unseen_by_the_other(pair):
    one, two = pair
    three = Laptop("c")
    three.take(one)
    note = three.write(Add("note/c", "from c"))
    two.take(three)
    one.assign("state", "open")
    two.assign("state", "shut")
    sync(one, two, three)
    said = sights(three.registers)
    assert ids(said["open"].unseen) == [note.id]
    assert said["shut"].unseen == ()


def test_equal_decisions_know_together_what_each_of_them_knew():
    one, two, three = (Laptop(name) for name in "abc")
    one.write(Add("note/1", "a"))
    two.take(one)
    three.take(one)
    note = three.write(Add("note/2", "c"))
    two.take(three)
    one.assign("state", "open")
    two.assign("state", "open")
    three.assign("state", "shut")
    sync(one, two, three)
    said = sights(one.registers)
    assert said["open"].last.id == note.id
    assert said["open"].unseen == ()
