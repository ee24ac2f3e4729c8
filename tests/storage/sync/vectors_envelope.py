# SPDX-License-Identifier: Apache-2.0
"""Owns the vectors of header and body: one defect each, and what must be said of it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from tests.storage.sync.forge import (
    BUNDLE_ID,
    CHUNK,
    LABEL,
    OTHER_ID,
    OTHER_K,
    PLAIN,
    SALT,
    Body,
    K,
    bundle,
    event,
    expand,
    frame,
    header,
    mac,
    message,
    padded,
    stanzas,
    unsealed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    Vectors = Iterator[tuple[str, str, bytes]]
    """Name, what must be said, file."""

END = 30 + 4 * 1168


def flipped(data: bytes, at: int, bit: int = 0) -> bytes:
    """Return data with one bit turned over."""
    changed = bytearray(data)
    changed[at] ^= 1 << bit
    return bytes(changed)


def good() -> bytes:
    return bundle(message(frame(1, event()), counts=(1, 0)))


def of_header() -> Vectors:
    data, rest = good(), good()[END + 32 :]
    yield "an empty file", "cut_short", b""
    for size in (1, 7, 8, 10, 12, 28, 29, 30, 31, 1197, 1198, END - 1, END, END + 31):
        yield f"ends after {size} bytes", "cut_short", data[:size]
    for at in range(8):
        yield f"magic: byte {at} is another", "not_a_bundle", flipped(data, at)
    yield "magic in small letters", "not_a_bundle", b"prbundle" + data[8:]
    yield "a vault's magic", "not_a_bundle", b"PRBV" + data[4:]
    yield "a PDF", "not_a_bundle", b"%PDF-1.7\n" + bytes(6000)
    yield "zeros", "not_a_bundle", bytes(6000)
    yield "a byte before the magic", "not_a_bundle", b"\0" + data
    for version in (0, 1, 2, 4, 256, 65_535):
        yield f"version {version}", "version", header(version=version) + rest
    for flags in (1, 256, 32_768, 65_535):
        yield f"flags {flags}", "version", header(flags=flags) + rest
    for count in (0, 1, 2, 3, 5, 6, 511, 513, 514, 516, 1024, 65_535):
        yield f"{count} stanzas announced", "damaged", header(count=count) + rest
    yield "8 stanzas announced, 4 there", "cut_short", header(count=8) + rest
    yield "512 stanzas announced, 4 there", "cut_short", header(count=512) + rest
    two = header(stanzas("decoy 1", "ben"))
    yield "2 stanzas", "damaged", two + Body(two)(message(b"", head=two))


def of_stanzas() -> Vectors:
    rest = good()[END + 32 :]
    plain = stanzas(*PLAIN)
    mine = 1168  # where Ben's stanza begins

    def sealed(data: bytes, name: str, said: str, **fields: bytes) -> tuple[str, str, bytes]:
        head = header(data, **fields)
        return name, said, head + Body(head)(message(b"", head=head))

    only_others = stanzas("carla", "decoy 1", "decoy 2", "decoy 3")
    yield sealed(only_others, "a bundle for somebody else", "not_for_me")
    decoys = stanzas("decoy 1", "decoy 2", "decoy 3", "decoy 4")
    yield sealed(decoys, "nothing but decoys", "not_for_me")
    foreign = stanzas("decoy 1", "ben of another bundle", "decoy 2", "decoy 3")
    yield sealed(foreign, "a stanza of another bundle", "not_for_me")
    bare = stanzas("decoy 1", "ben without context", "decoy 2", "decoy 3")
    yield sealed(bare, "a stanza that is bound to nothing", "not_for_me")
    yield sealed(plain, "another bundle id", "not_for_me", bundle_id=OTHER_ID)
    spots = {
        "first byte": 0, "last of ML-KEM": 1087, "share": 1088, "sealed K": 1120, "tag": 1152,
        "last byte": 1167,
    }  # fmt: skip
    for where, at in spots.items():
        yield sealed(flipped(plain, mine + at), f"my stanza: a bit of {where}", "not_for_me")
    highest = flipped(plain, mine + 1119, 7)
    yield sealed(highest, "my stanza: highest bit of the share", "not_for_me")
    point = plain[: mine + 1088] + bytes(32) + plain[mine + 1120 :]
    yield sealed(point, "my stanza: a share that gives zeros", "not_for_me")
    yield sealed(bytes(4672), "stanzas of zeros", "not_for_me")
    yield sealed(b"\xff" * 4672, "stanzas of ones", "not_for_me")
    yield sealed(plain[1:] + plain[:1], "stanzas moved by a byte", "not_for_me")
    doubled = stanzas("ben with another K", "ben", "decoy 1", "decoy 2")
    yield sealed(doubled, "an earlier stanza opens to another K", "damaged")

    whole = header()
    fixed = {"first bit": END, "last bit": END + 31}
    for where, at in fixed.items():
        yield f"HMAC: {where}", "damaged", flipped(whole, at) + rest
    yield "HMAC of zeros", "damaged", whole[:END] + bytes(32) + rest
    yield "HMAC under another K", "damaged", whole[:END] + mac(whole[:END], OTHER_K) + rest
    short = mac(whole[: END - 1168])
    yield "HMAC without the last stanza", "damaged", whole[:END] + short + rest
    for name, at in (("first", 30), ("third", 30 + 2 * 1168), ("last", END - 1)):
        yield f"another's stanza: {name}", "damaged", flipped(whole, at) + rest
    order = stanzas("decoy 3", "decoy 2", "ben", "decoy 1")
    yield "stanzas in another order", "damaged", unsealed(order) + whole[END:] + rest
    other = stanzas("decoy 1", "ben", "decoy 2", "decoy 4")
    yield "a decoy exchanged", "damaged", unsealed(other) + whole[END:] + rest
    carla = stanzas("decoy 1", "ben", "decoy 2", "carla")
    yield "a decoy became a recipient", "damaged", unsealed(carla) + whole[END:] + rest


def of_body() -> Vectors:
    data, head = good(), header()
    body, start = Body(head), END + 32
    text = message(frame(1, event()), counts=(1, 0))
    for size in (0, 1, 23, 24, 55, 56, 57, 71):
        yield f"body ends after {size} bytes", "cut_short", data[: start + size]
    for size in (72, 73, 500):
        yield f"body ends within its chunk, after {size} bytes", "damaged", data[: start + size]
    yield "the last byte is missing", "damaged", data[:-1]
    for name, at in (("salt", 0), ("end of salt", 23), ("commitment", 24), ("its end", 55)):
        yield f"body: a bit of {name}", "damaged", flipped(data, start + at)
    blank = head + SALT + bytes(32) + data[start + 56 :]
    yield "a commitment of zeros", "damaged", blank
    for name, at in (("first byte", 56), ("middle", 500), ("tag", len(data) - start - 16)):
        yield f"chunk: a bit of its {name}", "damaged", flipped(data, start + at)
    yield "chunk: its last bit", "damaged", flipped(data, len(data) - 1, 7)
    yield "a byte after the end", "damaged", data + b"\0"
    yield "a line feed after the end", "damaged", data + b"\n"
    yield "the bundle twice", "damaged", data + data
    yield "the body twice", "damaged", data + data[start:]
    yield "a byte inserted", "damaged", data[: start + 300] + b"\0" + data[start + 300 :]
    yield "a byte left out", "damaged", data[: start + 300] + data[start + 301 :]
    wrong = {
        "another header's hash": Body(head, context=bytes(32)),
        "no context": Body(head, context=b""),
        "another K": Body(head, OTHER_K),
        "K itself": Body(head, key=K),
        "the header's key": Body(head, key=expand(K, b"probitas/bundle-header/1")),
        "the label of AES-128": Body(head, label=LABEL.replace(b"256", b"128")),
        "no label": Body(head, label=b""),
    }
    for name, other in wrong.items():
        yield f"body keyed by {name}", "damaged", head + other(text)
    yield "counter from 1", "damaged", head + body.prefix + body.chunk(1, text)
    yield "additional data", "damaged", head + body.prefix + body.chunk(0, text, BUNDLE_ID)


def three_chunks() -> list[bytes]:
    """Return the chunks of a message that has three."""
    return Body(header()).chunks(message(frame(4, b'"' + b"a" * 33_000 + b'"')))


def of_chunks() -> Vectors:
    head = header()
    body = Body(head)
    first, second, third = three_chunks()

    def of(*chunks: bytes) -> bytes:
        return head + body.prefix + b"".join(chunks)

    yield "three chunks", "good", of(first, second, third)
    yield "chunks: the last is missing", "cut_short", of(first, second)
    yield "chunks: only the first", "cut_short", of(first)
    yield "chunks: the first is missing", "damaged", of(second, third)
    yield "chunks: one in the middle is missing", "damaged", of(first, third)
    yield "chunks: two are exchanged", "damaged", of(second, first, third)
    yield "chunks: one is repeated", "damaged", of(first, first, second, third)
    yield "chunks: the last is repeated", "damaged", of(first, second, third, third)
    yield "chunks: an empty one more", "damaged", of(first, second, third, body.chunk(3, b""))
    yield "chunks: one is empty", "damaged", of(first, body.chunk(1, b""), second, third)
    halves = [body.chunk(n, bytes(8192)) for n in range(2)]
    yield "chunks of 8 KiB", "damaged", of(*halves)
    plain = frame(1, event()) + message(b"")
    exact = message(frame(4, b'"' + b"a" * 14_900 + b'"'))
    assert len(exact) == CHUNK
    yield "a message of 16,384 bytes", "good", of(*body.chunks(exact))
    full = body.chunk(0, exact)
    yield "a message of 16,384 bytes without its empty chunk", "cut_short", of(full)
    yield "frames outside the manifest's hash", "forged", bundle(padded(plain.rstrip(b"\0")))
    yield "an empty message", "malformed", bundle(b"")
    yield "4 stray bytes", "malformed", bundle(struct.pack(">I", 1))


def of_two_faults() -> Vectors:
    """Files with a fault in what is opened first and one in what is opened later."""
    head = header()
    body = Body(head)

    def of(text: bytes, *wrong: int, kept: int | None = None) -> bytes:
        chunks = [flipped(c, 9) if n in wrong else c for n, c in enumerate(body.chunks(text))]
        return head + body.prefix + b"".join(chunks[:kept])

    long = frame(4, b'"' + b"a" * 33_000 + b'"')
    bad, end = frame(5, b"a"), frame(4, b'"' + b"a" * (CHUNK - 8) + b'"')
    assert len(end) == CHUNK - 1
    yield "two faults: a type, then a chunk", "malformed", of(message(bad + long), 1)
    yield "two faults: a type, then no end", "malformed", of(message(bad + long), kept=1)
    yield "two faults: a type whose length is in the bad chunk", "damaged", of(end + bad, 1)
    yield "two faults: a frame that reaches into a bad chunk", "damaged", of(long + bad, 1)
    signed, zeros = message(b""), bytes(40_000)
    yield "padding: not zeros, then a bad chunk", "malformed", of(signed + b"a" + zeros, 1)
    yield "padding: a bad chunk, then not zeros", "damaged", of(signed + zeros + b"a", 1)
    yield "padding: too many zeros, a bad chunk among them", "damaged", of(signed + zeros, 2)
    yield "padding: too many zeros, and no end", "cut_short", of(signed + zeros, kept=2)
    other = message(b"", office="0" * 32)
    yield "two faults: another office, then a chunk", "damaged", of(other + zeros, 2)


def vectors() -> Vectors:
    yield "an event", "good", good()
    yield from of_header()
    yield from of_stanzas()
    yield from of_body()
    yield from of_chunks()
    yield from of_two_faults()
