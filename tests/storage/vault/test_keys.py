# SPDX-License-Identifier: Apache-2.0
"""Owns F20: ways in are added, changed, revoked and recovered, and what then opens what."""

from __future__ import annotations

import shutil

import pytest

from core.errors import UserError
from storage.vault import FLOOR, Passphrase, RecoveryCode, SlotType, open_vault
from storage.vault.keyring_store import KeyringStore
from tests.factory import OFFICER, PASSPHRASE, make_vault
from tests.storage.vault.memory_keyring import MemoryKeyring

SECOND = "ragged copper mountain ballad"
THIRD = "seven herons under the bridge"


def opens(folder, secret, **options) -> str:
    """Return the officer whose slot a secret opens, or the code of the obstacle."""
    secret = Passphrase(secret) if isinstance(secret, str) else secret
    try:
        vault = open_vault(folder, secret, **options)
    except UserError as error:
        return error.code
    officer = vault.slot.officer
    assert vault.db.query_value("SELECT count(*) FROM note") == 400
    assert vault.close() == ()
    return officer


def test_a_changed_passphrase_replaces_the_old_one(closed):
    vault = closed.unlock()
    new = vault.change_passphrase(SECOND, kdf=FLOOR)
    assert (vault.slot_id, vault.slot.officer, vault.generation) == (new, OFFICER, 2)
    assert vault.close() == ()
    assert opens(closed.folder, PASSPHRASE) == "vault.wrong_passphrase"
    assert opens(closed.folder, SECOND) == OFFICER
    assert opens(closed.folder, closed.code) == ""


def test_a_compromised_passphrase_opens_nothing_new_even_with_the_old_header(closed):
    old = (closed.folder / "vault.hdr").read_bytes()
    vault = closed.unlock()
    vault.change_passphrase(SECOND, kdf=FLOOR, compromised=True)
    vault.close()
    assert opens(closed.folder, SECOND) == OFFICER
    (closed.folder / "vault.hdr").write_bytes(old)
    assert opens(closed.folder, PASSPHRASE) == "vault.key_mismatch"


def test_officers_share_a_vault_and_each_has_a_way_in(closed):
    vault = closed.unlock()
    second = vault.add_passphrase_slot("officer-2", SECOND, label="travel", kdf=FLOOR)
    assert vault.verify_secret(SECOND) == second
    assert vault.verify_secret(SECOND, "officer-2") == second
    assert vault.verify_secret(SECOND, OFFICER) is None
    assert vault.verify_secret(THIRD) is None
    assert len(vault.take_failed_unlocks()) == 2
    assert [info.officer for info in vault.slots() if info.type == 1] == [OFFICER, "officer-2"]
    vault.close()
    assert opens(closed.folder, SECOND) == "officer-2"
    assert opens(closed.folder, PASSPHRASE) == OFFICER


def test_revoking_replaces_the_vault_key_and_keeps_everybody_else(closed):
    vault = closed.unlock()
    gone = vault.add_passphrase_slot("officer-2", SECOND, kdf=FLOOR)
    vault.add_passphrase_slot("officer-3", THIRD, kdf=FLOOR)
    before, before_key = vault.header_bytes, vault.derive("access-log")
    vault.revoke_slot(gone)
    assert vault.derive("access-log") == before_key
    vault.db.execute("INSERT INTO note (text) VALUES ('after')")
    vault.db.execute("DELETE FROM note WHERE text = 'after'")
    assert vault.check_health() == []
    assert vault.close() == ()
    assert opens(closed.folder, SECOND) == "vault.wrong_passphrase"
    assert opens(closed.folder, THIRD) == "officer-3"
    assert opens(closed.folder, PASSPHRASE) == OFFICER
    assert opens(closed.folder, closed.code) == ""
    # The old header and the revoked passphrase: the old vault key, which opens nothing any more.
    (closed.folder / "vault.hdr").write_bytes(before)
    assert opens(closed.folder, SECOND) == "vault.key_mismatch"


def test_neither_the_last_passphrase_nor_the_code_can_be_revoked(vault):
    passphrase, code = sorted(vault.slots(), key=lambda info: info.type)
    with pytest.raises(UserError, match=r"vault\.last_slot"):
        vault.revoke_slot(passphrase.slot_id)
    with pytest.raises(UserError, match=r"vault\.recovery_needed"):
        vault.revoke_slot(code.slot_id)
    with pytest.raises(UserError, match=r"vault\.slot_unknown"):
        vault.revoke_slot(b"?" * 16)


def test_one_may_revoke_oneself_when_somebody_remains(closed):
    vault = closed.unlock()
    vault.add_passphrase_slot("officer-2", SECOND, kdf=FLOOR)
    vault.revoke_slot(vault.slot_id)
    vault.close()
    assert opens(closed.folder, PASSPHRASE) == "vault.wrong_passphrase"
    assert opens(closed.folder, SECOND) == "officer-2"


def test_a_new_recovery_code_replaces_the_printed_one(closed):
    vault = open_vault(closed.folder, closed.code)
    fresh = vault.new_recovery_code()
    assert vault.verify_recovery_code(fresh)
    assert not vault.verify_recovery_code(closed.code)
    vault.close()
    assert opens(closed.folder, closed.code) == "vault.wrong_recovery_code"
    assert opens(closed.folder, fresh) == ""
    assert opens(closed.folder, PASSPHRASE) == OFFICER


def test_whoever_lost_the_passphrase_sets_a_new_one_with_the_code(closed):
    vault = open_vault(closed.folder, closed.code)
    vault.add_passphrase_slot(OFFICER, SECOND, kdf=FLOOR)
    vault.close()
    assert opens(closed.folder, SECOND) == OFFICER


def test_the_code_of_another_vault_does_not_open_this_one(closed):
    assert opens(closed.folder, RecoveryCode.generate()) == "vault.wrong_recovery_code"


def test_a_weak_passphrase_is_refused_and_nothing_changes(closed):
    vault = closed.unlock()
    before = (closed.folder / "vault.hdr").read_bytes()
    for attempt in (vault.change_passphrase, lambda text: vault.add_passphrase_slot("x", text)):
        with pytest.raises(UserError, match=r"vault\.passphrase_short"):
            attempt("short")
    assert (closed.folder / "vault.hdr").read_bytes() == before
    assert len(vault.slots()) == 2
    vault.close()


def test_there_is_room_for_sixteen_ways_in(closed):
    vault = closed.unlock()
    for number in range(14):
        vault.add_passphrase_slot(f"officer-{number}", SECOND, kdf=FLOOR)
    with pytest.raises(UserError, match=r"vault\.too_many_slots"):
        vault.add_passphrase_slot("one-too-many", THIRD, kdf=FLOOR)
    assert len(vault.slots()) == 16
    vault.close()
    assert opens(closed.folder, closed.code) == ""


def test_a_second_factor_is_kept_in_the_key_store(tmp_path):
    keyring = MemoryKeyring()
    store = KeyringStore(keyring)
    vault, code = make_vault(tmp_path, keyring=store, second_factor=True)
    vault.db.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    vault.db.execute_many("INSERT INTO note (text) VALUES (?)", [("x",)] * 400)
    folder, first = vault.folder, vault.slot_id
    assert vault.slot.type == SlotType.PASSPHRASE_AND_DEVICE
    vault.close()
    assert opens(folder, PASSPHRASE, keyring=store) == OFFICER
    assert opens(folder, PASSPHRASE) == "vault.device_secret_missing"
    assert opens(folder, THIRD, keyring=store) == "vault.wrong_passphrase"
    # A stolen disk with the passphrase, and another machine's key store: not enough.
    assert opens(folder, PASSPHRASE, keyring=KeyringStore(MemoryKeyring())) == (
        "vault.device_secret_missing"
    )
    assert opens(folder, code) == ""
    vault = open_vault(folder, Passphrase(PASSPHRASE), keyring=store)
    vault.change_passphrase(SECOND, kdf=FLOOR)
    vault.close()
    assert opens(folder, SECOND, keyring=store) == OFFICER
    names = [name for _, name in keyring.values if name.startswith("device/")]
    assert len(names) == 1
    assert first.hex() not in names[0]


@pytest.mark.parametrize("value", ["", "zz", "00", "ff" * 32, "00" * 31, "x" * 5000])
def test_a_wrong_device_secret_is_not_taken_for_the_right_one(tmp_path, value):
    keyring = MemoryKeyring()
    store = KeyringStore(keyring)
    vault, _ = make_vault(tmp_path, keyring=store, second_factor=True)
    vault.close()
    for key in keyring.values:
        if key[1].startswith("device/"):
            keyring.values[key] = value
    code = "vault.wrong_passphrase" if value == "ff" * 32 else "vault.device_secret_missing"
    assert opens(vault.folder, PASSPHRASE, keyring=store) == code


def test_a_copy_of_the_folder_opens_like_the_original(closed, tmp_path):
    shutil.copytree(closed.folder, tmp_path / "copy")
    assert opens(tmp_path / "copy", PASSPHRASE) == OFFICER
