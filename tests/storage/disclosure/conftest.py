# SPDX-License-Identifier: Apache-2.0
"""Owns what tests of forms and answers start from: an office with a cycle and some filers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.bench.cycles import begin_cycle, register_filers
from tests.bench.offices import make_office
from tests.storage.disclosure.filers import Filers

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def filers(tmp_path_factory) -> Iterator[Filers]:
    """Return the filers of 2021; each test takes those that no other one had."""
    records = make_office(tmp_path_factory.mktemp("filers"), 0)
    cycle = begin_cycle(records)
    yield Filers(records, cycle, list(register_filers(records, cycle, 60)))
    records.close()
