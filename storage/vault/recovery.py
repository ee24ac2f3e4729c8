# SPDX-License-Identifier: Apache-2.0
"""Owns the recovery code: 160 random bits, printed so that a person can type them back.

Eight groups of five characters in Crockford's base32 (no I, L, O, U). The last character of a
group is a check over the four before it and the group's place, in the field GF(32), so that
every single mistyped character, every swap of neighbours and every swap of two groups is found
and the group named, before a wrong code is tried.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass, field

from core.errors import UserError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 8
CODE_SIZE = 20
_GROUP_DATA = 4
_SEEN_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_POLYNOMIAL = 0b100101  # x^5 + x^2 + 1, primitive: powers of x reach every non-zero element


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """The 20 secret bytes of a recovery code. `text()` is what is printed."""

    secret: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> RecoveryCode:
        """Return a new code from the system's random source."""
        return cls(secrets.token_bytes(CODE_SIZE))

    def groups(self) -> tuple[str, ...]:
        """Return the eight printed groups, check characters included."""
        bits = int.from_bytes(self.secret, "big")
        values = [(bits >> (5 * (31 - i))) & 31 for i in range(32)]
        groups = []
        for place in range(GROUPS):
            four = values[place * _GROUP_DATA : (place + 1) * _GROUP_DATA]
            groups.append("".join(ALPHABET[v] for v in [*four, _check(place, four)]))
        return tuple(groups)

    def text(self) -> str:
        """Return the code as it is printed: groups joined by hyphens."""
        return "-".join(self.groups())

    @classmethod
    def parse(cls, typed: str) -> RecoveryCode:
        """Read a code as a person types it; raise `UserError` naming the first wrong group.

        Case, blanks, hyphens and the letters O, I and L are forgiven; digits of any script count.
        """
        values = [ALPHABET.find(c) for c in _normalised(typed)]
        size = _GROUP_DATA + 1
        if len(values) != GROUPS * size:
            raise UserError("vault.recovery_length", found=len(values), expected=GROUPS * size)
        bits = 0
        for place in range(GROUPS):
            *four, check = values[place * size : (place + 1) * size]
            if -1 in four or check != _check(place, four):
                raise UserError("vault.recovery_group", group=place + 1)
            for value in four:
                bits = bits << 5 | value
        return cls(bits.to_bytes(CODE_SIZE, "big"))


def _normalised(typed: str) -> str:
    characters = []
    for character in unicodedata.normalize("NFKC", typed).upper():
        if character.isspace() or unicodedata.category(character) in ("Pd", "Cf"):
            continue  # hyphens of all kinds, and direction marks pasted with the text
        digit = unicodedata.decimal(character, None)
        characters.append(character if digit is None else str(digit))
    return "".join(characters).translate(_SEEN_AS)


def _check(place: int, four: list[int]) -> int:
    # Horner's rule in GF(32): the coefficients x, x^2, x^3, x^4 are distinct and not zero, so one
    # changed character or two swapped ones always change the sum; so does another place.
    total = 0
    for value in four:
        total = _times_x(total ^ value)
    return total ^ place


def _times_x(value: int) -> int:
    value <<= 1
    return value ^ _POLYNOMIAL if value & 32 else value
