# SPDX-License-Identifier: Apache-2.0
"""Owns how far a complaint has come in the eyes of the guide of the first steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.retaliation.case import RetaliationCase
from core.retaliation.workflow import CaseKind, State
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from core.ids import FileId
    from ui.operations.open_vault import OpenVault

STEPS = (
    "office", "take_in", "write_down", "letter", "decide", "refer", "investigate", "determine",
    "daily",
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
    State.ESTABLISHED: "determine",
    State.NOT_ESTABLISHED: "determine",
}
"""What is next where a complaint stands; of one that took another way the guide knows no more."""
_DETERMINED = frozenset({"determination_established", "determination_not_established"})


def look_how_far(*, file: FileId) -> Operation[int]:
    """Read which step of the guide is next in a file: from 1; 0 where it is no complaint."""

    def work(opened: OpenVault) -> int:
        found = opened.records.journal.files.open(file)
        if opened.records.me not in found.readers:
            return 0  # nobody asked for it: to be refused here is not for the access log
        case = found.case
        is_complaint = isinstance(case, RetaliationCase) and case.kind == CaseKind.RETALIATION
        return step_of(case) if is_complaint else 0

    return Operation(work)


def step_of(case: RetaliationCase) -> int:
    """Return the first step that is not done in a complaint, from 1."""
    if not case.allegations:
        step = "write_down"
    elif not case.letters:
        step = "letter"
    elif any(letter.kind in _DETERMINED for letter in case.letters):
        step = "daily"
    else:
        step = _NEXT.get(State(case.state), "daily")
    return STEPS.index(step) + 1
