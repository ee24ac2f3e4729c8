# SPDX-License-Identifier: Apache-2.0
"""Owns the health check: whether everything in the vault is as it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.operations.operation import Operation

if TYPE_CHECKING:
    from storage.records.care import Care
    from storage.records.check import CheckReport
    from ui.operations.open_vault import OpenVault


def check_vault() -> Operation[CheckReport]:
    """Examine pages, history, chains, anchors, index and attachments; it changes nothing."""

    def work(opened: OpenVault) -> CheckReport:
        from storage.records.care import check_all
        from storage.records.check import check

        if opened.has_records:
            return check_all(opened.records, opened.progress)
        return check(opened.vault, progress=opened.progress)

    return Operation(work)


def look_after_vault() -> Operation[Care]:
    """Return what is to be said of the vault itself: its disk, its size, its last check."""

    def work(opened: OpenVault) -> Care:
        from storage.records.care import look

        return look(opened.records)

    return Operation(work)
