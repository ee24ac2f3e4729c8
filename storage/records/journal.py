# SPDX-License-Identifier: Apache-2.0
"""Owns the one way into the history: seal or verify, append, fold, index, in one transaction.

Memory follows the database: what a transaction put into memory is thrown away when it fails.
"""

from __future__ import annotations

from contextlib import contextmanager
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, BinaryIO

from core.errors import Refusal, UserError
from core.history.change import Draft
from core.history.event import Author
from core.office.authority import PENDING
from core.office.bearing import ANYTHING, bears_on
from core.office.office import OFFICE
from storage.records import anchors, attachments, erasing, roster, search
from storage.records.access import KEY_LABEL, AccessLog
from storage.records.files import Files, Opened, Unreadable
from storage.records.gaps import Gaps
from storage.records.index import Index
from storage.records.ingest import Ingested, Intake
from storage.records.kinds import beginning
from storage.records.log import Log
from storage.records.sealing import seal
from storage.records.telling import Telling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from core.history.event import Sealed
    from core.history.registers import Registers
    from core.ids import EventId, FileId, OfficerId
    from core.kinds import FileKind
    from core.office.office import Office
    from storage.records.attachments import Attachment
    from storage.records.device import Device
    from storage.records.kinds import Kinds
    from storage.records.roster import Roster
    from storage.vault.vault import Vault


_TOGETHER = 500
"""New files that are written at once: their events and all that the index says of them."""
_FOLDED = 100
"""Files that are folded anew at once: what was read of all of them is held in memory."""
_LOG_PAGES = 250
"""So many pages in the database's log are left there. A save that finds 1,000 moves them itself."""


class NoEffectError(Exception):
    """Ends a transaction that would record what core calls void; `refusal` says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


class Journal:
    """The history of a vault and everything derived from it, kept in step."""

    def __init__(
        self, vault: Vault, device: Device, kinds: Kinds, now: Callable[[], datetime]
    ) -> None:
        self.vault = vault
        self.device = device
        self.kinds = kinds
        self.now = now
        self.log = Log(vault.db)
        self.access = AccessLog(vault.db, vault.derive(KEY_LABEL))
        # Who watches changes with every job that the vault is held for.
        watcher = lambda done, total: vault.progress(done, total)  # noqa: E731, PLW0108
        self.telling = Telling(vault.db, watcher)
        self.index = Index(vault.db, self.telling)
        self.files = Files(self.log, kinds, lambda: self.office)
        self._office: Opened[Office] | None = None
        self._devices: tuple[Office, Roster] | None = None
        self._anchored: int | None = None
        self._depth = 0
        self.gaps = Gaps(vault.db)
        self._written = False
        self._attached: set[str] = set()

    # State

    @property
    def office(self) -> Office:
        """The office as its file stands."""
        return self.office_file.case

    @property
    def office_file(self) -> Opened[Office]:
        """The office file."""
        if self._office is None:
            self._office = self.files.open(self.device.office_file)
        return self._office

    @property
    def is_enrolled(self) -> bool:
        """Tell whether this device is on the roster and not revoked: else its work is lost."""
        own = self.office.devices.get(self.device.instance)
        return own is not None and not own.revoked

    @property
    def devices(self) -> Roster:
        """Whose signatures count here."""
        office = self.office
        if self._devices is None or self._devices[0] is not office:
            self._devices = office, roster.keys_of(office)
        return self._devices[1]

    def now_millis(self) -> int:
        """Return the moment in milliseconds since 1970, UTC."""
        return int(self.now().timestamp() * 1000)

    # Writing

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make everything inside one commit, or nothing: in the database and in memory."""
        self._depth += 1
        waiting = self.telling.waiting()  # What is known by now stays, even if this part fails.
        try:
            with self.vault.db.transaction():
                yield
                if self._depth == 1:
                    self.telling.settle()
                    self._require_names()
        except BaseException:
            self.files.forget()
            self.index.forget()
            self.telling.forget(waiting)
            self.log.forget()
            self._office = None
            raise
        finally:
            self._depth -= 1
            if self._depth == 0:
                self._attached.clear()
        if self._depth == 0:
            self._written = True
            self.gaps.close()
            self._anchor_if_due(anchors.EVERY)

    def rest(self) -> bool:
        """Do what saves put off, now that nobody waits: search, the database's log, the anchor.

        Tell whether there is more: after an import it takes many rests, each a short one.
        """
        if not self._written:
            return False
        self._written = False
        self._anchor_if_due(anchors.EVERY // 2)
        try:
            self._written = self.telling.merge()
            self.vault.db.shorten_log(_LOG_PAGES)
        except UserError as error:
            self.vault.reports.append(error.refusal)
        return self._written

    def attach(self, data: bytes | BinaryIO, name: str, media_type: str) -> Attachment:
        """Store bytes that an event names, or will name before the transaction ends."""
        with self.transaction():
            kept = attachments.attach(self.vault.db, data, name, media_type, self.now_millis())
            self._attached.add(kept.sha256)
            return kept

    def _require_names(self) -> None:
        """Let no bytes stay that nothing names: nobody would find them, nor could erase them."""
        if attachments.unnamed(self.vault.db, self._attached):
            raise ValueError("bytes that no event names")

    def begin(
        self,
        kind: FileKind[Any],
        files: Iterable[tuple[FileId, Sequence[Draft]]],
        actor: OfficerId,
    ) -> Sequence[FileId]:
        """Begin files with their first drafts; return their names. Call in a transaction.

        However many they are, they are written together; the last one stays in memory.
        """
        author = Author(self.device.office, self.device.instance, actor, self.device.key)
        names: list[FileId] = []
        coming = iter(files)
        while some := tuple(islice(coming, _TOGETHER)):
            opened = []
            for file, drafts in some:
                first = Draft(beginning(kind), (), drafts[0].on)
                sealed = seal(author, file, (first, *drafts), None, now_millis=self.now_millis())
                opened.append(self.files.begun(file, kind, sealed))
            self.log.append(event for one in opened for event in one.events.values())
            self.index.add(opened)
            self.files.keep(opened[-1])
            names += [one.file for one in opened]
        return names

    def append(
        self, file: FileId, drafts: Sequence[Draft], actor: OfficerId, before: Opened[Any] | None
    ) -> tuple[Opened[Any], tuple[Sealed, ...]]:
        """Seal drafts as the next events of a file, and take them in. Call in a transaction.

        Raise `NoEffectError` rather than record what nobody would heed.
        """
        sealed = self._sealed(file, drafts, actor, before)
        grown = self.files.grow(before, sealed) if before else None
        if grown:
            self.log.append(sealed)
            self.index.refresh(grown, sealed)
            self.files.keep(grown)
            return grown, tuple(sealed)
        events = before.events.values() if before else ()
        opened = self.files.fold_own(file, [*events, *sealed])
        for event in sealed:
            code = opened.registers.void.get(event.id, PENDING)
            if code != PENDING:
                raise NoEffectError(Refusal.of(code))
        self.log.append(sealed)
        self._take((opened,))
        return self.files.open(file), tuple(sealed)

    def grow(
        self, before: Opened[Any], drafts: Sequence[Draft], actor: OfficerId
    ) -> tuple[Opened[Any], tuple[Sealed, ...]] | None:
        """Seal drafts as `append` does, to be taken in later; None where all has to be folded."""
        sealed = self._sealed(before.file, drafts, actor, before)
        grown = self.files.grow(before, sealed)
        return (grown, tuple(sealed)) if grown else None

    def take_grown(self, grown: Sequence[tuple[Opened[Any], Sequence[Sealed]]]) -> None:
        """Take in files that `grow` gave, with what was added to each. Call in a transaction."""
        self.log.append(event for _, events in grown for event in events)
        self.index.refresh_all(grown)
        for opened, _ in grown:
            self.files.keep(opened)

    def _sealed(
        self, file: FileId, drafts: Sequence[Draft], actor: OfficerId, before: Opened[Any] | None
    ) -> list[Sealed]:
        author = Author(self.device.office, self.device.instance, actor, self.device.key)
        return seal(author, file, drafts, before, now_millis=self.now_millis())

    def ingest(self, events: Iterable[Sealed]) -> Ingested:
        """Verify events from elsewhere and take in what is the office's."""
        intake = Intake(self.log, self.device.office_file, lambda: self.office)
        with self.transaction():
            intake.sort(events)
            self.log.append(intake.accepted)
            for event in intake.completed:
                self.log.complete(event)
            held = {event.id: event for event in [*intake.accepted, *intake.completed]}
            touched = dict.fromkeys(event.event.file for event in held.values())
            # The office first: the others are read in its light.
            office = touched.keys() & {self.device.office_file}
            waiting = self._refresh(office, held)
            waiting |= self._refresh((file for file in touched if file not in office), held)
        new = tuple(event.id for event in intake.accepted)
        return Ingested(
            new,
            intake.known,
            len(intake.completed),
            tuple(name for name in new if name in waiting),
            tuple(intake.refused),
            frozenset(touched),
        )

    def remove(self, file: FileId) -> None:
        """Remove a file from this device, see `storage.sync.withdrawal`. Call in a transaction."""
        self.files.forget(file)
        self.index.remove(file)
        self.log.withdraw(file)

    def rebuild(self) -> None:
        """Throw the index away and write it anew from the history.

        The vault's `progress` is told how many files of how many are done; what it raises leaves
        the index as it was.
        """
        with self.transaction():
            self.files.forget()
            self.index.clear()
            files = self.log.files()
            for place, some in enumerate(self._folded(files)):
                self.vault.progress(place * _FOLDED, len(files))
                self.index.add(some)

    def _refresh(
        self, files: Iterable[FileId], held: Mapping[EventId, Sealed] = MappingProxyType({})
    ) -> set[EventId]:
        """Fold files anew; return the events in them whose ancestors have not come."""
        waiting: set[EventId] = set()
        for some in self._folded(files, held):
            self.index.look_ahead(folded.file for folded in some)
            waiting.update(*map(_waiting, self._take(some)))
        return waiting

    def _folded(
        self, files: Iterable[FileId], held: Mapping[EventId, Sealed] = MappingProxyType({})
    ) -> Iterator[list[Opened[Any] | Unreadable]]:
        """Yield what the events of files give, so many files at once."""
        coming = iter(files)
        while some := tuple(islice(coming, _FOLDED)):
            events = self.log.of_files(some, held)
            yield [self.files.fold(file, events[file]) for file in some]

    def _take(self, folded: Iterable[Opened[Any] | Unreadable]) -> list[Opened[Any] | Unreadable]:
        """Let the new states of files take effect: erasures, index, memory."""
        taken: list[Opened[Any] | Unreadable] = []
        unnamed: set[str] = set()
        for file in folded:
            settled, lost = file, set[str]()
            if isinstance(file, Opened):
                settled, lost = erasing.settle(self.log, file)
            taken.append(settled)
            unnamed |= lost
        self.index.refresh_all((file, ()) for file in taken)
        attachments.remove_unnamed(self.vault.db, unnamed)
        for file in taken:
            if isinstance(file, Opened):
                self.files.keep(file)
            else:
                self.files.forget(file.file)
            if file.kind is OFFICE:
                self._office_changed(file)
        return taken

    def _office_changed(self, opened: Opened[Office]) -> None:
        before, self._office = self._office, opened
        # A file in memory was read in the light of the office before: its letterhead, its people.
        self.files.forget()
        self.files.keep(opened)
        read = self._read_otherwise(before.case if before else None, opened.case)
        self._refresh(file for file in read if file != opened.file)

    def _read_otherwise(self, before: Office | None, after: Office) -> Iterable[FileId]:
        """Return the files of which lists may say something else in the light of another office."""
        words = bears_on(before, after) if before else frozenset({ANYTHING})
        if before is None or ANYTHING in words:
            return self.log.files()
        old, new = ({p.key: p for p in office.policies} for office in (before, after))
        # A file depends on a policy by naming it, as cases do from their filing on.
        changed = (key for key in old.keys() | new if old.get(key) != new.get(key))
        found = {file for key in changed for file in search.naming(self.vault.db, key)}
        if words:
            self._hide_others(words)
            found |= set(self.index.bound_to(words))
        return found

    def _hide_others(self, words: frozenset[str]) -> None:
        """Let the files on which no word bears follow one of them: they have the same readers."""
        for kind in self.kinds.readable:
            for file in self.index.others(kind, words):
                one = self.files.fold(file, self.log.of_file(file))
                # What has just come to a file, and is indexed next, may have a word in it.
                if one.bound.isdisjoint({ANYTHING, *words}):
                    self.index.hide_alike(one, words)
                    break

    # Anchors

    def anchor(self) -> None:
        """Remember outside the database how far the history has come, if it has come on."""
        head = self.next_anchor()
        if head is not None:
            self.vault.anchor(head)

    def next_anchor(self) -> bytes | None:
        """Note how far the history has come; return the head to repeat outside, if it is new."""
        now = anchors.measure(self.log, self.access)
        if now == anchors.last(self.vault.db):
            return None
        with self.vault.db.transaction():
            anchors.write(self.vault.db, now)
        self._anchored = now.events
        return now.head

    def _anchor_if_due(self, least: int) -> None:
        if self._anchored is None:
            last = anchors.last(self.vault.db)
            self._anchored = last.events if last else 0
        if self.log.head()[0] - self._anchored < least:
            return
        try:
            self.anchor()
        except UserError as error:
            # The work itself is committed; to raise here would call it lost.
            self.vault.reports.append(error.refusal)


def _waiting(folded: Opened[Any] | Unreadable) -> frozenset[EventId]:
    registers: Registers | None = folded.registers
    return frozenset(folded.events if registers is None else registers.waiting)
