# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a bundle that was changed in any way is refused, and by no other means.

Everything goes through `examine`, as at an import. The bundle is a real one of about 5.8 KB whose
first stanza is the reader's, so that the others cost no trial.
"""

from __future__ import annotations

import io
import random
import resource
import tracemalloc
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest

from core.errors import UserError
from storage.sync.bundle import ExchangeKey, contents, examine
from storage.sync.bundle.container import MAX_BUNDLE_BYTES
from storage.sync.bundle.framing import CHUNK_BYTES, PREFIX_BYTES, TAG_BYTES
from storage.sync.bundle.keys import STANZA_BYTES
from tests.storage.sync.offices import ANNA, BEN, bundle, fixed, key_of_sender

if TYPE_CHECKING:
    from collections.abc import Iterable

SLICES = 8
PARTS = [0, *(pytest.param(n, marks=pytest.mark.soak) for n in range(1, SLICES))]
"""One slice of eight in the fast set, all of them (F1, F2, F3) in the long one."""
HEADER = 30 + 4 * STANZA_BYTES + 32
INFO = b"probitas/bundle/1"
CODES = {"not_a_bundle", "version", "damaged", "cut_short", "not_for_me", "too_large"}
"""What may be said of damage: nothing that a sender would have to answer for."""


def mine_first(make=lambda: bundle(ANNA.events(1))) -> bytes:
    """Return a bundle whose first stanza is Ben's; one in four is."""
    while True:
        data = make()
        if BEN.exchange.open(data[30 : 30 + STANZA_BYTES], INFO + data[12:28]) is not None:
            return data


@cache
def real() -> bytes:
    return mine_first()


@cache
def long() -> bytes:
    """Return a bundle of several chunks."""
    return bundle(attachments=[fixed("attachment", 3 * CHUNK_BYTES)])


@cache
def stanzas() -> frozenset[bytes]:
    """Return the four stanzas of the real bundle."""
    data = real()
    return frozenset(data[at : at + STANZA_BYTES] for at in range(30, HEADER - 32, STANZA_BYTES))


class Reader(ExchangeKey):
    """A key that tries the stanzas of the real bundle once, and all others whenever it is asked.

    Of 100,000 files most have them whole, and trying them is most of what reading such a file is.
    """

    _once = cache(ExchangeKey.open)

    def open(self, stanza: bytes, info: bytes) -> bytes | None:
        whole = stanza in stanzas()
        return self._once(stanza, info) if whole else super().open(stanza, info)


READER = Reader(BEN.exchange.raw)


def said(data: bytes) -> str:
    """Return what is said of a file; nothing but a refusal may be raised."""
    try:
        examine(io.BytesIO(data), READER, key_of_sender)
    except UserError as error:
        return error.code.removeprefix("sync.")
    return "accepted"


def all_refused(cases: Iterable[bytes]) -> Counter[str]:
    """Demand that each is refused as damage; return how often what was said."""
    codes = Counter(said(data) for data in cases)
    assert set(codes) <= CODES, codes
    return codes


def told(codes: Counter[str]) -> str:
    return ", ".join(f"{code} {n}" for code, n in sorted(codes.items()))


def test_the_bundle_itself_is_accepted():
    assert said(real()) == said(long()) == "accepted"
    assert 5_800 <= len(real()) <= 6_400


@pytest.mark.parametrize("part", PARTS)
def test_every_single_bit_turned_over_is_refused(part, figure):
    data = bytearray(real())
    assert len(data) * SLICES >= 46_608

    def flips():
        for place in range(len(data)):  # every byte in every slice
            bit = 1 << (place + part) % SLICES
            data[place] ^= bit
            yield bytes(data)
            data[place] ^= bit

    codes = all_refused(flips())
    figure(f"single-bit flips {part + 1}/{SLICES}: {codes.total()} of {codes.total()} refused")


def test_every_truncation_is_refused():
    data = real()
    assert all_refused(data[:size] for size in range(len(data))).total() == len(data)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("what", ["inserted", "left out"])
def test_a_byte_inserted_or_left_out_anywhere_is_refused(what, part):
    data, chance = real(), random.Random(1)

    def changed(at: int) -> bytes:
        if what == "left out":
            return data[:at] + data[at + 1 :]
        # A byte that is there already would, before its like, change nothing but the place.
        return data[:at] + bytes([chance.randrange(256)]) + data[at:]

    places = range(part, len(data) + (what == "inserted"), SLICES)
    assert all_refused(map(changed, places)).total() == len(places)


def test_bytes_after_the_end_are_refused():
    for more in (b"\0", b"\n", bytes(16), bytes(16_400), real()):
        assert said(real() + more) == "damaged"


def pieces(data: bytes) -> tuple[bytes, list[bytes]]:
    """Return what is before the chunks, and the chunks."""
    start, size = HEADER + PREFIX_BYTES, CHUNK_BYTES + TAG_BYTES
    return data[:start], [data[at : at + size] for at in range(start, len(data), size)]


def test_chunks_that_are_exchanged_dropped_or_repeated_are_refused():
    before, chunks = pieces(long())
    order = range(len(chunks))
    assert len(chunks) == 4
    wrong = [list(order[:n]) for n in order]
    wrong += [[m for m in order if m != n] for n in order]
    wrong += [[*order[:n], n, *order[n:]] for n in order]
    wrong += [
        [{a: b, b: a}.get(n, n) for n in order] for a in order for b in order if a < b
    ]  # fmt: skip
    all_refused(before + b"".join(chunks[n] for n in each) for each in wrong)


def test_the_header_of_one_bundle_opens_no_other_body():
    one, other = mine_first(), real()
    sizes = (30, 1198, HEADER - 32, HEADER, HEADER + 24, HEADER + 56)
    all_refused(a[:size] + b[size:] for size in sizes for a, b in ((one, other), (other, one)))


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return data after one to four changes of the kinds that files suffer."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at, size = chance.randrange(len(changed) + 1), chance.choice((1, 2, 16, 300))
        match chance.randrange(6):
            case 0:
                changed[at : at + size] = chance.randbytes(size)
            case 1:
                changed[at:at] = chance.randbytes(size)
            case 2:
                del changed[at : at + size]
            case 3:
                changed[at : at + size] = bytes(size)
            case 4:
                changed[at : at + size] = changed[-size:]
            case _:
                changed[28:30] = chance.randrange(516).to_bytes(2)
    return bytes(changed)


@pytest.mark.parametrize("part", PARTS)
def test_random_changes_are_refused(part, figure):
    data, chance = real(), random.Random(part)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    codes = all_refused(new for _ in range(5_000) if (new := mutated(data, chance)) != data)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) >> 10
    assert grown <= 200
    figure(f"random changes {part + 1}/{SLICES}: {told(codes)}; memory +{grown} MiB")


def test_a_file_that_is_too_large_is_refused_before_it_is_read():
    class Large(io.BytesIO):
        def seek(self, offset: int, whence: int = 0, /) -> int:
            return MAX_BUNDLE_BYTES + 1 if whence == io.SEEK_END else super().seek(offset, whence)

        def read(self, size: int | None = -1, /) -> bytes:
            raise AssertionError(size)

    with pytest.raises(UserError, match=r"^sync.too_large$"):
        examine(Large(), BEN.exchange, key_of_sender)


def test_a_file_that_changes_between_the_passes_is_noticed():
    stream, other = io.BytesIO(long()), bundle(ANNA.events(2))
    examined = examine(stream, BEN.exchange, key_of_sender)
    with pytest.raises(UserError, match=r"^sync.changed$"):
        list(contents(io.BytesIO(other), examined))
    with pytest.raises(UserError, match=r"^sync.damaged$"):
        list(contents(io.BytesIO(long()[:-1]), examined))


def test_reading_holds_no_more_than_a_few_frames():
    data = bundle(attachments=[fixed("large", 20 << 20)])
    stream = io.BytesIO(data)
    tracemalloc.start()
    examined = examine(stream, BEN.exchange, key_of_sender)
    for _ in contents(stream, examined):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20
