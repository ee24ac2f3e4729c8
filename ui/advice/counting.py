# SPDX-License-Identifier: Apache-2.0
"""Owns the part of a request's page about counting: itself or as part of another, and its ties.

One person and one set of facts are one request (`core.advice.counting`). Only an officer knows
whether two sets of facts are one, so the program asks, and keeps the reason.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.cases.act_form import Asked
from ui.cases.card import Card, ReasonButton
from ui.cases.flow import Flow
from ui.cases.section import Section
from ui.operations.becoming import ENQUIRY, REVIEW
from ui.widgets.direction import isolated

if TYPE_CHECKING:
    from core.advice.case import ServiceRequest
    from core.advice.parts import Counted
    from storage.records.lists import Row
    from ui.operations.advice import Pair, RequestView


class CountingSection(Section):
    """How the request counts, what may be one with it, and what it has to do with."""

    become_requested = Signal(str)  # please open what the request becomes: an enquiry, a review

    def build(self, view: RequestView) -> None:
        """Show first what has to be decided."""
        self.heading(
            self.tr("How it counts"),
            about=self.tr(
                "One person with one set of facts is one request, however many messages or calls"
                " it takes. A group’s request is one."
            ),
        )
        for pair in view.pairs:
            self.add(self._pair(pair))
        self.add(self._standing(view.case))
        for decided in view.case.counted:
            self.add(self._decided(decided))
        for part in view.counted_for:
            self.add(self._part(part))
        self._ties(view)

    def _pair(self, pair: Pair) -> Card:
        if pair.contradicted:
            chip, why = self.tr("Contradiction"), self.tr("It was said to be one, and to be two.")
        else:
            chip, why = self.tr("In doubt"), self.tr("The same person asked about the like.")
        card = Card(pair.row.title, chip=chip, tone="warn")
        card.value(self.names.of("fact", "number"), pair.row.number)
        card.value(self.tr("Received"), self.names.day(pair.row.opened_on))
        card.prose(why, "muted")
        fixed = {"file": pair.row.file, "number": pair.row.number}
        number = isolated(pair.row.number)
        one = Asked(
            "count_as_part", self.tr("One request: this is part of {0}").format(number),
            fixed=fixed, item=pair.row.file,
        )  # fmt: skip
        two = Asked(
            "count_apart", self.tr("Two requests: this one and {0}").format(number),
            fixed=fixed, item=pair.row.file,
        )  # fmt: skip
        card.add_button(self.act_button(one, self.tr("One request…"), at=card))
        card.add_button(self.act_button(two, self.tr("Two requests…"), at=card))
        card.add_button(self._open(pair.row.file))
        return card

    def _standing(self, case: ServiceRequest) -> Card:
        whole = case.part_of
        if whole is None:
            return Card(self.tr("It is counted as a request of its own."))
        said = self.tr("It is not counted: it is part of {0}.").format(isolated(whole.number))
        return Card(said)

    def _decided(self, decided: Counted) -> Card:
        number = isolated(decided.number)
        said = self.tr("One request with {0}") if decided.part else self.tr("Apart from {0}")
        card = Card(said.format(number))
        card.value(self.names.of("fact", "reason"), decided.reason)
        act = "count_apart" if decided.part else "count_as_part"
        title = self.tr("Two requests…") if decided.part else self.tr("One request…")
        other = Asked(
            act, title, fixed={"file": decided.other, "number": decided.number},
            item=decided.other,
        )  # fmt: skip
        card.add_button(self.act_button(other, title, at=card, role="quiet"))
        card.add_button(self._open(decided.other))
        return card

    def _part(self, part: Row) -> Card:
        card = Card(part.title, chip=self.tr("Counted with this one"))
        card.value(self.names.of("fact", "number"), part.number)
        card.add_button(self._open(part.file))
        return card

    def _open(self, file: str) -> ReasonButton:
        return ReasonButton(self.tr("Open"), partial(self.case_requested.emit, file), role="quiet")

    def _ties(self, view: RequestView) -> None:
        self.links(
            self.tr("Other files"),
            self.tr("Tie to another file"),
            self.tr("What this request became, and what else bears on it, is tied to it here."),
        )
        flow = Flow()
        for what, text, symbol in (
            (ENQUIRY, self.tr("Becomes a retaliation enquiry"), "shield"),
            (REVIEW, self.tr("Becomes a policy review"), "landmark"),
        ):
            flow.add(self._becomes(view, what, text, symbol))
        self.add(flow)

    def _becomes(self, view: RequestView, what: str, text: str, symbol: str) -> ReasonButton:
        refusal = view.becoming[what] or view.acts["relate"]
        made = ReasonButton(
            text,
            partial(self.become_requested.emit, what),
            symbol=symbol,
            reason=self.names.refusal(refusal) if refusal else None,
        )
        made.refused.connect(self.refused)
        return made
