# SPDX-License-Identifier: Apache-2.0
"""Owns the exchange folder: what has come is taken in, what is due is written, ours is tidied.

Something else moves the folder between laptops: Syncthing, Nextcloud, a file share, a person with
a stick. It may show half of a file, give a file another name, or keep two copies; so files are
told apart by their content alone, and one that cannot be read is looked at again when it changed.
One that changes no more and is damaged is told, and all colleagues are written to: who sent it
hears that his number has not come, and writes what was in it again. Files in whose header this
device does not find itself are counted: most are for colleagues. If one was not, the number that
is missing tells of it later.
Only bundles that this device wrote are ever removed, and only when they are not needed any more.
"""

from __future__ import annotations

import hashlib
import io
import os
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from core.errors import UserError
from core.progress import unwatched
from storage.sync import incoming, outgoing
from storage.sync.bundle import is_for
from storage.sync.bundle.container import MAX_BUNDLE_BYTES
from storage.sync.load import devices_of
from storage.sync.outgoing import PART, SUFFIX, folder_errors
from storage.sync.peers import Peers

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from core.errors import Refusal
    from core.ids import OfficerId
    from core.office.office import Office
    from core.progress import Progress
    from storage.records.records import Records
    from storage.sync.incoming import Taken
    from storage.sync.outgoing import Sent

_UNFINISHED = ("sync.cut_short", "sync.damaged", "sync.not_a_bundle", "sync.changed")
"""What a file says that has not come whole yet; also what a broken one says for ever."""
_ARRIVING = "sync.arriving"
"""What is remembered of a file that may not have come whole yet; nobody is told."""
_PASSING = ("sync.sender_unknown", "sync.version", _ARRIVING)
"""What is not the bundle's fault: it is tried again, and mentioned once."""
SETTLED_SECONDS = 3
"""A file is whole if so long after its last write it is what it was at the last look,"""
_QUIET_SECONDS = 60
"""or if nobody has written to it for so long."""
_ALL = 1 << 62
_HIDDEN = (".", "~")
_GROWING = (PART, ".partial", ".filepart", ".tmp")
"""How replication engines and browsers begin and end the names of what is not whole yet."""


@dataclass
class Round:
    """What one look at the folder did."""

    taken: list[Taken] = field(default_factory=list)
    refused: list[tuple[str, Refusal]] = field(default_factory=list)
    """File names, and why."""
    arriving: set[str] = field(default_factory=set)
    """Names of files that may not be here whole yet; the next look tells."""
    others: int = 0
    """How many files lie there that are neither ours nor for us: for colleagues, or foreign."""
    sent: list[Sent] = field(default_factory=list)
    removed: int = 0
    """Bundles of our own that were not needed any more."""
    problem: Refusal | None = None
    """What ended the round before all was done: a stick that is full, write-protected or gone."""
    office: Office | None = None
    """The office afterwards, if what came has changed it."""


def exchange(
    records: Records,
    folder: Path,
    progress: Progress = unwatched,
    *,
    done: Round | None = None,
) -> Round:
    """Take in what has come into a folder, then write what is due to each colleague.

    `progress` is told how many files and colleagues of how many are done; what it raises ends the
    round between two of them or cancels the one at work; what was done before stays. It is entered
    in `done`, which a caller gives who wants to know of it then. Raise `UserError` for a folder
    that cannot be looked into.
    """
    done = done or Round()
    found = _found(folder)
    try:
        _meet(records, folder, found, progress, done)
    except UserError as obstacle:
        done.problem = obstacle.refusal
    if _office_changed(records, done):
        done.office = records.office
    return done


def names_in(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Return names, sizes and times of what may be bundles: equal as long as nothing has come."""
    found = []
    for path in _found(folder):
        with suppress(OSError):  # tidied away just now
            stat = path.lstat()
            found.append((path.name, stat.st_size, stat.st_mtime_ns))
    return tuple(found)


def _found(folder: Path) -> list[Path]:
    """Return the files that may be bundles, whatever a replication engine made of their names.

    Only what lies in the folder itself: links lead elsewhere, and folders in it are not ours.
    """
    found = []
    with folder_errors(), os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name.lower()
            if SUFFIX in name and not (name.startswith(_HIDDEN) or name.endswith(_GROWING)):
                with suppress(OSError):
                    if entry.is_file(follow_symlinks=False):
                        found.append(folder / entry.name)
    return sorted(found)


def _meet(
    records: Records,
    folder: Path,
    found: list[Path],
    progress: Progress,
    done: Round,
) -> None:
    officers = list(records.office.officers)
    total = len(found) + len(officers)

    def at(place: int) -> Progress:
        progress(place, total)
        return lambda _done, _total: progress(place, total)

    for place, path in enumerate(_in_order(records, found, done)):
        _take_in(records, path, done, at(place))
    if _office_changed(records, done):
        # A sender who was a stranger may be a colleague now.
        for path in _in_order(records, found, done):
            _take_in(records, path, done, at(len(found)))
    for place, officer in enumerate(officers, len(found)):
        done.sent += _send_due(records, officer, folder, at(place))
        done.removed += _tidy(records, officer, folder)
    progress(total, total)


def _office_changed(records: Records, done: Round) -> bool:
    return any(records.journal.device.office_file in taken.files for taken in done.taken)


def _in_order(records: Records, found: Iterable[Path], done: Round) -> list[Path]:
    """Return the files that are for this device and new, the oldest first; count the others'."""
    done.others = 0
    db = records.vault.db
    known = {
        row["sha256"]
        for row in db.query("SELECT sha256, outcome FROM folder_file")
        if row["outcome"] not in _PASSING
    }
    own = {row[0] for row in db.query("SELECT name FROM sent WHERE name <> ''")}
    fresh: list[tuple[int, str, Path]] = []
    for path in found:
        if path.name in own:
            continue
        with suppress(OSError), path.open("rb") as stream:
            if not is_for(stream, records.journal.device.exchange):
                done.others += 1
                continue
            digest = _digest(stream)
            if digest not in known:
                known.add(digest)  # under another name too, if it was copied
                fresh.append((os.fstat(stream.fileno()).st_mtime_ns, path.name, path))
    return [path for _, _, path in sorted(fresh)]


def _digest(stream: BinaryIO) -> str:
    """Return what stands for a file; of one larger than any bundle not all is read for it."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    if size > MAX_BUNDLE_BYTES:
        return hashlib.sha256(stream.read(1 << 20) + str(size).encode()).hexdigest()
    return hashlib.file_digest(stream, "sha256").hexdigest()  # type: ignore[arg-type]


def _remember(records: Records, digest: str, outcome: str) -> bool:
    """Remember what became of a file; tell whether that is news."""
    db = records.vault.db
    known = (digest, outcome)
    old = db.query_value("SELECT 1 FROM folder_file WHERE sha256 = ? AND outcome = ?", known)
    db.execute("INSERT OR REPLACE INTO folder_file VALUES (?, ?)", known)
    return old is None


def _is_whole(records: Records, digest: str, age: float) -> bool:
    """Tell whether a file that cannot be read has come to its end; `age` of its last write."""
    seen = not _remember(records, digest, _ARRIVING)
    return age >= (SETTLED_SECONDS if seen else _QUIET_SECONDS)


def _take_in(records: Records, path: Path, done: Round, progress: Progress) -> None:
    done.arriving.add(path.name)
    with suppress(OSError), path.open("rb") as stream:  # It is being moved; there is a next time.
        digest = _digest(stream)
        age = time.time() - os.fstat(stream.fileno()).st_mtime
        try:
            taken = incoming.take_in(records, stream, progress, note=False)
        except UserError as error:
            # A clock that is years off must not keep a broken file from being told.
            if error.code in _UNFINISHED and not _is_whole(records, digest, abs(age)):
                return
            if not error.code.startswith("sync."):
                raise  # A full disk is not the bundle's fault.
            done.arriving.discard(path.name)
            if _remember(records, digest, error.code):
                incoming.note_refused(records, error.code)
                done.refused.append((path.name, error.refusal))
        else:
            _remember(records, digest, "sync.taken")
            done.arriving.discard(path.name)
            done.taken.append(taken)
            done.refused = [said for said in done.refused if said[0] != path.name]


def _send_due(
    records: Records, officer: OfficerId, folder: Path, progress: Progress
) -> tuple[Sent, ...]:
    """Write to a colleague if there is something new for him, or a receipt is owed.

    Owed is one for what he said, and to everybody for a bundle that came damaged: it may have been
    his. What he wrote after our last bundle without having got it is answered with what he lacks,
    which is a new bundle: so each is answered once.
    """
    peers = Peers(records.vault.db)
    if not devices_of(records, officer):
        return ()
    load = outgoing.load_for(records, officer)
    last = peers.last_sent(officer)
    with folder_errors():
        lies = last is not None and (folder / last[2]).is_file()
        shut_out = outgoing.shut_out(records, officer)
        partings = [folder / name for _, name in peers.sealed_to_none_of(officer, shut_out)]
        kept = not all(path.is_file() for path in partings)
    fresh = bool(load) and not (last is not None and lies and last[1] == load.digest())
    instances = [device.instance for device in devices_of(records, officer)]
    owed = max(peers.last_said(instances), peers.last_damaged()) > (last[0] if last else 0)
    lost = bool(load) and peers.lacks_ours(officer, instances)
    due = fresh or owed or kept or lost
    return outgoing.export(records, officer, folder, progress) if due else ()


def _tidy(records: Records, officer: OfficerId, folder: Path) -> int:
    """Remove our bundles that all of a colleague's devices have, or that a newer one replaces.

    None replaces one that brings attachments: they travel once. Nothing is left for who has no
    device any more, nor a parting bundle that one which was shut out can open. What cannot be
    removed now, as somebody is reading it, is removed another time.
    """
    peers = Peers(records.vault.db)
    devices = devices_of(records, officer)
    up_to = min((peers.acknowledged(d.instance).up_to for d in devices), default=_ALL)
    named = peers.named_files(officer)
    shut_out = outgoing.shut_out(records, officer)
    writable = dict(peers.sealed_to_none_of(officer, shut_out))
    newest = max((number for number, _, parting in named if not parting), default=0)
    covered = peers.covers_of(officer, newest)
    kept = peers.bringing_attachments(officer)
    removed = 0
    for number, name, parting in named:
        replaced = covered <= number < newest and not parting and number not in kept
        if number <= up_to or replaced or (parting and number not in writable):
            with suppress(OSError):
                (folder / name).unlink(missing_ok=True)
                peers.note_name(officer, number, "")
                removed += 1
    return removed
