# SPDX-License-Identifier: Apache-2.0
"""Owns the frames of a body: their types, their greatest lengths, and what stands in each.

A frame is its type (one byte), the length of its body (four) and the body. Frames know nothing of
signatures: whoever takes an event out of one checks it with `core.history.event.open_sealed`.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from core.errors import UserError
from core.history.canonical import Json, MalformedError, decode, encode
from core.history.event import MAX_EVENT_BYTES, MAX_PAYLOAD_BYTES, SALT_BYTES

if TYPE_CHECKING:
    from core.history.event import Sealed

MAX_FRAME_BYTES = 5 << 20
MAX_MANIFEST_BYTES = 16 << 20
MAX_ATTACHMENT_BYTES = 100 << 20
PIECE_BYTES = 1 << 20
SIGNATURE_BYTES = 64
HEAD = struct.Struct(">BI")  # type, length of the body
_EVENT_LENGTH = struct.Struct(">I")
_BEGIN = struct.Struct(">32sQ")  # SHA-256, size


class FrameType(IntEnum):
    """What a frame holds. 0 is none: padding begins with it."""

    EVENT = 1
    ATTACHMENT = 2
    PIECE = 3
    NOTICE = 4
    MANIFEST = 9


MAX_BYTES = {
    FrameType.EVENT: MAX_FRAME_BYTES,
    FrameType.ATTACHMENT: _BEGIN.size,
    FrameType.PIECE: PIECE_BYTES,
    FrameType.NOTICE: MAX_FRAME_BYTES,
    FrameType.MANIFEST: MAX_MANIFEST_BYTES + SIGNATURE_BYTES,
}


class EventFrame(NamedTuple):
    """An event as it came: nothing about it has been checked but its lengths."""

    data: bytes
    signature: bytes
    salt: bytes | None
    payload: bytes | None


@dataclass(frozen=True, slots=True)
class AttachmentBegin:
    """The bytes of an attachment follow, in pieces."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class AttachmentPiece:
    """The next bytes of the attachment that was begun last; at most 1 MiB."""

    data: bytes


@dataclass(frozen=True, slots=True)
class NoticeFrame:
    """Something the sender's program tells the recipient's."""

    form: Json


Frame = EventFrame | AttachmentBegin | AttachmentPiece | NoticeFrame


def pack(kind: FrameType, body: bytes) -> bytes:
    """Return a frame; a body that no reader would take is a fault of ours."""
    if not 0 < len(body) <= MAX_BYTES[kind]:
        raise ValueError(f"a {kind.name} frame of {len(body)} bytes")
    return HEAD.pack(kind, len(body)) + body


def read_head(head: bytes) -> tuple[FrameType, int]:
    """Return the type and the length of a body, or raise `sync.malformed`."""
    number, length = HEAD.unpack(head)
    if number not in MAX_BYTES:
        raise UserError("sync.malformed")
    kind = FrameType(number)
    if not 0 < length <= MAX_BYTES[kind]:
        raise UserError("sync.malformed")
    return kind, length


def event_frame(sealed: Sealed | EventFrame) -> bytes:
    """Return the frame of an event, put together at once: there are many of them."""
    data, salt, payload = sealed.data, sealed.salt, sealed.payload
    length = _EVENT_LENGTH.size + len(data) + SIGNATURE_BYTES + 1
    if salt is None or payload is None:
        flag, salt, payload = b"\x00", b"", b""
    else:
        flag = b"\x01"
    length += len(salt) + len(payload)
    if length > MAX_FRAME_BYTES:
        raise ValueError(f"an event frame of {length} bytes")
    head = HEAD.pack(FrameType.EVENT, length)
    size = _EVENT_LENGTH.pack(len(data))
    return b"".join((head, size, data, sealed.signature, flag, salt, payload))


def attachment_body(sha256: str, size: int) -> bytes:
    """Return the body of the frame that begins an attachment."""
    return _BEGIN.pack(bytes.fromhex(sha256), size)


def read_body(kind: FrameType, body: bytes) -> Frame:
    """Return what stands in a frame other than the manifest, or raise `sync.malformed`."""
    match kind:
        case FrameType.EVENT:
            return _event(body)
        case FrameType.ATTACHMENT:
            if len(body) != _BEGIN.size:
                raise UserError("sync.malformed")
            sha256, size = _BEGIN.unpack(body)
            if size > MAX_ATTACHMENT_BYTES:
                raise UserError("sync.malformed")
            return AttachmentBegin(sha256.hex(), size)
        case FrameType.PIECE:
            return AttachmentPiece(body)
        case FrameType.NOTICE:
            try:
                return NoticeFrame(decode(body))
            except MalformedError:
                raise UserError("sync.malformed") from None
        case _:
            raise UserError("sync.malformed")


def notice_body(form: Json) -> bytes:
    """Return the body of a notice frame."""
    return encode(form)


def _event(body: bytes) -> EventFrame:
    if len(body) < _EVENT_LENGTH.size:
        raise UserError("sync.malformed")
    (length,) = _EVENT_LENGTH.unpack_from(body)
    signed = _EVENT_LENGTH.size + length
    flag_at = signed + SIGNATURE_BYTES
    if not 0 < length <= MAX_EVENT_BYTES or len(body) <= flag_at:
        raise UserError("sync.malformed")
    data, signature = body[_EVENT_LENGTH.size : signed], body[signed:flag_at]
    flag, rest = body[flag_at], body[flag_at + 1 :]
    if flag == 0 and not rest:
        return EventFrame(data, signature, None, None)
    if flag == 1 and SALT_BYTES < len(rest) <= SALT_BYTES + MAX_PAYLOAD_BYTES:
        return EventFrame(data, signature, rest[:SALT_BYTES], rest[SALT_BYTES:])
    raise UserError("sync.malformed")
