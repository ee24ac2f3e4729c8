# SPDX-License-Identifier: Apache-2.0
"""Owns the place where files may be dropped: it lights up while they hover, and says what came."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


class DropTarget(QFrame):
    """A frame over the whole of a widget, there only while files hover over it."""

    dropped = Signal(object)  # list[Path]: files of this machine

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self.setProperty("role", "drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVisible(False)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files, and nothing else."""
        if isinstance(event, QDropEvent) and event.type() != QEvent.Type.DragMove:
            paths = _paths(event.mimeData())
            if not paths:
                event.ignore()
                return True
            event.acceptProposedAction()
            self._light(hovering=isinstance(event, QDragEnterEvent))
            if not isinstance(event, QDragEnterEvent):
                self.dropped.emit(paths)
            return True
        if isinstance(event, QDragLeaveEvent):
            self._light(hovering=False)
        return super().eventFilter(watched, event)

    def _light(self, *, hovering: bool) -> None:
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.setVisible(hovering)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
