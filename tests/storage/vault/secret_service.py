# SPDX-License-Identifier: Apache-2.0
"""Owns what is tried against a real Secret Service; prints what happened as JSON.

    dbus-run-session -- sh -c '... gnome-keyring-daemon --unlock ...; python secret_service.py DIR'

Run by `test_keyring.py` in a session of its own: the key ring of whoever runs the tests is not
touched.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import secretstorage

from core.errors import UserError
from storage.vault import Passphrase, open_keyring, open_vault
from tests.factory import PASSPHRASE, make_vault


def code_of(call) -> str:
    try:
        call().close()
    except UserError as error:
        return error.code
    return "opened"


def main(folder: Path) -> dict[str, object]:
    seen: dict[str, object] = {}
    store = open_keyring(timeout=10)
    seen["found"] = store is not None
    assert store is not None
    store.write("name", "value " * 20)
    seen["round trip"] = store.read("name") == "value " * 20
    store.remove("name")
    store.remove("name")
    seen["removed"] = store.read("name") is None

    vault, code = make_vault(folder, keyring=store, second_factor=True)
    old = folder / "old"
    vault.close(b"g" * 32)
    shutil.copytree(vault.folder, old)
    again = open_vault(vault.folder, Passphrase(PASSPHRASE), keyring=store)
    seen["reports"] = [report.code for report in again.reports]
    again.close(b"h" * 32)
    shutil.rmtree(vault.folder)
    old.rename(vault.folder)
    seen["put back"] = code_of(lambda: open_vault(vault.folder, code, keyring=store))

    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    seen["locked"] = code_of(
        lambda: open_vault(vault.folder, Passphrase(PASSPHRASE), keyring=store)
    )
    other = open_vault(vault.folder, code, keyring=store)
    seen["locked, with the code"] = [report.code for report in other.reports]
    seen["closing"] = len(other.close())
    bus.close()
    return seen


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))  # noqa: T201 - its one output
