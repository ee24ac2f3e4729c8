# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of what devices may do: lost, left behind, restored from a backup, shared."""

from __future__ import annotations

import hashlib

import pytest

from core.history.ops import Add, Assign
from core.office import authority, changes
from core.office.card import make_card
from core.office.office import Role
from tests.core.office.harness import (
    ON,
    Staff,
    card,
    entered,
    instance,
    key_of,
    officer,
    retire,
    role,
    vouched,
)


def test_who_leaves_takes_no_working_device_along(staff):
    event = retire(staff, "bo")
    office = staff.office("ada")
    assert office.devices[instance("bo")].suspended
    assert not office.devices[instance("bo")].revoked
    staff.sync()
    staff.do("cy", changes.approve, event, officer("cy"), ON)
    staff.sync()
    office = staff.office("ada")
    assert office.devices[instance("bo")].revoked
    assert not office.devices[instance("bo")].suspended
    assert not office.officers[officer("bo")].active
    late = staff.forge("bo", Add("certificate/x", ""))
    assert staff.code("bo", late) == authority.REVOKED_DEVICE


def test_an_office_of_two_can_part_with_one():
    staff = Staff("ada")
    staff.admit("bo", Role.OFFICER)
    event = retire(staff, "bo")
    assert staff.code("ada", event) == ""
    assert not staff.office("ada").officers[officer("bo")].active


def test_a_director_cannot_part_with_two_at_once_to_be_alone():
    staff = Staff("ada")
    staff.admit("bo", Role.OFFICER)
    staff.admit("cy", Role.OFFICER, second="bo")
    both = staff.forge(
        "ada", *(Assign(f"officer/{officer(n)}/active", value=False) for n in ("bo", "cy"))
    )
    one = retire(staff, "bo")
    assert [staff.code("ada", e) for e in (both, one)] == [authority.PENDING] * 2


def test_a_lost_laptop_is_replaced_in_an_office_of_two():
    staff = Staff("ada")
    staff.admit("bo", Role.OFFICER)
    staff.do("ada", changes.revoke_device, instance("bo"), "stolen", ON)
    staff.do("ada", changes.admit, card("bo/2"), None, ON, officer=officer("bo"))
    office = staff.office("ada")
    assert office.pending == ()
    assert {d.instance: d.revoked for d in office.devices.values()} == {
        instance("ada"): False, instance("bo"): True, instance("bo/2"): False
    }  # fmt: skip


def test_a_thief_gains_nothing_by_restoring_the_stolen_backup(staff):
    """The thief's program has not seen, or does not heed, that the device was revoked."""
    event = staff.do("ada", changes.revoke_device, instance("bo"), "stolen", ON)
    staff.sync("ada", "cy")
    staff.do("cy", changes.approve, event, officer("cy"), ON)
    staff.sync("ada", "cy")
    staff.laptop("bo/2").files = {f: dict(k) for f, k in staff.laptop("bo").files.items()}
    staff.forge("bo/2", vouched("bo", "bo/2"))
    staff.sync()
    devices = staff.office("ada").devices
    assert devices[instance("bo")].revoked
    assert devices[instance("bo/2")].revoked
    staff.laptop("bo/3")
    staff.sync()
    again = staff.forge("bo/3", vouched("bo", "bo/3"))
    assert staff.code("bo/3", again) == authority.UNKNOWN_DEVICE


def test_what_a_device_vouched_for_before_it_was_given_up_stays(staff):
    staff.laptop("bo/2").files = {f: dict(k) for f, k in staff.laptop("bo").files.items()}
    staff.forge("bo/2", vouched("bo", "bo/2"))
    staff.sync()
    event = staff.do("ada", changes.revoke_device, instance("bo"), "old", ON)
    staff.sync()
    staff.do("cy", changes.approve, event, officer("cy"), ON)
    staff.sync()
    devices = staff.office("ada").devices
    assert (devices[instance("bo")].revoked, devices[instance("bo/2")].revoked) == (True, False)


def test_what_the_director_entered_too_does_not_go_with_the_device_that_vouched_for_it(staff):
    """Ada enters it by its card, while it enters itself by what the lost laptop vouched for."""
    entered = staff.do("ada", changes.admit, card("bo/2"), None, ON, officer=officer("bo"))
    lost = staff.do("ada", changes.revoke_device, instance("bo"), "lost", ON)
    staff.sync("ada", "cy")
    for event in (entered, lost):
        staff.do("cy", changes.approve, event, officer("cy"), ON)
    staff.laptop("bo/2").files = {f: dict(k) for f, k in staff.laptop("bo").files.items()}
    staff.forge("bo/2", vouched("bo", "bo/2"))
    staff.sync()
    devices = staff.office("ada").devices
    assert (devices[instance("bo")].revoked, devices[instance("bo/2")].revoked) == (True, False)


def test_what_was_approved_elsewhere_is_not_yet_so_for_who_has_not_heard_of_it(staff):
    """Whatever the clocks say: what an author had not seen gives him nothing."""
    person = {"name": "Bo", "title": "", "role": "director"}
    event = staff.do("ada", changes.change_officer, officer("bo"), person, ON)
    staff.sync()
    staff.do("cy", changes.approve, event, officer("cy"), ON)
    staff.laptop("bo").skew = 10_000_000
    staff.do("bo", changes.share_device, instance("ada"), officer("bo"), ON)
    early = staff.forge("bo", *entered("fay"))
    assert staff.code("bo", early) == authority.NOT_DIRECTOR
    staff.sync()
    assert role(staff.office("bo"), "bo") is Role.DIRECTOR
    assert staff.code("bo", early) == authority.NOT_DIRECTOR


def test_who_begins_to_share_a_laptop_later_does_not_share_an_older_copy_of_it():
    staff = Staff("ada")
    staff.admit("bo", Role.OFFICER)
    staff.laptop("ada/2")
    staff.sync()
    staff.do("bo", changes.share_device, instance("ada"), officer("bo"), ON)
    staff.laptop("ada/2").skew = 10_000_000
    staff.forge("ada/2", vouched("ada", "ada/2"))
    staff.sync()
    assert staff.office("ada").actors(instance("ada")) == {officer("ada"), officer("bo")}
    assert staff.office("ada").actors(instance("ada/2")) == {officer("ada")}


# One laptop


def test_people_without_a_laptop_work_on_the_directors():
    staff = Staff("ada")
    at = instance("ada")
    staff.do("ada", changes.add_officer, officer("bo"), "Bo", "", Role.OFFICER, on=ON, at=at)
    assert staff.office("ada").actors(at) == {officer("ada"), officer("bo")}
    event = staff.do(
        "ada", changes.add_officer, officer("cy"), "Cy", "", Role.OFFICER, on=ON, at=at
    )
    assert staff.code("ada", event) == authority.PENDING
    staff.do("ada", changes.approve, event, officer("bo"), ON, by="bo")
    assert staff.office("ada").actors(at) == {officer(n) for n in ("ada", "bo", "cy")}


def test_a_restored_laptop_has_the_same_people_as_before():
    staff = Staff("ada")
    at = instance("ada")
    staff.do("ada", changes.add_officer, officer("bo"), "Bo", "", Role.OFFICER, on=ON, at=at)
    staff.laptop("ada/2")
    staff.sync()
    staff.forge("ada/2", vouched("ada", "ada/2"))
    event = staff.do("ada/2", changes.admit, card("cy"), Role.OFFICER, ON)
    staff.do("ada/2", changes.approve, event, officer("bo"), ON, by="bo")
    staff.sync()
    assert officer("cy") in staff.office("ada").officers


def test_who_has_a_laptop_lets_others_act_for_them_only_from_there(staff):
    at = instance("ada")
    theirs = staff.do("ada", changes.share_device, at, officer("bo"), ON)
    assert staff.code("ada", theirs) == authority.NOT_SHARED
    own = staff.do("bo", changes.share_device, at, officer("bo"), ON)
    others = staff.forge("cy", Add(f"device/{at}/shared/{officer('eve')}", {}))
    staff.sync()
    assert staff.code("ada", own) == ""
    assert staff.code("ada", others) == authority.NOT_DIRECTOR
    assert staff.office("ada").actors(at) == {officer("ada"), officer("bo")}


def test_the_director_lets_nobody_act_on_a_colleagues_device():
    staff = Staff("ada")
    staff.admit("bo", Role.OFFICER)
    event = staff.do("ada", changes.add_officer, officer("cy"), "Cy", "", Role.OFFICER, on=ON)
    staff.sync()
    staff.do("bo", changes.approve, event, officer("bo"), ON)
    staff.sync()
    there = staff.do("ada", changes.share_device, instance("bo"), officer("cy"), ON)
    here = staff.do("ada", changes.share_device, instance("ada"), officer("cy"), ON)
    assert staff.code("ada", there) == authority.NOT_SHARED
    assert staff.code("ada", here) == authority.PENDING


def test_who_has_left_does_nothing_more_on_a_device_they_shared():
    staff = Staff("ada")
    at = instance("ada")
    staff.do("ada", changes.add_officer, officer("bo"), "Bo", "", Role.OFFICER, on=ON, at=at)
    retire(staff, "bo")
    event = staff.forge("ada", Add("certificate/x", ""), actor="bo")
    assert staff.code("ada", event) == authority.NOT_BY_OWNER


@pytest.mark.parametrize(
    ("path", "wins"),
    [
        (f"officer/{officer('bo')}/active", False),
        (f"officer/{officer('bo')}/programme/advice", False),
        (f"device/{instance('bo')}/revoked", True),
    ],
)
def test_what_takes_away_wins_over_what_gives_and_is_no_conflict(path, wins):
    staff = Staff("ada")
    staff.do("ada", changes.admit, card("bo"), Role.ASSISTANT, ON)
    seen = (staff.events("ada")[-1].id,)
    for value in (wins, not wins):
        staff.forge("ada", Assign(path, value), deps=seen)
    registers = staff.registers("ada")
    assert registers.conflicts == ()
    assert registers.value(path) is wins
    office, bo = staff.office("ada"), officer("bo")
    assert office.devices[instance("bo")].revoked is path.endswith("revoked")
    assert office.officers[bo].active is not path.endswith("active")
    assert ("advice" in office.programmes(bo)) is path.endswith("revoked")


def test_a_lost_laptop_is_not_put_back_into_use_by_the_director_alone():
    """Revoking it took from Bo; putting it back gives, and he has not been asked."""
    staff = Staff("ada")
    staff.admit("bo", Role.OFFICER)
    staff.do("ada", changes.revoke_device, instance("bo"), "stolen", ON)
    staff.do("ada", changes.admit, card("bo/2"), None, ON, officer=officer("bo"))
    revoked = staff.registers("ada").assign(f"device/{instance('bo')}/revoked", value=False)
    assert staff.code("ada", staff.forge("ada", revoked)) == authority.PENDING


def test_who_parts_with_the_only_other_does_nothing_else_in_the_same_breath():
    staff = Staff("ada")
    staff.admit("bo", Role.OFFICER)
    leaves = Assign(f"officer/{officer('bo')}/active", value=False)
    assert staff.code("ada", staff.forge("ada", leaves, *entered("cy"))) == authority.PENDING


def test_a_device_keeps_what_was_entered_of_it_first():
    staff = Staff("ada")
    staff.do("ada", changes.admit, card("bo"), Role.ASSISTANT, ON)
    exchange = hashlib.shake_256(b"another").hexdigest(1216)
    again = make_card(key_of("bo"), exchange, officer("bo"), ("Bo", ""), 1)
    staff.forge("ada", Add(f"device/{instance('bo')}", again.entry(officer("bo"), "swapped")))
    device = staff.office("ada").devices[instance("bo")]
    assert (device.exchange_key, device.label) == (card("bo").exchange_key, "")


def test_only_a_device_itself_says_who_vouched_for_it():
    """Or a stolen device would take a new one along that the director had entered by its card."""
    staff = Staff("ada")
    staff.do("ada", changes.admit, card("bo"), Role.ASSISTANT, ON)
    seen = (staff.events("ada")[-1].id,)
    entry = {**card("bo/2").entry(officer("bo"), ""), "vouched_by": instance("bo")}
    staff.forge("ada", Add(f"device/{instance('bo/2')}", entry), deps=seen)
    staff.forge("ada", Assign(f"device/{instance('bo')}/revoked", value=True), deps=seen)
    devices = staff.office("ada").devices
    assert devices[instance("bo")].revoked
    assert not devices[instance("bo/2")].revoked


def test_who_worked_on_a_laptop_that_was_revoked_is_asked_for_nothing():
    staff = Staff("ada")
    at = instance("ada")
    staff.do("ada", changes.add_officer, officer("bo"), "Bo", "", Role.OFFICER, on=ON, at=at)
    second = staff.do("ada", changes.admit, card("ada/2"), None, ON, officer=officer("ada"))
    staff.do("ada", changes.approve, second, officer("bo"), ON, by="bo")
    staff.laptop("ada/2")
    staff.sync()
    lost = staff.do("ada/2", changes.revoke_device, at, "lost", ON)
    staff.sync()
    staff.do("ada", changes.approve, lost, officer("bo"), ON, by="bo")
    staff.sync()
    assert staff.office("ada/2").devices[at].revoked
    staff.do("ada/2", changes.admit, card("cy"), Role.OFFICER, ON)
    assert staff.office("ada/2").pending == ()


def test_only_true_itself_revokes():
    staff = Staff("ada")
    staff.do("ada", changes.admit, card("bo"), Role.ASSISTANT, ON)
    for value in (1, "yes", [True]):
        staff.forge("ada", Assign(f"device/{instance('bo')}/revoked", value))
        assert not staff.office("ada").devices[instance("bo")].revoked
