# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that who can open a bundle, or may sign one, gains nothing by it.

K is known to every device of a recipient, and anybody can seal a K of his own to a colleague: all
that stands behind the tags is therefore put to the test with tags that fit.
"""

from __future__ import annotations

import io
import random
import tracemalloc
from collections import Counter

import pytest

from core.errors import UserError
from storage.sync.bundle import BundleWriter, examine, reader
from storage.sync.bundle.container import make_header
from storage.sync.bundle.framing import SealingStream
from storage.sync.bundle.manifest import MAX_VALUES
from tests.storage.sync import forge, stranger
from tests.storage.sync.offices import (
    ANNA,
    BEN,
    CARLA,
    Person,
    bundle,
    key_of_sender,
    read,
    statement,
)
from tests.storage.sync.test_damage import told
from tests.storage.sync.test_vectors import judged

SEEDS = [(1, 300), *(pytest.param(seed, 1_000, marks=pytest.mark.soak) for seed in range(2, 42))]
"""What chance begins with, and how many cases."""


def resealed(data: bytes, by: Person, to: Person) -> bytes:
    """Let a recipient open a bundle and seal all that is in it to somebody else."""
    stream = io.BytesIO(data)
    opened, body = reader._open(stream, by.exchange)
    sink = io.BytesIO()
    header, fresh = make_header([to.exchange.public])
    assert fresh.digest != opened.digest
    sink.write(header)
    sealing = SealingStream(sink, fresh.body_key, fresh.digest)
    for part in body.rest():
        sealing.write(part)
    sealing.finish()
    return sink.getvalue()


def test_a_bundle_that_its_recipient_seals_to_a_third_person_is_refused():
    data = bundle(ANNA.events(3))
    read(data, BEN)
    with pytest.raises(UserError, match=r"^sync.forwarded$"):
        read(resealed(data, BEN, CARLA), CARLA)


def test_a_recipient_cannot_even_seal_it_to_himself_again():
    with pytest.raises(UserError, match=r"^sync.forwarded$"):
        read(resealed(bundle(ANNA.events(3)), BEN, BEN), BEN)


def test_a_bundle_of_somebody_the_office_does_not_know_is_refused():
    with pytest.raises(UserError, match=r"^sync.sender_unknown$"):
        read(bundle(sender=CARLA), BEN)


def test_a_bundle_in_anothers_name_is_refused():
    sink = io.BytesIO()
    BundleWriter(sink, [BEN.exchange.public]).finish(statement(ANNA), CARLA.key)
    with pytest.raises(UserError, match=r"^sync.forged$"):
        read(sink.getvalue(), BEN)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return data after one small change."""
    at, size = chance.randrange(len(data)), chance.choice((1, 1, 2, 4, 33))
    match chance.randrange(5):
        case 0:
            new = chance.randbytes(size)
        case 1:
            new = bytes(size)
        case 2:
            new = b""
        case 3:
            return data[:at] + data[at : at + size] + data[at:]
        case _:
            new = chance.choice(
                (b"0", b"1", b'"', b",", b"[", b"]", b"null", b"true", b"-", b"\xff")
            )
    return data[:at] + new + data[at + size :]


def insiders_message(chance: random.Random) -> bytes:
    """Return a message in which something was changed by who could then seal or sign it."""
    frames = [forge.frame(1, forge.event()), forge.frame(4, b'{"a":[1,2]}')]
    frames += [forge.frame(2, forge.attachment(b"0123456789")), forge.frame(3, b"0123456789")]
    plain = b"".join(frames)
    head = forge.header()
    signed_frames = plain
    match chance.randrange(4):
        case 0:  # a colleague who signs what he likes: frames
            plain = signed_frames = mutated(plain, chance)
        case 1:  # a recipient who exchanges frames under signed words
            plain = mutated(plain, chance)
    data = forge.written(forge.manifest(head, signed_frames, 1, 1))
    if chance.randrange(2):  # a colleague who signs what he likes: words
        data = mutated(data, chance)
    content = forge.signed(data)
    if not chance.randrange(4):  # a recipient who changes signed words
        content = mutated(content, chance)
    message = forge.padded(plain + forge.frame(9, content))
    return message if chance.randrange(8) else mutated(message, chance)


def compare(cases: int, seed: int) -> Counter[str]:
    """Let program and stranger read as many inside jobs; return what was said how often."""
    chance, said = random.Random(seed), Counter()
    for _ in range(cases):
        data = forge.bundle(insiders_message(chance))
        verdict = judged(data)
        assert stranger.judge(data, forge.READER) == verdict
        said[verdict if isinstance(verdict, str) else "good"] += 1
    return said


@pytest.mark.parametrize(("seed", "cases"), SEEDS)
def test_program_and_stranger_agree_on_what_insiders_do(seed, cases, figure):
    said = compare(cases, seed)
    assert {"good", "malformed", "forged"} <= set(said)
    figure(f"inside jobs, seed {seed}, read alike by a stranger: {told(said)}")


def torn(chance: random.Random) -> bytes:
    """Return a bundle of several chunks with a fault in the message, in a chunk, or in both."""
    frames = [forge.frame(4, b'"%s"' % (b"a" * size)) for size in (9, 16_000, 33_000)]
    frames += [forge.frame(1, forge.event())]
    plain, head = b"".join(chance.choices(frames, k=chance.randrange(1, 4))), forge.header()
    message = forge.message(plain, counts=(plain.count(frames[3]), 0))
    message += bytes(chance.choice((0, 0, 1, 40_000)))
    if chance.randrange(2):
        at = chance.choice((chance.randrange(9), chance.randrange(len(message))))
        message = message[:at] + chance.randbytes(1) + message[at + 1 :]
    body = forge.Body(head)
    chunks = body.chunks(message)
    at = chance.randrange(len(chunks))
    match chance.randrange(4):
        case 0:
            chunks[at] = mutated(chunks[at], chance)
        case 1:
            del chunks[at]
        case 2:
            chunks[at:] = [chunks[at][: chance.randrange(40)]]
    return head + body.prefix + b"".join(chunks)


@pytest.mark.parametrize(("seed", "cases"), SEEDS)
def test_program_and_stranger_agree_which_of_two_faults_is_told(seed, cases, figure):
    chance, said = random.Random(seed), Counter()
    for _ in range(cases):
        data = torn(chance)
        verdict = judged(data)
        assert stranger.judge(data, forge.READER) == verdict
        said[verdict if isinstance(verdict, str) else "good"] += 1
    assert {"good", "malformed", "damaged", "cut_short", "forged"} <= set(said)
    figure(f"two faults, seed {seed}, told alike by a stranger: {told(said)}")


BOMBS = {
    "brackets": b"[" * (16 << 20),
    "empty lists": b"[" + b"[]," * (5 << 20) + b"[]]",
    "empty objects": b"[" + b"{}," * (5 << 20) + b"{}]",
    "numbers": b"[" + b"1," * (8 << 19) + b"1]",
    "lists just within the limit": b"[" + b"[]," * (MAX_VALUES // 2 - 1) + b"1]",
    "a string": b'"' + b"a" * (15 << 20) + b'"',
}


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=pytest.mark.soak if "within" in n else ()) for n in BOMBS]
)
def test_a_manifest_that_would_fill_the_memory_is_refused(name):
    data = forge.bundle(forge.padded(forge.frame(9, bytes(64) + BOMBS[name])))
    stream = io.BytesIO(data)
    tracemalloc.start()
    with pytest.raises(UserError, match=r"^sync.malformed$"):
        examine(stream, BEN.exchange, key_of_sender)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak <= 200 << 20


@pytest.mark.parametrize("kind", [1, 2, 3, 4, 9])
def test_a_length_that_lies_takes_no_memory(kind):
    largest = {1: 5 << 20, 2: 40, 3: 1 << 20, 4: 5 << 20, 9: (16 << 20) + 64}[kind]
    data = forge.bundle(forge.frame(kind, b"abc", largest))
    tracemalloc.start()
    with pytest.raises(UserError, match=r"^sync.malformed$"):
        examine(io.BytesIO(data), BEN.exchange, key_of_sender)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1 << 20


def test_endless_small_frames_are_refused(monkeypatch):
    assert reader.MAX_FRAMES == 1_000_000
    monkeypatch.setattr(reader, "MAX_FRAMES", 100)
    few, many = (forge.frame(4, b"1") * count for count in (99, 100))
    assert isinstance(judged(forge.bundle(forge.message(few))), dict)
    assert judged(forge.bundle(forge.message(many))) == "too_large"
