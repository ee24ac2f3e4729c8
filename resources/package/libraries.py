# SPDX-License-Identifier: Apache-2.0
"""Owns which shared libraries go into a package: those that something in it asks for.

PyInstaller gathers what every plugin of Qt links to. Once a plugin is left out, nothing asks any
more for what came with it, such as a second toolkit: that goes too.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from resources.package.contents import OF_THE_SYSTEM, is_left_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Entry = tuple[str, str, str]
"""Name in the package, path on this machine (for a link: what it leads to), kind."""
_OF_PYTHON = re.compile(r"/(lib)?python3\.\d+[./]")


def needed(entries: Sequence[Entry], asked_by: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the entries that are asked for; `asked_by` names what a library links to itself."""
    entries = [entry for entry in entries if not is_left_out(entry[0])]
    if not sys.platform.startswith("linux"):
        return entries
    paths = {PurePosixPath(name).name: path for name, path, kind in entries if kind != "SYMLINK"}
    there = {
        PurePosixPath(n).name
        for n, path, kind in entries
        if kind != "SYMLINK" and not _serves(n, path)
    }
    to_ask = [paths[name] for name in there]
    while to_ask:
        for name in asked_by(to_ask.pop()):
            if name in paths and name not in there and name not in OF_THE_SYSTEM:
                there.add(name)
                to_ask.append(paths[name])
    # A link is named as what it leads to.
    return [entry for entry in entries if PurePosixPath(entry[0]).name in there]


def _serves(name: str, path: str) -> bool:
    """Tell whether a library is there only for others: it comes from the system, or is Qt's."""
    return name.startswith("PySide6/Qt/lib/") or is_of_system(path)


def is_of_system(path: str) -> bool:
    """Tell whether a library was found where the system keeps its own.

    An interpreter that the system keeps there goes in: who gets the package needs no Python, and
    another release has another one.
    """
    kept = path.startswith(("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/"))
    return kept and not _OF_PYTHON.search(path)


def links_of(path: str) -> list[str]:
    """Return the names of the libraries that one on this machine links to itself (Linux)."""
    command = ["objdump", "--private-headers", path]
    said = subprocess.check_output(command, text=True)  # noqa: S603 - a file of our build
    return re.findall(r"^\s+NEEDED\s+(\S+)$", said, re.MULTILINE)


def without_loose_links(entries: Iterable[Entry], libraries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without links to libraries that are not there any more."""
    there = {PurePosixPath(name).name for name, _, kind in libraries if kind != "SYMLINK"}
    return [e for e in entries if e[2] != "SYMLINK" or PurePosixPath(e[1]).name in there]
