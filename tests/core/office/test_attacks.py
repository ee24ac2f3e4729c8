# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that there is no way round the rules about the roster."""

from __future__ import annotations

import pytest

from core.history.ops import Add, Assign, Erase, Put, Remove
from core.office import authority, changes
from core.office.office import Role
from tests.core.office.harness import (
    ON,
    Staff,
    card,
    entered,
    instance,
    officer,
    refused,
    retire,
    role,
    vouched,
)

PERSON = {"name": "Eve", "title": "", "role": "director"}


@pytest.fixture
def office_without_devices() -> Staff:
    """Return an office whose first event enters nobody, which no program of ours writes."""
    staff = Staff("ada")
    staff.laptop("ada").files.clear()
    staff.forge("ada", Assign("letterhead", {"organisation": "Org", "office_name": "Office"}))
    staff.laptop("mallory")
    staff.sync()
    return staff


def test_a_reviewer_cannot_promote_herself(staff):
    event = staff.forge("eve", Assign(f"officer/{officer('eve')}/person", PERSON))
    staff.sync()
    assert staff.code("ada", event) == authority.NOT_DIRECTOR
    assert role(staff.office("ada"), "eve") is Role.REVIEWER
    assert staff.office("ada").officers[officer("eve")].held == {Role.REVIEWER}
    assert [(v.event, v.by) for v in staff.office("ada").void] == [(event, officer("eve"))]


def test_a_device_cannot_name_somebody_else_as_author(staff):
    event = staff.forge("eve", Assign(f"officer/{officer('eve')}/person", PERSON), actor="ada")
    other = staff.forge("eve", Add("certificate/x", ""), actor="ada")
    staff.sync()
    assert staff.code("ada", event) == authority.NOT_BY_OWNER
    assert staff.code("ada", other) == authority.NOT_BY_OWNER
    assert role(staff.office("ada"), "eve") is Role.REVIEWER
    assert staff.office("ada").certificates == {}


def test_nobody_enters_a_second_key_under_a_name(staff):
    wrong = {**card("eve").entry(officer("bo"), ""), "key": card("mallory").key}
    event = staff.forge("ada", Add(f"device/{instance('bo')}", wrong))
    staff.sync()
    staff.do("di", changes.approve, event, officer("di"), ON)
    staff.sync()
    device = staff.office("cy").devices[instance("bo")]
    assert (device.public_key, device.words) == (card("bo").key, card("bo").words)


def test_an_exchange_key_that_the_device_did_not_prove_is_none(staff):
    swapped = {**card("fay").entry(officer("bo"), ""), "exchange": card("eve").exchange_key}
    event = staff.forge("ada", Add(f"device/{instance('fay')}", swapped))
    staff.sync()
    staff.do("cy", changes.approve, event, officer("cy"), ON)
    device = staff.office("cy").devices[instance("fay")]
    assert (device.exchange_key, device.words) == ("", ())


def test_a_director_cannot_approve_their_own_change(staff):
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    assert refused(staff.try_to("ada", changes.approve, event, officer("ada"), ON)) == (
        authority.NOT_SECOND
    )
    own = staff.forge("ada", Add(f"approval/{event}/{officer('ada')}", {}))
    other = staff.forge("ada", Add(f"approval/{event}/{officer('bo')}", {}))
    as_other = staff.forge("ada", Add(f"approval/{event}/{officer('bo')}", {}), actor="bo")
    assert [staff.code("ada", e) for e in (own, other, as_other)] == [
        authority.NOT_SECOND, authority.NOT_SECOND, authority.NOT_BY_OWNER
    ]  # fmt: skip
    assert staff.code("ada", event) == authority.PENDING


def test_an_approval_comes_from_the_approvers_own_device_even_if_they_share_another(staff):
    staff.do("bo", changes.share_device, instance("ada"), officer("bo"), ON)
    staff.sync()
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    forged = staff.forge("ada", Add(f"approval/{event}/{officer('bo')}", {}), actor="bo")
    assert staff.code("ada", forged) == authority.NOT_SECOND
    assert staff.code("ada", event) == authority.PENDING


def test_an_approval_that_has_not_seen_the_change_is_none(staff):
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    staff.laptop("bo").skew = 10_000_000
    blind = staff.forge("bo", Add(f"approval/{event}/{officer('bo')}", {}))
    staff.sync()
    assert staff.code("ada", blind) == authority.NOT_SECOND
    assert staff.code("ada", event) == authority.PENDING


def test_an_approval_is_in_nobody_elses_name(staff):
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    staff.sync()
    forged = staff.forge("cy", Add(f"approval/{event}/{officer('bo')}", {}))
    assert staff.code("cy", forged) == authority.NOT_SECOND
    assert staff.code("cy", event) == authority.PENDING


def test_a_reviewer_is_nobodys_secondentered(staff):
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    staff.sync()
    forged = staff.forge("eve", Add(f"approval/{event}/{officer('eve')}", {}))
    assert staff.code("eve", forged) == authority.NOT_SECOND


def test_whom_a_change_concerns_approves_nothing_by_force_while_there_are_others(staff):
    """Bo is to get a second laptop, and lose his place; neither is his to say on any laptop."""
    given = staff.do("ada", changes.admit, card("bo/2"), None, ON, officer=officer("bo"))
    taken = retire(staff, "bo")
    staff.sync()
    for kind, event in (("approval", given), ("rejection", taken)):
        forged = staff.forge("bo", Add(f"{kind}/{event}/{officer('bo')}", {}))
        staff.sync()
        for name in ("ada", "bo", "cy"):
            assert staff.code(name, forged) == authority.NOT_SECOND
            assert staff.code(name, event) == authority.PENDING
    staff.do("cy", changes.approve, given, officer("cy"), ON)
    staff.sync()
    assert instance("bo/2") in staff.office("ada").devices


def test_who_had_seen_nobody_else_can_approve_what_concerns_him():
    staff = Staff("ada")
    staff.admit("bo", Role.OFFICER)
    event = staff.do("ada", changes.admit, card("bo/2"), None, ON, officer=officer("bo"))
    staff.sync()
    staff.do("bo", changes.approve, event, officer("bo"), ON)
    staff.sync()
    assert staff.code("ada", event) == ""


def test_an_approval_says_nothing_else(staff):
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    staff.sync()
    forged = staff.forge(
        "bo",
        Add(f"approval/{event}/{officer('bo')}", {}),
        Assign(f"officer/{officer('bo')}/person", PERSON),
    )
    assert staff.code("bo", forged) == authority.MIXED
    assert staff.code("bo", event) == authority.PENDING


def test_a_device_is_vouched_for_only_as_its_officers_own(staff):
    staff.laptop("eve/2")
    staff.sync("ada", "eve/2")
    for actor in ("ada", "eve"):
        event = staff.forge("eve/2", vouched("eve", "eve/2", owner="ada"), actor=actor)
        assert staff.code("eve/2", event) == authority.UNKNOWN_DEVICE
    with_more = staff.forge(
        "eve/2", vouched("eve", "eve/2"), Assign(f"officer/{officer('eve')}/person", PERSON)
    )
    assert staff.code("eve/2", with_more) == authority.UNKNOWN_DEVICE


def test_nothing_of_the_office_file_is_erased(staff):
    target = staff.events("ada")[0]
    event = staff.forge("ada", Erase(target.id, (), "rule"))
    assert staff.code("ada", event) == authority.ERASES
    assert staff.office("ada").letterhead.organisation == "Org"


def test_an_office_begins_once(staff):
    first = staff.events("ada")[0]
    forged = staff.forge("ada", Add(f"officer/{officer('x')}", {}), deps=())
    assert staff.code("ada", forged) == authority.UNKNOWN_DEVICE
    assert staff.code("ada", first.id) == ""


def test_who_pretends_not_to_have_seen_is_found_out(staff):
    """A director who goes back to the day when she was alone signs one number twice."""
    first = staff.events("ada")[0]
    forged = staff.forge("ada", *entered("x"), deps=(first.id,))
    assert staff.code("ada", forged) == "", "nobody can tell it from work of that day"
    assert [e.instance for e in staff.registers("ada").equivocations] == [instance("ada")]


def test_nobody_replaces_what_he_says_that_he_has_not_seen():
    staff = Staff("ada")
    first = staff.events("ada")[0].id
    path = f"officer/{officer('ada')}/person"
    one = {"name": "A", "title": "", "role": "director"}
    done = staff.forge("ada", Assign(path, one, (first,)))
    staff.forge("ada", Assign(path, {**one, "name": "B"}, (first, done)), deps=(first,))
    office = staff.office("ada")
    assert [c.field for c in staff.registers("ada").conflicts] == [path]
    assert office.officers[officer("ada")].name == "A", "the first of the standing ones"


def test_nobody_but_the_founder_writes_before_a_device_is_entered(office_without_devices):
    staff = office_without_devices
    event = staff.forge("mallory", *entered("mallory"))
    staff.sync()
    assert staff.code("ada", event) == authority.UNKNOWN_DEVICE
    own = staff.forge("ada", *entered("ada"))
    assert staff.code("ada", own) == ""


def test_an_approval_is_an_entry_and_nothing_else(staff):
    """Operations of another form on its path say nothing."""
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    staff.sync()
    path = f"approval/{event}/{officer('bo')}"
    for op in (Remove(path, ""), Put(path, {}), Assign(path, {})):
        assert staff.code("bo", staff.forge("bo", op)) == authority.NOT_SECOND
    assert staff.code("bo", event) == authority.PENDING


def test_a_known_device_is_not_entered_anew_by_another_that_vouches_for_it(staff):
    """Or Eve's new device could be given Bo's place as soon as Bo's had vouched for it."""
    staff.laptop("bo/2")
    staff.sync()
    staff.forge("bo/2", vouched("bo", "bo/2"))
    staff.sync()
    again = staff.forge("bo/2", vouched("bo", "bo/2"))
    assert staff.code("bo/2", again) == authority.NOT_DIRECTOR


def test_a_vouched_device_has_the_key_that_it_is_named_after(staff):
    staff.laptop("bo/2")
    staff.sync()
    entry = vouched("bo", "bo/2")
    wrong = Add(entry.item, {**entry.value, "key": card("mallory").key})
    assert staff.code("bo/2", staff.forge("bo/2", wrong)) == authority.UNKNOWN_DEVICE


def test_who_has_left_brings_no_further_device_in(staff):
    """A retired officer's device that the change forgot vouches for nobody."""
    path = f"officer/{officer('bo')}/active"
    event = staff.forge("ada", Assign(path, value=False))
    staff.sync()
    staff.do("cy", changes.approve, event, officer("cy"), ON)
    staff.laptop("bo/2")
    staff.sync()
    assert not staff.office("ada").devices[instance("bo")].revoked
    late = staff.forge("bo/2", vouched("bo", "bo/2"))
    assert staff.code("bo/2", late) == authority.UNKNOWN_DEVICE


def test_nobody_vouches_in_the_name_of_a_device_that_is_not_his(staff):
    staff.laptop("eve/2")
    staff.sync()
    entry = vouched("eve", "eve/2", owner="bo")
    forged = Add(entry.item, {**entry.value, "vouched_by": instance("bo")})
    event = staff.forge("eve/2", forged, actor="bo")
    assert staff.code("eve/2", event) == authority.UNKNOWN_DEVICE


def test_a_shared_device_shares_nothing_further(staff):
    """Ada's device acts for Bo; it must not let itself act for Bo elsewhere, nor take it back."""
    staff.do("bo", changes.share_device, instance("ada"), officer("bo"), ON)
    staff.sync()
    for name in ("cy", "ada"):
        item = f"device/{instance(name)}/shared/{officer('bo')}"
        for op in (Add(item, {}), Remove(item, "")):
            event = staff.forge("ada", op, actor="bo")
            assert staff.code("ada", event) == authority.NOT_DIRECTOR
    own = staff.forge("bo", Remove(f"device/{instance('ada')}/shared/{officer('bo')}", ""))
    assert staff.code("bo", own) == authority.NOT_DIRECTOR
