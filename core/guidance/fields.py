# SPDX-License-Identifier: Apache-2.0
"""Owns the fields of a file of guidance."""

from __future__ import annotations

from core.history.fields import Field, FieldTable, Merge

_B = Merge.DECISION

FIELDS = FieldTable(
    (
        Field("number", _B),
        # Its form, its topic, the rules it stands on, and what it was copied from.
        Field("about", _B),
        # What it says: a title and a body in each language, or a tree in all of them.
        Field("text/*", _B),
        Field("tree", _B),
        Field("state", _B),
    )
)
