# SPDX-License-Identifier: Apache-2.0
"""What two laptops decided differently about the office: shown, in the way of letters, settled."""

from __future__ import annotations

from core.errors import Refusal
from core.history.change import Change
from core.office import changes
from core.office.office import Addressee, Letterhead, Role
from tests.core.office.harness import FILE, ON, card, officer, refused, role


def head(staff, name, office):
    answer = changes.set_letterhead(staff.registers(name), Letterhead("Org", office), ON)
    if isinstance(answer, Change):
        staff.laptop(name).write(FILE, answer)
    return answer


def contested_head(staff):
    head(staff, "ada", "Ethics Office")
    head(staff, "bo", "Office of Ethics")
    staff.sync()
    (conflict,) = staff.office("ada").conflicts
    assert conflict.field == "letterhead"
    return conflict


def choose(conflict, text):
    return next(value.events[0] for value in conflict.values if text in str(value.value))


def test_a_letterhead_that_two_laptops_changed_stands_in_the_way_of_letters(staff):
    contested_head(staff)
    assert staff.office("cy").head_refusal.code == "office.head_contested"


def test_it_is_not_settled_by_changing_it_again(staff):
    contested_head(staff)
    assert refused(head(staff, "ada", "A third name")) == "case.conflict_open"


def test_settling_it_takes_a_reason_and_holds_on_every_laptop(staff):
    conflict = contested_head(staff)
    facts = ("letterhead", choose(conflict, "Office of Ethics"))
    assert refused(staff.try_to("ada", changes.settle, *facts, reason=" ", on=ON)) == (
        "case.fact_missing"
    )
    staff.do("ada", changes.settle, *facts, reason="As the executive order says", on=ON)
    staff.sync()
    for name in ("ada", "bo", "cy"):
        assert staff.office(name).conflicts == ()
        assert staff.office(name).letterhead.office_name == "Office of Ethics"
        assert staff.office(name).head_refusal is None
        assert staff.registers(name).trail[-1].payload.reason == "As the executive order says"


def test_an_addressee_is_settled_alike_and_only_for_one_of_the_values(staff):
    for name, said in (("ada", "Ms. A"), ("bo", "Mr. B")):
        answer = changes.set_addressee(staff.registers(name), "head", Addressee(said, "", ""), ON)
        staff.laptop(name).write(FILE, answer)
    staff.sync()
    (conflict,) = staff.office("ada").conflicts
    wrong = staff.try_to("ada", changes.settle, conflict.field, "0" * 64, reason="So", on=ON)
    assert refused(wrong) == "case.conflict_gone"
    staff.do("cy", changes.settle, conflict.field, choose(conflict, "Ms. A"), reason="So", on=ON)
    assert staff.office("cy").addressees["head"].name == "Ms. A"


def contested_role(staff):
    """Have Ada change the role of Cy differently on her two laptops, each time with a second."""
    second = "ada/second"
    event = staff.do("ada", changes.admit, card(second), None, ON, officer=officer("ada"))
    staff.laptop(second)
    staff.sync()
    staff.do("bo", changes.approve, event, officer("bo"), ON)
    staff.sync()
    for laptop, approver, new in (("ada", "bo", Role.ASSISTANT), (second, "di", Role.AUDITOR)):
        person = {"name": "cy", "title": "", "role": new.value}
        event = staff.do(laptop, changes.change_officer, officer("cy"), person, ON)
        staff.sync(laptop, approver)
        staff.do(approver, changes.approve, event, officer(approver), ON)
    staff.sync()
    (conflict,) = staff.office("ada").conflicts
    assert conflict.field == f"officer/{officer('cy')}/person"
    return conflict


def test_a_role_that_was_changed_differently_is_settled_by_two(staff):
    conflict = contested_role(staff)
    assert staff.office("ada").head_refusal is None, "no letter says it"
    person = {"name": "cy", "title": "", "role": "officer"}
    again = staff.try_to("ada", changes.change_officer, officer("cy"), person, ON)
    assert refused(again) == "case.conflict_open"
    choice = choose(conflict, "auditor")
    event = staff.do("ada", changes.settle, conflict.field, choice, reason="As agreed", on=ON)
    staff.sync()
    assert staff.office("bo").conflicts == (conflict,), "proposed, and nothing more"
    staff.do("bo", changes.approve, event, officer("bo"), ON)
    staff.sync()
    for name in ("ada", "bo"):
        assert staff.office(name).conflicts == ()
        assert role(staff.office(name), "cy") is Role.AUDITOR


def test_nobody_but_who_leads_settles_a_role(staff):
    conflict = contested_role(staff)
    choice = choose(conflict, "auditor")
    event = staff.do("bo", changes.settle, conflict.field, choice, reason="So", on=ON)
    assert staff.code("bo", event) == "office.void_not_director"
    assert staff.office("bo").conflicts == (conflict,)


def test_no_letter_is_held_up_by_what_is_not_on_it(staff):
    assert staff.office("ada").head_refusal is None
    assert not isinstance(head(staff, "ada", "Ethics Office"), Refusal)
