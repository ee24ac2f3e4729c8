# SPDX-License-Identifier: Apache-2.0
"""Owns what a policy parameter, its value and its certainty are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.disclosure.rules import PARAMETER as RULES
from core.disclosure.rules import in_words, read_rules
from core.policy.profile import Unit
from core.policy.rates import PARAMETER as RATES
from core.policy.rates import read_rates
from ui.widgets.direction import isolated

if TYPE_CHECKING:
    from core.policy.profile import Parameter
    from core.policy.rates import Rate
    from ui.i18n import Language


def _rate(rate: Rate) -> str:
    return f"{rate.currency}\u00a0{float(rate.per_dollar):.15g}"


class PolicyWords(QObject):
    """Says parameters in the window's language."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def name(self, key: str) -> str:
        """Return what a parameter is called."""
        return self._language.label(f"policy.{key}")

    def value(self, key: str, parameter: Parameter) -> str:
        """Return a value as a person reads it."""
        value = parameter.value
        if value is None:
            return self.tr("no such rule")
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, int):
            return self._counted(value, parameter.unit)
        if isinstance(value, str):
            return self._told(key, value)
        if all(isinstance(entry, int) for entry in value):
            numbers = self._language.enumerated(
                self._language.number(int(entry)) for entry in value
            )
            return self._with_unit(numbers, parameter.unit)
        return self._language.enumerated(self._language.label(f"{key}.{entry}") for entry in value)

    def _told(self, key: str, value: str) -> str:
        """Return a text; one that is a table, a line for each of its rows."""
        if key == RATES:
            return "\n".join(
                " · ".join((self._language.date(day), *(_rate(rate) for rate in rates)))
                for day, rates in read_rates(value).by_day.items()
            )
        rules = read_rules(value) if key == RULES else None
        if rules is None:
            return value
        # What an office writes may be in another script than the window: it keeps its own order.
        return "\n".join(
            f"{isolated(in_words(rule, self._language.code))} – {isolated(rule.why)}"
            for rule in rules
        )

    def certainty(self, parameter: Parameter) -> str:
        """Return how sure the shipped profile is of a parameter."""
        return self._language.label(f"mark.{parameter.mark}")

    def _counted(self, value: int, unit: Unit) -> str:
        texts = {
            Unit.DAYS: self.tr("%n day(s)", "", value),
            Unit.WORKING_DAYS: self.tr("%n working day(s)", "", value),
            Unit.MONTHS: self.tr("%n month(s)", "", value),
            Unit.YEARS: self.tr("%n year(s)", "", value),
        }
        return texts.get(unit, self._language.number(value))

    def _with_unit(self, numbers: str, unit: Unit) -> str:
        texts = {
            Unit.DAYS: self.tr("{0} days"),
            Unit.WORKING_DAYS: self.tr("{0} working days"),
            Unit.MONTHS: self.tr("{0} months"),
            Unit.YEARS: self.tr("{0} years"),
        }
        return texts.get(unit, "{0}").format(numbers)
