# SPDX-License-Identifier: Apache-2.0
"""Owns the section for the people of the office: enter, correct, retire, and the second person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from core.office.office import Role
from ui.exchange.roster import RosterPart, leads
from ui.operations.office import add_officer, change_officer, retire_officer
from ui.settings.section import Section
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated
from ui.widgets.entries import Action, Entries, Entry
from ui.widgets.form import Form
from ui.widgets.help import HelpDialog
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.reason import ReasonDialog
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.office.office import Officer
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.changed import Changed


class PeopleSection(Section):
    """Everybody who works here, and who did."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("People"),
            self.tr("Each person has a passphrase of their own; what they do is signed for them."),
        )
        self.roster = RosterPart(desk)
        self.rule = Label("", "muted")
        self.people = Entries(self.tr("People"))
        self.add = button(
            self.tr("Add a person…"), self._on_add_clicked, role="primary", symbol="user-plus"
        )
        self.limits = button(
            self.tr("What need-to-know can promise…"), self._on_limits_clicked, symbol="book-open"
        )
        self.parts.addWidget(self.rule)
        self.parts.addWidget(self.roster)
        self.parts.addWidget(self.people)
        self.buttons(self.add, self.limits)

    def concerns(self, changed: Changed) -> bool:
        """Only a change of the office shows here."""
        return changed.office is not None

    def reload(self) -> None:
        """Show who is entered now, those who have left last, and what waits for approval."""
        office, me = self.desk.office, self.desk.me
        language = self.desk.language
        officers = sorted(
            office.officers.values(), key=lambda o: (not o.active, language.place(o.name))
        )
        self.people.show_entries([self._entry(officer) for officer in officers])
        self.roster.show_office()
        self.add.setVisible(leads(self.desk))
        others = [office.officers[one].name for one in office.second_persons(me)]
        others.sort(key=language.place)
        self.rule.setText(self._rule(language.listed([isolated(name) for name in others])))
        self.rule.setVisible(bool(self.rule.text()))

    def _rule(self, others: str) -> str:
        """Return whose word it takes to change anything here."""
        if not leads(self.desk):
            return self.tr("The director enters, corrects and retires people.")
        if not others:
            return ""
        return self.tr(
            "What you change here counts when a second person has approved it: {0}."
        ).format(others)

    def _entry(self, officer: Officer) -> Entry:
        def change() -> None:
            ChangeDialog(self.desk, self, officer).open()

        def retire() -> None:
            RetireDialog(self.desk, self, officer).open()

        actions = [Action(self.tr("Change…"), change)] if leads(self.desk) else []
        if actions and officer.id != self.desk.me:
            actions.append(Action(self.tr("Retire…"), retire))
        role = self.desk.language.label(f"role.{officer.role.value}")
        return Entry(
            officer.name,
            " · ".join(text for text in (officer.title, role) if text),
            symbol="user" if officer.active else "user-x",
            chip="" if officer.active else self.tr("Retired"),
            tone="warn",
            actions=tuple(actions) if officer.active else (),
        )

    def _on_limits_clicked(self) -> None:
        HelpDialog(self.desk, self, "need_to_know").open()

    def _on_add_clicked(self) -> None:
        AddDialog(self.desk, self).open()


def role_choice(desk: Desk, role: Role) -> Choice[Role]:
    """Return a field for what an officer may do."""
    return Choice([(one, desk.language.label(f"role.{one.value}")) for one in Role], role)


class AddDialog(Dialog):
    """A person and their own passphrase."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, self.tr("Add a person"), self.tr("Add"))
        self._form = Form()
        self.name = self._form.row(self.tr("Name"), QLineEdit())
        self.position = self._form.row(self.tr("Title"), QLineEdit())
        self.role = self._form.row(self.tr("Role"), role_choice(desk, Role.OFFICER))
        self.passphrase = NewPassphrase(desk, self._context)
        self.content.addWidget(self._form)
        self.content.addWidget(
            Label(self.tr("The new person types a passphrase of their own here."), "muted")
        )
        self.content.addWidget(self.passphrase)

    def submit(self) -> None:
        """Enter the person."""
        if not self.name.text().strip():
            self._form.wrong(self.name, self.tr("This is needed."))
        elif not self._form.fits(self.desk.language, self.name, self.position):
            return
        elif self.passphrase.is_good():
            self.run(
                add_officer(
                    name=self.name.text(),
                    title=self.position.text(),
                    role=self.role.value or Role.OFFICER,
                    passphrase=self.passphrase.text,
                )
            )

    def _context(self) -> list[str]:
        head = self.desk.office.letterhead
        return [self.name.text(), self.position.text(), head.organisation, head.office_name]


class ChangeDialog(Dialog):
    """Corrects name, title or role."""

    def __init__(self, desk: Desk, parent: QWidget, officer: Officer) -> None:
        super().__init__(desk, parent, officer.name, self.tr("Save"))
        self._officer = officer
        self._form = Form()
        self.name = self._form.row(self.tr("Name"), QLineEdit(officer.name))
        self.position = self._form.row(self.tr("Title"), QLineEdit(officer.title))
        self.role = self._form.row(self.tr("Role"), role_choice(desk, officer.role))
        self.content.addWidget(self._form)

    def submit(self) -> None:
        """Record it."""
        if not self.name.text().strip():
            self._form.wrong(self.name, self.tr("This is needed."))
            return
        if not self._form.fits(self.desk.language, self.name, self.position):
            return
        self.run(
            change_officer(
                officer=self._officer.id,
                name=self.name.text(),
                title=self.position.text(),
                role=self.role.value or self._officer.role,
            )
        )


class RetireDialog(ReasonDialog):
    """Takes away a person's ways in; what they signed stays."""

    def __init__(self, desk: Desk, parent: QWidget, officer: Officer) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Retire {0}?").format(officer.name),
            self.tr("Retire and revoke their passphrases"),
            lead=self.tr(
                "Their passphrases open this vault no longer. What they decided and signed stays. "
                "Backups made before are still opened by them."
            ),
            danger=True,
        )
        if desk.office.second_persons(desk.me, taken_from=officer.id):
            self.content.insertWidget(
                0, Label(self.tr("This happens when a second person has approved it."), "muted")
            )
        self._officer = officer

    def operation(self, reason: str) -> Operation[Any]:
        """Record it."""
        return retire_officer(officer=self._officer.id, reason=reason)
