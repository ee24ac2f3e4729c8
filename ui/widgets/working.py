# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog of work that a page has begun: how far it is, and Stop.

It is there only where the work takes a while, and stays with the window: whoever asked for the work
may close a dialog, or leave a page, meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QTimer

from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations import Operation

T = TypeVar("T")
WHILE_MS = 400
"""Work that is done sooner is done without a word: a dialog would only flicker."""


class Working(Dialog):
    """How far the work is; it goes when all is done, or when it has stopped."""

    def __init__(self, desk: Desk, owner: QWidget, title: str) -> None:
        self._around = list(_around(owner))
        super().__init__(desk, self._around[-1], title, "")
        self._wait = QTimer(self)
        self.way_out.setText(self.tr("Stop"))
        self.way_out.setDefault(True)
        self.verb.setVisible(False)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.open)
        self.finished.connect(self.deleteLater)

    def begin(self, operation: Operation[T], then: Callable[[T], object] | None = None) -> None:
        """Do it; `then(result)` is called if it was done and whoever asked for it is there."""

        def told(result: T) -> None:
            if then is not None and shiboken6.isValid(self._around[0]):
                then(result)

        self._wait.start(WHILE_MS)
        self.run(operation.success(told))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say near where the work was asked for why not."""
        self.desk.refuser(self.near)(refusal)
        self.done(0)

    @property
    def near(self) -> QWidget:
        """The page or dialog that asked or, once that is closed or left, what is around it."""
        shown = (one for one in self._around if shiboken6.isValid(one) and one.isVisible())
        return next(shown, self.parentWidget())


def _around(owner: QWidget | None) -> Iterator[QWidget]:
    """Yield a part and all that is around it, to the window beneath."""
    while owner is not None:
        yield owner
        owner = owner.parentWidget()
