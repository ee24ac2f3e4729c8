# SPDX-License-Identifier: Apache-2.0
"""Owns a stick that can be pulled out while it is written or read: a real disk in a file.

Its device goes on to exist and fails every read and write from then on, as the kernel has it when
the stick is gone. What had reached the stick by then is in the file, and is there when it is
plugged in again. Only root may make one, and only under Linux.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

_TOOLS = ("losetup", "mkfs.ext4", "mount", "umount")
needs_sticks = pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.geteuid() != 0 or not all(map(shutil.which, _TOOLS)),
    reason="a stick that can be pulled out is a loop device, which only root can make",
)
_GET, _SET = 0x4C05, 0x4C04
_INFO_BYTES = 232
_SIZE_LIMIT = struct.Struct("32xQ")  # where loop_info64 says how much of the file there is
_SIZE = 24 << 20


class Stick:
    """A file system of 24 MiB on a device of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "stick"
        self.folder.mkdir()
        self._image = folder / "stick.img"
        with self._image.open("wb") as image:
            image.truncate(_SIZE)
        # With a journal: without one, the kernel waits for the pulled device for ever.
        _run("mkfs.ext4", "-q", "-F", self._image)
        self._device = ""
        self.plug_in()

    def plug_in(self) -> None:
        """Put it in, perhaps anew: nothing of it is remembered."""
        self.take_away()
        self._device = _run("losetup", "--find", "--show", self._image).strip()
        _run("mount", self._device, self.folder)

    def pull(self) -> None:
        """Pull it out without asking: one sector is left, and all else fails."""
        with Path(self._device).open("rb") as device:
            info = bytearray(_INFO_BYTES)
            fcntl.ioctl(device, _GET, info)
            info[: _SIZE_LIMIT.size] = info[:32] + struct.pack("Q", 512)
            fcntl.ioctl(device, _SET, bytes(info))

    def take_away(self) -> None:
        """Let the system forget it."""
        if self._device:
            _run("umount", "--lazy", self.folder)
            _run("losetup", "--detach", self._device)
            self._device = ""


def _run(*command: object) -> str:
    done = subprocess.run([*map(str, command)], check=True, capture_output=True, text=True)
    return done.stdout
