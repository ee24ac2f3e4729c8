# SPDX-License-Identifier: Apache-2.0
"""A registration says what it would do, and a corrected list touches only whom it corrects."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from core.disclosure.cohort import Change, Person, Rule, Window
from core.disclosure.facts import GONE, LISTED, UNPICKED
from core.disclosure.registration import Registered, plan
from core.disclosure.sections import FormKind
from core.ids import FileId

WINDOW = Window(covers=date(2020, 12, 31), opens_on=date(2021, 3, 1), due_on=date(2021, 4, 30))
DIRECTORS = Rule("grade", ("D-*",), "directors", "medium")
BUYERS = Rule("function", ("procurement",), "whoever buys", "high")
RULES = (DIRECTORS, BUYERS)
AWA = Person("100", "Awa Diallo", "P-4", "Procurement Manager")
BO = Person("200", "Bo Li", "D-1", "Representative")
DRIVER = Person("300", "Cy Ray", "GS-2", "Driver")


def file_of(person, **facts):
    known = {"kind": FormKind.ANNUAL, "due_on": WINDOW.due_on, "risk": "high",
             "why": ("whoever buys",)}  # fmt: skip
    return Registered(FileId(person.number.zfill(32)), person, **{**known, **facts})


def planned(*people, registered=(), last=(), rules=RULES):
    return plan(people, rules, WINDOW, registered, last)


def test_whom_rules_pick_is_registered_once():
    found = planned(AWA, BO, DRIVER, registered=[file_of(AWA)])
    assert [one.person for one in found.new] == [BO]
    assert (found.same, found.required, found.revised, found.gone) == (1, 2, (), ())


def test_the_same_list_again_does_nothing():
    assert planned(AWA, DRIVER, registered=[file_of(AWA)]).idle


def test_a_corrected_list_changes_the_facts_that_it_corrects():
    married = replace(AWA, name="Awa Sow", grade="D-1")
    (one,) = planned(married, registered=[file_of(AWA)]).revised
    assert (one.facts, one.terms) == (("name", "grade"), ("why",))
    assert (one.after.person, one.after.file) == (married, one.before.file)
    assert one.after.why == ("directors", "whoever buys")


def test_whoever_leaves_earlier_files_as_one_who_departs():
    leaving = replace(AWA, leaves_on=date(2021, 4, 2))
    (one,) = planned(leaving, registered=[file_of(AWA)]).revised
    assert one.terms == ("kind", "due_on")
    assert (one.after.kind, one.after.due_on) == (FormKind.DEPARTURE, date(2021, 4, 2))


def test_of_what_was_filed_the_form_and_the_day_are_not_the_lists_to_change():
    leaving = replace(AWA, leaves_on=date(2021, 4, 2), name="Awa Sow")
    (one,) = planned(leaving, registered=[file_of(AWA, filed=True)]).revised
    assert (one.facts, one.terms) == (("name", "leaves_on"), ())


def test_whoever_is_gone_or_not_picked_any_more_is_said_and_keeps_the_file():
    registered = [file_of(AWA), file_of(BO, why=("directors",), risk="medium")]
    found = planned(replace(AWA, function="Driver"), registered=registered)
    assert [one.person for one in found.gone] == [BO]
    assert [one.person for one in found.unpicked] == [AWA]
    assert [one.terms for one in found.revised] == [()]
    assert (found.required, found.same) == (2, 0)
    marks = {one.person: absence for one, absence in found.marks}
    assert (marks, found.undecided) == ({BO: GONE, AWA: UNPICKED}, 2)


def test_an_absence_is_marked_once_and_asked_about_until_somebody_keeps_the_filing():
    gone = file_of(AWA, absent=GONE)
    assert (planned(registered=[gone]).idle, planned(registered=[gone]).undecided) == (True, 1)
    kept = replace(gone, stays=True)
    assert (planned(registered=[kept]).idle, planned(registered=[kept]).undecided) == (True, 0)
    unpicked = planned(replace(AWA, function="Driver"), registered=[kept])
    assert (unpicked.marks, unpicked.undecided) == (((kept, UNPICKED),), 1)
    assert planned(AWA, registered=[kept]).marks == ((kept, LISTED),)


def test_whoever_left_before_the_window_is_not_registered():
    left = replace(AWA, leaves_on=date(2021, 2, 28))
    found = planned(left, BO)
    assert ([one.person for one in found.new], found.left) == ([BO], (left,))
    assert [one.person for one in planned(left, registered=[file_of(AWA)]).gone] == [AWA]


def test_the_exempt_stay_exempt_and_are_not_required():
    exempt = file_of(AWA, exempt=True, closed=True)
    found = planned(replace(AWA, name="Awa Sow"), BO, registered=[exempt])
    assert (found.exempt, found.required, found.revised) == ((exempt,), 1, ())
    assert not planned(registered=[exempt]).gone


def test_whom_one_may_not_see_is_not_registered_a_second_time():
    found = plan([AWA, BO], RULES, WINDOW, hidden=["0100"])
    assert ([one.person for one in found.new], found.required) == ([BO], 1)


def test_no_list_changes_a_file_that_is_closed():
    closed = file_of(AWA, filed=True, closed=True)
    assert planned(replace(AWA, name="Awa Sow"), registered=[closed]).idle
    assert not planned(registered=[closed]).gone


def test_whom_somebody_released_and_a_rule_picks_again_is_said():
    released = file_of(AWA, released=True, closed=True)
    found = planned(AWA, registered=[released])
    assert (found.back, found.new, found.required) == ((released,), (), 0)
    assert planned(registered=[released]).back == ()


def test_entrants_have_their_thirty_days():
    entrant = replace(AWA, joined_on=date(2021, 4, 20))
    (one,) = planned(entrant, BO).of_kind(FormKind.ENTRANT)
    assert (one.person, one.due_on) == (entrant, date(2021, 5, 20))


def test_zeros_that_a_spreadsheet_dropped_make_nobody_new():
    assert planned(AWA, registered=[file_of(replace(AWA, number="00100"))]).idle


def test_a_person_whom_two_laptops_registered_is_said_and_the_filed_one_counts():
    first = file_of(AWA)
    second = replace(first, file=FileId("f" * 32), filed=True)
    found = planned(AWA, registered=[first, second])
    assert found.twice == (first,)
    assert found.idle


def test_differences_to_last_year_are_who_came_who_went_and_what_changed():
    last = [replace(AWA, grade="P-3"), DRIVER]
    assert planned(AWA, BO, DRIVER, last=last).since_last == (
        Change("100", last[0], AWA),
        Change("200", None, BO),
        Change("300", DRIVER, None),
    )


def test_each_rule_says_whom_it_adds():
    found = planned(AWA, BO, replace(BO, number="400", function="Procurement Chief"))
    assert [(r.picked, r.alone) for r in found.reaches] == [(2, 1), (2, 1)]
    assert [one.risk for one in found.cohort] == ["high", "medium", "high"]


PEOPLE = st.lists(
    st.builds(
        Person,
        st.integers(1, 30).map(str),
        st.sampled_from(["A", "B"]),
        st.sampled_from(["D-1", "P-4", "GS-2"]),
        st.sampled_from(["Procurement", "Driver"]),
        leaves_on=st.none() | st.dates(date(2021, 1, 1), date(2021, 6, 1)),
    ),
    unique_by=lambda person: person.number,
)


@given(PEOPLE, PEOPLE)
def test_after_it_is_done_the_same_list_does_nothing_and_nobody_is_lost(before, now):
    files = done(planned(*before), ())
    first = planned(*now, registered=files)
    after = done(first, files)
    again = planned(*now, registered=after)
    assert again.idle
    assert {one.file for one in files} <= {one.file for one in after}
    assert len(after) == first.required == again.required
    assert first.same + len({one.file for one in (*first.gone, *first.unpicked)}
                            | {one.before.file for one in first.revised}) == len(files)  # fmt: skip


def done(found, files):
    """Do what a registration says."""
    known = {one.file: one for one in files}
    known |= {one.after.file: one.after for one in found.revised}
    for one in found.new:
        why = tuple(rule.why for rule in one.rules)
        made = file_of(one.person, kind=one.kind, due_on=one.due_on, risk=one.risk, why=why)
        known[made.file] = made
    for one, absence in found.marks:
        absent = "" if absence == LISTED else absence
        known[one.file] = replace(known[one.file], absent=absent, stays=False)
    return tuple(known.values())
