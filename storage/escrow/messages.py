# SPDX-License-Identifier: Apache-2.0
"""Owns the two files that go between a vault nobody can open and the colleagues who help."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from core.errors import UserError
from core.history.canonical import Json, MalformedError, decode, encode
from core.ids import is_id
from core.office.instance import EXCHANGE_DIGITS, eight_words
from storage.sync.bundle.keys import STANZA_BYTES, ExchangeKey, is_public_key, seal
from storage.vault.escrow import FEWEST, MOST, part_info

if TYPE_CHECKING:
    from collections.abc import Mapping

SUFFIX = ".prohelp"
VERSION = 1
MAX_BYTES = 32 * 1024
NOT_A_REQUEST = "vault.escrow_not_a_request"
NOT_AN_ANSWER = "vault.escrow_not_an_answer"
ALTERED = "vault.escrow_altered"
_NAME_LABEL = b"probitas/escrow-request/1\x00"
_HASH_DIGITS = 64
_PART_DIGITS = 2 * STANZA_BYTES


@dataclass(frozen=True, slots=True)
class Request:
    """What who cannot open a vault asks of two colleagues. Identifiers are in hexadecimal."""

    vault: str
    slot: str
    sealing: str
    """Which sealing of the slot: another one after every change of the vault key."""
    parts: Mapping[str, str] = field(repr=False)
    """By device, its part as the slot has it."""
    key: str = field(repr=False)
    """What the answers are sealed to."""
    made: int

    @property
    def name(self) -> bytes:
        """What the request is called: 32 bytes that stand for all of it."""
        return hashlib.sha256(_NAME_LABEL + self.write()).digest()

    @property
    def words(self) -> tuple[str, ...]:
        """The eight words that requester and helper compare."""
        return eight_words(self.name)

    def form(self) -> dict[str, Json]:
        """Return what the file says."""
        return {
            "escrow": "request",
            "v": VERSION,
            "vault": self.vault,
            "slot": self.slot,
            "sealing": self.sealing,
            "parts": dict(self.parts),
            "key": self.key,
            "made": self.made,
        }

    def write(self) -> bytes:
        """Return the bytes of the file."""
        return encode(self.form())

    def part(self, instance: str, key: ExchangeKey) -> bytes | None:
        """Return the part of a device, or None if there is none that its key opens."""
        sealed = self.parts.get(instance)
        info = part_info(bytes.fromhex(self.vault), bytes.fromhex(self.slot), instance)
        return key.open(bytes.fromhex(sealed), info) if sealed else None


@dataclass(frozen=True, slots=True)
class Answer:
    """The part of one colleague's device, sealed to a request."""

    vault: str
    request: str
    holder: str
    sealed: str = field(repr=False)

    @classmethod
    def to(cls, request: Request, holder: str, part: bytes) -> Answer:
        """Seal a part to a request."""
        sealed = seal(bytes.fromhex(request.key), part, _answer_info(request.name, holder))
        return cls(request.vault, request.name.hex(), holder, sealed.hex())

    def write(self) -> bytes:
        """Return the bytes of the file."""
        return encode(
            {
                "escrow": "answer",
                "v": VERSION,
                "vault": self.vault,
                "request": self.request,
                "holder": self.holder,
                "part": self.sealed,
            }
        )

    def part(self, key: ExchangeKey) -> bytes:
        """Return the part; raise `UserError` if the answer is not as it was written."""
        info = _answer_info(bytes.fromhex(self.request), self.holder)
        part = key.open(bytes.fromhex(self.sealed), info)
        if part is None:
            raise UserError(ALTERED)
        return part


def read_request(data: bytes) -> Request:
    """Return the request in a file, or raise `UserError`."""
    return request_in(_read(data, "request", NOT_A_REQUEST))


def request_in(form: Mapping[str, Any]) -> Request:
    """Return the request that a form says, or raise `UserError`."""
    match form:
        case {
            "escrow": "request",
            "v": 1,
            "vault": str() as vault,
            "slot": str() as slot,
            "sealing": str() as sealing,
            "parts": dict() as parts,
            "key": str() as key,
            "made": int() as made,
        } if (
            len(form) == 8
            and [type(form["v"]), type(made)] == [int, int]  # true is 1 to Python
            and made >= 0
            and is_id(vault)
            and is_id(slot)
            and is_id(sealing, _HASH_DIGITS)
            and FEWEST <= len(parts) <= MOST
            and all(is_id(i) and is_id(part, _PART_DIGITS) for i, part in parts.items())
            and is_id(key, EXCHANGE_DIGITS)
            and is_public_key(bytes.fromhex(key))
        ):
            return Request(vault, slot, sealing, {i: str(p) for i, p in parts.items()}, key, made)
    raise UserError(ALTERED)


def read_answer(data: bytes) -> Answer:
    """Return the answer in a file, or raise `UserError`."""
    match form := _read(data, "answer", NOT_AN_ANSWER):
        case {
            "v": 1,
            "vault": str() as vault,
            "request": str() as request,
            "holder": str() as holder,
            "part": str() as part,
        } if (
            len(form) == 6
            and type(form["v"]) is int
            and is_id(vault)
            and is_id(request, _HASH_DIGITS)
            and is_id(holder)
            and is_id(part, _PART_DIGITS)
        ):
            return Answer(vault, request, holder, part)
    raise UserError(ALTERED)


def _read(data: bytes, kind: str, otherwise: str) -> dict[str, Any]:
    """Return the form in a file of one kind."""
    try:
        form = decode(data) if len(data) <= MAX_BYTES else None
    except MalformedError as error:
        raise UserError(otherwise) from error
    if not isinstance(form, dict) or form.get("escrow") != kind:
        raise UserError(otherwise)
    version = form.get("v")
    if isinstance(version, int) and version > VERSION:
        raise UserError("vault.escrow_version")
    return form


def _answer_info(name: bytes, holder: str) -> bytes:
    return b"probitas/escrow-answer/1" + name + bytes.fromhex(holder)
