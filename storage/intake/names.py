# SPDX-License-Identifier: Apache-2.0
"""Owns the names of attachments: safe to show beside others and to save on any file system."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from storage.intake import limits
from storage.intake.charsets import one_line

_FORBIDDEN = re.compile(r'[<>:"|?*]')
# Windows opens these as devices whatever follows the first dot.
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.I)
_LONGEST_SUFFIX = 20


def safe_name(given: str, otherwise: str = "attachment") -> str:
    r"""Return the last part of a given name without what hides, steers, escapes or clashes.

    `../../x`, `C:\x` and `\\host\x` become `x`. A direction override would show
    `invoice\u202efdp.exe` as `invoiceexe.pdf`; it is dropped.
    """
    last = re.split(r"[/\\]", given.replace("\0", "").rstrip("/\\"))[-1]
    name = _FORBIDDEN.sub("_", one_line(last, limits.HEADER)).strip(" .")
    if not name:
        return otherwise
    if _DEVICE.match(name):
        name = f"_{name}"
    return _cut(name, limits.NAME)


def distinct_names(names: list[str]) -> list[str]:
    """Number the names that a file system would take for the same: `a.png`, `a (2).png`."""
    last: dict[str, int] = {}
    out = []
    for name in names:
        stem, suffix = _split(name)
        number, new = last.get(name.casefold(), 0), name
        while new.casefold() in last:
            number += 1
            new = f"{stem} ({number}){suffix}"
        last[name.casefold()] = max(number, 1)
        last.setdefault(new.casefold(), 1)
        out.append(new)
    return out


def _split(name: str) -> tuple[str, str]:
    suffix = PurePosixPath(name).suffix
    if not suffix or len(suffix) > _LONGEST_SUFFIX:
        return name, ""
    return name[: -len(suffix)], suffix


def _cut(name: str, size: int) -> str:
    if len(name.encode()) <= size:
        return name
    stem, suffix = _split(name)
    room = size - len(suffix.encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(" .") + suffix
