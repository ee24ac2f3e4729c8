# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of who may change the roster: what is allowed, and every way round it."""

from __future__ import annotations

from typing import Any

import pytest

from core.errors import Refusal
from core.history.ops import Add, Assign, Erase
from core.ids import EventId, OfficerId
from core.office import authority, changes
from core.office.office import Office, Role
from core.office.programmes import DISCLOSURE, PROTECTION, holders
from tests.core.office.bench import ON, Bench, card, instance, officer, team, vouched

PERSON = {"name": "Eve", "title": "", "role": "director"}


@pytest.fixture(scope="module")
def _team() -> Bench:
    return team()


@pytest.fixture
def bench(_team: Bench) -> Bench:
    """Return the team; each test has its own copy of everybody's events."""
    copy = Bench("ada")
    for name, laptop in _team.laptops.items():
        copy.laptop(name).files = {file: dict(known) for file, known in laptop.files.items()}
        copy.laptop(name).clock = laptop.clock
    return copy


def role(office: Office, name: str) -> Role:
    return office.officers[officer(name)].role


def refused(answer: object) -> str:
    assert isinstance(answer, Refusal), answer
    return answer.code


def retire(bench: Bench, name: str, by: str = "ada") -> EventId:
    return bench.do(by, changes.retire_officer, officer(name), ON, "left")


# What is allowed


def test_a_director_alone_changes_the_roster_alone():
    bench = Bench("ada")
    bench.do("ada", changes.admit, card("bo"), Role.OFFICER, ON)
    office = bench.office("ada")
    assert office.pending == ()
    assert office.devices[instance("bo")].officer == officer("bo")


def test_with_a_second_officer_a_change_waits_for_their_approval(bench):
    event = bench.do("ada", changes.admit, card("fay"), Role.ASSISTANT, ON)
    (waiting,) = bench.office("ada").pending
    assert officer("fay") not in bench.office("ada").officers
    assert (waiting.event, waiting.by, waiting.on) == (event, officer("ada"), "2021-03-04")
    assert waiting.approvers == {officer("bo"), officer("cy"), officer("di")}
    assert [part.what for part in waiting.what] == ["officer_added", "device_added"]
    assert waiting.what[1].words == card("fay").words
    bench.sync("ada", "bo")
    bench.do("bo", changes.approve, event, officer("bo"), ON)
    bench.sync()
    office = bench.office("eve")
    assert office.pending == ()
    assert office.devices[instance("fay")].actors == {officer("fay")}


def test_an_officer_who_cannot_sign_is_asked_for_nothing():
    bench = Bench("ada")
    bench.do("ada", changes.add_officer, officer("bo"), "Bo", "", Role.OFFICER, on=ON)
    bench.do("ada", changes.admit, card("bo"), None, ON, officer=officer("bo"))
    assert bench.office("ada").pending == ()
    bench.do("ada", changes.admit, card("cy"), Role.OFFICER, ON)
    assert len(bench.office("ada").pending) == 1


def test_a_rejected_change_has_no_effect_and_waits_for_nobody(bench):
    event = bench.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    bench.sync()
    bench.do("cy", changes.reject, event, officer("cy"), "nobody knows her", ON)
    bench.sync()
    office = bench.office("ada")
    assert office.pending == ()
    assert [(v.event, v.code) for v in office.void] == [(event, authority.REJECTED)]
    assert refused(bench.try_to("bo", changes.approve, event, officer("bo"), ON)) == (
        "office.not_pending"
    )
    late = bench.forge("bo", Add(f"approval/{event}/{officer('bo')}", {}))
    assert bench.code("bo", late) == authority.NOT_SECOND


def test_a_change_can_be_taken_back_by_its_author(bench):
    event = bench.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    bench.do("ada", changes.reject, event, officer("ada"), "a mistake", ON)
    assert bench.code("ada", event) == authority.REJECTED


def test_an_approval_that_had_not_seen_the_rejection_counts(bench):
    event = bench.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    bench.sync()
    bench.do("bo", changes.approve, event, officer("bo"), ON)
    bench.do("cy", changes.reject, event, officer("cy"), "no", ON)
    bench.sync()
    for name in ("ada", "bo", "cy"):
        assert bench.code(name, event) == ""
        assert officer("fay") in bench.office(name).officers


def test_an_alternate_acts_only_while_there_is_no_director(bench):
    person = {"name": "Bo", "title": "", "role": "director"}
    early = bench.do("di", changes.change_officer, officer("bo"), person, ON)
    assert bench.code("di", early) == authority.NOT_DIRECTOR
    event = retire(bench, "ada")
    bench.sync()
    bench.do("bo", changes.approve, event, officer("bo"), ON)
    bench.sync()
    assert bench.office("di").devices[instance("ada")].revoked
    successor = bench.do("di", changes.change_officer, officer("bo"), person, ON)
    bench.sync()
    assert bench.code("di", successor) == authority.PENDING
    bench.do("cy", changes.approve, successor, officer("cy"), ON)
    bench.sync()
    assert role(bench.office("bo"), "bo") is Role.DIRECTOR
    assert bench.code("bo", early) == authority.NOT_DIRECTOR, "judged on what was so then"


def test_the_last_who_could_change_the_roster_cannot_be_lost():
    bench = Bench("ada")
    ada, person = officer("ada"), {"name": "Ada", "title": "", "role": "officer"}
    assert refused(bench.try_to("ada", changes.retire_officer, ada, ON, "")) == (
        "office.last_director"
    )
    assert refused(bench.try_to("ada", changes.change_officer, ada, person, ON)) == (
        "office.last_director"
    )
    assert refused(bench.try_to("ada", changes.revoke_device, instance("ada"), "", ON)) == (
        "office.last_director"
    )


# Leaving, and losing a laptop


def test_who_leaves_takes_no_working_device_along(bench):
    event = retire(bench, "bo")
    office = bench.office("ada")
    assert office.devices[instance("bo")].suspended
    assert not office.devices[instance("bo")].revoked
    bench.sync()
    bench.do("cy", changes.approve, event, officer("cy"), ON)
    bench.sync()
    office = bench.office("ada")
    assert office.devices[instance("bo")].revoked
    assert not office.devices[instance("bo")].suspended
    assert not office.officers[officer("bo")].active
    late = bench.forge("bo", Add("certificate/x", ""))
    assert bench.code("bo", late) == authority.REVOKED_DEVICE


def test_an_office_of_two_can_part_with_one():
    bench = Bench("ada")
    bench.admit("bo", Role.OFFICER)
    event = retire(bench, "bo")
    assert bench.code("ada", event) == ""
    assert not bench.office("ada").officers[officer("bo")].active


def test_a_director_cannot_part_with_two_at_once_to_be_alone():
    bench = Bench("ada")
    bench.admit("bo", Role.OFFICER)
    bench.admit("cy", Role.OFFICER, second="bo")
    both = bench.forge(
        "ada", *(Assign(f"officer/{officer(n)}/active", value=False) for n in ("bo", "cy"))
    )
    one = retire(bench, "bo")
    assert [bench.code("ada", e) for e in (both, one)] == [authority.PENDING] * 2


def test_a_lost_laptop_is_replaced_in_an_office_of_two():
    bench = Bench("ada")
    bench.admit("bo", Role.OFFICER)
    bench.do("ada", changes.revoke_device, instance("bo"), "stolen", ON)
    bench.do("ada", changes.admit, card("bo/2"), None, ON, officer=officer("bo"))
    office = bench.office("ada")
    assert office.pending == ()
    assert {d.instance: d.revoked for d in office.devices.values()} == {
        instance("ada"): False, instance("bo"): True, instance("bo/2"): False
    }  # fmt: skip


def test_a_thief_gains_nothing_by_restoring_the_stolen_backup(bench):
    """The thief's program has not seen, or does not heed, that the device was revoked."""
    event = bench.do("ada", changes.revoke_device, instance("bo"), "stolen", ON)
    bench.sync("ada", "cy")
    bench.do("cy", changes.approve, event, officer("cy"), ON)
    bench.sync("ada", "cy")
    bench.laptop("bo/2").files = {f: dict(k) for f, k in bench.laptop("bo").files.items()}
    bench.forge("bo/2", vouched("bo", "bo/2"))
    bench.sync()
    devices = bench.office("ada").devices
    assert devices[instance("bo")].revoked
    assert devices[instance("bo/2")].revoked
    bench.laptop("bo/3")
    bench.sync()
    again = bench.forge("bo/3", vouched("bo", "bo/3"))
    assert bench.code("bo/3", again) == authority.UNKNOWN_DEVICE


def test_what_a_device_vouched_for_before_it_was_given_up_stays(bench):
    bench.laptop("bo/2").files = {f: dict(k) for f, k in bench.laptop("bo").files.items()}
    bench.forge("bo/2", vouched("bo", "bo/2"))
    bench.sync()
    event = bench.do("ada", changes.revoke_device, instance("bo"), "old", ON)
    bench.sync()
    bench.do("cy", changes.approve, event, officer("cy"), ON)
    bench.sync()
    devices = bench.office("ada").devices
    assert (devices[instance("bo")].revoked, devices[instance("bo/2")].revoked) == (True, False)


def test_what_was_approved_elsewhere_is_not_yet_so_for_who_has_not_heard_of_it(bench):
    """Whatever the clocks say: what an author had not seen gives him nothing."""
    person = {"name": "Bo", "title": "", "role": "director"}
    event = bench.do("ada", changes.change_officer, officer("bo"), person, ON)
    bench.sync()
    bench.do("cy", changes.approve, event, officer("cy"), ON)
    bench.laptop("bo").skew = 10_000_000
    bench.do("bo", changes.share_device, instance("ada"), officer("bo"), ON)
    early = bench.forge("bo", *_person("fay"))
    assert bench.code("bo", early) == authority.NOT_DIRECTOR
    bench.sync()
    assert role(bench.office("bo"), "bo") is Role.DIRECTOR
    assert bench.code("bo", early) == authority.NOT_DIRECTOR


def test_who_begins_to_share_a_laptop_later_does_not_share_an_older_copy_of_it():
    bench = Bench("ada")
    bench.admit("bo", Role.OFFICER)
    bench.laptop("ada/2")
    bench.sync()
    bench.do("bo", changes.share_device, instance("ada"), officer("bo"), ON)
    bench.laptop("ada/2").skew = 10_000_000
    bench.forge("ada/2", vouched("ada", "ada/2"))
    bench.sync()
    assert bench.office("ada").actors(instance("ada")) == {officer("ada"), officer("bo")}
    assert bench.office("ada").actors(instance("ada/2")) == {officer("ada")}


# One laptop


def test_people_without_a_laptop_work_on_the_directors():
    bench = Bench("ada")
    at = instance("ada")
    bench.do("ada", changes.add_officer, officer("bo"), "Bo", "", Role.OFFICER, on=ON, at=at)
    assert bench.office("ada").actors(at) == {officer("ada"), officer("bo")}
    event = bench.do(
        "ada", changes.add_officer, officer("cy"), "Cy", "", Role.OFFICER, on=ON, at=at
    )
    assert bench.code("ada", event) == authority.PENDING
    bench.do("ada", changes.approve, event, officer("bo"), ON, by="bo")
    assert bench.office("ada").actors(at) == {officer(n) for n in ("ada", "bo", "cy")}


def test_a_restored_laptop_has_the_same_people_as_before():
    bench = Bench("ada")
    at = instance("ada")
    bench.do("ada", changes.add_officer, officer("bo"), "Bo", "", Role.OFFICER, on=ON, at=at)
    bench.laptop("ada/2")
    bench.sync()
    bench.forge("ada/2", vouched("ada", "ada/2"))
    event = bench.do("ada/2", changes.admit, card("cy"), Role.OFFICER, ON)
    bench.do("ada/2", changes.approve, event, officer("bo"), ON, by="bo")
    bench.sync()
    assert officer("cy") in bench.office("ada").officers


def test_who_has_a_laptop_lets_others_act_for_them_only_from_there(bench):
    at = instance("ada")
    theirs = bench.do("ada", changes.share_device, at, officer("bo"), ON)
    assert bench.code("ada", theirs) == authority.NOT_SHARED
    own = bench.do("bo", changes.share_device, at, officer("bo"), ON)
    others = bench.forge("cy", Add(f"device/{at}/shared/{officer('eve')}", {}))
    bench.sync()
    assert bench.code("ada", own) == ""
    assert bench.code("ada", others) == authority.NOT_DIRECTOR
    assert bench.office("ada").actors(at) == {officer("ada"), officer("bo")}


def test_the_director_lets_nobody_act_on_a_colleagues_device():
    bench = Bench("ada")
    bench.admit("bo", Role.OFFICER)
    event = bench.do("ada", changes.add_officer, officer("cy"), "Cy", "", Role.OFFICER, on=ON)
    bench.sync()
    bench.do("bo", changes.approve, event, officer("bo"), ON)
    bench.sync()
    there = bench.do("ada", changes.share_device, instance("bo"), officer("cy"), ON)
    here = bench.do("ada", changes.share_device, instance("ada"), officer("cy"), ON)
    assert bench.code("ada", there) == authority.NOT_SHARED
    assert bench.code("ada", here) == authority.PENDING


def test_who_has_left_does_nothing_more_on_a_device_they_shared():
    bench = Bench("ada")
    at = instance("ada")
    bench.do("ada", changes.add_officer, officer("bo"), "Bo", "", Role.OFFICER, on=ON, at=at)
    retire(bench, "bo")
    event = bench.forge("ada", Add("certificate/x", ""), actor="bo")
    assert bench.code("ada", event) == authority.NOT_BY_OWNER


# Attacks


def test_a_reviewer_cannot_promote_herself(bench):
    event = bench.forge("eve", Assign(f"officer/{officer('eve')}/person", PERSON))
    bench.sync()
    assert bench.code("ada", event) == authority.NOT_DIRECTOR
    assert role(bench.office("ada"), "eve") is Role.REVIEWER
    assert bench.office("ada").officers[officer("eve")].held == {Role.REVIEWER}
    assert [(v.event, v.by) for v in bench.office("ada").void] == [(event, officer("eve"))]


def test_a_device_cannot_name_somebody_else_as_author(bench):
    event = bench.forge("eve", Assign(f"officer/{officer('eve')}/person", PERSON), actor="ada")
    other = bench.forge("eve", Add("certificate/x", ""), actor="ada")
    bench.sync()
    assert bench.code("ada", event) == authority.NOT_BY_OWNER
    assert bench.code("ada", other) == authority.NOT_BY_OWNER
    assert role(bench.office("ada"), "eve") is Role.REVIEWER
    assert bench.office("ada").certificates == {}


def test_nobody_enters_a_second_key_under_a_name(bench):
    wrong = {**card("eve").entry(officer("bo"), ""), "key": card("mallory").key}
    event = bench.forge("ada", Add(f"device/{instance('bo')}", wrong))
    bench.sync()
    bench.do("bo", changes.approve, event, officer("bo"), ON)
    bench.sync()
    device = bench.office("cy").devices[instance("bo")]
    assert (device.public_key, device.words) == (card("bo").key, card("bo").words)


def test_an_exchange_key_that_the_device_did_not_prove_is_none(bench):
    swapped = {**card("fay").entry(officer("bo"), ""), "exchange": card("eve").exchange_key}
    event = bench.forge("ada", Add(f"device/{instance('fay')}", swapped))
    bench.sync()
    bench.do("bo", changes.approve, event, officer("bo"), ON)
    device = bench.office("bo").devices[instance("fay")]
    assert (device.exchange_key, device.words) == ("", ())


def test_a_director_cannot_approve_their_own_change(bench):
    event = bench.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    assert refused(bench.try_to("ada", changes.approve, event, officer("ada"), ON)) == (
        authority.NOT_SECOND
    )
    own = bench.forge("ada", Add(f"approval/{event}/{officer('ada')}", {}))
    other = bench.forge("ada", Add(f"approval/{event}/{officer('bo')}", {}))
    as_other = bench.forge("ada", Add(f"approval/{event}/{officer('bo')}", {}), actor="bo")
    assert [bench.code("ada", e) for e in (own, other, as_other)] == [
        authority.NOT_SECOND, authority.NOT_SECOND, authority.NOT_BY_OWNER
    ]  # fmt: skip
    assert bench.code("ada", event) == authority.PENDING


def test_an_approval_comes_from_the_approvers_own_device_even_if_they_share_another(bench):
    bench.do("bo", changes.share_device, instance("ada"), officer("bo"), ON)
    bench.sync()
    event = bench.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    forged = bench.forge("ada", Add(f"approval/{event}/{officer('bo')}", {}), actor="bo")
    assert bench.code("ada", forged) == authority.NOT_SECOND
    assert bench.code("ada", event) == authority.PENDING


def test_an_approval_that_has_not_seen_the_change_is_none(bench):
    event = bench.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    bench.laptop("bo").skew = 10_000_000
    blind = bench.forge("bo", Add(f"approval/{event}/{officer('bo')}", {}))
    bench.sync()
    assert bench.code("ada", blind) == authority.NOT_SECOND
    assert bench.code("ada", event) == authority.PENDING


def test_an_approval_is_in_nobody_elses_name(bench):
    event = bench.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    bench.sync()
    forged = bench.forge("cy", Add(f"approval/{event}/{officer('bo')}", {}))
    assert bench.code("cy", forged) == authority.NOT_SECOND
    assert bench.code("cy", event) == authority.PENDING


def test_a_reviewer_is_nobodys_second_person(bench):
    event = bench.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    bench.sync()
    forged = bench.forge("eve", Add(f"approval/{event}/{officer('eve')}", {}))
    assert bench.code("eve", forged) == authority.NOT_SECOND


def test_an_approval_says_nothing_else(bench):
    event = bench.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    bench.sync()
    forged = bench.forge(
        "bo",
        Add(f"approval/{event}/{officer('bo')}", {}),
        Assign(f"officer/{officer('bo')}/person", PERSON),
    )
    assert bench.code("bo", forged) == authority.MIXED
    assert bench.code("bo", event) == authority.PENDING


def test_a_device_is_vouched_for_only_as_its_officers_own(bench):
    bench.laptop("eve/2")
    bench.sync("ada", "eve/2")
    for actor in ("ada", "eve"):
        event = bench.forge("eve/2", vouched("eve", "eve/2", owner="ada"), actor=actor)
        assert bench.code("eve/2", event) == authority.UNKNOWN_DEVICE
    with_more = bench.forge(
        "eve/2", vouched("eve", "eve/2"), Assign(f"officer/{officer('eve')}/person", PERSON)
    )
    assert bench.code("eve/2", with_more) == authority.UNKNOWN_DEVICE


def test_nothing_of_the_office_file_is_erased(bench):
    target = bench.events("ada")[0]
    event = bench.forge("ada", Erase(target.id, (), "rule"))
    assert bench.code("ada", event) == authority.ERASES
    assert bench.office("ada").letterhead.organisation == "Org"


def test_an_office_begins_once(bench):
    first = bench.events("ada")[0]
    forged = bench.forge("ada", Add(f"officer/{officer('x')}", {}), deps=())
    assert bench.code("ada", forged) == authority.UNKNOWN_DEVICE
    assert bench.code("ada", first.id) == ""


def test_who_pretends_not_to_have_seen_is_found_out(bench):
    """A director who goes back to the day when she was alone signs one number twice."""
    first = bench.events("ada")[0]
    forged = bench.forge("ada", *_person("x"), deps=(first.id,))
    assert bench.code("ada", forged) == "", "nobody can tell it from work of that day"
    assert [e.instance for e in bench.registers("ada").equivocations] == [instance("ada")]


def _person(name: str) -> tuple[Any, ...]:
    person = {"name": name, "title": "", "role": "officer"}
    return Add(f"officer/{officer(name)}", {}), Assign(f"officer/{officer(name)}/person", person)


def test_nobody_replaces_what_he_says_that_he_has_not_seen():
    bench = Bench("ada")
    first = bench.events("ada")[0].id
    path = f"officer/{officer('ada')}/person"
    one = {"name": "A", "title": "", "role": "director"}
    done = bench.forge("ada", Assign(path, one, (first,)))
    bench.forge("ada", Assign(path, {**one, "name": "B"}, (first, done)), deps=(first,))
    office = bench.office("ada")
    assert [c.field for c in bench.registers("ada").conflicts] == [path]
    assert office.officers[officer("ada")].name == "A", "the first of the standing ones"


# Cards, programmes


def test_a_card_is_admitted_once_and_never_as_somebody_who_is_here(bench):
    assert refused(bench.try_to("ada", changes.admit, card("bo"), Role.OFFICER, ON)) == (
        "office.device_known"
    )
    assert refused(bench.try_to("ada", changes.admit, card("ada/2"), Role.OFFICER, ON)) == (
        "office.officer_known"
    ), "a card that says that it is the director's"
    bench.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    assert refused(bench.try_to("ada", changes.admit, card("fay"), Role.OFFICER, ON)) == (
        "office.device_known"
    ), "it waits already"
    nobody = OfficerId("f" * 32)
    answer = bench.try_to("ada", changes.admit, card("bo/2"), None, ON, officer=nobody)
    assert refused(answer) == "office.officer_unknown"


def test_two_devices_never_have_one_short_code(bench):
    from core.office.instance import code_of

    taken = code_of(instance("ada"))
    twin = next(n for n in map(str, range(100_000)) if code_of(instance(n)) == taken)
    answer = bench.try_to("ada", changes.admit, card(twin), Role.OFFICER, ON)
    assert refused(answer) == "office.code_taken"


def test_programmes_follow_the_role_and_what_was_decided_beyond_it(bench):
    office = bench.office("ada")
    assert holders(office, DISCLOSURE) == {officer("ada"), officer("eve")}
    assert officer("eve") not in holders(office, PROTECTION)
    for name, programme, granted in (("bo", DISCLOSURE, True), ("cy", PROTECTION, False)):
        event = bench.do(
            "ada", changes.set_programme, officer(name), programme, ON, granted=granted
        )
        bench.sync()
        bench.do("di", changes.approve, event, officer("di"), ON)
        bench.sync()
    office = bench.office("ada")
    assert DISCLOSURE in office.programmes(officer("bo"))
    assert PROTECTION not in office.programmes(officer("cy"))


def test_a_reviewer_never_sees_complaints(bench):
    eve, path = officer("eve"), f"officer/{officer('eve')}/programme/{PROTECTION}"
    answer = bench.try_to("ada", changes.set_programme, eve, PROTECTION, ON, granted=True)
    assert refused(answer) == authority.WALLED
    forged = bench.forge("ada", Assign(path, value=True))
    assert bench.code("ada", forged) == authority.WALLED
    early = bench.forge(
        "ada", *_person("fay"), Assign(f"officer/{officer('fay')}/programme/protection", value=True)
    )
    assert bench.code("ada", early) == authority.WALLED, "not before the role is known either"


def test_a_grant_of_before_ends_when_somebody_becomes_a_reviewer():
    bench = Bench("ada")
    bench.do("ada", changes.add_officer, officer("bo"), "Bo", "", Role.OFFICER, on=ON)
    bench.do("ada", changes.set_programme, officer("bo"), PROTECTION, ON, granted=True)
    person = {"name": "Bo", "title": "", "role": "reviewer"}
    bench.do("ada", changes.change_officer, officer("bo"), person, ON)
    assert bench.office("ada").programmes(officer("bo")) == {DISCLOSURE}
