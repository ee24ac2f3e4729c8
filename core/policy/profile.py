# SPDX-License-Identifier: Apache-2.0
"""Owns the policy profile: the parameters that a rule may ask for, and how one is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from core.history.canonical import Json, MalformedError
from core.policy.rates import PARAMETER as RATES
from core.policy.rates import read_rates
from core.policy.recounting import PARAMETER as RECOUNTED
from core.policy.recounting import Recounting, read_recounting

Setting: TypeAlias = int | bool | str | tuple[str, ...] | tuple[int, ...] | None
"""What a parameter may hold; None says that this policy sets no such rule."""


class Mark(StrEnum):
    """How sure we are of a parameter."""

    SEED = "S"
    """Taken from the published annual report."""
    VERIFIED = "V"
    """Read in a public source."""
    PRESUMED = "P"
    """Believed true; the office confirms it before it relies on it."""


class Unit(StrEnum):
    """What a number counts."""

    NONE = ""
    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One number or list of a policy, with the paragraph it comes from."""

    value: Setting
    source: str
    mark: Mark
    unit: Unit = Unit.NONE


_SILENT = Parameter(None, "", Mark.PRESUMED)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Whose public holidays are not working days: ISO 3166 codes, and days of the office's own."""

    country: str
    subdivision: str = ""
    extra: tuple[date, ...] = ()


@dataclass(frozen=True)
class Profile:
    """A policy as its organisation adopted it; never changed, only followed by another."""

    name: str
    version: str
    title: str
    organisation: str
    valid_from: date
    parameters: Mapping[str, Parameter]
    calendar: Calendar | None = None

    @property
    def key(self) -> str:
        """`name@version`, what a case is pinned to."""
        return f"{self.name}@{self.version}"

    def parameter(self, name: str) -> Parameter:
        """Return a parameter; one that an older policy does not know sets no rule."""
        return self.parameters.get(name, _SILENT)

    def number(self, name: str) -> int | None:
        """Return a number, or None where the policy sets none."""
        value = self.parameter(name).value
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def flag(self, name: str) -> bool:
        """Return a yes or no; what the policy does not say is no."""
        return self.parameter(name).value is True

    def items(self, name: str) -> tuple[str, ...]:
        """Return a list of keys; names of them are in `resources/labels/policy.json`."""
        value = self.parameter(name).value
        return tuple(str(v) for v in value) if isinstance(value, tuple) else ()

    def numbers(self, name: str) -> tuple[int, ...]:
        """Return a list of numbers."""
        value = self.parameter(name).value
        return tuple(int(v) for v in value) if isinstance(value, tuple) else ()

    def source(self, name: str) -> str:
        """Return the paragraph that a parameter comes from."""
        return self.parameter(name).source

    @property
    def recounting(self) -> Recounting:
        """What the categories of earlier policies count as under this one."""
        return read_recounting(self.items(RECOUNTED))


def read_profile(form: Mapping[str, Json]) -> Profile:
    """Return the profile of a form, or raise `MalformedError`.

    The form is what `resources/policy/<name>.json` holds and what an office adopts.
    """
    match form:
        case {
            "name": str(name),
            "version": str(version),
            "title": str(title),
            "organisation": str(organisation),
            "valid_from": str(valid_from),
            "parameters": Mapping() as parameters,
        } if _NAME.fullmatch(name) and _NAME.fullmatch(version):
            pass
        case _:
            raise MalformedError("not a policy profile")
    profile = Profile(
        name,
        version,
        title,
        organisation,
        _day(valid_from),
        MappingProxyType({key: _parameter(value) for key, value in parameters.items()}),
        _calendar(form.get("calendar")),
    )
    read_recounting(profile.items(RECOUNTED))  # A rule that nobody can read is no policy.
    read_rates(profile.parameter(RATES).value)
    return profile


# Both go into a field path of the office file, where a slash would begin another segment.
_NAME = re.compile(r"[\w.-]{1,80}")


def _day(text: Json) -> date:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        raise MalformedError("not a day") from None


def _parameter(form: Json) -> Parameter:
    match form:
        case {"value": value, "source": str(source), "mark": str(mark), **rest}:
            pass
        case _:
            raise MalformedError("not a parameter")
    try:
        return Parameter(_setting(value), source, Mark(mark), Unit(str(rest.get("unit", ""))))
    except ValueError:
        raise MalformedError("unknown mark or unit") from None


def _setting(value: Json) -> Setting:
    match value:
        case None | bool() | int() | str():
            return value
        case [*entries] if all(isinstance(e, str) for e in entries):
            return tuple(str(e) for e in entries)
        case [*entries]:
            numbers = tuple(e for e in entries if isinstance(e, int))
            if len(numbers) == len(entries):
                return numbers
    raise MalformedError("not a setting")


def _calendar(form: Json) -> Calendar | None:
    match form:
        case None:
            return None
        case {"country": str(country), **rest}:
            extra = rest.get("extra", [])
            days = extra if isinstance(extra, (list, tuple)) else []
            return Calendar(country, str(rest.get("subdivision", "")), tuple(_day(d) for d in days))
        case _:
            raise MalformedError("not a calendar")
