# SPDX-License-Identifier: Apache-2.0
"""Owns the part of a request's page about hand-overs: to whom, what was disclosed, what came back.

Nothing is disclosed by default: the page says so where a reader would otherwise have to guess.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from core.advice.letters import NOTE
from ui.cases.act_form import Asked
from ui.cases.card import Card, ReasonButton
from ui.cases.letters import LettersSection

if TYPE_CHECKING:
    from core.advice.parts import Referral
    from ui.operations.advice import RequestView


class ReferralsSection(LettersSection):
    """Hand-overs to other channels, the latest first, each with its notes."""

    def build(self, view: RequestView) -> None:
        """Show each referral with what it disclosed, what came back, and what was written."""
        self.heading(
            self.tr("Referrals"),
            about=self.tr(
                "Nothing is disclosed without the person’s consent. The facts take consent to the"
                " referral; the name takes consent to be named as well."
            ),
        )
        for referral in reversed(view.case.referrals):
            self.add(self._referral(view, referral))
            for letter in reversed(view.case.letters):
                if letter.referral == referral.id:
                    self.add(self._issued(letter))
        if not view.case.referrals:
            self.nothing(self.tr("This request was handed over to nobody."))

    def _referral(self, view: RequestView, referral: Referral) -> Card:
        named = self.names.of
        card = Card(named("elsewhere", referral.to), chip=self.names.day(referral.on))
        card.value(named("fact", "disclosed"), named("disclosed", referral.disclosed))
        card.value(named("fact", "reason"), referral.reason)
        card.value(named("fact", "note"), referral.note)
        card.value(self.tr("Handed over by"), self.names.officer(referral.origin.by))
        card.value(self.tr("Came back on"), self.names.day(referral.came_back_on))
        card.value(named("fact", "result"), named("result", referral.result))
        card.value(named("fact", "what"), referral.what)
        card.add_button(self._note(view, referral))
        back = Asked(
            "report_back", self.tr("What came back"), fixed={"referral": referral.id},
            item=referral.id,
        )  # fmt: skip
        text = self.tr("Correct what came back") if referral.result else self.tr("Record what came")
        card.add_button(self.act_button(back, text, at=card, role="quiet", symbol="inbox"))
        return card

    def _note(self, view: RequestView, referral: Referral) -> ReasonButton:
        refusal = next(option.refusal for option in view.letters if option.kind == NOTE)
        made = ReasonButton(
            self.tr("Write the hand-over note"),
            partial(self._ask, f"{NOTE}/{referral.id}"),
            role="quiet",
            symbol="file-text",
            reason=self.names.refusal(refusal) if refusal else None,
        )
        made.refused.connect(self.refused)
        return made
