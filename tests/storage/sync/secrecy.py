# SPDX-License-Identifier: Apache-2.0
"""Owns what is asked of offices at work (F26, F27): does anybody have what was not granted to him?

Every case has a word of its own, in its notes, reasons, attachments. Every bundle that is written
is opened as its recipient would, and looked through; in the end every vault is decrypted page by
page, free pages and the search index included, and searched for the words.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

from core.casework.entering import add_note
from core.casework.handling import settle_conflict
from core.errors import Refusal
from core.history.event import Event
from core.office import changes
from core.office.office import Role
from core.office.programmes import PROTECTION
from storage.sync import audience
from storage.sync.bundle import AttachmentBegin, EventFrame, NoticeFrame, contents, examine
from storage.sync.bundle.reader import is_for
from storage.sync.peers import Peers
from tests.storage.sync.histories import Play
from tests.storage.sync.team import ON, Laptop, Team
from tests.storage.sync.test_exchange import attach
from tests.storage.vault.stranger import plain_database

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from random import Random

    from core.ids import FileId
    from storage.sync.bundle import Frame
    from storage.sync.bundle.manifest import Manifest

ROLES = (
    Role.OFFICER, Role.OFFICER, Role.OFFICER, Role.ASSISTANT, Role.REVIEWER, Role.AUDITOR,
    Role.ALTERNATE,
)  # fmt: skip


def random_team(folder: Path, rng: Random) -> Team:
    """Found an office of three to eight people, at least two of whom decide about it."""
    names = ("ada", "bo", "cy", "di", "eve", "fay", "gus", "hal")[: rng.randint(3, 8)]
    roles = [Role.DIRECTOR, Role.OFFICER, *rng.choices(ROLES, k=len(names) - 2)]
    surnames = ("Amara", "Borg", "Castro", "Duran", "Egede", "Farah", "Gruber", "Hassan")
    people = {
        name: (f"{name.title()} {surname}", role)
        for name, surname, role in zip(names, surnames, roles, strict=False)
    }
    return Team.make(folder, names, people=people)


@dataclass
class Guarded(Play):
    """An office at work, every bundle of which is looked through."""

    had: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """The attachments that were named by files of a laptop at any time, by whose it is."""

    def _act(self) -> None:
        chance = self.rng.random()
        if chance < 0.03:
            self._change_the_office()
        elif chance < 0.1:
            self._settle_something()
        else:
            super()._act()

    def _change_the_office(self) -> None:
        """Let the director give or take a programme or a role, and somebody approve it."""
        director = self.team["ada"]
        person = self.rng.choice([one for one in self.team.laptops.values() if one is not director])
        if self.rng.random() < 0.6:
            granted = self.rng.random() < 0.5
            answer = director.records.apply_office(
                lambda office, registers: changes.set_programme(
                    office, registers, person.officer, PROTECTION, ON, granted=granted
                )
            )
        else:
            form = {"name": self.team.people[person.name][0], "title": ""}
            form["role"] = self.rng.choice(ROLES).value
            answer = director.records.apply_office(
                lambda office, registers: changes.change_officer(
                    office, registers, person.officer, form, ON
                )
            )
        if isinstance(answer, Refusal):
            self.tally["refused"] += 1
            return
        self.tally["office changed"] += 1
        self.approve()

    def _settle_something(self) -> None:
        """Let somebody settle a decision that was made differently on two laptops."""
        for laptop in self.team.laptops.values():
            for case in self.made:
                if case in laptop.files():
                    conflicts = laptop.records.journal.files.open(case).registers.conflicts
                    if conflicts:
                        self._settle_one(laptop, case, conflicts[0])
                        return

    def _settle_one(self, laptop: Laptop, case: FileId, conflict: Any) -> None:
        before = laptop.records.journal.log.head()[0]
        answer = laptop.records.apply(
            case,
            lambda state, _: settle_conflict(
                state,
                {
                    "field": conflict.field,
                    "choice": conflict.values[0].events[0],
                    "reason": f"we agreed: {self.words[case]}",
                },
                by=laptop.officer,
                on=ON,
            ),
        )
        self._note(laptop, before)
        self.tally["refused" if isinstance(answer, Refusal) else "settled"] += 1

    # Every bundle

    def _written(self, sender: str, recipient: str) -> list[bytes]:
        written = super()._written(sender, recipient)
        for data in written:
            self._look_through(self.team[sender], self.team[recipient], data)
        return written

    def _look_through(self, sender: Laptop, recipient: Laptop, data: bytes) -> None:
        """Demand that nothing in a bundle is of a file that its recipient may not be sent."""
        for one in (sender, recipient):
            self.had[one.name] |= {row[0] for f in one.files() for row in _named(one, f)}
        if not is_for(BytesIO(data), recipient.records.journal.device.exchange):
            return  # To a laptop that is no more.
        frames, manifest = opened(data, sender, recipient)
        db = sender.vault.db
        if any(number == manifest.number for number, _ in Peers(db).partings(recipient.officer)):
            self.tally["parting"] += 1
            return  # It was sealed when its file was given back, and cannot be opened here.
        here = sender.files()
        sent = {f for f in here if audience.may_be_sent(db, f, recipient.officer)}
        held_back = here - sent
        unheard = {row[0] for row in db.query("SELECT file FROM must_hear")} - here
        assert not manifest.has.keys() - sent
        allowed = {row[0] for f in sent for row in _named(sender, f)}
        # Of what he has to give back he may be asked for bytes: he may be the last to have them.
        assert set(manifest.wants) <= allowed | self.had[recipient.name]
        for frame in frames:
            match frame:
                case EventFrame(event, _, _, payload):
                    assert Event.unchecked(event).file in sent | unheard
                    assert not self._has_word(event + (payload or b""), held_back)
                case AttachmentBegin(sha256, _):
                    assert sha256 in allowed
                case NoticeFrame(form):
                    told = {"file", "number", "kept", "asks", "events"}
                    assert set(form) == ({"file", "held"} if "held" in form else told)
                    assert form["file"] in (sent if "held" in form else here)
                    assert not self._has_word(repr(form).encode(), held_back)
                case piece:
                    assert not self._has_word(piece.data, held_back)
        self.tally["frames"] += len(frames)

    def _has_word(self, data: bytes, files: Iterable[FileId]) -> bool:
        return any(self.words[f].encode() in data for f in files if f in self.words)

    # Every vault

    def must_hold_what_was_granted(self) -> None:
        """Demand that the words in each decrypted vault are those of the cases granted to it."""
        granted = {case: self._readers(case) for case in self.made}
        for one in self.team.laptops.values():
            found = words_in(one, self.words)
            for case, readers in granted.items():
                if readers:
                    self.tally["granted"] += one.name in readers
                    self.tally["not granted"] += one.name not in readers
                    assert (case in found) is (one.name in readers), (one.name, readers)

    def _readers(self, case: FileId) -> set[str]:
        readers = self.whole(case).readers
        return {one.name for one in self.team.laptops.values() if one.officer in readers}

    def must_send_nothing_more(self) -> None:
        """Demand that the bundles to who may not have a case are as if it did not go on."""
        for case in list(self.made)[:3]:
            readers = self._readers(case)
            others = sorted(self.team.laptops.keys() - readers)
            if readers and others:
                self._compare(self.team[min(readers)], self.team[others[0]], case)

    def _compare(self, reader: Laptop, other: Laptop, case: FileId) -> None:
        self._written(
            reader.name, other.name
        )  # Attachments travel once; these are not of the case.
        (before,) = self._written(reader.name, other.name)
        for _ in range(10):
            reader.try_act(case, add_note, kind="note", text=f"{self.words[case]} goes on " * 50)
        attach(reader, case, self.words[case].encode() * 10_000)
        (after,) = self._written(reader.name, other.name)
        assert len(after) == len(before)
        (first, one), (second, two) = (opened(d, reader, other) for d in (before, after))
        assert first == second
        same = ("recipient", "devices", "roster", "has", "wants", "gone", "events", "content")
        assert [getattr(one, name) for name in same] == [getattr(two, name) for name in same]
        self.tally["compared"] += 1


def opened(data: bytes, sender: Laptop, recipient: Laptop) -> tuple[list[Frame], Manifest]:
    """Return the frames and the manifest of a bundle, as its recipient can read them."""
    key = recipient.records.journal.device.exchange
    keys = sender.records.journal.devices
    stream = BytesIO(data)
    examined = examine(stream, key, lambda manifest: keys[manifest.sender])
    return list(contents(stream, examined)), examined.manifest


def _named(laptop: Laptop, file: FileId) -> Any:
    return laptop.vault.db.query(
        "SELECT r.sha256 FROM attachment_ref r JOIN file_row f ON f.no = r.file WHERE f.file = ?",
        (file,),
    )


def words_in(laptop: Laptop, words: dict[FileId, str]) -> set[FileId]:
    """Return the cases whose words stand anywhere in a vault: all its bytes, and its search."""
    db = laptop.vault.db
    db.checkpoint()
    plain = plain_database(db.path.read_bytes(), laptop.vault._vmk).lower()
    return {
        case
        for case, word in words.items()
        if word.encode() in plain
        or db.query_value("SELECT count(*) FROM word WHERE word MATCH ?", (f'"{word}"',))
    }
