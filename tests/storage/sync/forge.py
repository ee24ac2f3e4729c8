# SPDX-License-Identifier: Apache-2.0
"""Owns a third writer of bundles, which also writes wrong ones: every part can be given.

Nothing here is random but the stanzas, which `tests/vectors/bundle/parts.json` keeps: HPKE is
never twice the same. Everything else follows from fixed keys, so that the vectors can be made
again and compared.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
import json
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from storage.sync.bundle.keys import decoy, seal
from tests.storage.sync.offices import ANNA, BEN, CARLA, FILE, OFFICE, fixed, fixed_id

if TYPE_CHECKING:
    from tests.storage.sync.offices import Person

FOLDER = Path(__file__).parents[2] / "vectors" / "bundle"
EVENTS = Path(__file__).parents[2] / "vectors" / "history"
BUNDLE_ID, OTHER_ID = fixed("bundle id", 16), fixed("another bundle id", 16)
K, OTHER_K = fixed("K"), fixed("another K")
SALT = fixed("salt of the body", 24)
CHUNK = 16_384
LABEL = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0"


def fresh_parts() -> dict[str, str]:
    """Seal K anew to those who appear in the vectors."""
    info, other = b"probitas/bundle/1" + BUNDLE_ID, b"probitas/bundle/1" + OTHER_ID
    made = {
        "ben": seal(BEN.exchange.public, K, info),
        "carla": seal(CARLA.exchange.public, K, info),
        "ben of another bundle": seal(BEN.exchange.public, K, other),
        "ben without context": seal(BEN.exchange.public, K, b""),
        "ben with another K": seal(BEN.exchange.public, OTHER_K, info),
    }
    made |= {f"decoy {n}": decoy(info) for n in range(1, 8)}
    return {name: stanza.hex() for name, stanza in made.items()}


@functools.cache
def parts() -> dict[str, bytes]:
    """Return what vectors have in common, by name."""
    text = (FOLDER / "parts.json").read_text("utf-8")
    return {name: bytes.fromhex(value) for name, value in json.loads(text).items()}


def stanza_parts() -> dict[str, bytes]:
    """Return the stanzas by name."""
    return {name: part for name, part in parts().items() if len(part) == 1168}


def stanzas(*names: str) -> bytes:
    """Return stanzas one after another."""
    return b"".join(parts()[name] for name in names)


PLAIN = ("decoy 1", "ben", "decoy 2", "decoy 3")


def expand(key: bytes, info: bytes, size: int = 32) -> bytes:
    return HKDFExpand(hashes.SHA256(), size, info).derive(key)


def unsealed(
    sealed: bytes,
    *,
    magic: bytes = b"PRBUNDLE",
    version: int = 3,
    flags: int = 0,
    bundle_id: bytes = BUNDLE_ID,
    count: int | None = None,
) -> bytes:
    """Return a header without its HMAC."""
    count = len(sealed) // 1168 if count is None else count
    return (
        magic + struct.pack(">HH", version, flags) + bundle_id + struct.pack(">H", count) + sealed
    )


def mac(header: bytes, k: bytes = K) -> bytes:
    return hmac.digest(expand(k, b"probitas/bundle-header/1"), header, "sha256")


def header(sealed: bytes | None = None, k: bytes = K, **fields: Any) -> bytes:
    """Return a header with its HMAC."""
    whole = unsealed(stanzas(*PLAIN) if sealed is None else sealed, **fields)
    return whole + mac(whole, k)


class Body:
    """A body whose chunks can be had one by one."""

    def __init__(self, head: bytes, k: bytes = K, salt: bytes = SALT, **other: bytes) -> None:
        key = other.get("key", expand(k, b"probitas/bundle-body/1"))
        context = other.get("context", hashlib.sha256(head).digest())
        material = expand(key, other.get("label", LABEL) + salt + context, 76)
        self.cipher, self.nonce = AESGCM(material[:32]), int.from_bytes(material[32:44])
        self.prefix = salt + material[44:]

    def chunk(self, number: int, plain: bytes, aad: bytes | None = None) -> bytes:
        return self.cipher.encrypt((self.nonce ^ number).to_bytes(12), plain, aad)

    def chunks(self, message: bytes) -> list[bytes]:
        cuts = range(0, len(message) + 1, CHUNK)
        return [self.chunk(n, message[at : at + CHUNK]) for n, at in enumerate(cuts)]

    def __call__(self, message: bytes) -> bytes:
        return self.prefix + b"".join(self.chunks(message))


def frame(kind: int, content: bytes, length: int | None = None) -> bytes:
    return struct.pack(">BI", kind, len(content) if length is None else length) + content


def sealed_event(name: str) -> dict[str, bytes | None]:
    """Return the parts of an event of the vectors of the history."""
    raw = json.loads((EVENTS / f"{name}.json").read_text("utf-8"))["bytes"]
    return {key: None if value is None else bytes.fromhex(value) for key, value in raw.items()}


def event(name: str = "put") -> bytes:
    """Return the content of an event frame."""
    e = sealed_event(name)
    rest = b"\x00" if e["payload"] is None else b"\x01" + e["salt"] + e["payload"]
    return struct.pack(">I", len(e["data"])) + e["data"] + e["signature"] + rest


def attachment(data: bytes, size: int | None = None) -> bytes:
    """Return the content of the frame that begins an attachment."""
    return hashlib.sha256(data).digest() + struct.pack(">Q", len(data) if size is None else size)


def manifest(head: bytes, frames: bytes, events: int = 0, attachments: int = 0) -> dict[str, Any]:
    """Return what Anna signs to Ben."""
    return {
        "v": 1,
        "office": OFFICE,
        "bundle": head[12:28].hex(),
        "header": hashlib.sha256(head).hexdigest(),
        "sender": ANNA.instance,
        "recipient": BEN.officer,
        "devices": {BEN.instance: 2},
        "number": 3,
        "previous": fixed_id("previous"),
        "covers": {BEN.instance: 2},
        "made": 1_600_000_000_000,
        "roster": sorted(fixed_id(f"roster {n}", 64) for n in range(2)),
        "has": {FILE: {ANNA.instance: [[4, fixed_id("event", 64)]]}},
        "received": {BEN.instance: {"up_to": 3, "beyond": [5, 8]}},
        "wants": [fixed_id("attachment", 64)],
        "gone": [],
        "events": events,
        "attachments": attachments,
        "content": hashlib.sha256(frames).hexdigest(),
    }


def written(form: object) -> bytes:
    """Return JSON as a manifest has it; what `form` holds may be wrong."""
    text = json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8")


def signed(data: bytes, by: Person = ANNA) -> bytes:
    """Return the content of a manifest frame."""
    return by.key.sign(b"probitas/manifest/1\0" + hashlib.sha256(data).digest()) + data


def padded(frames: bytes) -> bytes:
    """Return a message: Padmé, written from the paper once more."""
    length = len(frames)
    e = length.bit_length() - 1
    step = 2 ** max(e - e.bit_length(), 0)
    return frames + bytes(-length % step)


def message(
    frames: bytes,
    *,
    head: bytes | None = None,
    counts: tuple[int, int] = (0, 0),
    by: Person = ANNA,
    **changes: Any,
) -> bytes:
    """Return frames with a manifest that was signed after some of its values were changed."""
    form = manifest(header() if head is None else head, frames, *counts) | changes
    return padded(frames + frame(9, signed(written(form), by)))


def bundle(whole: bytes, head: bytes | None = None) -> bytes:
    """Return the bundle of a message."""
    head = header() if head is None else head
    return head + Body(head)(whole)


READER = {
    "office": OFFICE,
    "officer": BEN.officer,
    "instance": BEN.instance,
    "exchange_key": BEN.exchange.raw.hex(),
    "senders": {p.instance: p.key.public_key().public_bytes_raw().hex() for p in (ANNA, BEN)},
    "revoked": [CARLA.instance],
}
