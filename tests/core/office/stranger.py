# SPDX-License-Identifier: Apache-2.0
"""Owns a second reader of contact cards, written from FORMAT.md without the program."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.storage.sync.stranger import RefusedError, canonical, ident, need, whole

WORDS = Path(__file__).parents[3] / "resources/passphrases/words.txt"
DIGITS = {"officer": 32, "key": 64, "exchange": 2_432, "proof": 128, "signature": 128}
KEYS = {"card", "v", "name", "title", "made", *DIGITS}


def plainly(form: object) -> bytes:
    """Return canonical JSON of what is in normal form already."""
    return json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def verifies(key: str, signature: str, message: bytes) -> bool:
    public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
    try:
        public.verify(bytes.fromhex(signature), message)
    except InvalidSignature:
        return False
    return True


def statement(form: dict[str, str]) -> bytes:
    return plainly({"exchange": form["exchange"], "key": form["key"], "v": 1})


def eight_words(digest: bytes) -> list[str]:
    lines = WORDS.read_text("utf-8").split("\n")
    words = [line for line in lines if line and not line.startswith("#")]
    assert len(words) == 7_776
    number, found = int.from_bytes(digest, "big"), []
    for _ in range(8):
        number, rest = divmod(number, 7_776)
        found.append(words[rest])
    return found


def is_line(text: object) -> bool:
    if not isinstance(text, str) or len(text) > 200:
        return False
    unwanted = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"}
    odd = (c for c in text if unicodedata.category(c) in unwanted)
    return set(odd) <= set("\u200c\u200d ") and not re.search("^ |  | $", text)


def read_card(data: bytes) -> dict[str, object]:
    """Return the card, with the instance and the words that follow, or raise `RefusedError`."""
    need(len(data) <= 16_384, "card_unreadable")
    try:
        form = canonical(data)
    except RefusedError:
        raise RefusedError("card_unreadable") from None
    need(isinstance(form, dict) and form.get("card") == "probitas", "card_unreadable")
    need(not whole(form.get("v"), 2), "card_version")
    need(set(form) == KEYS and whole(form["v"], 1) and whole(form["made"]), "card_altered")
    need(all(ident(form[key], digits) for key, digits in DIGITS.items()), "card_altered")
    need(is_line(form["name"]) and form["name"] and is_line(form["title"]), "card_altered")
    signed = {key: value for key, value in form.items() if key != "signature"}
    for signature, message in (
        (form["proof"], b"probitas/device/1\0" + statement(form)),
        (form["signature"], b"probitas/card/1\0" + plainly(signed)),
    ):
        need(verifies(form["key"], signature, message), "card_altered")
    named = hashlib.sha256(b"probitas/instance/1\0" + bytes.fromhex(form["key"])).hexdigest()[:32]
    words = eight_words(hashlib.sha256(b"probitas/words/1\0" + statement(form)).digest())
    return {**form, "instance": named, "words": words}


def judge(data: bytes) -> object:
    """Return what a card says, or what is said of it."""
    try:
        return read_card(data)
    except RefusedError as refused:
        return str(refused)
