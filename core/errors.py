# SPDX-License-Identifier: Apache-2.0
"""Owns the one shape of "no": a code, its parameters, and nothing else.

A *refusal* is a value: what a person asked for cannot be done, and the person can act on it.
Core returns refusals; nothing in core raises one. Storage raises `UserError`, which carries a
refusal, where the obstacle is outside the rules: a disk that is full, a passphrase that is wrong.
Everything else that is raised anywhere is a bug of ours and is caught only by the last handler.

The sentence and the hint for a code are in `resources/messages/<area>.json`, in six languages,
where `<area>` is the part of the code before the dot. Parameters never hold case content in
anything that is logged; `str()` of an error is its code alone, so that a traceback or a log
line cannot leak a name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something may not be done now: a code such as `case.not_open` and its parameters."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, code: str, **params: str | int) -> Refusal:
        """Build a refusal from keywords, the shape every rule uses."""
        return cls(code, MappingProxyType(params))

    def error(self) -> UserError:
        """Return what to raise where a transaction must be undone, with the number it has drawn."""
        return UserError(self.code, **self.params)


class UserError(Exception):
    """An obstacle outside the rules that the person at the keyboard can do something about."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.refusal = Refusal.of(code, **params)

    @property
    def code(self) -> str:
        """The code whose sentence and hint the person is shown."""
        return self.refusal.code
