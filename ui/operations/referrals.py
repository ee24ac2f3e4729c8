# SPDX-License-Identifier: Apache-2.0
"""Owns what the window does with the register of referrals: read it, write it to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserError
from storage.records.referrals import Referred, referred
from ui.operations.copies import write_copy
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from ui.operations.open_vault import OpenVault

__all__ = ["Referred", "list_referrals", "save_referrals"]


def list_referrals() -> Operation[Sequence[Referred]]:
    """Read every hand-over that this officer may see, the latest first."""
    return Operation(lambda opened: referred(opened.records))


def save_referrals(
    *, path: Path, lines: Sequence[Referred], identity: bool, on: date
) -> Operation[Path]:
    """Write lines of the register; the end of the name says in which format."""

    def work(opened: OpenVault) -> Path:
        from storage.sheets.referrals import FORMATS, export_referrals

        form = path.suffix.lower().removeprefix(".")
        if form not in FORMATS:
            raise UserError("sheets.format", name=path.name)
        content = export_referrals(opened.records, lines, form, identity=identity, on=on)
        write_copy(path, content)
        return path

    return Operation(work)
