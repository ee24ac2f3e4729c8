# SPDX-License-Identifier: Apache-2.0
"""The register of a hundred thousand requests: typing, lists, figures, against what lies beneath.

Texts are searched for in plain SQLite; rows are added up in the vault's own database, encrypted as
they are, in a table that has nothing but what is added up.
"""

from __future__ import annotations

import json
import multiprocessing
import re
import sqlite3
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QLineEdit

from storage.figures import count_requests, in_doubt, requests_behind
from storage.records.precedents import Precedents
from storage.records.words import fold_text, texts
from tests.bench.measure import in_turn, percentile, report_median, report_p95, timed
from tests.bench.offices import copy_of
from tests.bench.registers import (
    ON,
    PLACES,
    SUBJECTS,
    YEARS,
    make_register,
    memory_of_the_list,
)
from ui.advice.known import places_among
from ui.operations.advice import known_people, known_places, list_requests
from ui.operations.open_vault import OpenVault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from storage.records.records import Records
    from storage.vault.database import Database

LARGE, SMALL = 100_000, 1_000
WHILE_TYPING = 0.1
"""Seconds within which a person who types is answered."""
WHILE_COUNTING = 0.3
"""Seconds that finding what may be one adds to figures that are looked at."""
MEMORY_MIB = 100
QUESTIONS = (
    "May I keep the watch that a partner of the country office gave me at my farewell?",
    "Puis-je accepter un emploi chez un fournisseur après mon départ ?",
    "Могу ли я преподавать в университете по вечерам?",
    "我的亲属在一家供应商工作，我应当如何处理？",
)
ROWS = 30
"""Rows of a page: the small register has as many of whatever is asked for."""


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> Iterator[Records]:
    records = make_register(tmp_path_factory.mktemp("small"), SMALL)
    yield records
    records.close()


@pytest.fixture(scope="module")
def large(tmp_path_factory) -> Iterator[Records]:
    records = make_register(tmp_path_factory.mktemp("large"), LARGE)
    yield records
    records.close()


@pytest.fixture(scope="module")
def opened(large) -> OpenVault:
    """Return the large register as the window's thread holds it."""
    made = OpenVault()
    made.hold(large.vault, large)
    return made


def letter_by_letter(text: str, least: int) -> list[str]:
    """Return what stands in a field while a text is typed."""
    return [typed for typed in accumulate(text) if len(typed) >= least and typed[-1] != " "]


def said_in(records: Records, kind: str, path: str) -> list[dict[str, str]]:
    """Return what stands in a field of all files of a kind."""
    rows = records.vault.db.query(
        "SELECT s.value FROM file_row f JOIN snapshot s ON s.file = f.no"
        " WHERE f.kind = ? AND s.path GLOB ? ORDER BY s.id",
        (kind, path),
    )
    return [json.loads(value) for (value,) in rows]


def searchable(said: Iterable[tuple[int, str]], path: Path) -> sqlite3.Connection:
    """Return plain SQLite in which texts can be searched for."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'trigram')")
    db.execute("BEGIN")
    db.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", said)
    db.execute("COMMIT")
    return db


@pytest.fixture(scope="module")
def plain(large, tmp_path_factory) -> Iterator[sqlite3.Connection]:
    """Return plain SQLite with all that stands in the large register, field by field."""
    rows = large.vault.db.iterate("SELECT id, value FROM snapshot ORDER BY id")
    said = ((number, fold_text("\n".join(texts(json.loads(value))))) for number, value in rows)
    db = searchable(said, tmp_path_factory.mktemp("plain") / "plain.db")
    yield db
    db.close()


def raw_search(db: sqlite3.Connection, text: str, joined: str, order: str, limit: int) -> object:
    """Ask plain SQLite for the words of a text that its trigrams know."""
    words = [word for word in re.findall(r"\w+", fold_text(text)) if len(word) > 2]
    if not words:
        return []
    query = (
        "SELECT rowid, snippet(words, 0, '', '', '…', 12) FROM words WHERE words MATCH ?"
        f" ORDER BY {order} LIMIT {limit}"
    )
    return db.execute(query, (joined.join(f'"{word}"' for word in words),)).fetchall()


def compare_typing(
    name: str, typed: Iterable[str], ours: Callable[[str], object], raw: Callable[[str], object]
) -> None:
    """Answer every letter in both ways; hold the slow answers to time and to the ratio."""
    pairs = [in_turn(partial(ours, text), partial(raw, text), 3) for text in typed]
    mine, least = ([t for pair in pairs for t in pair[side]] for side in (0, 1))
    assert percentile(mine, 0.95) < WHILE_TYPING
    report_p95(f"{name}, p95 of {len(pairs)} letters, against raw FTS5", (mine, least), 3)


def test_people_known_are_offered_while_a_name_is_typed(large, opened, plain):
    people = said_in(large, "request", "person/*/details")
    names = [said["name"] for said in people[:: len(people) // 40]]
    typed = [text for name in names for text in letter_by_letter(name, 3)]
    typed = [text for text in typed if any(len(word) > 2 for word in text.split())]
    for name in names:
        assert name in [person.name for person in known_people(text=name).now(opened)]
    raw = partial(raw_search, plain, joined=" AND ", order="rowid DESC", limit=8)
    compare_typing("people known", typed, lambda text: known_people(text=text).now(opened), raw)


def test_places_known_are_there_before_the_first_letter(large, opened):
    spent = [timed(lambda: known_places().now(opened)) for _ in range(10)]
    print(f"\nplaces known: {max(spent) * 1000:.1f} ms at most (limit 100)")  # noqa: T201
    assert max(spent) < WHILE_TYPING
    assert len(known_places().now(opened)) == 960


def test_places_known_are_narrowed_while_one_is_typed(opened, plain, qapp):
    """The window asks for all of them once, and looks for the letters among these."""
    field = QLineEdit()
    completer = places_among(field, QStringListModel(list(known_places().now(opened)), field))

    def ours(text: str) -> int:
        completer.setCompletionPrefix(text)
        return completer.completionCount()

    assert ours("nairobi 7") == 11
    raw = partial(raw_search, plain, joined=" AND ", order="rowid DESC", limit=8)
    typed = [text for place in PLACES for text in letter_by_letter(f"{place} 77", 3)]
    compare_typing("places known", typed, ours, raw)


def test_guidance_is_found_while_a_request_is_typed(large, tmp_path):
    guidance = Precedents(large)
    first = timed(lambda: guidance.find("gift"))
    print(f"\nguidance found, first letter of a day: {first * 1000:.1f} ms (limit 100)")  # noqa: T201
    assert first < WHILE_TYPING
    said = enumerate("\n".join(one.values()) for one in said_in(large, "guidance", "text/*"))
    table = searchable(((no, fold_text(text)) for no, text in said), tmp_path / "plain.db")
    typed = [text for said in (*SUBJECTS, *QUESTIONS) for text in letter_by_letter(said, 4)]
    raw = partial(raw_search, table, joined=" OR ", order="rank", limit=5)
    compare_typing("guidance found", typed, guidance.find, raw)


LISTED = {
    "states": (), "closed": None, "category": "", "year": "", "sort": "next_due",
    "descending": True, "offset": 0, "limit": ROWS,
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("what is open, due first", {"closed": False, "sort": "next_due", "descending": False}),
        ("all, by number", {"sort": "number"}),
        ("all, changed last", {"sort": "changed"}),
        ("confidential advice", {"category": "confidential_advice", "sort": "number"}),
        ("one in thirty, by title", {"category": "training", "sort": "title"}),
        ("not answered yet, by number", {"states": ("open",), "sort": "number"}),
        ("closed advice", {"states": ("closed",), "category": "confidential_advice"}),
    ],
)
def test_a_page_of_the_list_is_as_quick_as_in_a_small_register(small, large, name, asked):
    wanted = {**LISTED, "text": "", **asked}

    def show(records: Records) -> Callable[[], None]:
        held = OpenVault()
        held.hold(records.vault, records)

        def page() -> None:
            assert len(list_requests(**wanted).now(held).rows) == ROWS

        return page

    runs = in_turn(show(large), show(small), 60)
    report_median(f"list of {LARGE:,} against {SMALL:,}, {name}", runs, 1.5)


def test_the_list_is_narrowed_while_one_types(large, opened):
    people = said_in(large, "request", "person/*/details")
    said = [*(one["name"] for one in people[:: len(people) // 10]), *SUBJECTS[:5]]
    spent = [
        timed(lambda text=text: list_requests(**LISTED, text=text).now(opened))
        for words in said
        for text in letter_by_letter(words, 3)
    ]
    slow = percentile(spent, 0.95)
    print(f"\nlist narrowed, p95 of {len(spent)} letters: {slow * 1000:.0f} ms (limit 100)")  # noqa: T201
    assert slow < WHILE_TYPING


def test_the_list_in_the_window_takes_little_memory_however_far_one_scrolls(large, tmp_path):
    folder = copy_of(large, tmp_path)
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        before, after = pool.submit(memory_of_the_list, folder, LARGE).result()
    print(  # noqa: T201
        f"\nmemory of the list of {LARGE:,}, scrolled through: {before:.0f} MiB before,"
        f" {after - before:.0f} MiB more (limit {MEMORY_MIB})"
    )
    assert after - before <= MEMORY_MIB


AGGREGATES = (
    "SELECT category, year, count(*) FROM bare GROUP BY category, year",
    *(
        f"SELECT {facet}, year, count(*) FROM bare WHERE category = 'confidential_advice'"
        f" GROUP BY {facet}, year"
        for facet in ("subcategory", "location", "gender", "staff_category")
    ),
    "SELECT in_time, year, count(*) FROM bare GROUP BY in_time, year",
)
"""The tables of the report, added up by nothing but SQL."""


@pytest.fixture
def bare(large) -> Iterator[Database]:
    """Return the vault's database with a table of what is added up, and nothing else."""
    db = large.vault.db
    db.execute(
        "CREATE TABLE bare AS SELECT file AS no, year, category, subcategory, location, gender,"
        " staff_category, in_time FROM counted_row"
    )
    yield db
    db.execute("DROP TABLE bare")


def test_figures_cost_little_more_than_adding_up(large, bare):
    assert count_requests(large, YEARS, ON).table_1.number() == LARGE
    runs = in_turn(
        lambda: count_requests(large, YEARS, ON),
        lambda: [bare.query(sql) for sql in AGGREGATES],
        7,
    )
    report_median(f"figures of {LARGE:,} requests against the bare aggregates", runs, 3)


@pytest.mark.parametrize("cell", [("media", "2021"), ("confidential_advice", "2020"), ("", "")])
def test_a_number_is_opened_about_as_quickly_as_its_rows_are_read(large, bare, cell):
    table = count_requests(large, YEARS, ON).table_1
    row, column = cell
    where = " AND ".join(
        f"b.{name} = '{value}'" for name, value in (("category", row), ("year", column)) if value
    )
    sql = (
        "SELECT f.file FROM bare b JOIN file_row f ON f.no = b.no"
        f" WHERE {where or 'TRUE'} ORDER BY f.number"
    )

    def ours() -> None:
        assert len(requests_behind(large, table, row, column, ON)) == table.number(row, column)

    runs = in_turn(ours, lambda: bare.query(sql), 7)
    name = f"open the {table.number(row, column):,} requests behind a number"
    report_median(f"{name}, against reading rows", runs, 3)


def test_what_may_be_one_is_found_while_figures_are_counted(large):
    pairs: list[int] = []
    took = [timed(lambda: pairs.append(len(in_doubt(large)))) for _ in range(5)]
    middle = sorted(took)[2]
    print(f"\n{pairs[0]} of {LARGE:,} requests in doubt: {middle * 1000:.0f} ms (limit 300)")  # noqa: T201
    assert pairs[0] > 0
    assert middle < WHILE_COUNTING


def test_today_is_as_quick_as_in_a_small_register(small, large):
    runs = in_turn(lambda: large.today(ON), lambda: small.today(ON), 60)
    report_median(f"Today, {LARGE:,} requests against {SMALL:,}", runs, 1.5)
