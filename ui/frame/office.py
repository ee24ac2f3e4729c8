# SPDX-License-Identifier: Apache-2.0
"""Owns the frame around an open vault: navigation, the pages, the search field, the status."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import Refusal
from ui.advice.entry import KEYS, QuickEntry, may_log
from ui.frame.finder import Finder
from ui.frame.given import shown_as
from ui.frame.guide import Guide
from ui.frame.help import Help
from ui.frame.navigation import Navigation
from ui.frame.palette import commands
from ui.frame.places import PLACES, place_for, places_of
from ui.frame.status import Status
from ui.theme.tokens import GAP, PAD
from ui.theme.zoom import px
from ui.widgets.banner import Banner
from ui.widgets.room import Leaves, Room
from ui.widgets.search import SearchEdit
from ui.widgets.text import tool

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.ids import FileId
    from ui.desk import Desk
    from ui.frame.places import Place
    from ui.operations.changed import Changed
    from ui.operations.documents import TakenIn
    from ui.widgets.page import Page


class OfficeFrame(QWidget):
    """What is seen while a vault is open. Pages are built when they are first gone to."""

    lock_requested = Signal()
    hide_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.banner = Banner(GAP)
        desk.tasks.reserve_used.connect(self._on_reserve_used)
        self.search = SearchEdit(self.tr("Find"), self.tr("Find or do anything (Ctrl+K)"))
        self.guide = Guide(desk, self)
        self.status = Status(desk)
        self.finder = Finder(desk, self.search, self, lambda: commands(self))
        self.places: tuple[Place, ...] = ()
        self._keys: list[QShortcut] = []
        self._pages = Leaves()
        self._built: dict[str, Page] = {}
        self._place = ""

        top = QHBoxLayout()
        top.setContentsMargins(PAD, GAP, PAD, GAP)
        top.setSpacing(GAP)
        top.addStretch(1)
        top.addWidget(self.search, 2)
        top.addStretch(1)
        top.addWidget(tool("circle-help", self.tr("Help (F1)"), self.show_help))
        top.addWidget(tool("eye-off", self.tr("Hide (Ctrl+H)"), self.hide_requested.emit))
        top.addWidget(tool("lock", self.tr("Lock (Ctrl+L)"), self.lock_requested.emit))
        head = QWidget()
        head.setLayout(top)
        head.setProperty("role", "chrome")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(Room(self._pages), 1)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addLayout(self._middle, 1)
        whole.addWidget(self.guide)
        whole.addWidget(self.status)

        self.search.setMaximumWidth(px(560))
        self.finder.file_requested.connect(self.show_file)
        self.finder.task_requested.connect(self.show_task)
        for keys, slot in (
            ("Ctrl+K", self.finder.open),
            ("Ctrl+L", self.lock_requested.emit),
            ("Ctrl+O", self.take_files),
            ("F1", self.show_help),
        ):
            self._shortcut(keys, slot)
        self._navigation: Navigation | None = None
        self._list_places()
        desk.bus.changed.connect(self._on_changed)
        self.go(PLACES[0].name)

    def _list_places(self) -> None:
        """List the places that are there for whoever sits here, and give them their keys."""
        self.places = places_of(self.desk)
        if self._navigation is not None:
            self._navigation.hide()
            self._navigation.deleteLater()
        self._navigation = Navigation(self.places)
        self._navigation.place_chosen.connect(self.go)
        self._middle.insertWidget(0, self._navigation)
        for key in self._keys:
            key.setEnabled(False)  # at once: two of one key would be none
            key.deleteLater()
        self._keys = [
            self._shortcut(f"Alt+{number}", partial(self._go_by_key, place.name))
            for number, place in enumerate(self.places[:9], 1)
        ]
        if may_log(self.desk):
            self._keys.append(self._shortcut(KEYS, self.log_request))

    def _on_changed(self, changed: Changed) -> None:
        """List the places anew when a programme was given to who sits here, or taken away."""
        if changed.office is None or places_of(self.desk) == self.places:
            return
        before = self.places
        self._list_places()
        gone = [place.name for place in before if place not in self.places]
        self.go(PLACES[0].name if self._place in gone else self._place)
        for name in gone:
            if (page := self._built.pop(name, None)) is not None:
                self._pages.removeWidget(page)
                page.deleteLater()

    def begin(self) -> None:
        """Put the keys somewhere: whoever has no mouse would have nowhere to go on from."""
        self._navigation.begin()

    @property
    def place(self) -> str:
        """The place that is shown."""
        return self._place

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._built[self._place]

    @property
    def spot(self) -> str:
        """Where in the place one is."""
        return self.page.spot

    def go(self, name: str) -> Page:
        """Show a place, and return its page."""
        if name not in self._built:
            place = next(p for p in PLACES if p.name == name)
            page = place.build(self.desk)
            page.file_requested.connect(self.show_file)
            page.taken_requested.connect(self.show_taken)
            page.place_requested.connect(self.go)
            page.list_requested.connect(self.show_list)
            page.task_requested.connect(self.show_task)
            page.conflicts_requested.connect(self.show_conflicts)
            self._pages.addWidget(page)
            self._built[name] = page
        self._place = self.desk.place = name
        self._pages.setCurrentWidget(self._built[name])
        self._navigation.show_place(name)
        return self._built[name]

    def _go_by_key(self, name: str) -> None:
        """Show a place, and go on from its entry: what had the focus is gone, unheard."""
        self.go(name)
        self.begin()

    def show_file(self, file: FileId) -> None:
        """Show a file where its kind is shown."""
        self._find_place(file, lambda page: page.show_file(file))

    def show_taken(self, taken: TakenIn) -> None:
        """Show a file into which papers went, and say there what is to be said of them."""
        self._find_place(taken.file, lambda page: page.show_taken(taken))

    def show_task(self, file: FileId, what: str) -> None:
        """Show a file where it waits for something."""
        self._find_place(file, lambda page: page.show_task(file, what))

    def show_list(self, name: str, what: str) -> None:
        """Show in a place a list of what is asked for."""
        self.go(name).show_list(what)

    def _find_place(self, file: FileId, then: Callable[[Page], None]) -> None:
        def known(kind: str) -> None:
            if (place := place_for(kind)) in self.places:
                then(self.go(place.name))

        self.desk.read(lambda opened: opened.records.load(file).kind.name, known, self)

    def show_conflicts(self, file: FileId) -> None:
        """Show what is in conflict in a file; from there one goes back to here."""
        came_from = self._place
        page = self.go("conflicts")
        page.came_from = came_from
        page.show_file(file)

    def log_request(self) -> None:
        """Open quick entry over whatever is shown."""
        dialog = QuickEntry(self.desk, self)
        dialog.logged.connect(self._on_logged)
        dialog.open()

    def take_files(self) -> None:
        """Let files be chosen for the page that is shown, else for Today, which asks what for."""
        page = self.page if hasattr(self.page, "choose_files") else self.go(PLACES[0].name)
        page.choose_files()

    def show_help(self) -> None:
        """Open the help at the place that is shown."""
        Help(self.desk, self, self._place).open()

    def offer_bundle(self, bundle: Path, take_in: Callable[[], object]) -> None:
        """Say above the pages that a bundle was opened from the desktop; nothing is read yet."""
        self.banner.say(
            "info",
            self.tr("A bundle was opened: {0}").format(shown_as(bundle)),
            self.tr("It is read when you take it in."),
            action=self.tr("Take in"),
            slot=take_in,
        )

    def show_refusal(self, refusal: Refusal) -> None:
        """Say above the pages why not."""
        self.banner.say("danger", *self.desk.language.message(refusal))

    def _on_reserve_used(self) -> None:
        self.banner.say("danger", *self.desk.language.message(Refusal.of("vault.reserve_used")))

    def _on_logged(self, made: TakenIn) -> None:
        # On the page: there what is done next takes its place.
        self._built[self._place].banner.say(
            "good",
            self.tr("{0} is logged.").format(made.number),
            action=self.tr("Open"),
            slot=partial(self.show_file, made.file),
        )

    def _shortcut(self, keys: str, slot: object) -> QShortcut:
        made = QShortcut(QKeySequence(keys), self)
        made.activated.connect(slot)
        return made
