# SPDX-License-Identifier: Apache-2.0
"""Owns a second reader of requests and answers, written from FORMAT.md without the program."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from tests.core.office.stranger import eight_words
from tests.storage.sync.stranger import RefusedError, canonical, ident, need, open_stanza, whole

if TYPE_CHECKING:
    from collections.abc import Callable

STANZA = 2 * 1_168


def is_exchange_key(key: object) -> bool:
    if not isinstance(key, str) or not ident(key, 2 * 1_216):
        return False
    raw = bytes.fromhex(key)
    try:
        MLKEM768PublicKey.from_public_bytes(raw[:1184])
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(raw[1184:]))
    except ValueError:
        return False
    return True


def are_parts(parts: object) -> bool:
    if not isinstance(parts, dict) or len(parts) not in {2, 3}:
        return False
    return all(ident(instance) and ident(part, STANZA) for instance, part in parts.items())


REQUEST: dict[str, Callable[[Any], bool]] = {
    "escrow": lambda v: v == "request",
    "v": lambda v: whole(v) and v == 1,
    "vault": ident,
    "slot": ident,
    "sealing": lambda v: ident(v, 64),
    "parts": are_parts,
    "key": is_exchange_key,
    "made": whole,
}
ANSWER: dict[str, Callable[[Any], bool]] = {
    "escrow": lambda v: v == "answer",
    "v": lambda v: whole(v) and v == 1,
    "vault": ident,
    "request": lambda v: ident(v, 64),
    "holder": ident,
    "part": lambda v: ident(v, STANZA),
}


def read(data: bytes, keys: dict[str, Callable[[Any], bool]], otherwise: str) -> dict[str, Any]:
    try:
        need(len(data) <= 32_768)
        form = canonical(data)
        need(isinstance(form, dict) and "escrow" in form and keys["escrow"](form["escrow"]))
    except RefusedError:
        raise RefusedError(otherwise) from None
    need(not whole(form.get("v"), 2), "escrow_version")
    need(set(form) == set(keys), "escrow_altered")
    need(all(fits(form[key]) for key, fits in keys.items()), "escrow_altered")
    return form


def name_of(request: bytes) -> bytes:
    return hashlib.sha256(b"probitas/escrow-request/1\0" + request).digest()


def judge_request(data: bytes) -> object:
    """Return what a request says and its words, or what is said of it."""
    try:
        form = read(data, REQUEST, "escrow_not_a_request")
    except RefusedError as refused:
        return str(refused)
    return {**form, "words": eight_words(name_of(data))}


def judge_answer(data: bytes, request: bytes, private: bytes) -> object:
    """Return the holder and the part of an answer to a request, or what is said of it."""
    try:
        form = read(data, ANSWER, "escrow_not_an_answer")
        need(form["vault"] == canonical(request)["vault"], "escrow_other_vault")
        need(form["request"] == name_of(request).hex(), "escrow_other_request")
        info = b"probitas/escrow-answer/1" + name_of(request) + bytes.fromhex(form["holder"])
        part = open_stanza(bytes.fromhex(form["part"]), private, info)
        need(part is not None, "escrow_altered")
    except RefusedError as refused:
        return str(refused)
    return [form["holder"], part]
