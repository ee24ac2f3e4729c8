# SPDX-License-Identifier: Apache-2.0
"""Owns the opening of a dropped path: a plain file, read once, within bounds.

A path may be anything by the time it is opened. A link could show one name and deliver another
file, a pipe or a device could block for ever or never end, a stick may be pulled out half way.
The opened file is examined, not the path, and nothing is followed or waited for.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

from core.errors import UserError
from storage.intake import limits
from storage.intake.media import media_type
from storage.intake.message import Attached
from storage.intake.names import safe_name

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOCTTY", 0)
)
_BLOCK = 1 << 20
_CODES = {
    errno.ENOENT: "intake.missing",
    errno.ENOTDIR: "intake.missing",
    errno.EACCES: "intake.no_permission",
    errno.EPERM: "intake.no_permission",
    errno.ELOOP: "intake.link",
    errno.EISDIR: "intake.not_a_file",
    errno.ENXIO: "intake.not_a_file",
    errno.EIO: "intake.gone",
    errno.ENODEV: "intake.gone",
    errno.ESTALE: "intake.gone",
    errno.ENOTCONN: "intake.gone",
}


def read_file(path: Path) -> Attached:
    """Read a plain file of at most `limits.FILE` bytes; anything else is a `UserError`."""
    name = safe_name(os.fsencode(path.name).decode(errors="replace"), "file")
    try:
        if path.is_symlink():
            raise UserError("intake.link", name=name)
        data = _read(path, name)
    except OSError as error:
        # Without its cause: the text of an OSError is the path.
        raise UserError(_CODES.get(error.errno or 0, "intake.unreadable"), name=name) from None
    except ValueError:  # a path with a NUL in it
        raise UserError("intake.missing", name=name) from None
    if not data:
        raise UserError("intake.empty", name=name)
    return Attached(name, media_type(data, name), data)


def _read(path: Path, name: str) -> bytes:
    handle = os.open(path, _FLAGS)
    with os.fdopen(handle, "rb", buffering=0) as file:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise UserError("intake.not_a_file", name=name)
        too_big = UserError("intake.too_big", name=name, limit=limits.FILE // limits.MIB)
        if status.st_size > limits.FILE:
            raise too_big
        data = bytearray()
        # The size on record is not believed: a file may grow, and /proc says 0.
        while block := file.read(_BLOCK):
            data += block
            if len(data) > limits.FILE:
                raise too_big
    return bytes(data)
