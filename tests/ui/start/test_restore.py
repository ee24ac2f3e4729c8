# SPDX-License-Identifier: Apache-2.0
"""Restoring a backup from the first screen."""

from __future__ import annotations

import threading

import pytest

from storage.vault import Passphrase, open_vault
from tests.ui.conftest import PASSPHRASE, wait_for
from ui.operations import Operation


@pytest.fixture
def backup(sample, tmp_path):
    vault = open_vault(sample.folder, Passphrase(PASSPHRASE))
    path = vault.back_up(tmp_path / "disk")
    vault.close()
    return path


@pytest.fixture
def restore(make_window):
    window = make_window()
    window.centralWidget()._on_restore_requested()
    return window.centralWidget().screen


def test_a_backup_becomes_a_vault_of_its_own(restore, backup, tmp_path):
    window = restore.window()
    restore.source.setText(str(backup))
    restore.folder.setText(str(tmp_path / "Restored.vault"))
    restore.passphrase.setText(PASSPHRASE)
    restore.submit()
    wait_for(lambda: window.frame)
    assert window.desk.office.letterhead.office_name == "Ethics Office"
    assert len(window.desk.office.devices) == 2
    assert window.frame.banner.sentence


def test_a_wrong_passphrase_restores_nothing(restore, backup, tmp_path):
    restore.source.setText(str(backup))
    restore.folder.setText(str(tmp_path / "Restored.vault"))
    restore.passphrase.setText("not the passphrase")
    restore.submit()
    wait_for(lambda: restore.banner.sentence)
    assert not (tmp_path / "Restored.vault").exists()
    assert restore.go_on.isEnabled()


def test_what_is_missing_is_said_at_the_field(restore):
    restore.source.clear()
    restore.submit()
    assert restore.source.accessibleDescription() == "This is needed."


def test_a_restore_that_is_given_up_leaves_nothing_and_can_be_begun_again(
    restore, backup, tmp_path
):
    go_on = threading.Event()
    Operation(lambda _: [go_on.wait()]).start(restore.desk, restore)
    restore.source.setText(str(backup))
    restore.folder.setText(str(tmp_path / "Restored.vault"))
    restore.passphrase.setText(PASSPHRASE)
    restore.submit()
    assert restore.progress.isVisible()
    restore.back.click()
    go_on.set()
    wait_for(restore.go_on.isEnabled)
    assert not restore.progress.isVisible()
    assert not (tmp_path / "Restored.vault").exists()
    window = restore.window()
    restore.submit()
    wait_for(lambda: window.frame)
