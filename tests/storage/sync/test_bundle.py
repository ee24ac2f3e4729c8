# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what is put into a bundle comes out of it, and for whom."""

from __future__ import annotations

import io

import pytest

from core.errors import UserError
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
