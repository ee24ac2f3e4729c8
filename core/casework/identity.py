# SPDX-License-Identifier: Apache-2.0
"""Owns what of the persons in a file is their identity, and a file without it.

A restricted file is one of which few may know. Those few have it on their screens: there, and in
lists, its persons have no names until somebody says why a name is needed (`REASONS`).
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from core.history.ops import Add, Assign, Put

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.casework.case import Case
    from core.history.canonical import Json
    from core.history.ops import Op

    C = TypeVar("C", bound=Case)

REASONS = ("contact", "letter", "interest", "decision", "handover", "correction")
"""Why somebody needs the names: codes, for the access log holds no text."""
IDENTIFYING = ("name", "post", "office", "email")
_PERSON = "person/"


def seals(case: Case) -> bool:
    """Tell whether the persons in a file are shown to nobody without a reason."""
    return case.restricted and bool(case.persons)


def without_names(case: C, called: Callable[[int], str]) -> C:
    """Return a file whose persons are called by their number; nothing else says who they are."""
    names = {p.id: called(number) for number, p in enumerate(case.persons, 1)}
    fields = {
        field: tuple(replace(v, value=_veiled(v.value, _name(field, names))) for v in values)
        if field.startswith(_PERSON)
        else values
        for field, values in case.registers.fields.items()
    }
    return case.reread(replace(case.registers, fields=MappingProxyType(fields)))


def op_without_names(op: Op, called: Mapping[str, str]) -> Op:
    """Return an operation of a file's history that names nobody; `called` are persons by id."""
    if isinstance(op, (Assign, Put)) and op.field.startswith(_PERSON):
        return replace(op, value=_veiled(op.value, _name(op.field, called)))
    if isinstance(op, Add) and op.item.startswith(_PERSON):
        return replace(op, value=_veiled(op.value, _name(op.item, called)))
    return op


def _name(path: str, called: Mapping[str, str]) -> str:
    return called.get(path.split("/")[1], "")


def _veiled(value: Json, name: str) -> Json:
    if not isinstance(value, dict):
        return value
    veiled = {key: "" if key in IDENTIFYING else part for key, part in value.items()}
    return {**veiled, "name": name} if "name" in value else veiled
