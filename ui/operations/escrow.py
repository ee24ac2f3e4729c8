# SPDX-License-Identifier: Apache-2.0
"""Owns opening a vault with the help of two colleagues: who may, asking, helping, opening.

The first screen imports this, so each operation brings in what it needs when it is at work.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import UserError
from ui.operations.changed import office_changed
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.ids import OfficerId
    from core.office.office import Office
    from storage.escrow.helping import Plea
    from ui.operations.open_vault import OpenVault
    from ui.operations.vault import Welcome

SUFFIX = ".prohelp"
"""Of requests and answers."""


@dataclass(frozen=True, slots=True)
class Holders:
    """Which colleagues hold this vault's key, any two together, and who could."""

    held_by: tuple[OfficerId, ...]
    able: tuple[OfficerId, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: its file, and the words to read to whoever helps."""

    content: bytes = field(repr=False)
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Help:
    """An answer, and the office that has it on record."""

    content: bytes = field(repr=False)
    office: Office


def look_at_holders() -> Operation[Holders]:
    """Return who holds this vault's key, and who could."""

    def work(opened: OpenVault) -> Holders:
        from core.ids import OfficerId
        from storage.escrow.holding import candidates

        held = tuple(OfficerId(h.officer) for h in opened.vault.escrow_holders)
        return Holders(held, tuple(candidates(opened.records)))

    return Operation(work)


def choose_holders(*, officers: Sequence[OfficerId]) -> Operation[Office]:
    """Let any two of two or three colleagues open this vault together; with nobody, no one."""

    def work(opened: OpenVault) -> Office:
        from storage.escrow.holding import choose

        choose(opened.records, officers)
        return opened.records.office

    return Operation(work, changes=office_changed("escrow_set", vault=True))


def ask_for_help(*, folder: Path) -> Operation[Asked]:
    """Return the request of a vault that nobody can open; the same one while it is good."""

    def work(_: OpenVault) -> Asked:
        from storage.escrow.asking import make_request

        request = make_request(folder, _now())
        return Asked(request.write(), request.words)

    return Operation(work)


def check_answer(*, folder: Path, content: bytes) -> Operation[str]:
    """Return which device has answered the vault's request; refuse what is no answer to it."""

    def work(_: OpenVault) -> str:
        from storage.escrow import asking

        return asking.check_answer(folder, content)

    return Operation(work)


def open_with_help(
    *, folder: Path, answers: Sequence[bytes], passphrase: str, accept: Sequence[str] = ()
) -> Operation[Welcome]:
    """Open a vault with the answers of two colleagues; it gets a new passphrase and a new key."""

    def work(opened: OpenVault) -> Welcome:
        from storage.escrow.asking import open_with_answers
        from ui.operations.vault import welcome

        records = open_with_answers(
            folder, answers, passphrase, keyring=opened.key_store(), now=_now, accept=accept
        )
        opened.hold(records.vault, records)
        return welcome(opened)

    return Operation(work)


def look_at_request(*, content: bytes) -> Operation[Plea]:
    """Return whose vault a request is about, and the words to compare."""

    def work(opened: OpenVault) -> Plea:
        from storage.escrow.helping import look

        return look(opened.records, content)

    return Operation(work)


def help_to_open(*, content: bytes, words: Sequence[str]) -> Operation[Help]:
    """Answer a request whose words the colleague has read out; that it was is on record first."""

    def work(opened: OpenVault) -> Help:
        from storage.escrow.helping import answer, look

        if tuple(words) != look(opened.records, content).words:
            raise UserError("vault.escrow_words")
        return Help(answer(opened.records, content), opened.records.office)

    tell = office_changed("escrow_helped", vault=True)
    return Operation(work, changes=lambda done, at: tell(done.office, at))


def _now() -> datetime:
    return datetime.now(UTC)
