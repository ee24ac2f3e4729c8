# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what is recorded is there, whole, after anything that may happen."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core.errors import Refusal, UserError
from core.history.event import MAX_PAYLOAD_BYTES
from core.ids import FileId, OfficerId, new_id
from core.office.changes import add_officer, set_letterhead
from core.office.office import Letterhead, Role
from storage.records import desk
from storage.records.access import Act
from storage.records.check import check_history
from storage.records.records import Records
from tests.storage.records.conftest import Clock, reopen
from tests.storage.records.memo import KINDS, MEMO, ON, never, opened, say, set_field, several


def test_a_founded_office_has_a_director_a_device_and_a_policy(records):
    office = records.office
    assert office.officers[records.me].name == "Ada Director"
    assert records.instance in office.devices
    assert [p.key for p in office.policies] == ["sample@1"]
    assert records.is_enrolled


def test_an_office_is_founded_once(records):
    with pytest.raises(UserError, match="already_founded"):
        Records.found(
            records.vault, letterhead=records.office.letterhead, director_name="X",
            director_title="", profiles=(), now=Clock(),
        )  # fmt: skip


def test_what_was_recorded_is_there_after_locking(records, folder):
    file = records.create(MEMO, opened("Car park", "EO/1"))
    records.apply(file, say("the barrier is broken", reason="seen today"))
    assert records.close() == ()
    again = reopen(folder)
    assert again.load(file).case.notes == ("the barrier is broken",)
    assert [row.title for row in again.list().rows] == ["Car park"]
    steps = again.timeline(file)
    assert [(s.kind, s.on, s.reason) for s in steps] == [
        ("opened", ON, ""),
        ("note_added", ON, "seen today"),
    ]
    again.vault.close()


def test_a_refusal_records_nothing_but_the_refusal(records):
    file = records.create(MEMO, opened("Car park"))
    before = len(records.events())
    assert records.apply(file, never) == Refusal.of("memo.closed")
    assert isinstance(records.create(MEMO, Refusal.of("memo.no")), Refusal)
    assert len(records.events()) == before
    assert [(a.act, a.detail) for a in records.access_log(2)] == [
        (Act.REFUSED, "memo.no"),
        (Act.REFUSED, "memo.closed"),
    ]


def test_what_no_event_can_hold_is_refused_in_a_sentence_and_leaves_nothing(records):
    file = records.create(MEMO, opened("Car park"))
    before = len(records.events())
    with pytest.raises(UserError, match="payload_too_large"):
        records.apply(file, say("x" * MAX_PAYLOAD_BYTES))
    assert len(records.events()) == before
    assert records.load(file).case.notes == ()


def test_several_events_are_recorded_together(records):
    file = records.create(MEMO, opened("Car park"))
    applied = records.apply(file, several(3))
    assert [e.event.seq for e in applied.events] == [3, 4, 5]
    assert len(applied.case.notes) == 3


def test_several_calls_can_be_one_commit(records):
    with pytest.raises(RuntimeError), records.transaction():
        file = records.create(MEMO, opened("Car park"))
        records.apply(file, say("a note"))
        raise RuntimeError
    with pytest.raises(UserError, match="file_unknown"):
        records.load(file)
    assert records.list().total == 0
    assert records.search("park") == []
    with records.transaction():
        file = records.create(MEMO, opened("Car park"))
        records.apply(file, say("a note"))
    assert records.load(file).case.notes == ("a note",)


def test_memory_forgets_what_a_failed_transaction_put_into_it(records):
    file = records.create(MEMO, opened("Car park"))
    records.apply(file, say("before"))
    new = OfficerId(new_id())
    with pytest.raises(RuntimeError), records.transaction():
        records.apply(file, set_field("title", "Never"))
        records.apply_office(
            lambda office, _: add_officer(office, new, "Nobody", "", Role.OFFICER, on=ON)
        )
        raise RuntimeError
    assert new not in records.office.officers
    assert records.load(file).case.title == "Car park"
    records.apply(file, set_field("title", "Never"))
    records.apply(file, set_field("title", "Car park"))
    assert records.list().rows[0].title == "Car park"
    assert records.search("never") == []
    assert check_history(records.vault, KINDS).findings == ()


def test_a_part_that_fails_takes_nothing_from_search_but_its_own(records):
    with records.transaction():
        file = records.create(MEMO, opened("Car park"))
        with pytest.raises(RuntimeError), records.transaction():
            records.apply(file, set_field("title", "Lantern"))
            records.create(MEMO, opened("Volcano"))
            raise RuntimeError
        records.apply(file, say("harbour"))
    for word, files in (
        ("car park", [file]),
        ("harbour", [file]),
        ("lantern", []),
        ("volcano", []),
    ):
        assert [hit.file for hit in records.search(word)] == files, word
    assert check_history(records.vault, KINDS).findings == ()


@pytest.mark.parametrize("table", ["event", "payload", "file_row", "snapshot", "word"])
def test_an_error_at_any_table_leaves_the_state_before(records, table, monkeypatch):
    file = records.create(MEMO, opened("Car park"))
    records.apply(file, say("first"))
    db = records.vault.db
    tables = ("event", "payload", "file_row", "due_row", "snapshot", "tally", "word_data")

    def everything():
        return {t: [tuple(r) for r in db.query(f"SELECT * FROM {t}")] for t in tables}

    before = everything()
    ways = ("execute", "execute_many", "query")
    originals = {way: getattr(type(db), way) for way in ways}

    def failing(original):
        def run(self, sql, parameters=()):
            if sql.startswith((f"INSERT INTO {table} ", f"UPDATE {table} ")):
                raise UserError("vault.disk_full")
            return original(self, sql, parameters)

        return run

    with monkeypatch.context() as patched:
        for way, original in originals.items():
            patched.setattr(type(db), way, failing(original))
        with pytest.raises(UserError, match="disk_full"):
            records.apply(file, set_field("title", "Second title, the note too"))
    assert everything() == before
    assert records.load(file).case.title == "Car park"
    records.apply(file, say("second"))
    assert records.load(file).case.notes == ("first", "second")


def test_a_file_in_use_follows_the_office(records):
    file = records.create(MEMO, opened("Car park"))
    assert records.load(file).case.organisation == "Sample Organisation"
    records.apply_office(
        lambda _, registers: set_letterhead(registers, Letterhead("Renamed", "Ethics Office"), ON)
    )
    assert records.load(file).case.organisation == "Renamed"
    assert records.office.letterhead.organisation == "Renamed"


def test_a_file_begins_once(records):
    file = records.create(MEMO, opened("Car park"))
    with pytest.raises(ValueError, match="once"):
        records.create(MEMO, opened("Car park"), file=file)


def test_a_file_that_is_not_here_is_an_obstacle(records):
    with pytest.raises(UserError, match="file_unknown"):
        records.load(FileId(new_id()))


def test_another_officer_can_act_on_the_same_device(records):
    file = records.create(MEMO, opened("Car park"))
    other = next(o for o in records.office.officers if o != records.me)
    applied = records.apply(file, say("hers"), actor=OfficerId(other))
    assert applied.events[0].event.actor == other


def test_nobody_else_can_act(records):
    file = records.create(MEMO, opened("Car park"))
    with pytest.raises(ValueError, match="nobody of the office"):
        records.apply(file, say("a note"), actor=OfficerId(new_id()))
    assert records.load(file).case.notes == ()


def test_numbers_are_drawn_once_and_say_which_device_drew_them(pair):
    first, second = pair
    drawn = [r.next_number("EO", 2021) for r in (first, second, first, second)]
    assert len(set(drawn)) == 4
    assert drawn[2].split("/")[0::3] == ["EO", "0002"]
    assert drawn[0].split("/")[2] != drawn[1].split("/")[2]
    assert first.next_number("EO", 2022).endswith("/0001")


def test_drafts_and_identities_stay_until_they_are_deleted(records):
    records.save_draft("complaint/new", {"name": "Zoë", "allegations": [1, 2]})
    records.save_draft("complaint/new", {"name": "Zoë N."})
    assert records.load_draft("complaint/new").form == {"name": "Zoë N."}
    assert [key for key, _ in records.drafts()] == ["complaint/new"]
    records.delete_draft("complaint/new")
    assert records.load_draft("complaint/new") is None
    records.store_identity("director", b"pkcs12", b"secret")
    assert records.load_identity("director").pkcs12 == b"pkcs12"
    assert records.identities() == ["director"]
    assert "secret" not in repr(records.load_identity("director"))
    records.delete_identity("director")
    with pytest.raises(UserError, match="identity_unknown"):
        records.load_identity("director")


def test_an_arrangement_is_its_officers_and_the_last_one_holds(records):
    assert records.load_arrangement("list/cases") is None
    records.save_arrangement("list/cases", {"sort": "title"})
    records.save_arrangement("list/cases", {"sort": "number"})
    assert records.load_arrangement("list/cases") == {"sort": "number"}
    db = records.vault.db
    assert desk.load_arrangement(db, OfficerId(new_id()), "list/cases") is None


def test_clocks_that_stand_still_or_go_back_keep_the_order(records):
    file = records.create(MEMO, opened("Car park"))
    records.journal.now.step = timedelta(hours=-1)
    for number in range(5):
        records.apply(file, say(f"note {number}"))
    assert records.load(file).case.notes == tuple(f"note {n}" for n in range(5))
    assert not records.load(file).registers.equivocations


def test_a_vault_without_an_office_says_so(empty_vault, tmp_path):
    import shutil

    from tests.storage.records.conftest import unlock

    target = tmp_path / "Empty.vault"
    shutil.copytree(empty_vault, target)
    vault = unlock(target)
    with pytest.raises(UserError, match="not_founded"):
        Records(vault, now=Clock(), kinds=KINDS)
    vault.close()
