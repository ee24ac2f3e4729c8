# SPDX-License-Identifier: Apache-2.0
"""Owns the encryption of a body: C2SP `chunked-encryption@v1` with AES-256-GCM and SHA-256.

A message is cut into chunks of 16 KiB, of which the last is always shorter, even if that leaves
it empty: a chunk that is missing, moved, repeated or left over is one that does not decrypt. The
commitment before the chunks is for a key that was not the sender's: AES-GCM alone could be made
to open one ciphertext under two keys.
"""

from __future__ import annotations

import hmac
import secrets
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK_BYTES = 16 * 1024
TAG_BYTES = 16
PREFIX_BYTES = 24 + 32  # salt, commitment
_SALT_BYTES = 24
_LABEL = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\x00"


def sealed_length(length: int) -> int:
    """Return how long a message of so many bytes becomes."""
    return PREFIX_BYTES + length + TAG_BYTES * (length // CHUNK_BYTES + 1)


class _Chunks:
    """The cipher of one message: its key, its nonces, one after another."""

    def __init__(self, input_key: bytes, salt: bytes, context: bytes) -> None:
        material = HKDFExpand(hashes.SHA256(), 76, _LABEL + salt + context).derive(input_key)
        self._cipher = AESGCM(material[:32])
        self._nonce = int.from_bytes(material[32:44])
        self._number = 0
        self.commitment = material[44:]

    def seal(self, chunk: bytes) -> bytes:
        return self._cipher.encrypt(self._next_nonce(), chunk, None)

    def open(self, chunk: bytes) -> bytes:
        return self._cipher.decrypt(self._next_nonce(), chunk, None)

    def _next_nonce(self) -> bytes:
        nonce = (self._nonce ^ self._number).to_bytes(12)
        self._number += 1
        return nonce


class SealingStream:
    """Encrypts what is written to it into a sink; `finish` must be called once at the end."""

    def __init__(self, sink: BinaryIO, input_key: bytes, context: bytes) -> None:
        salt = secrets.token_bytes(_SALT_BYTES)
        self._sink = sink
        self._chunks = _Chunks(input_key, salt, context)
        self._buffer = bytearray()
        self.length = 0
        """How many bytes were written to it."""
        sink.write(salt + self._chunks.commitment)

    def write(self, data: bytes) -> None:
        """Take the next bytes of the message."""
        self.length += len(data)
        self._buffer += data
        whole = len(self._buffer) - len(self._buffer) % CHUNK_BYTES
        if whole:
            ready = bytes(self._buffer[:whole])
            del self._buffer[:whole]
            for start in range(0, whole, CHUNK_BYTES):
                self._sink.write(self._chunks.seal(ready[start : start + CHUNK_BYTES]))

    def finish(self) -> None:
        """Write the last, short chunk."""
        self._sink.write(self._chunks.seal(bytes(self._buffer)))


class OpeningStream:
    """Decrypts a message piecemeal; gives out nothing whose chunk was not authenticated."""

    def __init__(self, source: BinaryIO, input_key: bytes, context: bytes) -> None:
        self._source = source
        prefix = read_up_to(source, PREFIX_BYTES)
        if len(prefix) < PREFIX_BYTES:
            raise UserError("sync.cut_short")
        self._chunks = _Chunks(input_key, prefix[:_SALT_BYTES], context)
        if not hmac.compare_digest(self._chunks.commitment, prefix[_SALT_BYTES:]):
            raise UserError("sync.damaged")
        self._buffer = bytearray()
        self._ended = False
        self.length = 0
        """How many bytes were taken from it."""

    def take(self, count: int) -> bytes:
        """Return exactly so many bytes; one less than promised is `sync.malformed`."""
        while len(self._buffer) < count:
            if self._ended:
                raise UserError("sync.malformed")
            self._buffer += self._next_chunk()
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        self.length += count
        return taken

    def rest(self) -> Iterator[bytes]:
        """Yield what is left, to the authenticated end of the message."""
        while True:
            taken = bytes(self._buffer)
            self._buffer.clear()
            self.length += len(taken)
            yield taken
            if self._ended:
                return
            self._buffer += self._next_chunk()

    def _next_chunk(self) -> bytes:
        sealed = read_up_to(self._source, CHUNK_BYTES + TAG_BYTES)
        if len(sealed) < TAG_BYTES:
            raise UserError("sync.cut_short")
        self._ended = len(sealed) < CHUNK_BYTES + TAG_BYTES
        try:
            return self._chunks.open(sealed)
        except InvalidTag:
            # A file that was cut within a chunk looks the same as one that was changed there.
            raise UserError("sync.damaged") from None


def read_up_to(source: BinaryIO, count: int) -> bytes:
    """Return so many bytes, or fewer only where the source ends."""
    data = source.read(count)
    while len(data) < count and (more := source.read(count - len(data))):
        data += more
    return data
