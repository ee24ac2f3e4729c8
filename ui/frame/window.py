# SPDX-License-Identifier: Apache-2.0
"""Owns the one window: the start screen until a vault is open, then the office.

Its title is the program's name and nothing else: titles show in task bars, in screen recordings
and over people's shoulders.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow

from core.errors import Refusal
from ui.bus import Bus
from ui.desk import Desk
from ui.frame.given import told_apart
from ui.start.start import Start
from ui.tasks import Tasks
from ui.theme.zoom import USUAL, beside
from ui.widgets.clipboard import take_back
from ui.widgets.spoken import introduce, tell_keys
from ui.widgets.tabbing import Tabbing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from ui.frame.office import OfficeFrame
    from ui.i18n import Language
    from ui.operations.vault import Welcome
    from ui.privacy.guard import Guard
    from ui.settings.preferences import Preferences
    from ui.theme.apply import Look

_SIZE = QSize(1280, 800)
_DESKTOP_FRAME = QSize(16, 48)
"""What a desktop puts around a window; it is known only when the window is there."""
_SMALLEST = QSize(960, 600)


class Window(Tabbing, QMainWindow):
    """Start screen, office, and the way back: locking."""

    entered = Signal(object)  # OfficeFrame of the vault that has been opened

    def __init__(
        self,
        language: Language,
        look: Look,
        preferences: Preferences,
        restart: Callable[[Path | None], object],
        folder: Path | None = None,
        *,
        bundle: Path | None = None,
    ) -> None:
        """`restart` replaces this process by one that shows the start screen for a folder.

        `bundle` is offered to be taken in once an office is open.
        """
        super().__init__()
        self.desk = Desk(Tasks(self), Bus(self), language, look, preferences)
        self.desk.bus.locking.connect(take_back)
        self._restart = restart
        self._folder = folder
        self._bundle = bundle
        self._guard: Guard | None = None
        self._frame: OfficeFrame | None = None
        self._left = ("", "")
        self._ended = False
        self._fault_shown = False

        look.dress(self)
        introduce()
        self.setWindowTitle("Probitas")
        self.setMinimumSize(_SMALLEST)
        room = self.screen().availableSize() - _DESKTOP_FRAME
        self.resize(_SIZE.boundedTo(room).expandedTo(_SMALLEST))
        if preferences.geometry is not None:
            self.restoreGeometry(preferences.geometry)
        self._show_start()
        self.desk.tasks.key_store_asks.connect(self._on_key_store_asks)
        for about_to in (language.changing, look.resizing):
            about_to.connect(self._clear)
        language.changed.connect(self._build_anew)
        look.resized.connect(self._on_resized)
        for keys, slot in (
            ("Ctrl++", lambda: self._set_size(beside(look.size, 1))),
            ("Ctrl+=", lambda: self._set_size(beside(look.size, 1))),
            ("Ctrl+-", lambda: self._set_size(beside(look.size, -1))),
            ("Ctrl+0", lambda: self._set_size(USUAL)),
            ("Ctrl+Q", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @property
    def frame(self) -> OfficeFrame | None:
        """The office, while a vault is open."""
        return self._frame

    def _on_key_store_asks(self) -> None:
        """Say it where one looks: nothing else goes on until the desktop's question is answered."""
        asks = self.desk.language.message(Refusal.of("vault.keyring_asks"))
        above = getattr(QApplication.activeModalWidget(), "banner", None)
        (above or self.centralWidget().banner).say("info", *asks)

    def lock(self) -> None:
        """Save drafts, close the vault if one is open, and begin the process anew."""
        if self._guard is None or self._ended:
            return
        self.hide()
        self._end()
        self._restart(self._folder)

    def hide_all(self) -> None:
        """Cover everything on the screen until who sits here wants it back."""
        if self._guard is not None:
            self._guard.hiding.hide()

    def show_fault(self, lines: Sequence[str]) -> None:
        """Say that a fault of ours was met; `lines` say where, and hold no content."""
        from ui.widgets.notice import Notice

        if self._fault_shown or not self.isVisible():
            return
        self._fault_shown = True
        hint = self.tr("Nothing that was saved is lost. Lock, then unlock to go on.")
        Notice(
            self, self.tr("Probitas met a fault of its own."), "\n".join([hint, "", *lines[-12:]])
        ).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the vault before the program ends; what is still being done is waited for."""
        self.hide()  # it could be used no more while it waits
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        if self._ended:
            return
        self._ended = True
        self.desk.bus.locking.emit()
        self.desk.preferences.geometry = self.saveGeometry()
        self.desk.tasks.close()

    def _show_start(self) -> None:
        start = Start(self.desk, self._folder)
        start.opened.connect(self.enter)
        start.lock_requested.connect(self.lock)
        start.made.connect(self._on_made)
        self.setCentralWidget(start)
        start.begin()
        tell_keys(self)
        if self._bundle is not None:
            start.say_waiting(self._bundle)

    def open_given(self, given: Path) -> None:
        """Go on with what was opened from the desktop while the window is there.

        An office stays open when another is given: it is locked by who sits there.
        """
        folder, bundle = told_apart(given)
        self._bundle = bundle or self._bundle
        if self._frame is not None:
            self._offer_bundle()
        elif self.centralWidget().untouched:
            self._folder = folder or self._folder
            self._show_start()
        self._come_forward()

    def _come_forward(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        # Where a desktop lets no program take the focus, its task bar points to the window.
        QApplication.alert(self)

    def _offer_bundle(self) -> None:
        if self._bundle is not None:
            self._frame.offer_bundle(self._bundle, self._on_bundle_wanted)

    def _on_bundle_wanted(self) -> None:
        bundle, self._bundle = self._bundle, None
        self._frame.go("exchange")
        self._frame.begin()
        self.desk.courier.take_in([bundle])

    def _show_office(self, place: str = "", spot: str = "") -> None:
        # Imported here: the start screen must not wait for pages nobody may see yet.
        from ui.frame.office import OfficeFrame

        self._frame = OfficeFrame(self.desk)
        self._frame.lock_requested.connect(self.lock)
        self._frame.hide_requested.connect(self.hide_all)
        self.setCentralWidget(self._frame)
        if place:
            self._frame.go(place).go_to(spot)
        self._frame.begin()
        self._offer_bundle()

    def enter(self, welcome: Welcome) -> None:
        """Show the office of a vault that has been opened."""
        self._folder = welcome.folder
        self.desk.office, self.desk.me = welcome.office, welcome.me
        self.desk.preferences.add_recent(str(welcome.folder))
        # Imported here, as the pages: the start screen has nobody to exchange with.
        from ui.exchange.courier import Courier

        self.desk.courier = Courier(self.desk, welcome.folder, self)
        self._show_office()
        for report in welcome.reports:
            self._frame.banner.say("warn", *self.desk.language.message(report))
        self._watch()
        self.desk.courier.start()
        self.entered.emit(self._frame)

    def _set_size(self, size: int) -> None:
        self.desk.preferences.text_size = size
        self.desk.look.resize(size)

    def _on_resized(self) -> None:
        # A start screen that is being filled in keeps what was typed; the next one is measured.
        if self._frame is not None or self.centralWidget().untouched:
            self._build_anew()

    def _clear(self) -> None:
        """Let go what is about to be built anew.

        Another font or direction is laid out for whatever is there: for thousands of parts, in all
        the places that were gone to.
        """
        if self._frame is not None:
            self._left = (self._frame.place, self._frame.spot)
            shiboken6.delete(self._frame)

    def _build_anew(self) -> None:
        if self._frame is None:
            self._show_start()
        else:
            self._show_office(*self._left)
            self._frame.show()  # now: by itself it is shown one turn of the loop later

    def _on_made(self, folder: Path) -> None:
        # From here on the wizard has a vault open, and a recovery code on the screen.
        self._folder = folder
        self._watch()

    def _watch(self) -> None:
        if self._guard is not None:
            return
        # Imported here: what is not open need not be locked.
        from ui.privacy.guard import Guard

        self._guard = Guard(self.desk, self)
        self._guard.away.connect(self.lock)
