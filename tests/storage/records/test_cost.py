# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that work costs what it touches and not what there is, counted, not timed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from core.history.change import Change
from core.office.changes import adopt_policy
from storage.records import files, telling
from storage.records.check import check_history
from storage.records.kinds import Kinds
from storage.records.records import Records
from storage.records.results import Applied
from storage.vault import Database
from tests.storage.records.conftest import OTHER, POLICY, Clock, shut, unlock
from tests.storage.records.memo import MEMO, ON, opened, say, several


@pytest.fixture
def counted(monkeypatch):
    """Count the statements by their first words."""
    counts = Counter()

    def counting(original):
        def run(self, sql, parameters=()):
            counts[" ".join(sql.split()[:3])] += 1
            return original(self, sql, parameters)

        return run

    for name in ("execute", "query", "query_one"):
        monkeypatch.setattr(Database, name, counting(getattr(Database, name)))
    execute_many = Database.execute_many

    def each(self, sql, rows):
        rows = list(rows)
        counts[" ".join(sql.split()[:3])] += len(rows)
        execute_many(self, sql, rows)

    monkeypatch.setattr(Database, "execute_many", each)
    return counts


def test_rests_go_on_until_search_is_whole_and_then_there_is_nothing_to_do(records, monkeypatch):
    monkeypatch.setattr(telling, "_MERGED_AT_ONCE", 1)
    file = records.create(MEMO, opened("Memo"))
    for number in range(40):
        records.apply(file, say(" ".join(str(number * 997 + n) for n in range(500))))
    rests = 0
    while records.journal.rest():
        rests += 1
    assert rests > 2
    assert records.vault.db.query_value("SELECT count(DISTINCT segid) FROM word_idx") < 8
    assert not records.journal.rest()


def test_a_note_writes_as_much_into_a_long_file_as_into_a_short_one(records, counted):
    short, long = (records.create(MEMO, opened(f"Memo {n}")) for n in range(2))
    records.apply(long, several(30))  # fewer than call for an anchor
    spent = []
    for file in (short, long):
        records.load(file)
        counted.clear()
        records.apply(file, say("one more note"))
        spent.append(dict(counted))
    assert spent[0] == spent[1]
    written = {sql: n for sql, n in spent[0].items() if sql.split()[0] in ("INSERT", "UPDATE")}
    assert written == {
        "INSERT INTO event": 1,
        "INSERT INTO payload": 1,
        "INSERT INTO snapshot": 1,
        "INSERT INTO word": 1,
        "UPDATE file_row SET": 1,
    }
    assert sum(spent[0].values()) <= 16


def test_saving_reads_no_event_of_a_file_in_use(records, counted):
    file = records.create(MEMO, opened("Memo"))
    records.apply(file, say("one"))
    counted.clear()
    records.apply(file, say("two"))
    assert not [sql for sql in counted if sql.startswith("SELECT e.id,")]


def test_adopting_a_policy_reads_again_only_the_files_that_name_it(folder, counted):
    kinds = Kinds((MEMO, PINNED))
    records = Records(unlock(folder), now=Clock(), kinds=kinds)
    first = records.create(PINNED, opened("sample@2"))
    for title in ("sample@3", "sample@4"):
        records.create(PINNED, opened(title))
    records.create(MEMO, opened("Memo"))
    policy = {**POLICY, "version": "2", "title": "Second policy"}
    changes = ((1, lambda office, _: adopt_policy(office, policy, ON)), (0, _give_title))
    for expected, change in changes:
        assert records.is_enrolled  # which reads the office file once after each change of it
        counted.clear()
        assert isinstance(records.apply_office(change), Applied)
        assert sum(n for sql, n in counted.items() if sql.startswith("SELECT e.id,")) == expected
    states = {row.file: row.state for row in records.list(kinds=["pinned"]).rows}
    assert states.pop(first) == "Second policy"
    assert set(states.values()) == {"not adopted"}
    assert check_history(records.vault, kinds).ok
    shut(records)


def _give_title(office, registers):
    """Nobody's title bears on what lists say of a file."""
    officer = office.officers[OTHER]
    person = {"name": officer.name, "title": "Another", "role": officer.role.value}
    assert officer.title != person["title"]
    return Change.of("officer_changed", registers.assign(f"officer/{OTHER}/person", person), on=ON)


def _read_pinned(file, registers, office):
    memo = MEMO.read(file, registers, office)
    titles = {policy.key: policy.title for policy in office.policies}
    return replace(memo, state=titles.get(memo.title, "not adopted"))


PINNED = replace(MEMO, name="pinned", read=_read_pinned)
"""A memo whose title is the key of a policy, and whose state is that one's title."""


def test_memory_holds_a_bounded_number_of_files(records, monkeypatch):
    monkeypatch.setattr(files, "MAX_FILES", 5)
    made = [records.create(MEMO, opened(f"Memo {n}")) for n in range(12)]
    kept = [file for file in made if records.journal.files.peek(file)]
    assert len(kept) <= 5
    assert made[-1] in kept
    assert records.load(made[0]).case.title == "Memo 0"
    monkeypatch.setattr(files, "MAX_EVENTS", 30)
    for file in made:
        records.apply(file, several(10))
    held = [records.journal.files.peek(file) for file in made]
    assert sum(len(o.events) for o in held if o) <= 30


@pytest.mark.parametrize("sort", ["changed", "number", "title", "state", "opened_on", "next_due"])
@pytest.mark.parametrize("descending", [False, True])
def test_a_page_is_read_off_its_index(records, sort, descending, monkeypatch):
    records.create(MEMO, opened("One", category="media"))
    records.create(MEMO, opened("Another", state="closed"))

    def show(closed):
        return lambda: records.list(kinds=["memo"], sort=sort, descending=descending, closed=closed)

    plan = explain(records, monkeypatch, show(closed=False))
    index = f"SEARCH s USING COVERING INDEX shown_by_{sort} (viewer=? AND kind=?"
    assert any(step.startswith(index) for step in plan)
    assert not [step for step in plan if "SCAN s" in step or "TEMP B-TREE" in step], plan
    # Several arms, each cut short, are merged; what is sorted then is a page, not a table.
    plan = explain(records, monkeypatch, show(closed=None))
    assert len([step for step in plan if step.startswith(index)]) == 2
    assert not [step for step in plan if "SCAN s" in step or "SCAN f" in step], plan
    plan = explain(records, monkeypatch, lambda: records.list(category="media", sort=sort))
    index = f"SEARCH s USING INDEX classed_by_{sort} (viewer=? AND category=? AND closed=?"
    assert any(step.startswith(index) for step in plan), plan


def test_today_scans_no_table(records, monkeypatch):
    plans = explain(records, monkeypatch, lambda: records.today(ON))
    tables = {f"SCAN {table}" for table in ("f", "s", "d", "w")}
    assert not [step for step in plans if step in tables], plans


def explain(records, monkeypatch, work) -> list[str]:
    """Return the steps by which SQLite answers the queries that `work` makes."""
    asked = []
    original = Database.query

    def noting(self, sql, parameters=()):
        asked.append((sql, parameters))
        return original(self, sql, parameters)

    with monkeypatch.context() as patched:
        patched.setattr(Database, "query", noting)
        work()
    db = records.vault.db
    return [
        row["detail"]
        for sql, parameters in asked
        for row in db.query(f"EXPLAIN QUERY PLAN {sql}", parameters)
    ]
