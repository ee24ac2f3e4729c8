# SPDX-License-Identifier: Apache-2.0
"""Owns the codes by which files are called where strangers may look, and looking them up.

The code is the beginning of the file's identifier, which is random: it says nothing, and only who
has the vault can tell whose it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.ids import FileId
    from storage.vault.database import Database

_HALF = 4
_CODE = re.compile(r"\s*([0-9a-fA-F]{4})[-\u2010-\u2013\s]?([0-9a-fA-F]{4})\s*")


def code_of(file: FileId) -> str:
    """Return what a file is called where strangers may look, such as `3F7A-91C2`."""
    digits = file[: 2 * _HALF].upper()
    return f"{digits[:_HALF]}-{digits[_HALF:]}"


def rows_with_code(db: Database, text: str, viewer: int) -> list[int]:
    """Return the numbers of the files that a text is the code of; mostly none, else one."""
    found = _CODE.fullmatch(text)
    if found is None:
        return []
    digits = "".join(found.groups()).lower()
    rows = db.query(
        "SELECT f.no FROM file_row f JOIN shown s ON s.viewer = ? AND s.file = f.no"
        " WHERE f.file >= ? AND f.file < ? ORDER BY f.no",
        (viewer, digits, f"{digits}g"),
    )
    return [int(row["no"]) for row in rows]
