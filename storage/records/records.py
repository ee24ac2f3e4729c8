# SPDX-License-Identifier: Apache-2.0
"""Owns the door to an office's records: everything that reads or writes history goes through it.

A `Records` belongs to the thread that made it, as the vault's database does. Rules stay in core:
`apply` hands a file's state to a function of core and records what it answers.

Longer than 400 lines because it is the one door: two lines for each thing that can be asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

from core.errors import Refusal, UserError
from core.history.change import Change
from core.ids import FileId, OfficerId, is_id, new_id
from core.office.authority import NOT_BY_OWNER
from core.office.instance import code_of
from storage.records import attachments, desk, enrolment, erasing, lists, search
from storage.records.access import Act
from storage.records.journal import NoEffectError
from storage.records.kinds import KINDS
from storage.records.results import Applied
from storage.records.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import date, datetime

    from core.history.canonical import Json
    from core.history.change import Decision
    from core.history.event import Sealed
    from core.history.registers import Registers
    from core.ids import EventId, InstanceId
    from core.kinds import FileKind
    from core.office.office import Letterhead, Office
    from storage.records.access import Access
    from storage.records.attachments import Attachment
    from storage.records.files import Opened
    from storage.records.ingest import Ingested
    from storage.records.kinds import Kinds
    from storage.records.lists import Page, Row, Sort, Today
    from storage.records.search import Hit
    from storage.records.timeline import TimelineStep
    from storage.vault.vault import Vault

_NOT_FOR_YOU = Refusal.of("records.not_for_you")


class Records:
    """The records of an office in an open vault."""

    def __init__(self, vault: Vault, *, now: Callable[[], datetime], kinds: Kinds = KINDS) -> None:
        """Open the records of a vault; raise `UserError` if it is no device of an office yet.

        A vault restored from a backup becomes a device of its own here. Who has a way in but is
        not entered in the office, or not yet, is nobody here.
        """
        self.journal = journal = enrolment.reopen(vault, now, kinds)
        self.vault, self._db = vault, vault.db
        self._slot_officer = OfficerId(vault.slot.officer)
        if is_id(self._slot_officer) and self._slot_officer not in journal.office.officers:
            raise UserError("records.not_admitted")
        with self.transaction():
            for moment in vault.take_failed_unlocks():
                journal.access.note(moment, self.me, Act.UNLOCK_FAILED, None, "")
            self.note_access(Act.UNLOCK)
            lists.viewer(self._db, self.me)  # A first look takes a moment in a large office.

    @classmethod
    def found(
        cls,
        vault: Vault,
        *,
        letterhead: Letterhead,
        director_name: str,
        director_title: str,
        profiles: Iterable[Mapping[str, Any]],
        now: Callable[[], datetime],
        kinds: Kinds = KINDS,
    ) -> Records:
        """Begin a new office in a new vault. The profiles are forms as in `resources/policy`.

        The director's identifier is the name of the opened slot if that is an identifier.
        """
        person = (director_name, director_title)
        enrolment.found(vault, letterhead, person, profiles, now=now, kinds=kinds)
        return cls(vault, now=now, kinds=kinds)

    @classmethod
    def join(
        cls,
        vault: Vault,
        office_events: Iterable[Sealed],
        *,
        now: Callable[[], datetime],
        kinds: Kinds = KINDS,
    ) -> Records:
        """Make a vault a device of the office that has entered its card, given what it sent."""
        enrolment.join(vault, office_events, now=now, kinds=kinds)
        return cls(vault, now=now, kinds=kinds)

    # Who and where

    @property
    def office(self) -> Office:
        """The office as it stands."""
        return self.journal.office

    @property
    def me(self) -> OfficerId:
        """The officer whose slot was opened; with the recovery code, whose device this is."""
        officers = self.office.officers
        return self._slot_officer if self._slot_officer in officers else self.journal.device.officer

    @property
    def instance(self) -> InstanceId:
        """The name of this device."""
        return self.journal.device.instance

    @property
    def is_enrolled(self) -> bool:
        """Tell whether this device is entered and not revoked; else it cannot write."""
        return self.journal.is_enrolled

    # Writing

    def transaction(self) -> AbstractContextManager[None]:
        """Make several calls one commit, or nothing. Never wait for a person inside."""
        return self.journal.transaction()

    def create(
        self,
        kind: FileKind[Any],
        decision: Decision,
        *,
        file: FileId | None = None,
        actor: OfficerId | None = None,
    ) -> FileId | Refusal:
        """Begin a file with the first events that core decided on."""
        file = file or FileId(new_id())
        if isinstance(decision, Change):
            decision = self._obstacle(actor) or decision
        if isinstance(decision, Refusal):
            return self._refused(decision, None, actor)
        if self.journal.log.has_file(file):
            raise ValueError("a file begins once")
        with self.transaction():
            return self.journal.begin(kind, ((file, decision.drafts),), self.actor(actor))[0]

    def create_many(
        self, kind: FileKind[Any], changes: Iterable[Change], *, actor: OfficerId | None = None
    ) -> Sequence[FileId] | Refusal:
        """Begin a file with each of many changes; what `changes` raises undoes all of them."""
        if (obstacle := self._obstacle(actor)) is not None:
            return self._refused(obstacle, None, actor)
        with self.transaction():
            files = ((FileId(new_id()), change.drafts) for change in changes)
            return self.journal.begin(kind, files, self.actor(actor))

    def apply(
        self,
        file: FileId,
        decide: Callable[[Any, Registers], Decision],
        *,
        actor: OfficerId | None = None,
    ) -> Applied[Any] | Refusal:
        """Let core decide on a file's state, and record what it decided."""
        try:
            with self.transaction():
                opened = self.journal.files.open(file)
                decision = self.decided(opened, decide, actor)
                if isinstance(decision, Refusal):
                    return decision
                after, events = self.journal.append(
                    file, decision.drafts, self.actor(actor), opened
                )
                return Applied(file, events, after.case)
        except NoEffectError as error:
            return self._refused(error.refusal, file, actor)

    def decided(
        self,
        opened: Opened[Any],
        decide: Callable[[Any, Registers], Decision],
        actor: OfficerId | None,
    ) -> Decision:
        """Return what core decided on a file that was opened, if it can be recorded."""
        decision = decide(opened.case, opened.registers)
        if isinstance(decision, Change):
            decision = self._obstacle(actor) or decision
        if isinstance(decision, Change) and self.actor(actor) not in opened.readers:
            decision = _NOT_FOR_YOU
        if isinstance(decision, Refusal):
            return self._refused(decision, opened.file, actor)
        return decision

    def apply_office(
        self, decide: Callable[[Office, Registers], Decision], *, actor: OfficerId | None = None
    ) -> Applied[Office] | Refusal:
        """Let core decide on the office itself."""
        return self.apply(self.journal.device.office_file, decide, actor=actor)

    def erase(
        self, file: FileId, event: EventId, rule: str, *, actor: OfficerId | None = None
    ) -> Applied[Any] | Refusal:
        """Destroy the content of an event under a rule of law; that it existed stays on record."""
        with self.transaction():
            opened = self.journal.files.open(file)
            decision = erasing.erase(opened, event, rule, self.journal.now().date())
            answer = self.apply(file, lambda _case, _registers: decision, actor=actor)
            if isinstance(answer, Applied):
                self.note_access(Act.ERASE, file, actor=actor)
            return answer

    def ingest(self, events: Iterable[Sealed]) -> Ingested:
        """Take in events from other devices: verified, indexed and committed together."""
        return self.journal.ingest(events)

    def actor(self, actor: OfficerId | None) -> OfficerId:
        """Return who writes: an officer of the office, or who is at work."""
        if actor is not None and actor not in self.office.officers:
            raise ValueError("nobody of the office: no other device would take the event")
        return actor or self.me

    def _obstacle(self, actor: OfficerId | None) -> Refusal | None:
        """Return why nothing can be written here now, or not for this officer."""
        if not self.is_enrolled:
            return Refusal.of("records.not_enrolled")
        if self.actor(actor) not in self.office.actors(self.instance):
            return Refusal.of(NOT_BY_OWNER)
        return None

    def _refused(self, refusal: Refusal, file: FileId | None, actor: OfficerId | None) -> Refusal:
        self.note_access(Act.REFUSED, file, refusal.code, actor=actor)
        return refusal

    # Reading

    def load(self, file: FileId) -> Opened[Any]:
        """Return a file as it stands.

        Raise `UserError` if it is not here, not readable, or not for the officer at work.
        """
        opened = self.journal.files.open(file)
        if self.me not in opened.readers:
            self._refused(_NOT_FOR_YOU, file, None)
            raise UserError(_NOT_FOR_YOU.code)
        return opened

    def events(self, file: FileId | None = None, since: int = 0) -> Sequence[Sealed]:
        """Return a file's events, or everything that arrived after the first `since` events."""
        log = self.journal.log
        return log.since(since) if file is None else log.of_file(file)

    def timeline(self, file: FileId) -> tuple[TimelineStep, ...]:
        """Return a file's steps for display."""
        return timeline(self.load(file).registers)

    def list(
        self,
        *,
        kinds: Sequence[str] | None = None,
        text: str = "",
        states: Sequence[str] | None = None,
        owner: OfficerId | None = None,
        closed: bool | None = None,
        category: str = "",
        sort: Sort = "changed",
        descending: bool = True,
        offset: int = 0,
        limit: int = 50,
        facets: Mapping[str, str] | None = None,
        below: Mapping[str, str] | None = None,
    ) -> Page:
        """Return a page of files; `kinds` None means every kind of case."""
        wanted = lists.Filter(
            kinds if kinds is not None else self.journal.kinds.listed,
            self.me, text, states, owner, closed, category, sort, descending, offset, limit,
            facets or {}, below or {},
        )  # fmt: skip
        return lists.page(self._db, wanted)

    def counts(self) -> dict[tuple[str, str, bool], int]:
        """Return how many files there are of each kind, state, and closed or not."""
        return lists.counts(self._db, self.me)

    def today(self, on: date, me: OfficerId | None = None) -> Today:
        """Return what is urgent on a day for an officer."""
        kinds = self.journal.kinds
        return lists.today(
            self._db, on, me or self.me, kinds.listed, kinds.readable, unstirred=kinds.unstirred
        )

    def alarming(self) -> Sequence[Row]:
        """Return files of any kind with open conflicts or with an alarm."""
        return lists.alarming(self._db, lists.viewer(self._db, self.me))

    def search(self, text: str, limit: int = 20) -> Sequence[Hit]:
        """Return files in which every word of `text` stands."""
        return search.search(self._db, text, limit, lists.viewer(self._db, self.me))

    # Attachments

    def attach(self, data: bytes | BinaryIO, name: str, media_type: str) -> Attachment:
        """Store the bytes of a file; an event has to name them when the transaction ends."""
        return self.journal.attach(data, name, media_type)

    def read_attachment(self, sha256: str) -> bytes:
        """Return the bytes of an attachment, or raise `UserError`."""
        return attachments.read(self._db, sha256)

    def has_attachment(self, sha256: str) -> bool:
        """Tell whether the bytes are here; a colleague's may not have come yet."""
        return attachments.present(self._db, sha256)

    def absent_attachments(self) -> Sequence[str]:
        """Return what files name but whose bytes a colleague still has to send."""
        return attachments.absent(self._db)

    def named_in(self, sha256: str, reader: OfficerId | None = None) -> Sequence[FileId]:
        """Return the files that name an attachment; those that one officer may have, or all."""
        return attachments.named_in(self._db, sha256, reader)

    def named_among(self, collection: str) -> Sequence[FileId]:
        """Return the files with attachments in a collection that this officer may have."""
        return attachments.named_among(self._db, collection, self.me)

    # The access log

    def note_access(
        self,
        act: Act | str,
        file: FileId | None = None,
        detail_code: str | None = None,
        *,
        actor: OfficerId | None = None,
    ) -> None:
        """Note that something was looked at, taken out or refused. Codes only, never content."""
        moment = self.journal.now()
        self.journal.access.note(moment, actor or self.me, Act(act), file, detail_code or "")

    def access_log(
        self, limit: int = 100, *, before: int | None = None, file: FileId | None = None
    ) -> Sequence[Access]:
        """Return entries of the access log, the newest first; `before` pages on."""
        return self.journal.access.entries(limit, before=before, file=file)

    # This device's desk

    def next_number(self, series: str, year: int) -> str:
        """Draw a register number that no other device draws and none draws again."""
        return desk.next_number(self._db, series, year, code_of(self.instance))

    def save_draft(self, key: str, form: Json) -> None:
        """Keep a half-filled form on this device."""
        desk.save_draft(self._db, key, form, self.journal.now_millis())

    def load_draft(self, key: str) -> desk.Draft | None:
        """Return a kept form."""
        return desk.load_draft(self._db, key)

    def drafts(self) -> Sequence[tuple[str, datetime]]:
        """Return the keys of all kept forms and when they were saved, the latest first."""
        return desk.drafts(self._db)

    def delete_draft(self, key: str) -> None:
        """Forget a kept form."""
        desk.delete_draft(self._db, key)

    def save_arrangement(self, name: str, value: Json) -> None:
        """Remember how the officer at work has arranged something on this device."""
        desk.save_arrangement(self._db, self.me, name, value)

    def load_arrangement(self, name: str) -> Json:
        """Return how the officer at work has arranged something; None: not at all."""
        return desk.load_arrangement(self._db, self.me, name)

    def store_identity(self, name: str, pkcs12: bytes, passphrase: bytes) -> None:
        """Keep a signing identity for letters; it never leaves this vault."""
        desk.store_identity(self._db, name, pkcs12, passphrase, self.journal.now_millis())

    def load_identity(self, name: str) -> desk.Identity:
        """Return a signing identity, or raise `UserError`."""
        return desk.load_identity(self._db, name)

    def identities(self) -> Sequence[str]:
        """Return the names of the signing identities."""
        return desk.identities(self._db)

    def delete_identity(self, name: str) -> None:
        """Destroy a signing identity."""
        desk.delete_identity(self._db, name)

    # Keeping it

    def rebuild_index(self) -> None:
        """Throw away what was derived from the history, and derive it again."""
        self.journal.rebuild()

    def anchor(self) -> None:
        """Remember outside the database how far the history has come."""
        self.journal.anchor()

    def close(self) -> tuple[Refusal, ...]:
        """Note the locking, anchor, and close the vault; return what could not be done."""
        head, problems = None, []
        if self._db.is_open:
            try:
                self.vault.with_reserve(lambda: self.note_access(Act.LOCK))
                head = self.journal.next_anchor()
            except UserError as error:
                # A full disk must keep nobody from locking.
                problems.append(error.refusal)
        return (*problems, *self.vault.close(head))
