# SPDX-License-Identifier: Apache-2.0
"""Owns the seat that tests of the case pages take."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.cases.harness import Seat

MAILS = Path(__file__).parents[2] / "storage" / "intake" / "files"


@pytest.fixture
def seat(window, sample) -> Seat:
    """Return a window in which the office is open and the director sits."""
    taken = Seat(window, sample)
    yield taken
    taken.settle()


@pytest.fixture
def mail() -> Path:
    """Return a real e-mail: Outlook, French, with a picture and attachments."""
    return MAILS / "outlook_fr.eml"
