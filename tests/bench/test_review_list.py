# SPDX-License-Identifier: Apache-2.0
"""The work list of reviewers with 20,000 statements, against the same list with 500."""

from __future__ import annotations

import time
from datetime import timedelta
from statistics import median
from typing import TYPE_CHECKING

import pytest

from core.disclosure.filing import Arrival, take_in
from core.disclosure.statement import Statement, read_statement
from storage.records.many import apply_many
from tests.bench.cycles import DUE, ON, begin_cycle, register_filers
from tests.bench.measure import in_turn, report_median
from tests.bench.offices import make_office
from tests.core.disclosure.harness import blank
from ui.operations import OpenVault
from ui.operations.disclosure_review import WorkQuery, list_filings

if TYPE_CHECKING:
    from collections.abc import Iterator

FEW, MANY = 500, 20_000
PAGE = 50
LATE = DUE + timedelta(days=1)
FLAT = {
    "all": WorkQuery(),
    "of one cycle": WorkQuery(year="2021"),
    "of one cycle, by name": WorkQuery(year="2021", sort="title"),
    "filed": WorkQuery(states=("filed",), year="2021"),
}
"""What an index answers: it costs the same however many there are."""
SIFTED = {
    "blank": WorkQuery(mark="blank", year="2021"),
    "overdue": WorkQuery(mark="overdue", year="2021"),
    "typed": WorkQuery(text="filer number 17", year="2021", sort="title"),
}
"""What has to be counted among those that are found: here ten thousand, where a cycle has two."""
AT_MOST = 0.1
"""Seconds of the processor, for a list to follow the hand."""


def office(folder, count) -> OpenVault:
    """Return an open vault with so many filings, of which every other one has its statement."""
    folder.mkdir()
    records = make_office(folder, 0)
    files = register_filers(records, begin_cycle(records), count)
    said = read_statement(blank())
    assert isinstance(said, Statement)
    facts = {"channel": "paper", "received_on": ON}

    def decide(case, _):
        return take_in(case, Arrival(said), facts, by=records.me, on=ON)

    apply_many(records, [(file, decide) for file in files[::2]])
    while records.journal.rest():
        pass
    opened = OpenVault()
    opened.hold(records.vault, records)
    return opened


@pytest.fixture(scope="module")
def offices(tmp_path_factory) -> Iterator[tuple[OpenVault, OpenVault]]:
    folder = tmp_path_factory.mktemp("lists")
    made = office(folder / "many", MANY), office(folder / "few", FEW)
    yield made
    for opened in made:
        opened.close()


@pytest.mark.bench
@pytest.mark.parametrize("name", FLAT)
def test_a_page_of_many_statements_costs_what_one_of_few_costs(offices, name):
    many, few = (reading(opened, FLAT[name]) for opened in offices)
    report_median(f"work list, {name}: {MANY:,} statements, and {FEW}", in_turn(many, few, 30), 1.5)


@pytest.mark.bench
@pytest.mark.parametrize("name", SIFTED)
def test_what_is_sifted_out_of_many_statements_is_there_at_once(offices, name):
    ours, least = (worked(reading(opened, SIFTED[name])) for opened in offices)
    print(f"\nwork list, {name}: {ours * 1000:.1f} ms among {MANY:,}, {least * 1000:.1f} of {FEW}")  # noqa: T201
    assert ours < AT_MOST


def reading(opened, query):
    """Return what reads a page."""
    looked = list_filings(query=query, offset=0, limit=PAGE, on=LATE)
    assert looked.now(opened).rows
    return lambda: looked.now(opened)


def worked(work, runs=30):
    """Return the seconds that a call keeps the processor busy, the median."""
    found = []
    for _ in range(runs):
        begun = time.process_time()
        work()
        found.append(time.process_time() - begun)
    return median(found)
