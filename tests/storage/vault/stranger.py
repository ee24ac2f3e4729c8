# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that FORMAT.md is enough: opens a vault without any code of the program.

    python -I stranger.py VAULT.hdr VAULT.db OUT.sqlite < passphrase-or-recovery-code

Written from the text alone, with argon2-cffi, the standard library and two primitives of
`cryptography` (AES and X25519; HPKE is spelled out). Leaves a plain SQLite file.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
import sys
import unicodedata
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PAGE = 4096


def hkdf_extract(salt: bytes, material: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), material, "sha256")


def hkdf_expand(key: bytes, info: bytes, size: int) -> bytes:
    out, block, counter = b"", b"", 1
    while len(out) < size:
        block = hmac.digest(key, block + info + bytes([counter]), "sha256")
        out += block
        counter += 1
    return out[:size]


def hpke_open(private: bytes, sealed: bytes, info: bytes) -> bytes:
    """RFC 9180, base mode, 0x0020 / 0x0001 / 0x0002, sequence number 0."""

    def extract(suite: bytes, salt: bytes, label: bytes, material: bytes) -> bytes:
        return hkdf_extract(salt, b"HPKE-v1" + suite + label + material)

    def expand(suite: bytes, key: bytes, label: bytes, context: bytes, size: int) -> bytes:
        return hkdf_expand(
            key, struct.pack(">H", size) + b"HPKE-v1" + suite + label + context, size
        )

    enc, box = sealed[:32], sealed[32:]
    own = X25519PrivateKey.from_private_bytes(private)
    shared = own.exchange(X25519PublicKey.from_public_bytes(enc))
    kem = b"KEM" + struct.pack(">H", 0x20)
    prk = extract(kem, b"", b"eae_prk", shared)
    secret = expand(kem, prk, b"shared_secret", enc + own.public_key().public_bytes_raw(), 32)
    suite = b"HPKE" + struct.pack(">HHH", 0x20, 1, 2)
    context = (
        b"\0" + extract(suite, b"", b"psk_id_hash", b"") + extract(suite, b"", b"info_hash", info)
    )
    base = extract(suite, secret, b"secret", b"")
    key = expand(suite, base, b"key", context, 32)
    nonce = expand(suite, base, b"base_nonce", context, 12)
    return AESGCM(key).decrypt(nonce, box, None)


def recovery_bytes(typed: str) -> bytes:
    text = "".join(c for c in typed.upper() if c not in "- ").translate(str.maketrans("OIL", "011"))
    bits = 0
    for group in range(8):
        for character in text[group * 5 : group * 5 + 4]:
            bits = bits * 32 + ALPHABET.index(character)
    return bits.to_bytes(20, "big")


def vault_key(header: bytes, typed: str) -> bytes:
    copies = [header[:8192], header[8192:]]
    copy = next(c for c in copies if hashlib.sha256(c[:8160]).digest() == c[8160:])
    assert copy[:4] == b"PRBV"
    version, suite = struct.unpack(">H", copy[4:6])[0], copy[32:34]
    assert (version, suite) == (1, b"\0\1")
    vault_id = copy[8:24]
    at = 76
    for _ in range(copy[75]):
        kind, slot_id = copy[at], copy[at + 1 : at + 17]
        size = struct.unpack(">H", copy[at + 17 : at + 19])[0]
        body = copy[at + 19 : at + 19 + size]
        at += 19 + size
        _, m, t, p = struct.unpack(">BIHB", body[:8])
        salt, nonce, wrapped, sealed = body[8:24], body[24:36], body[36:84], body[84:164]
        if kind == 1:
            spelled = unicodedata.normalize("NFC", typed).encode()
            material = hash_secret_raw(spelled, salt, t, m, p, 32, Type.ID, 0x13)
        elif kind == 3:
            try:
                material = recovery_bytes(typed)
            except ValueError:
                continue
        else:
            continue
        kek = hkdf_expand(hkdf_extract(salt, material), f"probitas/slot-{kind}/1".encode(), 32)
        bound = vault_id + suite + bytes([kind]) + slot_id + body[:24]
        try:
            private = AESGCM(kek).decrypt(nonce, wrapped, bound)
        except Exception:  # noqa: BLE001 - a stranger tries the next slot
            continue
        vmk = hpke_open(private, sealed, b"probitas/vault-key/1" + vault_id + slot_id)
        mac = hmac.digest(hkdf_expand(vmk, b"probitas/header-mac/1", 32), copy[:8128], "sha256")
        assert mac == copy[8128:8160]
        return vmk
    raise SystemExit("no slot opens")


def plain_database(encrypted: bytes, vmk: bytes) -> bytes:
    both = hkdf_expand(vmk, b"probitas/database/1", 48)
    key, salt = both[:32], both[32:]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in salt), 2, 32)
    out = []
    for number, start in enumerate(range(0, len(encrypted), PAGE), 1):
        page = encrypted[start : start + PAGE]
        skip = 16 if number == 1 else 0
        content, iv, mac = page[skip:4016], page[4016:4032], page[4032:]
        expected = hmac.digest(mac_key, content + iv + struct.pack("<I", number), "sha512")
        assert mac == expected, f"page {number}"
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        plain = decryptor.update(content) + decryptor.finalize()
        out.append((b"SQLite format 3\0" if skip else b"") + plain + bytes(80))
    return b"".join(out)


if __name__ == "__main__":
    header_path, database_path, target = map(Path, sys.argv[1:])
    typed_secret = sys.stdin.read()
    key_found = vault_key(header_path.read_bytes(), typed_secret)
    target.write_bytes(plain_database(database_path.read_bytes(), key_found))
