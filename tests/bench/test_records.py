# SPDX-License-Identifier: Apache-2.0
"""Saving, listing and searching, against the database that lies underneath."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.casework.entering import add_note
from core.history.canonical import encode
from storage.vault.database import Database
from tests.bench.measure import in_turn, report_median, report_p95, timed
from tests.bench.offices import make_office

if TYPE_CHECKING:
    from storage.records.records import Records

ON = date(2021, 1, 5)
NOTE = "The applicant called and said that the new supervisor had moved her desk again. " * 6


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    records = make_office(tmp_path_factory.mktemp("small"), 200)
    yield records
    records.close()


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    records = make_office(tmp_path_factory.mktemp("large"), 20_000)
    yield records
    records.close()


def test_saving_a_note_costs_at_most_five_raw_commits_of_the_same_bytes(large, tmp_path):
    file = large.list(limit=1).rows[0].file
    note = {"kind": "note", "text": NOTE}

    def save() -> None:
        answer = large.apply(
            file, lambda case, _: add_note(case, note, by=large.me, on=ON), actor=large.me
        )
        assert answer.events

    save()
    written = large.events(file)[-1]
    row = (written.data, written.signature, written.salt, written.payload)
    raw = Database(tmp_path / "raw.db", bytes(range(48)))
    raw.execute("CREATE TABLE event (no INTEGER PRIMARY KEY, a BLOB, b BLOB, c BLOB, d BLOB)")

    def commit() -> None:
        with raw.transaction():
            raw.execute("INSERT INTO event (a, b, c, d) VALUES (?, ?, ?, ?)", row)

    try:
        runs = in_turn(save, commit, 300)
    finally:
        raw.close()
    assert encode({}) == b"{}"
    report_p95("save a note, p95, against a raw SQLCipher commit", runs, 5)


def test_the_list_of_20000_cases_is_as_quick_as_that_of_200(small, large):
    def first_pages(records: Records):
        def show() -> None:
            page = records.list(sort="number", limit=50)
            assert len(page.rows) == 50

        return show

    report_median(
        "list, 20,000 cases against 200", in_turn(first_pages(large), first_pages(small), 60), 1.5
    )


def test_today_with_20000_cases_is_as_quick_as_with_200(small, large):
    runs = in_turn(lambda: large.today(ON), lambda: small.today(ON), 60)
    report_median("Today, 20,000 cases against 200", runs, 1.5)


def test_search_in_20000_cases_is_at_most_three_times_raw_fts5(large, tmp_path):
    plain = sqlite3.connect(tmp_path / "plain.db", isolation_level=None)
    plain.execute("CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'trigram')")
    plain.execute("BEGIN")
    for event in large.events():
        if event.payload is not None:
            text = event.payload.decode()
            plain.execute("INSERT INTO words VALUES (?)", (text,))
    plain.execute("COMMIT")
    words = [f"Diallo {n}" for n in range(100, 140)] + ["Петрова", "العلي", "García", "officer 77"]

    def ours() -> list[float]:
        return [timed(lambda w=w: large.search(w, 20)) for w in words]

    def raw() -> list[float]:
        query = "SELECT rowid, snippet(words, 0, '', '', '…', 12) FROM words WHERE words MATCH ?"
        return [
            timed(
                lambda w=w: plain.execute(
                    query + " ORDER BY rowid DESC LIMIT 20",
                    (" AND ".join(f'"{part}"' for part in w.split()),),
                ).fetchall()
            )
            for w in words
        ]

    ours(), raw()
    pairs = [(ours(), raw()) for _ in range(5)]
    mine = [t for a, _ in pairs for t in a]
    least = [t for _, b in pairs for t in b]
    plain.close()
    report_p95("search in 20,000 cases, p95, against raw FTS5", (mine, least), 3)
