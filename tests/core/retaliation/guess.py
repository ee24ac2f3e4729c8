# SPDX-License-Identifier: Apache-2.0
"""Owns facts for any step or act, drawn from the table of needs and from the case as it is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from core.casework.needs import Shape
from core.ids import new_id
from resources import LANGUAGES

if TYPE_CHECKING:
    from random import Random

    from core.casework.needs import Need
    from tests.core.retaliation.harness import Desk

WORDS = ("Renewed", "حالة", "Ё", "案件", "O’Neill", "a\tb", "<b>bold", "\u202etxt")


def facts(
    rng: Random, desk: Desk, needs: tuple[Need, ...], *, optional: float = 0.5
) -> dict[str, Any]:
    """Return facts that are right in shape; whether the rules like them is another matter."""
    found: dict[str, Any] = {}
    for need in needs:
        if not need.required and rng.random() > optional:
            continue
        value = guess(rng, desk, need)
        if value is not None:
            found[need.name] = value
    return found


def guess(rng: Random, desk: Desk, need: Need) -> Any:
    """Return a value for one need, or None where the case has nothing to name."""
    case = desk.case
    match need.shape:
        case Shape.LINE:
            return _line(rng, desk, need)
        case Shape.TEXT:
            return f"{rng.choice(WORDS)}\n{rng.choice(WORDS)}"
        case Shape.PAST:
            return desk.on - timedelta(days=rng.choice((0, 0, 0, 1, 40)))
        case Shape.DAY:
            return desk.on + timedelta(days=rng.choice((0, 30, 200)))
        case Shape.FLAG:
            return rng.random() < 0.5
        case Shape.NUMBER:
            return rng.choice((3, 6, 12))
        case Shape.CHOICE | Shape.LANGUAGE:
            profile = case.profile or desk.office.office.policies[0]
            return rng.choice(need.choices(profile) or LANGUAGES)
        case Shape.OFFICER:
            return rng.choice(list(desk.office.office.officers))
        case Shape.ITEM | Shape.ITEMS:
            known = [i.id for i in case.registers.under(need.of)]
            chosen = rng.choice(known) if known else None
            return [chosen] if chosen and need.shape is Shape.ITEMS else chosen
        case Shape.HASH:
            return _hash(rng, desk, need)
        case Shape.FILE:
            return new_id()
        case Shape.LINES:
            return [rng.choice(WORDS) for _ in range(rng.randrange(3))]


def _line(rng: Random, desk: Desk, need: Need) -> str | None:
    if need.name == "field":
        return rng.choice([c.field for c in desk.case.conflicts] or ["state"])
    if need.name == "item":
        items = [p for p in desk.case.registers.items if "/" in p]
        return rng.choice(items) if items else None
    if need.name == "name":
        return rng.choice(("Awa Diallo", "Lin Zhao", "Bo Ss", "HADDAD, Omar"))
    return f"{rng.choice(WORDS).replace(chr(9), ' ')} {rng.randrange(1000)}"


def _hash(rng: Random, desk: Desk, need: Need) -> str:
    if need.name == "choice" and desk.case.conflicts:
        conflict = rng.choice(desk.case.conflicts)
        return rng.choice(conflict.values).events[0]
    if need.name == "event":
        return rng.choice(desk.case.registers.trail).id
    return f"{rng.getrandbits(256):064x}"
