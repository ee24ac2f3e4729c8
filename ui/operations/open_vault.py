# SPDX-License-Identifier: Apache-2.0
"""Owns the open vault between operations, on the one thread that may touch it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from core.progress import unwatched

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.errors import Refusal
    from core.progress import Progress
    from storage.records.precedents import Precedents
    from storage.records.records import Records
    from storage.vault import KeyringStore, Vault

T = TypeVar("T")


class OpenVault:
    """The open vault and its records, or nothing yet."""

    def __init__(self) -> None:
        self._vault: Vault | None = None
        self._records: Records | None = None
        self._precedents: Precedents | None = None
        self.progress: Progress = unwatched
        """Report (done, total) through this; it raises `Cancelled` when the person gave up."""
        self.reserve_used: Callable[[], object] = lambda: None
        """Called when the disk is full and the vault goes on with its reserve."""
        self.key_store_asks: Callable[[], object] = lambda: None
        """Called when the desktop may have a question about its key store open."""

    @property
    def vault(self) -> Vault:
        """The open vault; it is a bug to ask while there is none."""
        if self._vault is None:
            raise LookupError("no vault is open")
        return self._vault

    @property
    def records(self) -> Records:
        """The records of the open vault; it is a bug to ask while there are none."""
        if self._records is None:
            raise LookupError("no vault is open")
        return self._records

    @property
    def precedents(self) -> Precedents:
        """The guidance in use, its words kept in memory for as long as the vault is open."""
        if self._precedents is None:
            from storage.records.precedents import Precedents

            self._precedents = Precedents(self.records)
        return self._precedents

    @property
    def has_records(self) -> bool:
        """Whether the vault was opened to work in, not only to be examined."""
        return self._records is not None

    @property
    def is_open(self) -> bool:
        """Whether there is anything to close."""
        return self._vault is not None

    def key_store(self) -> KeyringStore | None:
        """Return the key store of this system, for one opening."""
        from storage.vault import open_keyring

        return open_keyring(asks=self.key_store_asks)

    def hold(self, vault: Vault, records: Records | None = None) -> None:
        """Take charge of a vault that has just been opened, and of its records once there are."""
        self._vault, self._records, self._precedents = vault, records, None
        vault.progress = self._report

    def _report(self, done: int, total: int) -> None:
        # To whoever watches then: the vault is held for longer than one job.
        self.progress(done, total)

    def in_turn(self, *steps: Callable[[], Any]) -> list[Any]:
        """Take one step of long work after the other and return what they gave.

        Each counts as much as another; who gives up ends the query that runs, too.
        """
        given = []
        for place, step in enumerate(steps):
            report = partial(self.progress, place, len(steps))
            report()
            with self.vault.db.watched(report):
                given.append(step())
        return given

    def rest(self) -> bool:
        """Do what saves put off, for when nobody waits; tell whether there is more."""
        if self._records is None:
            return False
        self._records.vault.keep_reserve()
        return self._records.journal.rest()

    def attempt(self, work: Callable[[OpenVault], T]) -> T:
        """Do something with the vault; if its disk is full, once more with the reserve."""
        if self._vault is None:
            return work(self)
        return self._vault.with_reserve(lambda: work(self), self.reserve_used)

    def close(self) -> tuple[Refusal, ...]:
        """Write back and close; return what could not be done, safe as the saved work is."""
        vault, records = self._vault, self._records
        self._vault = self._records = self._precedents = None
        if records is not None:
            return records.close()
        return vault.close() if vault is not None else ()
