# SPDX-License-Identifier: Apache-2.0
"""Owns the filings of the cycle before: found by staff number, opened when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from storage.records.cycle import numbers

if TYPE_CHECKING:
    from core.disclosure import Filing
    from core.disclosure.statement import Statement
    from storage.records.records import Records


class Before:
    """What filers had to do with the cycle before that of a year, as far as it is here."""

    def __init__(self, records: Records, year: str) -> None:
        self._records = records
        self._files = numbers(records, str(int(year) - 1)) if year.isdecimal() else {}

    def of(self, number: str) -> Filing | None:
        """Return the filing of a staff number, if whoever is at work may see it."""
        file = self._files.get(number)
        return cast("Filing", self._records.load(file).case) if file else None

    def statement(self, number: str) -> Statement | None:
        """Return what was declared then, last."""
        case = self.of(number)
        latest = case.latest if case else None
        return latest.statement if latest else None
