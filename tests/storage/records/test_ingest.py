# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what comes from elsewhere is verified, merged by union, and never twice."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.errors import Refusal, UserError
from core.history.change import Change
from core.history.event import ZERO, Author
from core.history.ops import Add, Payload
from core.ids import InstanceId, OfficeId, OfficerId, new_id
from core.office.changes import add_officer
from core.office.instance import code_of, instance_of
from core.office.office import Role
from storage.records import candidate, device
from storage.records.check import check_history
from storage.records.ingest import (
    MALFORMED,
    NOT_BY_OWNER,
    OTHER_OFFICE,
    UNKNOWN_DEVICE,
    UNKNOWN_OFFICER,
)
from storage.records.records import Records
from tests.storage.records.conftest import (
    DIRECTOR,
    OTHER,
    Clock,
    admitted,
    approve_all,
    reopen,
    shut,
    state,
    unlock,
)
from tests.storage.records.memo import (
    KINDS,
    LETTER,
    MEMO,
    ON,
    opened,
    say,
    set_field,
)


def rows(records):
    return [replace(row, file=row.file) for row in records.list(limit=1000, sort="number").rows]


def test_two_devices_with_the_same_events_show_the_same(pair):
    first, second = pair
    file = first.create(MEMO, opened("Car park", "EO/1"))
    second.ingest(first.events())
    first.apply(file, say("from the first"))
    second.apply(file, say("from the second"))
    for one, other in ((first, second), (second, first)):
        one.ingest(other.events())
    assert state(first, file) == state(second, file)
    assert set(first.load(file).case.notes) == {"from the first", "from the second"}
    assert rows(first) == rows(second)
    assert check_history(first.vault, KINDS).findings == ()
    assert check_history(second.vault, KINDS).findings == ()


def test_contradicting_decisions_stand_side_by_side_until_settled(pair):
    first, second = pair
    file = first.create(MEMO, opened("Car park"))
    second.ingest(first.events())
    first.apply(file, set_field("state", "upheld"))
    second.apply(file, set_field("state", "dismissed"))
    first.ingest(second.events())
    assert first.list().rows[0].conflicts == 1
    assert [row.file for row in first.today(ON).conflicts] == [file]
    first.apply(file, set_field("state", "upheld", reason="agreed on the telephone"))
    second.ingest(first.events())
    assert second.list().rows[0].conflicts == 0
    assert second.load(file).case.state == "upheld"


def test_taking_in_the_same_events_again_changes_nothing(pair):
    first, second = pair
    file = first.create(MEMO, opened("Car park"))
    first.apply(file, say("a note"))
    result = second.ingest(first.events(file))
    assert len(result.new) == 3
    assert result.files == {file}
    head = second.journal.log.head()
    again = second.ingest([*first.events(), *first.events()])
    assert (again.new, again.refused, again.completed) == ((), (), 0)
    assert again.known == 2 * len(first.events())
    assert second.journal.log.head() == head


def test_events_in_any_order_wait_for_what_they_follow(pair):
    first, second = pair
    file = first.create(MEMO, opened("Car park"))
    for number in range(4):
        first.apply(file, say(f"note {number}"))
    events = first.events(file)
    late = events[:3]
    result = second.ingest(reversed(events[3:]))
    assert set(result.waiting) == {event.id for event in events[3:]}
    assert second.list().total == 0
    with pytest.raises(UserError, match="file_unreadable"):
        second.load(file)
    for event in reversed(late):
        second.ingest([event])
    assert state(second, file) == state(first, file)
    assert second.search("note 3")[0].file == file
    assert check_history(second.vault, KINDS).findings == ()


def test_waiting_events_are_a_note_of_the_check_and_no_fault(pair):
    first, second = pair
    file = first.create(MEMO, opened("Car park"))
    for number in range(3):
        first.apply(file, say(f"note {number}"))
    events = first.events(file)
    second.ingest([*events[:3], events[4]])
    report = check_history(second.vault, KINDS)
    assert report.findings == ()
    assert report.notes == (Refusal.of("records.events_waiting", count=1),)
    second.apply(file, say("work goes on"))
    assert "work goes on" in second.load(file).case.notes


def forge(records, **changes):
    """Return an event of the first file, sealed by somebody, with something wrong about it."""
    own = records.journal.device
    file = records.list().rows[0].file
    author = Author(
        changes.pop("office", own.office), changes.pop("instance", own.instance),
        changes.pop("actor", own.officer), changes.pop("key", own.key),
    )  # fmt: skip
    registers = records.load(file).registers
    return author.seal(
        file, "note_added", Payload((Add("note/x", "forged"),), "2021-03-04"), seq=99,
        prev=records.events(file)[-1].id, deps=registers.heads, hlc=records.events()[-1].event.hlc,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"key": Ed25519PrivateKey.generate()}, MALFORMED),
        ({"instance": InstanceId(new_id())}, UNKNOWN_DEVICE),
        ({"actor": OfficerId(new_id())}, UNKNOWN_OFFICER),
        ({"office": OfficeId(new_id())}, OTHER_OFFICE),
    ],
)
def test_a_forged_event_is_refused_and_the_rest_taken_in(pair, changes, code):
    first, second = pair
    file = first.create(MEMO, opened("Car park"))
    second.ingest(first.events())
    forged = forge(first, **changes)
    good = first.apply(file, say("genuine")).events
    result = second.ingest([forged, *good])
    assert [r.code for r in result.refused] == [code]
    assert result.new == tuple(e.id for e in good)
    assert second.load(file).case.notes == ("genuine",)


def test_a_device_acts_for_its_owner_and_for_who_shares_it(pair):
    first, second = pair
    file = first.create(MEMO, opened("Car park"))
    second.ingest(first.events())
    shared = first.apply(file, say("typed at the director's laptop"), actor=OTHER).events
    assert second.ingest(shared).new == (shared[0].id,)
    forged = forge(second, actor=DIRECTOR)
    assert [r.code for r in first.ingest([forged]).refused] == [NOT_BY_OWNER]
    answer = second.apply(file, say("as the director"), actor=DIRECTOR)
    assert answer == Refusal.of("office.void_not_by_owner")


def test_every_changed_byte_of_an_event_is_refused(pair):
    first, second = pair
    file = first.create(MEMO, opened("Car park"))
    second.ingest(first.events())
    event = first.apply(file, say("genuine")).events[0]
    heads = second.load(file).registers.heads
    for name in ("data", "signature", "salt", "payload"):
        original = getattr(event, name)
        for place in range(0, len(original), 1 if len(original) < 100 else 7):
            changed = bytearray(original)
            changed[place] ^= 1
            result = second.ingest([replace(event, **{name: bytes(changed)})])
            assert result.new == ()
            assert len(result.refused) == 1
    assert second.load(file).registers.heads == heads
    assert second.ingest([event]).new == (event.id,)


def test_a_device_that_nobody_entered_cannot_enter_itself(pair):
    first, _ = pair
    office = first.journal.device.office_file
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    instance = instance_of(public)
    for entry in (
        {"key": public.hex(), "officer": DIRECTOR, "label": ""},
        {"key": public.hex(), "officer": DIRECTOR, "label": "",
         "vouched_by": first.instance, "voucher": key.sign(b"anything").hex()},
    ):  # fmt: skip
        author = Author(first.journal.device.office, instance, DIRECTOR, key)
        event = author.seal(
            office, "device_added", Payload((Add(f"device/{instance}", entry),), "2021-03-04"),
            seq=1, prev=None, deps=first.load(office).registers.heads,
            hlc=first.events()[-1].event.hlc,
        )  # fmt: skip
        result = first.ingest([event])
        assert [r.code for r in result.refused] == [UNKNOWN_DEVICE]
    assert instance not in first.office.devices


def test_nobody_can_enter_another_key_under_a_known_name(pair):
    """Not even the director: an instance is named after its key."""
    first, second = pair
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw().hex()
    entry = Add(f"device/{second.instance}", {"key": public, "officer": OTHER, "label": ""})
    first.apply_office(lambda _office, _: Change.of("device_added", entry, on=ON))
    second.ingest(first.events())
    approve_all(second, OTHER)
    file = second.create(MEMO, opened("Car park"))
    first.ingest(second.events())
    assert first.load(file).case.title == "Car park"
    result = first.ingest([forge(second, key=key)])
    assert [r.code for r in result.refused] == [MALFORMED]


def forged_beginning(records):
    own = records.journal.device
    author = Author(own.office, own.instance, own.officer, own.key)
    return author.seal(
        own.office_file, "office_founded", Payload((), "2021-03-04"), seq=1, prev=None, deps=(),
        hlc=ZERO,
    )  # fmt: skip


def test_a_second_beginning_of_the_office_is_refused(pair):
    for one, other in (pair, pair[::-1]):
        assert [r.code for r in one.ingest([forged_beginning(other)]).refused] == [UNKNOWN_DEVICE]


def test_a_vault_joins_only_an_office_that_has_entered_its_card(records, empty_vault, tmp_path):
    folder = tmp_path / "Second.vault"
    shutil.copytree(empty_vault, folder)
    vault = unlock(folder)
    card = candidate.present(vault, "Bo Officer", "Officer", Clock())
    events = records.events(records.journal.device.office_file)
    with pytest.raises(UserError, match="not_admitted"):
        Records.join(vault, events, now=Clock(), kinds=KINDS)
    assert vault.db.query_value("SELECT count(*) FROM event") == 0
    assert candidate.present(vault, "Bo Officer", "Officer", Clock()) == card
    second = admitted(records, vault)
    assert (second.me, second.instance) == (OTHER, card.instance)
    assert not isinstance(second.create(MEMO, opened("In time")), Refusal)
    assert records.ingest(second.events()).refused == ()
    shut(second)


def test_joining_needs_a_whole_and_genuine_office_file(records, empty_vault, tmp_path):
    events = records.events(records.journal.device.office_file)
    doubled = [*events, forged_beginning(records)]
    for number, given in enumerate([[], events[1:], doubled]):
        folder = tmp_path / f"{number}.vault"
        shutil.copytree(empty_vault, folder)
        vault = unlock(folder)
        candidate.present(vault, "Bo Officer", "", Clock())
        with pytest.raises(UserError, match="not_an_office"):
            Records.join(vault, given, now=Clock(), kinds=KINDS)
        assert vault.db.query_value("SELECT count(*) FROM event") == 0
        vault.close()


def test_a_new_device_takes_a_code_that_no_other_has(records):
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    taken = {one + other for one in alphabet for other in alphabet} - {"A7", "ZZ"}
    new = device.new_device(records.journal.device.office, OTHER, taken)
    assert code_of(new.instance) in ("A7", "ZZ")


def test_a_payload_that_comes_later_completes_its_event(pair):
    first, second = pair
    file = first.create(MEMO, opened("Car park"))
    event = first.apply(file, say("the barrier")).events[0]
    bare = replace(event, salt=None, payload=None)
    second.ingest([*first.events(file)[:-1], bare])
    assert second.load(file).registers.bare == (event.id,)
    assert second.search("barrier") == []
    assert second.ingest([event]).completed == 1
    assert second.load(file).case.notes == ("the barrier",)
    assert second.search("barrier")[0].file == file


def test_a_policy_that_arrives_after_the_file_makes_it_readable(pair):
    """The office bears on the reading of files; what came too early is read again."""
    first, second = pair
    new = OfficerId(new_id())
    file = first.create(MEMO, opened("Car park", waiting_for=[new]))
    second.ingest(first.events())
    assert second.today(ON, new).waiting_for_me == ()
    with pytest.raises(RuntimeError), second.transaction():
        raise RuntimeError  # whatever went wrong before
    first.apply_office(
        lambda office, _: add_officer(office, new, "Cy New", "", Role.OFFICER, on=ON)
    )
    second.ingest(first.events())
    approve_all(second, OTHER)
    assert [row.file for row in second.today(ON, new).waiting_for_me] == [file]
    assert check_history(second.vault, KINDS).findings == ()


def test_a_kind_of_a_newer_program_is_kept_and_not_shown(records):
    from storage.records.kinds import Kinds

    file = records.create(LETTER, opened("From the future"))
    older = Records(records.vault, now=Clock(), kinds=Kinds((MEMO,)))
    older.rebuild_index()
    with pytest.raises(UserError, match="file_unreadable"):
        older.load(file)
    assert older.list().total == 0
    newer = Records(records.vault, now=Clock(), kinds=KINDS)
    newer.rebuild_index()
    assert newer.load(file).case.title == "From the future"


def test_a_cloned_device_raises_an_alarm_and_loses_nothing(records, folder, tmp_path):
    file = records.create(MEMO, opened("Car park"))
    records.close()
    clone = tmp_path / "Clone.vault"
    shutil.copytree(folder, clone)
    original, copy = reopen(folder), reopen(clone)
    original.apply(file, say("the one"))
    copy.apply(file, say("the other"))
    original.ingest(copy.events())
    assert set(original.load(file).case.notes) == {"the one", "the other"}
    assert original.list().rows[0].alarms == 1
    assert [row.file for row in original.today(ON).conflicts] == [file]
    report = check_history(original.vault, KINDS)
    assert {f.code for f in report.findings} == {"records.device_cloned"}
    original.vault.close()
    copy.vault.close()
