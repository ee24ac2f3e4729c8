# SPDX-License-Identifier: Apache-2.0
"""Owns the contact card: how a device that no office has entered yet introduces its owner.

A card is a small file that travels any way at all; nothing in it is secret. `FORMAT.md` beside this
file says it byte for byte; the two must change together.

**What it proves.** A card that was altered does not verify. One that was *swapped* for another
verifies, but it has other words: both people read the eight words to each other, face to face or
on the telephone, before the director admits the device. The words are of the keys alone, so that
whoever approves can compare them again, from the roster. A card cannot make its owner somebody
who is in the office already: as whom a device is entered is for the director to say.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from core.history.canonical import Json, MalformedError, decode, encode
from core.ids import InstanceId, OfficerId, is_id
from core.office.instance import (
    EXCHANGE_DIGITS,
    KEY_DIGITS,
    instance_of,
    is_proven,
    is_signed,
    prove,
    words_of,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SUFFIX = ".procard"
VERSION = 1
MAX_BYTES = 16 * 1024
MAX_NAME = 200
_MARK = "probitas"
_LABEL = b"probitas/card/1\x00"
_UNSHOWN = {"Cf", "Cs", "Co", "Cn"}
_JOINERS = "\u200c\u200d"  # without them, names in Persian and in Indian languages are misspelt
_KEYS = {"card", "v", "name", "title", "officer", "key", "exchange", "made", "proof", "signature"}


@dataclass(frozen=True, slots=True)
class Card:
    """Who would join an office, and the keys of the device."""

    name: str
    title: str
    officer: OfficerId
    """Whom the device would be; the director may enter it as somebody else's."""
    key: str
    exchange_key: str
    made: int
    proof: str
    signature: str

    @property
    def instance(self) -> InstanceId:
        """The device's name, which follows from its key."""
        return instance_of(bytes.fromhex(self.key))

    @property
    def words(self) -> tuple[str, ...]:
        """The eight words to compare."""
        return words_of(self.key, self.exchange_key)

    def entry(self, officer: OfficerId, label: str) -> dict[str, Json]:
        """Return what the roster says of the device once it is an officer's."""
        return {
            "key": self.key,
            "officer": officer,
            "label": label,
            "exchange": self.exchange_key,
            "proof": self.proof,
        }

    def write(self) -> bytes:
        """Return the bytes of the file."""
        return encode({**self._form(), "signature": self.signature})

    def _form(self) -> dict[str, Json]:
        return {
            "card": _MARK,
            "v": VERSION,
            "name": self.name,
            "title": self.title,
            "officer": self.officer,
            "key": self.key,
            "exchange": self.exchange_key,
            "made": self.made,
            "proof": self.proof,
        }

    def _message(self) -> bytes:
        return _LABEL + encode(self._form())

    def signed(self, key: Ed25519PrivateKey) -> Card:
        """Return the card with its signature."""
        return Card(
            self.name, self.title, self.officer, self.key, self.exchange_key, self.made,
            self.proof, key.sign(self._message()).hex(),
        )  # fmt: skip

    def is_genuine(self) -> bool:
        """Tell whether all of it is as the device wrote it."""
        return is_proven(self.key, self.exchange_key, self.proof) and is_signed(
            self.key, self.signature, self._message()
        )


def make_card(
    key: Ed25519PrivateKey,
    exchange_key: str,
    officer: OfficerId,
    person: tuple[str, str],
    made: int,
) -> Card:
    """Make the card of a device; `person` is a name and a title."""
    name, title = map(_line, person)
    public = key.public_key().public_bytes_raw().hex()
    proof = prove(key, exchange_key)
    return Card(name, title, officer, public, exchange_key, made, proof, "").signed(key)


def read_card(data: bytes) -> Card | Refusal:
    """Return the card in a file, or why there is none to be trusted."""
    if len(data) > MAX_BYTES:
        return Refusal.of("sync.card_unreadable")
    try:
        form = decode(data)
    except MalformedError:
        return Refusal.of("sync.card_unreadable")
    if not isinstance(form, dict) or form.get("card") != _MARK:
        return Refusal.of("sync.card_unreadable")
    version = form.get("v")
    if isinstance(version, int) and version > VERSION:
        return Refusal.of("sync.card_version")
    card = _card(form)
    if card is None or not card.is_genuine():
        return Refusal.of("sync.card_altered")
    return card


def _card(form: dict[str, Any]) -> Card | None:
    texts = {name: value for name, value in form.items() if isinstance(value, str)}
    made = form.get("made")
    well_formed = (
        set(form) == _KEYS
        and set(texts) == _KEYS - {"v", "made"}
        and type(form["v"]) is int  # true is 1 to Python
        and form["v"] == VERSION
        and type(made) is int
        and made >= 0
        and is_id(texts["officer"])
        and is_id(texts["key"], KEY_DIGITS)
        and is_id(texts["exchange"], EXCHANGE_DIGITS)
        and all(_line(texts[name]) == texts[name] for name in ("name", "title"))
        and texts["name"] != ""
    )
    if not well_formed:
        return None
    return Card(
        texts["name"], texts["title"], OfficerId(texts["officer"]), texts["key"],
        texts["exchange"], form["made"], texts["proof"], texts["signature"],
    )  # fmt: skip


def _line(text: str) -> str:
    """Return a text as one line without characters that show nothing or turn others round."""
    spaced = "".join(" " if unicodedata.category(c) == "Cc" else c for c in text)
    shown = "".join(c for c in spaced if unicodedata.category(c) not in _UNSHOWN or c in _JOINERS)
    return " ".join(unicodedata.normalize("NFC", shown).split())[:MAX_NAME].strip()
