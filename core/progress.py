# SPDX-License-Identifier: Apache-2.0
"""Owns how long work says how far it is: how much of how much is done.

What a progress raises ends the work, which then leaves nothing half done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int], None]


def unwatched(_done: int, _total: int) -> None:
    """Stand in for progress where nobody watches."""
