# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that attached bytes come back as they were, once, and go when the law says."""

from __future__ import annotations

import hashlib
import io
import os
from contextlib import suppress

import pytest

from core.errors import Refusal, UserError
from storage.records import attachments
from storage.records.check import check
from tests.storage.records.conftest import enclose
from tests.storage.records.memo import KINDS, MEMO, opened, say, set_field

MIB = 1 << 20


@pytest.fixture
def file(records):
    return records.create(MEMO, opened("Car park"))


def count(records, table):
    return records.vault.db.query_value(f"SELECT count(*) FROM {table}")


@pytest.mark.parametrize("size", [0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 5])
def test_bytes_come_back_as_they_were(records, file, size):
    data = os.urandom(size)
    attached, _ = enclose(records, file, data, "a.bin", "application/octet-stream")
    assert attached.sha256 == hashlib.sha256(data).hexdigest()
    assert (attached.size, attached.name) == (size, "a.bin")
    assert records.read_attachment(attached.sha256) == data
    assert count(records, "chunk") == -(-size // MIB)


def test_equal_bytes_are_stored_once(records, file):
    first, _ = enclose(records, file, b"same", "a.txt", "text/plain")
    second, _ = enclose(records, file, io.BytesIO(b"same"), "b.txt", "text/html")
    assert first.sha256 == second.sha256
    assert second.name == "b.txt"
    assert (count(records, "attachment"), count(records, "chunk")) == (1, 1)


def test_a_stream_is_read_in_chunks(records, file):
    class Stream(io.BytesIO):
        asked = 0

        def read(self, size=-1):
            self.asked = max(self.asked, size)
            assert size > 0
            return super().read(size)

    stream = Stream(b"y" * (2 * MIB))
    enclose(records, file, stream)
    assert stream.asked == MIB


def test_a_file_over_the_cap_is_refused_whole(records, file, monkeypatch):
    monkeypatch.setattr(attachments, "MAX_SIZE", 2 * MIB)
    assert enclose(records, file, b"x" * (2 * MIB))[0].size == 2 * MIB
    with pytest.raises(UserError, match="attachment_too_large") as caught:
        enclose(records, file, b"x" * (2 * MIB + 1))
    assert caught.value.refusal.params["limit"] == 2
    assert (count(records, "attachment"), count(records, "chunk")) == (1, 2)


def test_the_cap_is_a_hundred_mebibytes():
    assert attachments.MAX_SIZE == 100 * MIB


def test_an_attachment_that_is_not_here_or_not_itself_is_an_obstacle(records, file):
    with pytest.raises(UserError, match="attachment_absent"):
        records.read_attachment("0" * 64)
    attached, _ = enclose(records, file, b"genuine")
    assert records.has_attachment(attached.sha256)
    records.vault.db.execute("UPDATE chunk SET data = x'00'")
    with pytest.raises(UserError, match="attachment_damaged"):
        records.read_attachment(attached.sha256)


def test_bytes_that_no_event_names_are_not_kept(records, file):
    """Nobody would find them, and no rule could have them erased."""
    with pytest.raises(ValueError, match="no event names"):
        records.attach(b"nobody's", "a", "text/plain")
    with pytest.raises(ValueError, match="no event names"), records.transaction():
        records.attach(b"nobody's", "a", "text/plain")
        records.apply(file, say("said and not written"))
    assert count(records, "attachment") == 0
    assert records.load(file).case.notes == ()


def test_bytes_whose_event_is_undone_go_with_it_and_the_rest_stays(records, file):
    with records.transaction():
        kept, _ = enclose(records, file, b"kept")
        with suppress(UserError), records.transaction():
            enclose(records, file, b"refused")
            raise UserError("memo.refused")
    assert records.has_attachment(kept.sha256)
    assert count(records, "attachment") == 1


def test_bytes_that_come_after_their_event_was_erased_are_not_taken_in(pair):
    first, second = pair
    file = first.create(MEMO, opened("Car park"))
    _, event = enclose(first, file, b"photo")
    second.ingest(first.events())
    (wanted,) = second.absent_attachments()
    second.erase(file, event, "retention rule 4")
    assert second.absent_attachments() == []
    with pytest.raises(ValueError, match="no event names"):
        second.attach(b"photo", "", "")
    assert not second.has_attachment(wanted)


def test_a_colleagues_attachment_is_noted_as_absent(pair):
    first, second = pair
    file = first.create(MEMO, opened("Car park"))
    enclose(first, file, b"photo", "p.jpg", "image/jpeg")
    second.ingest(first.events())
    report = check(second.vault, KINDS)
    assert report.ok
    assert report.notes == (Refusal.of("records.attachments_absent", count=1),)


def test_erasing_destroys_content_search_and_attachment_and_keeps_the_chain(records):
    file = records.create(MEMO, opened("Car park"))
    attached, event = enclose(records, file, b"photograph of the barrier", "barrier.jpg")
    note = records.apply(file, say("witness Quillfeather", reason="Quillfeather rang")).events[0].id
    assert records.search("quillfeather")
    for name in (event, note):
        records.erase(file, name, "retention rule 4")
    assert records.search("quillfeather") == []
    assert records.search("barrier") == []
    assert not records.has_attachment(attached.sha256)
    assert count(records, "chunk") == 0
    assert records.load(file).case.notes == ("None",)
    steps = {step.event: step for step in records.timeline(file)}
    assert steps[note].erased
    assert steps[note].reason == ""
    assert [s.reason for s in steps.values() if s.kind == "content_erased"] == [
        "retention rule 4"
    ] * 2
    assert check(records.vault, KINDS).findings == ()
    records.rebuild_index()
    assert check(records.vault, KINDS).findings == ()


def test_search_forgets_an_erased_word_down_to_its_index(records):
    file = records.create(MEMO, opened("Car park"))
    note = records.apply(file, say("Quillfeather")).events[0].id
    db = records.vault.db
    db.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'word', 'row')")
    assert db.query("SELECT term FROM terms WHERE term IN ('qui', 'llf', 'her')")
    records.erase(file, note, "retention rule 4")
    assert not db.query("SELECT term FROM terms WHERE term IN ('qui', 'llf', 'her')")
    blocks = b"".join(row[0] for row in db.query("SELECT block FROM word_data"))
    assert b"llf" not in blocks


def test_an_attachment_that_another_file_names_stays(records):
    files = [records.create(MEMO, opened(f"Memo {n}")) for n in range(2)]
    attached, one = enclose(records, files[0], b"shared")
    _, other = enclose(records, files[1], b"shared")
    records.erase(files[0], one, "retention rule 4")
    assert records.read_attachment(attached.sha256) == b"shared"
    records.erase(files[1], other, "retention rule 4")
    assert not records.has_attachment(attached.sha256)


def test_a_legal_hold_stops_erasing_until_it_is_lifted(pair):
    first, second = pair
    file = first.create(MEMO, opened("Car park"))
    note = first.apply(file, say("to be erased")).events[0].id
    second.ingest(first.events())
    second.apply(file, set_field("legal_hold", value=True))
    first.erase(file, note, "retention rule 4")
    assert first.events(file)[2].payload is None
    second.ingest(first.events())
    assert [e.payload for e in second.events(file) if e.id == note] != [None]
    assert second.erase(file, note, "rule") == Refusal.of("records.legal_hold")
    second.apply(file, set_field("legal_hold", value=False, reason="settled"))
    assert [e.payload for e in second.events(file) if e.id == note] == [None]
    assert check(second.vault, KINDS).findings == ()


def test_erasing_refuses_what_makes_no_sense(records):
    file = records.create(MEMO, opened("Car park"))
    note = records.apply(file, say("a note")).events[0].id
    assert records.erase(file, "0" * 64, "rule") == Refusal.of("records.event_unknown")
    erasure = records.erase(file, note, "rule").events[0].id
    assert records.erase(file, note, "rule") == Refusal.of("records.already_erased")
    assert records.erase(file, erasure, "rule") == Refusal.of("records.erasure_stays")


def test_a_decision_is_not_erased_by_itself(records):
    file = records.create(MEMO, opened("Car park"))
    decided = records.apply(file, set_field("state", "dismissed")).events[0].id
    named = records.events(file)[1].id
    before = records.load(file).registers
    for event in (named, decided):
        assert records.erase(file, event, "rule") == Refusal.of("records.decision_stays")
    assert records.load(file).registers == before
