# SPDX-License-Identifier: Apache-2.0
"""Owns the measurement of results: all of twenty thousand filings, counted while one waits."""

from __future__ import annotations

import time

import pytest

from storage.results import count_results
from tests.bench.offices import found_office
from tests.storage.programme import ON, Programme
from tests.storage.published import write_cycles

SECONDS = 2


@pytest.mark.bench
def test_the_results_of_twenty_thousand_filings_are_counted_in_two_seconds(tmp_path):
    made = Programme(found_office(tmp_path))
    write_cycles(made, {2020: 10_000, 2021: 10_000})
    started = time.process_time()
    found = count_results(made.records, (2020, 2021), ON)
    took = time.process_time() - started
    made.records.close()
    assert found.compliance.number("2021", "yes") == 10_000
    print(f"\nresults of 20,000 filings: {took:.2f} s, limit {SECONDS} s")  # noqa: T201
    assert took < SECONDS
