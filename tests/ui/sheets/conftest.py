# SPDX-License-Identifier: Apache-2.0
"""Owns the seat at an empty register, and a register as offices keep it in a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from tests.ui.advice.harness import Register

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import SampleOffice
    from ui.frame.window import Window

HEADER = ("Ref", "Date", "Kind of thing", "Topic", "Asked by", "Question in short", "Answered")
ROWS = (
    ("L-1", "03.02.2021", "Advice", "Gifts", "Awa Diallo", "A pen from a supplier", "05.02.2021"),
    ("L-2", "14.02.2021", "Advice", "Second job", "Bo Chen", "Teaching at night", "16.02.2021"),
    ("L-3", "20.03.2021", "Press", None, None, "A newspaper rings", "21.03.2021"),
    ("L-4", "22.03.2021", "Advice", "Second job", "Cy Doe", "A board seat", None),
)


@pytest.fixture
def seat(window: Window, sample: SampleOffice) -> Register:
    taken = Register(window, sample)
    yield taken
    taken.settle()


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """Return a spreadsheet that needs a person: a column and words that nobody knows."""
    return write(tmp_path / "register.xlsx")


def write(path: Path, *rows: tuple[str | None, ...]) -> Path:
    book = Workbook()
    for row in (HEADER, *ROWS, *rows):
        book.active.append(row)
    book.save(path)
    return path
