# SPDX-License-Identifier: Apache-2.0
"""Owns the nine operations that are cut off: real programs on a real vault.

    python -m tests.faults.workloads < lines of JSON, [NAME, TIMES, keys, [FOLDER, LOG]]

Each is done in a process of its own that has imported everything already: its number is the first
thing it says, and how it ended the last. With a folder and a log it is recorded.

Each says after every call that returned what has to be there from then on, one line each:

    event ID       its content can be read            bytes SHA    so can the attachment
    erased ID      its content is gone                backup NAME  it opens and has all of the above
    slot ID        it is a way in                     ended ID     it is none any more
    mark N         the anchor came so far             schema N     the migration is done
    begun N        a program that knows schema N was started
    ending ID      may be a way in, or not any more
    bundle NAME    it lies there whole

To a recorder if there is one, else to standard output, flushed: for whoever kills the program.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from typing import TYPE_CHECKING

from core.errors import UserError
from core.ids import FileId
from storage.vault import FLOOR, migrations, state
from storage.vault.migrations import Migration
from tests.faults import inside, office

if TYPE_CHECKING:
    from collections.abc import Callable

    from storage.records.records import Records
    from tests.faults.office import Keys

THIRD = "seven herons under the bridge"


def tell(*words: object) -> None:
    """Say that something is saved."""
    text = " ".join(str(word) for word in words)
    if "IOLOG_ACK_FD" in os.environ:
        inside.ack(text)
    else:
        print(text, flush=True)  # noqa: T201 - read by whoever kills


def note(records: Records, keys: Keys) -> None:
    """Add a note and say so: every operation is surrounded by ordinary work."""
    for event in office.say(records, keys.case, f"a word {office.unique()} " + "and more " * 40):
        tell("event", event)


def record(keys: Keys, times: int) -> None:
    """Open cases, write notes, and pause now and then."""
    records = keys.open()
    for number in range(times):
        if number % 6 == 5:
            case = office.begin(records, office.unique())
            for event in records.events(case):
                tell("event", event.id)
        note(records, keys)
        if number % 4 == 3:
            records.journal.rest()
    records.close()


def weaker(keys: Keys, times: int) -> None:
    """The control: the same, with commits that do not wait for the disk."""
    records = keys.open()
    records.vault.db.execute("PRAGMA synchronous = NORMAL")
    for _ in range(times):
        note(records, keys)
    records.close()


def ingest(keys: Keys, times: int) -> None:
    """Take in what the colleague wrote, a few events at a time."""
    records = keys.open()
    events = office.read_events(keys.colleague)
    size = max(1, len(events) // times)
    for at in range(0, len(events), size):
        taken = records.ingest(events[at : at + size])
        assert not taken.refused, taken.refused[0].code
        for event in taken.new:
            tell("event", event)
    records.close()


def bundles(keys: Keys, times: int) -> None:
    """Take in the colleague's bundles; each says again what the ones before it did."""
    records = keys.open()
    for path in keys.bundles[:times]:
        for event in office.take_in(records, path):
            tell("event", event)
        note(records, keys)
    records.close()


def export(keys: Keys, times: int) -> None:
    """Write bundles between notes; they are none the colleague has acknowledged."""
    records = keys.open()
    for _ in range(times):
        note(records, keys)
        for sent in office.export(records, keys):
            tell("bundle", sent.path.name)
    records.close()


def attachments(keys: Keys, times: int) -> None:
    """Attach documents of all sizes; destroy one under a rule of law now and then."""
    dice = random.Random(5)
    records = keys.open()
    for number in range(times):
        size = dice.choice((300, 20_000, 300_000, 1_500_000 if number % 8 == 7 else 5_000))
        data = dice.randbytes(size - 32) + os.urandom(32)
        sha256, events = office.attach(records, keys.case, data, "scan.bin")
        if number % 5 == 4:
            answer = records.erase(FileId(keys.case), events[-1], "retention rule 7")
            tell("erased", events[-1], sha256)
            events = [event.id for event in answer.events]
        else:
            tell("bytes", sha256)
        for event in events:
            tell("event", event)
    records.close()


def back_up(keys: Keys, times: int) -> None:
    """Write backups between notes, and remove the superfluous ones."""
    records = keys.open()
    for number in range(times):
        note(records, keys)
        path = records.vault.back_up()
        tell("backup", path.name)
        if number % 4 == 3:
            records.vault.prune_backups()
    records.close()


def migrate(keys: Keys, times: int) -> None:
    """Open with ever newer versions of the program, each with a migration to do."""
    first = schema_of(keys) + 1
    for version in range(first, first + times):
        tell("begun", version)
        migrations.shipped = later(version)
        records = keys.open()
        tell("schema", version)
        note(records, keys)
        records.close()


def schema_of(keys: Keys) -> int:
    """Return the schema of a vault, also of one that a version to come has had."""
    try:
        keys.unlock().close()
    except UserError as error:
        return int(error.refusal.params["found"])
    return len(_SHIPPED)


_SHIPPED = migrations.shipped()


def later(version: int) -> Callable[[], tuple[Migration, ...]]:
    """Return what `migrations.shipped` is in a version of the program to come."""
    steps = [
        Migration(
            number,
            f"later_{number}",
            f"CREATE TABLE later_{number} AS SELECT local_no, id, data FROM event;"
            f"CREATE INDEX later_{number}_id ON later_{number} (id);"
            f"DROP TABLE IF EXISTS later_{number - 1}",
        )
        for number in range(len(_SHIPPED) + 1, version + 1)
    ]
    return lambda: (*_SHIPPED, *steps)


def rekey(keys: Keys, times: int) -> None:
    """Replace the vault key, sometimes because somebody's way in is closed."""
    records = keys.open()
    vault = records.vault
    for number in range(times):
        note(records, keys)
        if number % 4 == 3:
            guest = vault.add_passphrase_slot(office.OFFICER, THIRD, kdf=FLOOR)
            tell("slot", guest.hex())
            tell("ending", guest.hex())
            vault.revoke_slot(guest)
            tell("ended", guest.hex())
        else:
            vault.rotate_key()
    records.close()


def header(keys: Keys, times: int) -> None:
    """Write anchors, and change a passphrase now and then."""
    records = keys.open()
    for number in range(times):
        note(records, keys)
        if number % 4 == 1:
            (old,) = (s for s in records.vault.slots() if s.officer == office.OFFICER)
            tell("ending", old.slot_id.hex())
            new = records.vault.change_passphrase(THIRD, slot_id=old.slot_id, kdf=FLOOR)
            tell("ended", old.slot_id.hex())
            tell("slot", new.hex())
        else:
            records.anchor()
            tell("mark", state.read(records.vault.db).mark)
    records.close()


def hasty(keys: Keys, times: int) -> None:
    """The control of kills: speak before it is saved."""
    records = keys.open()
    for _ in range(times):
        with records.transaction():
            note(records, keys)
            time.sleep(0.1)


OPERATIONS = {
    "record": record,
    "import": ingest,
    "bundles": bundles,
    "export": export,
    "attachments": attachments,
    "backup": back_up,
    "migration": migrate,
    "rekey": rekey,
    "header": header,
}
CONTROLS = {"weaker": weaker, "hasty": hasty}
ENDED = "ended by"


def begin(name: str, times: int, keys: str, watched: list[str]) -> None:
    """Do one of them."""
    if watched:
        inside.watch(*watched)
    (OPERATIONS | CONTROLS)[name](office.Keys.read(keys), times)


if __name__ == "__main__":
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            print(os.getpid(), flush=True)  # noqa: T201
            begin(*json.loads(line))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(ENDED, os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201
