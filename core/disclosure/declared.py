# SPDX-License-Identifier: Apache-2.0
"""Owns what figures count of a statement: relations and activities that it declares, and no more.

Counted once, when it is filed, and kept with it: lists and figures never read a statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.disclosure.statement import compare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.disclosure.statement import Statement

SPOUSE_ORGANISATION = "spouse_organisation"
SPOUSE_UN = "spouse_un"
RELATIVE_ORGANISATION = "relative_organisation"
RELATIVE_UN = "relative_un"
ACTIVITY = "activity"
UNAPPROVED = "unapproved_activity"
DECLARED = (
    SPOUSE_ORGANISATION, SPOUSE_UN, RELATIVE_ORGANISATION, RELATIVE_UN, ACTIVITY, UNAPPROVED,
)  # fmt: skip
"""A spouse or another relative who works for the organisation, or for another entity of the
United Nations or one affiliated with it; an outside activity or leadership role; one of the
filer's that nobody approved (`domain.md` 4, statement sections)."""


def declared(statement: Statement) -> tuple[str, ...]:
    """Return what a statement declares, in the order of `DECLARED`."""
    found = set(_declared(statement))
    return tuple(name for name in DECLARED if name in found)


def _declared(statement: Statement) -> Iterator[str]:
    for one in statement.sections.get("relatives", ()):
        inside = one.get("works_for") == "organisation"
        if one.get("relation") == "spouse":
            yield SPOUSE_ORGANISATION if inside else SPOUSE_UN
        else:
            yield RELATIVE_ORGANISATION if inside else RELATIVE_UN
    for one in statement.sections.get("activities", ()):
        yield ACTIVITY
        if one.get("whose") == "self" and one.get("approved") is False:
            yield UNAPPROVED


def unchanged(before: Statement | None, now: Statement) -> bool:
    """Tell whether a statement says what that of the cycle before said."""
    return (
        before is not None
        and before.remarks == now.remarks
        and all(one.before is not None and not one.changed for one in compare(before, now))
    )
