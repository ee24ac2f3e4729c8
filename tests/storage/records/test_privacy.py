# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what is recorded stays inside: in no file, no log, no access entry."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest

from core.errors import UserError
from storage.records.access import Act
from storage.records.records import Records
from storage.vault import Passphrase, open_vault
from tests.factory import PASSPHRASE
from tests.storage.records.conftest import Clock, enclose, reopen
from tests.storage.records.memo import KINDS, MEMO, never, opened, say, set_field


def canaries(count=500):
    rng = random.Random(7)
    letters = "abcdefghijklmnopqrstuvwxyz"
    return ["qx" + "".join(rng.choice(letters) for _ in range(10)) for _ in range(count)]


def traces(word: str) -> list[bytes]:
    """Return the forms in which a word could lie on the disk."""
    return [
        word.encode(),
        word.encode("utf-16-le"),
        word.encode("utf-16-be"),
        word.upper().encode(),
    ]


def files_of(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def test_five_hundred_canary_words_are_nowhere_in_the_folder(records, tmp_path):
    """F17: rows, search, drafts, attachments, the log that is not folded in yet, backups."""
    words = canaries()
    places = [words[start::5] for start in range(5)]
    file = records.create(MEMO, opened(" ".join(places[0]), places[0][0]))
    for start in range(0, 100, 10):
        records.apply(file, say(" ".join(places[1][start : start + 10])))
        records.apply(
            file,
            set_field("title", " ".join(places[0][start : start + 10]), "why " + places[0][start]),
        )
    records.save_draft("form", {"text": places[2]})
    enclose(records, file, " ".join(places[3]).encode(), places[4][0])
    records.store_identity(places[4][1], " ".join(places[4]).encode(), places[4][2].encode())
    for word in (places[1][3], places[0][95]):
        assert records.search(word), "the words are there for those who may see them"
    records.vault.back_up()
    records.apply(file, say(" ".join(places[4])))
    folder = records.vault.folder
    while_open = {path: path.read_bytes() for path in files_of(folder)}
    assert any(path.name.endswith("-wal") and data for path, data in while_open.items())
    assert any("backups" in path.parts for path in while_open)
    records.close()
    for path, data in [*while_open.items(), *((p, p.read_bytes()) for p in files_of(folder))]:
        for word in words:
            assert not any(form in data for form in traces(word)), path.name


def test_the_access_log_says_who_did_what_when(records, folder):
    file = records.create(MEMO, opened("Car park"))
    records.note_access(Act.VIEW, file)
    records.note_access("search")
    records.note_access("export", file, "letter.acknowledgement")
    records.apply(file, never)
    entries = records.access_log(4)
    assert [(e.act, e.file, e.detail) for e in reversed(entries)] == [
        (Act.VIEW, file, ""),
        (Act.SEARCH, None, ""),
        (Act.EXPORT, file, "letter.acknowledgement"),
        (Act.REFUSED, file, "memo.closed"),
    ]
    assert all(e.actor == records.me for e in entries)
    assert [e.no for e in records.access_log(2, before=entries[0].no)] == [
        e.no for e in entries[1:3]
    ]
    assert {e.file for e in records.access_log(file=file)} == {file}


def test_text_cannot_get_into_the_access_log(records):
    for text in ("Quillfeather & Sons", "a b", "ü", "x" * 65):
        with pytest.raises(ValueError, match="codes only"):
            records.note_access(Act.SEARCH, None, text)
    with pytest.raises(ValueError, match="gossip"):
        records.note_access("gossip")


def test_failed_unlocks_and_locking_are_in_the_access_log(folder):
    with pytest.raises(UserError):
        open_vault(folder, Passphrase("not the passphrase at all"))
    records = reopen(folder)
    assert [e.act for e in records.access_log(2)] == [Act.UNLOCK, Act.UNLOCK_FAILED]
    assert abs(records.access_log(2)[1].at - datetime.now(UTC)) < timedelta(minutes=5)
    records.close()
    records = reopen(folder)
    assert [e.act for e in records.access_log(3)] == [Act.UNLOCK, Act.LOCK, Act.UNLOCK]
    records.vault.close()


def test_errors_carry_no_content(records):
    file = records.create(MEMO, opened("Quillfeather"))
    with pytest.raises(UserError) as caught:
        records.load(file[:-1] + ("0" if file[-1] != "0" else "1"))
    assert str(caught.value) == "records.file_unknown"
    assert "Quillfeather" not in repr(records)


def test_the_access_log_outlives_a_new_vault_key(folder):
    from storage.records.check import check

    vault = open_vault(folder, Passphrase(PASSPHRASE))
    records = Records(vault, now=Clock(), kinds=KINDS)
    records.create(MEMO, opened("Before"))
    vault.rotate_key()
    records.create(MEMO, opened("After"))
    assert check(vault, KINDS).findings == ()
    vault.close()
