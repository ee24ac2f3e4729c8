# SPDX-License-Identifier: Apache-2.0
"""Owns what a guess costs: Argon2id, its default, its floor and its caps.

The parameters stand in a header that is not authenticated until it is unlocked. A cap keeps a
hostile header from burning the machine, a floor keeps an edited one from making guesses cheap.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

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


def measured(cost: KdfCost) -> float:
    """Return how many seconds a derivation takes; of two where the machine may have been busy."""
    took = math.inf
    for _ in range(2):
        start = time.perf_counter()
        try:
            stretch(b"calibration", b"calibration salt", cost)
        except UserError:
            return math.inf
        took = min(took, time.perf_counter() - start)
        if took <= _SLOWEST:
            break
    return took


@cache
def calibrate(seconds: Callable[[KdfCost], float] = measured) -> KdfCost:
    """Return the cost at which this machine needs 0.7 to 1.5 seconds; measured once a process.

    The memory is what is varied: never above 1 GiB, which a laptop can spare, nor below the floor.
    `seconds` measures a cost; it is infinite where the memory is not there.
    """
    cost, took = DEFAULT, seconds(DEFAULT)
    while took > _SLOWEST and cost.memory_kib > _FLOOR_KIB:
        cost = replace(cost, memory_kib=cost.memory_kib // 2)
        took = seconds(cost)
    while took < _FASTEST and cost.memory_kib < _CALIBRATE_TO_KIB:
        dearer = replace(cost, memory_kib=cost.memory_kib * 2)
        took = seconds(dearer)
        if took <= _SLOWEST:
            cost = dearer
    return cost
