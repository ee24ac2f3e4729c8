# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a recovery code survives being printed, read and typed by a person."""

from __future__ import annotations

import pytest

from core.errors import UserError
from storage.vault.recovery import ALPHABET, RecoveryCode
from tests.cases import in_each

CODE = RecoveryCode(bytes.fromhex("00ff10ab77c0ffee1234567890abcdef13579bdf"))


def refusal(typed: str) -> tuple[str, object]:
    with pytest.raises(UserError) as caught:
        RecoveryCode.parse(typed)
    return caught.value.code, caught.value.refusal.params.get("group")


def test_a_code_is_eight_groups_of_five_and_reads_back():
    for code in (CODE, RecoveryCode(bytes(20)), RecoveryCode(b"\xff" * 20)):
        assert [len(group) for group in code.groups()] == [5] * 8
        assert RecoveryCode.parse(code.text()) == code


def test_generated_codes_differ_and_read_back():
    codes = {RecoveryCode.generate() for _ in range(200)}
    assert len(codes) == 200
    assert all(RecoveryCode.parse(code.text()) == code for code in codes)


def test_every_single_wrong_character_is_found_and_its_group_named():
    text = CODE.text().replace("-", "")
    tried = 0
    for at, right in enumerate(text):
        for wrong in ALPHABET:
            if wrong != right:
                typed = text[:at] + wrong + text[at + 1 :]
                assert refusal(typed) == ("vault.recovery_group", at // 5 + 1)
                tried += 1
    assert tried == 40 * 31


def test_every_swap_of_neighbours_in_a_group_is_found():
    for code in (CODE, *(RecoveryCode.generate() for _ in range(50))):
        text = code.text().replace("-", "")
        for at in range(39):
            a, b = text[at], text[at + 1]
            if a != b and at % 5 != 4:
                typed = text[:at] + b + a + text[at + 2 :]
                assert refusal(typed) == ("vault.recovery_group", at // 5 + 1)


def test_every_swap_of_two_groups_is_found():
    groups = list(CODE.groups())
    for first in range(8):
        for second in range(first + 1, 8):
            swapped = groups.copy()
            swapped[first], swapped[second] = swapped[second], swapped[first]
            assert refusal("-".join(swapped)) == ("vault.recovery_group", first + 1)


@in_each(
    "spoil",
    [
        str.lower,
        lambda text: text.replace("-", " "),
        lambda text: text.replace("-", ""),
        lambda text: text.replace("-", "\u2013"),
        lambda text: f"\u200e  {text}\n",
        lambda text: text.replace("0", "O").replace("1", "l"),
        lambda text: text.replace("1", "I").replace("0", "o"),
        lambda text: text.translate({ord("0") + n: 0x660 + n for n in range(10)}),
        lambda text: text.translate({ord(c): ord(c) + 0xFEE0 for c in ALPHABET}),
    ],
)
def test_the_ways_people_type_it_are_forgiven(spoil):
    assert RecoveryCode.parse(spoil(CODE.text())) == CODE


@pytest.mark.parametrize("typed", ["", "ABCDE", CODE.text()[:-1], CODE.text() + "0"])
def test_a_code_of_the_wrong_length_says_so(typed):
    assert refusal(typed)[0] == "vault.recovery_length"


def test_a_character_outside_the_alphabet_names_its_group():
    assert refusal("U" + CODE.text()[1:]) == ("vault.recovery_group", 1)
    assert refusal(CODE.text()[:-1] + "*") == ("vault.recovery_group", 8)


def test_the_secret_is_not_in_its_representation():
    assert "00ff" not in repr(CODE)
    assert CODE.text() not in repr(CODE)
