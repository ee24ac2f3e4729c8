# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that charts say what their tables say, and are drawn to be told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import pypdfium2
import pytest

import resources
from core.figures.chart import Chart, Row, charts
from core.figures.drawing import draw
from core.figures.page import as_pdf
from core.figures.report import Rates, Report, note
from core.figures.svg import as_svg
from core.figures.table import Axis, tabulate

YEARS = ("2018", "2019", "2020", "2021")
CATEGORIES = Axis("category", ("confidential_advice", "media", "training"))
TOPICS = Axis("subcategory", ("outside_activities",), {"media": {"category": "media"}})
SVG = "{http://www.w3.org/2000/svg}"


def counts(year: str, advice: int, media: int, training: int):
    numbers = {"confidential_advice": advice, "media": media, "training": training}
    for category, number in numbers.items():
        facets = {"category": category, "year": year, "in_time": "yes"}
        if category == "confidential_advice":
            facets["subcategory"] = "outside_activities"
        yield facets, number


COUNTS = [
    *counts("2018", 10, 0, 10),
    *counts("2019", 30, 10, 20),
    *counts("2020", 40, 8, 52),
    *counts("2021", 60, 2, 38),
]


@pytest.fixture
def report() -> Report:
    years = Axis("year", YEARS)
    table_1 = tabulate("table_1", COUNTS, CATEGORIES, years)
    advice = {"category": "confidential_advice"}
    return Report(
        organisation="Sample Organisation",
        office="Ethics Office",
        policy="sample@1",
        years=(2018, 2019, 2020, 2021),
        counted_on=date(2021, 12, 31),
        tables=(
            table_1,
            tabulate("figure_2", COUNTS, TOPICS, years, advice),
            tabulate("in_time", COUNTS, Axis("in_time", ("yes", "no")), years),
        ),
        names_in={
            "category": "request_categories",
            "subcategory": "advice_categories",
            "in_time": "figures",
        },
        in_shares=frozenset({"table_1", "figure_2"}),
        smallest=None,
        rates={
            "in_time": Rates(
                {"2018": Decimal(90), "2019": Decimal(99), "2020": None, "2021": Decimal(100)}
            )
        },
    )


def numbers(chart: Chart) -> dict[str, list[str]]:
    return {row.name: [chart.said(bar) for bar in row.bars] for row in chart.rows}


def test_figure_1_has_the_shares_of_the_latest_year(report):
    first, *_ = charts(report, "en")
    assert (first.name, first.title) == ("figure_1", "Figure 1: Requests by category, 2021")
    assert numbers(first) == {
        "Confidential advice": ["60\u00a0%"], "Media": ["2\u00a0%"], "Training": ["38\u00a0%"],
    }  # fmt: skip


def test_chinese_writes_a_share_without_a_space_before_its_sign(report):
    first, *_ = charts(report, "zh")
    assert [said for [said] in numbers(first).values()] == ["60%", "2%", "38%"]


def test_figure_2_has_the_counts_of_three_years_and_the_row_beside_them(report):
    figure_2 = charts(report, "en")[1]
    assert figure_2.series == ("2019", "2020", "2021")
    assert list(numbers(figure_2).values()) == [["30", "40", "60"], ["10", "8", "2"]]


def test_the_share_in_time_leads_to_the_answers_that_were_in_time(report):
    answers = charts(report, "en")[-1]
    assert list(numbers(answers).values()) == [["90\u00a0%"], ["99\u00a0%"], ["*"], ["100\u00a0%"]]
    assert answers.longest == 100
    assert answers.rows[1].bars[0].cell == ("yes", "2019")


def test_what_is_not_told_has_a_star_and_no_bar(report):
    outside = replace(report, smallest=5)
    first = charts(outside, "en")[0]
    assert numbers(first)["Media"] == ["*"]
    place = [row.name for row in first.rows].index("Media")
    assert place not in [mark.row for mark in draw(first, 400).marks if mark.bar.number]
    assert "below 5" in note(outside, "en")


def test_an_old_year_that_is_counted_anew_shows_both_series(report):
    now = report.tables[0]
    before = [
        ({**facets, "category_then": facets["category"].replace("media", "training")}, number)
        for facets, number in COUNTS
        if facets["year"] == "2019"
    ] + [({**f, "category_then": f["category"]}, n) for f, n in COUNTS if f["year"] != "2019"]
    rows = Axis("category_then", CATEGORIES.values)
    then = tabulate("table_1_then", before, rows, now.columns)
    names = {**report.names_in, "category_then": "request_categories"}
    told = replace(report, tables=(now, then), series=((now, then),), names_in=names)
    twice = charts(told, "en")[1:]
    assert [chart.name for chart in twice] == ["table_1_then_2019"]
    assert twice[0].series == ("As counted at the time", "Under today’s categories")
    assert numbers(twice[0])["Media"] == ["0", "10"]
    assert [bar.table.name for bar in twice[0].rows[0].bars] == ["table_1_then", "table_1"]


def test_bars_are_as_long_as_their_numbers_and_inside_the_width(report):
    chart = charts(report, "en")[1]
    drawing = draw(chart, 420)
    bars = drawing.boxes[len(chart.series) :]
    values = [bar.number for row in chart.rows for bar in row.bars if bar.number]
    assert [box.width / bars[0].width for box in bars] == pytest.approx(
        [value / values[0] for value in values]
    )
    for text in drawing.texts:
        left = text.x - text.width if text.from_right else text.x
        assert left >= -0.01 and left + text.width <= 420.01, text.text


def test_series_differ_without_colour(report):
    drawing = draw(charts(report, "en")[1], 420)
    oldest, middle, latest = drawing.boxes[:3]
    assert (oldest.full, middle.full, latest.full) == (False, False, True)

    def hatched(box):
        return sum(
            box.x <= s.x <= s.to_x <= box.x + box.width
            and box.y - 0.01 <= s.to_y <= s.y <= box.y + box.height + 0.01
            for s in drawing.strokes
            if not s.faint
        )

    assert hatched(middle) > 2
    assert hatched(oldest) == hatched(latest) == 0


def test_in_arabic_names_stand_at_the_right_and_bars_grow_to_the_left(report):
    drawing = draw(charts(report, "ar")[2], 420)
    (axis,) = [stroke for stroke in drawing.strokes if stroke.faint]
    assert [box.x + box.width for box in drawing.boxes] == pytest.approx([axis.x] * 3)
    names = [text for text in drawing.texts if text.place < 0]
    assert [text.x for text in names] == [420] * 4
    assert all(text.x - text.width > axis.x for text in names)


def test_a_name_that_is_long_goes_on_below(report):
    chart = charts(report, "en")[0]
    long = " ".join(["Coherence"] * 12)
    drawing = draw(replace(chart, rows=(Row(long, chart.rows[0].bars), *chart.rows[1:])), 420)
    lines = [text for text in drawing.texts if text.row == 0 and text.place < 0]
    assert " ".join(line.text for line in lines) == long
    assert len(lines) > 2
    assert max(line.width for line in lines) <= 0.42 * 420


@pytest.mark.parametrize("language", resources.LANGUAGES)
def test_an_svg_says_every_number_in_words_and_refers_to_nothing(report, language):
    chart = charts(report, language)[1]
    data = as_svg(chart, "<b>note</b>")
    root = ET.fromstring(data)
    assert root.find(f"{SVG}title").text == chart.title
    assert root.find(f"{SVG}desc").text == "; ".join(chart.sentences)
    said = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert {"30", "40", "60", "10", "8", "2"} <= set(said)
    assert "<b>note</b>" in [text.strip("\u2067\u2069") for text in said]
    assert {element.tag for element in root.iter()} == {
        f"{SVG}{tag}" for tag in ("svg", "title", "desc", "rect", "g", "line", "text")
    }  # fmt: skip
    assert b"href" not in data and b"url(" not in data


def test_a_pdf_has_a_chart_longer_than_a_page_on_several(report):
    many = Axis("category", tuple(f"category_{n}" for n in range(90)))
    counted = [({"category": key, "year": "2021"}, 7) for key in many.values]
    table = tabulate("table_1", counted, many, Axis("year", ("2021",)))
    document = pypdfium2.PdfDocument(as_pdf(replace(report, tables=(table,)), "en"))
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    # 90 times 1.1 per cent: ten of them are told as 2, so that they add up to 100.
    shares = [sum(page.count(f"{n}{s}%") for n in "12" for s in " \u00a0") for page in pages]
    assert sum(shares) == 90 + 1  # the head of the table's own column
    assert sum(share > 1 for share in shares) == 3
