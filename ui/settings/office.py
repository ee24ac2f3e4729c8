# SPDX-License-Identifier: Apache-2.0
"""Owns the section for the letterhead and the authorities that letters go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from core.office.office import Addressee, Letterhead
from ui.cases.fields import TextField
from ui.operations.office import set_addressee, set_letterhead
from ui.settings.section import Section
from ui.widgets.dialog import Dialog, commit_with_keys
from ui.widgets.entries import Action, Entries, Entry
from ui.widgets.form import Form
from ui.widgets.text import button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.operations.changed import Changed

FUNCTIONS = (
    "head", "investigations", "alternative_investigations", "panel", "human_resources", "ombudsman",
    "management_evaluation", "staff_legal_assistance", "security", "medical",
)  # fmt: skip
"""Whom letters go to, besides the people of a case."""
_LONGEST_ADDRESS = 1000
_LONGEST_PREFIX = 12


class OfficeSection(Section):
    """What stands at the head of letters, and whom they go to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Office and letterhead"))
        self._form = form = self.form()
        self.organisation = form.row(self.tr("Organisation"), QLineEdit())
        self.office_name = form.row(self.tr("Name of the office"), QLineEdit())
        self.address = form.row(self.tr("Address"), TextField(3))
        self.prefix = form.row(
            self.tr("Prefix of register numbers"),
            QLineEdit(),
            self.tr("Letters already issued keep their number."),
        )
        self.save = button(self.tr("Save letterhead"), self._on_save_clicked, role="primary")
        commit_with_keys(form, self.save)
        self.buttons(self.save)
        self.heading(
            self.tr("Addressees"), self.tr("Letters to these authorities are addressed so.")
        )
        self.addressees = Entries(self.tr("Addressees"))
        self.parts.addWidget(self.addressees)

    def concerns(self, changed: Changed) -> bool:
        """Only a change of the office shows here."""
        return changed.office is not None

    def reload(self) -> None:
        """Show what the office file says now."""
        head = self.desk.office.letterhead
        self.organisation.setText(head.organisation)
        self.office_name.setText(head.office_name)
        self.address.setPlainText("\n".join(head.address))
        self.prefix.setText(head.register_prefix)
        self.addressees.show_entries([self._entry(function) for function in FUNCTIONS])

    def _entry(self, function: str) -> Entry:
        held = self.desk.office.addressees.get(function)
        said = ", ".join(t for t in (held.name, held.title, held.place) if t) if held else ""

        def change() -> None:
            AddresseeDialog(self.desk, self, function, held).open()

        return Entry(
            self.desk.language.label(f"addressee.{function}"),
            said or self.tr("Not set"),
            symbol="landmark" if function == "head" else "building-2",
            actions=(Action(self.tr("Change…"), change),),
        )

    def _fits(self) -> bool:
        fits, language = self._form.fits, self.desk.language
        return (
            fits(language, self.organisation, self.office_name)
            and fits(language, self.address, limit=_LONGEST_ADDRESS)
            and fits(language, self.prefix, limit=_LONGEST_PREFIX)
        )

    def _on_save_clicked(self) -> None:
        if not self._fits():
            return
        lines = (line.strip() for line in self.address.toPlainText().splitlines())
        letterhead = Letterhead(
            self.organisation.text().strip(),
            self.office_name.text().strip(),
            tuple(line for line in lines if line),
            self.prefix.text().strip() or "EO",
        )
        set_letterhead(letterhead=letterhead).start(self.desk, self)


class AddresseeDialog(Dialog):
    """Who holds a function now."""

    def __init__(self, desk: Desk, parent: QWidget, function: str, held: Addressee | None) -> None:
        super().__init__(
            desk,
            parent,
            desk.language.label(f"addressee.{function}"),
            self.tr("Save"),
        )
        held = held or Addressee("", "", "")
        self._function = function
        self._form = Form()
        self.name = self._form.row(self.tr("Name"), QLineEdit(held.name))
        self.position = self._form.row(self.tr("Title"), QLineEdit(held.title))
        self.place = self._form.row(self.tr("Place"), QLineEdit(held.place))
        self.content.addWidget(self._form)

    def submit(self) -> None:
        """Record it."""
        if not self._form.fits(self.desk.language, self.name, self.position, self.place):
            return
        addressee = Addressee(
            self.name.text().strip(), self.position.text().strip(), self.place.text().strip()
        )
        self.run(set_addressee(function=self._function, addressee=addressee))
