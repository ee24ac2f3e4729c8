# SPDX-License-Identifier: Apache-2.0
"""Owns the proof, by chance histories, that trust only grows and that nobody can take power.

Everybody does whatever a program could sign: what the rules allow, and forgeries of every form,
in anybody's name, on whatever past. `unheard` takes parts of such a history that are closed under
ancestry, as laptops have them that met by chance.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from core.errors import Refusal
from core.history.fold import parents
from core.history.ops import Add, Assign, Erase, Op, Put, Remove
from core.office import authority, changes
from core.office.office import OFFICE, Office, Role, read_office
from core.office.programmes import PROGRAMMES
from core.office.standing import read_standing
from tests.core.office.harness import (
    FILE,
    ON,
    Staff,
    card,
    instance,
    officer,
    team,
    vouched,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.history.event import Sealed

NAMES = ("ada", "bo", "cy", "di", "eve")
ROLES = tuple(Role)


def any_op(rng: random.Random, staff: Staff, name: str) -> Op:
    """Return an operation that some program might write about the roster."""
    who, other = officer(rng.choice((*NAMES, "fay"))), rng.choice((*NAMES, "fay", f"{name}/2"))
    known = [event.id for event in staff.events(name)]
    target, flag = rng.choice(known), rng.random() < 0.5
    person = {"name": other, "title": "", "role": rng.choice(ROLES).value}
    entry = card(other).entry(who, "forged")
    ops: tuple[Op, ...] = (
        Add(f"officer/{who}", {}),
        Assign(f"officer/{who}/person", person, tuple(rng.sample(known, len(known) // 2))),
        Assign(f"officer/{who}/active", flag, tuple(known)),
        Assign(f"officer/{who}/programme/{rng.choice(PROGRAMMES)}", flag, tuple(known)),
        Add(f"device/{instance(other)}", entry),
        Add(f"device/{instance(other)}", rng.choice((None, {}, {"key": "00"}))),
        Assign(f"device/{instance(other)}/revoked", flag, tuple(known)),
        Add(f"device/{instance(other)}/shared/{who}", {}),
        Add(f"approval/{target}/{who}", {}),
        Add(f"rejection/{target}/{who}", {}),
        vouched(name, other, rng.choice((None, "ada"))),
        Erase(target, (), "rule"),
        Remove(f"officer/{who}", "gone"),
        Put(f"device/{instance(other)}/revoked", flag),
        Assign("letterhead", {"organisation": other}),
    )
    return rng.choice(ops)


def forge(rng: random.Random, staff: Staff, name: str, *, back: bool = True) -> None:
    """Have a device sign anything, as anybody; with `back` also as if it had seen less."""
    ops = [any_op(rng, staff, name) for _ in range(rng.choice((1, 1, 1, 2)))]
    actor = rng.choice((name.partition("/")[0], name.partition("/")[0], *NAMES))
    deps = None
    if back and rng.random() < 0.3:
        deps = (rng.choice(staff.events(name)).id,)  # a second beginning is never taken in
    staff.forge(name, *ops, actor=actor, deps=deps)


def keep_the_rules(rng: random.Random, staff: Staff, name: str) -> None:
    """Have somebody do what the program offers; a refusal is what it would show."""
    office, me = staff.office(name), officer(name.partition("/")[0])
    who = rng.choice(list(office.officers))
    person = {"name": "x", "title": "", "role": rng.choice(ROLES).value}
    new = f"new {rng.randrange(5)}"
    event = rng.choice(office.pending).event if office.pending else staff.events(name)[0].id
    tries: tuple[tuple[Any, ...], ...] = (
        (changes.admit, card(new), rng.choice(ROLES), ON),
        (changes.change_officer, who, person, ON),
        (changes.retire_officer, who, ON, "left"),
        (changes.revoke_device, rng.choice(list(office.devices)), "lost", ON),
        (changes.share_device, instance(name), who, ON),
        (changes.approve, event, me, ON),
        (changes.approve, event, me, ON),
        (changes.reject, event, me, "no", ON),
    )
    staff.try_to(name, *rng.choice(tries))


def renew(rng: random.Random, staff: Staff, name: str) -> None:
    """Have a device's backup restored: a new device, which has what the old one had."""
    if name.startswith("eve/") or len(staff.laptops) > 9:
        return
    new = f"{name}+{rng.randrange(3)}" if "/" in name else f"{name}/{rng.randrange(3)}"
    staff.sync(name, new)
    staff.forge(new, vouched(name, new))


def history(rng: random.Random, steps: int) -> list[Sealed]:
    """Return what a small office writes, honest and not, meeting by chance."""
    staff = team() if rng.random() < 0.7 else Staff("ada")
    staff.laptop("eve/2")
    staff.sync()
    for laptop in staff.laptops.values():
        laptop.skew = rng.choice((0, -10_000_000, 10_000_000))
    for _ in range(steps):
        name = rng.choice(list(staff.laptops))
        match rng.randrange(6):
            case 0:
                renew(rng, staff, name)
            case 1 | 2:
                forge(rng, staff, name)
            case 3:
                staff.sync(*rng.sample(list(staff.laptops), min(2, len(staff.laptops))))
            case _:
                keep_the_rules(rng, staff, name)
    staff.sync()
    return staff.events("ada")


def unheard(rng: random.Random, events: Sequence[Sealed]) -> list[Sealed]:
    """Return a part of a history that is closed under ancestry."""
    known = {event.id: event for event in events}
    wanted = [event.id for event in rng.sample(list(events), rng.randint(1, len(events)))]
    part: dict[str, Sealed] = {}
    while wanted:
        name = wanted.pop()
        if name not in part:
            part[name] = known[name]
            wanted.extend(parents(known[name].event))
    return list(part.values())


def check_trust_grows(seed: int, steps: int) -> None:
    rng = random.Random(seed)
    events = history(rng, steps)
    whole = OFFICE.fold(events)
    office = read_office(FILE, whole)
    for _ in range(5):
        part = unheard(rng, events)
        fewer = OFFICE.fold(part)
        for event in part:
            before, after = fewer.void.get(event.id, ""), whole.void.get(event.id, "")
            waits = {authority.PENDING, authority.REJECTED}
            assert after == before or (before in waits and after in waits | {""}), (seed, before)
        known = read_office(FILE, fewer)
        for name, device in known.devices.items():
            assert device.actors <= office.devices[name].actors, seed
            assert device.public_key == office.devices[name].public_key
    rng.shuffle(events)
    assert OFFICE.fold(events).void == whole.void, seed


def test_what_counts_in_a_part_of_a_history_counts_in_all_of_it():
    for seed in range(10):
        check_trust_grows(seed, 30)


@pytest.mark.soak
def test_what_counts_in_a_part_counts_in_all_of_it_in_long_histories():
    for seed in range(10_000, 12_000):
        check_trust_grows(seed, 80)


def power(office: Office) -> tuple[object, ...]:
    """Return everything about the roster that could be seized, but for restored devices."""
    own = {
        name: (device.officer, device.actors, device.revoked)
        for name, device in office.devices.items()
        if name in {instance(one) for one in NAMES}
    }
    owners = {(device.officer, device.actors) for device in office.devices.values()}
    return office.officers, own, owners, office.letterhead


def seize(seed: int, hands: tuple[str, ...], *, back: bool, steps: int) -> None:
    """Let some devices do whatever they like, together, and nobody else anything."""
    rng = random.Random(seed)
    staff = team()
    for name in hands:
        staff.laptop(f"{name}/2")
    staff.sync()
    before = staff.office("cy")
    acting = [*hands, *(f"{name}/2" for name in hands)]
    for _ in range(steps):
        name = rng.choice(acting)
        forge(rng, staff, name, back=back)
        if rng.random() < 0.5:
            keep_the_rules(rng, staff, name)
        staff.sync(*acting)
    staff.sync()
    after = staff.office("cy")
    officers, own, owners, _ = power(before)
    assert power(after)[0] == officers, seed
    now_own = power(after)[1]
    for name, (owner, actors, revoked) in own.items():
        assert now_own[name][0] == owner, seed
        gained = now_own[name][1] - actors
        assert gained <= {officer(hand) for hand in hands}, (seed, "acts for one who did not ask")
        assert now_own[name][2] == revoked, seed
    mine = {officer(hand) for hand in hands}
    known = {owner for owner, _ in owners}
    for owner, actors in power(after)[2]:
        assert owner in known, seed
        assert actors - {owner} <= mine, seed


def test_no_one_but_a_director_gains_anything_whatever_they_sign_together():
    for seed in range(4):
        seize(seed, ("bo", "cy", "eve"), back=True, steps=25)


def test_a_director_gains_nothing_alone_where_there_are_others():
    """Not while signing on what there is; who goes back in time signs one number twice."""
    for seed in range(4):
        seize(seed, ("ada",), back=False, steps=25)


@pytest.mark.soak
def test_nobody_gains_anything_in_many_more_tries():
    for seed in range(20_000, 20_500):
        seize(seed, ("bo", "cy", "eve"), back=True, steps=40)
        seize(seed, ("ada",), back=False, steps=40)


@pytest.mark.parametrize("count", [5, pytest.param(200, marks=pytest.mark.soak)])
def test_a_void_event_changes_nothing_that_is_read(count):
    """The office with void and waiting events is the office without their operations."""
    for seed in range(count):
        rng = random.Random(seed)
        registers = OFFICE.fold(history(rng, 25))
        office = read_office(FILE, registers)
        for change in (*office.void, *office.pending):
            for path, values in registers.fields.items():
                assert all(change.event not in value.events for value in values), (seed, path)
            assert all(item.event != change.event for item in registers.items.values()), seed


@pytest.mark.parametrize("count", [10, pytest.param(200, marks=pytest.mark.soak)])
def test_who_is_who_is_what_the_fold_says(count):
    """There are not two readings of the roster, one for trust and one for the window."""
    for seed in range(100, 100 + count):
        registers = OFFICE.fold(history(random.Random(seed), 30))
        standing = read_standing(registers)
        entered = {item.id for item in registers.under("officer")}
        assert entered == set(standing.persons)
        for one in standing.persons:
            person = registers.value(f"officer/{one}/person", {})
            assert standing.persons[one] == person, seed
            active = registers.value(f"officer/{one}/active", default=True)
            assert (one in standing.active) == active, seed
        for name in standing.entries:
            if registers.value(f"device/{name}/revoked") is True:
                assert name in standing.revoked, seed


def test_refusals_are_what_the_rules_answer_and_nothing_raises():
    for seed in range(4):
        rng = random.Random(seed)
        staff = team()
        for _ in range(25):
            keep_the_rules(rng, staff, rng.choice(NAMES))
            staff.sync()
        assert not isinstance(staff.office("ada"), Refusal)
