# SPDX-License-Identifier: Apache-2.0
"""Whatever is done to a signed letter is reported, and garbage never raises (F35)."""

from __future__ import annotations

import hashlib
import io
import random

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from core.letters import identity
from core.letters.sign import sign
from core.letters.verify import Check, Outcome, Verdict, verify
from tests.core.letters import samples


@pytest.fixture(scope="module")
def letter() -> bytes:
    made = sign(samples.pdf("determination_established", "fr"), samples.signer(), at=samples.AT)
    assert isinstance(made, bytes)
    return made


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def container(data: bytes) -> tuple[int, int]:
    """Return where the hex digits of the signature begin and end."""
    start = data.index(b"/Contents <") + len(b"/Contents <")
    return start, data.index(b">", start)


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_a_letter_as_issued_is_genuine(letter) -> None:
    root = samples.authority().certificate
    report = verify(letter, trusted=[root], recorded_sha256=digest(letter))
    assert report.verdict is Verdict.GENUINE
    assert {outcome for _, outcome in report.checks} == {Outcome.PASSED}
    assert (report.signer, report.signed_at) == ("Dr. Samuel Okonkwo", samples.AT)


def test_without_the_office_a_letter_is_unaltered_and_says_what_is_unknown(letter) -> None:
    report = verify(letter)
    assert report.verdict is Verdict.UNALTERED
    unknown = {check for check, outcome in report.checks if outcome is Outcome.UNKNOWN}
    assert unknown == {Check.TRUSTED, Check.RECORDED}


def test_a_stranger_is_not_trusted(letter) -> None:
    assert verify(letter, trusted=[]).failed == (Check.TRUSTED,)


def test_an_officers_own_certificate_can_be_trusted_alone(letter) -> None:
    report = verify(letter, trusted=[samples.signer().certificate], recorded_sha256=digest(letter))
    assert report.verdict is Verdict.GENUINE


def test_another_letter_in_its_place_is_not_the_recorded_one(letter) -> None:
    other = sign(samples.pdf("closing", "fr"), samples.signer(), at=samples.AT)
    assert isinstance(other, bytes)
    report = verify(
        other, trusted=[samples.authority().certificate], recorded_sha256=digest(letter)
    )
    assert report.failed == (Check.RECORDED,)


def test_an_unsigned_letter_is_refused_as_unsigned() -> None:
    report = verify(samples.pdf("closing", "en"))
    assert report.verdict is Verdict.REFUSED
    assert Check.READABLE not in report.failed
    assert Check.SIGNED in report.failed


def check_flips(letter: bytes, count: int, seed: int) -> None:
    """Flip bits all over the file and, as many again, inside the signature's own bytes."""
    random.seed(seed)
    start, end = container(letter)
    for number in range(count):
        within = (0, len(letter)) if number % 2 else (start - 20, end + 20)
        bit = random.randrange(within[0] * 8, within[1] * 8)
        assert verify(flipped(letter, bit)).verdict is Verdict.REFUSED, bit


def test_60_changed_bits_are_all_reported_without_a_register(letter) -> None:
    check_flips(letter, 60, seed=1)


@pytest.mark.soak
def test_1500_changed_bits_are_all_reported_without_a_register(letter, figure) -> None:
    for seed in range(3):
        check_flips(letter, 1500, seed=seed)
    figure("F35: three times 1500 changed bits of a letter, all reported")


@pytest.mark.soak
def test_every_bit_of_the_signature_itself_is_reported(letter, figure) -> None:
    start, end = container(letter)
    raw = bytes.fromhex(letter[start:end].decode())
    used = len(raw.rstrip(b"\0")) + 8
    for bit in range(used * 8):
        changed = flipped(raw, bit).hex().upper().encode()
        report = verify(letter[:start] + changed + letter[end:])
        assert report.verdict is Verdict.REFUSED, bit
    figure(f"F35: each of the {used * 8} bits of a signature, all reported")


def test_zeros_at_the_end_of_a_signature_may_not_be_called_unused() -> None:
    """A verifier that drops unused bits sees the same signature when they were zeros anyhow."""
    made = (identity.create_authority("Example", "Ethics", at=samples.AT) for _ in range(64))
    root = next(one for one in made if one.certificate.signature[-1] % 2 == 0)
    signer = identity.issue(root, "Ana", organisation="Example", office_name="E", at=samples.AT)
    letter = sign(samples.pdf("closing", "en"), signer, at=samples.AT)
    assert verify(letter).verdict is Verdict.UNALTERED
    start, end = container(letter)
    raw = bytes.fromhex(letter[start:end].decode())
    unused = raw.index(root.certificate.signature) - 1
    changed = flipped(raw, unused * 8).hex().upper().encode()
    assert verify(letter[:start] + changed + letter[end:]).failed == (Check.CANONICAL,)


def test_padding_and_case_of_the_signature_are_part_of_it(letter) -> None:
    start, end = container(letter)
    assert letter[end - 100 : end] == b"0" * 100
    padded = letter[: end - 1] + b"1" + letter[end:]
    assert verify(padded).failed == (Check.CANONICAL,)
    digits = letter[start:end].lower()
    assert verify(letter[:start] + digits + letter[end:]).failed == (Check.CANONICAL,)


@pytest.mark.parametrize("tail", [b" ", b"\n", b"\0", b"%%EOF\n", b"0" * 1000])
def test_appended_bytes_are_reported(letter, tail) -> None:
    failed = verify(letter + tail, recorded_sha256=digest(letter)).failed
    assert {Check.RECORDED, Check.COVERED} <= set(failed)


def test_bytes_taken_away_are_reported(letter) -> None:
    for end in range(len(letter) - 1, 0, -len(letter) // 40):
        assert verify(letter[:end]).verdict is Verdict.REFUSED


def test_an_added_revision_is_reported(letter) -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(letter))
    writer.root["/Lang"] = generic.TextStringObject("xx")
    writer.update_root()
    output = io.BytesIO()
    writer.write(output)
    report = verify(output.getvalue(), trusted=[samples.authority().certificate])
    assert {Check.COVERED, Check.FINAL} <= set(report.failed)


def test_a_signature_moved_to_another_letter_is_reported(letter) -> None:
    other = sign(samples.pdf("closing", "fr"), samples.signer(), at=samples.AT)
    assert isinstance(other, bytes)
    start, end = container(letter)
    there, until = container(other)
    swapped = other[:there] + letter[start:end] + other[until:]
    assert Check.INTACT in verify(swapped).failed


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"%PDF-1.7",
        b"%PDF-1.7\n%%EOF\n",
        b"\0" * 5000,
        b"<" * 5000,
        b"[" * 100_000,
        b"1 0 obj\n" * 3000 + b"startxref\n0\n%%EOF\n",
    ],
)
def test_garbage_is_refused_and_never_raises(garbage) -> None:
    report = verify(garbage)
    assert report.verdict is Verdict.REFUSED
    assert report.signer == ""


def test_pieces_of_a_letter_in_any_order_never_raise(letter) -> None:
    random.seed(5)
    for _ in range(60):
        cuts = sorted(random.sample(range(len(letter)), 4))
        parts = [letter[a:b] for a, b in zip([0, *cuts], [*cuts, len(letter)], strict=True)]
        random.shuffle(parts)
        whole = b"".join(parts)
        if whole != letter:
            assert verify(whole).verdict is Verdict.REFUSED
