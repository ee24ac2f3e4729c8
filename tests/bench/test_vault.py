# SPDX-License-Identifier: Apache-2.0
"""Opening a vault, against the one thing that has to be slow."""

from __future__ import annotations

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from storage.records.records import Records
from storage.vault import DEFAULT, Passphrase, open_vault
from tests.bench.measure import in_turn, report_median
from tests.bench.offices import PASSPHRASE, Clock, make_office


def test_opening_a_vault_costs_little_more_than_argon2id_alone(tmp_path):
    records = make_office(tmp_path, 200)
    vault = records.vault
    vault.change_passphrase(PASSPHRASE, kdf=DEFAULT)
    records.close()

    def ours() -> None:
        opened = Records(open_vault(vault.folder, Passphrase(PASSPHRASE)), now=Clock())
        closing.append(opened)

    closing: list[Records] = []

    def open_once() -> None:
        ours()
        closing.pop().close()

    def argon2id() -> None:
        Argon2id(
            salt=bytes(16),
            length=32,
            iterations=DEFAULT.passes,
            lanes=DEFAULT.lanes,
            memory_cost=DEFAULT.memory_kib,
        ).derive(PASSPHRASE.encode())

    report_median("open a vault against Argon2id alone", in_turn(open_once, argon2id, 9), 1.15)
