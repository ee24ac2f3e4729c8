# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that who may have a file does not wait for what cannot be shown to him yet."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from random import Random

from core.history.fields import FieldTable
from core.history.fold import decides_at_once, fold, foreseen, not_replaced
from core.history.ops import Add, Assign
from tests.core.history.laptops import TABLE, Laptop

AT_ONCE = FieldTable(
    tuple(replace(f, at_once=f.pattern == "recusal/*") for f in TABLE.lines)  # the reasons are not
)
RECUSAL = "recusal/x"


def standing(events, path: str = RECUSAL) -> list[object]:
    """Return the values of a field, what waits foreseen."""
    known = {event.id: event for event in events}
    registers = fold(known.values(), AT_ONCE)
    waiting = [known[name] for name in registers.waiting]
    return [v.value for v in foreseen(registers, waiting, AT_ONCE).fields.get(path, ())]


def test_a_decision_counts_without_what_its_author_had_seen():
    ada = Laptop("ada")
    unseen = ada.write(Add("note/1", "x"))
    recusal = ada.assign(RECUSAL, True)
    state = ada.assign("state", "closed")
    assert fold([recusal], AT_ONCE).waiting == (recusal.id,)
    assert standing([recusal]) == [True]
    assert standing([recusal, state], "state") == [], "nothing but who may have the file"
    assert standing([unseen, recusal]) == [True]


def test_a_grant_counts_only_against_what_it_replaces():
    ada = Laptop("ada")
    first = ada.assign(RECUSAL, True)
    ada.write(Add("note/1", "x"))
    grant = ada.assign(RECUSAL, False)
    assert standing([first, grant]) == [False]
    bo = Laptop("bo")
    other = bo.assign(RECUSAL, True)
    assert standing([first, other, grant]) == [True], "removal wins over what had not seen it"


def test_in_every_order_and_with_everything_there_it_is_what_the_fold_says():
    for seed in range(60):
        rng = Random(seed)
        ada, bo = Laptop("ada"), Laptop("bo")
        for _ in range(8):
            who, other = rng.sample((ada, bo), 2)
            who.assign(RECUSAL, rng.random() < 0.5)
            if rng.random() < 0.4:
                other.take(who)
        bo.take(ada)
        events = list(bo.events.values())
        assert standing(events) == [v.value for v in fold(events, AT_ONCE).fields[RECUSAL]]
        some = rng.sample(events, 3)
        assert len({tuple(standing(order)) for order in permutations(some)}) == 1


def test_only_an_event_that_says_nothing_else_goes_by_itself():
    ada = Laptop("ada")
    only = ada.assign(RECUSAL, True)
    others = (
        ada.write(Assign(RECUSAL, False), reason="why"),
        ada.write(Assign(RECUSAL, False), Add("note/1", "x")),
        ada.write(Assign("state", "closed")),
        ada.write(),
    )
    assert decides_at_once(only, AT_ONCE)
    assert not any(decides_at_once(event, AT_ONCE) for event in others)


def test_what_was_decided_anew_is_told_from_what_stands():
    ada = Laptop("ada")
    out, back = ada.assign(RECUSAL, True), ada.assign(RECUSAL, False)
    assert not_replaced([out]) == [out]
    assert not_replaced([out, back]) == [back]
