# SPDX-License-Identifier: Apache-2.0
"""Owns the form of quick entry: what, who and where; the words; and last what is known or can wait.

Tab goes down these three columns, so that most requests are logged before it comes to the third.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.advice.facts import ADVICE_GIVEN, OPENING_FACTS
from core.casework.facts import text
from ui.advice.known import KnownPeople, offer_places
from ui.cases.form import NeedsForm
from ui.theme.tokens import WIDE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.casework.needs import Fact
    from core.errors import Refusal
    from core.history.canonical import Json
    from core.policy.profile import Profile
    from ui.advice.known import Person
    from ui.cases.names import Names
    from ui.desk import Desk

_COLUMNS = (
    ("category", "subcategory", "channel", "requester", "name", "place"),
    ("summary", "question", "answer", "late_reason"),
    ("language", "received_on", "email", "location", "gender", "staff_category"),
)
_ANSWERING = ("answer", "late_reason")
_SHOWN_WHEN_NEEDED = ("subcategory", "name")
"""Asked of some requests alone, and then not to be left out."""
_NEEDS = {
    need.name: replace(need, required=need.required or need.name in _SHOWN_WHEN_NEEDED)
    for need in (*OPENING_FACTS, *(text(name, required=False) for name in _ANSWERING))
}
_KEPT = ("language", "channel", "received_on")
"""What the next request mostly has in common with the last."""
_NARROW, _BROAD = 260, 380


class EntryForm(QWidget):
    """Asks for a request, and for the answer if there is one already."""

    edited = Signal()

    def __init__(
        self, desk: Desk, names: Names, profile: Profile, given: Mapping[str, Fact]
    ) -> None:
        super().__init__()
        self._late = False
        self._was_in: Fact = ""
        self.columns = [
            NeedsForm(names, profile, [_NEEDS[name] for name in column], given, {})
            for column in _COLUMNS
        ]
        self.fields = {n: f for column in self.columns for n, f in column.fields.items()}
        self._column_of = {n: column for column in self.columns for n in column.fields}
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(WIDE)
        for column, width in zip(self.columns, (_NARROW, _BROAD, _NARROW), strict=True):
            column.setMinimumWidth(width)
            column.edited.connect(self.edited)
            column.edited.connect(self._suit)
            sides.addWidget(column, 3 if width == _BROAD else 2, Qt.AlignmentFlag.AlignTop)
        offer_places(desk, self.fields["place"])
        self.fields["place"].textEdited.connect(self._on_place_edited)
        KnownPeople(desk, self.fields["name"]).chosen.connect(self._on_person_chosen)
        self.fields["name"].textEdited.connect(self._on_named)
        self._suit()

    @property
    def given(self) -> dict[str, Fact]:
        """What was stated, the answer apart; what is not asked of such a request is left out."""
        stated = {k: v for column in self.columns for k, v in column.given.items()}
        return {k: v for k, v in stated.items() if k not in _ANSWERING and self._suits(k)}

    @property
    def answer(self) -> dict[str, Fact]:
        """The answer that was given at once, or nothing; with the reason if it came late."""
        stated = {name: self.fields[name].value for name in _ANSWERING if self._suits(name)}
        return stated if str(stated["answer"]).strip() else {}

    @property
    def plain(self) -> dict[str, Json]:
        """All that was typed, in the form in which drafts are kept."""
        return {k: v for column in self.columns for k, v in column.plain.items()}

    def fill(self, kept: Mapping[str, Json]) -> None:
        """Show what a draft holds."""
        for column in self.columns:
            column.fill(kept)
        self._suit()

    def clear_all(self, blank: Mapping[str, Json]) -> None:
        """Show what the form began with."""
        for column in self.columns:
            column.clear_all(blank)
        self._suit()

    def next(self) -> None:
        """Empty the form for another request, but for what the two mostly have in common."""
        self._late = False
        self.clear_all({name: self.fields[name].value for name in _KEPT})
        self.begin()

    def begin(self) -> None:
        """Put the cursor where something has to be chosen first."""
        empty = next((f for f in self.fields.values() if not f.value and f.isVisibleTo(self)), None)
        (empty or self.fields["summary"]).setFocus()

    def show_refusal(self, refusal: Refusal) -> bool:
        """Show a refusal at the field it is about; return False when it is about none."""
        self._late = self._late or refusal.code == "request.late"
        self._suit()
        # All of them: what was wrong before is right now, in whichever column it stands.
        shown = [column.show_refusal(refusal) for column in self.columns]
        return any(shown)

    def wrong(self, name: str, sentence: str) -> None:
        """Say what is wrong with a field."""
        self._column_of[name].wrong(self.fields[name], sentence)

    def help(self, name: str, sentence: str) -> None:
        """Say something below a field."""
        self._column_of[name].help(self.fields[name], sentence)

    def _suits(self, name: str) -> bool:
        if name == "subcategory":
            return self.fields["category"].value == ADVICE_GIVEN
        if name == "late_reason":
            return self._late
        if name in ("name", "email"):
            return self.fields["requester"].value != "anonymous"
        return True

    def _suit(self) -> None:
        """Show the fields that such a request has."""
        for name in ("subcategory", "name", "email", "late_reason"):
            self._column_of[name].show_row(self.fields[name], self._suits(name))

    def _on_person_chosen(self, person: Person) -> None:
        place = self.fields["place"].value
        moved = bool(place) and place != person.details.get("place")
        for name, value in person.details.items():
            field = self.fields.get(name)
            if field is None or field.value or not value or (moved and name == "location"):
                continue
            field.set_value(value)
            if name == "location":
                self._was_in = value
        self._on_named()
        self.edited.emit()

    def _on_place_edited(self) -> None:
        """Forget at what type of location somebody was before: this may be another."""
        location = self.fields["location"]
        if self._was_in and location.value == self._was_in:
            location.set_value("")
        self._was_in = ""

    def _on_named(self) -> None:
        """Take who is named for a named person, unless something else was chosen."""
        requester = self.fields["requester"]
        if not requester.value:
            requester.set_value("named")
