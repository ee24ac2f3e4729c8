# SPDX-License-Identifier: Apache-2.0
"""Owns copies that leave the vault: a file a person chose to write, and nothing else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from core.errors import UserError
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from pathlib import Path

    from ui.operations.open_vault import OpenVault


def save_copy(*, path: Path, content: bytes) -> Operation[Path]:
    """Write bytes to a file, whole or not at all, readable by its owner only."""

    def work(_: OpenVault) -> Path:
        write_copy(path, content)
        return path

    return Operation(work, database=False)


def write_copy(path: Path, content: bytes) -> None:
    """Write bytes beside a file and then put them in its place; raise `UserError` if it fails."""
    part = path.with_name(f".{path.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserError("copy.not_written", name=path.name) from error
