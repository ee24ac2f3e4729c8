# SPDX-License-Identifier: Apache-2.0
"""Owns the fields of a policy review, beyond those of every file."""

from __future__ import annotations

from core.casework.fields import COMMON
from core.history.fields import Field, FieldTable, Merge

FIELDS = FieldTable(
    (
        *COMMON,
        # Which policy, of which unit, and what is asked about it.
        Field("described", Merge.DECISION),
        # What the office said of it; drafts that came are steps.
        Field("comment/*", Merge.APPEND),
    )
)
