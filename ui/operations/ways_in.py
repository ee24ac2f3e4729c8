# SPDX-License-Identifier: Apache-2.0
"""Owns what is asked of secrets before any vault is touched: well typed, good enough."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.vault import Secret


@dataclass(frozen=True, slots=True)
class Typed:
    """A secret, or what is wrong with how it was typed."""

    value: Secret | None = None
    refusal: Refusal | None = None


def read_passphrase(text: str) -> Typed:
    """Take a passphrase as it was typed."""
    from storage.vault import Passphrase

    return Typed(Passphrase(text))


def read_recovery_code(text: str) -> Typed:
    """Read a recovery code; a wrong group is named before anything is tried.

    The groups that are complete are checked, even when the last ones have not been typed yet.
    """
    from storage.vault import RecoveryCode

    try:
        return Typed(RecoveryCode.parse(text))
    except UserError as error:
        return Typed(refusal=error.refusal)


def check_new_passphrase(text: str, context: Iterable[str] = ()) -> Refusal | None:
    """Return what speaks against a passphrase for a new way in."""
    from storage.vault import check_passphrase

    try:
        check_passphrase(text, context)
    except UserError as error:
        return error.refusal
    return None


def suggest_passphrase() -> str:
    """Return six random words."""
    from storage.vault import generate_passphrase

    return generate_passphrase()
