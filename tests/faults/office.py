# SPDX-License-Identifier: Apache-2.0
"""Owns the office that faults are done to: made once, opened in milliseconds, asked what it has.

It is opened with the recovery code, which is 160 random bits and costs no Argon2; the way in is
the real one otherwise. Each test opens a few with the passphrase as well.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.casework.entering import add_note, attach_document
from core.errors import Refusal, UserError
from core.history.event import Event, Sealed
from core.ids import FileId, OfficerId, new_id
from core.office.changes import add_officer, admit
from core.office.office import Letterhead, Role
from core.retaliation import RETALIATION
from core.retaliation.opening import open_case
from resources import read_json
from storage.records.records import Records
from storage.sync import incoming, outgoing
from storage.sync.bundle import ExchangeKey, examine
from storage.vault import FLOOR, RecoveryCode, create_vault, disk, open_vault
from tests.factory import card_for

if TYPE_CHECKING:
    from storage.sync.outgoing import Sent
    from storage.vault import KeyringStore, Vault

PASSPHRASE = "violet harbour lantern seventeen"
SECOND = "ragged copper mountain ballad"
DIRECTOR, OFFICER = OfficerId("d" * 32), OfficerId("0" * 32)


@dataclass(frozen=True)
class Keys:
    """What one must know of the office: its folder, its code, a case, the colleague's events.

    And the colleague's bundles with the same events, in their order; and the key to those for him.
    """

    folder: str
    code: str
    case: str
    colleague: str
    bundles: tuple[str, ...]
    exchange: str

    def text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> Keys:
        form = json.loads(text)
        return cls(**form | {"bundles": tuple(form["bundles"])})

    @property
    def out(self) -> Path:
        """Where bundles are written: within the folder that is watched."""
        return Path(self.folder) / "out"

    def at(self, folder: Path) -> Keys:
        """Return the keys of a copy."""
        return replace(self, folder=str(folder))

    def copy(self, folder: Path) -> Keys:
        """Copy the office, and return the keys of the copy."""
        shutil.copytree(self.folder, folder)
        return self.at(folder)

    def unlock(self, keyring: KeyringStore | None = None) -> Vault:
        return open_vault(Path(self.folder), RecoveryCode.parse(self.code), keyring=keyring)

    def open(self, keyring: KeyringStore | None = None) -> Records:
        return enter(self.unlock(keyring))


def enter(vault: Vault) -> Records:
    """Open the records of a vault, and let go of the vault if they cannot be."""
    try:
        return Records(vault, now=now)
    except BaseException:
        vault.close()
        raise


def now() -> datetime:
    return datetime.now(UTC)


def make(where: Path) -> Keys:
    """Make the office: a director, an officer with a laptop, a case; and what that laptop wrote."""
    where.mkdir(parents=True, exist_ok=True)
    vault, code = create_vault(where / "Office.vault", PASSPHRASE, officer=DIRECTOR, kdf=FLOOR)
    vault.add_passphrase_slot(OFFICER, SECOND, kdf=FLOOR)
    records = Records.found(
        vault,
        letterhead=Letterhead("Sample Organisation", "Ethics Office", ("1 Square",)),
        director_name="Ada Director",
        director_title="Director",
        profiles=(read_json("policy/unicef_sample.json"),),
        now=now,
    )
    records.apply_office(
        lambda office, _: add_officer(
            office, OFFICER, "Bo Officer", "Officer", Role.OFFICER, on=date.today()
        )
    )
    case = begin(records, "RC-2021-1")
    for number in range(4):
        say(records, case, f"note {number}")
    attach(records, case, b"a contract, scanned " * 700, "contract.txt")
    colleague = where / "colleague.json"
    (where / "bundles").mkdir()
    written, exchange = _colleague(records, where)
    colleague.write_text(json.dumps([_written(event) for event in written]))
    assert records.close() == ()
    bundles = tuple(str(path) for path in sorted((where / "bundles").iterdir()))
    return Keys(str(vault.folder), code.text(), case, str(colleague), bundles, exchange)


def _colleague(records: Records, where: Path) -> tuple[list[Sealed], str]:
    """Return the events of a second laptop, once it has been entered in the office, and its key.

    It also writes them as bundles, two cases more in each; none of the earlier ones has come.
    """
    vault, _ = create_vault(where / "Colleague.vault", SECOND, officer=OFFICER, kdf=FLOOR)
    card = card_for(vault, records.office.devices, "Bo Officer", "Officer", now=now)
    records.apply_office(
        lambda office, _: admit(office, card, None, date.today(), officer=OFFICER, label="laptop")
    )
    second = Records.join(vault, records.events(records.journal.device.office_file), now=now)
    second.ingest(records.events())
    since = len(second.events())
    for number in range(12):
        case = begin(second, f"RC-2021-9{number}")
        for note in range(18):
            say(second, case, f"what the colleague noted: {note} " + "x" * 300)
        if number % 2:
            (sent,) = outgoing.export(second, DIRECTOR, where / "bundles")
            sent.path.rename(sent.path.with_name(f"{sent.number:02}{outgoing.SUFFIX}"))
    written = list(second.events(since=since))
    exchange = second.journal.device.exchange.raw.hex()
    second.close()
    return written, exchange


def _written(event: Sealed) -> list[str]:
    parts = (event.data, event.signature, event.salt or b"", event.payload or b"")
    return [event.id, *(part.hex() for part in parts)]


def read_events(path: str) -> list[Sealed]:
    """Read the colleague's events; nothing about them is believed before `ingest`."""
    found = []
    for name, *parts in json.loads(Path(path).read_text()):
        data, signature, salt, payload = (bytes.fromhex(part) for part in parts)
        found.append(Sealed(Event.read(data), data, name, signature, salt, payload))
    return found


# What an officer does


def begin(records: Records, number: str, name: str = "Cleo Complainant") -> FileId:
    """Open a case."""
    facts = {"number": number, "language": "en", "name": name, "email": "cleo@example.org"}
    decision = open_case(records.office, facts, by=records.me, on=date.today())
    made = records.create(RETALIATION, decision)
    assert not isinstance(made, Refusal), made
    return made


def say(records: Records, case: str, text: str) -> list[str]:
    """Add a note; return the names of the events."""
    facts = {"kind": "note", "text": text}
    answer = records.apply(
        FileId(case), lambda c, _: add_note(c, facts, by=records.me, on=date.today())
    )
    assert not isinstance(answer, Refusal), answer
    return [event.id for event in answer.events]


def attach(records: Records, case: str, data: bytes, name: str) -> tuple[str, list[str]]:
    """Attach a document: its bytes and the event that names them, in one transaction."""
    with records.transaction():
        kept = records.attach(data, name, "application/octet-stream")
        facts = {
            "name": kept.name, "size": kept.size, "sha256": kept.sha256,
            "media_type": kept.media_type,
        }  # fmt: skip
        answer = records.apply(
            FileId(case),
            lambda c, _: attach_document(c, facts, by=records.me, on=date.today()),
        )
        assert not isinstance(answer, Refusal), answer
    return kept.sha256, [event.id for event in answer.events]


def export(records: Records, keys: Keys) -> tuple[Sent, ...]:
    """Write what there is for the colleague."""
    disk.make_folder(keys.out)
    return outgoing.export(records, OFFICER, keys.out)


def take_in(records: Records, path: str) -> list[str]:
    """Take a bundle of the colleague in; return the names of the events that are new."""
    since = records.journal.log.head()[0]
    with Path(path).open("rb") as stream:
        incoming.take_in(records, stream)
    return [event.id for event in records.events(since=since)]


def unique() -> str:
    return new_id()


# What there is afterwards


def fault_in(records: Records, keys: Keys) -> str | None:
    """Return what is wrong with the bundles that lie under the names of whole ones."""
    names = {row[0] for row in records.vault.db.query("SELECT name FROM sent")}
    key = records.journal.device.key.public_key()
    for path in sorted(keys.out.glob(f"[!.]*{outgoing.SUFFIX}")):
        if path.name not in names:
            return "a bundle that is not remembered"
        try:
            with path.open("rb") as stream:
                examine(stream, ExchangeKey.from_raw(bytes.fromhex(keys.exchange)), lambda _: key)
        except UserError as error:
            return error.code
    return None


def events_in(vault: Vault) -> set[str]:
    """Return the events whose content is here."""
    rows = vault.db.query("SELECT id FROM event JOIN payload ON event_no = local_no")
    return {row[0] for row in rows}


def everything_in(vault: Vault) -> dict[str, set]:
    """Return every row that stands for what the office wrote, by table."""
    tables = ("event", "payload", "chunk", "attachment", "file_row")
    return {
        table: {tuple(row) for row in vault.db.query(f"SELECT * FROM {table}")} for table in tables
    }
