# SPDX-License-Identifier: Apache-2.0
"""Owns F31: whatever the key store of the operating system does, the vault can be used."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import keyring.errors
import pytest

from core.errors import UserError
from storage.vault import FLOOR, Passphrase, open_keyring, open_vault
from storage.vault.keyring_store import MAX_VALUE, KeyringStore
from tests.storage.vault.memory_keyring import MemoryKeyring

ROOT = Path(__file__).parents[3]
HEAD = b"h" * 32
OTHER = "ragged copper mountain ballad"


def raising(error):
    def before():
        raise error

    return before


TROUBLES = {
    "locked, dialog dismissed": (
        raising(keyring.errors.KeyringLocked("x")),
        "vault.keyring_locked",
    ),
    "cannot be initialised": (raising(keyring.errors.InitError("x")), "vault.keyring_unavailable"),
    "gone meanwhile": (raising(ConnectionResetError()), "vault.keyring_unavailable"),
    "broken inside": (raising(AttributeError("x")), "vault.keyring_unavailable"),
    "not answering": (lambda: time.sleep(1.0), "vault.keyring_unavailable"),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_vault_works_when_the_key_store_does_not_and_says_so_once(closed, trouble):
    before, code = TROUBLES[trouble]
    store = KeyringStore(MemoryKeyring(before), timeout=0.1)
    start = time.monotonic()
    vault = closed.open(keyring=store)
    vault.anchor(HEAD)
    vault.anchor(HEAD)
    assert [report.code for report in vault.reports] == [code]
    assert vault.close(HEAD) == ()
    assert time.monotonic() - start < 3


def test_a_key_store_that_nobody_answers_is_not_asked_again(closed):
    asked = []

    def before():
        asked.append(1)
        time.sleep(1.0)

    vault = closed.open(keyring=KeyringStore(MemoryKeyring(before), timeout=0.1))
    with pytest.raises(UserError, match=r"vault\.keyring_unavailable"):
        vault.add_passphrase_slot("x", OTHER, second_factor=True)
    vault.close(HEAD)
    assert len(asked) == 1


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_key_store_that_fails_later_is_reported_when_it_does(closed, trouble):
    before, code = TROUBLES[trouble]
    backend = MemoryKeyring()
    vault = closed.open(keyring=KeyringStore(backend, timeout=0.1))
    assert vault.reports == []
    backend.before = before
    vault.anchor(HEAD)
    vault.anchor(HEAD)
    assert [report.code for report in vault.reports] == [code]
    vault.close()
    vault = closed.open()
    assert vault.reports == []
    vault.close()


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_second_factor_is_not_promised_by_a_key_store_that_fails(closed, trouble):
    before, code = TROUBLES[trouble]
    vault = closed.open(keyring=KeyringStore(MemoryKeyring(before), timeout=0.1))
    with pytest.raises(UserError) as caught:
        vault.add_passphrase_slot("x", OTHER, second_factor=True)
    assert caught.value.code == code
    assert len(vault.slots()) == 2
    vault.close()


def test_a_second_factor_needs_a_key_store(vault):
    with pytest.raises(UserError, match=r"vault\.keyring_unavailable"):
        vault.add_passphrase_slot("x", OTHER, second_factor=True)


class Forgetful(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        """Say yes and keep nothing."""


def test_a_key_store_that_forgets_gets_no_second_factor(closed):
    vault = closed.open(keyring=KeyringStore(Forgetful()))
    with pytest.raises(UserError, match=r"vault\.keyring_unavailable"):
        vault.add_passphrase_slot("x", OTHER, second_factor=True)
    vault.close()


@pytest.mark.parametrize(
    "value", ["", "nonsense", "1 2", "1 x y z", "9 1 1 " + "00" * 32, "ÿ" * 99]
)
def test_an_anchor_that_is_no_anchor_is_ignored_and_replaced(closed, value):
    backend = MemoryKeyring()
    store = KeyringStore(backend)
    closed.open(keyring=store).close(HEAD)
    ((name, good),) = backend.values.items()
    backend.values[name] = value
    vault = closed.open(keyring=store)
    assert vault.reports == []
    vault.close(HEAD)
    assert backend.values[name] != value
    assert len(good) <= MAX_VALUE


def test_only_a_factor_and_an_anchor_are_ever_stored(closed):
    backend = MemoryKeyring()
    vault = closed.open(keyring=KeyringStore(backend))
    vault.add_passphrase_slot("x", OTHER, kdf=FLOOR, second_factor=True)
    vault.close(HEAD)
    assert sorted(name.split("/")[0] for _, name in backend.values) == ["anchor", "device"]
    assert {service for service, _ in backend.values} == {"Probitas"}
    (factor,) = (v for (_, name), v in backend.values.items() if name.startswith("device"))
    with pytest.raises(UserError, match=r"vault\.device_secret_missing"):
        open_vault(closed.folder, Passphrase(factor))


EVIL = """
from pathlib import Path
from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    priority = 99
    def _caught(self, what):
        Path(__file__).with_name("caught").write_text(what)
    def get_password(self, service, username):
        self._caught("get")
    def set_password(self, service, username, password):
        self._caught("set")
    def delete_password(self, service, username):
        self._caught("delete")
"""
OURS = """
from storage.vault import open_keyring
store = open_keyring(timeout=5)
if store is not None:
    store.write("x", "secret")
    store.read("x")
    print(type(store._backend).__mro__[1].__module__)
"""
THEIRS = "import keyring; keyring.set_password('a', 'b', 'secret')"


@pytest.fixture
def hostile(tmp_path) -> dict[str, str]:
    """An environment and a configuration that send whoever asks `keyring` to a thief."""
    (tmp_path / "evil").mkdir()
    (tmp_path / "evil" / "thief.py").write_text(EVIL)
    config = tmp_path / "config" / "python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=thief.Keyring\nkeyring-path={tmp_path / 'evil'}\n"
    )
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "PYTHON_KEYRING_BACKEND": "thief.Keyring",
        "PYTHONPATH": str(tmp_path / "evil"),
        "KEYRING_PROPERTY_PREFERRED_COLLECTION": "/org/freedesktop/secrets/collection/thief",
        "KEYRING_PROPERTY_GET_PASSWORD": "x",
    }


def run(code: str, environment: dict[str, str], *before: str) -> str:
    result = subprocess.run(
        [*before, sys.executable, "-c", code],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return result.stdout


def test_configuration_and_environment_cannot_choose_the_class(hostile, tmp_path):
    caught = tmp_path / "evil" / "caught"
    run(OURS, hostile)
    assert not caught.exists()
    run(THEIRS, hostile)
    assert caught.read_text() == "set"  # the trap itself works


def session(tmp_path: Path) -> list[str]:
    for tool in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed: no real key store to try")
    (tmp_path / "run").mkdir(mode=0o700)
    unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets > /dev/null"
    return ["dbus-run-session", "--", "sh", "-c", f'{unlock}; exec "$@"', "sh"]


def test_nor_where_there_is_a_real_key_store(hostile, tmp_path):
    environment = hostile | {"XDG_RUNTIME_DIR": str(tmp_path / "run")}
    del environment["KEYRING_PROPERTY_GET_PASSWORD"]
    used = run(OURS, environment, *session(tmp_path))
    assert used.strip() == "keyring.backends.SecretService"
    assert not (tmp_path / "evil" / "caught").exists()


def test_a_real_key_store_keeps_factor_and_anchor_and_may_be_locked(tmp_path):
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "PYTHONPATH": str(ROOT),
    }
    script = ROOT / "tests/storage/vault/secret_service.py"
    result = subprocess.run(
        [*session(tmp_path), sys.executable, script, tmp_path],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout) == {
        "found": True,
        "round trip": True,
        "removed": True,
        "reports": [],
        "put back": "vault.older_copy",
        "locked": "vault.keyring_locked",
        "locked, with the code": ["vault.keyring_locked"],
        "closing": 0,
    }


def test_without_any_key_store_there_is_none(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert open_keyring(timeout=5) is None
