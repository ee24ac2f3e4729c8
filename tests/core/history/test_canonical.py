# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a value has one byte string, and a byte string at most one value."""

from __future__ import annotations

import json
import unicodedata
from enum import StrEnum
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.history.canonical import (
    MAX_DEPTH,
    MAX_INT,
    MalformedError,
    decode,
    encode,
    encode_long,
    encoded,
    written,
)
from tests.cases import in_each

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-MAX_INT, MAX_INT) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


def _nfc(value):
    match value:
        case str():
            return unicodedata.normalize("NFC", value)
        case list():
            return [_nfc(v) for v in value]
        case dict():
            return {_nfc(k): _nfc(v) for k, v in value.items()}
    return value


@given(VALUES)
def test_what_is_encoded_is_read_back_in_normal_form(value):
    try:
        data = encode(value)
    except MalformedError:
        return  # two keys with one normal form
    assert decode(data) == _nfc(value)
    assert encode(decode(data)) == data
    assert encode_long(value) == data


class Colour(StrEnum):
    RED = "red"


@given(VALUES)
def test_what_was_encoded_is_known_without_reading_it(value):
    value = MappingProxyType({"a": (value, Colour.RED), "b": value})
    try:
        data, known = encoded(value)
    except MalformedError:
        return
    assert known == decode(data)
    assert type(known["a"][1]) is str
    assert written(known) == data


@pytest.mark.parametrize("key", [1, None, True, 1.5, b"a", ("a",)])
def test_a_key_that_is_no_text_is_none_that_looks_like_it(key):
    with pytest.raises(MalformedError, match="keys are strings"):
        encode({"a": {key: 1}})


@given(VALUES, st.randoms())
def test_the_order_in_which_keys_were_entered_does_not_matter(value, rng):
    if isinstance(value, dict):
        keys = list(value)
        rng.shuffle(keys)
        assert _or_none({k: value[k] for k in keys}) == _or_none(value)


def _or_none(value):
    try:
        return encode(value)
    except MalformedError:
        return None


@given(st.binary(max_size=60))
def test_bytes_are_read_only_if_they_are_the_one_form(data):
    try:
        value = decode(data)
    except MalformedError:
        return
    assert encode(value) == data


@given(VALUES, st.integers(0, 200), st.integers(0, 7))
def test_a_flipped_bit_gives_another_value_or_none(value, place, bit):
    data = bytearray(_or_none(value) or b"0")
    data[place % len(data)] ^= 1 << bit
    try:
        other = decode(bytes(data))
    except MalformedError:
        return
    assert encode(other) == bytes(data) != _or_none(value)


@in_each(
    "data",
    [
        b'{"a":1,"a":2}', b"1.0", b"1e3", b"NaN", b"Infinity", b"-0", b"01", b' "a"', b'"a" ',
        b'{"b":1,"a":2}', b'"\\u0041"', b'"\\/"', b"[1, 2]", b'{"a": 1}', b"\xef\xbb\xbf1",
        '"e\u0301"'.encode(), b'"\xed\xa0\x80"', b'"\\ud800"', b"9007199254740992",
        b"[" * 40 + b"]" * 40, b"[" * 100_000, b"", b"true false", b'"\x00"', b"\xff",
    ],
)  # fmt: skip
def test_other_spellings_are_refused(data):
    with pytest.raises(MalformedError):
        decode(data)


@pytest.mark.parametrize("value", [1.5, b"x", {1, 2}, {1: 2}, MAX_INT + 1, "\ud800", object()])
def test_what_has_no_form_is_refused(value):
    with pytest.raises(MalformedError):
        encode(value)


@pytest.mark.parametrize("innermost", [1, [], {}])
def test_depth_is_bounded(innermost):
    deep = innermost
    for _ in range(MAX_DEPTH - isinstance(innermost, list | dict)):
        deep = [deep]
    assert decode(encode(deep)) == deep
    with pytest.raises(MalformedError):
        encode([deep])


def test_what_is_wide_is_no_deeper_than_its_deepest():
    deep = [{"a": 1}] * MAX_DEPTH
    for _ in range(MAX_DEPTH - 2):
        deep = [deep, []]
    assert decode(encode(deep)) == deep
    with pytest.raises(MalformedError):
        encode([deep])
    with pytest.raises(MalformedError):
        decode(b"[" + encode(deep) + b"]")


def test_what_is_long_has_the_same_form_and_is_held_to_it():
    value = {"has": {f"{n:032x}": {"é": ((n, "a" * 64),)} for n in range(12_000)}, "": {}, "b": []}
    data = encode(value)
    assert encode_long(value) == data
    assert encode(decode(data)) == data
    for other in (data.replace(b'[11999,"', b'[11999, "'), data.replace(b'"b"', b'"\\u0062"')):
        assert other != data
        with pytest.raises(MalformedError):
            decode(other)


def test_it_is_json_that_any_reader_reads():
    value = {"ü": [1, None, True, '\n\t"\\'], "a": {"é": -7}}
    assert json.loads(encode(value)) == value


def test_refusals_carry_no_content():
    with pytest.raises(MalformedError) as caught:
        decode(b'{"applicant":"Awa Diallo", }')
    assert "Awa" not in str(caught.value)
    assert caught.value.__cause__ is None
