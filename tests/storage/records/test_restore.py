# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a restored backup works on as a device of its own."""

from __future__ import annotations

from storage.records.check import check
from storage.records.records import Records
from storage.vault import Passphrase, restore_backup
from tests.factory import PASSPHRASE
from tests.storage.records.conftest import Clock
from tests.storage.records.memo import KINDS, MEMO, opened, say


def restored(records, tmp_path):
    backup = records.vault.back_up()
    vault = restore_backup(backup, tmp_path / "Restored.vault", Passphrase(PASSPHRASE))
    return Records(vault, now=Clock(), kinds=KINDS)


def test_a_restored_backup_is_a_new_device_that_the_old_one_vouches_for(records, tmp_path):
    file = records.create(MEMO, opened("Car park", "EO/1"))
    copy = restored(records, tmp_path)
    assert copy.instance != records.instance
    assert copy.is_enrolled
    assert copy.next_number("EO", 2021) != records.next_number("EO", 2021)
    copy.apply(file, say("on the restored laptop"))
    records.apply(file, say("on the old one"))
    result = records.ingest(copy.events())
    assert result.refused == ()
    assert not records.load(file).registers.equivocations
    assert len(records.load(file).case.notes) == 2
    copy.ingest(records.events())
    assert copy.load(file).registers.heads == records.load(file).registers.heads
    for each in (records, copy):
        assert check(each.vault, KINDS).findings == ()
    copy.vault.close()


def test_a_restored_backup_opens_again_as_the_same_device(records, tmp_path):
    copy = restored(records, tmp_path)
    instance = copy.instance
    assert copy.close() == ()
    from storage.vault import open_vault

    vault = open_vault(tmp_path / "Restored.vault", Passphrase(PASSPHRASE))
    again = Records(vault, now=Clock(), kinds=KINDS)
    assert again.instance == instance
    assert len(again.office.devices) == 2
    vault.close()
