# SPDX-License-Identifier: Apache-2.0
"""Owns the table of fields of a case, with the way in which two laptops' edits of each merge."""

from __future__ import annotations

from core.history.fields import Field, FieldTable, Merge

_A, _B, _C = Merge.APPEND, Merge.DECISION, Merge.EASE

# fmt: off
FIELDS = FieldTable((
    # What the case is.
    Field("number", _B),
    Field("language", _B),
    Field("profile", _B),
    Field("state", _B),
    Field("acknowledged", _B),
    Field("deadline/*", _B),
    Field("panel_review/*", _B),
    Field("mediation", _B),
    Field("legal_hold", _B),
    Field("baseline", _B),
    # Who handles it, and who may have it. What shuts out wins over what lets in unseen.
    Field("assigned", _B),
    Field("member/*", _B, wins=(False,)),
    Field("member/*/reason", _B),
    Field("restricted", _B, wins=(True,)),
    Field("restricted/reason", _B),
    Field("left_out/*", _B, wins=(True,)),
    Field("recusal/*", _B, wins=(True,)),
    Field("recusal/*/reason", _B),
    Field("namesake/*", _B),
    Field("set_aside/*", _B),
    # Who and what it is about.
    Field("person/*", _A, removable=True),
    Field("person/*/details", _B),
    Field("service/*", _A, removable=True),
    Field("report/*", _A, removable=True),
    Field("report/*/details", _B),
    Field("allegation/*", _A, removable=True),
    Field("allegation/*/details", _B),
    Field("allegation/*/protected_activity", _B),
    Field("allegation/*/prima_facie", _B),
    Field("allegation/*/panel", _B),
    Field("allegation/*/clear_and_convincing", _B),
    # What was said and received.
    Field("note/*", _A, removable=True),
    Field("contact/*", _A, removable=True),
    Field("email/*", _A, removable=True),
    Field("document/*", _A, removable=True),
    Field("request/*", _A),
    Field("request/*/answered", _B),
    # What the applicant agreed to.
    Field("consent/*", _A),
    Field("consent/*/withdrawn", _B),
    # What was asked of the head, and what became of it.
    Field("measure/*", _A),
    Field("measure/*/answer", _B),
    Field("measure/*/in_force", _B),
    Field("recommendation/*", _A),
    Field("recommendation/*/answer", _B),
    Field("recommendation/*/implemented", _B),
    Field("check_in/*", _A),
    # What left the office, and what two persons decided.
    Field("letter/*", _A),
    Field("letter/*/superseded_by", _B),
    Field("proposal/*", _A),
    Field("proposal/*/verdict", _B),
    Field("link/*", _A, removable=True),
    # For ease.
    Field("tag/*", _C),
))
# fmt: on


def is_about_readers(field: str) -> bool:
    """Tell whether a field says who may have the case; the reasons for it are fields of theirs."""
    name, _, rest = field.partition("/")
    return name in ("member", "restricted", "left_out", "recusal") and "reason" not in rest


COLLECTIONS = frozenset(
    line.pattern.partition("/")[0] for line in FIELDS.lines if line.merge is Merge.APPEND
)
"""Names of the append-only collections."""
REMOVABLE = frozenset(line.pattern.partition("/")[0] for line in FIELDS.lines if line.removable)
FINDINGS = ("protected_activity", "prima_facie", "clear_and_convincing")
"""The questions answered for each allegation, in their order."""
TWO_PERSON = (*FINDINGS, "panel", "decision", "superseded_by")
"""Fields, by their last part, in which a conflict takes two persons to settle: what a
determination says, and which letter stands for it. For `state` it depends on the steps."""
