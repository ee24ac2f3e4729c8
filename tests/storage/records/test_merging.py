# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that two devices that have the same events show the same, whatever happened."""

from __future__ import annotations

import random
import shutil

import pytest

from core.errors import UserError
from storage.records.check import check_history
from tests.storage.records.conftest import DIRECTOR, OTHER, admitted, reopen, state, unlock
from tests.storage.records.memo import KINDS, LETTER, MEMO, opened, say, set_field, tag, take_out


def readable(records, file):
    try:
        return bool(records.load(file))
    except UserError:
        return False  # its beginning has not come yet


def act(rng, records, files):
    """Do one random thing on one device."""
    if not files or rng.random() < 0.1:
        made = records.create(rng.choice((MEMO, LETTER)), opened(f"Memo {rng.random()}"))
        files.append(made)
        return
    shown = records.journal.index.numbers()
    known = [f for f in files if f in shown and readable(records, f)]
    if not known:
        return
    decide = rng.choice(
        [
            lambda: say(f"word{rng.randrange(50)} and more", rng.choice(("", "a reason"))),
            lambda: set_field("state", rng.choice(("enquiry", "review", "closed"))),
            lambda: set_field("title", f"Title {rng.randrange(9)}"),
            lambda: set_field("due", rng.choice(("2021-05-01", "2021-06-01", None))),
            lambda: set_field("waiting_for", rng.choice(([OTHER], [DIRECTOR, OTHER], []))),
            lambda: set_field("legal_hold", rng.random() < 0.5),
            lambda: tag(f"t{rng.randrange(3)}", rng.randrange(5)),
            lambda: take_out("note"),
        ]
    )()
    file = rng.choice(known)
    if rng.random() < 0.06:
        events = records.events(file)
        records.erase(file, rng.choice(events).id, "retention rule 4")
        return
    records.apply(file, decide)


def everything(records):
    """Return what the index holds, apart from local row numbers, in a fixed order."""
    index = records.journal.index
    return {file: index.stored(number) for file, number in index.numbers().items()}


def exchange(rng, source, target, files):
    """Send a random part of some files, in random order, some of it twice."""
    events = [event for file in files for event in source.events(file)]
    chosen = [e for e in events if rng.random() < 0.7]
    chosen += rng.sample(chosen, len(chosen) // 5)
    rng.shuffle(chosen)
    assert target.ingest(chosen).refused == ()


def run_histories(pair, seeds, actions=20):
    first, second = pair
    for seed in seeds:
        rng = random.Random(seed)
        files = []
        for _ in range(actions):
            act(rng, rng.choice(pair), files)
            if rng.random() < 0.15:
                exchange(rng, *rng.sample(pair, 2), files)
        for one, other in ((first, second), (second, first)):
            events = [event for file in files for event in other.events(file)]
            rng.shuffle(events)
            one.ingest(events)
        ids = [{e.id for file in files for e in records.events(file)} for records in pair]
        assert ids[0] == ids[1], seed
        for file in files:
            assert state(first, file) == state(second, file), seed
        assert everything(first) == everything(second), seed


def test_random_histories_of_two_devices_converge_and_the_index_is_what_a_rebuild_gives(pair):
    run_histories(pair, range(12))
    for records in pair:
        assert check_history(records.vault, KINDS).findings == ()
        before = everything(records)
        records.rebuild_index()
        assert everything(records) == before


@pytest.mark.soak
def test_a_thousand_random_histories_converge(founded_vault, empty_vault, tmp_path, figure):
    for batch in range(25):
        folders = [tmp_path / f"{batch}-{n}.vault" for n in range(2)]
        for folder, source in zip(folders, (founded_vault, empty_vault), strict=True):
            shutil.copytree(source, folder)
        first = reopen(folders[0])
        second = admitted(first, unlock(folders[1]))
        run_histories((first, second), range(batch * 40, batch * 40 + 40))
        for records in (first, second):
            assert check_history(records.vault, KINDS).findings == ()
            records.vault.close()
    figure("F22: 1000 histories of two vaults merged in random order, 0 divergent, 0 events lost")
