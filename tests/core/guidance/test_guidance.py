# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a precedent is in use only after another officer looked at its very words."""

from __future__ import annotations

import pytest

from core.errors import Refusal
from core.guidance import FIELDS, GUIDANCE, State, acts, row
from core.guidance.guidance import lookers
from core.history.ops import Assign, Payload
from tests.core.guidance.harness import GIFT, TODAY, Shelf
from tests.core.retaliation.harness import SampleOffice

WHY = {"reason": "The rule has changed."}
FRENCH = {"language": "fr", "title": "Un don d’un fournisseur", "body": "Il est rendu."}


@pytest.fixture
def shelf() -> Shelf:
    found = Shelf(SampleOffice())
    found.draft()
    return found


def in_use(shelf: Shelf) -> Shelf:
    shelf.do(acts.ask_second_look)
    other = shelf.at("lin")
    other.do(acts.put_in_use)
    return other


def test_a_precedent_comes_into_use_after_a_second_look_by_another_officer(shelf):
    assert shelf.guidance.state is State.DRAFT
    assert shelf.refused(acts.put_in_use) == "guidance.not_in_state"
    shelf.do(acts.ask_second_look)
    assert shelf.refused(acts.put_in_use) == "guidance.own_words"
    assert shelf.at("assistant").refused(acts.put_in_use) == "case.role"
    other = shelf.at("lin")
    other.do(acts.put_in_use)
    assert other.guidance.state is State.IN_USE


def test_who_wrote_one_language_is_nobody_to_look(shelf):
    lin = shelf.at("lin")
    lin.do(acts.write, FRENCH)
    lin.do(acts.ask_second_look)
    assert lin.refused(acts.put_in_use) == "guidance.own_words"
    assert lookers(lin.guidance) == {shelf.office.officer(n) for n in ("director", "alternate")}
    waits = row(lin.guidance).waiting_for
    assert waits == tuple((officer, "second_look") for officer in sorted(lookers(lin.guidance)))
    lin.at("director").do(acts.put_in_use)


@pytest.mark.parametrize("form", ["note", "template", "snippet"])
def test_other_forms_come_into_use_at_once_and_are_written_while_in_use(form):
    shelf = Shelf(SampleOffice())
    shelf.draft(form=form)
    shelf.do(acts.put_in_use)
    shelf.do(acts.write, FRENCH)
    assert shelf.guidance.state is State.IN_USE
    assert shelf.guidance.languages == ("en", "fr")


def test_words_are_not_changed_once_a_second_look_was_asked_for(shelf):
    shelf.do(acts.ask_second_look)
    assert shelf.refused(acts.write, FRENCH) == "guidance.not_in_state"
    assert shelf.refused(acts.set_about, {"topic": "post_employment"}) == "guidance.not_in_state"
    lin = shelf.at("lin")
    lin.do(acts.give_back, {"reason": "Say which rule."})
    assert lin.guidance.state is State.DRAFT
    lin.at("omar").do(acts.set_about, {"topic": "post_employment", "source": "ST/SGB/2006/15"})
    assert shelf.guidance.source == "ST/SGB/2006/15"
    assert shelf.guidance.form == "precedent"


def test_a_word_changed_meanwhile_on_another_laptop_takes_it_out_of_use(shelf):
    beside = shelf.at("director")
    decision = acts.write(beside.guidance, FRENCH, by=beside.by, on=TODAY)
    other = in_use(shelf)
    beside.take(decision)
    merged = other.at("director")
    assert merged.guidance.state is State.DRAFT
    assert merged.guidance.languages == ("en", "fr")


def test_a_look_by_who_wrote_it_or_by_an_assistant_is_none(shelf):
    shelf.do(acts.ask_second_look)
    form = {"state": "in_use", "content": shelf.guidance.content}
    for name in ("omar", "assistant", "reviewer"):
        at = shelf.at(name)
        standing = at.guidance.registers.assign("state", form)
        at.office.laptops[name].seal(at.file, "x", Payload((standing,), "2021-03-01"))
        assert at.guidance.state is State.DRAFT


def test_while_two_laptops_differ_the_more_careful_place_holds(shelf):
    other = in_use(shelf)
    director = other.at("director")
    director.do(acts.withdraw, WHY)
    other.do(acts.revise, {"reason": "Add an example."})
    merged = other.at("director")
    assert merged.guidance.state is State.WITHDRAWN
    assert row(merged.guidance).conflicts == 1
    assert merged.refused(acts.revise, WHY) == "case.conflict_open"
    merged.do(acts.settle, {**choice(merged.guidance, "draft"), **WHY})
    assert merged.guidance.state is State.DRAFT
    assert row(merged.guidance).conflicts == 0


def test_withdrawn_guidance_is_kept_and_can_be_taken_up_again(shelf):
    other = in_use(shelf)
    other.do(acts.withdraw, WHY)
    assert row(other.guidance).closed
    assert other.refused(acts.put_in_use) == "guidance.not_in_state"
    other.do(acts.revise, WHY)
    assert other.guidance.state is State.DRAFT


@pytest.mark.parametrize(
    "left",
    ["awa@example.org", "awa (at) example.org", "+221 77 123 45 67", "Index number 123456",
     "staff no. ٤٥٦٧٨٩", "RC-2021-0007", "工号：20211234", "табельный номер 445566"],
)  # fmt: skip
def test_a_precedent_takes_no_address_and_no_number_of_a_person(shelf, left):
    decision = acts.draft(
        shelf.office.office, GIFT | {"body": f"x {left} x"}, by=shelf.by, on=TODAY
    )
    assert isinstance(decision, Refusal), left
    assert decision.code == "guidance.identity_left"
    assert shelf.refused(acts.write, FRENCH | {"title": f"Of {left}"}) == "guidance.identity_left"
    assert shelf.refused(acts.withdraw, {"reason": f"Says {left}"}) == "guidance.identity_left"
    note = Shelf(shelf.office)
    note.draft(form="note", body=f"Write to {left}.")


def test_a_precedent_has_a_topic_and_a_tree_is_not_drafted_as_a_text(shelf):
    for facts, code in (
        ({"topic": None}, "case.fact_missing"),
        ({"topic": "weather"}, "case.choice_unknown"),
        ({"form": "tree"}, "guidance.not_this_form"),
        ({"title": "two\nlines"}, "case.text_control"),
    ):
        decision = acts.draft(shelf.office.office, GIFT | facts, by=shelf.by, on=TODAY)
        assert decision.code == code


def test_a_file_of_guidance_has_no_place_for_the_request_it_came_from():
    names = {need.name for need in (*acts.DRAFT_FACTS, *acts.TREE_FACTS, *acts.WRITE_FACTS)}
    assert names == {
        "number", "form", "topic", "source", "copied", "language", "title", "body",
    }  # fmt: skip
    assert [line.pattern for line in FIELDS.lines] == [
        "number", "about", "text/*", "tree", "state",
    ]  # fmt: skip


def test_the_advice_programme_may_have_it_and_nobody_else(shelf):
    readers = GUIDANCE.readers(shelf.guidance, shelf.office.office)
    team = ("director", "omar", "lin", "assistant", "alternate")
    assert readers == {shelf.office.officer(name) for name in team}
    assert GUIDANCE.readers(shelf.guidance, None) == frozenset()
    for name in ("reviewer", "auditor"):
        at = shelf.at(name)
        assert at.refused(acts.write, FRENCH) == "case.role"
        decision = acts.draft(shelf.office.office, GIFT, by=at.by, on=TODAY)
        assert isinstance(decision, Refusal)


def test_what_a_hostile_laptop_wrote_is_read_without_an_exception(shelf):
    for field, value in (
        ("about", [1]), ("text/en", "x"), ("text/xx", {"title": 1}), ("tree", {"title": 3}),
        ("state", 7), ("state", {"state": "glorious"}),
    ):  # fmt: skip
        shelf.office.laptops["omar"].seal(
            shelf.file, "x", Payload((Assign(field, value),), "2021-03-01")
        )
    found = shelf.guidance
    assert found.state is State.DRAFT
    row(found)


@pytest.fixture
def contested() -> Shelf:
    """Return a template that two laptops wrote differently."""
    shelf = Shelf(SampleOffice())
    shelf.draft(form="template")
    other = shelf.at("lin")
    for desk, body in ((shelf, "Return the gift."), (other, "Declare the gift.")):
        desk.do(acts.write, {"language": "en", "title": "Gifts", "body": body})
    return other.at("omar")


def choice(guidance, text):
    (conflict,) = guidance.registers.conflicts
    value = next(v for v in conflict.values if text in str(v.value))
    return {"field": conflict.field, "choice": value.events[0]}


def test_words_that_two_laptops_wrote_differently_are_held_until_one_is_chosen(contested):
    desk = contested
    assert desk.refused(acts.put_in_use) == "case.conflict_open"
    again = {"language": "en", "title": "Gifts", "body": "A third way."}
    assert desk.refused(acts.write, again) == "case.conflict_open"
    assert acts.export_refusal(desk.guidance).code == "case.conflict_open"
    chosen = choice(desk.guidance, "Declare")
    assert desk.refused(acts.settle, chosen) == "case.fact_missing", "a reason"
    desk.do(acts.settle, {**chosen, "reason": "The rule says so."})
    assert desk.guidance.texts["en"].body == "Declare the gift."
    assert acts.export_refusal(desk.guidance) is None
    desk.do(acts.put_in_use)
    assert desk.guidance.state is State.IN_USE


def test_that_a_precedent_is_in_use_is_chosen_by_nobody_who_wrote_it(shelf):
    shelf.do(acts.ask_second_look)
    lin = shelf.at("lin")
    shelf.do(acts.withdraw, {"reason": "The rule changed."})
    lin.do(acts.put_in_use)
    omar = lin.at("omar")
    chosen = {**choice(omar.guidance, "in_use"), "reason": "It holds."}
    assert omar.refused(acts.settle, chosen) == "guidance.own_words"
    lin = omar.at("lin")
    lin.do(acts.settle, chosen)
    assert lin.guidance.state is State.IN_USE
