# SPDX-License-Identifier: Apache-2.0
"""Owns the fields of a request, beyond those of every file."""

from __future__ import annotations

from core.casework.fields import COMMON
from core.history.fields import Field, FieldTable, Merge

_A, _B = Merge.APPEND, Merge.DECISION

# fmt: off
FIELDS = FieldTable((
    *COMMON,
    # What is asked, and how it is counted.
    Field("described", _B),
    Field("class", _B),
    Field("requester", _B),
    Field("counted/*", _B),
    # What was asked back, answered, and handed to others.
    Field("question/*", _A),
    Field("question/*/answered", _B),
    Field("answer/*", _A),
    Field("referral/*", _A),
    Field("referral/*/came_back", _B),
    Field("walk/*", _A, removable=True),
    # What figures need once its content is destroyed.
    Field("kept", _B),
    # Where it came from, when it was taken over from a spreadsheet.
    Field("imported", _B),
))
# fmt: on
