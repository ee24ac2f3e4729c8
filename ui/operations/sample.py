# SPDX-License-Identifier: Apache-2.0
"""Owns the making of the sample office."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.errors import UserError
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from pathlib import Path

    from ui.operations.open_vault import OpenVault


def make_sample_office(*, out: Path) -> Operation[dict[str, Any]]:
    """Make the sample office in a new or empty folder; return what its demo.json says."""

    def work(opened: OpenVault) -> dict[str, Any]:
        from storage.sample.write import make_sample

        try:
            return make_sample(out, opened.progress)
        except OSError as error:
            raise UserError("copy.not_written", name=out.name) from error

    return Operation(work, database=False)
