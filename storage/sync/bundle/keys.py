# SPDX-License-Identifier: Apache-2.0
"""Owns the key pair that bundles for a device are sealed to, and the sealing of one short secret.

The pair is a hybrid of ML-KEM-768 and X25519: copies of what whistle-blowers said may be kept by
others for decades, and must stay closed to machines that do not exist yet.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import (
    MLKEM768PrivateKey,
    MLKEM768PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

SECRET_BYTES = 32
PUBLIC_BYTES = 1216
STANZA_BYTES = 1168
RAW_BYTES = 96
_SEED_BYTES = 64
_MLKEM_BYTES = 1184
_KNOWN = 512
"""So many public keys are kept as they were read: more devices than an office has."""
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


@dataclass(frozen=True)
class ExchangeKey:
    """A device's private key for bundles: an ML-KEM-768 seed (64 bytes) and an X25519 key (32)."""

    raw: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> ExchangeKey:
        """Make a new key pair."""
        return cls(secrets.token_bytes(RAW_BYTES))

    @classmethod
    def from_raw(cls, raw: bytes) -> ExchangeKey:
        """Return the key whose `raw` was kept; raise `ValueError` for anything but 96 bytes."""
        if len(raw) != RAW_BYTES:
            raise ValueError("an exchange key is 96 bytes")
        return cls(bytes(raw))

    @cached_property
    def public(self) -> bytes:
        """The public key as the roster has it: ML-KEM-768 (1,184 bytes), then X25519 (32)."""
        mlkem, x25519 = self._halves
        return mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()

    def open(self, stanza: bytes, info: bytes) -> bytes | None:
        """Return the secret in a stanza, or None: it is another's. The caller tries the next."""
        try:
            return _SUITE.decrypt(stanza, self._private, info)
        except InvalidTag:
            return None

    @cached_property
    def _halves(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        return (
            MLKEM768PrivateKey.from_seed_bytes(self.raw[:_SEED_BYTES]),
            X25519PrivateKey.from_private_bytes(self.raw[_SEED_BYTES:]),
        )

    @cached_property
    def _private(self) -> hpke.MLKEM768X25519PrivateKey:
        return hpke.MLKEM768X25519PrivateKey(*self._halves)


@lru_cache(_KNOWN)
def is_public_key(data: bytes) -> bool:
    """Tell whether something can be sealed to `data`."""
    if len(data) != PUBLIC_BYTES:
        return False
    try:
        seal(data, bytes(SECRET_BYTES), b"")
    except ValueError:
        return False
    return True


def seal(public: bytes, secret: bytes, info: bytes) -> bytes:
    """Return a stanza that gives the owner of `public` a secret; `ValueError` if it is no key."""
    return _SUITE.encrypt(secret, _read(public), info)


@lru_cache(_KNOWN)
def _read(public: bytes) -> hpke.MLKEM768X25519PublicKey:
    return hpke.MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_BYTES]),
        X25519PublicKey.from_public_bytes(public[_MLKEM_BYTES:]),
    )


def decoy(info: bytes) -> bytes:
    """Return a stanza that nobody can open, of the same making as one that somebody can.

    Random bytes would not do: every real X25519 share has its highest bit clear, and the rounded
    numbers of an ML-KEM ciphertext are not quite evenly spread.
    """
    return seal(_nobody(), secrets.token_bytes(SECRET_BYTES), info)


@cache
def _nobody() -> bytes:
    """Return a public key whose private half was thrown away.

    One serves for all: no two stanzas can be told to be for the same key without having it.
    """
    return ExchangeKey.generate().public
