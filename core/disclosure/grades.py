# SPDX-License-Identifier: Apache-2.0
"""Owns the groups of grades by which results are told apart; a policy says which grade is where.

A parameter holds the grades of a group with commas between them, as a rule of a cohort names
grades: `P-*` is every grade of that letter (`core.disclosure.cohort.Rule`).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from core.disclosure.cohort import Person, Rule

if TYPE_CHECKING:
    from core.policy.profile import Profile

GROUPS = ("director", "international_professional", "national_officer", "general_service")
"""As the annual report tells them apart; a director is no other professional here."""
PARAMETER = "disclosure_grades_"


def group_of(profile: Profile | None, grade: str) -> str:
    """Return the group of a grade, or empty where the policy names none."""
    if profile is None or not grade:
        return ""
    return _group(tuple(str(profile.parameter(PARAMETER + g).value or "") for g in GROUPS), grade)


@lru_cache(maxsize=1024)
def _group(tables: tuple[str, ...], grade: str) -> str:
    person = Person("", "", grade, "")
    return next(
        (
            group
            for group, grades in zip(GROUPS, tables, strict=True)
            if Rule("grade", tuple(grades.split(",")), group).picks(person)
        ),
        "",
    )
