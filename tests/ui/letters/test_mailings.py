# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that letters, messages and lists to many are written, watched and given up."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from core.casework.letters import Extra, Wish
from core.errors import Refusal, UserError
from core.letters.verify import Verdict
from storage import processes
from storage.letters import letters, verify_letter
from storage.signing import create_identity
from tests.bench.cycles import begin_cycle, clear_all, register_filers
from tests.bench.offices import make_office
from ui.operations.disclosure_letters import issue_letters, save_merge_list, write_messages
from ui.operations.open_vault import OpenVault
from ui.operations.operation import Cancelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.ids import FileId

ON = date(2021, 3, 20)
CLEARANCE = Wish("filing_clearance", "", ON, Extra(""))
REMINDER = Wish("filing_reminder", "", ON, Extra(""))


@pytest.fixture
def opened(tmp_path, monkeypatch) -> Iterator[OpenVault]:
    monkeypatch.setattr(processes, "MOST", 1)  # what is proved here does not take two
    records = make_office(tmp_path, 0)
    create_identity(records, records.me)
    made = OpenVault()
    made.hold(records.vault, records)
    yield made
    made.close()


@pytest.fixture
def files(opened) -> Sequence[FileId]:
    return register_filers(opened.records, begin_cycle(opened.records), 3)


def told(opened: OpenVault, after: int | None = None) -> list[Any]:
    """Listen to progress; with `after`, give up once so many are done."""
    heard: list[Any] = []

    def progress(done: int, total: int) -> None:
        heard.append((done, total))
        if after is not None and done >= after:
            raise Cancelled

    opened.progress = progress
    return heard


def test_letters_to_many_are_on_record_and_copied_each_in_the_filers_language(
    opened, files, tmp_path
):
    clear_all(opened.records, files[:2])
    heard = told(opened)
    out = tmp_path / "letters"
    done = issue_letters(files=files, wish=CLEARANCE, folder=out).now(opened)
    assert done.done == list(files[:2])
    assert done.refused == {files[2]: Refusal.of("case.letter_not_yet")}
    assert heard == [(1, 3), (2, 3), (3, 3)]
    assert [letter.language for _, letter in letters(opened.records)] == ["en", "fr"]
    copies = sorted(out.iterdir())
    assert len(copies) == 2
    for copy in copies:
        assert verify_letter(copy.read_bytes(), opened.records).verdict is Verdict.GENUINE


def test_messages_that_were_given_up_are_entered_as_far_as_they_were_written(
    opened, files, tmp_path
):
    told(opened, after=2)
    done = write_messages(files=files, wish=REMINDER, folder=tmp_path / "mail").now(opened)
    assert done.given_up
    assert done.done == list(files[:2])
    assert len(list((tmp_path / "mail").iterdir())) == 2
    counts = [len(opened.records.load(file).case.reminders) for file in files]
    assert counts == [1, 1, 0]


def test_a_reminder_that_could_not_be_written_is_not_entered(opened, files, tmp_path):
    out = tmp_path / "mail"
    out.mkdir()
    name = opened.records.load(files[0]).case.number.replace("/", "-")
    (out / f"{name}.eml").mkdir()  # where the file should be
    with pytest.raises(UserError) as refused:
        write_messages(files=files, wish=REMINDER, folder=out).now(opened)
    assert refused.value.code == "copy.not_written"
    assert opened.records.load(files[0]).case.reminders == ()


def test_a_list_is_written_as_its_name_says(opened, files, tmp_path):
    for name in ("filers.csv", "filers.xlsx"):
        save_merge_list(files=files, path=tmp_path / name).now(opened)
    rows = list(csv.reader((tmp_path / "filers.csv").read_text("utf-8-sig").splitlines()))
    assert [row[2] for row in rows[1:]] == [f"Filer Number {n}" for n in range(3)]
    assert (tmp_path / "filers.xlsx").read_bytes().startswith(b"PK")
