# SPDX-License-Identifier: Apache-2.0
"""Owns the fields of a filing, beyond those of every file, and those of a cycle."""

from __future__ import annotations

from core.casework.fields import COMMON
from core.history.fields import Field, FieldTable, Merge

_A, _B = Merge.APPEND, Merge.DECISION

# fmt: off
FIELDS = FieldTable((
    *COMMON,
    # Of which cycle it is, who files, what and until when.
    Field("cycle", _B),
    Field("filer", _B),
    Field("registered", _B),
    Field("extension/*", _A),
    Field("exempt", _B),
    # That the last staff list or its rules have the filer no more, and whether the filing stays.
    Field("absent", _B),
    # What was sent out, how it was handed over, and how often somebody was reminded.
    Field("form/*", _A),
    Field("form/*/given", _B),
    Field("reminder/*", _A),
    # What came: each version of the statement; a draft is what is being keyed in.
    Field("draft", _B),
    Field("filed/*", _A),
    # The review.
    Field("checked/*", _B),
    Field("match/*", _A),
    Field("match/*/dismissed", _B),
    Field("question/*", _A),
    Field("question/*/answered", _B),
    Field("outcome", _B),
    Field("guidance/*", _A),
    Field("guidance/*/reported", _B),
    Field("guidance_reminder/*", _A),
    # The verification of whoever was drawn.
    Field("drawn", _B),
    Field("asked/*", _A),
    Field("asked/*/result", _B),
    Field("verification", _B),
    # What figures need once its content is destroyed.
    Field("kept", _B),
))

CYCLE_FIELDS = FieldTable((
    Field("number", _B),
    # What it is about, under which policy, and who files by which rules.
    Field("about", _B),
    Field("profile", _B),
    Field("rules", _B),
    Field("target/*", _B),
    Field("reached/*", _B),
    # The key that forms are sealed to. Whoever may have the cycle can open what comes back.
    Field("key", _B),
    # Lists that were taken in: of staff, vendors, partners.
    Field("list/*", _A),
    # The draw: secrets committed, the rule announced, the secrets opened, the result.
    Field("committed/*", _B),
    Field("announced", _B),
    Field("opened/*", _B),
    Field("drawn", _B),
    # Letters about it as a whole.
    Field("letter/*", _A),
    # What figures need, and where the cycle stands.
    Field("totals", _B),
    Field("state", _B),
))
# fmt: on
