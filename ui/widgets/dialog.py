# SPDX-License-Identifier: Apache-2.0
"""Owns the one shape of dialogs: title, lead, content, banner, a way out and one verb.

A dialog collects what an operation needs, runs it, stays open while it runs, shows a refusal in
its banner, and closes when it is done. Pages learn of the change from the bus, like everybody.
A subclass fills `content` in its constructor and overrides `submit`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme.tokens import GAP, PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.banner import Banner
from ui.widgets.margins import set_margins
from ui.widgets.over import Over
from ui.widgets.progress import Progress
from ui.widgets.room import Column
from ui.widgets.tabbing import stops
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations import Job, Operation

WIDTH = 520
_FRAME = 40
"""Pixels of a title bar, which the desktop adds."""


def commit_with_keys(form: QWidget, verb: QPushButton) -> None:
    """Let Ctrl+Enter press a form's button from any of its fields, as Enter alone cannot."""
    verb.setToolTip("Ctrl+Enter")
    for key in ("Ctrl+Return", "Ctrl+Enter"):
        shortcut = QShortcut(QKeySequence(key), form)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(verb.click)


class Dialog(Over):
    """A question with one verb. Dangerous ones name the consequence and default to the way out."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        title: str,
        verb: str,
        *,
        lead: str = "",
        danger: bool = False,
        width: int = WIDTH,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.content = QVBoxLayout()
        self.banner = Banner()
        self.verb = button(verb, self.submit, role="danger" if danger else "primary")
        self.way_out = button(self.tr("Cancel"), self.reject)
        self._progress = Progress()
        self._job: Job | None = None

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GAP)
        self.buttons.addWidget(self._progress, 1)
        self.buttons.addStretch()
        self.buttons.addWidget(self.way_out)
        self.buttons.addWidget(self.verb)
        self.content.setSpacing(PAD)
        inside = QWidget()
        column = QVBoxLayout(inside)
        # What scrolls goes to the edge: its bar stands in the margin, and touches no field.
        set_margins(column, 0, 0, WIDE, 0)
        column.setSpacing(PAD)
        column.addWidget(Label(title, "title"))
        if lead:
            column.addWidget(Label(lead, "muted"))
        column.addLayout(self.content, 1)
        below = QVBoxLayout()
        set_margins(below, 0, 0, WIDE, 0)
        below.setSpacing(PAD)
        below.addWidget(self.banner)
        below.addLayout(self.buttons)
        whole = QVBoxLayout(self)
        set_margins(whole, WIDE, WIDE, 0, PAD)
        whole.setSpacing(PAD)
        self.room = Column(inside, self._below)
        self.banner.installEventFilter(self.room)  # there is less room beside it
        whole.addWidget(self.room, 1)
        whole.addLayout(below)
        lacking = self.room.verticalScrollBar().rangeChanged
        lacking.connect(self._grow, Qt.ConnectionType.QueuedConnection)  # it is being laid out now

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Probitas")
        self.setAccessibleName(title)
        self.setMinimumWidth(min(px(width), self.screen().availableGeometry().width()))
        (self.way_out if danger else self.verb).setDefault(True)
        if not danger:
            commit_with_keys(self, self.verb)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_help)

    def sizeHint(self) -> QSize:
        """Begin as high as its texts are at its width; at a lesser one they would be higher."""
        return super().sizeHint().expandedTo(QSize(self.minimumWidth(), 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where a subclass has put the cursor, else in the first field; buttons come last."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._be_high()  # Qt would take two thirds of the screen at most, and scroll
        super().showEvent(event)
        own = (self.banner, self.way_out, self.verb)
        fields = [
            field
            for field in stops(self)
            if not any(field is part or part.isAncestorOf(field) for part in own)
        ]
        if fields:
            begun = self.focusWidget()
            (begun if begun in fields else fields[0]).setFocus()

    def fit(self) -> None:
        """Be as high as what is asked now, as far as the screen goes."""
        middle = self.geometry().center()
        self._be_high()
        if self.isVisible():
            self._stay_about(middle)

    def _be_high(self) -> None:
        self.room.widget().layout().activate()  # what was hidden just now still counts in it
        self.room.updateGeometry()
        self.layout().activate()
        free, layout = self.screen().availableGeometry(), self.layout()
        width = min(self.sizeHint().width(), free.width())
        broken = layout.hasHeightForWidth()
        height = layout.totalHeightForWidth(width) if broken else self.sizeHint().height()
        self.resize(width, min(height, free.height() - _FRAME))

    def _stay_about(self, middle: QPoint) -> None:
        """Grow and shrink to both sides: a step stands where the one before it stood."""
        down = middle.y() - self.geometry().center().y()
        self.move(self.x(), max(self.y() + down, self.screen().availableGeometry().top()))

    def _grow(self, *_: object) -> None:
        """Be higher by what would scroll: what was read only now, or a line that was rounded."""
        lacking = self.room.verticalScrollBar().maximum()
        most = self.screen().availableGeometry().height() - _FRAME
        if self.isVisible() and lacking and self.height() < most:
            middle = self.geometry().center()
            self.resize(self.width(), min(self.height() + lacking, most))
            self._stay_about(middle)

    def _below(self) -> int:
        """Return the pixels of the screen that are not for what is asked."""
        shown = self.banner.isVisible()
        banner = self.banner.heightForWidth(self.width() - 2 * WIDE) + PAD if shown else 0
        return _FRAME + WIDE + self.buttons.sizeHint().height() + 2 * PAD + banner

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay on the screen: what grows with its texts must not push its verb over the edge."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._keep_on_screen)

    def _keep_on_screen(self) -> None:
        free, whole = self.screen().availableGeometry(), self.frameGeometry()
        if whole.height() > free.height():  # a banner came, and what scrolls gave way too late
            self.resize(self.width(), free.height() - whole.height() + self.height())
            return
        up = min(max(0, whole.bottom() - free.bottom()), whole.top() - free.top())
        if up:
            self.move(self.pos() - QPoint(0, up))

    def submit(self) -> None:
        """Do what the verb says; subclasses check their fields and call `run`."""
        self.accept()

    def show_help(self) -> None:
        """Open the help over the dialog, at the place that it belongs to."""
        # Imported here: the help is a dialog, too.
        from ui.frame.help import Help

        Help(self.desk, self, self.desk.place).open()

    def read(self, operation: Operation[Any]) -> None:
        """Read what the dialog is about, with the bar; whoever closes it meanwhile stops that."""
        self._progress.begin()
        watched = operation.watched(self._progress.show_progress).ended(self._progress.end)
        job = watched.start(self.desk, self)
        self.finished.connect(lambda _: job.drop())

    def run(self, operation: Operation[Any]) -> None:
        """Run an operation, and close when it has succeeded."""
        self.banner.clear()
        self._hold(busy=True)
        self._job = (
            operation.success(self._on_succeeded)
            .ended(self._on_ended)
            .watched(self._progress.show_progress)
            .start(self.desk, self)
        )

    def show_refusal(self, refusal: Refusal) -> None:
        """Say in the banner why not."""
        self.banner.say("danger", *self.desk.language.message(refusal))

    def reject(self) -> None:
        """Close, or stop what is running; it closes itself when it has stopped."""
        if self._job is None:
            super().reject()
        else:
            self._job.cancel()
            self.way_out.setEnabled(False)

    def _on_succeeded(self, _result: object) -> None:
        self._job = None
        self.accept()

    def _on_ended(self) -> None:
        cancelled = self._job is not None and self._job.stopping
        self._job = None
        self._hold(busy=False)
        if cancelled:
            super().reject()

    def _hold(self, *, busy: bool) -> None:
        self.verb.setEnabled(not busy)
        self.way_out.setEnabled(True)
        if busy:
            self._progress.begin()
        else:
            self._progress.end()
