# SPDX-License-Identifier: Apache-2.0
"""Owns the canonical byte form: each value has exactly one, and only that one is read back.

JSON with sorted keys, no spaces, UTF-8, NFC strings, whole numbers only. A signature over bytes
means nothing if two byte strings can say the same thing, or one can be read in two ways: so the
reader refuses duplicate keys, floats, other spacing, other escapes, and depth beyond 32 by
re-encoding what it read and comparing.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NoReturn, TypeAlias

Json: TypeAlias = "str | int | bool | Sequence[Json] | Mapping[str, Json] | None"
"""A value that has a canonical form."""

MAX_DEPTH = 32
MAX_INT = 2**53 - 1  # what every JSON reader in the world can hold exactly


class MalformedError(ValueError):
    """Bytes that are not the canonical form of anything. Carries no content."""


def encode(value: Json) -> bytes:
    """Return the one byte string of a value; strings are brought to NFC on the way."""
    try:
        text = json.dumps(
            _normal(value, 0), ensure_ascii=False, sort_keys=True, separators=(",", ":")
        )
        return text.encode("utf-8")
    except UnicodeEncodeError:
        # A lone surrogate has no UTF-8 form, so two programs would disagree about its bytes.
        raise MalformedError("string is not Unicode text") from None


def decode(data: bytes) -> Json:
    """Return the value of canonical bytes, or raise `MalformedError`."""
    try:
        value: Json = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_float=_refuse,
            parse_constant=_refuse,
        )
    except (ValueError, RecursionError):
        raise MalformedError("not JSON") from None
    if encode(value) != data:
        raise MalformedError("not the canonical form")
    return value


def _normal(value: Json, depth: int) -> Json:
    match value:
        case str():
            return unicodedata.normalize("NFC", value)
        case bool() | None:
            return value
        case int():
            if abs(value) > MAX_INT:
                raise MalformedError("number too large")
            return value
        case Mapping() | Sequence() if depth == MAX_DEPTH:
            raise MalformedError("nested too deeply")
        case Mapping():
            pairs = {_key(k): _normal(v, depth + 1) for k, v in value.items()}
            if len(pairs) != len(value):
                raise MalformedError("two keys with one normal form")
            return pairs
        case Sequence() if not isinstance(value, (bytes, bytearray)):
            return [_normal(item, depth + 1) for item in value]
        case _:
            raise MalformedError(f"no canonical form for {type(value).__name__}")


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise MalformedError("keys are strings")
    return unicodedata.normalize("NFC", key)


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise MalformedError("duplicate key")
    return table


def _refuse(_: str) -> NoReturn:
    raise MalformedError("only whole numbers")
