# SPDX-License-Identifier: Apache-2.0
"""Owns the counting of days: calendar days, working days, months and years."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from core.policy.profile import Calendar, Unit

if TYPE_CHECKING:
    from core.policy.profile import Parameter

_SATURDAY = 5
_DAY = timedelta(days=1)


def add(day: date, count: int, unit: Unit, public: Calendar | None = None) -> date:
    """Return the last day of a period of `count` units that begins the day after `day`."""
    match unit:
        case Unit.MONTHS:
            return _add_months(day, count)
        case Unit.YEARS:
            return _add_months(day, 12 * count)
        case Unit.WORKING_DAYS:
            for _ in range(count):
                day += _DAY
                while not is_working(day, public):
                    day += _DAY
            return day
        case _:
            return day + timedelta(days=count)


def period_end(day: date, rule: Parameter, public: Calendar | None = None) -> date | None:
    """Return the day on which the period of a policy's rule ends, or None without such a rule."""
    count = rule.value
    return add(day, count, rule.unit, public) if isinstance(count, int) else None


def between(start: date, end: date, unit: Unit, public: Calendar | None = None) -> int:
    """Return how many days of a unit lie after `start` up to `end`; months count as days."""
    days = max(0, (end - start).days)
    if unit is not Unit.WORKING_DAYS:
        return days
    return sum(is_working(start + timedelta(days=n + 1), public) for n in range(days))


def is_working(day: date, public: Calendar | None = None) -> bool:
    """Tell whether the office works on a day."""
    return day.weekday() < _SATURDAY and not (public and day in _closed(public, day.year))


@cache
def _closed(public: Calendar, year: int) -> frozenset[date]:
    # Its calendars take longer to load than all of core; most commands count no working day.
    from holidays import country_holidays

    listed = country_holidays(public.country, subdiv=public.subdivision or None, years=year)
    return frozenset(listed) | {day for day in public.extra if day.year == year}


def _add_months(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
