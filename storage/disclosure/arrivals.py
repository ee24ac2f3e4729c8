# SPDX-License-Identifier: Apache-2.0
"""Owns files that may be answers: found in folders, taken out of messages, read once, in parts.

What lies on the disk comes from outside (`storage.intake`) and is never changed or deleted.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from core.disclosure.returned import MAGIC, form_of
from core.errors import Refusal, UserError
from storage.intake import Attached, Message, interpret, read_file
from storage.intake.names import safe_name
from storage.records.many import TOGETHER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

_MOST = 100_000
"""Files that are looked at; a cycle has some thousand answers."""
_OCTETS = 64 << 20
"""So much is in memory at once, and the largest file."""
_PAGES = (".html", ".htm")
_OF_DESKTOPS = ("thumbs.db", "desktop.ini")


@dataclass(frozen=True)
class Came:
    """A file that came."""

    name: str
    form: str = ""
    """Which form it answers, as it says itself."""
    data: bytes = field(default=b"", repr=False)
    sent_on: date | None = None
    """The day on which the message was sent that brought it."""
    refusal: Refusal | None = None
    """Why there is nothing to open."""


def listed(paths: Iterable[Path]) -> list[Path]:
    """Return files, and those in folders at any depth, the one saved first in front.

    Links are not followed, and what desktops leave in folders is left out. Raise `UserError` for
    more files than any cycle has.
    """
    found: list[tuple[int, str, Path]] = []
    for path in paths:
        for one in _below(path) if _is_folder(path) else (path,):
            found.append((_saved(one), one.name, one))
            if len(found) > _MOST:
                raise UserError("disclosure.too_many_files", limit=_MOST)
    return [path for *_, path in sorted(found)]


def _below(folder: Path) -> Iterator[Path]:
    def unread(error: OSError) -> None:
        # Answers that are not seen would be missed by nobody.
        name = safe_name(Path(os.fsdecode(error.filename)).name, "folder")
        raise UserError("intake.no_permission", name=name) from None

    for here, _, names in os.walk(folder, onerror=unread):
        for name in names:
            if not name.startswith(".") and name.lower() not in _OF_DESKTOPS:
                yield Path(here) / name


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir() and not path.is_symlink()
    except OSError:
        return False  # Reading it as a file will say what is wrong with it.


def _saved(path: Path) -> int:
    try:
        return path.lstat().st_mtime_ns
    except (OSError, ValueError):
        return 0  # As above.


def in_parts(files: Iterable[Path]) -> Iterator[list[Came]]:
    """Yield what files bring, some at a time."""
    some: list[Came] = []
    octets = 0
    for path in files:
        for came in _read(path):
            some.append(came)
            octets += len(came.data)
        if len(some) >= TOGETHER or octets >= _OCTETS:
            yield some
            some, octets = [], 0
    if some:
        yield some


def _read(path: Path) -> Iterator[Came]:
    try:
        file = read_file(path)
        if file.data.startswith(MAGIC):
            yield _came(file)
        else:
            yield from _inside(file)
    except UserError as error:
        name = safe_name(os.fsencode(path.name).decode(errors="replace"), "file")
        yield Came(name, refusal=error.refusal)


def _inside(file: Attached) -> Iterator[Came]:
    """Yield the answers that a message brings; one refusal where it brings none."""
    if file.name.lower().endswith(_PAGES):
        yield Came(file.name, refusal=Refusal.of("disclosure.form_not_sealed"))
        return
    message = interpret(file)
    brought = message.attachments if isinstance(message, Message) else ()
    answers = [one for one in brought if one.data.startswith(MAGIC)]
    sent = message.sent_at.date() if isinstance(message, Message) and message.sent_at else None
    for one in answers:
        yield _came(one, sent)
    if not answers:
        yield Came(file.name, refusal=Refusal.of("disclosure.not_return"))


def _came(file: Attached, sent_on: date | None = None) -> Came:
    form = form_of(file.data)
    if isinstance(form, Refusal):
        return Came(file.name, refusal=form)
    return Came(file.name, form, file.data, sent_on)
