# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a bundle damaged in the folder is told, and its content comes again."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from storage.sync import overview
from tests.storage.sync.shared import (
    aged,
    bundle_for,
    content,
    look,
    meet,
    one_for,
    refusals,
    shared,
)
from tests.storage.sync.test_exchange import attach, same

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["shared"]

HEADER = 30 + 4 * 1168 + 32


def flipped(path: Path, seconds_ago: float = 0, at: int = -100) -> Path:
    """Turn over one bit of a file, written to last so many seconds ago."""
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    return aged(path, time.time() - seconds_ago)


def test_a_file_that_nobody_writes_to_any_more_is_told_at_the_second_look(team, shared):
    path = flipped(bundle_for(team, shared, "bo"))
    for _ in range(2):
        done = look(team, shared, "bo")
        assert (done.refused, done.arriving) == ([], {path.name}), "written to a moment ago"
    aged(path, time.time() - 5)
    assert refusals(look(team, shared, "bo")) == [(path.name, "sync.damaged")]
    assert look(team, shared, "bo").refused == []


def test_a_file_that_still_changes_is_not_told_though_its_last_write_is_seconds_ago(team, shared):
    path = bundle_for(team, shared, "bo")
    for at in range(-100, -90):
        flipped(path, 5, at)
        assert look(team, shared, "bo").refused == []
    assert refusals(look(team, shared, "bo")) == [(path.name, "sync.damaged")]


def test_a_file_left_alone_for_a_minute_is_told_at_the_first_look_and_once(team, shared):
    path = flipped(bundle_for(team, shared, "bo"), 70)
    assert refusals(look(team, shared, "bo")) == [(path.name, "sync.damaged")]
    for _ in range(3):
        assert look(team, shared, "bo").refused == []
    log = [entry.detail for entry in team["bo"].records.access_log(50)]
    assert log.count("sync.damaged") == 1
    assert [a.outcome for a in overview.arrivals(team["bo"].records)].count("sync.damaged") == 1


def test_a_header_that_opens_for_its_recipient_tells_of_damage_in_another_stanza(team, shared):
    """Of one whose own stanza is hit nothing is said: it could be anybody's."""
    path = bundle_for(team, shared, "bo")
    whole, said = path.read_bytes(), []
    for place in range(4):
        path.write_bytes(whole)
        flipped(path, 70, 30 + place * 1168 + 5)
        said += refusals(look(team, shared, "bo"))
    assert said == [(path.name, "sync.damaged")] * 3


def test_what_was_in_a_damaged_bundle_comes_again_though_nobody_does_anything_else(team, shared):
    file = team["ada"].open_case()
    before = set(shared.iterdir())
    look(team, shared, "ada")
    broken = flipped(one_for(team, set(shared.iterdir()) - before, "bo"), 70)
    assert look(team, shared, "ada").sent == [], "she cannot know yet"
    assert [sent.officer for sent in look(team, shared, "bo").sent].count(team["ada"].officer) == 1
    again = look(team, shared, "ada").sent
    assert [sent.officer for sent in again] == [team["bo"].officer]
    assert not broken.exists(), "the new one makes up for it"
    (taken,) = look(team, shared, "bo").taken
    assert (file in taken.files, taken.missing) == (True, ())


def test_an_attachment_in_a_damaged_bundle_comes_again_too(team, shared):
    file = team["ada"].open_case()
    name = attach(team["ada"], file, b"a contract" * 1_000)
    before = set(shared.iterdir())
    look(team, shared, "ada")
    flipped(one_for(team, set(shared.iterdir()) - before, "bo"), 70)
    for _ in range(4):
        meet(team, shared, "bo", "ada")
    assert team["bo"].records.read_attachment(name) == b"a contract" * 1_000


def test_after_a_damaged_bundle_the_office_comes_to_rest(team, shared):
    flipped(bundle_for(team, shared, "bo"), 70)
    written = [sum(len(done.sent) for done in meet(team, shared).values()) for _ in range(6)]
    assert written[-2:] == [0, 0], written
    same(team)


def test_a_bundle_that_is_damaged_each_time_is_written_again_once_for_each_time(team, shared):
    spoilt = bundle_for(team, shared, "bo")
    for _ in range(5):
        flipped(spoilt, 70)
        before = set(shared.iterdir())
        assert len(look(team, shared, "bo").refused) == 1
        assert len(look(team, shared, "ada").sent) == 1
        assert look(team, shared, "ada").sent == []
        spoilt = one_for(team, set(shared.iterdir()) - before, "bo")
    assert len(content(shared)) <= 6, "one of each for each of the others"
