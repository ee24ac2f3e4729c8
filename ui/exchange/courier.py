# SPDX-License-Identifier: Apache-2.0
"""Owns the carrying of bundles while an office is open: dropped ones, and the exchange folder.

The folder is looked into on start, on demand, when the system says that it changed, after work
was saved, and every minute, because folders on a network do not tell. A look by itself reads names
only; a round on the database thread follows if they are others than before, or if there is
something to send.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from core.errors import Refusal
from ui.operations.exchange import (
    changed_cases,
    exchange_folder,
    glance_into_folder,
    take_in_bundles,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from core.ids import FileId
    from storage.records.lists import Row
    from storage.sync.folder import Round
    from storage.sync.incoming import Taken
    from ui.desk import Desk
    from ui.operations import Job, Operation
    from ui.operations.changed import Changed
    from ui.operations.exchange import TakenIn

SETTLE_MS = 2_000
"""A file that is being copied changes its folder again and again."""
SAVED_MS = 10_000
"""Work comes in bursts; colleagues need not have every keystroke of it."""
ARRIVING_MS = 5_000
"""After so long it shows whether a file that was not whole is still growing."""
POLL_MS = 60_000


@dataclass(frozen=True)
class Brought:
    """What became of the bundles that came together."""

    taken: tuple[Taken, ...]
    refused: tuple[tuple[str, Refusal], ...]
    """Names of files, and why."""
    cases: tuple[Row, ...]
    """The cases with something new that the officer at work is shown."""
    stopped: bool

    @property
    def files(self) -> frozenset[FileId]:
        """The files that changed."""
        return frozenset(name for one in self.taken for name in one.files)

    @property
    def new(self) -> int:
        """How many entries were new."""
        return sum(taken.new for taken in self.taken)

    @property
    def tells(self) -> bool:
        """Whether a person should know of it; a colleague's mere receipt is nothing to tell."""
        return bool(self.new or self.withdrawn or self.refused or self.warnings or self.stopped)

    @property
    def withdrawn(self) -> int:
        """How many files were given back."""
        return sum(len(taken.withdrawn) for taken in self.taken)

    @property
    def conflicts(self) -> int:
        """In how many of the cases a decision is open that was made differently."""
        return sum(1 for row in self.cases if row.conflicts)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a reader should know, as codes, each once."""
        return tuple(dict.fromkeys(code for taken in self.taken for code in taken.warnings))


class Courier(QObject):
    """One for each open office. Pages listen; it outlives them when the language changes."""

    changed = Signal()  # whether it works, the folder, or what is wrong with it
    progressed = Signal(int, int)
    brought = Signal(object)  # Brought
    wrote = Signal()  # a round has written bundles, or tidied them away

    def __init__(self, desk: Desk, vault: Path, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self._vault = vault
        self._owner = owner
        self._jobs: list[Job] = []
        self._seen: object = None
        self._again = False
        self.problem: Refusal | None = None
        """Why the folder could not be used the last time."""
        self.met: datetime | None = None
        """When a round in the folder was last done."""
        self.others = 0
        """How many files lay there then that were neither written here nor for this laptop."""
        self.last: Brought | None = None
        """What was brought last, for a page that is built later."""
        self._watcher = QFileSystemWatcher(self)
        self._poll = self._timer(POLL_MS, self._glance, again=True)
        self._settled = self._timer(SETTLE_MS, self._glance)
        self._arriving = self._timer(ARRIVING_MS, self._glance)
        self._saved = self._timer(SAVED_MS, self.exchange)

        self._watcher.directoryChanged.connect(self._on_directory_changed)
        desk.bus.changed.connect(self._on_bus_changed)
        desk.bus.locking.connect(self.stop)

    def _timer(self, pause: int, then: Callable[[], None], *, again: bool = False) -> QTimer:
        made = QTimer(self)
        made.setInterval(pause)
        made.setSingleShot(not again)
        made.timeout.connect(then)
        return made

    @property
    def folder(self) -> Path | None:
        """The exchange folder of this vault on this machine."""
        return self._desk.preferences.exchange_folder(self._vault)

    @property
    def last_written(self) -> Path | None:
        """The folder into which bundles were last written by hand."""
        return self._desk.preferences.bundle_folder(self._vault)

    @last_written.setter
    def last_written(self, folder: Path) -> None:
        self._desk.preferences.set_bundle_folder(self._vault, folder)

    @property
    def busy(self) -> bool:
        """Whether bundles are being taken in or a round is on its way."""
        return bool(self._jobs)

    def start(self) -> None:
        """Begin to look into the folder, if there is one."""
        if self.folder is None:
            self._watch(there=False)
        else:
            self._poll.start()
            self.exchange()

    def use(self, folder: Path | None) -> None:
        """Use another folder from now on, or none."""
        self._desk.preferences.set_exchange_folder(self._vault, folder)
        self._rest()
        self._seen = self.problem = self.met = None
        self.others = 0
        self.start()
        self.changed.emit()

    def exchange(self) -> None:
        """Take in what has come into the folder, and write what is due."""
        folder = self.folder
        if folder is None:
            return
        self._saved.stop()
        if self.busy:
            self._again = True
            return
        self._begin(exchange_folder(folder=folder).success(self._on_met).refused(self._on_lost))

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take in bundles that a person has chosen or dropped."""
        if paths:
            self._begin(take_in_bundles(paths=paths).success(self._on_taken))

    def give_up(self) -> None:
        """Give up what is being done; what has been taken in stays."""
        self._again = False
        for job in self._jobs:
            job.cancel()

    def stop(self) -> None:
        """Give up, and look into the folder no more."""
        self._rest()
        self.give_up()

    def _rest(self) -> None:
        for timer in (self._poll, self._settled, self._arriving, self._saved):
            timer.stop()

    def _begin(self, operation: Operation[Any]) -> None:
        job = operation.watched(self.progressed.emit).ended(self._on_ended)
        self._jobs.append(job.start(self._desk, self._owner))
        self.changed.emit()

    def _on_ended(self) -> None:
        del self._jobs[0]  # The database thread keeps their order.
        self.changed.emit()
        if self._again:
            self._again = False
            self.exchange()

    def _on_taken(self, result: TakenIn) -> None:
        outcomes = [(file.path.name, file.outcome) for file in result.files]
        refused = tuple((name, o) for name, o in outcomes if isinstance(o, Refusal))
        taken = tuple(o for _, o in outcomes if not isinstance(o, Refusal))
        self._tell(taken, refused, stopped=result.stopped)

    def _on_met(self, done: Round) -> None:
        self.problem, self.met = done.problem, datetime.now().astimezone()
        self.others = done.others
        if done.arriving:
            self._seen = None  # The next look is at what has become of them.
            self._arriving.start()
        else:
            self._note_names()
        if done.sent or done.removed:
            self.wrote.emit()
        stopped = self._jobs[0].stopping
        if done.taken or done.refused or stopped:
            self._tell(tuple(done.taken), tuple(done.refused), stopped=stopped)

    def _tell(
        self, taken: tuple[Taken, ...], refused: tuple[tuple[str, Refusal], ...], *, stopped: bool
    ) -> None:
        def known(cases: tuple[Row, ...]) -> None:
            brought = replace(came, cases=cases)
            if brought.tells or self.last is None:
                self.last = brought
            self.brought.emit(brought)

        came = Brought(taken, refused, (), stopped)
        changed_cases(files=came.files).success(known).start(self._desk, self._owner)

    def _on_lost(self, refusal: Refusal) -> None:
        self.problem = refusal
        self._note_names()

    def _glance(self) -> None:
        if self.folder is not None and not self.busy:
            operation = glance_into_folder(folder=self.folder)
            operation.success(self._on_glanced).refused(self._on_missing)
            operation.start(self._desk, self._owner)

    def _on_glanced(self, names: object) -> None:
        self._watch(there=True)
        if names != self._seen or self.problem is not None:
            self._seen = names
            self.exchange()

    def _on_missing(self, refusal: Refusal) -> None:
        self._seen = None
        self._watch(there=False)  # Else one that was moved would be watched where it is now.
        if self.problem is None:
            self.problem = refusal
            self.changed.emit()

    def _note_names(self) -> None:
        """Remember what lies there now, so that what we wrote ourselves is no news."""
        if self.folder is not None:
            operation = glance_into_folder(folder=self.folder).refused(self._on_missing)
            operation.success(self._remember).start(self._desk, self._owner)

    def _remember(self, names: object) -> None:
        self._seen = names
        self._watch(there=True)

    def _watch(self, *, there: bool) -> None:
        """Hear of changes, of a folder that is there: to ask for one of a dead network takes long.

        A glance has said so from another thread.
        """
        watched = self._watcher.directories()
        wanted = [str(self.folder)] if there and self.folder is not None else []
        if gone := [path for path in watched if path not in wanted]:
            self._watcher.removePaths(gone)
        if new := [path for path in wanted if path not in watched]:
            self._watcher.addPaths(new)

    def _on_directory_changed(self, _path: str) -> None:
        # By the names: our own writing in a round is heard here, too.
        self._settled.start()

    def _on_bus_changed(self, changed: Changed) -> None:
        saved = bool(changed.files) or changed.office is not None
        if saved and self.folder is not None and not self.busy:
            self._saved.start()
