# SPDX-License-Identifier: Apache-2.0
"""Owns F10: what becomes of every single changed bit, and of headers somebody wrote on purpose."""

from __future__ import annotations

import base64
import hashlib
import os
import struct

import pytest

from core.errors import UserError
from storage.vault import header, open_vault
from storage.vault.header import COPY_SIZE, FILE_SIZE, Header, Slot
from storage.vault.slots import Passphrase
from tests.factory import PASSPHRASE

KEY = bytes(32)
HEADER = Header(
    vault_id=bytes(range(16)),
    generation=7,
    mark=9,
    head=bytes(range(32)),
    clean=True,
    slots=(Slot(1, b"s" * 16, b"body" * 41), Slot(99, b"t" * 16, b"of a later version")),
)
DATA = header.encode(HEADER, KEY)


def sealed(copy: bytes) -> bytes:
    """Return a copy with the hash that fits: what somebody with an editor would write."""
    return copy[:-32] + hashlib.sha256(copy[:-32]).digest()


def code_of(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        header.parse(data)
    return caught.value.code


def test_what_is_written_is_read_again():
    file = header.parse(DATA)
    assert [copy.name for copy in file.copies] == ["A", "B"]
    assert file.damaged == ()
    assert file.copies[0].header == HEADER
    assert file.copies[0].mac_holds(KEY)
    assert not file.copies[0].mac_holds(bytes([1]) * 32)


EVERY = pytest.param(1, marks=pytest.mark.soak)
"""Otherwise every seventh bit, which is another one of each byte."""


@pytest.mark.parametrize("step", [7, EVERY])
@pytest.mark.parametrize(("first", "name", "other"), [(0, "A", "B"), (COPY_SIZE, "B", "A")])
def test_every_single_bit_of_one_copy_may_flip(first, name, other, step):
    data = bytearray(DATA)
    for bit in range(0, COPY_SIZE * 8, step):
        at, mask = first + bit // 8, 1 << bit % 8
        data[at] ^= mask
        file = header.parse(bytes(data))
        data[at] ^= mask
        assert file.damaged == (name,), bit
        assert [copy.name for copy in file.copies] == [other]
        assert file.copies[0].header == HEADER


@pytest.mark.parametrize("step", [7, EVERY])
def test_every_single_bit_of_both_copies_is_called_damage(step):
    copy = bytearray(DATA[:COPY_SIZE])
    for bit in range(0, COPY_SIZE * 8, step):
        copy[bit // 8] ^= 1 << bit % 8
        assert code_of(bytes(copy) * 2) == "vault.header_damaged", bit
        copy[bit // 8] ^= 1 << bit % 8


def test_every_truncation_is_called_damage_or_leaves_copy_a():
    for size in range(FILE_SIZE):
        if size < COPY_SIZE:
            expected = "vault.header_damaged" if size >= 4 else "vault.not_a_vault"
            assert code_of(DATA[:size]) == expected
        elif size % 512 == 0:
            assert header.parse(DATA[:size]).damaged == ("B",)


@pytest.mark.parametrize("data", [b"", b"MZ" * 9000, b"PK\x03\x04", os.urandom(300)])
def test_another_file_is_not_called_a_damaged_vault(data):
    assert code_of(data) == "vault.not_a_vault"


@pytest.mark.parametrize(("at", "value"), [(4, b"\0\2"), (32, b"\0\2"), (4, b"\xff\xff")])
def test_another_version_or_suite_is_called_newer(at, value):
    copy = bytearray(DATA[:COPY_SIZE])
    copy[at : at + 2] = value
    assert code_of(sealed(bytes(copy)) * 2) == "vault.newer_format"


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (6, b"\xff\xff"),  # length beyond the copy
        (6, b"\0\0"),
        (34, b"\x02"),  # a flag nobody has defined
        (75, b"\xff"),  # 255 slots
        (75, b"\x01"),  # fewer slots than bytes
        (76 + 17, b"\xff\xff"),  # a slot longer than the header
        (8000, b"x"),  # something hidden behind the slots
    ],
)
def test_a_header_that_makes_no_sense_but_has_its_hash_was_edited(at, value):
    copy = bytearray(DATA[:COPY_SIZE])
    copy[at : at + len(value)] = value
    assert code_of(sealed(bytes(copy)) * 2) == "vault.header_edited"


def test_of_two_good_copies_the_newer_comes_first():
    older = header.encode(Header(**fields(generation=6)), KEY)[:COPY_SIZE]
    file = header.parse(older + DATA[COPY_SIZE:])
    assert [copy.name for copy in file.copies] == ["B", "A"]


def test_a_header_from_the_sheet_is_the_header(closed):
    good = (closed.folder / "vault.hdr").read_bytes()
    vault = closed.open()
    scanned = vault.compact_header
    vault.close()
    assert len(scanned) < 600
    text = base64.b32encode(scanned).decode().rstrip("=")
    assert header.from_qr_code(f" {text[:300]}\n{text[300:].lower()}") == good
    with pytest.raises(UserError, match=r"vault\.not_a_vault"):
        header.from_qr_code("https://example.org")
    (closed.folder / "vault.hdr").write_bytes(header.expand(scanned))
    closed.open().close()
    for spoiled in (scanned[1:], scanned[:-1], b"", scanned + b"x"):
        assert code_of(header.expand(spoiled)) in ("vault.header_damaged", "vault.not_a_vault")


def fields(**changes):
    return {name: getattr(HEADER, name) for name in HEADER.__slots__} | changes


def test_more_slots_than_fit_are_refused():
    many = tuple(Slot(1, bytes([n]) * 16, b"") for n in range(17))
    big = (Slot(9, b"b" * 16, bytes(8200)),)
    for slots in (many, big):
        with pytest.raises(UserError) as caught:
            header.encode(Header(**fields(slots=slots)), KEY)
        assert caught.value.code == "vault.too_many_slots"


@pytest.mark.parametrize("bit", [0, 40, 70, 200, 620, 700, 4000, 65000, 65279, 65535])
def test_a_vault_with_a_flipped_bit_opens_is_repaired_and_says_so(closed, bit):
    path = closed.folder / "vault.hdr"
    good = path.read_bytes()
    data = bytearray(good)
    data[bit // 8] ^= 1 << bit % 8
    path.write_bytes(data)
    vault = closed.open()
    codes = [(report.code, dict(report.params)) for report in vault.reports]
    assert vault.close() == ()
    assert codes == [("vault.header_repaired", {"copy": "A"})]
    assert path.read_bytes() == good


def test_damage_in_both_copies_is_never_called_a_wrong_passphrase(closed):
    path = closed.folder / "vault.hdr"
    good = path.read_bytes()
    for bit in range(0, COPY_SIZE * 8, 997):
        data = bytearray(good)
        for start in (0, COPY_SIZE):
            data[start + bit // 8] ^= 1 << bit % 8
        path.write_bytes(data)
        with pytest.raises(UserError) as caught:
            open_vault(closed.folder, Passphrase(PASSPHRASE))
        assert caught.value.code == "vault.header_damaged"


def edit(closed, at: int, value: bytes, *, copies=(0, COPY_SIZE)) -> None:
    path = closed.folder / "vault.hdr"
    data = bytearray(path.read_bytes())
    for start in copies:
        copy = bytearray(data[start : start + COPY_SIZE])
        copy[at : at + len(value)] = value
        data[start : start + COPY_SIZE] = sealed(bytes(copy))
    path.write_bytes(data)


BODY = 76 + 19  # of the first slot
COSTS = [
    (struct.pack(">I", 2**21 + 1), 1, "vault.absurd_kdf"),
    (struct.pack(">I", 2**32 - 1), 1, "vault.absurd_kdf"),
    (struct.pack(">H", 17), 5, "vault.absurd_kdf"),
    (struct.pack(">B", 9), 7, "vault.absurd_kdf"),
    (struct.pack(">I", 64 * 1024 - 1), 1, "vault.weakened_header"),
    (struct.pack(">H", 2), 5, "vault.weakened_header"),
    (struct.pack(">B", 3), 7, "vault.weakened_header"),
    (struct.pack(">B", 0), 0, "vault.weakened_header"),
]


@pytest.mark.parametrize(("value", "at", "code"), COSTS)
def test_a_cost_out_of_bounds_is_refused_before_anything_is_computed(closed, value, at, code):
    edit(closed, BODY + at, value)
    with pytest.raises(UserError) as caught:
        closed.unlock()
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (24, struct.pack(">Q", 99)),  # generation
        (35, struct.pack(">Q", 99)),  # mark
        (43, b"\xee" * 32),  # head
        (BODY + 84, b"\xee" * 80),  # the sealed vault key
    ],
)
def test_an_edited_field_is_found_after_unlocking(closed, at, value):
    edit(closed, at, value)
    with pytest.raises(UserError) as caught:
        closed.open()
    assert caught.value.code == "vault.header_edited"


def test_an_edit_of_one_copy_is_put_right_from_the_other(closed):
    edit(closed, 24, struct.pack(">Q", 99), copies=(0,))
    vault = closed.open()
    assert [report.code for report in vault.reports] == ["vault.header_repaired"]
    assert vault.generation == 1
    vault.close()


def test_a_slot_removed_from_the_header_is_found(closed):
    path = closed.folder / "vault.hdr"
    copy = path.read_bytes()[:COPY_SIZE]
    body = bytearray(copy[:-64])
    length = struct.unpack(">H", body[6:8])[0]
    size = 19 + 164
    body[length - size : length] = bytes(size)
    body[6:8] = struct.pack(">H", length - size)
    body[75] -= 1
    path.write_bytes(sealed(bytes(body) + copy[-64:]) * 2)
    with pytest.raises(UserError) as caught:
        closed.unlock()
    assert caught.value.code == "vault.header_edited"
