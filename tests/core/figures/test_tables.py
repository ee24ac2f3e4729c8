# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that tables count what they say, and that small cells cannot be worked out."""

from __future__ import annotations

from decimal import Decimal
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


def test_shares_add_up_and_the_greatest_remainder_is_rounded_up_first():
    assert shares({"a": 1, "b": 1, "c": 1}) == {"a": 34, "b": 33, "c": 33}
    # 25.5, 25.5 and 49.0: rounded each by itself they would make 101.
    assert shares({"a": 51, "b": 51, "c": 98}) == {"a": 26, "b": 25, "c": 49}
    assert shares({"a": 0, "b": 0}, 1) == {"a": 0, "b": 0}


def test_shares_of_any_counts_add_up_and_none_is_a_whole_step_from_its_own():
    rng = Random(7)
    for _ in range(500):
        counts = {f"r{i}": rng.choice((0, 1, 3, 7, 40, 999)) for i in range(rng.randint(1, 12))}
        total, digits = sum(counts.values()), rng.randint(0, 2)
        found = shares(counts, digits)
        if total:
            assert sum(found.values()) == 100
            for name, number in counts.items():
                assert abs(found[name] - Decimal(100 * number) / total) < Decimal(1).scaleb(-digits)
                assert number or not found[name]


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


def test_a_part_of_the_total_is_counted_once_more_and_has_no_place_in_the_sum():
    rows = Axis("place", ("country", "region"), within={"far": {"far": "yes"}})
    given = counts(("country", "2021", 30)) + counts(("region", "2021", 20), far="yes")
    table = tabulate("t", given, rows, YEARS)
    assert table.number("far", "2021") == 20
    assert table.number(TOTAL, "2021") == 50
    assert table.behind("far", "2021") == {"far": ("yes",), "year": ("2021",)}
    assert rows.lines == ("country", "region", TOTAL, "far")


def test_a_part_that_leaves_few_of_what_it_is_part_of_is_hidden():
    rows = Axis(
        "place", ("country", "region"),
        within={"far": {"place": "country", "far": "yes"}, "all": {"any": "yes"}},
    )  # fmt: skip
    given = [
        *counts(("country", "2021", 30), far="yes", any="yes"),
        *counts(("country", "2021", 3), far="no", any="yes"),
        *counts(("region", "2021", 40), any="yes"),
    ]
    table = tabulate("t", given, rows, Axis("year", ("2021",)))
    assert ("far", "2021") in hidden_cells(table, 5)
    assert ("far", "2021") not in hidden_cells(table, 3)
    assert ("all", "2021") not in hidden_cells(table, 5)


def test_the_only_small_number_of_a_line_may_be_missing_alone_if_its_sum_is_not_told():
    given = counts(("country", "2020", 30), ("country", "2021", 3))
    apart = Axis("year", ("2020", "2021"), total=False)
    one = Axis("place", ("country",), total=False)
    assert hidden_cells(tabulate("t", given, one, apart), 5) >= {("country", "2021")}
    assert ("country", "2020") not in hidden_cells(tabulate("t", given, one, apart), 5)
    assert ("country", "2020") in hidden_cells(tabulate("t", given, PLACES, YEARS), 5)


def test_a_table_without_small_numbers_is_shown_whole():
    table = tabulate("t", counts(("country", "2020", 30), ("region", "2021", 5)), PLACES, YEARS)
    assert hidden_cells(table, 5) == frozenset()


def test_that_there_was_nobody_may_be_said():
    table = tabulate("t", counts(("country", "2020", 9), ("region", "2020", 9)), PLACES, YEARS)
    assert ("headquarters", "2020") not in hidden_cells(table, 5)
