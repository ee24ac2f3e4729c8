# SPDX-License-Identifier: Apache-2.0
"""Owns the seat at the figures: an office with requests of two years."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.ui.advice.harness import ANONYMOUS, GIFT, TOLD, Register
from tests.ui.printing import printer
from ui.operations import OpenVault, Operation
from ui.operations.advice import log

if TYPE_CHECKING:
    from tests.ui.conftest import SampleOffice
    from ui.frame.window import Window

__all__ = ["printer", "seat"]

OTHER = {"category": "media", "subcategory": None}


@pytest.fixture
def seat(window: Window, sample: SampleOffice) -> Register:
    """Return a register: six of advice and two for the media in 2021, two told of in 2020."""
    made = Register(window, sample)
    advice = [{"received_on": date(2021, m, 1), "name": f"Person {m}"} for m in range(1, 7)]
    media = [{"received_on": date(2021, m, 9), **OTHER, **ANONYMOUS} for m in (3, 4)]
    told = [{"received_on": date(2020, m, 9), **TOLD, **ANONYMOUS} for m in (3, 4)]

    def work(opened: OpenVault) -> bool:
        with opened.records.transaction():
            for facts in (*advice, *media, *told):
                log(facts={**GIFT, "email": None, **facts}).now(opened)
        return True

    made.run(Operation(work))
    return made
