# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of an operation, and of an operation on its way."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from core.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from core.progress import Progress
    from ui.desk import Desk
    from ui.operations.changed import Changed
    from ui.operations.open_vault import OpenVault

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The person gave up; raised inside the work at its next report of progress."""


@dataclass(eq=False)
class Job:
    """Work on its way, and whom to tell. `Operation.start` makes it, `ui.tasks` runs it."""

    work: Callable[[OpenVault], Any]
    owner: QWidget
    succeeded: Callable[[Any, datetime], None]
    refused: Callable[[Refusal], None]
    ended: tuple[Callable[[], None], ...] = ()
    watched: Progress | None = None
    dropped: bool = False
    _stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask it to stop at its next report of progress; what is done by then stays whole."""
        self._stop.set()

    def drop(self) -> None:
        """Ask it to stop, and tell nobody: for a question whose answer is no longer wanted."""
        self.dropped = True
        self.cancel()

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()


class Operation(Generic[T]):
    """What to do with the open vault, what that changes, and what to do afterwards."""

    def __init__(
        self,
        work: Callable[[OpenVault], T | Refusal],
        *,
        changes: Callable[[T, datetime], Changed | None] | None = None,
        database: bool = True,
    ) -> None:
        """Describe it. `changes` tells what a success changed; without it or by None, nothing did.

        `database=False` is for heavy sums that need no vault, such as drawing a page.
        """
        self._work = work
        self._changes = changes
        self._database = database
        self._success: list[Callable[[T], None]] = []
        self._refused: Callable[[Refusal], None] | None = None
        self._ended: list[Callable[[], None]] = []
        self._watched: Progress | None = None

    def success(self, slot: Callable[[T], None]) -> Operation[T]:
        """Call `slot(result)` when it is done and, if it wrote, committed."""
        self._success.append(slot)
        return self

    def refused(self, slot: Callable[[Refusal], None]) -> Operation[T]:
        """Call `slot(refusal)` instead of showing it where the owner stands."""
        self._refused = slot
        return self

    def ended(self, slot: Callable[[], None]) -> Operation[T]:
        """Call `slot()` last, however it went: give back the button that was pressed."""
        self._ended.append(slot)
        return self

    def watched(self, slot: Progress) -> Operation[T]:
        """Call `slot(done, total)` as it goes."""
        self._watched = slot
        return self

    def start(self, desk: Desk, owner: QWidget) -> Job:
        """Queue it; outcomes arrive on the window's thread as long as `owner` exists."""

        def succeeded(result: T, at: datetime) -> None:
            changed = self._changes(result, at) if self._changes is not None else None
            if changed is not None:
                desk.tell(changed)
            if desk.tasks.is_there(job):
                for slot in self._success:
                    slot(result)
            if changed is not None and changed.done is not None:
                desk.bus.done.emit(changed.done)  # last: who tells more of it has done so

        def refused(refusal: Refusal) -> None:
            (self._refused or desk.refuser(owner))(refusal)

        job = Job(self._work, owner, succeeded, refused, tuple(self._ended), self._watched)
        desk.tasks.start(job, database=self._database)
        return job

    def now(self, opened: OpenVault) -> T:
        """Do it here and return the result; a refusal is raised as `UserError`."""
        result = opened.attempt(self._work)
        if isinstance(result, Refusal):
            raise result.error()
        return result
