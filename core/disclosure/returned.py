# SPDX-License-Identifier: Apache-2.0
"""Owns what comes back: a sealed file, opened, checked in a fixed order, and read as a statement.

The order is that of what a stranger could have made: its shape, whether a form of this cycle is
meant, whether it was sealed to this cycle's key, whether it was made in that form by somebody who
had its code, and only then what it says. Whatever fails, nothing of it is taken over.
"""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke

from core.disclosure.form import MAX_FILES, MAX_MEGABYTES, PAD
from core.disclosure.statement import Statement, read_statement
from core.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

    from core.history.canonical import Json

FORMAT = "probitas.return"
VERSION = 1
MAGIC = b"PBRETURN"
MAX_SIZE = (MAX_MEGABYTES + 4) * 1024 * 1024
"""Octets of the largest answer that is read: its attachments, and a statement of 4 MiB."""
_ID = 16
_HEAD = len(MAGIC) + 1 + _ID
_LENGTH = 4
_MAX_NAME = 200
SUITE = hpke.Suite(hpke.KEM.P256, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a statement."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Returned:
    """An answer that was opened and is whole."""

    form: str
    statement: Statement
    attachments: tuple[Attachment, ...]


def form_of(data: bytes) -> str | Refusal:
    """Return which form a file answers, as it says itself."""
    if len(data) > MAX_SIZE or len(data) < _HEAD or data[: len(MAGIC)] != MAGIC:
        return Refusal.of("disclosure.not_return")
    if data[len(MAGIC)] != VERSION:
        return Refusal.of("disclosure.newer")
    return data[_HEAD - _ID : _HEAD].hex()


def open_return(
    data: bytes, key: EllipticCurvePrivateKey, proofs: Mapping[str, str]
) -> Returned | Refusal:
    """Open an answer; `proofs` are those of the forms of the cycle, by form."""
    form = form_of(data)
    if isinstance(form, Refusal):
        return form
    if form not in proofs:
        return Refusal.of("disclosure.other_form")
    try:
        plain = SUITE.decrypt(data[_HEAD:], key, info=data[:_HEAD])
    except (InvalidTag, ValueError):
        return Refusal.of("disclosure.wrong_key")
    return _read(plain, form, proofs[form])


def _read(plain: bytes, form: str, proof: str) -> Returned | Refusal:
    end = _LENGTH + int.from_bytes(plain[:_LENGTH], "big")
    try:
        body: Json = json.loads(plain[_LENGTH:end], parse_constant=_no_number)
    except (ValueError, RecursionError):
        body = None
    match body:
        case {"format": str(name), "version": int(version)} if name == FORMAT and version > VERSION:
            return Refusal.of("disclosure.newer")
        case {
            "format": str(name),
            "version": int(version),
            "form": str(meant),
            "proof": str(said),
            "statement": statement,
            "attachments": [*listed],
            **rest,
        } if name == FORMAT and version == VERSION and not rest:
            attachments = _attachments(listed, plain[end:])
        case _:
            return Refusal.of("disclosure.not_return")
    # A stranger may have written half a character, which has no octets of its own.
    if meant != form or not hmac.compare_digest(said.encode(errors="replace"), proof.encode()):
        return Refusal.of("disclosure.not_opened")
    if attachments is None:
        return Refusal.of("disclosure.not_return")
    read = read_statement(statement)
    return read if isinstance(read, Refusal) else Returned(form, read, attachments)


def _no_number(_: str) -> None:
    raise ValueError("NaN and infinities are no JSON")


def _attachments(listed: list[Json], rest: bytes) -> tuple[Attachment, ...] | None:
    """Return the files that follow the statement; None where their list does not fit them."""
    found, start = [], 0
    for one in listed:
        match one:
            case {"name": str(name), "size": int(size), **more} if not more:
                pass
            case _:
                return None
        if isinstance(size, bool) or not 0 <= size <= len(rest) - start or len(name) > _MAX_NAME:
            return None
        found.append(Attachment(name, rest[start : start + size]))
        start += size
    padding = rest[start:]
    if len(listed) > MAX_FILES or len(padding) >= PAD or padding.strip(b"\0"):
        return None
    return tuple(found)
