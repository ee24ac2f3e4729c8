# SPDX-License-Identifier: Apache-2.0
"""Owns a second decoder of bundles, written from FORMAT.md by who had not seen the first.

    python -I stranger.py FOLDER

Nothing of the program is imported: the standard library and the primitives of `cryptography` are
enough. FOLDER is one of vectors; what is said of each is printed as JSON.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import struct
import sys
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STANZA = 1_168
CHUNK = 16_384 + 16
PIECE = 1_048_576
LIMIT = {1: 5_242_880, 2: 40, 3: PIECE, 4: 5_242_880, 9: 16_777_216 + 64}


class RefusedError(Exception):
    """What is said of a file that is refused."""


def need(true: object, said: str = "malformed") -> None:
    if not true:
        raise RefusedError(said)


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def mac(key: bytes, data: bytes) -> bytes:
    return hmac.digest(key, data, "sha256")


def expand(prk: bytes, info: bytes, length: int) -> bytes:
    out, block = b"", b""
    for n in range(1, -(-length // 32) + 1):
        block = mac(prk, block + info + bytes([n]))
        out += block
    return out[:length]


# Section 2


def open_stanza(stanza: bytes, private: bytes, info: bytes) -> bytes | None:
    ciphertext, share, sealed = stanza[:1088], stanza[1088:1120], stanza[1120:]
    x25519 = X25519PrivateKey.from_private_bytes(private[64:])
    ss_m = MLKEM768PrivateKey.from_seed_bytes(private[:64]).decapsulate(ciphertext)
    try:
        ss_x = x25519.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:
        return None
    own, mark = x25519.public_key().public_bytes_raw(), bytes.fromhex("5C2E2F2F5E5C")
    suite = b"HPKE-v1HPKE" + bytes.fromhex("647A 0001 0002")

    def extract(label: bytes, ikm: bytes, salt: bytes = bytes(32)) -> bytes:
        return mac(salt, suite + label + ikm)

    def labeled(prk: bytes, label: bytes, length: int) -> bytes:
        return expand(prk, struct.pack(">H", length) + suite + label + context, length)

    shared = hashlib.sha3_256(ss_m + ss_x + share + own + mark).digest()
    context = b"\0" + extract(b"psk_id_hash", b"") + extract(b"info_hash", info)
    secret = extract(b"secret", b"", shared)
    key, nonce = labeled(secret, b"key", 32), labeled(secret, b"base_nonce", 12)
    try:
        return AESGCM(key).decrypt(nonce, sealed, None)
    except InvalidTag:
        return None


def open_header(file: bytes, private: bytes) -> tuple[bytes, bytes, bytes, bytes]:
    """Return K, the bundle id, the digest, and the body."""
    need(len(file) <= 268_435_456, "too_large")
    need(file[:8] == b"PRBUNDLE"[: len(file)], "not_a_bundle")
    need(len(file) >= 30, "cut_short")
    version, flags, bundle, n = struct.unpack(">HH16sH", file[8:30])
    need(version == 3 and flags == 0, "version")
    need(4 <= n <= 512 and n % 4 == 0, "damaged")
    end = 30 + n * STANZA
    need(len(file) >= end + 32, "cut_short")
    stanzas = (file[at : at + STANZA] for at in range(30, end, STANZA))
    opened = (open_stanza(stanza, private, b"probitas/bundle/1" + bundle) for stanza in stanzas)
    k = next((k for k in opened if k is not None), None)
    if k is None:
        raise RefusedError("not_for_me")
    need(mac(expand(k, b"probitas/bundle-header/1", 32), file[:end]) == file[end : end + 32],
         "damaged")  # fmt: skip
    return k, bundle, sha256(file[: end + 32]), file[end + 32 :]


# Section 3


def open_chunks(body: bytes, k: bytes, digest: bytes) -> Iterator[bytes]:
    """Yield the message as its chunks are opened, one when it is asked for."""
    salt, commitment = body[:24], body[24:56]
    need(len(body) >= 56, "cut_short")
    label = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0"
    keys = expand(expand(k, b"probitas/bundle-body/1", 32), label + salt + digest, 76)
    need(keys[44:] == commitment, "damaged")
    cipher, base, n, chunk = AESGCM(keys[:32]), int.from_bytes(keys[32:44], "big"), 0, b""
    while n == 0 or len(chunk) == CHUNK:
        chunk = body[56 + n * CHUNK :][:CHUNK]
        need(len(chunk) >= 16, "cut_short")
        try:
            yield cipher.decrypt((base ^ n).to_bytes(12, "big"), chunk, None)
        except InvalidTag:
            raise RefusedError("damaged") from None
        n += 1


# Section 4


class Message:
    """What has been opened of a message, and how far it was read."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self.chunks, self.plain, self.at = chunks, bytearray(next(chunks)), 0

    def take(self, count: int) -> bytes:
        while len(self.plain) < self.at + count:
            chunk = next(self.chunks, None)
            if chunk is None:
                raise RefusedError("malformed")
            self.plain += chunk
        self.at += count
        return bytes(self.plain[self.at - count : self.at])

    def take_padding(self) -> None:
        need(not any(self.plain[self.at :]))
        for chunk in self.chunks:
            need(not any(chunk))
            self.plain += chunk
        need(len(self.plain) == padme(self.at))


def padme(length: int) -> int:
    if length < 2:
        return length
    e = length.bit_length() - 1
    s = e.bit_length()
    step = 2 ** max(e - s, 0)
    return -(-length // step) * step


def take_frames(message: Message) -> tuple[list[tuple[int, bytes]], bytes, bytes]:
    """Return the frames before the manifest, all their bytes, and the manifest frame's content."""
    frames: list[tuple[int, bytes]] = []
    for _ in range(1_000_000):
        start = message.at
        kind, length = struct.unpack(">BI", message.take(5))
        need(kind in LIMIT and 1 <= length <= LIMIT[kind])
        content = message.take(length)
        if kind == 9:
            return frames, bytes(message.plain[:start]), content
        frames.append((kind, content))
    raise RefusedError("too_large")


def interpret(frames: list[tuple[int, bytes]]) -> list[object]:
    shown: list[object] = []
    rest = iter(frames)
    for kind, content in rest:
        need(kind != 3)
        if kind == 1:
            shown.append(["event", *read_event(content)])
        elif kind == 2:
            need(len(content) == 40)
            size = int.from_bytes(content[32:], "big")
            need(size <= 104_857_600)
            shown.append(["attachment", content[:32].hex(), size])
            pieces = [take_piece(rest, min(PIECE, size - at)) for at in range(0, size, PIECE)]
            need(sha256(b"".join(pieces)) == content[:32])
            shown += [["piece", piece.hex()] for piece in pieces]
        else:
            shown.append(["notice", canonical(content)])
    return shown


def take_piece(frames: Iterator[tuple[int, bytes]], size: int) -> bytes:
    kind, content = next(frames, (0, b""))
    need(kind == 3 and len(content) == size)
    return content


def read_event(content: bytes) -> list[str | None]:
    """Return event, signature, salt and payload."""
    n = int.from_bytes(content[:4], "big")
    need(1 <= n <= 262_144 and len(content) >= 4 + n + 64 + 1)
    event, signature, flag = content[4 : 4 + n], content[4 + n : 68 + n], content[68 + n]
    rest = content[69 + n :]
    if flag == 0:
        need(not rest)
        return [event.hex(), signature.hex(), None, None]
    need(flag == 1 and 32 + 1 <= len(rest) <= 32 + 4_194_304)
    return [event.hex(), signature.hex(), rest[:32].hex(), rest[32:].hex()]


# Canonical JSON: section 1 of core/history/FORMAT.md


def canonical(data: bytes) -> Any:
    try:
        value = json.loads(data.decode("utf-8"))
        need(written(value, 0).encode("utf-8") == data)
    except (ValueError, RecursionError):
        raise RefusedError("malformed") from None
    return value


def written(value: object, depth: int) -> str:
    need(not isinstance(value, float) and not (isinstance(value, dict | list) and depth == 32))
    if isinstance(value, dict):
        pairs = (written(k, 0) + ":" + written(value[k], depth + 1) for k in sorted(value))
        return "{" + ",".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ",".join(written(item, depth + 1) for item in value) + "]"
    if isinstance(value, str):
        return json.dumps(unicodedata.normalize("NFC", value), ensure_ascii=False)
    need(not isinstance(value, int) or abs(value) <= 2**53 - 1)
    return json.dumps(value)


# Section 5


def whole(value: object, least: int = 0) -> bool:
    return type(value) is int and value >= least


def ident(value: object, digits: int = 32) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(f"[0-9a-f]{{{digits}}}", value))


def ident64(value: object) -> bool:
    return ident(value, 64)


def ascending(value: object, item: Callable[[Any], bool]) -> bool:
    if not isinstance(value, list) or not all(map(item, value)):
        return False
    return all(a < b for a, b in pairwise(value))


def table(value: object, item: Callable[[Any], bool]) -> bool:
    """Tell whether a value is an object of identifiers and what belongs to each."""
    return isinstance(value, dict) and all(ident(k) and item(v) for k, v in value.items())


def head(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and whole(value[0], 1) and ident64(value[1])


def heads(value: object) -> bool:
    return bool(value) and ascending(value, head)


def received(value: object) -> bool:
    if not isinstance(value, dict) or set(value) != {"up_to", "beyond"}:
        return False
    n = value["up_to"]
    return whole(n) and ascending(value["beyond"], lambda beyond: whole(beyond, n + 2))


FORM: dict[str, Callable[[Any, dict[str, Any]], bool]] = {
    "number": lambda v, _: whole(v, 1),
    "v": lambda v, _: whole(v) and v == 1,
    "office": lambda v, _: ident(v),
    "bundle": lambda v, _: ident(v),
    "header": lambda v, _: ident64(v),
    "sender": lambda v, _: ident(v),
    "recipient": lambda v, _: ident(v),
    "devices": lambda v, m: bool(v) and table(v, lambda n: whole(n, 1) and n <= m["number"]),
    "previous": lambda v, m: v is None if m["number"] == 1 else ident(v),
    "covers": lambda v, m: (
        FORM["devices"](v, m) and isinstance(m["devices"], dict) and set(v) == set(m["devices"])
    ),
    "made": lambda v, _: whole(v),
    "roster": lambda v, _: ascending(v, ident64),
    "has": lambda v, _: table(v, lambda chains: bool(chains) and table(chains, heads)),
    "received": lambda v, _: table(v, received),
    "wants": lambda v, _: ascending(v, ident64),
    "gone": lambda v, _: ascending(v, ident),
    "events": lambda v, _: whole(v),
    "attachments": lambda v, _: whole(v),
    "content": lambda v, _: ident64(v),
}


def read_manifest(data: bytes) -> dict[str, Any]:
    need(sum(map(data.count, (b",", b"[", b"{"))) <= 1_048_576)
    manifest = canonical(data)
    need(isinstance(manifest, dict) and set(manifest) == set(FORM))
    for key, fits in FORM.items():
        need(fits(manifest[key], manifest))
    return manifest


# Section 6


def read(file: bytes, me: dict[str, Any]) -> dict[str, object]:
    """Return the manifest and the frames of a bundle, or raise `RefusedError`."""
    k, bundle, digest, body = open_header(file, bytes.fromhex(me["exchange_key"]))
    message = Message(open_chunks(body, k, digest))
    frames, content, last = take_frames(message)
    message.take_padding()
    signature, signed = last[:64], last[64:]
    m = read_manifest(signed)
    need(m["office"] == me["office"], "other_office")
    need(m["recipient"] == me["officer"] and me["instance"] in m["devices"], "forwarded")
    need(m["sender"] not in me["revoked"], "sender_revoked")
    need(m["sender"] in me["senders"], "sender_unknown")
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(me["senders"][m["sender"]]))
    try:
        key.verify(signature, b"probitas/manifest/1\0" + sha256(signed))
    except InvalidSignature:
        raise RefusedError("forged") from None
    need(m["header"] == digest.hex() and m["bundle"] == bundle.hex(), "forwarded")
    need(m["content"] == sha256(content).hex(), "forged")
    kinds = [kind for kind, _ in frames]
    need(m["events"] == kinds.count(1) and m["attachments"] == kinds.count(2))
    return {"manifest": m, "frames": interpret(frames)}


def judge(file: bytes, me: dict[str, Any]) -> object:
    """Return what is in a bundle, or what is said of it."""
    try:
        return read(file, me)
    except RefusedError as refused:
        return str(refused)


def main(folder: Path) -> None:
    parts = json.loads((folder / "parts.json").read_text("utf-8"))
    me = json.loads((folder / "reader.json").read_text("utf-8"))
    said: dict[str, object] = {}
    for path in sorted(folder.glob("vectors-*.json")):
        for vector in json.loads(path.read_text("utf-8")):
            file = b"".join(bytes.fromhex(parts.get(part, part)) for part in vector["file"])
            said[vector["name"]] = judge(file, me)
    json.dump(said, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
