# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that messages and lists say what letters say, and keep code and form apart."""

from __future__ import annotations

import csv
import email
import io
from datetime import date
from email import policy
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from core.casework.letters import Extra, Wish
from core.disclosure.handling import change_filer, extend, remind, send_form
from core.disclosure.parts import file_name
from core.errors import Refusal
from core.ids import new_id
from storage import mail_merge
from storage.intake.message import Attached
from storage.mail_merge import CODES, COLUMNS, Mail, code_list, merge_file, merge_list, message
from storage.sheets.exporting import csv_bytes, xlsx_bytes
from tests.bench.cycles import ON, begin_cycle, register_filers
from tests.bench.offices import make_office

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from email.message import EmailMessage

    from core.ids import FileId
    from storage.records.records import Records

CODE = "violet harbour lantern seventeen maple"
FORM = Attached("a7c3.html", "text/html", b"<!doctype html>")
FORMULA = '=HYPERLINK("http://x","y")'


@pytest.fixture
def records(tmp_path) -> Iterator[Records]:
    opened = make_office(tmp_path, 0)
    yield opened
    opened.close()


@pytest.fixture
def files(records) -> Sequence[FileId]:
    """Two filers, each with a form; English and French."""
    found = register_filers(records, begin_cycle(records), 2)
    given = {"proof": "cd" * 32, "code": CODE, "language": "en"}
    for file in found:
        sent = {**given, "form": new_id()}
        records.apply(file, lambda case, _: send_form(case, sent, by=records.me, on=ON))  # noqa: B023
    return found


def wish(kind: str, language: str = "") -> Wish:
    return Wish(kind, language, ON, Extra("", reply_by=date(2021, 4, 10)))


def read(mail: Mail | Refusal) -> EmailMessage:
    assert isinstance(mail, Mail), mail
    return email.message_from_bytes(mail.eml, policy=policy.default)


def test_an_invitation_has_the_words_of_the_letter_and_the_form_with_it(records, files):
    mail = read(message(records, files[1], wish("filing_invitation"), (FORM,)))
    assert str(mail["To"]) == "Filer Number 1 <filer1@example.org>"
    assert "décembre 2020" in mail["Subject"]
    assert mail["X-Unsent"] == "1"
    assert mail["From"] is None
    text = mail.get_body().get_content()
    assert "Staff rule 1.2 (n)" in text
    assert "- Déclarez ce qui vous concerne" in text
    assert "Ada Director\nDirector\nEthics Office\nSample Organisation\n1 Square" in text
    assert "\u2068" not in text
    (form,) = mail.iter_attachments()
    assert (form.get_filename(), form.get_content()) == (FORM.name, FORM.data)
    (sent,) = records.load(files[1]).case.forms
    assert (sent.means, sent.given_on) == ("email", ON)


def test_the_code_is_in_a_message_of_its_own(records, files):
    form = read(message(records, files[0], wish("filing_invitation"), (FORM,)))
    code = read(message(records, files[0], wish("form_code")))
    assert CODE not in form.as_string()
    assert CODE in code.get_body().get_content()
    assert not list(code.iter_attachments())
    with pytest.raises(ValueError, match="form and code"):
        message(records, files[0], wish("form_code"), (FORM,))


@pytest.mark.parametrize("language", ["ar", "ru", "zh"])
def test_a_message_is_in_the_language_asked_for(records, files, language):
    mail = read(message(records, files[0], wish("filing_reminder", language)))
    assert "Filer Number 0" in mail.get_body().get_content()
    assert not mail["Subject"].isascii()


def test_a_reminder_is_entered_as_one_and_that_it_left_too(records, files):
    message(records, files[0], wish("filing_reminder"))
    case = records.load(files[0]).case
    assert [(one.means, one.on) for one in case.reminders] == [("email", ON)]
    left = [one.detail for one in records.access_log(file=files[0]) if one.act == "export"]
    assert left == ["mail/filing_reminder"]


def test_without_an_address_there_is_a_letter_and_no_message(records, files):
    facts = {"staff_number": "1", "name": "No Body", "grade": "P-1", "language": "en"}
    records.apply(files[0], lambda case, _: change_filer(case, facts, by=records.me, on=ON))
    refused = message(records, files[0], wish("filing_reminder"))
    assert refused == Refusal.of("disclosure.no_address")
    assert records.load(files[0]).case.reminders == ()


def test_a_list_for_merging_has_forms_and_no_codes_and_the_other_way_round(records, files):
    rows = merge_list(records, files)
    assert rows[0] == COLUMNS
    due = rows[2][COLUMNS.index("due_on")], rows[2][COLUMNS.index("due")]
    assert due == ("2021-03-31", "31\u00a0mars 2021")
    assert [row[-1] for row in rows[1:]] == [
        records.load(file).case.forms[-1].file_name for file in files
    ]
    assert CODE not in str(rows)
    codes = code_list(records, files)
    assert codes[0] == CODES
    assert [row[-1] for row in codes[1:]] == [CODE, CODE]


def test_a_list_of_many_is_read_off_the_index_and_says_the_same(records, files, monkeypatch):
    facts = {"staff_number": "7", "name": "Zoë Ünal", "grade": "P-1", "language": "ru"}
    later = {"until": date(2021, 5, 14), "reason": "On mission."}
    again = {"proof": "ef" * 32, "code": CODE, "language": "en", "form": new_id()}
    for act, given in (
        (change_filer, facts), (extend, later), (remind, {"means": "email"}),
        (send_form, again),
    ):  # fmt: skip
        answer = records.apply(files[0], lambda case, _: act(case, given, by=records.me, on=ON))  # noqa: B023
        assert not isinstance(answer, Refusal)
    files = (*files, *register_filers(records, records.load(files[0]).case.cycle.file, 1))
    opened = merge_list(records, files)
    assert opened[1][COLUMNS.index("due_on")] == "2021-05-14"
    assert opened[1][-1] == file_name(again["form"])
    assert opened[3][-1] == ""
    monkeypatch.setattr(mail_merge, "MANY", 0)
    monkeypatch.setattr(mail_merge, "listed", None)  # nothing has to be opened
    assert merge_list(records, files) == opened


class StoppedError(Exception):
    """What a person who presses Stop raises in `progress`."""


@pytest.mark.parametrize("codes", [False, True])
def test_a_list_that_is_given_up_is_not_entered_as_taken_out(records, files, codes):
    def entered() -> list[str]:
        return [one.detail for one in records.access_log() if one.act == "export"]

    told = []
    merge_file(records, files, "xlsx", codes=codes, progress=lambda *at: told.append(at))
    assert told == [(0, 2), (1, 2), (0, 3)], "read, and then written"
    assert entered() == ["merge/codes" if codes else "merge"]
    for last in range(len(told)):
        reports = iter(range(last))

        def stop(_done: int, _total: int, reports: Iterator[int] = reports) -> None:
            if next(reports, None) is None:
                raise StoppedError

        with pytest.raises(StoppedError):
            merge_file(records, files, "xlsx", codes=codes, progress=stop)
    assert len(entered()) == 1


def test_no_cell_of_a_list_is_a_formula(records, files):
    facts = {"staff_number": "1", "name": FORMULA, "grade": "P-1", "language": "en"}
    records.apply(files[0], lambda case, _: change_filer(case, facts, by=records.me, on=ON))
    rows = merge_list(records, files)
    sheet = load_workbook(io.BytesIO(xlsx_bytes(rows, "Filers"))).active
    cell = sheet.cell(2, COLUMNS.index("name") + 1)
    assert (cell.value, cell.data_type) == (FORMULA, "s")
    read_back = list(csv.reader(io.StringIO(csv_bytes(rows).decode("utf-8-sig"))))
    assert read_back[1][COLUMNS.index("name")] == f"'{FORMULA}"
