# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a judge written from FORMAT.md says who is who as the program does."""

from __future__ import annotations

import ast
import random
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.history.fold import parents
from core.office import authority, changes
from core.office.office import OFFICE, read_office
from tests.core.office import stranger_roster
from tests.core.office.harness import FILE, ON, instance, officer, vouched
from tests.core.office.test_trust import history, unheard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.history.event import Sealed
    from tests.core.office.harness import Staff

WAITS = {authority.PENDING, authority.REJECTED}


def verdict(code: str) -> str:
    """Return what section 3 calls a code."""
    if code in authority.STRANGERS:
        return "nobody"
    return "waits" if code in WAITS else "void" if code else "counts"


def compare(events: Sequence[Sealed]) -> Counter[str]:
    """Hold the program's reading of a history against the stranger's."""
    registers = OFFICE.fold(events)
    office = read_office(FILE, registers)
    judge = stranger_roster.Judge(
        [stranger_roster.Event(event.data, event.payload or b"") for event in events]
    )
    said = {e.id: verdict(registers.void.get(e.id, "")) for e in judge.trail}
    assert judge.verdicts == said
    who = judge.present()
    assert set(office.devices) == set(who.entries)
    for name, device in office.devices.items():
        assert device.revoked == who.revoked(name)
        assert device.actors == who.actors(name)
        assert device.public_key == who.entries[name][0][1]["key"]
    assert set(office.officers) == who.officers
    for name, person in office.officers.items():
        assert (person.active, person.role.value) == (who.active(name), who.role(name))
    return Counter(said.values())


def check(seeds: range, steps: int) -> Counter[str]:
    said: Counter[str] = Counter()
    for seed in seeds:
        rng = random.Random(seed)
        events = history(rng, steps)
        said += compare(events)
        compare(unheard(rng, events))
    return said


def test_a_judge_written_from_the_text_agrees_with_the_program(figure):
    said = check(range(300, 312), 25)
    assert set(said) == {"counts", "waits", "void", "nobody"}
    figure(f"events of chance offices, judged alike by a stranger: {dict(sorted(said.items()))}")


@pytest.mark.soak
def test_a_judge_written_from_the_text_agrees_about_longer_histories(figure):
    figure(f"judged alike by a stranger: {dict(sorted(check(range(2_000, 2_300), 60).items()))}")


def entered_twice(staff: Staff, name: str) -> None:
    """Let a laptop vouch for two devices, and one of these for the other, as if it were new."""
    known = staff.events(name)
    inner = {parent for event in known for parent in parents(event.event)}
    heads = tuple(event.id for event in known if event.id not in inner)
    now = staff.laptop(name).clock
    first, second = f"{name}/first", f"{name}/second"
    for millis, device, old in ((1, first, name), (2, second, name), (3, first, second)):
        staff.laptop(device).clock = now.tick(now.millis + millis)
        heads_then = heads if old == name else (staff.events(second)[-1].id,)
        staff.forge(device, vouched(old, device), deps=heads_then)
    staff.sync(first, second)


def test_a_thief_cannot_keep_a_device_by_entering_it_twice(staff):
    """The later entry is by a device that itself goes with the stolen one, but comes after it."""
    entered_twice(staff, "bo")
    event = staff.do("ada", changes.revoke_device, instance("bo"), "It was stolen.", ON)
    staff.sync("ada", "cy")
    staff.do("cy", changes.approve, event, officer("cy"), ON)
    staff.sync()
    devices = staff.office("ada").devices
    gone = {name for name in ("bo", "bo/first", "bo/second") if devices[instance(name)].revoked}
    assert gone == {"bo", "bo/first", "bo/second"}
    compare(staff.events("ada"))


def test_a_device_entered_twice_is_shared_with_who_shared_either(staff):
    """Cy lets Bo's laptop act for her too before it vouches for anything."""
    staff.do("cy", changes.share_device, instance("bo"), officer("cy"), ON)
    staff.sync()
    entered_twice(staff, "bo")
    staff.sync()
    devices = staff.office("ada").devices
    for name in ("bo/first", "bo/second"):
        assert devices[instance(name)].actors == {officer("bo"), officer("cy")}
    compare(staff.events("ada"))


def test_the_stranger_knows_nothing_of_the_program():
    tree = ast.parse(Path(stranger_roster.__file__).read_text("utf-8"))
    modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not {m for m in modules if m and m.split(".")[0] in {"core", "storage", "resources"}}
    assert {m for m in modules if m and m.startswith("tests")} == {"tests.core.office.stranger"}
