# SPDX-License-Identifier: Apache-2.0
"""Owns the files a person chooses: a copy that leaves the vault, a small file that is read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from core.errors import UserError
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from pathlib import Path

    from core.ids import FileId
    from ui.operations.open_vault import OpenVault


_MOST = 32 << 20
"""Octets. Certificates and letters are far smaller; attachments come in by `storage.intake`."""


def save_copy(*, path: Path, content: bytes, shared: bool = False) -> Operation[Path]:
    """Write bytes to a file as `write_copy` does."""

    def work(_: OpenVault) -> Path:
        write_copy(path, content, shared=shared)
        return path

    return Operation(work, database=False)


def save_paper(*, path: Path, pdf: bytes, what: str, file: FileId | None = None) -> Operation[Path]:
    """Write a page to a file as `write_copy` does; `what` it is stands in the access log before."""

    def work(opened: OpenVault) -> Path:
        # Entered first: a copy that nobody entered must not exist.
        opened.records.note_access("export", file, what)
        write_copy(path, pdf)
        return path

    return Operation(work)


def enter_paper(*, pdf: bytes, what: str, file: FileId | None = None) -> Operation[bytes]:
    """Enter that a page goes to a printer, and `what` it is; then return it to be printed."""

    def work(opened: OpenVault) -> bytes:
        opened.records.note_access("print", file, what)
        return pdf

    return Operation(work)


def write_copy(path: Path, content: bytes, *, shared: bool = False) -> None:
    """Write bytes to a file, whole or not at all; raise `UserError` if it fails.

    Only its owner can read it. What is `shared`, whoever may use its folder can: a contact card,
    or what is sealed for a colleague, which is laid there to be taken.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        if shared:
            from storage.vault import disk

            disk.share_with_folder(part)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserError("copy.not_written", name=path.name) from error


def read_file(*, path: Path) -> Operation[bytes]:
    """Return the bytes of a small file that a person chose."""

    def work(_: OpenVault) -> bytes:
        try:
            with path.open("rb") as stream:
                content = stream.read(_MOST + 1)
        except OSError as error:
            raise UserError("copy.not_read", name=path.name) from error
        if len(content) > _MOST:
            raise UserError("copy.too_big", name=path.name, megabytes=_MOST >> 20)
        return content

    return Operation(work, database=False)


def make_folder(folder: Path) -> None:
    """Make a folder unless it is there; raise `UserError` if it cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("copy.not_written", name=folder.name) from error
