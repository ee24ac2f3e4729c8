# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what is laid into a folder arrives, whatever becomes of its name."""

from __future__ import annotations

import io
import shutil
import time
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.casework.entering import add_note
from core.casework.membership import declare_recusal
from core.ids import OfficerId, new_id
from core.office import changes
from core.office.card import Card, make_card
from core.office.instance import code_of as code_of_instance
from core.office.office import Role
from storage.records.access import Act
from storage.sync import outgoing, overview
from storage.sync.bundle import BundleWriter, ExchangeKey
from storage.sync.folder import names_in
from storage.sync.peers import Peers
from tests.storage.sync.offices import statement
from tests.storage.sync.shared import (
    LONG_AGO,
    aged,
    bundle_for,
    content,
    look,
    meet,
    one_for,
    refusals,
    shared,
)
from tests.storage.sync.team import ON
from tests.storage.sync.test_exchange import attach, same
from tests.storage.sync.test_shut_out import openable, second_laptop

__all__ = ["shared"]

YEARS_AHEAD = time.time() + 10 * 365 * 86_400


# What comes and goes


def test_laptops_that_share_a_folder_come_to_have_the_same(team, shared):
    for name in team.laptops:
        file = team[name].open_case(f"Applicant of {name}")
        attach(team[name], file, name.encode() * 1_000)
    for _ in range(4):
        meet(team, shared)
    same(team)
    assert len(team["cy"].files()) == 1 + len(team.laptops)
    assert all(laptop.records.absent_attachments() == [] for laptop in team.laptops.values())


def test_a_look_at_which_nothing_is_due_writes_nothing(team, shared):
    before = content(shared)
    for done in meet(team, shared).values():
        assert (done.taken, done.refused, done.sent, done.removed) == ([], [], [], 0)
    assert content(shared) == before


def test_the_folder_does_not_fill_up_with_bundles_that_a_newer_one_replaces(team, shared):
    file = team["ada"].open_case()
    for number in range(5):
        team["ada"].act(file, add_note, kind="note", text=f"note {number}")
        look(team, shared, "ada")
    mine = Peers(team["ada"].records.vault.db)
    for name in ("bo", "cy"):
        assert len(mine.named_files(team[name].officer)) == 1
    for _ in range(3):
        meet(team, shared)
    same(team)


def test_a_bundle_that_brings_an_attachment_stays_until_it_has_come(team, shared):
    file = team["ada"].open_case()
    name = attach(team["ada"], file, b"a contract" * 1_000)
    before = set(shared.iterdir())
    look(team, shared, "ada")
    bringing = one_for(team, set(shared.iterdir()) - before, "bo")
    team["ada"].act(file, add_note, kind="note", text="a newer bundle")
    look(team, shared, "ada")
    assert bringing.exists()
    look(team, shared, "bo")
    assert team["bo"].records.read_attachment(name) == b"a contract" * 1_000
    look(team, shared, "ada")
    assert not bringing.exists()


def test_what_was_written_to_a_stick_is_written_to_the_folder_too(team, shared, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    in_folder = bundle_for(team, shared, "bo")
    outgoing.export(team["ada"].records, team["bo"].officer, stick)
    look(team, shared, "ada")
    lying = set(shared.iterdir())
    assert not in_folder.exists(), "replaced by a newer one, not by the one on the stick"
    assert one_for(team, lying - {in_folder}, "bo").exists()
    assert look(team, shared, "bo").taken[0].files


def test_a_parting_bundle_lies_there_under_one_name_until_it_has_come(team, shared):
    file = team["ada"].open_case()
    for _ in range(3):
        meet(team, shared)
    team["bo"].act(file, add_note, kind="note", text="only Bo has this")
    team["ada"].act(file, declare_recusal, officer=team["bo"].officer, reason="a cousin")
    look(team, shared, "ada")
    look(team, shared, "bo")
    assert file not in team["bo"].files()
    before = content(shared)
    for _ in range(3):
        team["bo"].open_case()
        look(team, shared, "bo")
    partings = Peers(team["bo"].records.vault.db).partings_named(team["ada"].officer)
    assert partings
    assert all(name in before and content(shared)[name] == before[name] for _, name in partings)
    meet(team, shared, "ada", "bo")
    assert not {name for _, name in partings} & set(content(shared))
    assert [note.text for note in team["ada"].records.load(file).case.notes] == ["only Bo has this"]


# Files that are not whole


def test_half_a_bundle_is_looked_at_again_and_not_called_damaged(team, shared):
    path = bundle_for(team, shared, "bo")
    data = path.read_bytes()
    for part in (10, 3_000, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:part])
        done = look(team, shared, "bo")
        assert (done.taken, done.refused) == ([], [])
    assert done.arriving == {path.name}
    path.write_bytes(bytes(len(data)))  # as engines make room for what they are about to write
    assert look(team, shared, "bo").refused == []
    path.write_bytes(data)
    done = look(team, shared, "bo")
    assert [taken.warnings for taken in done.taken] == [[]]
    assert done.arriving == set()
    assert {arrival.outcome for arrival in overview.arrivals(team["bo"].records)} == {"sync.taken"}


@pytest.mark.parametrize("when", [LONG_AGO, YEARS_AHEAD], ids=["long ago", "years ahead"])
def test_half_a_bundle_that_stays_half_is_told_once(team, shared, when):
    path = bundle_for(team, shared, "bo")
    data = path.read_bytes()
    path.write_bytes(data[:-1])
    aged(path, when)
    assert refusals(look(team, shared, "bo")) == [(path.name, "sync.damaged")]
    assert look(team, shared, "bo").refused == []
    log = [entry.detail for entry in team["bo"].records.access_log(20)]
    assert log.count("sync.damaged") == 1
    path.write_bytes(data)
    assert len(look(team, shared, "bo").taken) == 1


def test_a_damaged_bundle_is_made_up_for_by_the_next(team, shared):
    path = bundle_for(team, shared, "bo")
    path.write_bytes(path.read_bytes()[::-1])
    aged(path)
    assert look(team, shared, "bo").taken == []
    file = team["ada"].open_case()
    look(team, shared, "ada")
    (taken,) = look(team, shared, "bo").taken
    assert file in taken.files
    assert taken.missing == ()


# Names


RENAMED = (
    "{stem} (1).probundle",
    "{stem} - Copy.probundle",
    "{stem}.sync-conflict-20210304-101010-ABCDEFG.probundle",
    "{stem} (Bo's conflicted copy 2021-03-04).probundle",
    "{stem}.probundle_conflict-20210304-101010",
    "{STEM}.PROBUNDLE",
    "from Ada.probundle",
    "letter.probundle.bin",
    "отдел 道德.probundle",
)


@pytest.mark.parametrize("pattern", RENAMED)
def test_a_bundle_is_taken_in_whatever_became_of_its_name(team, shared, pattern):
    path = bundle_for(team, shared, "bo")
    renamed = path.rename(shared / pattern.format(stem=path.stem, STEM=path.stem.upper()))
    done = look(team, shared, "bo")
    assert [taken.warnings for taken in done.taken] == [[]]
    assert renamed.exists()


def test_copies_under_other_names_are_one_bundle(team, shared):
    path = bundle_for(team, shared, "bo")
    for pattern in RENAMED:
        shutil.copy(path, shared / pattern.format(stem=path.stem, STEM=path.stem.upper()))
    lying = content(shared)
    done = look(team, shared, "bo")
    assert [taken.warnings for taken in done.taken] == [[]]
    assert look(team, shared, "bo").taken == []
    assert lying.items() <= content(shared).items()


@pytest.mark.parametrize(
    "pattern",
    [
        ".syncthing.{name}.tmp", "~syncthing~{name}.tmp", ".{name}.8fa1c2", "~${name}",
        ".~lock.{name}#", "{name}.part", "{name}.partial", "{name}.filepart", ".{name}.part",
    ],
)  # fmt: skip
def test_what_an_engine_is_still_writing_is_left_alone(team, shared, pattern):
    path = bundle_for(team, shared, "bo")
    data = path.read_bytes()
    growing = path.rename(shared / pattern.format(name=path.name))
    done = look(team, shared, "bo")
    assert (done.taken, done.refused, done.arriving) == ([], [], set())
    assert growing.read_bytes() == data
    assert growing.name not in [name for name, *_ in names_in(shared)]


# Senders


def stranger(team) -> tuple[Ed25519PrivateKey, Card]:
    """Return a key and its card, whose short code nobody in the office has."""
    while True:
        key, exchange_key = Ed25519PrivateKey.generate(), ExchangeKey.generate()
        person = (OfficerId(new_id()), ("Di Alternate", "Alternate"))
        card = make_card(key, exchange_key.public.hex(), *person, made=1_600_000_000_000)
        if code_of_instance(card.instance) not in team["ada"].codes():
            return key, card


def test_a_stranger_is_mentioned_once_and_taken_in_as_soon_as_he_is_known(team, shared):
    """What is known of Di comes by a stick; the bundle in the folder does not change by that."""
    key, card = stranger(team)
    path = shared / "from-di.probundle"
    path.write_bytes(empty_bundle(team["bo"], key, card.instance))
    aged(path)
    assert refusals(look(team, shared, "bo")) == [(path.name, "sync.sender_unknown")]
    log = team["bo"].records.access_log(1)[0]
    assert (log.act, log.detail) == (Act.REFUSED, "sync.sender_unknown")
    assert look(team, shared, "bo").refused == []
    assert team["bo"].records.access_log(1)[0].no == log.no

    team["ada"].office(lambda office, _: changes.admit(office, card, Role.ALTERNATE, ON))
    team.approve(team["ada"])
    team.send("ada", "bo")
    assert [taken.sender for taken in look(team, shared, "bo").taken] == [card.instance]


def test_who_becomes_known_in_the_same_round_is_not_refused(team, shared):
    key, card = stranger(team)
    (shared / "from-di.probundle").write_bytes(empty_bundle(team["cy"], key, card.instance))
    aged(shared / "from-di.probundle")
    team["ada"].office(lambda office, _: changes.admit(office, card, Role.ALTERNATE, ON))
    team.approve(team["ada"])
    look(team, shared, "ada")
    done = look(team, shared, "cy")
    assert [taken.sender for taken in done.taken][-1] == card.instance
    assert done.refused == []
    assert done.office.devices[card.instance].officer == card.officer


def empty_bundle(to, key: Ed25519PrivateKey, sender) -> bytes:
    """Return a bundle without anything in it, of a device that may be entered in the office."""
    sink = io.BytesIO()
    writer = BundleWriter(sink, [to.records.journal.device.exchange.public])
    first = {to.records.instance: 1}
    said = replace(
        statement(),
        office=to.records.office.id, sender=sender, recipient=to.officer,
        devices=first, covers=first, roster=(), has={}, received={},
    )  # fmt: skip
    writer.finish(said, key)
    return sink.getvalue()


def test_a_newer_version_is_mentioned_once_and_tried_again(team, shared):
    path = bundle_for(team, shared, "bo")
    data = path.read_bytes()
    path.write_bytes(data[:8] + b"\0\4" + data[10:])
    assert refusals(look(team, shared, "bo")) == [(path.name, "sync.version")]
    assert look(team, shared, "bo").refused == []
    path.write_bytes(data)
    assert len(look(team, shared, "bo").taken) == 1


def test_a_revoked_device_is_refused_in_the_folder_too(team, shared):
    path = bundle_for(team, shared, "ada", "cy")
    team["ada"].office(
        lambda office, registers: changes.revoke_device(
            office, registers, team["cy"].records.instance, "stolen", ON
        )
    )
    team.approve(team["ada"])
    before = team["ada"].files()
    assert refusals(look(team, shared, "ada")) == [(path.name, "sync.sender_revoked")]
    assert team["ada"].files() == before


def test_a_bundle_for_both_laptops_of_a_colleague_goes_once_both_have_taken_it(team, shared):
    second_laptop(team)
    for _ in range(3):
        meet(team, shared)
    before = content(shared).keys()
    team["ada"].open_case()
    look(team, shared, "ada")
    both = [{*openable(team, shared, name)} for name in ("bo", "bo2")]
    (name,) = set.intersection(*both) - before
    for laptop in ("bo", "bo2"):
        assert (shared / name).is_file()
        look(team, shared, laptop)
        look(team, shared, "ada")
    assert not (shared / name).exists()
