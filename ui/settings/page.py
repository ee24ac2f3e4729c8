# SPDX-License-Identifier: Apache-2.0
"""Owns the settings page: the list of sections beside the chosen one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from ui.settings.appearance import AppearanceSection
from ui.settings.backup import BackupSection
from ui.settings.escrow import EscrowSection
from ui.settings.health import HealthSection
from ui.settings.office import OfficeSection
from ui.settings.people import PeopleSection
from ui.settings.policy import PolicySection
from ui.settings.security import SecuritySection
from ui.settings.signing import SigningSection
from ui.settings.ways_in import WaysInSection
from ui.widgets.page import Page
from ui.widgets.rows import Row, RowList
from ui.widgets.split import Split

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """One section: its name, its title and what it is about, and how to build it."""

    name: str
    title: str
    about: str
    build: Callable[[Desk], Page]


SECTIONS = (
    SectionEntry(
        "office",
        QT_TRANSLATE_NOOP("Settings", "Office and letterhead"),
        QT_TRANSLATE_NOOP("Settings", "Name, address, addressees"),
        OfficeSection,
    ),
    SectionEntry(
        "people",
        QT_TRANSLATE_NOOP("Settings", "People"),
        QT_TRANSLATE_NOOP("Settings", "Officers and their roles"),
        PeopleSection,
    ),
    SectionEntry(
        "ways_in",
        QT_TRANSLATE_NOOP("Settings", "Ways in"),
        QT_TRANSLATE_NOOP("Settings", "Passphrases, recovery sheet"),
        WaysInSection,
    ),
    SectionEntry(
        "escrow",
        QT_TRANSLATE_NOOP("Settings", "Help of colleagues"),
        QT_TRANSLATE_NOOP("Settings", "Two open it together"),
        EscrowSection,
    ),
    SectionEntry(
        "signing",
        QT_TRANSLATE_NOOP("Settings", "Signature on letters"),
        QT_TRANSLATE_NOOP("Settings", "Certificate and key"),
        SigningSection,
    ),
    SectionEntry(
        "policy",
        QT_TRANSLATE_NOOP("Settings", "Policy"),
        QT_TRANSLATE_NOOP("Settings", "Deadlines and their paragraphs"),
        PolicySection,
    ),
    SectionEntry(
        "backup",
        QT_TRANSLATE_NOOP("Settings", "Backup"),
        QT_TRANSLATE_NOOP("Settings", "Copies that open"),
        BackupSection,
    ),
    SectionEntry(
        "health",
        QT_TRANSLATE_NOOP("Settings", "Health check"),
        QT_TRANSLATE_NOOP("Settings", "Is all as it was written?"),
        HealthSection,
    ),
    SectionEntry(
        "security",
        QT_TRANSLATE_NOOP("Settings", "Locking and screen"),
        QT_TRANSLATE_NOOP("Settings", "This machine"),
        SecuritySection,
    ),
    SectionEntry(
        "appearance",
        QT_TRANSLATE_NOOP("Settings", "Language and appearance"),
        QT_TRANSLATE_NOOP("Settings", "This machine"),
        AppearanceSection,
    ),
)


class SettingsPage(Page):
    """Sections are built when they are first chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.sections = RowList(self.tr("Settings"))
        self._stack = QStackedWidget()
        self._built: dict[str, QWidget] = {}
        self.content.addWidget(Split(self.sections, self._stack, 260))
        self.sections.chosen.connect(self.show_section)
        self.sections.set_rows(
            [Row(entry.name, _shown(entry.title), _shown(entry.about)) for entry in SECTIONS]
        )
        self.sections.select(SECTIONS[0].name)
        self.setAccessibleName(self.tr("Settings"))

    @property
    def spot(self) -> str:
        """The section that is shown."""
        return self.sections.key

    def go_to(self, spot: str) -> None:
        """Show a section, marked in the list."""
        self.sections.select(spot)

    def show_section(self, name: str) -> None:
        """Show one section."""
        if name not in self._built:
            entry = next(e for e in SECTIONS if e.name == name)
            section = entry.build(self.desk)
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(section)
            self._stack.addWidget(scroll)
            self._built[name] = scroll
        self._stack.setCurrentWidget(self._built[name])


def _shown(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
