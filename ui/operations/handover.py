# SPDX-License-Identifier: Apache-2.0
"""Owns how a bundle that is opened from the desktop reaches the window that is open already.

A second window could only say that the office is open in the first. So the first listens at a
socket, and a program that is started for a bundle leaves the path there and ends. What goes over
the socket is one path a message: no content, no passphrase, no answer.

Who could misuse it: the socket lies in the folder that the system makes for one person and clears
at logout (`XDG_RUNTIME_DIR`), and nothing listens where that folder is open to others. A program
of the same person can leave a path there, as it could start this program with it: the window
offers what is called a bundle, and nothing is read before a person asks for it. It shows eight
characters of the name, so a name says no more than a file that lies in a folder does.

macOS gives files to the program that runs by itself. Windows has no such folder: there a second
window opens.
"""

from __future__ import annotations

import os
import socket
from contextlib import closing
from pathlib import Path

_NAME = "probitas.socket"
_LONGEST = 4096
"""Bytes of a path, `PATH_MAX` of Linux."""


def listen() -> socket.socket | None:
    """Return where paths arrive, or None: there is no safe place, or another window listens."""
    place = _place()
    if place is None or _reaches(place):
        return None
    heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    heard.setblocking(False)
    try:
        place.unlink(missing_ok=True)  # of a window that has ended
        heard.bind(str(place))
    except OSError:  # a full or read-only folder, too long a path: each start opens a window
        heard.close()
        return None
    return heard


def hear(heard: socket.socket) -> Path | None:
    """Return the bundle whose path has arrived; None for whatever else was sent."""
    # Imported here: the start has no use for it.
    from ui.operations.exchange import is_bundle

    said = heard.recv(_LONGEST + 1)
    path = Path(os.fsdecode(said))
    right = len(said) <= _LONGEST and b"\0" not in said and path.is_absolute() and is_bundle(path)
    return path if right else None


def hand_over(bundle: Path) -> bool:
    """Leave the path of a bundle with the window that is open; False if there is none."""
    place = _place()
    return place is not None and _reaches(place, os.fsencode(bundle.absolute()))


def _place() -> Path | None:
    folder = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    if not folder.is_absolute() or not hasattr(socket, "AF_UNIX") or not folder.is_dir():
        return None
    mine = folder.stat()
    closed = mine.st_uid == os.getuid() and not mine.st_mode & 0o077
    return folder / _NAME if closed else None


def _reaches(place: Path, said: bytes | None = None) -> bool:
    """Tell whether somebody listens, and leave a message if there is one."""
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as far:
        far.setblocking(False)
        try:
            far.connect(str(place))
            if said is not None:
                far.send(said)
        except OSError:  # nobody is there, or whoever is does not take it: a window opens instead
            return False
    return True
