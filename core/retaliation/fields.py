# SPDX-License-Identifier: Apache-2.0
"""Owns the fields of a retaliation or prevention case, beyond those of every file."""

from __future__ import annotations

from core.casework.fields import COMMON
from core.history.fields import Field, FieldTable, Merge

_A, _B = Merge.APPEND, Merge.DECISION

# fmt: off
FIELDS = FieldTable((
    *COMMON,
    Field("acknowledged", _B),
    Field("deadline/*", _B),
    Field("panel_review/*", _B),
    Field("mediation", _B),
    Field("baseline", _B),
    # What it is about.
    Field("service/*", _A, removable=True),
    Field("report/*", _A, removable=True),
    Field("report/*/details", _B),
    Field("allegation/*", _A, removable=True),
    Field("allegation/*/details", _B),
    Field("allegation/*/protected_activity", _B),
    Field("allegation/*/prima_facie", _B),
    Field("allegation/*/panel", _B),
    Field("allegation/*/clear_and_convincing", _B),
    # Whom the office spoke with, and what it asked for.
    Field("contact/*", _A, removable=True),
    Field("request/*", _A),
    Field("request/*/answered", _B),
    # What was asked of the head, and what became of it.
    Field("measure/*", _A),
    Field("measure/*/answer", _B),
    Field("measure/*/in_force", _B),
    Field("recommendation/*", _A),
    Field("recommendation/*/answer", _B),
    Field("recommendation/*/implemented", _B),
    Field("check_in/*", _A),
))
# fmt: on

FINDINGS = ("protected_activity", "prima_facie", "clear_and_convincing")
"""The questions answered for each allegation, in their order."""
TWO_PERSON = frozenset({*FINDINGS, "panel", "decision", "superseded_by"})
"""Fields, by their last part, in which a conflict takes two persons to settle: what a
determination says, and which letter stands for it."""
