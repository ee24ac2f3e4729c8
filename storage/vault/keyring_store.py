# SPDX-License-Identifier: Apache-2.0
"""Owns all traffic with the key store of the operating system.

It holds a second factor and the rollback anchor, never anything that opens a vault by itself.
The library `keyring` can be told by a configuration file or the environment to use any class on
the disk, which would hand secrets to whoever planted it; so its own choice is never asked for.
Only the classes named here are made, directly, without the properties the environment offers.

A key store may be absent, locked, or show a dialog that nobody answers. Each call has a time
limit, and the caller can go on without. After a call that nobody answered no other is made: the
desktop would ask again, and each question would cost its full time.
"""

from __future__ import annotations

import importlib
import sys
import threading
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

SERVICE = "Probitas"
MAX_VALUE = 128  # Windows stores at most 2,560 bytes, as UTF-16
_TIMEOUT = 20.0
_SOON = 0.1
"""The part of that time after which a person should be told that a question may be open."""

_ALLOWED: dict[str, tuple[tuple[str, str], ...]] = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
}

T = TypeVar("T")


class Backend(Protocol):
    """The part of a keyring class that is used."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a stored value, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a value."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove a value."""


def _failures() -> tuple[type[Exception], ...]:
    """Return what backends are known to raise when the key store does not do as asked."""
    from keyring.errors import KeyringError  # as slow to load as the rest of the vault

    families: list[type[Exception]] = [
        KeyringError, OSError, EOFError, RuntimeError, ValueError, LookupError,
        TypeError, AttributeError, ImportError,
    ]  # fmt: skip
    for module, name in (
        ("secretstorage.exceptions", "SecretStorageException"),
        ("jeepney.wrappers", "DBusErrorResponse"),
        ("dbus", "DBusException"),
    ):
        if module in sys.modules:
            families.append(getattr(sys.modules[module], name))
    return tuple(families)


def _is_locked(failure: Exception) -> bool:
    from keyring.errors import KeyringLocked

    return isinstance(failure, KeyringLocked)


class _UnansweredError(UserError):
    """A call took longer than it may."""


def _unheard() -> None:
    """Stand in where nobody is to be told."""


def _within_time(call: Callable[[], T], timeout: float, asks: Callable[[], object] = _unheard) -> T:
    """Run a call in a thread of its own and wait for it no longer than `timeout` seconds.

    `asks` is called when it takes so long that the desktop may have a question open.
    """
    results: list[T] = []
    failures: list[Exception] = []

    def run() -> None:
        try:
            results.append(call())
        except _failures() as error:
            failures.append(error)

    # A daemon: a dialog that nobody answers must not keep the program from ending.
    worker = threading.Thread(target=run, name="keyring", daemon=True)
    worker.start()
    worker.join(timeout * _SOON)
    if worker.is_alive():
        asks()
        worker.join(timeout * (1 - _SOON))
    if results:
        return results[0]
    if failures and _is_locked(failures[0]):
        raise UserError("vault.keyring_locked") from failures[0]
    if failures:
        raise UserError("vault.keyring_unavailable") from failures[0]
    raise _UnansweredError("vault.keyring_unavailable")


class KeyringStore:
    """Named values in the key store. Every method may raise `UserError` and take its time."""

    def __init__(
        self, backend: Backend, timeout: float = _TIMEOUT, asks: Callable[[], object] = _unheard
    ) -> None:
        self._backend = backend
        self._asks = asks
        self._timeout = timeout
        self._unanswered = False

    def read(self, name: str) -> str | None:
        """Return a value, or None when there is none."""
        value = self._ask(lambda: self._backend.get_password(SERVICE, name))
        return value if isinstance(value, str) and len(value) <= MAX_VALUE else None

    def write(self, name: str, value: str) -> None:
        """Store a value."""
        self._ask(lambda: self._backend.set_password(SERVICE, name, value))

    def remove(self, name: str) -> None:
        """Remove a value if it is there."""
        if self.read(name) is not None:
            self._ask(lambda: self._backend.delete_password(SERVICE, name))

    def _ask(self, call: Callable[[], T]) -> T:
        if self._unanswered:
            raise UserError("vault.keyring_unavailable")
        try:
            return _within_time(call, self._timeout, self._asks)
        except _UnansweredError:
            self._unanswered = True
            raise


def open_keyring(
    timeout: float = _TIMEOUT, asks: Callable[[], object] = _unheard
) -> KeyringStore | None:
    """Return the key store of this system, or None when it has none that is allowed.

    `asks` is called from the thread that waits when the desktop may have a question open.
    """
    for module, name in _ALLOWED.get(sys.platform, ()):
        try:
            backend = _within_time(lambda m=module, n=name: _make(m, n), timeout, asks)  # type: ignore[misc]
        except _UnansweredError:
            return None
        except UserError:
            continue  # not there on this machine; the caller says so once
        return KeyringStore(backend, timeout, asks)
    return None


def _make(module: str, name: str) -> Backend:
    allowed = getattr(importlib.import_module(module), name)
    # Environment variables KEYRING_PROPERTY_* could point an allowed class at another store.
    kind: Any = type(name, (allowed,), {"set_properties_from_env": lambda _self: None})
    _ = kind.priority  # raises where the key store is not running
    backend = kind()
    if sys.platform == "win32":
        backend.persist = "local machine"  # its default lets the entry roam to other machines
    made: Backend = backend
    return made
