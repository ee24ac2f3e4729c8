# SPDX-License-Identifier: Apache-2.0
"""Owns the vectors of the manifest: its form, who signed it, and what for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.ids import InstanceId
from tests.storage.sync.forge import (
    OTHER_ID,
    bundle,
    event,
    frame,
    header,
    manifest,
    message,
    padded,
    signed,
    stanzas,
    written,
)
from tests.storage.sync.offices import ANNA, BEN, CARLA, FILE, Person, fixed_id

if TYPE_CHECKING:
    from tests.storage.sync.vectors_envelope import Vectors

DAN = Person("Dan")
A, B = fixed_id("a"), fixed_id("b")
LOW, HIGH = sorted((fixed_id("a", 64), fixed_id("b", 64)))


def of_bytes(data: bytes, by: Person = ANNA) -> bytes:
    """Return a bundle without frames whose manifest has these bytes."""
    return bundle(padded(frame(9, signed(data, by))))


def of_keys() -> Vectors:
    form = manifest(header(), b"")
    for key in form:
        rest = {k: v for k, v in form.items() if k != key}
        yield f"manifest without {key}", "malformed", of_bytes(written(rest))
    yield "manifest with a key more", "malformed", of_bytes(written(form | {"x": 1}))
    wrong: dict[str, list[Any]] = {
        "v": [0, 2, True, "1", None],
        "number": [0, -1, True, "3", None, 2**53],
        "made": [-1, "now", None, 2**53],
        "events": [-1, False, None],
        "attachments": [-1, False, None],
        "previous": [None, "", 2, A[:-1], A.upper()],
        "devices": [None, [], {}, {B: 0}, {B: 4}, {B: True}, {B: "1"}, {B.upper(): 1}, {"": 1}],
        "roster": [None, {}, [HIGH, LOW], [LOW, LOW], [A], [1]],
        "wants": [None, [HIGH, LOW], [LOW, LOW], [LOW.upper()], [[]]],
        "gone": [None, sorted((A, B), reverse=True), [A, A], [LOW], A],
    }
    # What a number in `devices` may not be, and a device more, or none of them.
    one = BEN.instance
    wrong["covers"] = [None, 2, {}, {A: 2}, {one: 2, A: 2}]
    wrong["covers"] += [{one: number} for number in (0, 4, True, None)]
    for key in ("office", "bundle", "sender", "recipient"):
        wrong[key] = [None, 1, "", A[:-1], A + "0", A.upper(), LOW]
    for key in ("header", "content"):
        wrong[key] = [None, LOW[:-1], LOW.upper(), A]
    for key, values in wrong.items():
        for value in values:
            data = written(form | {key: value})
            shown = written(value).decode()
            yield f"manifest: {key} is {shown}", "malformed", of_bytes(data)
    first = written(form | {"number": 1, "covers": {one: 1}, "devices": {one: 1}})
    yield "manifest: number 1, but a previous one", "malformed", of_bytes(first)


def of_has() -> Vectors:
    def of(key: str, value: object) -> bytes:
        return of_bytes(written(manifest(header(), b"") | {key: value}))

    chain = [[4, LOW]]
    wrong: dict[str, object] = {
        "a list": [],
        "null": None,
        "no file": {"": {A: chain}},
        "a list for a file": {FILE: []},
        "nothing of a file": {FILE: {}},
        "no instance": {FILE: {"": chain}},
        "no heads": {FILE: {A: []}},
        "a head that is a number": {FILE: {A: [4]}},
        "a head without an event": {FILE: {A: [[4]]}},
        "a head with more": {FILE: {A: [[4, LOW, 1]]}},
        "a head turned round": {FILE: {A: [[LOW, 4]]}},
        "event 0": {FILE: {A: [[0, LOW]]}},
        "event true": {FILE: {A: [[True, LOW]]}},
        "half an event id": {FILE: {A: [[4, A]]}},
        "heads out of order": {FILE: {A: [[4, HIGH], [4, LOW]]}},
        "numbers out of order": {FILE: {A: [[5, LOW], [4, HIGH]]}},
        "a head twice": {FILE: {A: [[4, LOW], [4, LOW]]}},
    }
    for name, value in wrong.items():
        yield f"has: {name}", "malformed", of("has", value)
    unheard: dict[str, object] = {
        "a list": [],
        "no instance": {"": {"up_to": 1, "beyond": []}},
        "a number": {B: 3},
        "without up_to": {B: {"beyond": []}},
        "without beyond": {B: {"up_to": 1}},
        "a key more": {B: {"up_to": 1, "beyond": [], "x": 1}},
        "up to -1": {B: {"up_to": -1, "beyond": []}},
        "up to true": {B: {"up_to": True, "beyond": []}},
        "beyond: the next": {B: {"up_to": 3, "beyond": [4]}},
        "beyond: one that came": {B: {"up_to": 3, "beyond": [2]}},
        "beyond: out of order": {B: {"up_to": 3, "beyond": [7, 5]}},
        "beyond: twice": {B: {"up_to": 3, "beyond": [5, 5]}},
        "beyond: null": {B: {"up_to": 3, "beyond": None}},
    }
    for name, value in unheard.items():
        yield f"received: {name}", "malformed", of("received", value)
    several = {FILE: {A: [[4, LOW], [4, HIGH], [6, LOW]], B: [[1, HIGH]]}, A: {B: [[1, LOW]]}}
    yield "has: forks and several files", "good", of("has", several)
    ten = {FILE: {A: [[9, HIGH], [10, LOW]]}}
    yield "has: numbers in order that are not so as texts", "good", of("has", ten)
    late = {B: {"up_to": 3, "beyond": [9, 10]}}
    yield "received: numbers in order that are not so as texts", "good", of("received", late)
    nothing = written(
        manifest(header(), b"")
        | {"number": 1, "covers": {BEN.instance: 1}, "devices": {BEN.instance: 1}}
        | {"previous": None, "roster": [], "has": {}, "received": {}, "wants": [], "made": 0}
    )
    yield "a first bundle with nothing in it", "good", of_bytes(nothing)


def of_writing() -> Vectors:
    form = manifest(header(), b"")
    data = written(form)
    yield "manifest: no bytes", "malformed", of_bytes(b"")
    yield "manifest: half a signature", "malformed", bundle(padded(frame(9, bytes(32))))
    yield "manifest: a list", "malformed", of_bytes(b"[]")
    yield "manifest: null", "malformed", of_bytes(b"null")
    yield "manifest: a line feed", "malformed", of_bytes(data + b"\n")
    yield "manifest: spaces", "malformed", of_bytes(data.replace(b",", b", "))
    yield (
        "manifest: keys out of order",
        "malformed",
        of_bytes(b'{"v":1,' + data.replace(b',"v":1', b"")[1:]),
    )
    yield "manifest: a key twice", "malformed", of_bytes(b'{"attachments":0,' + data[1:])
    yield "manifest: a fraction", "malformed", of_bytes(data.replace(b'"v":1', b'"v":1.0'))
    yield "manifest: text", "malformed", of_bytes(b"a" * 300)


def of_people() -> Vectors:
    def of(**changes: Any) -> bytes:
        return bundle(message(b"", **changes))

    yield "another office", "other_office", of(office=A)
    yield "another recipient", "forwarded", of(recipient=CARLA.officer)
    yield "another device of the recipient", "forwarded", of(devices={A: 1}, covers={A: 1})
    two = {A: 1, BEN.instance: 2}
    yield "a second device of the recipient", "good", of(devices=two, covers=two)
    yield "a sender nobody knows", "sender_unknown", of(sender=DAN.instance, by=DAN)
    yield "a revoked sender", "sender_revoked", of(sender=CARLA.instance, by=CARLA)
    yield "another of the same officer", "good", of(sender=BEN.instance, by=BEN)
    yield "no such instance", "sender_unknown", of(sender=InstanceId("0" * 32))
    yield "signed by a colleague", "forged", of(by=BEN)
    yield "signed by a stranger", "forged", of(by=DAN)
    yield "signed by a revoked device", "forged", of(by=CARLA)


def of_signature() -> Vectors:
    data = written(manifest(header(), b""))
    right = signed(data)[:64]

    def of(signature: bytes, data: bytes = data) -> bytes:
        return bundle(padded(frame(9, signature + data)))

    yield "signature: first bit", "forged", of(bytes([right[0] ^ 1]) + right[1:])
    yield "signature: last bit", "forged", of(right[:-1] + bytes([right[-1] ^ 128]))
    yield "signature of zeros", "forged", of(bytes(64))
    yield "signature: halves exchanged", "forged", of(right[32:] + right[:32])
    yield "signature over the bytes themselves", "forged", of(ANNA.key.sign(data))
    labelled = ANNA.key.sign(b"probitas/manifest/1\0" + data)
    yield "signature over label and bytes", "forged", of(labelled)
    event_like = ANNA.key.sign(b"probitas/sign/1\0" + data[:32])
    yield "signature made for an event", "forged", of(event_like)
    later = data.replace(b'"made":16', b'"made":17')
    yield "a date changed after signing", "forged", of(right, later)
    other = data.replace(b'"number":3', b'"number":4')
    yield "a number changed after signing", "forged", of(right, other)


def of_binding() -> Vectors:
    one = frame(1, event())
    two = one + frame(1, event("add"))

    def under(frames: bytes, signed_for: bytes, counts: tuple[int, int]) -> bytes:
        form = manifest(header(), signed_for, *counts)
        return bundle(padded(frames + frame(9, signed(written(form)))))

    other = header(stanzas("decoy 4", "ben", "decoy 2", "decoy 3"))
    words = frame(9, signed(written(manifest(other, b""))))
    yield "signed words of another header", "forwarded", bundle(padded(words))
    yield (
        "signed words for fewer, sealed to more",
        "forwarded",
        bundle(message(b"", head=header()), header(stanzas("carla", "ben", "decoy 1", "decoy 2"))),
    )
    yield "a hash of another header", "forwarded", bundle(message(b"", header=LOW))
    yield "a bundle id of another", "forwarded", bundle(message(b"", bundle=OTHER_ID.hex()))
    yield "a hash of other frames", "forged", bundle(message(one, counts=(1, 0), content=LOW))
    yield "an event left out after signing", "forged", under(one, two, (2, 0))
    yield "an event put in after signing", "forged", under(two, one, (1, 0))
    turned = frame(1, event("add")) + one
    yield "events exchanged after signing", "forged", under(turned, two, (2, 0))
    yield "an event changed after signing", "forged", under(one[:-3] + b"???", one, (1, 0))
    for name, counts in (("an event too many", (2, 0)), ("an event too few", (0, 0))):
        yield f"counts: {name}", "malformed", bundle(message(one, counts=counts))
    yield "counts: an attachment too many", "malformed", bundle(message(one, counts=(1, 1)))
    large = header(stanzas("decoy 1", "decoy 2", *(f"decoy {n}" for n in range(3, 8)), "ben"))
    whole = message(one, head=large, counts=(1, 0))
    yield "eight stanzas, mine the last", "good", bundle(whole, large)
    both = header(stanzas("ben", "carla", "decoy 1", "decoy 2"))
    yield "two recipients' stanzas", "good", bundle(message(b"", head=both), both)
    twice = header(stanzas("ben", "ben", "decoy 1", "decoy 2"))
    yield "my stanza twice", "good", bundle(message(b"", head=twice), twice)


def vectors() -> Vectors:
    yield from of_keys()
    yield from of_has()
    yield from of_writing()
    yield from of_people()
    yield from of_signature()
    yield from of_binding()
