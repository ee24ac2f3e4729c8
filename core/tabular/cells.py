# SPDX-License-Identifier: Apache-2.0
"""Owns the cells of a table: what one holds, and what it says as text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that says nothing that could be taken over; `code` is a message's."""

    code: str


Cell: TypeAlias = "str | int | float | bool | date | datetime | Fault | None"
"""What a cell holds; None when it is blank."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not blank. It has no cell after the last one that says something."""

    number: int
    """As the spreadsheet program shows it: the first is 1."""
    cells: tuple[Cell, ...]


# What no keyboard makes; Excel writes line breaks as CR LF or LF, and pads with NBSP.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")


def text_of(cell: Cell) -> str:
    """Return what a cell says, trimmed; empty for a blank one and for a fault."""
    if cell is None or isinstance(cell, Fault):
        return ""
    if isinstance(cell, str):
        text = cell
        if not text.isprintable():
            text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
        return text.strip()
    if isinstance(cell, (bool, int)):
        return str(cell)
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 2**53 else repr(cell)
    return cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()


def line_of(cell: Cell) -> str:
    """Return what a cell says, on one line."""
    return " ".join(text_of(cell).split())


_SAYS_NOTHING = re.compile(r"[\s\-‐‑‒–—―−_./·…]*")
"""What stands in a cell so that it is not blank, and says no more than a blank one."""


def key_of(text: str) -> str:
    """Return a text as it is compared with others: no case, accents, punctuation or spacing.

    What has no letter and no digit says something all the same, dashes and dots apart: `???`.
    """
    bare = unicodedata.normalize("NFKD", text).casefold()
    kept = (c if c.isalnum() else " " for c in bare if not unicodedata.combining(c))
    key = " ".join("".join(kept).split())
    return key or ("" if _SAYS_NOTHING.fullmatch(text) else " ".join(bare.split()))


def letters(column: int) -> str:
    """Return the name of a column, counted from 0, as spreadsheet programs show it."""
    name, column = "", column + 1
    while column:
        column, digit = divmod(column - 1, 26)
        name = chr(ord("A") + digit) + name
    return name
