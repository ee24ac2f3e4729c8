# SPDX-License-Identifier: Apache-2.0
"""Owns the calendar file (RFC 5545): of each deadline its day and a code, and nothing else.

Calendars lie on servers and telephones where anybody may look. So the file says neither what is
due, nor in which kind of file, nor for whom; see `storage.records.codes` for the code.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from icalendar import Calendar, Event

from storage.records.access import Act
from storage.records.codes import code_of
from storage.records.deadlines import ALL, deadlines

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from storage.records.deadlines import Wanted
    from storage.records.lists import DueRow
    from storage.records.records import Records

_LABEL = b"probitas/calendar/1"


def export_deadlines(records: Records, wanted: Wanted) -> tuple[bytes, int]:
    """Return a calendar file and how many deadlines are in it; the access log says that it left."""
    rows = deadlines(records, wanted, ALL)
    records.note_access(Act.EXPORT, detail_code="calendar")
    return calendar_file(rows, records.journal.now()), len(rows)


def calendar_file(rows: Iterable[DueRow], made: datetime) -> bytes:
    """Return deadlines as days of a calendar.

    A deadline keeps its name (UID) when its day is moved: taken in again, the file corrects what
    the calendar has, and doubles nothing.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Probitas//Deadlines//EN")
    calendar.add("version", "2.0")
    known: Counter[tuple[str, ...]] = Counter()
    for row in rows:
        clock = (row.row.file, row.clock, row.started_on.isoformat())
        known[clock] += 1
        event = Event()
        event.add("uid", _uid(*clock, str(known[clock])))
        event.add("dtstamp", made)
        event.add("dtstart", row.due_on)
        event.add("dtend", row.due_on + timedelta(days=1))
        event.add("summary", f"Probitas {code_of(row.row.file)}")
        event.add("class", "CONFIDENTIAL")
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _uid(*parts: str) -> str:
    """Return a name that says nothing: what it is made from has 128 random bits."""
    digest = hashlib.sha256(b"\x00".join((_LABEL, *(part.encode() for part in parts))))
    return f"{digest.hexdigest()[:32]}@probitas"
