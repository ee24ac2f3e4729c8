# SPDX-License-Identifier: Apache-2.0
"""Owns F21 and the policy: which passphrases are taken, and which spellings are the same."""

from __future__ import annotations

import unicodedata
from hashlib import sha256

import pytest

from core.errors import UserError
from storage.vault import FLOOR, check_passphrase, generate_passphrase, slots
from storage.vault.slots import Passphrase, make_slot, open_slot
from tests.cases import in_each

VMK = bytes(32)
VAULT = bytes(16)


def code_of(text: str, *context: str) -> str | None:
    try:
        check_passphrase(text, context)
    except UserError as error:
        return error.code
    return None


@in_each(
    "text",
    [
        "violet harbour lantern seventeen",
        "  leading and trailing  ",
        "sécurité des témoins à Gênes",
        "тихая ночь над рекой",
        "窗前明月光疑是地上霜举头望明月",
        "على قدر أهل العزم تأتي العزائم",
        "🦊🌍🚲🎻🍇🪁🧭🏔️🐙🍄🎲🛶🌵🦉🔭",
        "tab\tand\0null are characters too",
        "xkqzvwpjmfhgbtd",
        "the rain in " + "spain falls mainly " * 50,
    ],
)
def test_long_and_unknown_passphrases_are_taken(text):
    assert code_of(text) is None


@in_each(
    ("text", "code"),
    [
        ("", "vault.passphrase_short"),
        ("fourteen chars", "vault.passphrase_short"),
        ("e\u0301" * 14, "vault.passphrase_short"),  # 28 code points, 14 characters
        ("x" * 1025, "vault.passphrase_long"),
        ("aaaaaaaaaaaaaaaa", "vault.passphrase_common"),
        ("abcabcabcabcabcabc", "vault.passphrase_common"),
        ("123456789012345678", "vault.passphrase_common"),
        ("password1234567890", "vault.passphrase_common"),
        ("P@ssw0rdP@ssw0rd!", "vault.passphrase_common"),
        ("qwertyuiopasdfghjkl", "vault.passphrase_common"),
        ("Correct Horse Battery Staple", "vault.passphrase_common"),
        ("iloveyouforever2024", "vault.passphrase_common"),
        ("йцукенгшщзхйцукен", "vault.passphrase_common"),
        ("lone surrogate \ud800 here", "vault.passphrase_not_text"),
    ],
)
def test_others_are_refused_with_their_reason(text, code):
    assert code_of(text) == code


def test_words_known_of_the_office_do_not_count():
    names = ("Amina Okafor", "Geneva-Bureau")
    assert code_of("Amina Okafor Geneva 1", *names) == "vault.passphrase_context"
    assert code_of("ethics office vault 9", *names) == "vault.passphrase_context"
    assert code_of("Amina Okafor counts 47 herons", *names) is None


def test_the_longest_allowed_passphrase_is_checked_at_once():
    assert code_of("1a" * 512) in (None, "vault.passphrase_common")
    assert code_of("love7" * 204) == "vault.passphrase_common"


def test_proposals_are_six_words_that_the_policy_takes():
    proposals = {generate_passphrase() for _ in range(50)}
    assert len(proposals) == 50
    for text in proposals:
        assert len(text.split(" ")) >= 6
        assert code_of(text) is None


SPELLINGS = [
    ("caf\u00e9 au lait et brioche", "cafe\u0301 au lait et brioche", True),
    ("\uac00\ub098\ub2e4", "\u1100\u1161\u1102\u1161\u1103\u1161", True),
    ("trailing blank ", "trailing blank", False),
    (" leading blank", "leading blank", False),
    ("Case matters", "case matters", False),
    ("\ufb01ne", "fine", False),  # compatibility forms stay apart: NFC, not NFKC
    ("null\0 after", "null", False),
    ("x" * 1024, "x" * 1023, False),
    ("🦊🌍", "🦊🌍", True),
    ("عَربي", "عربي", False),  # a vowel mark is a character
]


@pytest.mark.parametrize(("first", "second", "same"), SPELLINGS)
def test_a_slot_opens_exactly_for_canonically_equal_spellings(first, second, same, monkeypatch):
    # What reaches Argon2 is the question, and not what it makes of it.
    monkeypatch.setattr(slots, "stretch", lambda *given: sha256(repr(given).encode()).digest())
    assert same == (unicodedata.normalize("NFC", first) == unicodedata.normalize("NFC", second))
    slot, _ = make_slot(VAULT, VMK, Passphrase(first), FLOOR)
    opened = open_slot(VAULT, slot, Passphrase(second))
    assert (opened is not None) == same


def test_a_passphrase_is_not_in_its_representation():
    assert "violet" not in repr(Passphrase("violet harbour"))
