# SPDX-License-Identifier: Apache-2.0
"""Owns what of a window is seen outside it: in task bars, in lists of windows, by who walks past.

There it may say which program it is, and nothing of what is in the office.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from core.casework.case import Case

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ui.operations import OpenVault

NAME = "Probitas"
_LEAST = 4
"""Letters of a word by which one could recognise a file; shorter ones are in every sentence."""


def indiscreet(content: Iterable[str]) -> list[str]:
    """Return what windows say outside themselves that is not the name of the program."""
    found = []
    words = {word.casefold() for word in content}
    for top in QApplication.topLevelWidgets():
        if not top.isVisible() or not isinstance(top, (QDialog, QMainWindow)):
            continue
        found += [f"{type(top).__name__}: {said}" for said in _outside(top) if said != NAME]
        spoken = f"{top.accessibleName()} {top.accessibleDescription()} {top.toolTip()}"
        told = [word for word in words if re.search(rf"\b{re.escape(word)}\b", spoken.casefold())]
        found += [f"{type(top).__name__} names {word}" for word in told]
    return found


def _outside(top: QWidget) -> Iterator[str]:
    said = [top.windowTitle(), top.windowFilePath(), top.windowRole()]
    if (window := top.windowHandle()) is not None:
        said += [window.title(), window.filePath()]
    return (text for text in said if text)


def content_of(opened: OpenVault) -> frozenset[str]:
    """Return by what one could recognise the files of an office: numbers, names, subjects."""
    records = opened.records
    found: set[str] = set()
    for row in _rows(records):
        found |= {row.number, row.title}
        case = records.load(row.file).case
        if isinstance(case, Case):
            found |= {word for person in case.persons for word in re.split(r"\W+", person.name)}
    return frozenset(word for word in found if len(word) >= _LEAST)


def _rows(records: Any) -> Iterator[Any]:
    read = 0
    while rows := records.list(offset=read, limit=500, kinds=None).rows:
        yield from rows
        read += len(rows)
