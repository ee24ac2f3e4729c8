# SPDX-License-Identifier: Apache-2.0
"""Who may have a case, said and decided where its people are."""

from __future__ import annotations

from tests.ui.conftest import wait_for
from ui.cases.prose import Prose


def texts(widget) -> str:
    return "\n".join(prose.text() for prose in widget.findChildren(Prose))


def test_a_case_is_restricted_and_opened_again_with_reasons(seat):
    file = seat.begin()
    page = seat.open(file, "people")
    director, second = (
        seat.window.desk.office.officers[o].name for o in (seat.sample.director, seat.sample.second)
    )
    assert f"\u2068{director}\u2069 and \u2068{second}\u2069" in texts(page.parts["people"])
    seat.press("Restrict to named officers")
    seat.save(reason="The complaint is against a colleague's friend")
    assert seat.case(file).restricted
    people = seat.page.parts["people"]
    assert "The complaint is against a colleague's friend" in texts(people)
    assert page.view.readers == {seat.sample.director}
    seat.press("Open to the programme")
    seat.save(reason="Settled")
    assert not seat.case(file).restricted
    assert page.view.readers == {seat.sample.director, seat.sample.second}


def test_the_history_says_who_was_shut_out_and_why(seat):
    file = seat.begin()
    second = seat.sample.second
    seat.act(file, "remove_member", officer=second, reason="Away for a year")
    page = seat.open(file, "history")
    said = [row.spoken for row in page.parts["history"].rows._model._rows]
    name = seat.window.desk.office.officers[second].name
    assert any("Taken off the team" in row and name in row for row in said)
    assert any(f"{name}: Away for a year" in row for row in said)


def test_a_form_that_opens_below_the_fold_is_scrolled_to(seat):
    page = seat.open(seat.begin(), "people")
    part = page.parts["people"]
    part.setFixedHeight(300)
    seat.settle()
    seat.press("Assign", part)
    wait_for(lambda: part.verticalScrollBar().value() > 0)
    end = part.form.mapTo(part.viewport(), part.form.rect().bottomLeft()).y()
    assert end <= part.viewport().height()
