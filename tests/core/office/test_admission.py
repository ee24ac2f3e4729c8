# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of who is let in by a card, and to which programmes."""

from __future__ import annotations

from core.history.ops import Assign
from core.ids import OfficerId
from core.office import authority, changes
from core.office.office import Role
from core.office.programmes import DISCLOSURE, PROTECTION, holders
from tests.core.office.harness import (
    ON,
    Staff,
    card,
    entered,
    instance,
    officer,
    refused,
)


def test_a_card_is_admitted_once_and_never_as_somebody_who_is_here(staff):
    assert refused(staff.try_to("ada", changes.admit, card("bo"), Role.OFFICER, ON)) == (
        "office.device_known"
    )
    assert refused(staff.try_to("ada", changes.admit, card("ada/2"), Role.OFFICER, ON)) == (
        "office.officer_known"
    ), "a card that says that it is the director's"
    staff.do("ada", changes.admit, card("fay"), Role.OFFICER, ON)
    assert refused(staff.try_to("ada", changes.admit, card("fay"), Role.OFFICER, ON)) == (
        "office.device_known"
    ), "it waits already"
    nobody = OfficerId("f" * 32)
    answer = staff.try_to("ada", changes.admit, card("bo/2"), None, ON, officer=nobody)
    assert refused(answer) == "office.officer_unknown"


def test_two_devices_never_have_one_short_code(staff):
    from core.office.instance import code_of

    taken = code_of(instance("ada"))
    twin = next(n for n in map(str, range(100_000)) if code_of(instance(n)) == taken)
    answer = staff.try_to("ada", changes.admit, card(twin), Role.OFFICER, ON)
    assert refused(answer) == "office.code_taken"


def test_programmes_follow_the_role_and_what_was_decided_beyond_it(staff):
    office = staff.office("ada")
    assert holders(office, DISCLOSURE) == {officer("ada"), officer("eve")}
    assert officer("eve") not in holders(office, PROTECTION)
    for name, programme, granted in (("bo", DISCLOSURE, True), ("cy", PROTECTION, False)):
        event = staff.do(
            "ada", changes.set_programme, officer(name), programme, ON, granted=granted
        )
        staff.sync()
        staff.do("di", changes.approve, event, officer("di"), ON)
        staff.sync()
    office = staff.office("ada")
    assert DISCLOSURE in office.programmes(officer("bo"))
    assert PROTECTION not in office.programmes(officer("cy"))


def test_a_reviewer_never_sees_complaints(staff):
    eve, path = officer("eve"), f"officer/{officer('eve')}/programme/{PROTECTION}"
    answer = staff.try_to("ada", changes.set_programme, eve, PROTECTION, ON, granted=True)
    assert refused(answer) == authority.WALLED
    for value in (True, 1, "yes", None):
        forged = staff.forge("ada", Assign(path, value))
        assert staff.code("ada", forged) == authority.WALLED
    early = staff.forge(
        "ada", *entered("fay"), Assign(f"officer/{officer('fay')}/programme/protection", value=True)
    )
    assert staff.code("ada", early) == authority.WALLED, "not before the role is known either"


def test_a_grant_of_before_ends_when_somebody_becomes_a_reviewer():
    staff = Staff("ada")
    staff.do("ada", changes.add_officer, officer("bo"), "Bo", "", Role.OFFICER, on=ON)
    staff.do("ada", changes.set_programme, officer("bo"), PROTECTION, ON, granted=True)
    person = {"name": "Bo", "title": "", "role": "reviewer"}
    staff.do("ada", changes.change_officer, officer("bo"), person, ON)
    assert staff.office("ada").programmes(officer("bo")) == {DISCLOSURE}
