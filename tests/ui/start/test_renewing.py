# SPDX-License-Identifier: Apache-2.0
"""Opening a vault that an older program kept: it says how far it is, and can be put off."""

from __future__ import annotations

import pytest

from storage.records import journal
from storage.records.index import VERSION
from tests.ui.conftest import PASSPHRASE, wait_for
from ui.operations import OpenVault
from ui.operations.vault import open_bare, open_vault
from ui.operations.ways_in import read_passphrase
from ui.start.unlock import Unlock

OUTDATED = "7/1"


@pytest.fixture
def outdated(sample):
    """Return the folder of a vault whose index was written by other rules."""
    opened = OpenVault()
    open_vault(folder=sample.folder, secret=read_passphrase(PASSPHRASE).value).now(opened)
    with opened.records.transaction():
        opened.vault.db.execute("UPDATE index_state SET version = ?", (OUTDATED,))
    opened.close()
    return sample.folder


@pytest.fixture
def unlock(make_window, outdated):
    screen = make_window(outdated).centralWidget().screen
    screen.passphrase.setText(PASSPHRASE)
    return screen


def version(opened):
    """Return by which rules the index was written."""
    return opened.vault.db.query_value("SELECT version FROM index_state")


def test_it_says_how_far_it_is_until_the_office_is_open(unlock, monkeypatch):
    window = unlock.window()
    monkeypatch.setattr(journal, "_FOLDED", 1)
    bars = []

    def watched(done: int, total: int) -> None:
        Unlock._on_progressed(unlock, done, total)
        bar = unlock.renewing.progress.bar
        bars.append((unlock.isAncestorOf(bar), bar.value(), bar.maximum()))

    # Where the machine is fast, it is over before one can look.
    monkeypatch.setattr(unlock, "_on_progressed", watched)
    unlock.submit()
    assert unlock.renewing is None
    wait_for(lambda: window.frame)
    there, told, of = zip(*bars, strict=True)
    assert all(there)
    assert list(told) == sorted(told)
    assert 0 <= told[0] <= told[-1] < of[0]


def test_it_can_be_stopped_and_begun_again(unlock, monkeypatch):
    window = unlock.window()
    unlock.submit()
    assert not unlock.passphrase.isEnabled()
    unlock._on_progressed(0, 10)
    unlock.renewing.stop.click()
    wait_for(unlock.passphrase.isEnabled)
    assert unlock.renewing is None
    assert window.frame is None
    assert not unlock.banner.sentence
    unlock.unlock.click()
    wait_for(lambda: window.frame)


def test_what_was_stopped_has_changed_nothing(outdated):
    opened = OpenVault()

    def stop(_done, _total):
        raise RuntimeError("stopped")

    opened.progress = stop
    with pytest.raises(RuntimeError):
        open_vault(folder=outdated, secret=read_passphrase(PASSPHRASE).value).now(opened)
    assert not opened.is_open
    secret = read_passphrase(PASSPHRASE).value
    open_bare(folder=outdated, secret=secret).now(opened)
    assert version(opened) == OUTDATED
    opened.close()
    opened.progress = lambda _done, _total: None
    open_vault(folder=outdated, secret=secret).now(opened)
    assert version(opened) == VERSION
    opened.close()
