# SPDX-License-Identifier: Apache-2.0
"""Owns a disk that fails at the k-th call of an operation, for one k after the other (F11).

    python -m tests.faults.erring NAME,ERRNO,STICKY,FIRST,STRIDE... < keys

Runs under the recorder. For each fault, and for every k of its strides, the same vault is opened in
good order, the operation fails, what memory says is written down; the disk recovers, the vault is
closed and opened again, and what the disk says is written down too: a line of JSON on standard
output. A vault that lived through all of it would grow, and an operation on it would have more
calls every time than k gains.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from storage.sync.peers import Peers
from storage.vault import FLOOR, header
from tests.faults import inside, office

if TYPE_CHECKING:
    from collections.abc import Callable

    from storage.records.records import Records
    from storage.vault import Vault
    from tests.faults.office import Keys

PASSPHRASE = "seven herons under the bridge"


class Disk:
    """What the operations work on."""

    def __init__(self, keys: Keys) -> None:
        self.keys = keys
        self.events = office.read_events(keys.colleague)[:5]
        self.folder = Path(keys.folder)
        self._whole = self.folder.with_name("whole")
        shutil.copytree(self.folder, self._whole)

    def mend(self) -> None:
        """Put the vault back as it was in the beginning."""
        shutil.rmtree(self.folder)
        shutil.copytree(self._whole, self.folder)


def save(_disk: Disk, records: Records, case: str) -> None:
    office.say(records, case, "a note of no great length " * 9)


def rest(_disk: Disk, records: Records, case: str) -> None:
    office.say(records, case, "a note before a pause")
    records.journal.rest()
    for report in records.vault.reports:
        raise UserError(report.code)


def begin(_disk: Disk, records: Records, _case: str) -> None:
    office.begin(records, office.unique())


def attach(_disk: Disk, records: Records, case: str) -> None:
    # More than the log holds before SQLite folds it into the file.
    office.attach(records, case, os.urandom(5_000_000), "scan.bin")


def ingest(disk: Disk, records: Records, _case: str) -> None:
    assert records.ingest(disk.events).new


def bundle(disk: Disk, records: Records, _case: str) -> None:
    assert office.take_in(records, disk.keys.bundles[0])


def export(disk: Disk, records: Records, _case: str) -> None:
    assert office.export(records, disk.keys)


def back_up(_disk: Disk, records: Records, _case: str) -> None:
    records.vault.back_up()


def anchor(_disk: Disk, records: Records, _case: str) -> None:
    records.note_access("export")
    records.anchor()


def slots(_disk: Disk, records: Records, _case: str) -> None:
    old = next(s for s in records.vault.slots() if s.officer == office.OFFICER)
    records.vault.change_passphrase(PASSPHRASE, slot_id=old.slot_id, kdf=FLOOR)


def rotate(_disk: Disk, records: Records, _case: str) -> None:
    records.vault.rotate_key()


OPERATIONS: dict[str, Callable[[Disk, Records, str], None]] = {
    "save": save,
    "rest": rest,
    "begin": begin,
    "attach": attach,
    "import": ingest,
    "bundle": bundle,
    "export": export,
    "backup": back_up,
    "anchor": anchor,
    "slots": slots,
    "rekey": rotate,
}
ENDS = ("open", "close")


TABLES = ("event", "payload", "attachment", "chunk", "file_row", "snapshot", "tally")
TABLES += ("received", "arrival", "peer_file", "sent", "sent_attachment", "sealed_to")


def sizes(vault: Vault) -> Counter[str]:
    """Return how much there is of everything that an operation adds to."""
    found: Counter[str] = Counter()
    for table in TABLES:
        found[table] = vault.db.query_value(f"SELECT count(*) FROM {table}")
    found["backups"] = len(vault.backups())
    found["bundles"] = len(list((vault.folder / "out").glob("[!.]*")))
    found["generation"] = vault.generation
    return found


def left_over(folder: Path) -> list[str]:
    """Return the names that do not belong into a closed vault."""
    names = [path.name for path in folder.iterdir()]
    for inner in (folder / "backups", folder / "out"):
        names += [path.name for path in inner.iterdir()] if inner.is_dir() else []
    odd = set(names) - {"vault.db", "vault.hdr", "lock", "backups", "out"}
    return sorted(name for name in odd if not name.endswith((".vault", ".probundle")))


def attempt(
    work: Callable[[], object], k: int, error: int, *, sticky: bool = False
) -> tuple[str, bool]:
    """Do something with a failing disk; return what came of it, and whether it failed at all."""
    inside.arm(k, error, sticky=sticky)
    try:
        work()
        outcome = "done"
    except UserError as obstacle:
        outcome = obstacle.code
    except Exception as bug:  # noqa: BLE001 - that it was one is the answer
        outcome = f"bug: {type(bug).__name__}"
    reached = inside.calls() >= k
    inside.arm(0, 0)
    return outcome, reached


def one(disk: Disk, name: str, k: int, error: int, *, sticky: bool) -> dict[str, object]:
    """Let one operation fail, and compare."""
    records = disk.keys.open()
    vault = records.vault
    before = sizes(vault)
    outcome, reached = attempt(
        lambda: OPERATIONS[name](disk, records, disk.keys.case), k, error, sticky=sticky
    )
    line: dict[str, object] = {"k": k, "outcome": outcome, "reached": reached}
    line["left"] = [part for part in left_over(disk.folder) if part != "vault.db-wal"]
    line["goes on"], _ = attempt(
        lambda: office.say(records, disk.keys.case, "work goes on in the same session"), 0, 0
    )
    if line["goes on"] == "done":
        before.update({"event": 1, "payload": 1})
    memory = sizes(vault) if vault.db.is_open else None
    known = {e.id for e in records.load(disk.keys.case).events.values()} if memory else set()
    line["problems"] = [problem.code for problem in records.close()]
    again = disk.keys.open()
    line["reports"] = [report.code for report in again.vault.reports]
    after = sizes(again.vault)
    line["change"] = {key: after[key] - before[key] for key in after if after[key] != before[key]}
    here = {event.id for event in again.events(disk.keys.case)}
    line["memory"] = memory is None or (memory == after and known == here)
    line["sound"] = not again.vault.check_health() and _slots_agree(again.vault)
    line["sound"] &= office.fault_in(again, disk.keys) is None
    office.say(again, disk.keys.case, "and work goes on")
    again.vault.prune_backups()
    if name == "export":
        (sent,) = office.export(again, disk.keys)
        line["sound"] &= Peers(again.vault.db).covers_of(office.OFFICER, sent.number) == 1
    again.close()
    line["remains"] = left_over(disk.folder)
    return line


def _slots_agree(vault: Vault) -> bool:
    written = {slot.slot_id for slot in header.read(vault.folder).copies[0].header.slots}
    return written == {slot.slot_id for slot in vault.slots()}


def end(disk: Disk, name: str, k: int, error: int, *, sticky: bool) -> dict[str, object]:
    """Let opening or closing fail, and open again."""
    opened: list[Records] = []
    if name == "close":
        records = disk.keys.open()
        office.say(records, disk.keys.case, "the last word of the day")
        problems: list[str] = []
        outcome, reached = attempt(
            lambda: problems.extend(p.code for p in records.close()), k, error, sticky=sticky
        )
    else:
        problems = []
        outcome, reached = attempt(lambda: opened.append(disk.keys.open()), k, error, sticky=sticky)
        for records in opened:
            problems += [problem.code for problem in records.close()]
    left = [part for part in left_over(disk.folder) if part != "vault.db-wal"]
    again = disk.keys.open()
    line: dict[str, object] = {"k": k, "outcome": outcome, "reached": reached, "left": left}
    line["problems"] = problems
    line["reports"] = [report.code for report in again.vault.reports]
    line["change"], line["memory"], line["goes on"] = {}, True, "done"
    line["sound"] = not again.vault.check_health() and _slots_agree(again.vault)
    again.close()
    line["remains"] = left_over(disk.folder)
    return line


def main(faults: list[str]) -> None:
    disk = Disk(office.Keys.read(sys.stdin.read()))
    known: set[str] = set()
    for fault in faults:
        name, *numbers = fault.split(",")
        error, sticky, first, stride = map(int, numbers)
        act = end if name in ENDS else one
        if name not in known:
            known.add(name)
            disk.mend()
            # Once undisturbed: what the change is when it happens.
            say(name, act(disk, name, 1 << 40, 0, sticky=False))
        k, reached = first, True
        while reached:
            disk.mend()
            line = act(disk, name, k, error, sticky=bool(sticky))
            reached = bool(line["reached"])
            say(name, line | {"error": error, "sticky": sticky})
            k += stride


def say(name: str, line: dict[str, object]) -> None:
    print(json.dumps(line | {"name": name}), flush=True)  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
