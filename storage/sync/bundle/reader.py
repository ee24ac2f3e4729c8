# SPDX-License-Identifier: Apache-2.0
"""Owns the reading of a bundle: a first pass that authenticates, a second that interprets.

Order of the first pass, each step before anything later is looked at: size, magic and limits,
stanza, HMAC of the header, commitment, chunks; type and length of each frame; padding; form of
the manifest, its sender (asked of the caller), its signature, its header, the hash of the frames.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from core.errors import UserError
from core.history.canonical import MalformedError
from storage.sync.bundle import frames
from storage.sync.bundle.container import MAX_BUNDLE_BYTES, Header, Opened
from storage.sync.bundle.frames import AttachmentBegin, AttachmentPiece, FrameType
from storage.sync.bundle.framing import OpeningStream
from storage.sync.bundle.manifest import Manifest, is_signed_by
from storage.sync.bundle.padding import padded_length

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from storage.sync.bundle.frames import Frame
    from storage.sync.bundle.keys import ExchangeKey

MAX_FRAMES = 1_000_000
"""More than honest content can fill; each frame costs time even if it is one byte long."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A bundle of which every byte is its sender's."""

    manifest: Manifest
    length: int
    """Bytes of frames before the manifest: what the second pass will go through."""
    opened: Opened
    """What its header gave: the second pass need not try the stanzas again."""


@dataclass(slots=True)
class _Tally:
    """What went by before the manifest: hashed and counted, not understood."""

    content: str
    events: int
    attachments: int
    length: int


def is_for(stream: BinaryIO, key: ExchangeKey) -> bool:
    """Tell whether a stream is a bundle with a stanza for this key; nothing else is proved.

    So may be one of a version that only a newer program can read.
    """
    stream.seek(0)
    try:
        return Header.read(stream).key_for(key) is not None
    except UserError as error:
        return error.code == "sync.version"


def examine(
    stream: BinaryIO, key: ExchangeKey, sender_key: Callable[[Manifest], Ed25519PublicKey]
) -> Examined:
    """Authenticate all of a seekable stream, from its start; raise `UserError` of `sync.*`.

    `sender_key` returns the signing key of a manifest's sender. It is shown what nobody has proved
    yet, and is the place to refuse another office, another recipient, a device that is unknown or
    revoked.
    """
    opened, body = _open(stream, key)
    tally, signature, data = _find_manifest(body)
    _check_padding(body)
    try:
        manifest = Manifest.read(data)
    except MalformedError:
        raise UserError("sync.malformed") from None
    if not is_signed_by(data, signature, sender_key(manifest)):
        raise UserError("sync.forged")
    _check_binding(manifest, opened)
    _check_content(manifest, tally)
    return Examined(manifest, tally.length, opened)


def contents(stream: BinaryIO, examined: Examined) -> Iterator[Frame]:
    """Yield what is in an examined bundle, in order; every attachment is whole and as named.

    Raise `sync.malformed` for what its sender should not have signed, and at the very end
    `sync.changed` if this is not the stream that was examined: keep nothing until it has ended.
    """
    opened = examined.opened
    if _header(stream).digest.hex() != examined.manifest.header:
        raise UserError("sync.changed")
    body = OpeningStream(stream, opened.body_key, opened.digest)
    content, attachment = hashlib.sha256(), _Attachment()
    while True:
        head = body.take(frames.HEAD.size)
        kind, length = frames.read_head(head)
        if kind is FrameType.MANIFEST:
            break
        data = body.take(length)
        content.update(head)
        content.update(data)
        frame = frames.read_body(kind, data)
        attachment.follow(frame)
        yield frame
    attachment.must_be_whole()
    if content.hexdigest() != examined.manifest.content:
        raise UserError("sync.changed")


def unproved(stream: BinaryIO, key: ExchangeKey) -> Iterator[Frame]:
    """Yield what is before the manifest, which nobody has vouched for yet.

    For one question only: who the sender is, when his own bundle holds the signed office events
    that enter him. Whoever asks it checks every event's signature himself.
    """
    _, body = _open(stream, key)
    for _ in range(MAX_FRAMES):
        kind, length = frames.read_head(body.take(frames.HEAD.size))
        if kind is FrameType.MANIFEST:
            return
        yield frames.read_body(kind, body.take(length))
    raise UserError("sync.too_large")


class _Attachment:
    """The attachment that is being read, to see that its pieces are all there and its own."""

    def __init__(self) -> None:
        self._left = 0
        self._sha256 = ""
        self._digest = hashlib.sha256()

    def follow(self, frame: Frame) -> None:
        match frame:
            case AttachmentPiece(data):
                if len(data) != min(self._left, frames.PIECE_BYTES):
                    raise UserError("sync.malformed")
                self._left -= len(data)
                self._digest.update(data)
            case AttachmentBegin(sha256, size):
                self.must_be_whole()
                self._left, self._sha256, self._digest = size, sha256, hashlib.sha256()
            case _:
                self.must_be_whole()
                return
        if not self._left and self._digest.hexdigest() != self._sha256:
            raise UserError("sync.malformed")

    def must_be_whole(self) -> None:
        if self._left:
            raise UserError("sync.malformed")


def _open(stream: BinaryIO, key: ExchangeKey) -> tuple[Opened, OpeningStream]:
    opened = _header(stream).open(key)
    return opened, OpeningStream(stream, opened.body_key, opened.digest)


def _header(stream: BinaryIO) -> Header:
    if stream.seek(0, io.SEEK_END) > MAX_BUNDLE_BYTES:
        raise UserError("sync.too_large")
    stream.seek(0)
    return Header.read(stream)


def _find_manifest(body: OpeningStream) -> tuple[_Tally, bytes, bytes]:
    """Return what went by, the signature, and the manifest's bytes."""
    content = hashlib.sha256()
    counts = dict.fromkeys(FrameType, 0)
    for _ in range(MAX_FRAMES):
        length_before = body.length
        head = body.take(frames.HEAD.size)
        kind, length = frames.read_head(head)
        data = body.take(length)
        if kind is FrameType.MANIFEST:
            tally = _Tally(
                content.hexdigest(),
                counts[FrameType.EVENT],
                counts[FrameType.ATTACHMENT],
                length_before,
            )
            return tally, data[: frames.SIGNATURE_BYTES], data[frames.SIGNATURE_BYTES :]
        counts[kind] += 1
        content.update(head)
        content.update(data)
    raise UserError("sync.too_large")


def _check_padding(body: OpeningStream) -> None:
    length = body.length
    for part in body.rest():
        if part.count(0) != len(part):
            raise UserError("sync.malformed")
    if body.length != padded_length(length):
        raise UserError("sync.malformed")


def _check_binding(manifest: Manifest, opened: Opened) -> None:
    """Refuse signed words that somebody who could read them has sealed again to others."""
    if manifest.header != opened.digest.hex() or manifest.bundle != opened.bundle_id.hex():
        raise UserError("sync.forwarded")


def _check_content(manifest: Manifest, tally: _Tally) -> None:
    """Refuse frames that another recipient, who knows K as well, has put under signed words."""
    if manifest.content != tally.content:
        raise UserError("sync.forged")
    if (manifest.events, manifest.attachments) != (tally.events, tally.attachments):
        raise UserError("sync.malformed")
