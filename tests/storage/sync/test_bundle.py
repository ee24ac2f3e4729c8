# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what is put into a bundle comes out of it, and for whom."""

from __future__ import annotations

import hashlib
import io
from collections import Counter

import pytest

from core.errors import UserError
from core.history.canonical import MalformedError
from storage.sync.bundle import (
    AttachmentBegin,
    AttachmentPiece,
    BundleWriter,
    EventFrame,
    ExchangeKey,
    NoticeFrame,
    is_for,
    is_public_key,
)
from storage.sync.bundle.keys import STANZA_BYTES
from storage.sync.bundle.padding import padded_length
from tests.storage.sync.offices import ANNA, BEN, CARLA, bundle, fixed, read, statement


def test_what_is_put_in_comes_out():
    sink = io.BytesIO()
    writer = BundleWriter(sink, [BEN.exchange.public])
    first, second = ANNA.events(2)
    writer.event(first)
    writer.notice({"a": [1, "ü"]})
    erased = type(second)(second.event, second.data, second.id, second.signature, None, None)
    writer.event(erased)
    signed = writer.finish(statement(), ANNA.key)
    examined, frames = read(sink.getvalue())
    assert examined.manifest == signed
    assert frames == [
        EventFrame(first.data, first.signature, first.salt, first.payload),
        NoticeFrame({"a": [1, "ü"]}),
        EventFrame(second.data, second.signature, None, None),
    ]
    assert (signed.events, signed.attachments) == (2, 0)
    assert signed.bundle == writer.bundle_id


@pytest.mark.parametrize("size", [0, 1, 1 << 20, (1 << 20) + 1, 3 << 20])
def test_an_attachment_comes_in_pieces(size):
    data = fixed("attachment", size)
    _, frames = read(bundle(attachments=[data, b"another"]))
    begins = [f for f in frames if isinstance(f, AttachmentBegin)]
    pieces = [f.data for f in frames if isinstance(f, AttachmentPiece)]
    assert [begin.size for begin in begins] == [size, 7]
    assert b"".join(pieces) == data + b"another"
    assert max(map(len, pieces)) <= 1 << 20


def test_a_bundle_is_for_each_device_of_its_officer_and_for_nobody_else():
    sink = io.BytesIO()
    devices = [ExchangeKey.generate() for _ in range(5)]
    BundleWriter(sink, [device.public for device in devices]).finish(statement(), ANNA.key)
    assert all(is_for(sink, device) for device in devices)
    assert not is_for(sink, CARLA.exchange)
    with pytest.raises(UserError, match=r"^sync.not_for_me$"):
        read(sink.getvalue(), CARLA)


@pytest.mark.parametrize("data", [b"", b"PRBUNDLE", b"%PDF-1.7", fixed("noise", 6000)])
def test_nothing_else_is_for_anybody(data):
    assert not is_for(io.BytesIO(data), BEN.exchange)


def test_what_fits_leaves_room_for_any_manifest():
    writer = BundleWriter(io.BytesIO(), [BEN.exchange.public])
    assert writer.fits(200 << 20)
    assert not writer.fits(240 << 20)


def test_a_public_key_is_one_that_can_be_sealed_to():
    public = BEN.exchange.public
    assert is_public_key(public)
    assert not is_public_key(public[:-1])
    assert not is_public_key(public + b"\0")
    assert not is_public_key(b"\xff" * 1184 + public[1184:])  # coefficients above the modulus
    assert not is_public_key(public[:1184] + bytes(32))  # a point that gives away the secret


def test_a_key_survives_being_kept():
    assert ExchangeKey.from_raw(BEN.exchange.raw).public == BEN.exchange.public
    assert "raw" not in repr(BEN.exchange)


def test_padding_follows_the_published_figures():
    # PURBs, section 4: at most 12 % more, less the longer it is.
    assert [padded_length(n) for n in (0, 1, 8, 9, 99, 1000, 1025)] == [
        0,
        1,
        8,
        10,
        104,
        1024,
        1088,
    ]
    assert all(n <= padded_length(n) < n * 1.12 for n in range(1, 70_000))


def test_a_header_says_neither_how_many_devices_there_are_nor_which_is_whose():
    places = Counter()
    for count in (1, 2, 3, 4) * 16:
        keys = [BEN.exchange, *(ExchangeKey.generate() for _ in range(count - 1))]
        sink = io.BytesIO()
        BundleWriter(sink, [key.public for key in keys])
        data = sink.getvalue()
        stanzas = [data[at : at + STANZA_BYTES] for at in range(30, 30 + 4 * STANZA_BYTES, 1168)]
        assert int.from_bytes(data[28:30]) == 4
        # Random bytes would have this bit set in every second decoy.
        assert not any(stanza[1119] & 128 for stanza in stanzas)
        info = b"probitas/bundle/1" + data[12:28]
        opens = [BEN.exchange.open(stanza, info) is not None for stanza in stanzas]
        assert opens.count(True) == 1
        places[opens.index(True)] += 1
    assert set(places) == {0, 1, 2, 3}


def test_five_devices_are_filled_up_to_eight_stanzas():
    sink = io.BytesIO()
    BundleWriter(sink, [ExchangeKey.generate().public for _ in range(5)])
    assert int.from_bytes(sink.getvalue()[28:30]) == 8


def test_the_length_of_a_file_says_only_its_bucket(figure):
    lengths = []
    for count in range(0, 40_000, 97):
        sink = io.BytesIO()
        writer = BundleWriter(sink, [BEN.exchange.public])
        writer.notice("a" * count)
        writer.finish(statement(), ANNA.key)
        lengths.append(len(sink.getvalue()))
    header = 30 + 4 * STANZA_BYTES + 32
    bodies = {length - header - 56 for length in lengths}
    plain = {body - 16 * (body // 16_400 + 1) for body in bodies}
    assert plain == {padded_length(length) for length in plain}
    assert lengths == sorted(lengths)
    figure(f"sizes: {len(lengths)} bundles of different lengths have {len(bodies)} sizes")
    assert len(bodies) <= len(lengths) / 4


def test_the_length_of_a_file_does_not_tell_how_many_events_are_in_it(figure):
    """F19: a bundle of 1 to 5,000 events is as long as all of its bucket, at most 12 % longer."""
    events, sizes = ANNA.events(5_000), {}
    counts = [*range(1, 200), *range(200, 5_001, 200)]
    for count in counts:
        sink = io.BytesIO()
        writer = BundleWriter(sink, [BEN.exchange.public])
        for event in events[:count]:
            writer.event(event)
        before = writer.size
        writer.finish(statement(), ANNA.key)
        assert writer.size == padded_length(writer.size)
        sizes[count] = (before, len(sink.getvalue()))
    lengths = [length for _, length in sizes.values()]
    assert lengths == sorted(lengths)
    most = max(length / before for before, length in sizes.values() if before > 100_000) - 1
    figure(
        f"F19: bundles of {len(counts)} counts of events, 1 to {counts[-1]}, have"
        f" {len(set(lengths))} lengths; they are at most {most:.1%} longer than their content"
    )
    assert most <= 0.12
    assert len(set(lengths)) < len(counts) * 0.6


def test_two_bundles_of_the_same_content_have_nothing_in_common():
    one, other = bundle(), bundle()
    assert len(one) == len(other)
    same = sum(a == b for a, b in zip(one[30:], other[30:], strict=True))
    assert same < len(one) / 100  # one in 256 by chance


def test_the_writer_refuses_what_no_reader_takes():
    writer = BundleWriter(io.BytesIO(), [BEN.exchange.public])
    with pytest.raises(ValueError, match="larger than any reader takes"):
        writer.attachment("0" * 64, (100 << 20) + 1, [])
    with pytest.raises(ValueError, match="NOTICE"):
        writer.notice("a" * (5 << 20))
    with pytest.raises(MalformedError):
        writer.finish(statement(number=2), ANNA.key)  # without a previous one
    for devices in (0, 513):
        with pytest.raises(ValueError, match="1 to 512"):
            BundleWriter(io.BytesIO(), [BEN.exchange.public] * devices)


@pytest.mark.parametrize("pieces", [[b"01234", b"56789"], [b"012345678"], [b"012345678x"], []])
def test_the_writer_does_not_send_an_attachment_that_is_damaged(pieces):
    writer = BundleWriter(io.BytesIO(), [BEN.exchange.public])
    with pytest.raises(UserError, match=r"^records.attachment_damaged$"):
        writer.attachment(hashlib.sha256(b"0123456789").hexdigest(), 10, pieces)
