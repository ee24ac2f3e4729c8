# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that each layer of a bundle holds something, and that no other layer leans on it.

Each is switched off alone. What the others then let through is compared with a list: a layer that
can be switched off without a trace would be none, and one whose loss lets through more than its
own concern would be carrying another's.
"""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from core.errors import UserError
from storage.sync.bundle import examine, framing, reader
from storage.sync.bundle.container import Header
from storage.sync.bundle.framing import PREFIX_BYTES, TAG_BYTES
from tests.storage.sync import vectors
from tests.storage.sync.offices import BEN
from tests.storage.sync.test_damage import HEADER, real, said
from tests.storage.sync.test_vectors import judged, sender_key

if TYPE_CHECKING:
    from collections.abc import Iterator

VECTORS = {v.name: v.data for v in vectors.kept() if v.expect != "good"}
GOOD = [v.data for v in vectors.kept() if v.expect == "good"]
BODY = HEADER + PREFIX_BYTES


class Unchecked(framing._Chunks):
    """Decrypts chunks without asking whether their tags fit."""

    def __init__(self, input_key: bytes, salt: bytes, context: bytes) -> None:
        super().__init__(input_key, salt, context)
        self._key = framing.HKDFExpand(
            framing.hashes.SHA256(), 32, framing._LABEL + salt + context
        ).derive(input_key)

    def open(self, chunk: bytes) -> bytes:
        counter = self._next_nonce() + (2).to_bytes(4)
        decryptor = Cipher(algorithms.AES(self._key), modes.CTR(counter)).decryptor()
        return decryptor.update(chunk[:-TAG_BYTES])


class Uncommitted:
    """Finds every commitment right; the HMAC's comparison is another module's."""

    @staticmethod
    def compare_digest(_a: bytes, _b: bytes) -> bool:
        return True


LAYERS = {
    "header HMAC": (Header, "_is_sealed_with", lambda *_: True),
    "commitment": (framing, "hmac", Uncommitted),
    "chunk tags": (framing, "_Chunks", Unchecked),
    "padding": (reader, "_check_padding", lambda _: None),
    "signature": (reader, "is_signed_by", lambda *_: True),
    "binding to the header": (reader, "_check_binding", lambda *_: None),
    "hash of the frames": (reader, "_check_content", lambda *_: None),
}
LETS_THROUGH = {
    "header HMAC": set(),
    "commitment": {"body: a bit of commitment", "body: a bit of its end", "a commitment of zeros"},
    "chunk tags": {"chunk: its last bit", "chunk: a bit of its tag", "additional data"},
    "padding": {name for name in VECTORS if name.startswith("padding:")}
    | {
        "an event after the manifest",
        "two manifests",
        "a message of 16,384 bytes without its empty chunk",
    },
    "signature": {
        name for name in VECTORS if name.startswith(("signature", "signed by", "a date changed"))
    }
    | {"a number changed after signing"},
    "binding to the header": {
        "signed words of another header",
        "signed words for fewer, sealed to more",
        "a hash of another header",
        "a bundle id of another",
    },
    "hash of the frames": {
        "an event left out after signing",
        "an event put in after signing",
        "events exchanged after signing",
        "an event changed after signing",
        "a hash of other frames",
        "frames outside the manifest's hash",
    }
    | {name for name in VECTORS if name.startswith("counts:")},
}
"""What the first pass then takes; `test_the_second_pass...` says what is left of it."""
FLIPS_THROUGH = {
    "commitment": range(HEADER + 24, BODY),
    "chunk tags": range(len(real()) - TAG_BYTES, len(real())),
}
"""Places of a bundle that then mean nothing: their bytes may be any, and nothing follows."""


def flips() -> Iterator[int]:
    """Return the places at which a bit is turned over: few in stanzas, all others."""
    yield from range(30)
    yield from range(30, HEADER - 32, 37)
    yield from range(HEADER - 32, len(real()))


def taken(data: bytes) -> bool:
    """Tell whether the first pass takes a file."""
    try:
        examine(io.BytesIO(data), BEN.exchange, sender_key)
    except UserError:
        return False
    return True


@cache
def all_refused() -> frozenset[str]:
    """Return the vectors that are refused with every layer in its place."""
    return frozenset(name for name, data in VECTORS.items() if not taken(data))


@pytest.mark.parametrize("layer", LAYERS)
def test_without_one_layer_the_others_refuse_all_that_is_theirs(layer, monkeypatch, figure):
    refused = all_refused()
    monkeypatch.setattr(*LAYERS[layer])
    assert all(map(taken, GOOD))
    through = {name for name in refused if taken(VECTORS[name])}
    turned, flipped = list(flips()), set()
    for at in turned:
        data = bytearray(real())
        data[at] ^= 1 << at % 8
        if said(bytes(data)) == "accepted":
            flipped.add(at)
    figure(
        f"without {layer}: {len(refused) - len(through)} of {len(refused)} bad vectors and "
        f"{len(turned) - len(flipped)} of {len(turned)} flips are still refused"
    )
    assert through == LETS_THROUGH[layer]
    assert flipped == set(FLIPS_THROUGH.get(layer, ()))


@pytest.mark.parametrize(
    ("layer", "left"),
    [
        ("binding to the header", {"a bundle id of another"}),
        ("hash of the frames", {name for name in VECTORS if name.startswith("counts:")}),
    ],
)
def test_the_second_pass_looks_for_itself(layer, left, monkeypatch):
    monkeypatch.setattr(*LAYERS[layer])
    verdicts = {name: judged(VECTORS[name]) for name in LETS_THROUGH[layer]}
    assert {name for name, said in verdicts.items() if said != "changed"} == left
