# SPDX-License-Identifier: Apache-2.0
"""Owns what a policy parameter, its value and its certainty are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.policy.profile import Mark, Unit

if TYPE_CHECKING:
    from core.policy.profile import Parameter
    from ui.i18n import Language

_CONTEXT = "Policy"


def name_of(key: str, language: Language) -> str:
    """Return what a parameter is called."""
    return language.label(f"policy.{key}")


def value_of(key: str, parameter: Parameter, language: Language) -> str:
    """Return a value as a person reads it."""
    value = parameter.value
    if value is None:
        return QCoreApplication.translate(_CONTEXT, "no such rule")
    if isinstance(value, bool):
        yes = QCoreApplication.translate(_CONTEXT, "yes")
        return yes if value else QCoreApplication.translate(_CONTEXT, "no")
    if isinstance(value, int):
        return _counted(value, parameter.unit, language)
    if isinstance(value, str):
        return value
    separator = QCoreApplication.translate(_CONTEXT, ", ", "between the entries of a list")
    if all(isinstance(entry, int) for entry in value):
        numbers = separator.join(language.number(int(entry)) for entry in value)
        return _with_unit(numbers, parameter.unit)
    return separator.join(language.label(f"{key}.{entry}") for entry in value)


def certainty_of(parameter: Parameter) -> str:
    """Return how sure the shipped profile is of a parameter."""
    texts = {
        Mark.SEED: QCoreApplication.translate(_CONTEXT, "from the published report"),
        Mark.VERIFIED: QCoreApplication.translate(_CONTEXT, "read in the source"),
        Mark.PRESUMED: QCoreApplication.translate(_CONTEXT, "to be confirmed by the office"),
    }
    return texts[parameter.mark]


def _counted(value: int, unit: Unit, language: Language) -> str:
    texts = {
        Unit.DAYS: QCoreApplication.translate(_CONTEXT, "%n day(s)", "", value),
        Unit.WORKING_DAYS: QCoreApplication.translate(_CONTEXT, "%n working day(s)", "", value),
        Unit.MONTHS: QCoreApplication.translate(_CONTEXT, "%n month(s)", "", value),
        Unit.YEARS: QCoreApplication.translate(_CONTEXT, "%n year(s)", "", value),
    }
    return texts.get(unit, language.number(value))


def _with_unit(numbers: str, unit: Unit) -> str:
    texts = {
        Unit.DAYS: QCoreApplication.translate(_CONTEXT, "{0} days"),
        Unit.WORKING_DAYS: QCoreApplication.translate(_CONTEXT, "{0} working days"),
        Unit.MONTHS: QCoreApplication.translate(_CONTEXT, "{0} months"),
        Unit.YEARS: QCoreApplication.translate(_CONTEXT, "{0} years"),
    }
    return texts.get(unit, "{0}").format(numbers)
