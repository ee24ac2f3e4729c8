# SPDX-License-Identifier: Apache-2.0
"""Owns what a workload says to the recorder it runs under.

Only for processes started by `recorder.run` or `recorder.record`.
"""

from __future__ import annotations

import ctypes
import os


def watch(folder: str, log: str) -> None:
    """Have what this process does to a folder recorded from now on."""
    acks = os.open(os.devnull, os.O_WRONLY)
    os.environ |= {"IOLOG_FOLDER": folder, "IOLOG_LOG": log, "IOLOG_ACK_FD": str(acks)}
    ctypes.CDLL(None).iolog_start()


def ack(text: str) -> None:
    """Say that `text` names something which must survive a power cut from now on."""
    os.write(int(os.environ["IOLOG_ACK_FD"]), text.encode())


def arm(k: int, error: int, *, sticky: bool = False, short: bool = False) -> None:
    """Make the k-th call from now fail with an errno; 0 disarms.

    A call is a write, truncation, sync, opening for writing, creation, rename, link or removal
    in the folder. `sticky`: so do all calls after it, as on a disk that is full or gone.
    `short`: nothing fails, but if that call is a write it writes half.
    """
    ctypes.CDLL(None).iolog_arm(ctypes.c_long(k), error, int(sticky), int(short))


def calls() -> int:
    """Return how many calls were counted since the start or since `arm`."""
    count = ctypes.CDLL(None).iolog_calls
    count.restype = ctypes.c_long
    return int(count())
