# SPDX-License-Identifier: Apache-2.0
"""Owns whether the machine writes memory to a disk, and whether that disk is encrypted.

A vault is encrypted wherever it lies. Memory is not: what does not fit into it goes to swap, and
all of it to the disk when the machine hibernates. Encrypting the disk is the only help there is;
the program cannot do it, and can only look. On Linux `/proc` and `/sys` say how a disk is made up:
a layer whose name begins with `CRYPT-` is dm-crypt, as LUKS is. Where it is not dm-crypt that
encrypts (a drive that does so itself, ZFS), and on Windows and macOS, nothing can be said.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_IN_MEMORY = "zram"
_CRYPT = "CRYPT-"


@dataclass(frozen=True, slots=True)
class Machine:
    """What was found. None: it cannot be seen from here."""

    disk: bool | None
    """Whether the disk of the vault is encrypted."""
    swap: bool | None
    """Whether all that memory is swapped to is encrypted; True where there is none."""
    hibernates: bool | None
    """Whether the machine can write all of its memory to that swap."""

    @property
    def leaks(self) -> bool:
        """Whether memory is written to a disk on which others could read it."""
        return self.swap is False


def look(folder: Path, root: Path = Path("/")) -> Machine:
    """Look at the machine; `folder` is that of the vault."""
    if not sys.platform.startswith("linux"):
        return Machine(None, None, None)
    swaps = _swaps(root)
    states = [_encrypted(root, _block_of(root, swap)) for swap in swaps]
    swap = False if False in states else None if None in states else True
    return Machine(_encrypted(root, _disk_of(folder)), swap, _hibernates(root) and bool(swaps))


def _swaps(root: Path) -> list[Path]:
    """Return the devices and files that memory is swapped to, without those that are memory."""
    lines = _read(root / "proc/swaps").splitlines()[1:]
    # A space in a path is written as in fstab(5).
    named = [Path(line.split()[0].replace("\\040", " ")) for line in lines]
    return [path for path in named if not path.name.startswith(_IN_MEMORY)]


def _hibernates(root: Path) -> bool:
    return "disk" in _read(root / "sys/power/state").split()


def _block_of(root: Path, swap: Path) -> str:
    """Return the number of the block device that swap is, or on which its file lies."""
    if (root / "sys/class/block" / swap.name).exists():
        return _read(root / "sys/class/block" / swap.name / "dev").strip()
    return _disk_of(swap)


def _disk_of(path: Path) -> str:
    try:
        number = path.stat().st_dev
    except OSError:  # one that only its owner may look at
        return ""
    return f"{os.major(number)}:{os.minor(number)}"


def _encrypted(root: Path, device: str) -> bool | None:
    """Return whether a block device is dm-crypt, or lies whole on such devices."""
    block = root / "sys/dev/block" / device
    if not device or not block.exists():
        return None  # not a block device: a file system made up of several, or in memory
    if _read(block / "dm/uuid").startswith(_CRYPT):
        return True
    beneath = [_read(one / "dev").strip() for one in sorted(block.glob("slaves/*"))]
    found = {_encrypted(root, one) for one in beneath}
    return found == {True} if None not in found else None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:  # this kernel, or this sandbox, has no such thing
        return ""
