# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that conflicts of every kind of file are shown, bar what they must, and end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.advice.handling import classify
from core.guidance import acts
from core.ids import FileId
from core.office import changes
from tests.ui.advice.harness import GIFT
from tests.ui.cases.harness import TODAY, days_ago
from tests.ui.conflicts.harness import choose, decide, exchange, marked, page_of, side_of
from ui.operations.advice import log
from ui.operations.guidance import begin_guidance, export_guidance, move_guidance, write_guidance
from ui.operations.office import set_letterhead
from ui.operations.sheets import export_requests
from ui.widgets.rows import ROW_ROLE

NOTE = {
    "form": "note", "topic": "gifts_honours_hospitality", "language": "en",
    "title": "Gifts", "body": "A gift is declared to the office.",
}  # fmt: skip


def head(name):
    def change(office, registers):
        wanted = replace(office.letterhead, office_name=name)
        return changes.set_letterhead(registers, wanted, TODAY)

    return change


@pytest.fixture
def everywhere(seat, colleague):
    """Return a request, a note and the office file, on each of which two laptops differ."""
    request = seat.run(log(facts={**GIFT, "received_on": days_ago(2)}, answer=None)).file
    note = seat.run(begin_guidance(facts=NOTE))
    exchange(seat, colleague)
    seat.act(request, "classify", **classes("outside_activities"))
    decide(colleague, request, classify, **classes("employment_and_workplace"))
    seat.run(write_guidance(file=note, facts={**text("A gift is returned to its sender.")}))
    decide(colleague, note, acts.write, **text("A gift is handed to the office."))
    seat.ask(lambda mine: mine.apply_office(head("Ethics Office, New York")))
    colleague.apply_office(head("Ethics Office, Geneva"))
    exchange(seat, colleague)
    return request, note, FileId(seat.ask(lambda mine: mine.office.id))


def classes(subcategory):
    return {"category": "confidential_advice", "subcategory": subcategory}


def text(body):
    return {"language": "en", "title": "Gifts", "body": body}


def refusal_of(seat, operation):
    found = []
    operation.refused(found.append).start(seat.window.desk, seat.window)
    seat.settle()
    return [refusal.code for refusal in found]


def assert_today_lists(seat, everywhere):
    today = seat.today
    today.reload()
    seat.settle()
    model = today.conflicts.rows.model()
    said = {
        row.key: row.subtitle
        for row in (model.index(n, 0).data(ROW_ROLE) for n in range(model.rowCount()))
    }
    assert said == dict(
        zip(
            everywhere,
            (
                "Until it is settled: no closing, no letter, no export",
                "Until it is settled: not in use, no export",
                "Until it is settled: no letter that would name it",
            ),
            strict=True,
        )
    )


def test_each_bars_what_it_must_and_is_settled_where_the_others_are(seat, everywhere, tmp_path):
    assert_today_lists(seat, everywhere)
    request, note, office = everywhere
    register, paper = tmp_path / "register.csv", tmp_path / "note.pdf"
    exporting = lambda: export_requests(path=register, identity=False)  # noqa: E731
    printing = lambda: export_guidance(key=note, language="en", path=paper)  # noqa: E731
    case = seat.begin()
    assert refusal_of(seat, exporting()) == ["sheets.conflict_open"]
    assert refusal_of(seat, printing()) == ["case.conflict_open"]
    assert refusal_of(seat, move_guidance(file=note, move="put_in_use")) == ["case.conflict_open"]
    letterhead = seat.ask(lambda mine: mine.office.letterhead)
    assert refusal_of(seat, set_letterhead(letterhead=letterhead)) == ["case.conflict_open"]
    letters = {letter.refusal.code for letter in seat.open(case).view.letters if letter.refusal}
    assert letters == {"office.head_contested"}
    for file in everywhere:
        seat.window.frame.show_conflicts(file)
        view = page_of(seat).view
        choose(view, "Tomás", " ")
        seat.settle()
        assert view.banner.sentence, "a reason is asked for whatever it is about"
        assert view.contest.file == file
    seat.window.frame.show_conflicts(office)
    page = page_of(seat)
    assert page.view.heading.text() == "Letterhead"
    assert marked(side_of(page.view, "Aïcha")) == ["New York"]
    choose(page.view, "Tomás", "As the executive order says.")
    seat.settle()
    assert seat.ask(lambda mine: mine.office.letterhead.office_name) == "Ethics Office, Geneva"
    seat.window.frame.show_file(note)
    seat.settle()
    seat.press("Compare and settle")
    assert page_of(seat).view.contest.file == note
    for wanted, who in ((note, "Aïcha"), (request, "Tomás")):
        seat.window.frame.show_conflicts(wanted)
        assert page_of(seat).view.contest.file == wanted
        choose(page.view, who, "Talked it over.")
        seat.settle()
    assert page.stack.currentIndex() == 1
    assert seat.case(note).texts["en"].body == "A gift is returned to its sender."
    assert seat.case(request).classes.subcategory == "employment_and_workplace"
    seat.run(exporting())
    seat.run(printing())
    assert register.stat().st_size
    assert paper.stat().st_size
    assert any(letter.allowed for letter in seat.open(case).view.letters)
