# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that FORMAT.md is enough: what it says is computed here without the program.

Only the access to the open database is the program's; hashes, keys and signatures are not.
"""

from __future__ import annotations

import hashlib
import hmac
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from storage.records.records import Records
from storage.vault import Passphrase, restore_backup
from tests.factory import PASSPHRASE
from tests.storage.records.conftest import Clock
from tests.storage.records.memo import KINDS

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def canonical(value) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def derived_key(secret: bytes, label: str) -> bytes:
    """HKDF-Expand with SHA-256, one block."""
    return hmac.digest(secret, f"probitas/{label}/1".encode() + b"\x01", "sha256")


def test_the_log_the_access_log_and_the_anchors_are_as_written(vault):
    db = vault.db
    heads = [sha(b"probitas/log/1")]
    for number, name, file, data in db.query(
        "SELECT local_no, id, file, data FROM event ORDER BY local_no"
    ):
        assert number == len(heads)
        heads.append(sha(heads[-1], bytes.fromhex(name)))
        assert db.query_value("SELECT log_head FROM event WHERE id = ?", (name,)) == heads[-1]
        assert json.loads(data)["file"] == file
    key = derived_key(db.query_value("SELECT secret FROM vault_state"), "access-log")
    macs = [sha(b"probitas/access/1")]
    for row in db.query("SELECT no, at, actor, act, file, detail, mac FROM access ORDER BY no"):
        *fields, mac = row
        assert fields[0] == len(macs)
        macs.append(hmac.digest(key, macs[-1] + canonical(fields), "sha256"))
        assert mac == macs[-1]
    for events, accesses, head in db.query("SELECT events, accesses, head FROM anchor"):
        counts = events.to_bytes(8, "big") + accesses.to_bytes(8, "big")
        assert head == sha(b"probitas/anchor/1\x00", counts, heads[events], macs[accesses])
    newest = db.query_value("SELECT head FROM anchor ORDER BY mark DESC LIMIT 1")
    assert db.query_value("SELECT head FROM vault_state") == newest


def test_devices_kinds_and_numbers_are_as_written(records, tmp_path):
    backup = records.vault.back_up()
    vault = restore_backup(backup, tmp_path / "Restored.vault", Passphrase(PASSPHRASE))
    restored = Records(vault, now=Clock(), kinds=KINDS)
    entries = {}
    for event in restored.events(restored.journal.device.office_file):
        for op in json.loads(event.payload)["ops"]:
            if op[0] == "add" and op[1].startswith("device/") and op[1].count("/") == 1:
                entries[op[1].removeprefix("device/")] = op[2]
    assert len(entries) == 2
    for instance, entry in entries.items():
        public = bytes.fromhex(entry["key"])
        assert sha(b"probitas/instance/1\x00", public).hex()[:32] == instance
        statement = canonical({"exchange": entry["exchange"], "key": entry["key"], "v": 1})
        key = Ed25519PublicKey.from_public_bytes(public)
        key.verify(bytes.fromhex(entry["proof"]), b"probitas/device/1\x00" + statement)
    new = entries[restored.instance]
    voucher = Ed25519PublicKey.from_public_bytes(bytes.fromhex(entries[new["vouched_by"]]["key"]))
    office = bytes.fromhex(restored.office.id)
    signed = b"probitas/vouch/1\x00" + office + bytes.fromhex(restored.instance)
    voucher.verify(bytes.fromhex(new["voucher"]), signed)
    bits = int(restored.instance[:3], 16) >> 2
    code = CROCKFORD[bits >> 5] + CROCKFORD[bits & 31]
    assert restored.next_number("EO", 2021) == f"EO/2021/{code}/0001"
    vault.close()
