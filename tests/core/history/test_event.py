# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the event: its exact bytes, and that no other bytes pass for it."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from core.history.canonical import MalformedError, decode, encode
from core.history.event import (
    MAX_PAYLOAD_BYTES,
    Event,
    Hlc,
    Sealed,
    commit,
    event_id,
    open_sealed,
)
from core.history.ops import Add, Assign, Erase, Payload, Put, Remove, hollow, read
from tests.cases import in_each
from tests.core.history.laptops import Laptop

VECTORS = Path(__file__).parents[2] / "vectors" / "history"


def vectors() -> list[Path]:
    return sorted(VECTORS.glob("*.json"))


def test_there_are_vectors():
    assert len(vectors()) >= 20


@in_each("path", vectors())
def test_a_vector_does_what_it_says(path):
    """Each file says what must happen, so that any implementation can be held to it."""
    vector = json.loads(path.read_text("utf-8"))
    raw = {k: None if v is None else bytes.fromhex(v) for k, v in vector["bytes"].items()}
    key = Ed25519PublicKey.from_public_bytes(raw.pop("public_key"))
    if vector["expect"] == "refused":
        with pytest.raises(MalformedError):
            open_sealed(**raw, key=key)
        return
    sealed = open_sealed(**raw, key=key)
    assert sealed.id == vector["id"]
    assert sealed.event.form() == vector["event"]
    content = sealed.content
    assert (content.form() if content else None) == vector["payload"]


def sample() -> tuple[Sealed, Ed25519PublicKey]:
    laptop = Laptop("vector")
    sealed = laptop.write(Add("note/1", {"text": "Grüße 你好"}), Assign("state", "open"))
    return sealed, laptop.author.key.public_key()


def opened(sealed: Sealed, key: Ed25519PublicKey, **changed: bytes | None) -> Sealed:
    parts = {
        "data": sealed.data, "signature": sealed.signature, "salt": sealed.salt,
        "payload": sealed.payload, **changed,
    }  # fmt: skip
    return open_sealed(**parts, key=key)


def test_what_was_sealed_opens_to_the_same():
    sealed, key = sample()
    assert opened(sealed, key) == sealed


def test_every_flipped_bit_of_event_signature_salt_and_payload_is_found():
    sealed, key = sample()
    for name in ("data", "signature", "salt", "payload"):
        whole = getattr(sealed, name)
        for place in range(0, len(whole) * 8, 3):
            flipped = bytearray(whole)
            flipped[place // 8] ^= 1 << place % 8
            with pytest.raises(MalformedError):
                opened(sealed, key, **{name: bytes(flipped)})


def test_another_key_does_not_open_it():
    sealed, _ = sample()
    with pytest.raises(MalformedError):
        opened(sealed, Ed25519PrivateKey.generate().public_key())


def test_an_erased_payload_leaves_the_event_verifiable():
    sealed, key = sample()
    bare = opened(sealed, key, salt=None, payload=None)
    assert bare.id == sealed.id
    assert bare.content is None


@pytest.mark.parametrize("missing", ["salt", "payload"])
def test_a_payload_and_its_salt_go_together(missing):
    sealed, key = sample()
    with pytest.raises(MalformedError):
        opened(sealed, key, **{missing: None})


def test_a_payload_over_the_cap_is_not_read():
    sealed, key = sample()
    with pytest.raises(MalformedError):
        opened(sealed, key, payload=b"x" * (MAX_PAYLOAD_BYTES + 1))


def test_two_equal_payloads_have_different_commitments():
    laptop = Laptop("a")
    first, second = (laptop.write(Assign("state", "x")) for _ in range(2))
    assert first.payload == second.payload
    assert first.event.commitment != second.event.commitment


def test_a_signature_for_another_purpose_does_not_count():
    sealed, key = sample()
    bare = Laptop("vector").author.key.sign(bytes.fromhex(sealed.id))
    with pytest.raises(MalformedError):
        opened(sealed, key, signature=bare)


def test_the_id_is_the_hash_of_the_bytes_under_its_label():
    sealed, _ = sample()
    assert sealed.id == hashlib.sha256(b"probitas/event/1\x00" + sealed.data).hexdigest()
    assert sealed.event.commitment == hashlib.sha256(sealed.salt + sealed.payload).hexdigest()


@in_each(
    "change",
    [
        {"v": 2}, {"alg": "rsa"}, {"seq": 0}, {"seq": True}, {"seq": 2}, {"prev": "0" * 64},
        {"deps": ["1" * 64, "0" * 64]}, {"deps": ["0" * 64, "0" * 64]}, {"deps": "x"},
        {"hlc": [1]}, {"hlc": [-1, 0]}, {"hlc": [True, 0]}, {"kind": ""}, {"kind": "x" * 65},
        {"office": "0" * 31}, {"file": "G" * 32}, {"actor": None}, {"schema": 0},
        {"commit": "0" * 63}, {"extra": 1}, {"inst": "A" * 32},
    ],
)  # fmt: skip
def test_an_event_out_of_shape_is_refused(change):
    sealed, _ = sample()
    form = {**dict(sealed.event.form()), **change}
    with pytest.raises(MalformedError):
        Event.read(encode(form))


def test_an_event_with_a_missing_part_is_refused():
    form = dict(sample()[0].event.form())
    for name in form:
        with pytest.raises(MalformedError):
            Event.read(encode({k: v for k, v in form.items() if k != name}))


@in_each(
    "form",
    [
        ["erase", "0" * 64, [["assign", "state", "approved", []]], "r"],
        [], ["assign"], ["assign", "a", 1], ["assign", "a", 1, ["x"]], ["put", 1, 2],
        ["add", "a"], ["remove", "a", None], ["erase", "0" * 64, [], 1], ["erase", "0", [], "r"],
        ["erase", "0" * 64, [["erase", "0" * 64, [], "r"]], "r"], ["other", "a", 1], "assign",
        {"op": "add"}, None,
    ],
)  # fmt: skip
def test_an_operation_out_of_shape_is_refused(form):
    with pytest.raises(MalformedError):
        read(form)


@pytest.mark.parametrize(
    "form",
    [
        {}, {"on": "2021-01-01", "ops": []}, {"on": 1, "ops": [], "reason": ""},
        {"on": "", "ops": {}, "reason": ""}, {"on": "", "ops": [], "reason": "", "more": 1}, [],
    ],
)  # fmt: skip
def test_a_payload_out_of_shape_is_refused(form):
    with pytest.raises(MalformedError):
        Payload.read(form)


def test_every_operation_is_read_back():
    ops = (
        Assign("state", {"a": [1, None]}, ("0" * 64,)), Put("tag/x", True),
        Add("note/1", "text"), Remove("note/1", "why"),
    )  # fmt: skip
    erase = Erase("1" * 64, tuple(hollow(op) for op in ops), "rule")
    for op in (*ops, erase):
        assert read(decode(encode(op.form()))) == op


def test_a_skeleton_keeps_the_fields_and_none_of_the_content():
    secret = "Awa Diallo"
    ops = (
        Assign("state", secret, ("0" * 64,)), Put("tag/x", secret), Add("note/1", secret),
        Remove("note/1", secret),
    )  # fmt: skip
    hollowed = [hollow(op) for op in ops]
    assert secret not in repr(hollowed)
    assert [op.form()[:2] for op in hollowed] == [op.form()[:2] for op in ops]
    assert hollowed[0].replaces == ops[0].replaces


def test_the_clock_never_goes_back():
    clock = Hlc(5000, 3)
    assert clock.tick(4000) == Hlc(5000, 4)
    assert clock.tick(6000) == Hlc(6000, 0)
    assert clock.tick(5000) > clock


def test_random_garbage_is_refused_and_nothing_else_is_raised():
    _, key = sample()
    for size in (0, 1, 31, 64, 1000):
        with pytest.raises(MalformedError):
            open_sealed(os.urandom(size), os.urandom(64), None, None, key)


def test_commit_and_id_are_plain_functions_of_bytes():
    assert commit(b"a", b"b") == hashlib.sha256(b"ab").hexdigest()
    assert event_id(b"x") == hashlib.sha256(b"probitas/event/1\x00x").hexdigest()
