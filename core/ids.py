# SPDX-License-Identifier: Apache-2.0
"""Owns the types of identifiers: random, meaningless, and not interchangeable.

All are lower-case hexadecimal. Random ones carry 128 bits and say nothing about their time,
their number or their author; an `EventId` is the SHA-256 of what it names.
"""

from __future__ import annotations

import secrets
from typing import NewType

OfficeId = NewType("OfficeId", str)
FileId = NewType("FileId", str)
InstanceId = NewType("InstanceId", str)  # one device installation; a restored backup is a new one
OfficerId = NewType("OfficerId", str)
EventId = NewType("EventId", str)  # 64 digits
ItemId = NewType("ItemId", str)  # one entry of a collection within a file


_DIGITS = "0123456789abcdef"


def new_id() -> str:
    """Return 128 random bits as 32 hexadecimal digits."""
    return secrets.token_hex(16)


def is_id(text: object, digits: int = 32) -> bool:
    """Tell whether `text` is an identifier of so many digits."""
    # Stripping leaves nothing only if every character is a digit, and is quicker than asking each.
    return isinstance(text, str) and len(text) == digits and not text.strip(_DIGITS)
