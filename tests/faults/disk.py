# SPDX-License-Identifier: Apache-2.0
"""Owns the model of a disk: what is on it for certain, and what a power cut may take away.

Files and folders are known by number, names are entries of folders. A file has synced content
and, in order, the writes and truncations since; the disk has synced names and, in order, the
changes of names since. A crash state is the synced part and some of the rest.
"""

from __future__ import annotations

import itertools
import random
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SECTOR = 512
ROOT = 0
_CHANCES = (0.0, 0.5, 1.0)
_ROOM = 1 << 29


@dataclass(frozen=True, slots=True)
class Operation:
    """One call: its kind as `iolog.c` writes it, and what it was about."""

    kind: str
    inode: int
    at: int
    data: bytes
    more: bytes


@dataclass(frozen=True)
class CrashState:
    """A folder as a power cut could have left it, valid until the next one is asked for."""

    folder: Path
    acknowledged: tuple[str, ...]
    cut: int
    kept: tuple[float, float]
    """The chance by which unsynced sectors, and unsynced names, were kept."""


@dataclass(slots=True)
class _File:
    synced: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes | None]] = field(default_factory=list)
    """(offset, data), or (length, None) for a truncation."""

    def sync(self) -> None:
        self.synced = self.content(1.0, random.Random(0))
        self.since.clear()

    def content(self, chance: float, dice: random.Random) -> bytearray:
        """Return the synced bytes and of the rest each sector with a chance."""
        found = bytearray(self.synced)
        for at, data in self.since:
            if data is None:
                if dice.random() < chance:
                    _resize(found, at)
            elif chance == 1.0:
                _place(found, at, data)
            else:
                for start, end in _sectors(at, len(data)):
                    if dice.random() < chance:
                        _place(found, start, data[start - at : end - at])
        return found


def _sectors(at: int, size: int) -> Iterator[tuple[int, int]]:
    edges = [at, *range((at // SECTOR + 1) * SECTOR, at + size, SECTOR), at + size]
    return itertools.pairwise(edges)


def _resize(content: bytearray, length: int) -> None:
    del content[length:]
    content.extend(bytes(length - len(content)))


def _place(content: bytearray, at: int, data: bytes) -> None:
    if len(content) < at:
        _resize(content, at)
    content[at : at + len(data)] = data


_Names = dict[int, dict[str, int]]
_Change = tuple[tuple[int, str, int | None], ...]
"""Entries set together: (folder, name, number), None for a name that goes."""


def _apply(names: _Names, change: _Change) -> None:
    for folder, name, number in change:
        if number is None:
            names[folder].pop(name, None)
        else:
            names[folder][name] = number


@dataclass(frozen=True)
class Before:
    """The folder when the workload began: names, contents, and the inodes of the files."""

    names: _Names
    files: dict[int, bytes]
    inodes: dict[int, int]


def snapshot(folder: Path) -> Before:
    """Read a folder; files and folders are numbered, the folder itself is 0."""
    names: _Names = {ROOT: {}}
    files: dict[int, bytes] = {}
    inodes: dict[int, int] = {}
    numbers = itertools.count(1)

    def enter(path: Path, number: int) -> None:
        for entry in sorted(path.iterdir()):
            inner = inodes.setdefault(entry.stat().st_ino, next(numbers))
            names[number][entry.name] = inner
            if entry.is_dir():
                names[inner] = {}
                enter(entry, inner)
            else:
                files[inner] = entry.read_bytes()

    enter(folder, ROOT)
    return Before(names, files, inodes)


class Disk:
    """A disk on which operations are played, one after the other."""

    def __init__(self, before: Before) -> None:
        self.files = {number: _File(bytearray(data)) for number, data in before.files.items()}
        self._inodes = dict(before.inodes)
        self._numbers = itertools.count(max([ROOT, *before.names, *before.files]) + 1)
        self._names = {number: dict(entries) for number, entries in before.names.items()}
        self._synced_names = {number: dict(entries) for number, entries in before.names.items()}
        self._changes: list[_Change] = []

    def play(self, op: Operation) -> None:
        """Do to the model what the call did to the disk."""
        match op.kind:
            case "A":
                pass
            case "C" | "I":
                number = self._inodes[op.inode] = next(self._numbers)
                self.files[number] = _File()
                if op.kind == "C":
                    self._rename(((*self._locate(op.data), number),))
            case "W":
                self._file(op).since.append((op.at, op.data))
            case "T":
                self._file(op).since.append((op.at, None))
            case "S":
                self._file(op).sync()
            case "D":
                self._sync_names(self._find(op.data))
            case "M":
                number = next(self._numbers)
                self._names[number], self._synced_names[number] = {}, {}
                self._rename(((*self._locate(op.data), number),))
            case "U":
                self._rename(((*self._locate(op.data), None),))
            case "R":
                number = self._find(op.data)
                self._rename(((*self._locate(op.data), None), (*self._locate(op.more), number)))
            case "L":
                self._rename(((*self._locate(op.more), self._find(op.data)),))
            case _:
                raise ValueError(op.kind)

    def left(self, chances: tuple[float, float], dice: random.Random) -> dict[str, bytes | None]:
        """Return {path: content} as a power cut now could leave it; None for a folder."""
        names = {number: dict(entries) for number, entries in self._synced_names.items()}
        if chances[1] == 1.0:
            kept = len(self._changes)
        else:
            kept = dice.randint(0, len(self._changes)) if chances[1] else 0
        for change in self._changes[:kept]:
            _apply(names, change)
        found: dict[str, bytes | None] = {}

        def walk(folder: int, prefix: str) -> None:
            for name, number in names[folder].items():
                if number in self.files:
                    found[prefix + name] = bytes(self.files[number].content(chances[0], dice))
                else:
                    found[prefix + name] = None
                    walk(number, f"{prefix}{name}/")

        walk(ROOT, "")
        return found

    def _file(self, op: Operation) -> _File:
        return self.files[self._inodes[op.inode]]

    def _rename(self, change: _Change) -> None:
        _apply(self._names, change)
        self._changes.append(change)

    def _sync_names(self, folder: int) -> None:
        """Make certain what changed in a folder, and the other half of what moved across."""
        for change in self._changes:
            if any(entry[0] == folder for entry in change):
                _apply(self._synced_names, change)
        self._changes = [c for c in self._changes if all(entry[0] != folder for entry in c)]

    def _locate(self, path: bytes) -> tuple[int, str]:
        parent, _, name = path.decode().rpartition("/")
        return self._find(parent.encode()), name

    def _find(self, path: bytes) -> int:
        number = ROOT
        for name in filter(None, path.decode().split("/")):
            number = self._names[number][name]
        return number


class Trace:
    """All that a workload did to a folder, and what the folder held before."""

    def __init__(self, before: Before, operations: Sequence[Operation]) -> None:
        self._before = before
        self.operations = tuple(operations)

    @property
    def acknowledged(self) -> tuple[str, ...]:
        return tuple(op.data.decode() for op in self.operations if op.kind == "A")

    def compare(self, folder: Path) -> None:
        """Raise AssertionError when playing everything does not lead to the folder as it is."""
        disk = Disk(self._before)
        for op in self.operations:
            disk.play(op)
        played = disk.left((1.0, 1.0), random.Random(0))
        real = {
            path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
            for path in folder.rglob("*")
        }
        different = {
            name
            for name in played.keys() | real.keys()
            if not name.endswith("-shm") and played.get(name, 0) != real.get(name, 0)
        }
        assert not different, f"calls escaped the recorder: {sorted(different)}"

    def crash_states(self, count: int, seed: int) -> Iterator[CrashState]:
        """Yield `count` states that a power cut could have left, the same ones for a seed.

        Cuts come in the order of the operations. Each state is one folder on the disk, reused:
        look at it before asking for the next one.
        """
        dice = random.Random(seed)
        cuts = sorted(dice.randint(0, len(self.operations)) for _ in range(count))
        disk = Disk(self._before)
        acknowledged: list[str] = []
        played = 0
        scratch = Path(tempfile.mkdtemp(prefix="probitas-crash-", dir=_memory()))
        try:
            for number, cut in enumerate(cuts):
                for op in self.operations[played:cut]:
                    disk.play(op)
                    if op.kind == "A":
                        acknowledged.append(op.data.decode())
                played = cut
                chances = (dice.choice(_CHANCES), dice.choice(_CHANCES))
                folder = scratch / f"state-{number}"
                _write(folder, disk.left(chances, dice))
                yield CrashState(folder, tuple(acknowledged), cut, chances)
                shutil.rmtree(folder)
        finally:
            shutil.rmtree(scratch)


def _memory() -> Path | None:
    """Return the memory file system if it has room: nobody needs these states tomorrow."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > _ROOM
    return memory if roomy else None


def _write(folder: Path, content: dict[str, bytes | None]) -> None:
    folder.mkdir()
    for name, data in content.items():
        if data is None:
            (folder / name).mkdir()
        else:
            (folder / name).write_bytes(data)
