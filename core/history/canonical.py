# SPDX-License-Identifier: Apache-2.0
"""Owns the canonical byte form: each value has exactly one, and only that one is read back.

JSON with sorted keys, no spaces, UTF-8, NFC strings, whole numbers only. A signature over bytes
means nothing if two byte strings can say the same thing, or one can be read in two ways: so the
reader refuses duplicate keys, floats, other spacing, other escapes, and depth beyond 32 by
re-encoding what it read and comparing. What was found canonical once may be read without that.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NoReturn, TypeAlias, cast

Json: TypeAlias = "str | int | bool | Sequence[Json] | Mapping[str, Json] | None"
"""A value that has a canonical form."""

MAX_DEPTH = 32
MAX_INT = 2**53 - 1  # what every JSON reader in the world can hold exactly
_LONG = 1 << 20
"""So many bytes are written in pieces, for the sake of other threads."""
# The plain ones first: to ask for an abstract kind takes longer.
_TABLE = (dict, Mapping)
_KNOWN = (dict, list, tuple)
_NESTED = (dict, list, tuple, Mapping, Sequence)


class MalformedError(ValueError):
    """Bytes that are not the canonical form of anything. Carries no content."""


def encode(value: Json) -> bytes:
    """Return the one byte string of a value; strings are brought to NFC on the way."""
    return encoded(value)[0]


def encoded(value: Json) -> tuple[bytes, Json]:
    """Return the one byte string of a value, and the value as reading those bytes gives it."""
    # What the writer does not know, or read otherwise, is walked through: it says what is wrong.
    with suppress(TypeError, ValueError, RecursionError):
        text = _WRITER.encode(value)
        if _plain(text, value):
            data = _bytes(text)
            found = decode_known(data)
            if found == value:  # no key was made a text that is none
                return data, found
    data = written(_normal(value, 0))
    return data, decode_known(data)


def written(value: Json) -> bytes:
    """Return the one byte string of a value that was read from such bytes, or could have been."""
    return _bytes(_WRITER.encode(value))


def encode_long(value: Json) -> bytes:
    """Return the same as `encode`, letting other threads work while very much is written."""
    return _bytes("".join(_pieces(_normal(value, 0))))


def _pieces(value: Json, depth: int = 2) -> Iterator[str]:
    """Give what the writer writes; it lets no other thread work while it writes one piece."""
    if not isinstance(value, (dict, list)) or not value or not depth:
        yield _WRITER.encode(value)
        return
    table = isinstance(value, dict)
    for place, key in enumerate(sorted(value) if table else value):
        yield "," if place else "{" if table else "["
        if table:
            yield f"{_WRITER.encode(key)}:"
        yield from _pieces(value[key] if table else key, depth - 1)
    yield "}" if table else "]"


def decode(data: bytes) -> Json:
    """Return the value of canonical bytes, or raise `MalformedError`."""
    value = decode_known(data)
    if not _plain(data.decode("utf-8"), value):
        again = encode(value)
    else:
        again = written(value) if len(data) < _LONG else _bytes("".join(_pieces(value)))
    if again != data:
        raise MalformedError("not the canonical form")
    return value


def _plain(text: str, value: Json) -> bool:
    """Tell whether a text as a whole shows that there is nothing to normalise in what it says.

    Neither does anything lie too deep then: the value need not be walked through.
    """
    flat = text.count("[") + text.count("{") <= MAX_DEPTH or _is_shallow(value)
    return flat and (text.isascii() or unicodedata.is_normalized("NFC", text))


def _is_shallow(value: Json) -> bool:
    """Tell whether no table or list of those that readers and writers know lies too deep."""
    level = [value] if isinstance(value, _KNOWN) else []
    for _ in range(MAX_DEPTH):
        parts = (part.values() if isinstance(part, dict) else part for part in level)
        level = [inner for part in parts for inner in part if isinstance(inner, _KNOWN)]
    return not level


def decode_known(data: bytes) -> Json:
    """Return the value of bytes that `decode` has found canonical before; that is not asked again.

    Raise `MalformedError` if they are not JSON any more.
    """
    try:
        text = data.decode("utf-8")
        value, end = _READER.raw_decode(text)
    except (ValueError, RecursionError):
        raise MalformedError("not JSON") from None
    if end != len(text):
        raise MalformedError("more than one value")
    return cast("Json", value)


def _bytes(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        # A lone surrogate has no UTF-8 form, so two programs would disagree about its bytes.
        raise MalformedError("string is not Unicode text") from None


def _normal(value: Json, depth: int) -> Json:
    if isinstance(value, str):
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return _whole(value)
    if not isinstance(value, _NESTED) or isinstance(value, (bytes, bytearray)):
        raise MalformedError(f"no canonical form for {type(value).__name__}")
    if depth == MAX_DEPTH:
        raise MalformedError("nested too deeply")
    if isinstance(value, _TABLE):
        pairs = {_key(k): _normal(v, depth + 1) for k, v in value.items()}
        if len(pairs) != len(value):
            raise MalformedError("two keys with one normal form")
        return pairs
    return [_normal(item, depth + 1) for item in value]


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise MalformedError("keys are strings")
    return unicodedata.normalize("NFC", key)


def _whole(number: int | str) -> int:
    value = int(number)
    if abs(value) > MAX_INT:
        raise MalformedError("number too large")
    return value


def _refuse(_: str) -> NoReturn:
    raise MalformedError("only whole numbers")


# A key that is there twice is read once, and so is not written back as it was.
_READER = json.JSONDecoder(parse_int=_whole, parse_float=_refuse, parse_constant=_refuse)
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
