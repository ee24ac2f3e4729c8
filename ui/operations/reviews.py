# SPDX-License-Identifier: Apache-2.0
"""Owns what the window does with policy reviews alone: to open one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.policy_review import POLICY_REVIEW
from core.policy_review.opening import open_review
from ui.operations.documents import TakenIn, begun, opened_file
from ui.operations.kinds import REVIEWS
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.casework.needs import Given
    from storage.intake import Attached, Message
    from ui.operations.open_vault import OpenVault


def begin_review(
    *, facts: Given, papers: Sequence[Message | Attached] = (), on: date | None = None
) -> Operation[TakenIn]:
    """Open a review, with what came in; without a number it gets the next one of this device."""

    def work(opened: OpenVault) -> TakenIn:
        records = opened.records
        day = on or date.today()
        with records.transaction():
            number = facts.get("number") or records.next_number(REVIEWS.series, day.year)
            decision = open_review(
                records.office, {**facts, "number": number}, by=records.me, on=day
            )
            return begun(opened, POLICY_REVIEW, decision, papers, day)

    return Operation(work, changes=lambda made, at: opened_file(made, POLICY_REVIEW.programme, at))
