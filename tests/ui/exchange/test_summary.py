# SPDX-License-Identifier: Apache-2.0
"""What the exchange page says of bundles that came, and of the cases in them."""

from __future__ import annotations

from datetime import UTC, datetime

from core.ids import FileId
from storage.records.lists import Row
from tests.ui.cases.harness import buttons, click
from tests.ui.conftest import wait_for
from tests.ui.exchange.crew import several
from ui.exchange.courier import Brought


def test_what_came_is_summed_up_and_a_case_is_opened_by_a_click(crew):
    file = crew.team["bo"].open_case("Rosa Alvarez")
    page = crew.exchange
    crew.take_in(*crew.from_colleague("bo"))
    (case,) = crew.entries(page.summary.cases)
    assert "Rosa Alvarez" in case
    assert page.summary.sentence.text() == "All was taken in."
    assert "in 1 case" in page.summary.counts.text()
    assert "from \u2068Bo Officer\u2069" in crew.entries(page.arrivals)[0]
    (opens,) = buttons(page.summary, "Open: " + case.split("\n")[1])
    click(opens)
    crew.settle()
    assert crew.window.frame.place == "cases"
    assert crew.page.file == file


def test_a_case_that_came_is_shown_as_it_stands_after_more_was_done(crew):
    file = crew.team["bo"].open_case("Rosa Alvarez")
    crew.take_in(*crew.from_colleague("bo"))
    (before,) = crew.entries(crew.exchange.summary.cases)
    crew.step(file, "withdraw", how="in_writing", reason="She found another post.")
    (after,) = crew.entries(crew.exchange.summary.cases)
    assert ("Closed" in before, "Closed" in after) == (False, True)


def test_nothing_of_what_came_is_said_twice_when_another_language_is_chosen(crew):
    crew.take_in(*several(crew, 1))
    crew.exchange.go_to("")
    crew.window.desk.language.choose("fr")
    crew.settle()
    page = crew.exchange
    assert "dans 1 dossier" in page.summary.counts.text()


def test_what_was_brought_is_scrolled_into_view(crew):
    page = crew.exchange
    bar = page._scroll.verticalScrollBar()
    wait_for(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    crew.take_in(*several(crew, 1))
    shown = page.summary
    wait_for(lambda: 0 <= shown.mapTo(page._scroll, shown.rect().topLeft()).y() < 50)


def test_statements_that_came_are_one_line_for_each_cycle_and_are_not_called_cases(crew):
    summary = crew.exchange.summary
    moment = datetime(2021, 4, 1, tzinfo=UTC)
    rows = tuple(
        Row(FileId(f"f{n}"), kind, str(n), "Somebody", "filed", None, None, False, 0, 0, None,
            moment, year)
        for n, (kind, year) in enumerate([("statement", "2021")] * 3 + [("statement", "2020")])
    )  # fmt: skip
    summary.show_brought(Brought((), (), rows, stopped=False))
    lines = [one.split("\n")[1] for one in crew.entries(summary.cases)]
    assert lines == ["3 statements of the cycle of 2021", "1 statement of the cycle of 2020"]
    assert summary.counts.text() == "in 4 statements"
    click(buttons(summary, f"Show: {lines[1]}")[0])
    crew.settle()
    assert crew.window.frame.place == "statements"
