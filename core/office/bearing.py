# SPDX-License-Identifier: Apache-2.0
"""Owns what a change in the officers bears on: whose standing may differ, and which names matter.

Most files of a kind are alike in this: who may have them follows from the office, and would be the
same for any other of them. Where more bears on a file, it says so in words: the officers that it
waits for, and keys of the names in it, which an officer may have too. So a change in the officers
need not be tried on every file of a large office, and yet reaches every file at once.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from core.office.roles import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.ids import OfficerId
    from core.office.office import Office, Officer

ANYTHING = ""
"""The word of a file on which any change in the officers may bear."""
_PARTICLES = 2  # shorter parts of a name (initials, "de", "al") do not count in a comparison
_MOST_PARTS = 8  # more have more pairs than are worth keeping


def bears_on(before: Office, after: Office) -> frozenset[str]:
    """Return the words that a change of the office is about; `ANYTHING` if it may be any."""
    old, new = _people(before), _people(after)
    everybody = old.keys() | new.keys()
    changed = {officer for officer in everybody if old.get(officer) != new.get(officer)}
    records = [r for o in changed for r in (old.get(o), new.get(o)) if r is not None]
    if any(record.role is Role.DIRECTOR for record in records):
        # The alternate is called when there is no director.
        changed |= {o for people in (old, new) for o, r in people.items() if _stands_in(r)}
    return frozenset(changed).union(*(name_keys(record.name) for record in records))


def _people(office: Office) -> Mapping[OfficerId, Officer]:
    return {officer.id: replace(officer, title="") for officer in office.officers.values()}


def _stands_in(officer: Officer) -> bool:
    return officer.role is Role.ALTERNATE


def same_name(one: str, other: str) -> bool:
    """Tell whether two names may be one person's.

    Case, accents, punctuation, order and initials are passed over: `GARCÍA, María` is
    `Maria L. Garcia`. One of the names has to be contained in the other, and a lone family name
    is not enough, unless the name has no other part.
    """
    first, second = _parts(one), _parts(other)
    shorter, longer = sorted((first, second), key=len)
    if not shorter or (len(shorter) == 1 and len(longer) > 1):
        return False
    return shorter <= longer


def name_keys(name: str) -> frozenset[str]:
    """Return keys of which two names that may be one person's have one in common."""
    parts = sorted(_parts(name))
    if len(parts) > _MOST_PARTS:
        return frozenset({ANYTHING})
    return (
        frozenset(map(" ".join, combinations(parts, min(2, len(parts))))) if parts else frozenset()
    )


@lru_cache(maxsize=1024)
def _parts(name: str) -> frozenset[str]:
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c)
    )
    words = "".join(c if c.isalnum() else " " for c in plain).split()
    long = frozenset(w for w in words if len(w) > _PARTICLES or not w.isascii())
    return long or frozenset(words)
