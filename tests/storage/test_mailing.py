# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that letters to many are issued whole, by processes that keep to themselves."""

from __future__ import annotations

import multiprocessing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.casework.letters import Extra, Wish
from core.errors import Refusal
from core.letters.verify import Verdict
from storage import mailing, processes
from storage.letters import Issued, issue, letters, read_letter, verify_letter
from storage.mailing import issue_many
from storage.signing import create_identity
from tests.bench.cycles import begin_cycle, clear_all, register_filers
from tests.bench.offices import make_office
from ui.process import keep_private

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.ids import FileId
    from storage.records.records import Records

ON = date(2021, 3, 20)
FILERS = 6


@pytest.fixture
def records(tmp_path, monkeypatch) -> Iterator[Records]:
    monkeypatch.setattr(processes, "MOST", 1)  # what is proved here does not take two
    monkeypatch.setattr(mailing, "_TOGETHER", 3)
    opened = make_office(tmp_path, 0)
    create_identity(opened, opened.me)
    yield opened
    opened.close()


@pytest.fixture
def files(records) -> Sequence[FileId]:
    found = register_filers(records, begin_cycle(records), FILERS)
    clear_all(records, found)
    return found


def wishes(files: Sequence[FileId]) -> list[tuple[FileId, Wish]]:
    return [(file, Wish("filing_clearance", "ar", ON, Extra(""))) for file in files]


def send(records: Records, files: Sequence[FileId]) -> Iterator[tuple[FileId, Issued | Refusal]]:
    begun = issue_many(records, wishes(files), by=records.me, alone=keep_private)
    assert not isinstance(begun, Refusal), begun
    return begun


def test_who_gives_up_has_the_letters_that_are_on_record_and_no_process_left(records, files):
    begun = send(records, files)
    next(begun)
    begun.close()
    issued = [letter for _, letter in letters(records)]
    assert len(issued) == 3
    for letter in issued:
        pdf = read_letter(records, letter)
        assert verify_letter(pdf, records).verdict is Verdict.GENUINE
    assert multiprocessing.active_children() == []
    (again,) = wishes(files[:1])
    assert issue(records, *again, by=records.me).register_number.endswith("-02")


def test_two_letters_of_one_file_are_not_in_one_mailing(records, files):
    with pytest.raises(ValueError, match="one number"):
        issue_many(records, wishes([files[0]] * 2), by=records.me, alone=keep_private)


def test_without_a_signing_identity_nothing_is_begun(records, files):
    records.delete_identity(records.me)
    begun = issue_many(records, wishes(files), by=records.me, alone=keep_private)
    assert begun == Refusal.of("letter.identity_none")
