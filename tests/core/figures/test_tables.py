# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that tables count what they say, and that small cells cannot be worked out."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from core.figures.suppress import hidden_cells
from core.figures.table import TOTAL, Axis, percent, shares, tabulate

PLACES = Axis("place", ("country", "region", "headquarters"))
YEARS = Axis("year", ("2020", "2021"))


def counts(*cells: tuple[str, str, int], **more: str):
    return [({"place": place, "year": year, **more}, n) for place, year, n in cells]


def test_each_number_and_each_total_is_the_sum_of_its_records():
    table = tabulate(
        "t", counts(("country", "2020", 3), ("country", "2021", 4), ("region", "2021", 5)),
        PLACES, YEARS,
    )  # fmt: skip
    assert table.number("country", "2020") == 3
    assert table.number("country") == 7
    assert table.number(TOTAL, "2021") == 9
    assert table.number() == 12
    assert table.number("headquarters", "2020") == 0
    assert table.column("2021") == {"country": 4, "region": 5, "headquarters": 0}


def test_a_number_names_the_facets_of_the_records_behind_it():
    table = tabulate("t", [], PLACES, YEARS, {"counted": "itself"})
    assert table.records("region", "2021") == {
        "counted": "itself", "place": "region", "year": "2021",
    }  # fmt: skip
    assert table.records(column="2020") == {"counted": "itself", "year": "2020"}
    assert table.records() == {"counted": "itself"}


def test_what_is_in_no_row_is_in_no_total():
    table = tabulate("t", counts(("moon", "2021", 3), ("region", "1999", 2)), PLACES, YEARS)
    assert table.number() == 0


def test_what_does_not_have_the_facets_of_the_table_is_not_counted():
    given = counts(("region", "2021", 3), counted="part") + counts(
        ("region", "2021", 1), counted="itself"
    )
    assert tabulate("t", given, PLACES, YEARS, {"counted": "itself"}).number() == 1


def test_a_row_that_is_counted_otherwise_stands_beside_the_totals():
    rows = Axis("place", ("country",), {"visits": {"kind": "visit"}})
    given = [
        ({"place": "country", "year": "2021", "kind": "letter"}, 4),
        ({"place": "region", "year": "2021", "kind": "visit"}, 6),
    ]
    table = tabulate("t", given, rows, YEARS, {"kind": "letter"})
    assert table.number("visits", "2021") == 6
    assert table.number(TOTAL, "2021") == 4
    assert table.records("visits", "2021")["kind"] == "visit"


@pytest.mark.parametrize(
    ("part", "whole", "shown"), [(123, 372, 33), (1, 8, 13), (1, 200, 1), (1, 201, 0), (0, 0, 0)]
)
def test_shares_are_rounded_half_up(part, whole, shown):
    assert percent(part, whole) == shown


def test_shares_are_not_bent_to_add_up():
    assert shares({"a": 1, "b": 1, "c": 1}) == {"a": 33, "b": 33, "c": 33}


def random_table(rng: Random, rows: int, columns: int):
    first = Axis("row", tuple(f"r{i}" for i in range(rows)))
    second = Axis("column", tuple(f"c{i}" for i in range(columns)))
    given = [
        ({"row": r, "column": c}, rng.choice((0, 0, 1, 2, 3, 4, 5, 9, 40, 200)))
        for r, c in product(first.values, second.values)
    ]
    return tabulate("t", given, first, second)


def test_no_small_number_is_shown_or_is_the_only_one_missing_in_its_line():
    rng = Random(5)
    for _ in range(500):
        table = random_table(rng, rng.randint(1, 7), rng.randint(1, 6))
        hidden = hidden_cells(table, 5)
        rows, columns = table.rows.values, table.columns.values
        for row, column in product((*rows, TOTAL), (*columns, TOTAL)):
            assert (row, column) in hidden or not 0 < table.number(row, column) < 5
        for line in (
            *([(r, c) for c in columns] for r in rows),
            *([(r, c) for r in rows] for c in columns),
        ):
            missing = [cell for cell in line if cell in hidden]
            assert len(missing) != 1 or len(line) == 1


def test_a_table_without_small_numbers_is_shown_whole():
    table = tabulate("t", counts(("country", "2020", 30), ("region", "2021", 5)), PLACES, YEARS)
    assert hidden_cells(table, 5) == frozenset()


def test_that_there_was_nobody_may_be_said():
    table = tabulate("t", counts(("country", "2020", 9), ("region", "2020", 9)), PLACES, YEARS)
    assert ("headquarters", "2020") not in hidden_cells(table, 5)
