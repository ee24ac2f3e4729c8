# SPDX-License-Identifier: Apache-2.0
"""Owns the line at the bottom: what was done, saved when, and whether work is on its way."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStatusBar

from ui.cases.names import Names
from ui.theme.tokens import PAD
from ui.theme.zoom import px
from ui.widgets.banner import Banner
from ui.widgets.direction import isolated
from ui.widgets.progress import Bar
from ui.widgets.spoken import Herald
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.operations.changed import Changed, Done

_PATIENCE_MS = 400
"""Work that is done sooner shows no bar: it would only flicker."""


class Status(QStatusBar):
    """Says "Saved" with the time at which COMMIT had returned, and nothing it does not know.

    What was recorded is said beside it, and read out: here alone, and only where no page has told
    more of it by then.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._saved = Label()
        self._saved.setWordWrap(False)
        self._who = Label()
        self._who.setWordWrap(False)
        self._bar = Bar()
        self._patience = QTimer(self)
        self._since = 0.0

        self.addWidget(self._saved)
        self.addPermanentWidget(self._bar)
        self.addPermanentWidget(self._who)
        self._who.setAccessibleName(self.tr("Signed in"))
        self._bar.setAccessibleName(self.tr("Working"))
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(px(96))
        self._bar.setVisible(False)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(PAD, 0, PAD, 0)

        desk.bus.changed.connect(self._on_bus_changed)
        desk.bus.done.connect(self._on_bus_done)
        desk.tasks.busy_changed.connect(self._on_tasks_busy_changed)
        self._patience.timeout.connect(self._on_patience_ended)
        self._show_who()

    @property
    def text(self) -> str:
        """What was last said about saving."""
        return self._saved.text()

    def _show_who(self) -> None:
        office, me = self._desk.office, self._desk.me
        if office is not None and me is not None and me in office.officers:
            self._who.setText(office.officers[me].name)

    def _on_bus_changed(self, changed: Changed) -> None:
        self._since = time.monotonic()
        self._saved.setText(self.tr("Saved {0}").format(self._desk.language.clock(changed.at)))
        self._show_who()

    def _on_bus_done(self, done: Done) -> None:
        if any(one.said_at >= self._since for one in self.window().findChildren(Banner)):
            return
        names = Names(self._desk.language, self._desk.office, area=done.programme)
        what = names.of("event", done.what)
        number = isolated(done.number)
        said = self.tr("Done: {0}").format(f"{what} · {number}" if done.number else what)
        self._saved.setText(f"{self._saved.text()} · {said}")
        Herald(self, said)

    def _on_tasks_busy_changed(self, busy: bool) -> None:
        if busy:
            self._patience.start()
        else:
            self._patience.stop()
            self._bar.setVisible(False)

    def _on_patience_ended(self) -> None:
        self._bar.setVisible(True)
