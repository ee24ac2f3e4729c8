# SPDX-License-Identifier: Apache-2.0
"""Owns what the parts of a list are called."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """What the parts of a list are called."""

    table: str
    filter: str
    open: str
    all: str
    closed: str
    nothing: tuple[str, str]
    """There are none at all: what is said, and what to do first."""
    new: str
    """What the button says that begins one."""
    none_fits: str
