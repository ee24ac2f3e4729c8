# SPDX-License-Identifier: Apache-2.0
"""Owns the writing of a bundle: one pass from frames to a stream, holding 5 MiB at most."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, BinaryIO

from core.errors import UserError
from storage.sync.bundle import frames
from storage.sync.bundle.container import MAX_BUNDLE_BYTES, make_header
from storage.sync.bundle.frames import EventFrame, FrameType
from storage.sync.bundle.framing import SealingStream, sealed_length
from storage.sync.bundle.manifest import Manifest, Statement, sign
from storage.sync.bundle.padding import padded_length

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from core.history.canonical import Json
    from core.history.event import Sealed

_LONGEST_MANIFEST = frames.HEAD.size + frames.MAX_BYTES[FrameType.MANIFEST]


class BundleWriter:
    """Writes one bundle into `sink`: frames, then `finish`. A sink that fails raises `OSError`."""

    def __init__(self, sink: BinaryIO, recipients: Sequence[bytes]) -> None:
        """Begin a bundle for the devices with these public exchange keys (1 to 512 of them)."""
        header, self._opened = make_header(recipients)
        sink.write(header)
        self._header_bytes = len(header)
        self._room = self._longest() - _LONGEST_MANIFEST
        self._body = SealingStream(sink, self._opened.body_key, self._opened.digest)
        self._content = hashlib.sha256()
        self._events = 0
        self._attachments = 0

    @property
    def bundle_id(self) -> str:
        """What the bundle is called by the next one of its stream."""
        return self._opened.bundle_id.hex()

    @property
    def size(self) -> int:
        """How many bytes of frames have been written."""
        return self._body.length

    @property
    def has_room(self) -> bool:
        """Tell whether anything at all fits, the longest attachment included."""
        return self.size + frames.MAX_ATTACHMENT_BYTES + frames.PIECE_BYTES < self._room

    def fits(self, length: int) -> bool:
        """Tell whether so many bytes more, with their frames, leave room for any manifest."""
        # An event's frame has 102 bytes around it; an attachment's pieces 5 each.
        framed = length + 128 + length // frames.PIECE_BYTES * frames.HEAD.size
        return self.size + framed <= self._room

    def event(self, sealed: Sealed | EventFrame) -> None:
        """Add an event, with its payload unless that was erased."""
        self._events += 1
        self._write(frames.event_frame(sealed))

    def attachment(self, sha256: str, size: int, pieces: Iterable[bytes]) -> None:
        """Add the bytes of an attachment; `pieces` are all 1 MiB long but the last.

        Raise `records.attachment_damaged` if they are not the ones named: the bundle is then
        good for nothing, because what was written cannot be taken back.
        """
        if size > frames.MAX_ATTACHMENT_BYTES:
            raise ValueError("an attachment larger than any reader takes")
        self._attachments += 1
        self._frame(FrameType.ATTACHMENT, frames.attachment_body(sha256, size))
        digest, written = hashlib.sha256(), 0
        for piece in pieces:
            if len(piece) != min(frames.PIECE_BYTES, size - written):
                raise UserError("records.attachment_damaged")
            digest.update(piece)
            written += len(piece)
            self._frame(FrameType.PIECE, piece)
        if written != size or digest.hexdigest() != sha256:
            raise UserError("records.attachment_damaged")

    def notice(self, form: Json) -> None:
        """Add something for the recipient's program."""
        self._frame(FrameType.NOTICE, frames.notice_body(form))

    def finish(self, statement: Statement, key: Ed25519PrivateKey) -> Manifest:
        """Sign the manifest, pad, and end the bundle; return what was signed."""
        manifest = Manifest(
            **vars(statement),
            bundle=self.bundle_id,
            header=self._opened.digest.hex(),
            events=self._events,
            attachments=self._attachments,
            content=self._content.hexdigest(),
        )
        data = manifest.encode()
        Manifest.read(data)  # What a reader refuses must not leave: he could do nothing about it.
        self._body.write(frames.pack(FrameType.MANIFEST, sign(data, key) + data))
        if self._whole_length(self.size) > MAX_BUNDLE_BYTES:
            raise ValueError("a bundle larger than any reader takes")
        self._body.write(bytes(padded_length(self.size) - self.size))
        self._body.finish()
        return manifest

    def _frame(self, kind: FrameType, body: bytes) -> None:
        self._write(frames.pack(kind, body))

    def _write(self, frame: bytes) -> None:
        self._content.update(frame)
        self._body.write(frame)

    def _longest(self) -> int:
        """Return how long frames and manifest may be: padding makes whole ranges equally long."""
        low, high = 0, MAX_BUNDLE_BYTES
        while high - low > 1:
            middle = (low + high) // 2
            if self._whole_length(middle) <= MAX_BUNDLE_BYTES:
                low = middle
            else:
                high = middle
        return low

    def _whole_length(self, length: int) -> int:
        return self._header_bytes + sealed_length(padded_length(length))
