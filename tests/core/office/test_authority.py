# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of who may change the roster, and of what the second person does."""

from __future__ import annotations

from core.history.ops import Add
from core.office import authority, changes
from core.office.office import Role
from resources import LANGUAGES, message
from tests.core.office.harness import (
    ON,
    Staff,
    card,
    instance,
    officer,
    refused,
    retire,
    role,
)


def test_a_director_alone_changes_the_roster_alone():
    staff = Staff("ada")
    staff.do("ada", changes.admit, card("bo"), Role.OFFICER, ON)
    office = staff.office("ada")
    assert office.pending == ()
    assert office.devices[instance("bo")].officer == officer("bo")


def test_with_a_second_officer_a_change_waits_for_their_approval(staff):
    event = staff.do("ada", changes.admit, card("fay"), Role.ASSISTANT, ON)
    (waiting,) = staff.office("ada").pending
    assert officer("fay") not in staff.office("ada").officers
    assert (waiting.event, waiting.by, waiting.on) == (event, officer("ada"), "2021-03-04")
    assert waiting.approvers == {officer("bo"), officer("cy"), officer("di")}
    assert [part.what for part in waiting.what] == ["officer_added", "device_added"]
    assert waiting.what[1].words == card("fay").words
    staff.sync("ada", "bo")
    staff.do("bo", changes.approve, event, officer("bo"), ON)
    staff.sync()
    office = staff.office("eve")
    assert office.pending == ()
    assert office.devices[instance("fay")].actors == {officer("fay")}


def test_whom_a_change_concerns_is_asked_only_if_there_is_nobody_else(staff):
    staff.do("ada", changes.admit, card("fay"), None, ON, officer=officer("bo"))
    staff.do("ada", changes.revoke_device, instance("bo"), "lost", ON)
    for waiting in staff.office("ada").pending:
        assert waiting.approvers == {officer("cy"), officer("di")}
    two = Staff("ada")
    two.do("ada", changes.admit, card("bo"), Role.OFFICER, ON)
    two.do("ada", changes.admit, card("fay"), None, ON, officer=officer("bo"))
    (waiting,) = two.office("ada").pending
    assert waiting.approvers == {officer("bo")}


def test_an_officer_who_cannot_sign_is_asked_for_nothing():
    staff = Staff("ada")
    staff.do("ada", changes.add_officer, officer("bo"), "Bo", "", Role.OFFICER, on=ON)
    staff.do("ada", changes.admit, card("bo"), None, ON, officer=officer("bo"))
    assert staff.office("ada").pending == ()
    staff.do("ada", changes.admit, card("cy"), Role.OFFICER, ON)
    assert len(staff.office("ada").pending) == 1


def test_a_rejected_change_has_no_effect_and_waits_for_nobody(staff):
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    staff.sync()
    staff.do("cy", changes.reject, event, officer("cy"), "nobody knows her", ON)
    staff.sync()
    office = staff.office("ada")
    assert office.pending == ()
    assert [(v.event, v.code) for v in office.void] == [(event, authority.REJECTED)]
    assert refused(staff.try_to("bo", changes.approve, event, officer("bo"), ON)) == (
        "office.not_pending"
    )
    late = staff.forge("bo", Add(f"approval/{event}/{officer('bo')}", {}))
    assert staff.code("bo", late) == authority.NOT_SECOND


def test_a_change_can_be_taken_back_by_its_author(staff):
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    staff.do("ada", changes.reject, event, officer("ada"), "a mistake", ON)
    assert staff.code("ada", event) == authority.REJECTED


def test_an_approval_that_had_not_seen_the_rejection_counts(staff):
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    staff.sync()
    staff.do("bo", changes.approve, event, officer("bo"), ON)
    staff.do("cy", changes.reject, event, officer("cy"), "no", ON)
    staff.sync()
    for name in ("ada", "bo", "cy"):
        assert staff.code(name, event) == ""
        assert officer("fay") in staff.office(name).officers


def test_a_rejection_stops_only_who_had_seen_it_whatever_the_clocks_say(staff):
    """Cy's rejection comes first in the order of the history; Bo had not heard of it."""
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    staff.sync()
    staff.laptop("bo").skew = 10_000_000
    staff.do("cy", changes.reject, event, officer("cy"), "no", ON)
    approval = staff.do("bo", changes.approve, event, officer("bo"), ON)
    staff.sync()
    order = [step.id for step in staff.registers("ada").trail]
    assert order[-1] == approval
    assert staff.code("ada", event) == ""


def test_two_can_reject_and_both_are_heard(staff):
    event = staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    staff.sync()
    staff.do("cy", changes.reject, event, officer("cy"), "no", ON)
    staff.sync()
    second = staff.forge("bo", Add(f"rejection/{event}/{officer('bo')}", {}))
    assert staff.code("bo", second) == ""
    assert staff.code("bo", event) == authority.REJECTED


def test_an_alternate_acts_only_while_there_is_no_director(staff):
    person = {"name": "Bo", "title": "", "role": "director"}
    early = staff.do("di", changes.change_officer, officer("bo"), person, ON)
    assert staff.code("di", early) == authority.NOT_DIRECTOR
    event = retire(staff, "ada")
    staff.sync()
    staff.do("bo", changes.approve, event, officer("bo"), ON)
    staff.sync()
    assert staff.office("di").devices[instance("ada")].revoked
    successor = staff.do("di", changes.change_officer, officer("bo"), person, ON)
    staff.sync()
    assert staff.code("di", successor) == authority.PENDING
    staff.do("cy", changes.approve, successor, officer("cy"), ON)
    staff.sync()
    assert role(staff.office("bo"), "bo") is Role.DIRECTOR
    assert staff.code("bo", early) == authority.NOT_DIRECTOR, "judged on what was so then"


def test_the_last_who_could_change_the_roster_cannot_be_lost():
    staff = Staff("ada")
    ada, person = officer("ada"), {"name": "Ada", "title": "", "role": "officer"}
    assert refused(staff.try_to("ada", changes.retire_officer, ada, ON, "")) == (
        "office.last_director"
    )
    assert refused(staff.try_to("ada", changes.change_officer, ada, person, ON)) == (
        "office.last_director"
    )
    assert refused(staff.try_to("ada", changes.revoke_device, instance("ada"), "", ON)) == (
        "office.last_director"
    )


def test_whoever_tries_in_vain_is_told_why_and_what_to_do():
    """What would have no effect is not recorded: `records.journal` says the code instead."""
    codes = {
        code
        for name, code in vars(authority).items()
        if name.isupper() and isinstance(code, str) and code.startswith("office.")
    }
    for code in codes - {authority.PENDING, authority.REJECTED}:
        assert all(all(message(code, language, {})) for language in LANGUAGES), code
    assert len(codes) == 11
