# SPDX-License-Identifier: Apache-2.0
"""Owns the privacy of the process: whatever it makes is its owner's, and it leaves no dump."""

from __future__ import annotations

import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4


def keep_private() -> None:
    """Make new files readable by their owner only, and switch crash dumps off.

    A dump of this process would be a plaintext copy of what was on the screen, and of the keys.
    Being undumpable also keeps other programs of the same user from reading its memory (Linux).
    """
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux") and ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0):
        raise OSError("the system refuses to switch crash dumps off")
