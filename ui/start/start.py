# SPDX-License-Identifier: Apache-2.0
"""Owns which start screen is shown, and the choice of language above all of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.frame.given import shown_as
from ui.i18n import NATIVE_NAMES
from ui.start.unlock import Unlock
from ui.start.welcome import Welcome
from ui.theme.tokens import GAP, PAD
from ui.theme.zoom import px
from ui.widgets.choice import Choice
from ui.widgets.text import tool

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.operations.joining import Waiting
    from ui.start.steps.step import Plan
    from ui.widgets.banner import Banner


class Start(QWidget):
    """Welcome when there is nothing to open, else unlocking; the wizard over both."""

    opened = Signal(object)  # operations.vault.Welcome
    made = Signal(object)  # Path: the wizard has an open vault there, and goes on
    lock_requested = Signal()

    def __init__(self, desk: Desk, folder: Path | None) -> None:
        super().__init__()
        self.desk = desk
        self._folder = folder
        self._screens = QStackedWidget()
        self._language = Choice(NATIVE_NAMES.items(), desk.language.code)

        top = QHBoxLayout()
        top.setContentsMargins(PAD, GAP, PAD, GAP)
        top.addStretch()
        top.addWidget(self._language)
        self._help = tool("circle-help", self.tr("Help (F1)"), self.show_help)
        top.addWidget(self._help)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._screens, 1)

        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._language.setAccessibleName(self.tr("Language"))
        self._language.setFixedWidth(px(140))
        self._language.activated.connect(self._on_language_activated)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_help)
        self.show_first()

    @property
    def screen(self) -> QWidget:
        """What is shown now."""
        return self._screens.currentWidget()

    @property
    def banner(self) -> Banner:
        """Where something is said above what is shown now."""
        return self.screen.banner

    @property
    def untouched(self) -> bool:
        """Whether nothing could have been filled in yet but a passphrase."""
        return isinstance(self.screen, (Unlock, Welcome))

    def begin(self) -> None:
        """Put the cursor where typing begins."""
        first = getattr(self.screen, "first", None)
        if first is not None:
            first.setFocus()

    def say_waiting(self, bundle: Path) -> None:
        """Say that a bundle is offered once an office is open."""
        self.banner.say(
            "info",
            self.tr("A bundle was opened: {0}").format(shown_as(bundle)),
            self.tr("Open your office; it is offered there to be taken in."),
        )

    def show_help(self) -> None:
        """Open the help at what is shown."""
        # Imported here: most people know by now how to unlock.
        from ui.frame.help import Help

        Help(self.desk, self, self.screen.help_page).open()

    def show_first(self) -> None:
        """Show unlocking if there is anything to unlock, else the welcome."""
        self._show_top(shown=True)
        folders = [Path(path) for path in self.desk.preferences.recent]
        folders = [path for path in folders if path.is_dir() and path != self._folder]
        if self._folder is not None:
            folders.insert(0, self._folder)
        if folders:
            unlock = Unlock(self.desk, folders)
            unlock.opened.connect(self.opened)
            unlock.waiting.connect(self._on_waiting)
            unlock.other_requested.connect(self._on_open_requested)
            unlock.help_requested.connect(self._on_help_requested)
            self._show(unlock)
        else:
            welcome = Welcome(self.desk)
            welcome.open_requested.connect(self._on_open_requested)
            welcome.guide_requested.connect(self.show_help)
            self._show(welcome)

    def _show_top(self, *, shown: bool) -> None:
        """The wizard has help of its own, and another language would begin it anew."""
        for part in (self._language, self._help):
            part.setVisible(shown)

    def _show(self, screen: Unlock | Welcome) -> None:
        screen.create_requested.connect(partial(self._show_wizard, "found"))
        screen.join_requested.connect(partial(self._show_wizard, "join"))
        screen.restore_requested.connect(self._on_restore_requested)
        self._put(screen)

    def _put(self, screen: QWidget) -> None:
        old = self._screens.currentWidget()
        self._screens.setCurrentIndex(self._screens.addWidget(screen))
        if old is not None:
            self._screens.removeWidget(old)
            old.deleteLater()
        self.begin()

    def _on_open_requested(self) -> None:
        # Imported here: most people open the office that they had open last.
        from ui.operations.vault import find_vault
        from ui.widgets.files import ask_folder

        chosen = ask_folder(self, self.tr("Open an office"))
        if chosen is not None:
            # Asked before the passphrase: it is not typed for a folder that holds no vault.
            find_vault(folder=chosen).success(self._on_found).start(self.desk, self.screen)

    def _on_found(self, folder: Path) -> None:
        self._folder = folder
        self.show_first()

    def _show_wizard(self, walk: str, step: int = 0, plan: Plan | None = None) -> None:
        # Imported here: whoever unlocks has no need of the wizard.
        from ui.start.wizard import Wizard

        wizard = Wizard(self.desk, walk, step, plan)
        wizard.opened.connect(self.opened)
        wizard.left.connect(self.show_first)
        wizard.made.connect(self._on_made)
        wizard.lock_requested.connect(self.lock_requested)
        wizard.help_requested.connect(self.show_help)
        self._put(wizard)
        self._show_top(shown=False)

    def _on_waiting(self, waiting: Waiting) -> None:
        from ui.start.steps.step import Plan
        from ui.start.wizard import WAITING

        plan = Plan(passphrase=self.screen.passphrase.text(), waiting=waiting)
        self._show_wizard("join", WAITING, plan)
        self._on_made(waiting.folder)

    def _on_made(self, folder: Path) -> None:
        # Whoever leaves before the proof finds the vault on the first screen, and can make a
        # new sheet in the settings.
        self.desk.preferences.add_recent(str(folder))
        self.made.emit(folder)

    def _on_restore_requested(self) -> None:
        from ui.start.restore import Restore

        restore = Restore(self.desk)
        restore.opened.connect(self.opened)
        restore.left.connect(self.show_first)
        self._put(restore)

    def _on_help_requested(self, folder: Path) -> None:
        from ui.start.helped import Helped

        helped = Helped(self.desk, folder)
        helped.opened.connect(self.opened)
        helped.left.connect(self.show_first)
        self._put(helped)

    def _on_language_activated(self, _index: int) -> None:
        code = self._language.value
        self.desk.preferences.language = code
        self.desk.language.choose(code)
