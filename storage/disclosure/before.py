# SPDX-License-Identifier: Apache-2.0
"""Owns the filings of the cycle before: found by staff number, opened when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from core.disclosure.cohort import number_key
from core.tabular.cells import key_of
from storage.records.cycle import numbers

if TYPE_CHECKING:
    from core.disclosure import Filing
    from core.disclosure.cohort import Person
    from core.disclosure.statement import Statement
    from storage.records.records import Records


class Before:
    """What filers had to do with the cycle before that of a year, as far as it is here."""

    def __init__(self, records: Records, year: str) -> None:
        self._records = records
        known = numbers(records, str(int(year) - 1)) if year.isdecimal() else {}
        self._files = {number_key(number): file for number, file in known.items()}

    def of(self, number: str) -> Filing | None:
        """Return the filing of a staff number, if whoever is at work may see it."""
        file = self._files.get(number_key(number))
        return cast("Filing", self._records.load(file).case) if file else None

    def statement(self, number: str) -> Statement | None:
        """Return what was declared then, last."""
        return _last(self.of(number))

    def own(self, person: Person) -> Statement | None:
        """Return what somebody declared then, last, if it may be shown to them.

        Numbers are typed wrong, and lists are sorted by one column alone: nobody may be sent what
        somebody else declared, so the name has to be the same too, or the address.
        """
        case = self.of(person.number)
        return _last(case) if case and _same(case.filer, person) else None


def _last(case: Filing | None) -> Statement | None:
    latest = case.latest if case else None
    return latest.statement if latest else None


def _same(before: Person, now: Person) -> bool:
    names = [sorted(key_of(one.name).split()) for one in (before, now)]
    address = before.email.strip().casefold()
    return names[0] == names[1] or (bool(address) and address == now.email.strip().casefold())
