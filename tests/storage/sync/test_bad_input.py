# SPDX-License-Identifier: Apache-2.0
"""Owns the list of what a bundle may be instead of one, and that nothing comes of any of it."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

import resources
from core.ids import OfficeId, new_id
from core.office import changes
from storage.records.access import Act
from storage.sync import overview
from storage.sync.bundle import BundleWriter, frames, reader
from storage.sync.bundle.container import MAX_BUNDLE_BYTES, make_header
from storage.sync.bundle.frames import FrameType
from storage.sync.bundle.framing import SealingStream
from tests.storage.sync.offices import CARLA, statement
from tests.storage.sync.team import ON, Team, code_of
from tests.storage.sync.test_replay import LOGS, state

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.storage.sync.team import Laptop


def sent(team: Team, sender: str = "ada", to: str = "bo") -> Path:
    """Return a real bundle with a case in it."""
    team[sender].open_case()
    (path,) = team.write(sender, to)
    return path


def edited(edit: Callable[[bytes], bytes]) -> Callable[[Team], Path]:
    """Return what does something to the bytes of a real bundle."""

    def made(team: Team) -> Path:
        path = sent(team)
        path.write_bytes(edit(path.read_bytes()))
        return path

    return made


def spliced(team: Team) -> Path:
    """Put the end of one bundle behind the beginning of another for the same reader."""
    one, other = sent(team), sent(team)
    header = 30 + 4 * 1168 + 32
    one.write_bytes(one.read_bytes()[:header] + other.read_bytes()[header:])
    return one


def signed(team: Team, *, by: Any = None, **said: object) -> Path:
    """Seal a bundle to Bo in Ada's name that says other things than she would."""
    ada, bo = team["ada"].records, team["bo"].records
    sink = io.BytesIO()
    writer = BundleWriter(sink, [bo.journal.device.exchange.public])
    first = {bo.instance: 1}
    words = {
        "office": bo.office.id, "sender": ada.instance, "recipient": bo.me,
        "devices": first, "covers": first, "roster": (), "has": {}, "received": {},
    }  # fmt: skip
    key = ada.journal.device.key if by is None else by
    writer.finish(replace(statement(), **words | said), key)
    return written(team, sink.getvalue())


def written(team: Team, data: bytes) -> Path:
    path = team.folder / f"{new_id()}.probundle"
    path.write_bytes(data)
    return path


def other_office(team: Team) -> Path:
    return signed(team, office=OfficeId(new_id()))


def signed_for_another(team: Team) -> Path:
    cy = team["cy"].records
    first = {cy.instance: 1}
    return signed(team, recipient=cy.me, devices=first, covers=first)


def in_anothers_name(team: Team) -> Path:
    return signed(team, sender=team["cy"].records.instance)


def of_a_stranger(team: Team) -> Path:
    return signed(team, sender=CARLA.instance, by=CARLA.key)


def sealed_again(team: Team) -> Path:
    """Let Cy, for whom a bundle is, seal all of it to Bo."""
    stream = io.BytesIO(sent(team, to="cy").read_bytes())
    _, body = reader._open(stream, team["cy"].records.journal.device.exchange)
    return sealed(team, *body.rest())


def sealed(team: Team, *parts: bytes) -> Path:
    sink = io.BytesIO()
    header, opened = make_header([team["bo"].records.journal.device.exchange.public])
    sink.write(header)
    body = SealingStream(sink, opened.body_key, opened.digest)
    for part in parts:
        body.write(part)
    body.finish()
    return written(team, sink.getvalue())


def bomb(team: Team) -> Path:
    """Seal brackets within brackets in the place of what is signed."""
    return sealed(team, frames.pack(FrameType.MANIFEST, bytes(64) + b"[" * (15 << 20)))


def endless(team: Team) -> Path:
    """Seal zeros, which compress to nothing, and no manifest."""
    return sealed(team, *[bytes(1 << 20)] * 8)


def oversized(team: Team) -> Path:
    path = sent(team)
    os.truncate(path, MAX_BUNDLE_BYTES + 1)
    return path


def of_a_revoked_device(team: Team) -> Path:
    path = sent(team, "cy", "bo")
    team["ada"].office(
        lambda office, registers: changes.revoke_device(
            office, registers, team["cy"].records.instance, "stolen", ON
        )
    )
    team.approve(team["ada"])
    return path


BAD: dict[str, tuple[Callable[[Team], Path], str]] = {
    "flipped": (edited(lambda d: d[:-9] + bytes([d[-9] ^ 1]) + d[-8:]), "sync.damaged"),
    "truncated": (edited(lambda d: d[:-500]), "sync.damaged"),
    "truncated in its header": (edited(lambda d: d[:999]), "sync.cut_short"),
    "truncated to nothing": (edited(lambda _: b""), "sync.cut_short"),
    "extended": (edited(lambda d: d + b"\0"), "sync.damaged"),
    "spliced": (spliced, "sync.damaged"),
    "in the middle of another file": (edited(lambda d: b"\n" + d), "sync.not_a_bundle"),
    "another file": (edited(lambda _: b"%PDF-1.7"), "sync.not_a_bundle"),
    "of a newer version": (edited(lambda d: d[:9] + b"\4" + d[10:]), "sync.version"),
    "for somebody else": (lambda team: sent(team, to="cy"), "sync.not_for_me"),
    "of another office": (other_office, "sync.other_office"),
    "signed for somebody else": (signed_for_another, "sync.forwarded"),
    "sealed again by its reader": (sealed_again, "sync.forwarded"),
    "in another's name": (in_anothers_name, "sync.forged"),
    "of a stranger": (of_a_stranger, "sync.sender_unknown"),
    "of a revoked device": (of_a_revoked_device, "sync.sender_revoked"),
    "too large": (oversized, "sync.too_large"),
    "a bomb of brackets": (bomb, "sync.malformed"),
    "a bomb of zeros": (endless, "sync.malformed"),
}


@pytest.mark.parametrize("what", BAD)
def test_what_is_no_good_bundle_is_one_sentence_and_a_word_in_the_log(team, what):
    make, code = BAD[what]
    path = make(team)
    bo: Laptop = team["bo"]
    before, noted = state(bo, LOGS), bo.records.access_log(1)[0].no
    assert code_of(bo.take, path) == code
    assert state(bo, LOGS) == before
    note, *earlier = bo.records.access_log(2)
    assert (note.act, note.detail, earlier[0].no) == (Act.REFUSED, code, noted)
    assert overview.arrivals(bo.records, 1)[0].outcome == code
    for language in resources.LANGUAGES:
        sentence, hint = resources.message(code, language, {})
        assert sentence.rstrip()[-1] in ".。"
        assert sentence.count(".") + sentence.count("。") == 1
        assert hint


def test_under_another_name_it_is_the_same_bundle(team):
    path = sent(team)
    assert team["bo"].take(path.rename(path.with_name("holiday.jpg"))).warnings == []


def test_every_bundle_can_still_be_taken_in_after_all_of_these(team):
    for make, code in BAD.values():
        if code != "sync.sender_revoked":
            code_of(team["bo"].take, make(team))
    (taken,) = team.send("ada", "bo")
    assert taken.new > 0
    assert taken.missing == ()
