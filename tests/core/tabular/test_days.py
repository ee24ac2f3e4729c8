# SPDX-License-Identifier: Apache-2.0
"""Days written as text: the column tells the order, and nothing is guessed."""

from __future__ import annotations

from datetime import date, datetime

from core.tabular.cells import Row, key_of, letters, line_of, text_of
from core.tabular.days import Order, day_of, orders_of, read_day
from core.tabular.header import find_header, names_of
from tests.cases import in_each

Y, D, M = Order.YMD, Order.DMY, Order.MDY


@in_each(
    ("column", "orders"),
    [
        (["2021-03-04"], (Y,)),
        (["2021/3/4", "2021-03-05"], (Y,)),
        (["3/4/2021"], (D, M)),
        (["3/4/2021", "13/4/2021"], (D,)),
        (["3/4/2021", "4/13/2021"], (M,)),
        (["3.4.2021"], (D,)),
        (["5/5/2021", "6/6/2021"], (D,)),
        (["3/4/2021", "2021-03-04", "25/4/2021"], (D,)),
        (["13/4/2021", "4/13/2021"], (D, M)),
        (["03/04/21", "28/05/21"], (D,)),
        (["21-03-04"], (Y, D)),
        (["in March", "soon", ""], ()),
        (["4 March 2021", "5 March 2021"], (Y,)),
        (["04-MAR-21", "3/4/2021", "13/4/2021"], (D,)),
        (["٢٠٢١-٠٣-٠٤"], (Y,)),
        (["2021年3月4日"], (Y,)),
        (["3/4/2021 10:30 AM", "3/14/2021 9:00"], (M,)),
    ],
)
def test_the_column_tells_the_order(column, orders):
    assert orders_of(column) == orders


@in_each(
    ("text", "order", "day"),
    [
        ("4.3.2021", D, date(2021, 3, 4)),
        ("4.3.2021", M, None),
        ("04/03/69", D, date(1969, 3, 4)),
        ("04/03/68", D, date(2068, 3, 4)),
        ("29/02/2021", D, None),
        ("29/02/2020", D, date(2020, 2, 29)),
        ("2021-03-04T23:59:59Z", M, date(2021, 3, 4)),
        ("4.3/2021", D, None),
        ("004/3/2021", D, None),
        ("4/3/202", D, None),
        ("4 March 2021", Y, date(2021, 3, 4)),
        ("04-MAR-21", M, date(2021, 3, 4)),
        ("04-MAR-2021 00:00:00", Y, date(2021, 3, 4)),
        ("March 4th, 2021", Y, date(2021, 3, 4)),
        ("2021 Mar 4", Y, date(2021, 3, 4)),
        ("1er févr. 2021", Y, date(2021, 2, 1)),
        ("4 de septiembre de 2021", Y, date(2021, 9, 4)),
        ("4 марта 2021 г.", Y, date(2021, 3, 4)),
        ("٤ آذار/مارس ٢٠٢١", Y, date(2021, 3, 4)),
        ("4 كانون الثاني 2021", Y, date(2021, 1, 4)),
        ("31 February 2021", Y, None),
        ("4 Marching 2021", Y, None),
        ("March 2021", Y, None),
        ("4 5 March 2021", Y, None),
        ("20210304", M, date(2021, 3, 4)),
        ("20211304", Y, None),
        ("12341231", Y, None),
    ],
)
def test_a_day_is_read_in_an_order_or_not_at_all(text, order, day):
    assert read_day(text, order) == day


def test_a_number_is_no_day_unless_it_has_the_digits_of_one():
    assert day_of(44256, Y) is None
    assert day_of(20210304, M) == date(2021, 3, 4)
    assert day_of(True, Y) is None
    assert day_of(datetime(2021, 3, 4, 9), None) == date(2021, 3, 4)


def test_cells_say_what_a_reader_sees():
    assert [text_of(c) for c in (None, 7, 7.0, 0.1, True, " a\r\nb\x07 ", "\ufeffx")] == [
        "", "7", "7", "0.1", "True", "a\nb", "x",
    ]  # fmt: skip
    assert line_of(" a\u00a0 b\nc ") == "a b c"
    assert key_of("Sous-Catégorie  (N°)") == key_of("sous catégorie n°")
    assert [letters(n) for n in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_the_header_is_the_row_that_names_most_columns():
    rows = [Row(1, ("Register", "2021")), Row(4, ("No", "Date")), Row(5, ("1", "2021-03-04"))]
    assert find_header(rows, {"no", "date"}) == 1
    assert find_header(rows, {"x"}) == 0
    assert names_of(Row(1, ("A", None, "A", "A (2)")), 5) == ("A", "B", "A (2)", "A (2) (2)", "E")
