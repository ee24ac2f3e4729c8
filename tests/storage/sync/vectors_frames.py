# SPDX-License-Identifier: Apache-2.0
"""Owns the vectors of frames and padding: what a colleague's program must not have signed."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from tests.storage.sync.forge import (
    attachment,
    bundle,
    event,
    frame,
    manifest,
    message,
    padded,
    sealed_event,
    signed,
    written,
)
from tests.storage.sync.forge import header as plain_header

if TYPE_CHECKING:
    from tests.storage.sync.vectors_envelope import Vectors

LIMITS = {1: 5_242_880, 2: 40, 3: 1_048_576, 4: 5_242_880, 9: 16_777_280}
DATA = b"0123456789"


def of_types() -> Vectors:
    last = frame(9, signed(written(manifest(plain_header(), b""))))
    for kind in (0, 5, 6, 7, 8, 10, 127, 255):
        yield f"a frame of type {kind}", "malformed", bundle(message(frame(kind, b"abc")))
    for kind, limit in LIMITS.items():
        yield f"type {kind}: no content", "malformed", bundle(message(frame(kind, b"")))
        long = frame(kind, b"", limit + 1)
        yield f"type {kind}: longer than allowed", "malformed", bundle(long)
        yield f"type {kind}: ends early", "malformed", bundle(frame(kind, b"abc", 40))
        largest = frame(kind, b"", 2**32 - 1)
        yield f"type {kind}: 4 GiB announced", "malformed", bundle(largest)
    yield "no manifest", "malformed", bundle(frame(1, event()))
    yield "no manifest, but padding", "malformed", bundle(frame(1, event()) + bytes(64))
    yield "a manifest that ends early", "malformed", bundle(last[:-1])
    yield "two manifests", "malformed", bundle(padded(last + last))
    yield "an event after the manifest", "malformed", bundle(padded(last + frame(1, event())))


def of_padding() -> Vectors:
    frames = frame(9, signed(written(manifest(plain_header(), b""))))
    exact = padded(frames)
    assert len(exact) > len(frames) + 2
    yield "padding: none", "malformed", bundle(frames)
    yield "padding: a zero too few", "malformed", bundle(exact[:-1])
    yield "padding: a zero too many", "malformed", bundle(exact + b"\0")
    yield "padding: the next larger size", "malformed", bundle(padded(exact + b"\0"))
    yield "padding: 64 KiB", "malformed", bundle(exact + bytes(65_536))
    yield "padding: first byte", "malformed", bundle(frames + b"\1" + exact[len(frames) + 1 :])
    yield "padding: last byte", "malformed", bundle(exact[:-1] + b"\1")
    yield "padding: ones", "malformed", bundle(exact.rstrip(b"\0").ljust(len(exact), b"\xff"))


def of_events() -> Vectors:
    e = sealed_event("put")
    data, signature, salt, payload = (e[k] for k in ("data", "signature", "salt", "payload"))
    length = struct.pack(">I", len(data))

    def of(content: bytes) -> bytes:
        return bundle(message(frame(1, content), counts=(1, 0)))

    start = length + data + signature
    yield "an event whose payload was erased", "good", of(event("erased"))
    yield "event: only a length", "malformed", of(length)
    yield "event: 3 bytes", "malformed", of(b"abc")
    yield "event: no signature", "malformed", of(length + data)
    yield "event: half a signature", "malformed", of(length + data + signature[:32])
    yield "event: no flag", "malformed", of(start)
    yield "event: of length 0", "malformed", of(bytes(4) + start + b"\0")
    beyond = struct.pack(">I", 2**32 - 1)
    yield "event: longer than its frame", "malformed", of(beyond + start[4:] + b"\0")
    yield "event: a byte shorter than its length", "malformed", of(length + start[5:] + b"\0")
    for flag in (2, 128, 255):
        yield f"event: flag {flag}", "malformed", of(start + bytes([flag]) + salt + payload)
    yield "event: flag 0 and a payload", "malformed", of(start + b"\0" + salt + payload)
    yield "event: flag 0 and a byte", "malformed", of(start + b"\0\0")
    yield "event: flag 1 and nothing", "malformed", of(start + b"\1")
    yield "event: half a salt", "malformed", of(start + b"\1" + salt[:16])
    yield "event: a salt and no payload", "malformed", of(start + b"\1" + salt)
    # The bundle carries events; whether one is good is asked when it is taken out.
    yield "event: not one, but in its frame", "good", of(struct.pack(">I", 1) + b"?" * 65 + b"\0")


def of_attachments() -> Vectors:
    begin = frame(2, attachment(DATA))

    def of(*frames: bytes, begun: int = 1, events: int = 0) -> bytes:
        return bundle(message(b"".join(frames), counts=(events, begun)))

    whole = frame(3, DATA)
    empty = frame(2, attachment(b""))
    yield "an attachment", "good", of(begin, whole)
    yield "an empty attachment", "good", of(empty)
    yield "attachments, events, notices", "good", of(
        begin, whole, frame(1, event()), frame(4, b'{"a":[1,null]}'), empty, begin, whole,
        begun=3, events=1,
    )  # fmt: skip
    yield "attachment: 39 bytes", "malformed", of(frame(2, attachment(DATA)[:-1]))
    yield "attachment: 1 byte", "malformed", of(frame(2, b"a"))
    for size in (104_857_601, 2**40, 2**64 - 1):
        yield f"attachment: {size} bytes", "malformed", of(frame(2, attachment(DATA, size)))
    yield "attachment: no pieces", "malformed", of(begin)
    yield "attachment: too little", "malformed", of(begin, frame(3, DATA[:-1]))
    yield "attachment: too much", "malformed", of(begin, frame(3, DATA + b"a"))
    yield "attachment: a piece more", "malformed", of(begin, whole, frame(3, b"a"))
    yield (
        "attachment: in small pieces",
        "malformed",
        of(begin, frame(3, b"01234"), frame(3, b"56789")),
    )
    yield "attachment: other bytes", "malformed", of(begin, frame(3, DATA[::-1]))
    hollow = frame(2, attachment(DATA, 0))
    yield "attachment: empty, but another hash", "malformed", of(hollow)
    yield "attachment: empty, and a piece", "malformed", of(empty, frame(3, b"a"))
    yield "a piece of nothing", "malformed", of(whole, begun=0)
    between = of(begin, frame(1, event()), whole, events=1)
    yield "an event before the pieces", "malformed", between
    yield "a notice before the pieces", "malformed", of(begin, frame(4, b"{}"), whole)
    yield "an attachment before the pieces", "malformed", of(begin, begin, whole, begun=2)


def of_notices() -> Vectors:
    def of(content: bytes) -> bytes:
        return bundle(message(frame(4, content)))

    good = {
        "null": b"null",
        "an object": '{"b":[true,false,-7],"ä":"é"}'.encode(),
        "the largest number": b"9007199254740991",
        "32 levels": b"[" * 32 + b"]" * 32,
        "escapes": rb'"\"\\\b\f\n\r\t\u0000\u001f/' + b'\x7f"',
    }
    for name, content in good.items():
        yield f"a notice: {name}", "good", of(content)
    bad = {
        "not JSON": b"hello",
        "a space": b'{"a": 1}',
        "a line feed": b"{}\n",
        "keys out of order": b'{"b":1,"a":2}',
        "a key twice": b'{"a":1,"a":1}',
        "a fraction": b"1.5",
        "an exponent": b"1e3",
        "a zero with a sign": b"-0",
        "a leading zero": b"01",
        "NaN": b"NaN",
        "infinity": b"Infinity",
        "too large a number": b"9007199254740992",
        "too small a number": b"-9007199254740992",
        "an escape too many": rb'"\u0041"',
        "an escaped slash": rb'"\/"',
        "capitals in an escape": rb'"\u001F"',
        "a lone surrogate": rb'"\ud800"',
        "a surrogate pair": rb'"\ud83d\ude00"',
        "a raw control character": b'"\x01"',
        "letters in parts": '"e\u0301"'.encode(),
        "a key in parts": '{"e\u0301":1}'.encode(),
        "not UTF-8": b'"\xff"',
        "a long form of UTF-8": b'"\xc0\xaf"',
        "a byte order mark": b"\xef\xbb\xbf{}",
        "UTF-16": '{"a":1}'.encode("utf-16"),
        "33 levels": b"[" * 33 + b"]" * 33,
        "two values": b"{}{}",
        "half a value": b'{"a":',
        "a zero byte": b"{}\0",
    }
    for name, content in bad.items():
        yield f"a notice: {name}", "malformed", of(content)


def vectors() -> Vectors:
    yield from of_types()
    yield from of_padding()
    yield from of_events()
    yield from of_attachments()
    yield from of_notices()
