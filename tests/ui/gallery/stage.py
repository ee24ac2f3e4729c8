# SPDX-License-Identifier: Apache-2.0
"""Owns the window that pictures are taken of: an office open in it, and the way to each scene."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRect, QSettings
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from tests.ui.advice.harness import mail
from tests.ui.cases.harness import Seat, _depth
from tests.ui.conftest import do, wait_for
from tests.ui.gallery.album import file_name
from tests.ui.gallery.cut import cut_off
from tests.ui.gallery.discreet import content_of
from tests.ui.gallery.stretched import GalleryLanguage
from ui.cases.card import ReasonButton
from ui.frame.window import Window
from ui.operations.documents import read_dropped
from ui.operations.vault import open_vault
from ui.operations.ways_in import read_passphrase
from ui.settings.preferences import Preferences
from ui.theme import fonts
from ui.theme.apply import Appearance, Look
from ui.widgets.paper import Paper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.ids import FileId
    from tests.ui.gallery.office import Office
    from tests.ui.gallery.scene import Scene, Variant

_PAUSE = 0.45
"""Seconds for what the window looks up once typing pauses."""
_ROUNDS = 5
_FRAME = QColor(128, 128, 128, 96)
"""The hairline that a desktop draws around a window."""
_NEVER = 10**6
"""Minutes without a key until the vault is locked: pictures press none."""


class Stage(Seat):
    """A window at the office of the gallery; `window` is the one whose picture is taken."""

    def __init__(self, application: QApplication, office: Office, folder: Path) -> None:
        self.office = office
        self.folder = folder
        self.look = Look(application, Appearance.LIGHT)
        self.language = GalleryLanguage(application, "en")
        self._later: list[Callable[[], object]] = []
        self._variant: Variant | None = None
        self._office_window = self._make_window("office", office.vault)
        super().__init__(self._office_window, sample=None)
        fonts.load_rest()
        secret = read_passphrase(office.passphrase).value
        self.window.enter(do(open_vault(folder=office.vault, secret=secret), self.window))
        self.window._guard.idle.minutes = _NEVER

    def _make_window(self, name: str, vault: Path | None) -> Window:
        settings = QSettings(str(self.folder / f"{name}.ini"), QSettings.Format.IniFormat)
        made = Window(self.language, self.look, Preferences(settings), lambda _: None, vault)
        made.show()
        return made

    def close(self) -> None:
        """Close the office."""
        self._office_window.close()

    # From scene to scene

    def dress(self, variant: Variant) -> None:
        """Show the window in a language, a size and a scheme."""
        self._variant = variant
        self.window = self._office_window
        self.language.choose(variant.language)
        if self.look.appearance != variant.scheme:
            self.look.choose(Appearance(variant.scheme))
        self.look.resize(variant.size)
        self.window.frame.banner.clear()
        self._put(self.window)

    def _put(self, window: Window) -> None:
        """Show a window on the screen that has its size, over all of it."""
        size = (self._variant.width, self._variant.height)
        screens = QApplication.screens()
        screen = next(s for s in screens if s.size().toTuple() == size)
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.show()
        window.activateWindow()
        wait_for(window.isActiveWindow)
        self.settle()

    def start_screen(self, vault: Path | None = None) -> Any:
        """Show a start screen in a window of its own, and return it."""
        self.window = self._make_window("start", vault)
        self._put(self.window)
        return self.window.centralWidget()

    def later(self, slot: Callable[[], object]) -> None:
        """Have something done when the picture is taken."""
        self._later.append(slot)

    def clear(self) -> None:
        """Close what the scene opened, and let what it set back be looked up again."""
        for slot in self._later:
            slot()
        if self._later:
            self.pause()
        self._later.clear()
        for part in reversed(self._open_windows()):
            if part is not self.window:
                part.hide()  # not closed: a recovery sheet lets nobody close it unread
                part.deleteLater()
        if self.window is not self._office_window:
            self.window.close()
            self.window.deleteLater()
            self.window = self._office_window
        # Deferred deletion waits for an event loop that pictures do not have.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.settle()

    def pause(self) -> None:
        """Wait as long as the window waits until it looks something up."""
        end = time.monotonic() + _PAUSE
        wait_for(lambda: time.monotonic() > end)
        self.settle()

    def rest(self) -> None:
        """Wait until all is drawn; pages of paper are drawn when they know their width."""
        # What has become another size tells what is around it, and that again.
        for _ in range(_ROUNDS):
            self.settle()
        if any(paper.isVisible() for paper in self._all(Paper)):
            self.pause()

    def _all(self, shape: type[QWidget]) -> list[QWidget]:
        return [one for top in self._open_windows() for one in top.findChildren(shape)]

    # Where one goes

    def go(self, place: str) -> Any:
        """Go to a place and return its page."""
        page = self.window.frame.go(place)
        self.settle()
        return page

    def show_file(self, place: str, file: FileId, tab: str = "") -> Any:
        """Show a file at its place, at a tab; return its page."""
        page = self.go(place)
        page.open_case(file)
        self.settle()
        if tab:
            page.case.tabs.setCurrentWidget(page.case.parts[tab])
            self.settle()
        return page.case

    def case_list(self, place: str) -> Any:
        """Show the list of a place, with no file open."""
        page = self.go(place)
        page.close_case()
        self.settle()
        return page

    def section(self, name: str) -> Any:
        """Show a section of the settings, and return it."""
        page = self.go("settings")
        page.sections.select(name)
        self.settle()
        return page._built[name].widget()

    def cycle(self, file: FileId, tab: str = "overview") -> Any:
        """Show a cycle of disclosure at a tab."""
        page = self.go("disclosure")
        page.open_cycle(file)
        self.settle()
        page.cycle.show_tab(tab)
        self.settle()
        return page.cycle

    def piece(self, key: str) -> Any:
        """Show a piece of guidance."""
        page = self.go("guidance")
        page.open_piece(key)
        self.settle()
        return page

    def opened(self, dialog: QDialog) -> Any:
        """Open a dialog."""
        dialog.open()
        self.settle()
        return dialog

    def press_first(self, part: QWidget, text: str = "") -> None:
        """Press the first button of a part of a case that does anything now."""
        there = (b for b in part.findChildren(ReasonButton) if b.isVisible() and b.allowed)
        next(b for b in there if text in b.accessibleName()).click()
        self.settle()

    def dropped(self) -> Any:
        """Return what somebody drops on a page: an e-mail and a document, read."""
        sent = datetime(2021, 3, 2, 9, 30, tzinfo=UTC)
        notes = self.folder / "Notes of the meeting of 1 March.txt"
        notes.write_text("She was told that it was decided.", encoding="utf-8")
        paths = [mail(self.folder, "mail", sent=sent), notes]
        return self.run(read_dropped(paths=paths)).read

    @cached_property
    def content(self) -> frozenset[str]:
        """By what one could recognise the files of the office."""
        found: list[frozenset[str]] = []
        self.window.desk.read(content_of, found.append, self._office_window)
        wait_for(lambda: found)
        return found[0]

    # What is seen

    @property
    def front(self) -> QWidget:
        """The window that keys go to."""
        return self._open_windows()[-1]

    def _open_windows(self) -> list[QWidget]:
        """Return the windows of the scene, the innermost last."""
        found = [
            one for one in QApplication.topLevelWidgets()
            if one.isVisible() and (one is self.window or isinstance(one, (QDialog, QMenu)))
        ]  # fmt: skip
        return sorted(found, key=_depth)

    def missing(self, scene: Scene) -> list[str]:
        """Return the classes that a scene says it shows and that are not to be seen."""
        seen = {
            type(part)
            for top in self._open_windows()
            for part in (top, *top.findChildren(QWidget))
            if part.isVisible()
        }
        return [one.__name__ for one in scene.shows if one not in seen]

    def take(self, scene: Scene, album: Path) -> list[str]:
        """Take the picture; return what is cut off in it."""
        folder = album / str(self._variant)
        folder.mkdir(parents=True, exist_ok=True)
        self._picture().save(str(folder / f"{file_name(scene.name)}.png"))
        tops = self._open_windows()
        cut = [said for top in tops[-1:] for said in cut_off(top)] + list(self._too_large(tops))
        told = folder / f"{file_name(scene.name)}.json"
        told.write_text(json.dumps(cut, ensure_ascii=False), encoding="utf-8")
        return cut

    def _picture(self) -> QImage:
        """Return what is on the screen: the window, and over it what is open."""
        tops = self._open_windows()
        picture = QImage(self._screen.size(), QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        for top in tops:
            if top is tops[0]:
                painter.drawPixmap(0, 0, top.grab())
                continue
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 48))
            place = top.pos() - self._screen.topLeft()
            painter.drawPixmap(place, top.grab())
            painter.setPen(_FRAME)
            painter.drawRect(QRect(place, top.size()).adjusted(-1, -1, 0, 0))
        painter.end()
        return picture

    @property
    def _screen(self) -> QRect:
        return self.window.screen().geometry()

    def _too_large(self, tops: list[QWidget]) -> Iterator[str]:
        for top in tops:
            if not self._screen.contains(QRect(self._screen.topLeft(), top.size())):
                yield f"{type(top).__name__}: does not fit on the screen"


def choose_row(rows: Any, place: int = 0) -> None:
    """Select a row of a list."""
    rows.setCurrentIndex(rows.model().index(place, 0))


def scroll_down(area: Any, by: int = _NEVER) -> None:
    """Scroll something to its end."""
    bar = area.verticalScrollBar()
    bar.setValue(min(by, bar.maximum()))
