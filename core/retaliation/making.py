# SPDX-License-Identifier: Apache-2.0
"""Owns a letter that is being made: whom it is for, who signs, and what every letter has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from core.errors import Refusal
from core.policy.clocks import start
from core.retaliation.clocks import clocks
from core.retaliation.workflow import REFERRALS, Action
from resources import label

if TYPE_CHECKING:
    from datetime import date

    from core.casework.letters import Extra
    from core.office.office import Addressee, Office, Officer
    from core.policy.profile import Profile
    from core.retaliation.case import RetaliationCase

Fields: TypeAlias = "dict[str, object]"

_TO_HEAD = frozenset({"interim_recommendation", "determination_recommendations"})


@dataclass(frozen=True, slots=True)
class Making:
    """A letter that is being made."""

    case: RetaliationCase
    office: Office
    profile: Profile
    on: date
    extra: Extra

    def common(self, kind: str, signer: Officer) -> Fields | Refusal:
        """Return the fields that every letter has."""
        to = self._addressee(kind)
        if isinstance(to, Refusal):
            return to
        fields: Fields = {
            "case_number": self.case.number,
            "register_number": self.extra.register_number,
            "letter_date": self.on,
            "addressee_name": to[0],
            "addressee_title": to[1],
            "addressee_place": to[2],
            "officer_name": signer.name,
            "officer_title": signer.title or self.name("signature", signer.role.value),
            "approver_name": self._approver(kind),
        }
        if self.extra.additional:
            fields["additional"] = self.extra.additional
        return fields

    def name(self, group: str, key: str) -> str:
        """Return the name of a thing in the language of the letter.

        A key that an office added to its own policy has no name in six languages; it is shown.
        """
        try:
            return label(f"{group}.{key}", self.extra.language or self.case.language)
        except KeyError:
            return key.replace("_", " ")

    def _addressee(self, kind: str) -> tuple[str, str, str] | Refusal:
        if kind in _TO_HEAD:
            return self._head()
        if kind == "referral_memo":
            to = self.addressee(self.body())
            return (to.name, to.title, to.place) if to else (self.body_name(), "", "")
        if kind == "recusal_certificate":
            officer = self.recused()
            title = officer.title or self.name("signature", officer.role.value)
            return officer.name, title, ""
        person = self.case.applicant
        if kind == "request_for_information" and self.extra.person:
            person = self.case.person(self.extra.person)
            allowed = person and self.case.consent("contact_witness", person.id)
            if person and person.role == "witness" and not allowed:
                return Refusal.of("case.consent_missing", purpose="contact_witness")
        if person is None:
            return Refusal.of("case.applicant_missing")
        return person.name, person.post, person.office

    def _head(self) -> tuple[str, str, str] | Refusal:
        to = self.addressee("head")
        if to is None:  # one writes to the head by name, not to a function
            return Refusal.of("case.addressee_missing", function="head")
        return to.name, to.title, to.place

    def addressee(self, function: str) -> Addressee | None:
        """Return who holds a function."""
        return self.office.addressees.get(function)

    def panel_name(self) -> str:
        """Return what the panel is called: as the office says, or else what it is anywhere."""
        panel = self.addressee("panel")
        return (panel.title or panel.name) if panel else self.name("addressee", "panel")

    def _approver(self, kind: str) -> str:
        actions = _DECIDED_BY.get(kind, ())
        step = self.case.last(*actions) if actions else None
        officer = self.office.officers.get(step.by) if step else None
        return officer.name if officer else ""

    def body(self) -> str:
        """Return the investigating body that the case was referred to."""
        step = self.case.last(*REFERRALS)
        return step.facts.text("body") if step else "investigations"

    def body_name(self) -> str:
        """Return its name: the addressee's title, or what the policy calls it."""
        to = self.addressee(self.body())
        return to.title if to else self.name("investigating_bodies", self.body())

    def recused(self) -> Officer:
        """Return the officer whose recusal is certified."""
        wanted = self.extra.officer or self.case.recusals[-1].officer
        return self.office.officers[wanted]

    def due(self, clock: str) -> date | None:
        """Return when the latest clock of a name is due; if none ran yet, from this letter on."""
        found = [c.due_on for c in clocks(self.case) if c.name == clock]
        if found:
            return max(found)
        begun = start(self.profile, clock, self.on)
        return begun.due_on if begun else None

    def done_on(self, *actions: Action) -> date | None:
        """Return the day of the last step by one of the actions."""
        step = self.case.last(*actions)
        return step.on if step else None

    def fact(self, name: str, *actions: Action) -> str:
        """Return a fact of the last step by one of the actions."""
        step = self.case.last(*actions)
        return step.facts.text(name) if step else ""


_DECIDED_BY = {
    "no_prima_facie": (Action.FIND_NO_PRIMA_FACIE,),
    "referral_memo": REFERRALS,
    "determination_established": (Action.DETERMINE_ESTABLISHED,),
    "determination_not_established": (Action.DETERMINE_NOT_ESTABLISHED,),
    "determination_recommendations": (Action.DETERMINE_ESTABLISHED,),
}
