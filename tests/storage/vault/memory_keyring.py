# SPDX-License-Identifier: Apache-2.0
"""Owns a key store in memory, which can be told to misbehave in the ways real ones do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class MemoryKeyring:
    """Keeps values like a key store; `before` runs first on every call and may raise or sleep."""

    def __init__(self, before: Callable[[], None] = lambda: None) -> None:
        self.values: dict[tuple[str, str], str] = {}
        self.before = before

    def get_password(self, service: str, username: str) -> str | None:
        self.before()
        return self.values.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.before()
        self.values[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.before()
        del self.values[service, username]
