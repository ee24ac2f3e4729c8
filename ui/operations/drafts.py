# SPDX-License-Identifier: Apache-2.0
"""Owns what is done to half-filled forms: keep, find again, forget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.history.canonical import Json
    from storage.records.desk import Draft
    from ui.operations.open_vault import OpenVault


def keep_draft(*, key: str, form: Mapping[str, Json]) -> Operation[None]:
    """Keep a form on this device; it is no part of any case."""

    def work(opened: OpenVault) -> None:
        opened.records.save_draft(key, dict(form))

    return Operation(work)


def find_draft(*, key: str) -> Operation[Draft | None]:
    """Return what was kept under a key."""
    return Operation(lambda opened: opened.records.load_draft(key))


def forget_draft(*, key: str) -> Operation[None]:
    """Forget a form."""
    return Operation(lambda opened: opened.records.delete_draft(key))
