# SPDX-License-Identifier: Apache-2.0
"""Owns the part of the case page about consent: what the person agreed to, and took back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cases.act_form import Asked
from ui.cases.card import Card
from ui.cases.section import Section

if TYPE_CHECKING:
    from core.casework.parts import Consent
    from ui.operations.cases import CaseView


class ConsentSection(Section):
    """The consent ledger: one entry for each purpose; nothing is agreed to in general."""

    def build(self, view: CaseView) -> None:
        """Show what stands first, then what was withdrawn."""
        give = Asked("record_consent", self.tr("What the person agrees to"))
        self.heading(
            self.tr("Consent"),
            self.act_button(give, self.tr("Record a consent"), symbol="plus"),
            about=self.tr(
                "Nothing leaves the office without the person’s consent to that purpose."
            ),
        )
        for consent in sorted(view.case.consents, key=lambda c: not c.active):
            self.add(self._consent(consent))
        if not view.case.consents:
            self.nothing(self.tr("The person has agreed to nothing yet."))

    def _consent(self, consent: Consent) -> Card:
        named = self.names.of
        if consent.active:
            chip, tone = self.tr("Given"), "good"
        else:
            day = self.names.day(consent.withdrawn_on)
            chip, tone = self.tr("Withdrawn on {0}").format(day), "warn"
        card = Card(named("consent_purposes", consent.purpose), chip=chip, tone=tone)
        card.value(named("fact", "person"), self.names.person(consent.person))
        card.value(named("fact", "to_whom"), consent.to_whom)
        card.value(named("fact", "on"), self.names.day(consent.on))
        card.value(named("fact", "how"), named("consent_means", consent.how))
        card.value(named("fact", "note"), consent.note)
        if consent.active:
            withdraw = Asked(
                "withdraw_consent", self.tr("The person withdraws this consent"),
                fixed={"consent": consent.id}, item=consent.id,
            )  # fmt: skip
            card.add_button(
                self.act_button(withdraw, self.tr("Record a withdrawal"), at=card, role="quiet")
            )
        return card
