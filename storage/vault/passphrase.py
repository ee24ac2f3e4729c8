# SPDX-License-Identifier: Apache-2.0
"""Owns what a passphrase must be: long, and not one of those that are tried first.

No rules of composition, no rotation, no hints: they make passphrases worse (ASVS 6.2). Whoever
has no idea gets six words from a list, drawn by the system's random source.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

import resources
from core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable

MIN_LENGTH = 15
MAX_LENGTH = 1024
_MIN_DISTINCT = 5
_MIN_OWN = 8
_LONGEST = 40
_OWN_CONTEXT = ("probitas", "ethics", "office", "vault")
_LEET = str.maketrans("013457@$!", "oieastasi")


def check_passphrase(text: str, context: Iterable[str] = ()) -> None:
    """Refuse a passphrase that is too short, well known, or made of what is known of the office.

    `context` holds words an attacker would try: the officer's name, the name of the vault.
    """
    spelled = unicodedata.normalize("NFC", text)
    try:
        spelled.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UserError("vault.passphrase_not_text") from error
    if len(spelled) < MIN_LENGTH:
        raise UserError("vault.passphrase_short", minimum=MIN_LENGTH)
    if len(spelled) > MAX_LENGTH:
        raise UserError("vault.passphrase_long", maximum=MAX_LENGTH)
    plain = _plain(spelled)
    mostly_words = len(plain) * 2 >= len(spelled)
    if len(set(spelled.casefold())) < _MIN_DISTINCT or (mostly_words and _is_common(plain)):
        raise UserError("vault.passphrase_common")
    words = {_plain(word) for part in context for word in re.split(r"[\W_]+", part)}
    left = plain
    for word in sorted(words | set(_OWN_CONTEXT), key=len, reverse=True):
        if len(word) >= 3:
            left = left.replace(word, "")
    if len(left) < min(_MIN_OWN, len(plain)):
        raise UserError("vault.passphrase_context")


def generate_passphrase(words: int = 6) -> str:
    """Return words drawn at random; six of 7,776 are worth 77 bits."""
    listed = resources.read_lines("passphrases/words.txt")
    return " ".join(secrets.choice(listed) for _ in range(words))


@cache
def _common() -> frozenset[str]:
    return frozenset(resources.read_lines("passphrases/common.txt"))


def _plain(text: str) -> str:
    """Return only the letters and digits, in lower case."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def _is_common(plain: str) -> bool:
    """Tell whether a text is a known password, several of them, or one repeated."""
    return _made_of_common(plain) or _made_of_common(plain.translate(_LEET)) or _repeats(plain)


def _made_of_common(text: str) -> bool:
    # At most three known passwords in a row, digits between them not counted: more are a phrase.
    known = _common()
    least: dict[int, int] = {0: 0}
    for end in range(1, len(text) + 1):
        options = [least[end - 1]] if end - 1 in least and text[end - 1].isdigit() else []
        options += [
            least[i] + 1
            for i in range(max(0, end - _LONGEST), end)
            if i in least and text[i:end] in known
        ]
        if options:
            least[end] = min(options)
    return least.get(len(text), 4) <= 3


def _repeats(text: str) -> bool:
    return re.fullmatch(r"(.{1,7}?)\1+.{0,6}", text) is not None
