# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that FORMAT.md is enough: reads bundles without any code of the program.

    python -I stranger.py FOLDER

Written from the text alone, with the standard library and the primitives of `cryptography`; HPKE
and the framing are spelled out. FOLDER is one of vectors (see `forge.py`); what becomes of each
is printed as JSON.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import struct
import sys
import unicodedata
from itertools import pairwise
from pathlib import Path

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

LIMITS = {1: 5_242_880, 2: 40, 3: 1_048_576, 4: 5_242_880, 9: 16_777_216 + 64}
KEYS = [
    "v", "office", "bundle", "header", "sender", "recipient", "devices", "number", "previous",
    "covers", "made", "roster", "has", "received", "wants", "gone", "events", "attachments",
    "content",
]  # fmt: skip
HEX = set("0123456789abcdef")


class RefusedError(Exception):
    """What is said of a file that is refused."""


def need(condition: object, said: str = "malformed") -> None:
    if not condition:
        raise RefusedError(said)


# Section 2


def expand(key: bytes, info: bytes, size: int) -> bytes:
    out = block = b""
    for counter in range(1, 256):
        if len(out) >= size:
            break
        block = hmac.digest(key, block + info + bytes([counter]), "sha256")
        out += block
    return out[:size]


SUITE = b"HPKE" + bytes.fromhex("647a 0001 0002")


def labeled_extract(salt: bytes, label: bytes, ikm: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + SUITE + label + ikm, "sha256")


def labeled_expand(prk: bytes, label: bytes, info: bytes, size: int) -> bytes:
    return expand(prk, struct.pack(">H", size) + b"HPKE-v1" + SUITE + label + info, size)


def open_stanza(stanza: bytes, private: bytes, info: bytes) -> bytes | None:
    ciphertext, share, sealed = stanza[:1088], stanza[1088:1120], stanza[1120:]
    x25519 = X25519PrivateKey.from_private_bytes(private[64:])
    try:
        ss_x = x25519.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:
        return None
    ss_m = MLKEM768PrivateKey.from_seed_bytes(private[:64]).decapsulate(ciphertext)
    own = x25519.public_key().public_bytes_raw()
    shared = hashlib.sha3_256(ss_m + ss_x + share + own + bytes.fromhex("5c2e2f2f5e5c")).digest()
    hashes = labeled_extract(b"", b"psk_id_hash", b"") + labeled_extract(b"", b"info_hash", info)
    context = b"\x00" + hashes
    secret = labeled_extract(shared, b"secret", b"")
    key = labeled_expand(secret, b"key", context, 32)
    nonce = labeled_expand(secret, b"base_nonce", context, 12)
    try:
        return AESGCM(key).decrypt(nonce, sealed, None)
    except InvalidTag:
        return None


def read_header(file: bytes, private: bytes) -> tuple[int, bytes, bytes, bytes]:
    """Return the length of header and HMAC, the bundle id, the digest, and K."""
    need(len(file) <= 268_435_456, "too_large")
    need(file[:8] == b"PRBUNDLE"[: len(file)], "not_a_bundle")
    need(len(file) >= 30, "cut_short")
    version, flags, bundle_id, n = struct.unpack(">HH16sH", file[8:30])
    need((version, flags) == (1, 0), "version")
    need(n in range(4, 513, 4), "damaged")
    end = 30 + n * 1168
    need(len(file) >= end + 32, "cut_short")
    for at in range(30, end, 1168):
        k = open_stanza(file[at : at + 1168], private, b"probitas/bundle/1" + bundle_id)
        if k is not None:
            break
    else:
        raise RefusedError("not_for_me")
    mac_key = expand(k, b"probitas/bundle-header/1", 32)
    need(hmac.digest(mac_key, file[:end], "sha256") == file[end : end + 32], "damaged")
    return end + 32, bundle_id, hashlib.sha256(file[: end + 32]).digest(), k


# Section 3


class Message:
    """The message, decrypted as far as it has been asked for."""

    def __init__(self, body: bytes, k: bytes, digest: bytes) -> None:
        need(len(body) >= 56, "cut_short")
        info = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0" + body[:24] + digest
        derived = expand(expand(k, b"probitas/bundle-body/1", 32), info, 76)
        need(derived[44:] == body[24:56], "damaged")
        self.cipher, self.nonce = AESGCM(derived[:32]), derived[32:44]
        self.left, self.number, self.plain, self.at = body[56:], 0, b"", 0
        self.ended = False

    def more(self) -> None:
        chunk, self.left = self.left[:16400], self.left[16400:]
        need(len(chunk) >= 16, "cut_short")
        counter = self.number.to_bytes(12, "big")
        nonce = bytes(a ^ b for a, b in zip(self.nonce, counter, strict=True))
        try:
            self.plain += self.cipher.decrypt(nonce, chunk, None)
        except InvalidTag:
            raise RefusedError("damaged") from None
        self.number += 1
        self.ended = len(chunk) < 16400

    def take(self, size: int) -> bytes:
        while len(self.plain) < self.at + size:
            need(not self.ended)
            self.more()
        self.at += size
        return self.plain[self.at - size : self.at]

    def all_of_it(self) -> bytes:
        while not self.ended:
            self.more()
        return self.plain


# Section 4


def padme(length: int) -> int:
    if length < 2:
        return length
    e = length.bit_length() - 1
    s = e.bit_length()
    step = 1 << max(e - s, 0)
    return (length + step - 1) // step * step


def find_frames(message: Message) -> tuple[list[tuple[int, bytes]], bytes, bytes]:
    """Return the frames before the manifest, their bytes, and the manifest frame's content."""
    frames: list[tuple[int, bytes]] = []
    for _ in range(1_000_000):
        start = message.at
        kind, length = struct.unpack(">BI", message.take(5))
        need(kind in LIMITS and 0 < length <= LIMITS[kind])
        content = message.take(length)
        if kind == 9:
            rest = message.all_of_it()[message.at :]
            need(not any(rest) and message.at + len(rest) == padme(message.at))
            return frames, message.plain[:start], content
        frames.append((kind, content))
    raise RefusedError("too_large")


def read_event(content: bytes) -> list[str | None]:
    need(len(content) >= 4)
    (length,) = struct.unpack(">I", content[:4])
    need(1 <= length <= 262_144 and len(content) >= 4 + length + 64 + 1)
    event, rest = content[4 : 4 + length], content[4 + length :]
    signature, flag, rest = rest[:64], rest[64], rest[65:]
    if flag == 0:
        need(not rest)
        return ["event", event.hex(), signature.hex(), None, None]
    need(flag == 1 and 33 <= len(rest) <= 32 + 4_194_304)
    return ["event", event.hex(), signature.hex(), rest[:32].hex(), rest[32:].hex()]


def interpret(frames: list[tuple[int, bytes]]) -> list[object]:
    result: list[object] = []
    pieces, missing, sha256 = b"", 0, b""
    for kind, content in frames:
        if kind == 3:
            need(len(content) == min(missing, 1_048_576))
            pieces, missing = pieces + content, missing - len(content)
            result.append(["piece", content.hex()])
        else:
            need(not missing)
        if kind == 1:
            result.append(read_event(content))
        elif kind == 2:
            need(len(content) == 40)
            sha256, missing, pieces = content[:32], int.from_bytes(content[32:], "big"), b""
            need(missing <= 104_857_600)
            result.append(["attachment", sha256.hex(), missing])
        elif kind == 4:
            result.append(["notice", canonical(content)])
        if kind in (2, 3) and not missing:
            need(hashlib.sha256(pieces).digest() == sha256)
    need(not missing)
    return result


# Canonical JSON


def canonical(data: bytes) -> object:
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=unique)
        need(written(value, 0).encode("utf-8") == data)
    except (ValueError, RecursionError):
        raise RefusedError("malformed") from None
    return value


def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    need(len({key for key, _ in pairs}) == len(pairs))
    return dict(pairs)


SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def written(value: object, depth: int) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        need(abs(value) <= 2**53 - 1)
        return str(value)
    if isinstance(value, str):
        need(unicodedata.is_normalized("NFC", value))
        return (
            '"'
            + "".join(SHORT.get(c) or (c if c >= " " else f"\\u{ord(c):04x}") for c in value)
            + '"'
        )
    need(depth < 32 and isinstance(value, list | dict))
    if isinstance(value, list):
        return "[" + ",".join(written(item, depth + 1) for item in value) + "]"
    pairs = [f"{written(key, 0)}:{written(value[key], depth + 1)}" for key in sorted(value)]
    return "{" + ",".join(pairs) + "}"


# Section 5


def is_id(value: object, digits: int = 32) -> bool:
    return isinstance(value, str) and len(value) == digits and set(value) <= HEX


def is_number(value: object, least: int = 0) -> bool:
    return type(value) is int and value >= least


def rising(values: object) -> bool:
    return isinstance(values, list) and all(a < b for a, b in pairwise(values))


def are_ids(value: object, digits: int) -> bool:
    return isinstance(value, list) and all(is_id(v, digits) for v in value) and rising(value)


def check_has(has: object) -> None:
    need(isinstance(has, dict) and all(map(is_id, has)))
    for instances in has.values():
        need(isinstance(instances, dict) and instances and all(map(is_id, instances)))
        for heads in instances.values():
            need(isinstance(heads, list) and heads)
            for head in heads:
                need(isinstance(head, list) and len(head) == 2)
                need(is_number(head[0], 1) and is_id(head[1], 64))
            need(rising(heads))


def check_received(received: object) -> None:
    need(isinstance(received, dict) and all(map(is_id, received)))
    for one in received.values():
        need(isinstance(one, dict) and set(one) == {"up_to", "beyond"})
        need(is_number(one["up_to"]) and isinstance(one["beyond"], list))
        need(all(is_number(n, one["up_to"] + 2) for n in one["beyond"]) and rising(one["beyond"]))


def read_manifest(data: bytes) -> dict[str, object]:
    need(sum(data.count(c) for c in (b",", b"[", b"{")) <= 1_048_576)
    m = canonical(data)
    need(isinstance(m, dict) and sorted(m) == sorted(KEYS))
    need(type(m["v"]) is int and m["v"] == 1)
    need(all(is_id(m[key]) for key in ("office", "bundle", "sender", "recipient")))
    need(all(is_id(m[key], 64) for key in ("header", "content")))
    need(is_number(m["number"], 1) and is_number(m["covers"], 1) and m["covers"] <= m["number"])
    need(m["previous"] is None if m["number"] == 1 else is_id(m["previous"]))
    need(isinstance(m["devices"], dict) and m["devices"] and all(map(is_id, m["devices"])))
    need(all(is_number(n, 1) and n <= m["number"] for n in m["devices"].values()))
    need(all(is_number(m[key]) for key in ("made", "events", "attachments")))
    need(are_ids(m["roster"], 64) and are_ids(m["wants"], 64) and are_ids(m["gone"], 32))
    check_has(m["has"])
    check_received(m["received"])
    return m


# Section 6


def check_people(m: dict[str, object], reader: dict[str, object]) -> bytes:
    """Return the public key of the sender."""
    need(m["office"] == reader["office"], "other_office")
    mine = m["recipient"] == reader["officer"] and reader["instance"] in m["devices"]
    need(mine, "forwarded")
    need(m["sender"] not in reader["revoked"], "sender_revoked")
    need(m["sender"] in reader["senders"], "sender_unknown")
    return bytes.fromhex(reader["senders"][m["sender"]])


def read(file: bytes, reader: dict[str, object]) -> dict[str, object]:
    """Return the manifest and the frames of a bundle, or raise `RefusedError`."""
    start, bundle_id, digest, k = read_header(file, bytes.fromhex(reader["exchange_key"]))
    frames, content, last = find_frames(Message(file[start:], k, digest))
    signature, data = last[:64], last[64:]
    m = read_manifest(data)
    key = Ed25519PublicKey.from_public_bytes(check_people(m, reader))
    try:
        key.verify(signature, b"probitas/manifest/1\0" + hashlib.sha256(data).digest())
    except InvalidSignature:
        raise RefusedError("forged") from None
    need((m["header"], m["bundle"]) == (digest.hex(), bundle_id.hex()), "forwarded")
    need(m["content"] == hashlib.sha256(content).hexdigest(), "forged")
    kinds = [kind for kind, _ in frames]
    need((m["events"], m["attachments"]) == (kinds.count(1), kinds.count(2)))
    return {"manifest": m, "frames": interpret(frames)}


def judge(file: bytes, reader: dict[str, object]) -> object:
    try:
        return read(file, reader)
    except RefusedError as refused:
        return str(refused)


def main(folder: Path) -> None:
    parts = json.loads((folder / "parts.json").read_text("utf-8"))
    reader = json.loads((folder / "reader.json").read_text("utf-8"))
    results: dict[str, object] = {}
    for path in sorted(folder.glob("vectors-*.json")):
        for vector in json.loads(path.read_text("utf-8")):
            file = b"".join(bytes.fromhex(parts.get(p, p)) for p in vector["file"])
            results[vector["name"]] = judge(file, reader)
    json.dump(results, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
