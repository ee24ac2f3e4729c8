# SPDX-License-Identifier: Apache-2.0
"""Owns how the officer at work has set up lists on this laptop: kept, and found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.history.canonical import Json
    from ui.operations.open_vault import OpenVault


def keep_arrangement(*, name: str, arranged: Mapping[str, Json]) -> Operation[None]:
    """Keep how a list is set up; it is no part of any file, and stays on this laptop."""

    def work(opened: OpenVault) -> None:
        opened.records.save_arrangement(name, dict(arranged))

    return Operation(work)


def find_arrangement(*, name: str) -> Operation[Mapping[str, Json]]:
    """Return how a list was set up; empty where it never was."""
    return Operation(lambda opened: opened.records.load_arrangement(name) or {})
