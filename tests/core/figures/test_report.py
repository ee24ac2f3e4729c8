# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what leaves the office says what was counted, and no small number."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pypdfium2
import pytest

import resources
from core.figures.export import as_csv, as_json
from core.figures.page import as_pdf
from core.figures.report import Rates, Remark, Report
from core.figures.suppress import hidden_cells, hidden_in_all
from core.figures.table import TOTAL, Axis, tabulate

YEARS = Axis("year", ("2020", "2021"))
CATEGORIES = Axis("category", ("confidential_advice", "media", "training", "un_coherence"))
LOCATIONS = Axis("location", ("headquarters", "external"), {"media": {"category": "media"}})
COUNTS = [
    ({"category": "confidential_advice", "location": "headquarters", "year": "2020"}, 40),
    ({"category": "confidential_advice", "location": "external", "year": "2020"}, 8),
    ({"category": "media", "year": "2020"}, 6),
    ({"category": "training", "year": "2020"}, 2),
    ({"category": "un_coherence", "year": "2020"}, 70),
    ({"category": "confidential_advice", "location": "headquarters", "year": "2021"}, 30),
    ({"category": "media", "year": "2021"}, 11),
    ({"category": "training", "year": "2021"}, 50),
]
ADVICE = {"category": "confidential_advice"}


@pytest.fixture
def report() -> Report:
    return Report(
        organisation="Sample Organisation",
        office="Ethics Office",
        policy="sample@1",
        years=(2020, 2021),
        counted_on=date(2021, 12, 31),
        tables=(
            tabulate("table_1", COUNTS, CATEGORIES, YEARS),
            tabulate("location", COUNTS, LOCATIONS, YEARS, ADVICE),
        ),
        names_in={"category": "request_categories", "location": "locations"},
        in_shares=frozenset({"table_1"}),
        smallest=5,
        rates={"in_time": Rates({"2020": Decimal(98), "2021": None})},
    )


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def test_a_number_that_one_table_hides_stands_in_no_other_one(report):
    one, other = report.tables
    # Training is small; media is the next one, so that it cannot be worked out.
    assert hidden_cells(one, 5) >= {("training", "2020"), ("media", "2020")}
    assert ("media", "2020") not in hidden_cells(other, 5)
    assert ("media", "2020") in hidden_in_all(report.tables, 5)["location"]
    assert report.number(other, "media", "2020") is None
    assert report.number(other, "media", "2021") is None  # else its row gives it away


def test_a_total_that_another_table_hides_is_hidden_too():
    few = [({"category": "confidential_advice", "location": "external", "year": "2020"}, 3)]
    few.append(({"category": "un_coherence", "year": "2020"}, 30))
    one = tabulate("table_1", few, CATEGORIES, YEARS)
    other = tabulate("location", few, LOCATIONS, YEARS, ADVICE)
    assert (TOTAL, "2020") in hidden_in_all((one, other), 5)["location"]


def test_inside_the_office_nothing_is_hidden(report):
    whole = replace(report, smallest=None)
    assert not whole.hides
    assert whole.number(whole.tables[0], "training", "2020") == 2


def test_csv_has_a_byte_order_mark_the_years_their_total_and_the_shares(report):
    data = as_csv(replace(report, smallest=None), report.tables[0], "en")
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
    head, first, *_ = rows(data)
    assert head == [
        "Table 1: Requests by category", "2020", "2021", "Total",
        "2020 (%)", "2021 (%)", "Total (%)",
    ]  # fmt: skip
    assert first == ["Confidential advice", "48", "30", "78", "38", "33", "36"]
    assert rows(data)[-1] == ["Total", "126", "91", "217", "100", "100", "100"]


def test_the_share_of_answers_in_time_is_told_though_the_late_ones_are_few(report):
    counts = [({"in_time": "yes", "year": "2020"}, 98), ({"in_time": "no", "year": "2020"}, 2)]
    table = tabulate("in_time", counts, Axis("in_time", ("yes", "no")), YEARS)
    told = replace(report, tables=(table,), names_in={"in_time": "figures"})
    *_, yes, no, total, share = rows(as_csv(told, table, "en"))
    assert yes[1] == no[1] == "*"
    assert (total[1], share) == ("100", ["Share of answers in time, per cent", "98", "", ""])


def test_csv_shows_a_star_for_what_it_does_not_say(report):
    table = {row[0]: row[1:] for row in rows(as_csv(report, report.tables[0], "en"))}
    assert table["Training"][:2] == ["*", "*"]
    assert table["Coherence in the United Nations system"][0] == "70"
    assert not any(cell == "2" for cell in table["Training"])


@pytest.mark.parametrize("key", ["=1+1", "+1", "-1", "@a", "\t=1"])
def test_no_cell_begins_a_formula_whatever_a_policy_calls_its_categories(report, key):
    counts = [({"category": key, "year": "2020"}, 9)]
    table = tabulate("table_1", counts, Axis("category", (key,)), YEARS)
    named = replace(report, tables=(table,))
    assert rows(as_csv(named, table, "en"))[1][0] == f"'{key}"


def test_json_says_what_it_is_and_has_null_for_what_it_does_not_say(report):
    form = json.loads(as_json(report, "fr"))
    assert (form["format"], form["version"]) == ("probitas/figures", 2)
    assert form["smallest_shown"] == 5
    one, other = form["tables"]
    by_key = {row["key"]: row for row in one["rows"]}
    assert by_key["training"]["counts"] == {"2020": None, "2021": None}
    assert by_key["un_coherence"]["counts"]["2020"] == 70
    assert one["total"]["total"] == 217
    beside = other["rows"][-1]
    assert (beside["key"], beside["in_total"], "percent" in beside) == ("media", False, False)


def test_json_has_the_share_of_answers_in_time_with_its_table(report):
    counts = [({"in_time": "yes", "year": "2020"}, 98), ({"in_time": "no", "year": "2020"}, 2)]
    table = tabulate("in_time", counts, Axis("in_time", ("yes", "no")), YEARS)
    told = replace(report, tables=(table,), names_in={"in_time": "figures"})
    (form,) = json.loads(as_json(told, "en"))["tables"]
    assert form["rate"]["percent"] == {"2020": 98, "2021": None}


def test_shares_add_up_with_what_is_hidden_as_one(report):
    table = report.tables[0]
    shown = [report.share(table, row, "2020") for row in table.rows.values]
    whole = [replace(report, smallest=None).share(table, r, "2020") for r in table.rows.values]
    assert shown.count(None) == 2
    assert sum(whole) == 100
    # 48 and 70 of 126 beside 8 that are not told: 38.1, 55.6 and 6.3.
    assert [share for share in shown if share is not None] == [38, 56]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "2020: fewer than 5; 2021: 12"),
        ("fr", "2020\u00a0: moins de 5\u00a0; 2021\u00a0: 12"),
    ],
)
def test_a_remark_tells_how_many_are_not_counted_and_no_small_number(report, language, told):
    table = report.tables[1]
    remark = Remark("left_out", listed={"2020": 3, "2021": 12})
    outside = replace(report, remarks={table.name: (remark,)})
    assert told in outside.said(table, language)[0]
    assert told in as_csv(outside, table, language).decode()
    assert "2020: 3" in replace(outside, smallest=None).said(table, "en")[0]
    said = json.loads(as_json(outside, language))["tables"][1]["remarks"]
    assert said == list(outside.said(table, language))


@pytest.mark.parametrize("language", resources.LANGUAGES)
def test_a_pdf_in_each_language_has_every_heading_and_every_number(report, language):
    whole = replace(report, smallest=None, tables=report.tables[:1])
    document = pypdfium2.PdfDocument(as_pdf(whole, language))
    pages = [page.get_textpage() for page in document]
    text = "".join(page.get_text_range() for page in pages)
    numbers = text.split()
    for number in ("48", "30", "6", "11", "2", "50", "70", "126", "91"):
        assert number in numbers, number
    if language != "ar":  # extractors turn Arabic
        joined = "".join(text.split())
        assert "".join(report.title(report.tables[0], language).split()) in joined
    document.close()


def test_a_pdf_that_leaves_the_office_says_that_small_numbers_are_out(report):
    document = pypdfium2.PdfDocument(as_pdf(replace(report, tables=report.tables[:1]), "en"))
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "below 5" in text
    assert "*" in text.split()
