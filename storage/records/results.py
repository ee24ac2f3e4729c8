# SPDX-License-Identifier: Apache-2.0
"""Owns what a write answers with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from core.history.event import Sealed
    from core.ids import FileId

T = TypeVar("T")


@dataclass(frozen=True)
class Applied(Generic[T]):
    """What was recorded: committed when this is returned outside a transaction."""

    file: FileId
    events: tuple[Sealed, ...]
    case: T
