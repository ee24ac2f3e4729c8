# SPDX-License-Identifier: Apache-2.0
"""Owns contact cards in the window: this laptop's to be shown, a colleague's to be admitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from core.office.card import SUFFIX
from core.office.programmes import PROGRAMMES, programmes_of
from core.office.roles import Role
from ui.exchange.words import EightWords
from ui.operations.copies import save_copy
from ui.operations.joining import card_of_this_device
from ui.operations.office import admit_card
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated
from ui.widgets.files import ask_place
from ui.widgets.form import Form
from ui.widgets.text import Label
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.ids import OfficerId
    from core.office.card import Card
    from core.office.office import Office
    from storage.records.results import Applied
    from ui.desk import Desk
    from ui.exchange.page import ExchangePage

_LONGEST_LABEL = 100


def card_file_name(card: Card) -> str:
    """Return a name for the file of a card, from the name of its owner."""
    kept = "".join(c for c in card.name if c.isalnum() or c in " -_").strip()
    return (kept or "Probitas") + SUFFIX


class CardDialog(Dialog):
    """The eight words of this laptop, and its card as a file."""

    def __init__(self, desk: Desk, parent: QWidget, card: Card) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("This laptop’s contact card"),
            self.tr("Save the card…"),
            lead=self.tr(
                "Read these eight words to a colleague who compares them, in person or on the "
                "telephone. They are no secret; what matters is that both see the same."
            ),
        )
        self._card = card
        self.words = EightWords(card.words)
        self.content.addWidget(self.words)
        self.way_out.setText(self.tr("Close"))

    def submit(self) -> None:
        """Write the file."""
        chosen = ask_place(
            self, self.tr("Save the card"), card_file_name(self._card),
            self.tr("Contact cards (*.procard)"),
        )  # fmt: skip
        if chosen is not None:
            self.run(save_copy(path=chosen, content=self._card.write(), shared=True))


def show_card(desk: Desk, page: ExchangePage) -> None:
    """Show the card of this laptop."""

    def show(card: Card) -> None:
        CardDialog(desk, page, card).open()

    card_of_this_device().success(show).start(desk, page)


class AdmitDialog(Dialog):
    """Who it is, as what, and whether the words were compared."""

    admitted = Signal(object, object)  # Card, the office afterwards

    def __init__(self, desk: Desk, parent: QWidget, card: Card) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Admit a contact card"),
            self.tr("Admit"),
            lead=self.tr(
                "From then on what this laptop signs counts in the office, and bundles are "
                "written for it."
            ),
        )
        self._card = card
        self._form = Form()
        said = " · ".join(text for text in (card.name, card.title) if text)
        self._form.wide(Label(said, "heading", selectable=True))
        office = desk.office
        people = [(o.id, o.name) for o in office.officers.values() if o.active]
        self.owner: Choice[OfficerId | str] = self._form.row(
            self.tr("Whose laptop it is"),
            Choice([("", self.tr("A new colleague’s")), *people], self._guess(office, card)),
        )
        roles = [(one, desk.language.label(f"role.{one.value}")) for one in Role]
        self.role = self._form.row(self.tr("Role"), Choice(roles, Role.OFFICER))
        self.label = self._form.row(
            self.tr("Name of the laptop"),
            QLineEdit(),
            self.tr("As the office calls it; it may be left empty."),
        )
        self._form.wide(Label(self.tr("Its eight words"), "strong"))
        self._form.wide(EightWords(card.words))
        said = self.tr("I have compared these words with {0}").format(isolated(card.name))
        self.compared = self._form.row(
            "", Tick(said), self.tr("Face to face or on the telephone: cards can be exchanged.")
        )
        self.content.addWidget(self._form)
        self.role.activated.connect(self._on_role_activated)
        self._on_role_activated()
        self.owner.activated.connect(self._on_owner_activated)
        self._on_owner_activated()

    def submit(self) -> None:
        """Admit it, once the words were compared."""
        if not self.compared.isChecked():
            self._form.wrong(
                self.compared,
                self.tr(
                    "A card may have been exchanged for another on its way. Only the words tell."
                ),
            )
            return
        if not self._form.fits(self.desk.language, self.label, limit=_LONGEST_LABEL):
            return
        owner = self.owner.value or None
        self.run(
            admit_card(
                card=self._card,
                role=None if owner else self.role.value,
                officer=owner,
                label=self.label.text().strip(),
            ).success(self._on_admitted)
        )

    def _guess(self, office: Office, card: Card) -> OfficerId | str:
        """Return an officer who has that very name; a person decides."""
        found = [o.id for o in office.officers.values() if o.active and o.name == card.name]
        return found[0] if len(found) == 1 else ""

    def _on_owner_activated(self, _index: int = 0) -> None:
        self._form.show_row(self.role, not self.owner.value)

    def _on_role_activated(self, _index: int = 0) -> None:
        """Say what the role has a part in; the director may change it for each colleague."""
        held = programmes_of(self.role.value or Role.OFFICER, {})
        names = [self.desk.language.label(f"programme.{n}") for n in PROGRAMMES if n in held]
        said = self.desk.language.listed(names)
        self._form.help(
            self.role,
            self.tr("Programmes: {0}").format(said) if names else self.tr("No programme"),
        )

    def _on_admitted(self, applied: Applied[Office]) -> None:
        self.admitted.emit(self._card, applied.case)
