# SPDX-License-Identifier: Apache-2.0
"""Owns the header of a bundle: the key K sealed to each device, and the HMAC over all of it.

Nothing in a header says who can open it: stanzas carry no name, stand in random order, and are
filled up with decoys. The HMAC, under a key from K, makes the header one piece, to be judged before
anything of the body is touched; body and manifest are bound to the header by its hash besides.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from core.errors import UserError
from storage.sync.bundle.framing import read_up_to
from storage.sync.bundle.keys import SECRET_BYTES, STANZA_BYTES, ExchangeKey, decoy, seal

if TYPE_CHECKING:
    from collections.abc import Sequence

MAGIC = b"PRBUNDLE"
VERSION = 3
MAX_BUNDLE_BYTES = 256 << 20
MAX_STANZAS = 512
STANZA_STEP = 4
MAC_BYTES = 32
_FIXED = struct.Struct(">8sHH16sH")  # magic, version, flags, bundle id, number of stanzas


@dataclass(frozen=True, slots=True)
class Opened:
    """What a header gives to somebody who can open it."""

    bundle_id: bytes
    digest: bytes
    """SHA-256 of the header with its HMAC: what the body and the manifest are bound to."""
    body_key: bytes = field(repr=False)


def make_header(recipients: Sequence[bytes]) -> tuple[bytes, Opened]:
    """Return a header that the owners of these public keys can open, and what K gives."""
    if not 1 <= len(recipients) <= MAX_STANZAS:
        raise ValueError("a bundle is sealed to 1 to 512 devices")
    bundle_id, key = secrets.token_bytes(16), secrets.token_bytes(SECRET_BYTES)
    info = _stanza_info(bundle_id)
    stanzas = [seal(public, key, info) for public in recipients]
    stanzas += [decoy(info) for _ in range(-len(stanzas) % STANZA_STEP)]
    secrets.SystemRandom().shuffle(stanzas)
    header = _FIXED.pack(MAGIC, VERSION, 0, bundle_id, len(stanzas)) + b"".join(stanzas)
    whole = header + _mac(header, key)
    return whole, Opened(bundle_id, Header(bundle_id, whole).digest, _derive(key, "bundle-body"))


@dataclass(frozen=True, slots=True)
class Header:
    """A header as read: in shape, and nothing more is known of it."""

    bundle_id: bytes
    whole: bytes
    """With its HMAC."""

    @classmethod
    def read(cls, stream: BinaryIO) -> Header:
        """Read a header from where the stream stands, or raise `UserError`."""
        fixed = read_up_to(stream, _FIXED.size)
        if not fixed.startswith(MAGIC[: len(fixed)]):
            raise UserError("sync.not_a_bundle")
        if len(fixed) < _FIXED.size:
            raise UserError("sync.cut_short")
        _, version, flags, bundle_id, count = _FIXED.unpack(fixed)
        if version != VERSION or flags:
            raise UserError("sync.version")
        if not 1 <= count <= MAX_STANZAS or count % STANZA_STEP:
            raise UserError("sync.damaged")
        rest = read_up_to(stream, count * STANZA_BYTES + MAC_BYTES)
        if len(rest) < count * STANZA_BYTES + MAC_BYTES:
            raise UserError("sync.cut_short")
        return cls(bundle_id, fixed + rest)

    def key_for(self, key: ExchangeKey) -> bytes | None:
        """Return K if one of the stanzas is for this device."""
        info = _stanza_info(self.bundle_id)
        for start in range(_FIXED.size, len(self.whole) - MAC_BYTES, STANZA_BYTES):
            secret = key.open(self.whole[start : start + STANZA_BYTES], info)
            if secret is not None:
                return secret
        return None

    def open(self, key: ExchangeKey) -> Opened:
        """Find K and check that nobody without it changed the header."""
        secret = self.key_for(key)
        if secret is None:
            raise UserError("sync.not_for_me")
        if not self._is_sealed_with(secret):
            raise UserError("sync.damaged")
        return Opened(self.bundle_id, self.digest, _derive(secret, "bundle-body"))

    @property
    def digest(self) -> bytes:
        """Its SHA-256: what body and manifest are bound to."""
        return hashlib.sha256(self.whole).digest()

    def _is_sealed_with(self, secret: bytes) -> bool:
        header, mac = self.whole[:-MAC_BYTES], self.whole[-MAC_BYTES:]
        return hmac.compare_digest(mac, _mac(header, secret))


def _stanza_info(bundle_id: bytes) -> bytes:
    """Return the context a stanza is bound to: it opens in no other bundle."""
    return b"probitas/bundle/1" + bundle_id


def _derive(key: bytes, purpose: str) -> bytes:
    """Return a key for one purpose from K (HKDF-Expand with SHA-256)."""
    return HKDFExpand(hashes.SHA256(), 32, f"probitas/{purpose}/1".encode()).derive(key)


def _mac(header: bytes, key: bytes) -> bytes:
    return hmac.digest(_derive(key, "bundle-header"), header, "sha256")
