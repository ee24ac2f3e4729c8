# SPDX-License-Identifier: Apache-2.0
"""Owns the exchange folder: what has come is taken in, what is due is written, ours is tidied.

Something else moves the folder between laptops: Syncthing, Nextcloud, a file share, a person with
a stick. It may show half of a file, give a file another name, or keep two copies; so files are
told apart by their content alone, and one that cannot be read is looked at again when it changed.
Only bundles that this device wrote are ever removed, and only when they are not needed any more.
"""

from __future__ import annotations

import hashlib
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from core.errors import UserError
from storage.sync import incoming, outgoing
from storage.sync.bundle import is_for
from storage.sync.load import devices_of
from storage.sync.outgoing import PART, SUFFIX
from storage.sync.peers import Peers
from storage.vault import disk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.errors import Refusal
    from core.ids import OfficerId
    from core.office.office import Office
    from storage.records.records import Records
    from storage.sync.incoming import Taken
    from storage.sync.outgoing import Sent

_UNFINISHED = ("sync.cut_short", "sync.damaged", "sync.not_a_bundle")
"""What a file says that has not come whole yet; also what a broken one says for ever."""
_NOT_FOR_ME = "sync.not_for_me"
_ARRIVING_SECONDS = 600


@dataclass
class Round:
    """What one look at the folder did."""

    taken: list[Taken] = field(default_factory=list)
    refused: list[tuple[str, Refusal]] = field(default_factory=list)
    """File names, and why."""
    sent: list[Sent] = field(default_factory=list)
    removed: int = 0
    """Bundles of our own that were not needed any more."""
    office: Office | None = None
    """The office afterwards, if what came has changed it."""


def exchange(
    records: Records,
    folder: Path,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    *,
    done: Round | None = None,
) -> Round:
    """Take in what has come into a folder, then write what is due to each colleague.

    `progress` is told how many files and colleagues of how many are done; what it raises ends the
    round between two of them or cancels the one at work; what was done before stays. It is entered
    in `done`, which a caller gives who wants to know of it then.
    """
    if not folder.is_dir():
        raise UserError("sync.no_folder")
    done = done or Round()
    found = list(_found(folder))
    officers = [o.id for o in records.office.officers.values() if o.active]
    total = len(found) + len(officers)
    for place, path in enumerate(_in_order(records, found)):
        progress(place, total)
        _take_in(records, path, done)
    if any(records.journal.device.office_file in taken.files for taken in done.taken):
        # The roster has changed: a sender who was a stranger may be a colleague now.
        records.vault.db.execute("DELETE FROM folder_file WHERE outcome = 'sync.sender_unknown'")
        for path in _in_order(records, found):
            _take_in(records, path, done)
    for place, officer in enumerate(officers):
        progress(len(found) + place, total)
        done.sent += _send_due(records, officer, folder)
        done.removed += _tidy(records, officer, folder)
    progress(total, total)
    if any(records.journal.device.office_file in taken.files for taken in done.taken):
        done.office = records.office
    return done


def names_in(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Return names, sizes and times of what may be bundles: equal as long as nothing has come."""
    if not folder.is_dir():
        raise UserError("sync.no_folder")
    found = []
    for path in _found(folder):
        with disk.disk_errors(), suppress(FileNotFoundError):  # tidied away just now
            stat = path.stat()
            found.append((path.name, stat.st_size, stat.st_mtime_ns))
    return tuple(found)


def _found(folder: Path) -> Iterator[Path]:
    """Yield the files that may be bundles, whatever a replication engine made of their names."""
    with disk.disk_errors():
        for path in sorted(folder.iterdir()):
            name = path.name
            if SUFFIX in name and not name.startswith(".") and not name.endswith((PART, ".tmp")):
                yield path


def _in_order(records: Records, found: list[Path]) -> list[Path]:
    """Return the files that are for this device and new, the oldest first."""
    db = records.vault.db
    known = {row[0] for row in db.query("SELECT sha256 FROM folder_file")}
    own = {row[0] for row in db.query("SELECT name FROM sent WHERE name <> ''")}
    fresh: list[tuple[int, str, Path]] = []
    for path in found:
        if path.name in own or path.is_symlink() or not path.is_file():
            continue
        try:
            with path.open("rb") as stream:
                digest = _digest(stream)
                if digest in known:
                    continue
                if is_for(stream, records.journal.device.exchange):
                    fresh.append((path.stat().st_mtime_ns, path.name, path))
                    continue
        except OSError:
            continue  # It is being moved; there is a next time.
        known.add(digest)
        _remember(records, digest, _NOT_FOR_ME)
    return [path for _, _, path in sorted(fresh)]


def _digest(stream: BinaryIO) -> str:
    return hashlib.file_digest(stream, "sha256").hexdigest()  # type: ignore[arg-type]


def _remember(records: Records, digest: str, outcome: str) -> None:
    records.vault.db.execute("INSERT OR REPLACE INTO folder_file VALUES (?, ?)", (digest, outcome))


def _take_in(records: Records, path: Path, done: Round) -> None:
    try:
        with disk.disk_errors(), path.open("rb") as stream:
            digest = _digest(stream)
            age = time.time() - path.stat().st_mtime
            try:
                done.taken.append(incoming.take_in(records, stream, note=False))
            except UserError as error:
                if error.code in _UNFINISHED and age < _ARRIVING_SECONDS:
                    return  # Half of it may be here; it is looked at again.
                if not error.code.startswith("sync."):
                    raise  # A full disk is not the bundle's fault.
                incoming.note_refused(records, error.code)
                done.refused.append((path.name, error.refusal))
                _remember(records, digest, error.code)
            else:
                _remember(records, digest, "sync.taken")
    except FileNotFoundError:
        return


def _send_due(records: Records, officer: OfficerId, folder: Path) -> tuple[Sent, ...]:
    """Write to a colleague if there is something new for him, or a receipt is owed."""
    peers = Peers(records.vault.db)
    if not devices_of(records, officer):
        return ()
    load = outgoing.load_for(records, officer)
    last = peers.last_sent(officer)
    lies = last is not None and (folder / last[2]).is_file()
    fresh = bool(load) and not (last is not None and lies and last[1] == load.digest())
    heard = peers.last_said([device.instance for device in devices_of(records, officer)])
    owed = heard > (last[0] if last else 0)
    kept = any(not name for _, name in peers.partings_named(officer))
    return outgoing.export(records, officer, folder) if fresh or owed or kept else ()


def _tidy(records: Records, officer: OfficerId, folder: Path) -> int:
    """Remove our bundles that all of a colleague's devices have, or that a newer one replaces."""
    peers = Peers(records.vault.db)
    devices = devices_of(records, officer)
    if not devices:
        return 0
    up_to = min(peers.acknowledged(device.instance).up_to for device in devices)
    named = peers.named_files(officer)
    newest = max((number for number, _, parting in named if not parting), default=0)
    covered = peers.covers_of(officer, newest)
    removed = 0
    for number, name, parting in named:
        if number <= up_to or (covered <= number < newest and not parting):
            disk.remove_file(folder / name)
            peers.note_name(officer, number, "")
            removed += 1
    return removed
