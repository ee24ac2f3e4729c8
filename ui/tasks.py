# SPDX-License-Identifier: Apache-2.0
"""Owns the threads: one that alone touches the open vault, and one for heavy sums.

The window hands over jobs; each thread does its own one after the other. What comes back is
delivered on the window's thread: a result, a refusal (returned as a value, or raised as
`UserError`), or nothing when the person cancelled. Any other exception is a bug and goes to the
last handler. A job whose owner was closed meanwhile still runs to its end, but nobody is told.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from core.errors import Refusal, UserError
from core.progress import unwatched
from ui.collecting import Collecting
from ui.operations.open_vault import OpenVault
from ui.operations.operation import Cancelled, Job

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor
    from datetime import datetime

    from core.progress import Progress

REST = 2000
"""Milliseconds without a job after which the database does what saves put off."""
_PROGRESS_STEPS = 200
"""A bar is some hundred pixels wide; more signals would only slow the work down."""


class Tasks(QObject):
    """Runs jobs off the window's thread and delivers their outcomes on it."""

    busy_changed = Signal(bool)  # whether any job is on its way
    rested = Signal()  # what saves put off has been done while nobody asked for anything
    reserve_used = Signal()  # the disk is full, and what was wanted took the vault's reserve
    key_store_asks = Signal()  # the desktop may have a question about its key store open
    _ended = Signal(object, object)  # Job, its Future
    _progressed = Signal(object, int, int)  # Job, done, total
    _rest_ended = Signal(object)  # its Future

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[str, ThreadPoolExecutor] = {}
        self._opened = OpenVault()
        self._opened.reserve_used = self.reserve_used.emit
        self._opened.key_store_asks = self.key_store_asks.emit
        self._count = 0
        self._closed = False
        # Queued even when a job is done before its callback is set: an outcome must never arrive
        # while `start` has not yet returned the job.
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self._rest_ended.connect(self._on_rest_ended, Qt.ConnectionType.QueuedConnection)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REST)
        self._pause.timeout.connect(self._on_pause_timeout)
        self._collecting = Collecting(lambda: self._count > 0, self)

    def start(self, job: Job, *, database: bool = True) -> None:
        """Queue a job; jobs for the same thread keep their order.

        After closing there is no vault and nobody who asks: what a timer of the closed window
        still wants to look up is not begun.
        """
        if self._closed:
            return
        self._count += 1
        self._pause.stop()
        if self._count == 1:
            self.busy_changed.emit(True)
        opened = self._opened if database else OpenVault()
        future = self._pool("database" if database else "sums").submit(self._run, job, opened)

        def tell(done: Future[Any]) -> None:
            self._ended.emit(job, done)

        future.add_done_callback(tell)

    def close(self) -> None:
        """Finish what is queued, close the vault, and end the threads; once is enough."""
        if self._closed:
            return
        self._closed = True
        self._pause.stop()
        closing = self._pool("database").submit(self._opened.close)
        for pool in self._pools.values():
            pool.shutdown()
        self._collecting.end()
        closing.result()

    def _pool(self, name: str) -> ThreadPoolExecutor:
        """Return the thread of that name; the first screen needs none yet."""
        from concurrent.futures import ThreadPoolExecutor

        if name not in self._pools:
            self._pools[name] = ThreadPoolExecutor(1, thread_name_prefix=name)
        return self._pools[name]

    def is_there(self, job: Job) -> bool:
        """Tell whether somebody still waits for a job; after closing, nobody does."""
        return not self._closed and not job.dropped and shiboken6.isValid(job.owner)

    def _run(self, job: Job, opened: OpenVault) -> tuple[Any, datetime]:
        # Imported here: the first screen runs nothing.
        from datetime import datetime

        if job.stopping:
            raise Cancelled
        opened.progress = self._reporter(job)
        try:
            return opened.attempt(job.work), datetime.now().astimezone()
        finally:
            opened.progress = unwatched

    def _reporter(self, job: Job) -> Progress:
        last = -1

        def report(done: int, total: int) -> None:
            nonlocal last
            if job.stopping:
                raise Cancelled
            step = done * _PROGRESS_STEPS // max(total, 1)
            if step != last:
                last = step
                self._progressed.emit(job, done, total)

        return report

    def _on_progressed(self, job: Job, done: int, total: int) -> None:
        if job.watched and self.is_there(job):
            job.watched(done, total)

    def _on_ended(self, job: Job, future: Future[tuple[Any, datetime]]) -> None:
        self._count -= 1
        if self._count == 0:
            self.busy_changed.emit(False)
            self._pause.start()
        error = future.exception()
        if isinstance(error, UserError):
            self._refuse(job, error.refusal)
        elif error is None:
            result, at = future.result()
            if isinstance(result, Refusal):
                self._refuse(job, result)
            else:
                self._succeed(job, result, at)
        elif not isinstance(error, Cancelled):
            sys.excepthook(type(error), error, error.__traceback__)
        if self.is_there(job):
            for slot in job.ended:
                slot()

    def _on_pause_timeout(self) -> None:
        if not self._closed:
            resting = self._pool("database").submit(self._opened.rest)
            resting.add_done_callback(self._rest_ended.emit)

    def _on_rest_ended(self, future: Future[bool]) -> None:
        if error := future.exception():
            sys.excepthook(type(error), error, error.__traceback__)
        elif future.result() and self._count == 0:
            self._on_pause_timeout()
            return
        self._collecting.look_everywhere()
        self.rested.emit()

    def _succeed(self, job: Job, result: object, at: datetime) -> None:
        # Told even without an owner: what is written is written, and lists must know.
        if not self._closed:
            job.succeeded(result, at)

    def _refuse(self, job: Job, refusal: Refusal) -> None:
        if self.is_there(job):
            job.refused(refusal)
