# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the office file: people, devices, policies, and what a hostile device wrote."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from core.errors import Refusal
from core.history.change import Change
from core.history.ops import Add, Assign, Payload
from core.ids import OfficerId
from core.office import changes
from core.office.office import OFFICE, Addressee, Letterhead, Role
from resources import read_json
from tests.core.retaliation.harness import SampleOffice, an_id

if TYPE_CHECKING:
    from core.history.registers import Registers

DAY = date(2021, 3, 1)


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def registers(office: SampleOffice) -> Registers:
    return OFFICE.fold(office.laptops["director"].events(office.id))


def write(office: SampleOffice, decision: object) -> None:
    assert isinstance(decision, Change), decision
    office.laptops["director"].write(office.id, decision)


def forge(office: SampleOffice, *ops: Any) -> None:
    office.laptops["director"].seal(office.id, "forged", Payload(ops, DAY.isoformat()))


def code(decision: object) -> str:
    assert isinstance(decision, Refusal)
    return decision.code


def test_the_founder_and_the_device_are_entered_with_the_office(office):
    read = office.read()
    director = read.officers[office.officer("director")]
    assert (director.role, director.active) == (Role.DIRECTOR, True)
    (device,) = read.devices.values()
    assert device.officer == director.id
    assert read.policies[0].key == "unicef_sample@1"


def test_an_officer_keeps_the_roles_once_held(office):
    lin = office.officer("lin")
    person = {"name": "Lin Zhao", "title": "", "role": "auditor"}
    write(office, changes.change_officer(office.read(), registers(office), lin, person, DAY))
    read = office.read().officers[lin]
    assert read.role is Role.AUDITOR
    assert read.held == {Role.OFFICER, Role.AUDITOR}


def test_who_has_left_stays_on_record_and_has_no_role_to_play(office):
    lin = office.officer("lin")
    write(office, changes.retire_officer(office.read(), registers(office), lin, DAY, "Moved"))
    assert not office.read().officers[lin].active
    assert lin not in {o.id for o in office.read().with_role(Role.OFFICER)}


def test_what_cannot_be_is_refused(office):
    read, now = office.read(), registers(office)
    lin, nobody = office.officer("lin"), OfficerId(an_id("nobody"))
    assert code(changes.add_officer(read, nobody, "  ", "", Role.OFFICER, on=DAY)) == (
        "office.name_missing"
    )
    assert code(changes.add_officer(read, lin, "Lin", "", Role.OFFICER, on=DAY)) == (
        "office.officer_known"
    )
    assert code(changes.change_officer(read, now, nobody, {}, DAY)) == "office.officer_unknown"
    assert code(changes.retire_officer(read, now, nobody, DAY, "")) == "office.officer_unknown"
    assert code(changes.set_letterhead(now, Letterhead("", "x"), DAY)) == "office.name_missing"


def test_a_policy_is_adopted_once_and_only_if_it_can_be_read(office):
    read = office.read()
    same = read_json("policy/unicef_sample.json")
    assert code(changes.adopt_policy(read, same, DAY)) == "office.policy_known"
    for broken in (
        {}, {**same, "name": "a/b"}, {**same, "valid_from": "soon"},
        {**same, "parameters": {"acknowledgement": 7}},
    ):  # fmt: skip
        assert code(changes.adopt_policy(read, broken, DAY)) == "office.policy_malformed"


def test_the_policy_of_a_day_is_the_latest_that_is_valid_then(office):
    newer = dict(read_json("policy/unicef_sample.json"), version="2", valid_from="2021-06-01")
    write(office, changes.adopt_policy(office.read(), newer, DAY))
    read = office.read()
    assert read.profile_on(date(2021, 5, 31)).version == "1"
    assert read.profile_on(date(2021, 6, 1)).version == "2"
    assert read.profile_on(date(1999, 1, 1)).version == "1"
    assert read.profile("unicef_sample@2").version == "2"


def test_letterhead_addressees_and_settings_are_read_back(office):
    now = registers(office)
    head = Letterhead("Org", "Office", ("Street 1", "Town"), "X")
    write(office, changes.set_letterhead(now, head, DAY))
    who = Addressee("Zed", "Head", "Town")
    write(office, changes.set_addressee(registers(office), "head", who, DAY))
    write(office, changes.set_setting("idle_minutes", 5, DAY))
    write(office, changes.trust_certificate("ab", "-----BEGIN", DAY))
    read = office.read()
    assert (read.letterhead, read.addressees["head"]) == (head, who)
    assert read.settings["idle_minutes"] == 5
    assert read.certificates["ab"] == "-----BEGIN"


@pytest.mark.parametrize("rubbish", [None, 7, "text", [], [1], {"role": 1}, {"key": "zz"}])
def test_what_is_out_of_shape_does_not_lock_anybody_out(office, rubbish):
    before = office.read()
    forge(
        office,
        Assign("letterhead", rubbish),
        Add(f"officer/{an_id('x')}", {}),
        Assign(f"officer/{an_id('x')}/person", rubbish),
        Add(f"device/{an_id('y')}", rubbish),
        Assign("addressee/head", rubbish),
        Add("policy/bad@1", rubbish),
        Add("certificate/z", rubbish),
    )
    read = office.read()
    assert [p.key for p in read.policies] == [p.key for p in before.policies]
    assert read.devices == before.devices
    assert read.officers[OfficerId(an_id("x"))].role is Role.AUDITOR


def test_a_policy_under_another_name_than_its_own_does_not_count(office):
    form = dict(read_json("policy/unicef_sample.json"), version="9")
    forge(office, Add("policy/unicef_sample@8", form))
    assert len(office.read().policies) == 1
