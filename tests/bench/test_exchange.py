# SPDX-License-Identifier: Apache-2.0
"""Exchanging 100,000 events, against what cannot be avoided; and 100, in small and large offices.

What an export cannot avoid is reading the rows, hashing and sealing their bytes, and writing them.
What an import cannot avoid is opening and hashing those bytes, verifying every signature, parsing
every event once, for it says in JSON alone where it belongs and what it does, and inserting the
rows that are there afterwards in one SQLCipher transaction, those of lists and search included. To
ask whether it is the canonical form, to fold, and to fold text for search are ours to pay.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import secrets
import shutil
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.casework.entering import add_note
from core.history.event import _SIGN_LABEL
from core.retaliation.workflow import State
from storage.records.entry import Cell
from storage.records.telling import searched_text
from storage.sync import outgoing
from storage.sync.bundle.framing import CHUNK_BYTES
from storage.vault.database import Database
from tests.bench.histories import SHORT, Narrator, many, memory_of_an_import, tell
from tests.bench.measure import report_median, timed
from tests.storage.sync.team import Laptop, Team

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.ids import FileId, OfficerId

EVENTS, SMALL = 100_000, 1_000
RUNS, SHORT_RUNS = 3, 15
MEMORY_MIB = 200
_TABLES = (
    "event", "payload", "file_row", "due_row", "waiting_row", "hidden_row", "attachment_ref",
    "snapshot", "shown", "shown_due", "peer_file",
)  # fmt: skip


class Office(NamedTuple):
    """Ada has all events, Bo none yet; his vault is closed, and opened as copies."""

    folder: Path
    ada: Laptop
    bo: Laptop
    officer: OfficerId
    narrator: Narrator

    def another_bo(self) -> Laptop:
        """Return Bo's laptop as it was in the beginning."""
        folder = self.folder / secrets.token_hex(4) / "Office.vault"
        shutil.copytree(self.bo.vault.folder, folder)
        return self.bo.reopen(folder)


def make(folder: Path, events: int) -> Office:
    team = Team.make(folder, ("ada", "bo", "cy"))
    ada, bo, cy = (team[name] for name in ("ada", "bo", "cy"))
    devices = [laptop.records.journal.device for laptop in (ada, cy)]
    narrator = Narrator(ada.records.office.id, *devices)
    officer = bo.officer
    some: list[Any] = []
    for case in many(narrator, events):
        some += case
        if len(some) > 5_000:
            ada.records.ingest(some)
            some.clear()
    ada.records.ingest(some)
    for laptop in (bo, cy):
        laptop.vault.close()
    (folder / "out").mkdir()
    return Office(folder, ada, bo, officer, narrator)


@pytest.fixture(scope="module")
def large(tmp_path_factory) -> Iterator[Office]:
    office = make(tmp_path_factory.mktemp("large"), EVENTS)
    yield office
    office.ada.records.close()


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> Iterator[Office]:
    office = make(tmp_path_factory.mktemp("small"), SMALL)
    yield office
    office.ada.records.close()


def write(office: Office) -> Path:
    (sent,) = outgoing.export(office.ada.records, office.officer, office.folder / "out")
    return sent.path


# What cannot be avoided


def sealed(db: Database, path: Path) -> None:
    """Read all events, file by file, hash and seal their bytes in chunks, and write them."""
    cipher, digest, buffer = AESGCM(bytes(32)), hashlib.sha256(), bytearray()
    files = db.query("SELECT file FROM event GROUP BY file ORDER BY min(local_no)")
    rows = (
        row
        for file in files
        for row in db.iterate(
            "SELECT e.data, e.signature, p.salt, p.payload FROM event e"
            " JOIN payload p ON p.event_no = e.local_no WHERE e.file = ? ORDER BY e.local_no",
            (file[0],),
        )
    )
    with path.open("wb") as sink:
        number = 0
        for row in rows:
            data = b"".join(row)
            digest.update(data)
            buffer += data
            while len(buffer) >= CHUNK_BYTES:
                sink.write(cipher.encrypt(number.to_bytes(12), bytes(buffer[:CHUNK_BYTES]), None))
                del buffer[:CHUNK_BYTES]
                number += 1
        sink.write(cipher.encrypt(number.to_bytes(12), bytes(buffer), None))
        sink.flush()
        os.fsync(sink.fileno())


class Least:
    """Opening the bytes of a bundle, verifying its signatures, inserting what a vault holds."""

    def __init__(self, office: Office, taken: Laptop, sealed: Path) -> None:
        db = taken.vault.db
        devices = taken.records.journal.devices
        self._sealed, self._folder = sealed, office.folder
        self._signed = [
            (devices[instance], signature, _SIGN_LABEL + bytes.fromhex(name))
            for name, instance, signature in db.query("SELECT id, instance, signature FROM event")
        ]
        self._schema = [
            row[0]
            for row in db.query(
                "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
                " AND tbl_name NOT LIKE 'sqlite_%' AND tbl_name NOT LIKE 'word_%'"
                " ORDER BY type DESC"
            )
        ]
        self._rows = {table: [tuple(row) for row in db.query(f"SELECT * FROM {table}")]
                      for table in _TABLES}  # fmt: skip
        cells = db.query("SELECT id, standing, value FROM snapshot ORDER BY id")
        texts = (
            (number, searched_text(Cell(standing, value))) for number, standing, value in cells
        )
        self._words = [pair for pair in texts if pair[1]]

    def __call__(self) -> None:
        cipher, digest, number = AESGCM(bytes(32)), hashlib.sha256(), 0
        with self._sealed.open("rb") as source:
            while chunk := source.read(CHUNK_BYTES + 16):
                digest.update(cipher.decrypt(number.to_bytes(12), chunk, None))
                number += 1
        for key, signature, signed in self._signed:
            key.verify(signature, signed)
        for *_, data, _, _ in self._rows["event"]:
            json.loads(data)
        for *_, payload in self._rows["payload"]:
            json.loads(payload)
        path = self._folder / secrets.token_hex(4)
        raw = Database(path, bytes(range(48)))
        raw.execute("PRAGMA foreign_keys = OFF")
        for statement in self._schema:
            raw.execute(statement)
        raw.execute("INSERT INTO word (word, rank) VALUES ('secure-delete', 1)")
        with raw.transaction():
            for table, rows in self._rows.items():
                if rows:
                    marks = ", ".join("?" * len(rows[0]))
                    raw.execute_many(f"INSERT INTO {table} VALUES ({marks})", rows)
            raw.execute_many("INSERT INTO word (rowid, text) VALUES (?, ?)", self._words)
        raw.close()
        path.unlink()


def test_exporting_100000_events_costs_at_most_twice_reading_and_sealing_them(large):
    least = large.folder / "sealed"
    pairs = []
    for _ in range(RUNS + 2):
        path = large.folder / "out"
        pairs.append((
            timed(lambda: write(large)), timed(lambda: sealed(large.ada.vault.db, least))
        ))  # fmt: skip
        for old in path.iterdir():
            old.unlink()
    runs = [a for a, _ in pairs], [b for _, b in pairs]
    report_median(f"export {EVENTS:,} events, against reading and sealing them", runs, 2)


def test_importing_100000_events_costs_at_most_twice_what_cannot_be_avoided(large):
    path, raw = write(large), large.folder / "sealed"
    sealed(large.ada.vault.db, raw)
    ours, least = [], []
    for _ in range(RUNS):
        bo = large.another_bo()
        ours.append(timed(lambda bo=bo: bo.take(path)))
        work = Least(large, bo, raw)
        least.append(timed(work))
        bo.vault.close()
        del work
    name = f"import {EVENTS:,} events, against opening, verifying and inserting them"
    report_median(name, (ours, least), 2)


def test_memory_stays_bounded_while_100000_events_come(large):
    path, bo = write(large), large.another_bo()
    bo.vault.close()
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        before, peak = pool.submit(memory_of_an_import, bo.vault.folder, bo.opened, path).result()
    print(f"\nmemory of an import of {EVENTS:,} events: {before:.0f} MiB before, "  # noqa: T201
          f"{peak:.0f} MiB at most, {peak - before:.0f} MiB more (limit {MEMORY_MIB})")  # fmt: skip
    assert peak - before <= MEMORY_MIB


# What is new


class Meeting:
    """Ada and Bo, who have all of each other's; `go` exchanges a hundred events more."""

    def __init__(self, office: Office) -> None:
        self.office, self.bo = office, office.another_bo()
        self.exports: list[float] = []
        self.imports: list[float] = []
        self._told = tell(State.NO_PRIMA_FACIE, SHORT)
        self._number = EVENTS
        self._take(self.bo, write(office))
        self._answer()
        rows = office.ada.records.list(sort="number", limit=10, offset=5).rows
        self._files: list[FileId] = [row.file for row in rows]

    def go(self) -> None:
        ada, narrator = self.office.ada, self.office.narrator
        for _ in range(2):
            self._number += 1
            ada.records.ingest(narrator.retell(self._told, self._number))
        for file in self._files:
            for _ in range(5):
                ada.act(file, add_note, kind="note", text=narrator.note())
        paths: list[Path] = []
        self.exports.append(timed(lambda: paths.append(write(self.office))))
        self.imports.append(timed(lambda: self._take(self.bo, paths[0])))
        self._answer()

    def _answer(self) -> None:
        sent = outgoing.export(self.bo.records, self.office.ada.officer, self.office.folder)
        for one in sent:
            self._take(self.office.ada, one.path)

    @staticmethod
    def _take(laptop: Laptop, path: Path) -> None:
        laptop.take(path)
        path.unlink()


def test_100_events_cost_the_same_among_100000_and_among_1000(large, small):
    meetings = Meeting(large), Meeting(small)
    for _ in range(SHORT_RUNS + 1):
        for meeting in meetings:
            meeting.go()
    for meeting in meetings:
        meeting.bo.vault.close()
    for name in ("exports", "imports"):
        runs = tuple(getattr(meeting, name)[1:] for meeting in meetings)
        report_median(f"{name} of 100 events, among 100,000 against among 1,000", runs, 1.5)
