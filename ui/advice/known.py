# SPDX-License-Identifier: Apache-2.0
"""Owns type-ahead: duty stations and people that requests have named before.

What is offered comes from the requests that this officer is shown, and from nowhere else. Arrow
down chooses; Tab leaves what was typed as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter

from core.typeset.text import isolate
from ui.operations.advice import known_people, known_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLineEdit

    from ui.desk import Desk
    from ui.operations import Job
    from ui.operations.advice import Person

_PAUSE_MS = 120
_ENOUGH = 2
_SHOWN = 8


def offer_places(desk: Desk, field: QLineEdit) -> None:
    """Offer the duty stations known so far, whatever part of the name is typed."""
    model = QStringListModel(field)
    # What a completer opens is no part of the field, nor of the window.
    desk.look.dress(places_among(field, model).popup())
    known_places().success(lambda places: model.setStringList(list(places))).start(desk, field)


def places_among(field: QLineEdit, model: QStringListModel) -> QCompleter:
    """Return what narrows a list of places to those that have what is typed in them."""
    completer = _completer(field, model)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer


class KnownPeople(QObject):
    """Offers people while a name is typed, and tells what is known of the one that was chosen."""

    chosen = Signal(object)  # Person

    def __init__(self, desk: Desk, field: QLineEdit) -> None:
        super().__init__(field)
        self._desk = desk
        self._field = field
        self._people: dict[str, Person] = {}
        self._job: Job | None = None
        self._model = QStringListModel(self)
        self.completer = _completer(field, self._model)
        desk.look.dress(self.completer.popup())
        # What fits was found in the vault already, in whatever order its words stand.
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        field.textEdited.connect(self._on_text_edited)
        self.completer.activated[str].connect(self._on_activated)

    def _on_text_edited(self, text: str) -> None:
        if self._job is not None:
            self._job.drop()
        self._model.setStringList([])
        if len(text.strip()) >= _ENOUGH or not text.isascii():
            self._pause.start()

    def _look(self) -> None:
        self._job = (
            known_people(text=self._field.text())
            .success(self._on_found)
            .start(self._desk, self._field)
        )

    def _on_found(self, people: Sequence[Person]) -> None:
        self._people = {_line(person): person for person in people}
        self._model.setStringList(list(self._people))
        if people and self._field.hasFocus():
            self.completer.complete()

    def _on_activated(self, line: str) -> None:
        person = self._people.get(line)
        if person is not None:
            # After the completer, which writes the whole line into the field.
            QTimer.singleShot(0, self, lambda: self._fill(person))

    def _fill(self, person: Person) -> None:
        self._field.setText(person.name)
        self.chosen.emit(person)


def _completer(field: QLineEdit, model: QStringListModel) -> QCompleter:
    completer = QCompleter(model, field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setMaxVisibleItems(_SHOWN)
    field.setCompleter(completer)
    return completer


def _line(person: Person) -> str:
    """Return a person with what tells namesakes apart."""
    rest = (str(person.details.get(name) or "") for name in ("post", "place", "email"))
    return " · ".join(isolate(part) for part in (person.name, *rest) if part)
