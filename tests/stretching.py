# SPDX-License-Identifier: Apache-2.0
"""Owns that a passphrase is stretched once a process, however many vaults it is given to.

Argon2id takes a fifth of a second at the least cost that the program accepts, which is many times
what most tests do in a vault. It is the real one, and its cost is the real one; the same words,
salt and cost give the same 32 bytes, so these are kept, and what is made under test has one salt
(`tests/storage/vault/test_slots.py` says that the program never has). Where the program would ask
what this machine can bear, which takes seconds to measure and seconds to pay, it is told the least
that is accepted; the same module of tests holds it to the measured one. The codes of forms, which
have no least cost, are stretched in a hundredth of the rounds; `tests/core/disclosure` pays for all
of them. A `conftest.py` that imports `stretched_once` does this for all tests below it; benches and
started programs do not know of it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from core.disclosure import form
from storage.vault import FLOOR, slots

if TYPE_CHECKING:
    from collections.abc import Iterator

_once = cache(slots.stretch)
_SALT = slots.new_salt()
new_salt = slots.new_salt
calibrate = slots.calibrate
ROUNDS = form.ROUNDS
"""The program's own."""


@pytest.fixture(scope="session", autouse=True)
def stretched_once() -> Iterator[None]:
    """For the whole session: vaults that are made once and copied are made under it, too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "stretch", _once)
        patch.setattr(slots, "new_salt", lambda: _SALT)
        patch.setattr(slots, "calibrate", lambda: FLOOR)
        patch.setattr(form, "ROUNDS", ROUNDS // 100)
        yield
