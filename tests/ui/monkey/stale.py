# SPDX-License-Identifier: Apache-2.0
"""Owns the search for what Python holds of objects that Qt has deleted without a word (Linux).

PySide is told of the end of a QObject, and of what Python itself has made. Of the items of a
layout it is not: Python's object stays, and whatever is made at its address is taken for it. The
crash comes much later and says nothing of where it began, so it is looked for at once.
"""

from __future__ import annotations

import bisect
import os
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayoutItem

_WORD = 8


def stale() -> list[object]:
    """Return what stands for an object that is there no more.

    An object of Qt begins with the address of its class's table, which lies in a library. What
    is given back to the heap begins with something else.
    """
    libraries = _libraries()
    begins = [begin for begin, _ in libraries]
    memory = os.open("/proc/self/mem", os.O_RDONLY)
    try:
        found = []
        for held in shiboken6.getAllValidWrappers():
            if isinstance(held, QObject | QLayoutItem) and shiboken6.isValid(held):
                word = os.pread(memory, _WORD, shiboken6.getCppPointer(held)[0])
                table = int.from_bytes(word, "little")
                place = bisect.bisect_right(begins, table) - 1
                if place < 0 or table >= libraries[place][1]:
                    found.append(held)
        return found
    finally:
        os.close(memory)


def _libraries() -> list[tuple[int, int]]:
    """Return where the libraries of this process lie, in order."""
    lines = Path("/proc/self/maps").read_text().splitlines()
    spans = [line.split(" ", 1)[0].split("-") for line in lines if ".so" in line]
    return sorted((int(begin, 16), int(end, 16)) for begin, end in spans)
