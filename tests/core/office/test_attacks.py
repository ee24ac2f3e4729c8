# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that there is no way round the rules about the roster."""

from __future__ import annotations

from core.history.ops import Add, Assign, Erase
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
    role,
    vouched,
)

PERSON = {"name": "Eve", "title": "", "role": "director"}


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
    staff.do("bo", changes.approve, event, officer("bo"), ON)
    staff.sync()
    device = staff.office("cy").devices[instance("bo")]
    assert (device.public_key, device.words) == (card("bo").key, card("bo").words)


def test_an_exchange_key_that_the_device_did_not_prove_is_none(staff):
    swapped = {**card("fay").entry(officer("bo"), ""), "exchange": card("eve").exchange_key}
    event = staff.forge("ada", Add(f"device/{instance('fay')}", swapped))
    staff.sync()
    staff.do("bo", changes.approve, event, officer("bo"), ON)
    device = staff.office("bo").devices[instance("fay")]
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
