# SPDX-License-Identifier: Apache-2.0
"""Owns a laptop that nobody can open any more, and the colleagues who are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.escrow import asking, helping
from storage.vault import FLOOR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.records.records import Records
    from tests.storage.sync.team import Laptop, Team

NEW = "ragged copper mountain ballad"
HOLDERS = ("bo", "cy", "di")


class Locked:
    """A laptop of the team after it was closed."""

    def __init__(self, team: Team, name: str = "ada") -> None:
        self.team = team
        self.laptop: Laptop = team[name]
        self.folder = self.laptop.vault.folder
        self.lock()

    def lock(self) -> None:
        if self.laptop.vault.db.is_open:
            self.laptop.records.close()

    def ask(self) -> bytes:
        return asking.make_request(self.folder, self.laptop.clock()).write()

    def answers(self, names: Iterable[str], request: bytes | None = None) -> list[bytes]:
        asked = request or self.ask()
        return [helping.answer(self.team[name].records, asked) for name in names]

    def open(self, answers: Iterable[bytes]) -> Records:
        """Open it; it takes its old place in the team."""
        records = asking.open_with_answers(
            self.folder, list(answers), NEW, keyring=None, now=self.laptop.clock, kdf=FLOOR
        )
        self.laptop.vault, self.laptop.records = records.vault, records
        return records
