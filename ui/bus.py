# SPDX-License-Identifier: Apache-2.0
"""Owns the one signal that tells the screens what has changed in the vault."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """Carries the news from the operations to whoever shows something."""

    changed = Signal(object)  # operations.Changed, after COMMIT has returned
    done = Signal(object)  # operations.Done, after whoever asked for it was told
    locking = Signal()  # the vault closes next: hand drafts to the database thread now
