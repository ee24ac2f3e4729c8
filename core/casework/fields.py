# SPDX-License-Identifier: Apache-2.0
"""Owns the fields that every kind of file has, with the way in which two laptops' edits merge."""

from __future__ import annotations

from core.history.fields import Field, Merge

_A, _B, _C = Merge.APPEND, Merge.DECISION, Merge.EASE

# fmt: off
COMMON = (
    # What the file is.
    Field("number", _B),
    Field("language", _B),
    Field("profile", _B),
    Field("state", _B),
    Field("legal_hold", _B),
    # Who handles it, and who may have it. What shuts out wins over what lets in unseen.
    Field("assigned", _B, at_once=True),
    Field("assigned/reason", _B),
    Field("member/*", _B, wins=(False,), at_once=True),
    Field("member/*/reason", _B),
    Field("restricted", _B, wins=(True,), at_once=True),
    Field("restricted/reason", _B),
    Field("left_out/*", _B, wins=(True,), at_once=True),
    Field("recusal/*", _B, wins=(True,), at_once=True),
    Field("recusal/*/reason", _B),
    Field("namesake/*", _B),
    Field("set_aside/*", _B),
    # Who it is about.
    Field("person/*", _A, removable=True),
    Field("person/*/details", _B),
    # What was said and received.
    Field("note/*", _A, removable=True),
    Field("email/*", _A, removable=True),
    Field("document/*", _A, removable=True),
    # What the person agreed to.
    Field("consent/*", _A),
    Field("consent/*/withdrawn", _B),
    # What left the office, and what two persons decided.
    Field("letter/*", _A),
    Field("letter/*/superseded_by", _B),
    Field("proposal/*", _A),
    Field("proposal/*/verdict", _B),
    Field("link/*", _A, removable=True),
    # For ease.
    Field("tag/*", _C),
)
# fmt: on
APART = frozenset({"note"})
"""Of these, collections whose entries say nothing of the rest: see `core.kinds.FileKind.apart`."""


def is_about_readers(field: str) -> bool:
    """Tell whether a field says who may have the file; the reasons for it are fields of theirs."""
    name, _, rest = field.partition("/")
    return name in ("member", "restricted", "left_out", "recusal") and "reason" not in rest
