# SPDX-License-Identifier: Apache-2.0
"""Owns how far a complaint has come in the eyes of the guide of the first steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.retaliation.case import RetaliationCase
from core.retaliation.owed import letters_owed
from core.retaliation.workflow import WORKFLOWS, CaseKind, State
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from core.ids import FileId
    from ui.operations.open_vault import OpenVault

STEPS = (
    "office", "take_in", "write_down", "letter", "decide", "refer", "investigate", "determine",
    "send", "daily",
)  # fmt: skip
"""The steps of the guide, by what is done in them, in the order of its text."""
_REVIEWED = (
    State.ENQUIRY, State.RECEIVED, State.PRELIMINARY_REVIEW, State.SUSPENDED,
    State.INFORMAL_RESOLUTION,
)  # fmt: skip
_NEXT = {
    **dict.fromkeys(_REVIEWED, "decide"),
    State.PRIMA_FACIE: "refer",
    State.REFERRED: "investigate",
    State.UNDER_INVESTIGATION: "investigate",
    State.FINAL_REVIEW: "determine",
}
"""What is next where a complaint stands; in any other state it was decided, one way or another."""


def look_how_far(*, file: FileId, sent: bool) -> Operation[int]:
    """Read which step of the guide is next in a file: from 1; 0 where it is no complaint.

    `sent` tells that a copy of a letter of the file has just been taken out.
    """

    def work(opened: OpenVault) -> int:
        found = opened.records.journal.files.open(file)
        if opened.records.me not in found.readers:
            return 0  # nobody asked for it: to be refused here is not for the access log
        case = found.case
        is_complaint = isinstance(case, RetaliationCase) and case.kind == CaseKind.RETALIATION
        return step_of(case, sent=sent) if is_complaint else 0

    return Operation(work)


def step_of(case: RetaliationCase, *, sent: bool = False) -> int:
    """Return the first step that is not done in a complaint, from 1."""
    if not case.allegations:
        step = "write_down"
    elif not case.letters:
        step = "letter"
    else:
        step = _NEXT.get(_heading_for(case), "send")
        if step == "send" and sent and not case.open_proposals and not letters_owed(case):
            step = "daily"
    return STEPS.index(step) + 1


def _heading_for(case: RetaliationCase) -> str:
    """Return where a complaint stands, or will when the second person has approved."""
    ways = (WORKFLOWS[case.kind].find(case.state, p.action) for p in case.open_proposals)
    return next((str(way.to) for way in ways if way is not None and way.to), str(case.state))
