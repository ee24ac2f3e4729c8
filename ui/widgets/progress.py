# SPDX-License-Identifier: Apache-2.0
"""Owns how long work is shown: a bar, and how long it will take as far as one can tell by now."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.theme.apply import colours
from ui.theme.tokens import GAP, TIGHT, WIDE
from ui.widgets.spoken import Herald
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from PySide6.QtGui import QPaintEvent

    from ui.desk import Desk
    from ui.operations import Job, Operation

LOOK_MS = 1000
"""So long a page is looked at as it was: what comes up above it moves it."""
_SOON = 2.0
"""Seconds of work from which one can tell how long the rest will take."""
_MINUTE = 60
_STEP = 3 * GAP
"""Pixels from dash to dash."""


class Bar(QProgressBar):
    """How much is done; where that is not known, dashes that stand still (see `ui.theme`)."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashes, which the style would have run through the bar."""
        if self.maximum() > 0:
            super().paintEvent(event)
            return
        scheme, high = colours(), self.height()
        count = max(1, self.width() // _STEP)
        begin = (self.width() - count * _STEP + _STEP // 2) // 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.line))
        painter.drawRoundedRect(self.rect(), high / 2, high / 2)
        painter.setBrush(QColor(scheme.accent))
        for left in range(begin, begin + count * _STEP, _STEP):
            painter.drawRoundedRect(left, 0, _STEP // 2, high, high / 2, high / 2)
        painter.end()


class Progress(QWidget):
    """Begun and ended by whoever runs the work; not there before and after.

    Readers hear after a while that there is work, and whenever how long it will take is another.

    The rest is taken to go on as what is done went: work that counts anew, in another part of it or
    out of another total, is told by that part alone.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self.bar = Bar()
        self.left = Label(role="small")
        self._from = (0.0, 0, 0)  # when, how much was done, out of how much
        self._last = 0
        self._long = QTimer(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(TIGHT)
        whole.addWidget(self.bar)
        whole.addWidget(self.left)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._long.setSingleShot(True)
        self._long.setInterval(round(_SOON * 1000))
        self._long.timeout.connect(self._on_long)
        self.end()

    def begin(self) -> None:
        """Show that work is on its way; how much of it is not known yet."""
        self.show_progress(0, 0)
        self.show()
        self._long.start()

    def end(self) -> None:
        """Show nothing any more."""
        self._long.stop()
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of how much is done; of a total of 0, only that something is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if done < self._last or total != self._from[2]:
            self._from = (self._clock(), done, total)
        self._last = done
        said = self._said(done)
        if said and said != self.left.text():
            self._long.stop()
            Herald(self, said)
        self.left.setText(said)
        self.left.setVisible(bool(said))

    def _on_long(self) -> None:
        Herald(self, self.tr("One moment…"))

    def _said(self, done: int) -> str:
        since, before, total = self._from
        took = self._clock() - since
        if took < _SOON or not before < done < total:
            return ""
        left = took * (total - done) / (done - before)
        if left < _MINUTE:
            return self.tr("Less than a minute left")
        return self.tr("About %Ln minute(s) left", "", round(left / _MINUTE))


class Looking(QWidget):
    """How far a page is with what it looks up, with Stop; there only where that takes a while.

    What the page shows after a stop is what was there before: the line says so, and offers to begin
    `again`.
    """

    def __init__(self, owner: QWidget, again: Callable[[], object]) -> None:
        super().__init__()
        self._owner = owner
        self._job: Job | None = None
        self.progress = Progress()
        self.stop = button(self.tr("Stop"), self._on_stop)
        self.stopped = Label(self.tr("Stopped before the end."), "muted")
        self.again = button(self.tr("Begin again"), again)
        self._while = QTimer(self)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(WIDE, GAP, WIDE, GAP)
        whole.setSpacing(GAP)
        whole.addWidget(self.progress, 1)
        whole.addWidget(self.stop)
        whole.addWidget(self.stopped, 1)
        whole.addWidget(self.again)
        self._while.setSingleShot(True)
        self._while.timeout.connect(self.show)
        self.hide()

    def begin(self, desk: Desk, looking: Operation[Any]) -> None:
        """Look something up, in place of what was looked up before."""
        if self._job is not None:
            self._job.drop()
        self._show(going=True)
        self._while.start(LOOK_MS)
        watched = looking.watched(self.progress.show_progress)
        job = self._job = watched.ended(lambda: self._on_ended(job)).start(desk, self._owner)

    def _show(self, *, going: bool) -> None:
        if going:
            self.progress.begin()
        else:
            self.progress.end()
        self.stop.setVisible(going)
        self.stopped.setVisible(not going)
        self.again.setVisible(not going)

    def _on_ended(self, job: Job) -> None:
        if job is not self._job:
            return  # what was found led to another look
        self._job = None
        self._while.stop()
        self._show(going=False)
        self.setVisible(job.stopping)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
