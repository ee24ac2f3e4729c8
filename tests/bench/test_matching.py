# SPDX-License-Identifier: Apache-2.0
"""Matching 1,677 statements against 200,000 names: within a minute, and by an index.

Names are drawn from 20,000 made-up words as names are from words, a few often and most seldom, so
that the list has both the hundreds who share a word and those who share none. A statement names
six. What one costs against 200,000 names stands beside what it costs against 20,000: a scan would
take ten times as long. Beside it, what RapidFuzz takes that compares with each name of the list.

All of it is measured by the time of the processor, which on a machine that does nothing else is
what a person waits. What the window does, which reads the list and looks in it with a process for
each core, costs its own time and the share of one of those processes.
"""

from __future__ import annotations

import os
import random
import time
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from rapidfuzz.fuzz import token_sort_ratio
from rapidfuzz.process import extract

from core.disclosure.matching.index import Entry, Index, Kind
from core.disclosure.matching.matches import matches, matches_of_all
from core.disclosure.statement import Statement, read_statement
from core.ids import FileId
from storage.disclosure.compared import Filed, Gathered, GivenList, compare
from storage.processes import count
from tests.bench.measure import report
from tests.core.disclosure.harness import blank

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

STATEMENTS, NAMES, FEW = 1_677, 200_000, 20_000
FORMS = ("Ltd", "GmbH", "S.A.", "LLC", "SARL", "Inc.", "Sp. z o.o.", "Co., Ltd.")
TRADES = ("Trading", "Logistics", "International", "Services", "Construction", "Consulting")
AMOUNT = {"hundredths": 100, "currency": "USD"}


class Names:
    """Names that nobody has, of words that some share."""

    def __init__(self) -> None:
        self._rng = random.Random("matching")
        self._words = [self._word() for _ in range(20_000)]
        self._weights = [1 / (place + 3) for place in range(len(self._words))]

    def _word(self) -> str:
        syllables = self._rng.choice((2, 3, 3, 4))
        draw = self._rng.choice
        return "".join(draw("bdfgklmnprstvz") + draw("aeiou") for _ in range(syllables)).title()

    def words(self, count: int) -> str:
        return " ".join(self._rng.choices(self._words, self._weights, k=count))

    def firm(self) -> str:
        parts = self.words(self._rng.choice((1, 2, 2, 3))), self._rng.choice(TRADES)
        return " ".join((*parts, self._rng.choice(FORMS)))

    def statement(self) -> Statement:
        money: dict[str, Any] = {"whose": "self", "amount": AMOUNT}
        read = read_statement(
            blank(
                assets=[{**money, "what": f"100 shares of {self.firm()}", "kind": "securities"}],
                income=[{**money, "from": self.firm()}],
                liabilities=[{**money, "to": self.firm()}],
                options=[{"whose": "spouse", "company": self.firm()}],
                relatives=[
                    {"name": self.words(2), "relation": "sibling", "works_for": "organisation",
                     "employer": self.firm()}
                ],
            )
        )  # fmt: skip
        assert isinstance(read, Statement)
        return read


@pytest.fixture(scope="module")
def names() -> Names:
    return Names()


@pytest.fixture(scope="module")
def firms(names: Names) -> list[str]:
    return [names.firm() for _ in range(NAMES)]


@pytest.fixture(scope="module")
def statements(names: Names) -> dict[str, Statement]:
    return {str(n): names.statement() for n in range(STATEMENTS)}


def timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def index_of(firms: Sequence[str]) -> Index:
    return Index(Kind.VENDORS, (Entry(str(n), name) for n, name in enumerate(firms)))


def test_1677_statements_are_matched_against_200000_names_within_a_minute(names, firms, statements):
    staff = Index(Kind.STAFF, (Entry(str(n), names.words(2)) for n in range(5_000)))
    found = 0

    def run() -> None:
        nonlocal found
        lists = [index_of(firms), staff]
        found = sum(len(some) for _, some in matches_of_all(statements, lists))

    took = timed(run)
    assert found > STATEMENTS
    print(f"\nmatches: {found}")  # noqa: T201
    report(f"{STATEMENTS} statements, {NAMES} names, on one core", took, 60, 1, "s")


def test_the_window_waits_a_minute_at_most_with_two_processes(names, firms, statements):
    rows = "\n".join(["Number;Name", *(f"{n};{name}" for n, name in enumerate(firms))])
    filed = tuple(
        Filed(FileId(number), number, number, said) for number, said in statements.items()
    )
    gathered = Gathered((GivenList("vendors", rows.encode(), None, "vendors.csv"),), filed, ())
    told: list[int] = []
    before = os.times()
    found = compare(gathered, lambda done, total: told.append(done) if total else None)
    after = os.times()
    own, others = (sum(after[part] - before[part] for part in some) for some in ((0, 1), (2, 3)))
    took = own + others / count(STATEMENTS)
    assert sum(map(len, found.alike.values())) > STATEMENTS
    assert told == sorted(told)
    report(
        f"{STATEMENTS} statements, {NAMES} names, on {count(STATEMENTS)} cores", took, 60, 1, "s"
    )


def test_a_statement_costs_less_than_its_share_of_a_longer_list(firms, statements):
    few, many = index_of(firms[:FEW]), index_of(firms)
    some = list(statements.values())[:300]

    def run(index: Index) -> None:
        for one in some:
            matches(one, [index])

    # The first run is what counts: in the second, every word is known.
    report("matching, 200,000 names to 20,000", timed(partial(run, many)),
           timed(partial(run, few)), 5)  # fmt: skip


def test_the_index_is_ten_times_as_fast_as_comparing_with_every_name(firms, statements):
    index = index_of(firms)
    asked = [str(one.sections["income"][0]["from"]) for one in list(statements.values())[:100]]
    ours = timed(lambda: [index.find(name) for name in asked])
    scan = timed(
        lambda: [
            extract(name, firms, scorer=token_sort_ratio, score_cutoff=80, limit=None)
            for name in asked[:10]
        ]
    )
    report("matching, against a plain scan", ours / 100, scan / 10, 1 / 10)
