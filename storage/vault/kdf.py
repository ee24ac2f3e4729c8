# SPDX-License-Identifier: Apache-2.0
"""Owns what a guess costs: Argon2id, its default, its floor and its caps.

The parameters stand in a header that is not authenticated until it is unlocked. A cap keeps a
hostile header from burning the machine, a floor keeps an edited one from making guesses cheap.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from core.errors import UserError

_CAP_KIB, _CAP_PASSES, _CAP_LANES = 2 << 20, 16, 8
_FLOOR_KIB, _FLOOR_PASSES, _FLOOR_LANES = 64 << 10, 3, 4
_CALIBRATE_TO_KIB = 1 << 20
_FASTEST, _SLOWEST = 0.7, 1.5
KEY_SIZE = 32


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Argon2id's cost: memory in KiB, passes over it, lanes."""

    memory_kib: int = 256 << 10
    passes: int = 3
    lanes: int = 4

    def check(self) -> None:
        """Refuse a cost above the caps or below RFC 9106's second recommendation."""
        if self.memory_kib > _CAP_KIB or self.passes > _CAP_PASSES or self.lanes > _CAP_LANES:
            raise UserError("vault.absurd_kdf")
        if self.memory_kib < _FLOOR_KIB or self.passes < _FLOOR_PASSES or self.lanes < _FLOOR_LANES:
            raise UserError("vault.weakened_header")


DEFAULT = KdfCost()
FLOOR = KdfCost(_FLOOR_KIB, _FLOOR_PASSES, _FLOOR_LANES)


def stretch(passphrase: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """Return 32 bytes that cost `cost` to compute from a passphrase."""
    cost.check()
    kdf = Argon2id(
        salt=salt,
        length=KEY_SIZE,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        return kdf.derive(passphrase)
    except MemoryError as error:
        raise UserError("vault.not_enough_memory", needed=cost.memory_kib >> 10) from error


def calibrate() -> KdfCost:
    """Return the cost at which this machine needs 0.7 to 1.5 seconds, memory first.

    Never above 1 GiB, which a laptop can spare, and never below the floor.
    """
    cost = DEFAULT
    took = _seconds(cost)
    while took < _FASTEST and cost.memory_kib < _CALIBRATE_TO_KIB:
        cost = KdfCost(cost.memory_kib * 2, cost.passes, cost.lanes)
        took = _seconds(cost)
    while took > _SLOWEST and cost.memory_kib > _FLOOR_KIB:
        cost = KdfCost(cost.memory_kib // 2, cost.passes, cost.lanes)
        took = _seconds(cost)
    return cost


def _seconds(cost: KdfCost) -> float:
    start = time.perf_counter()
    stretch(b"calibration", b"calibration salt", cost)
    return time.perf_counter() - start
