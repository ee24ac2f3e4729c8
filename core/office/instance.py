# SPDX-License-Identifier: Apache-2.0
"""Owns what a device instance is called, and what its key says about itself.

An instance is named by the hash of its signing key, so that nobody can enter another key under
its name. Its *statement* binds the key that bundles are sealed to; the signing key *proves* it,
so that nobody can enter another one of those either. The statement's hash as eight words is what
two people compare: of 7,776 words, so 103 bits, and no word begins another one. Whoever wanted
other keys with the same words would have to try 2^103 of them.

A restored backup signs with a new key, for which the old one *vouches* (`storage/records`).
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

import resources
from core.history.canonical import encode
from core.ids import InstanceId, is_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from core.ids import OfficeId

KEY_DIGITS = 64
EXCHANGE_DIGITS = 2 * 1216
"""ML-KEM-768 and X25519 public keys, in hexadecimal."""
WORDS = 8
_WORD_LIST = "passphrases/words.txt"
_INSTANCE_LABEL = b"probitas/instance/1\x00"
_VOUCH_LABEL = b"probitas/vouch/1\x00"
_PROOF_LABEL = b"probitas/device/1\x00"
_WORDS_LABEL = b"probitas/words/1\x00"
_CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_KNOWN = 512
"""Proofs that are remembered: more devices than an office has."""


def instance_of(public_key: bytes) -> InstanceId:
    """Return the name of the instance that signs with a key."""
    return InstanceId(hashlib.sha256(_INSTANCE_LABEL + public_key).hexdigest()[:32])


def is_named_after(instance: str, key: object) -> bool:
    """Tell whether `key`, 64 hexadecimal digits, is the key that an instance is named after."""
    if not is_id(key, KEY_DIGITS):
        return False
    return instance_of(bytes.fromhex(str(key))) == instance


def code_of(instance: InstanceId) -> str:
    """Return the two characters that tell an instance's register numbers from all others."""
    bits = int(instance[:3], 16) >> 2
    return _CODE_ALPHABET[bits >> 5] + _CODE_ALPHABET[bits & 31]


def prove(key: Ed25519PrivateKey, exchange_key: str) -> str:
    """Return a device's signature over its statement, in hexadecimal."""
    public = key.public_key().public_bytes_raw().hex()
    return key.sign(_PROOF_LABEL + _statement(public, exchange_key)).hex()


def is_proven(key: object, exchange_key: object, proof: object) -> bool:
    """Tell whether the device itself says that bundles for it are sealed to `exchange_key`."""
    if not (is_id(key, KEY_DIGITS) and is_id(exchange_key, EXCHANGE_DIGITS)):
        return False
    return _is_proven(str(key), str(exchange_key), str(proof))


@lru_cache(_KNOWN)
def _is_proven(key: str, exchange_key: str, proof: str) -> bool:
    # Asked of every device whenever the office file has changed.
    return is_signed(key, proof, _PROOF_LABEL + _statement(key, exchange_key))


def exchange_key_in(entry: Mapping[str, Any]) -> str:
    """Return the key that a roster entry says bundles are sealed to; empty if it is not proven."""
    key, exchange = entry.get("key"), entry.get("exchange")
    return str(exchange) if is_proven(key, exchange, entry.get("proof")) else ""


def words_of(key: str, exchange_key: str) -> tuple[str, ...]:
    """Return the eight words of a device's keys: the same in every language of the window."""
    return eight_words(hashlib.sha256(_WORDS_LABEL + _statement(key, exchange_key)).digest())


def eight_words(digest: bytes) -> tuple[str, ...]:
    """Return what two people read to each other to compare 32 bytes."""
    number = int.from_bytes(digest)
    words, found = resources.read_lines(_WORD_LIST), []
    for _ in range(WORDS):
        number, rest = divmod(number, len(words))
        found.append(words[rest])
    return tuple(found)


def vouch(key: Ed25519PrivateKey, office: OfficeId, instance: InstanceId) -> str:
    """Return a key's word for the instance that takes its place, in hexadecimal."""
    return key.sign(_vouched(office, instance)).hex()


def is_vouched(key: str, voucher: object, office: OfficeId, instance: InstanceId) -> bool:
    """Tell whether a key, in hexadecimal, has vouched for an instance."""
    return is_signed(key, str(voucher), _vouched(office, instance))


def is_signed(key: str, signature: str, message: bytes) -> bool:
    """Tell whether a signature is by a key, both in hexadecimal."""
    if not (is_id(key, KEY_DIGITS) and is_id(signature, 128)):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(
            bytes.fromhex(signature), message
        )
    except InvalidSignature:
        return False
    return True


def _statement(key: str, exchange_key: str) -> bytes:
    return encode({"exchange": exchange_key, "key": key, "v": 1})


def _vouched(office: OfficeId, instance: InstanceId) -> bytes:
    return _VOUCH_LABEL + bytes.fromhex(office) + bytes.fromhex(instance)
