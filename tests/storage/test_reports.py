# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that letters about a cycle say who has not filed and what was destroyed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.casework.letters import Extra, Wish
from core.casework.steps import advance
from core.disclosure import STATEMENT
from core.disclosure.handling import extend, remind
from core.disclosure.opening import register
from core.disclosure.reports import Disposed, Filed, Unfiled
from core.disclosure.workflow import Action
from core.errors import Refusal
from core.letters.verify import Verdict
from core.office.changes import set_addressee
from core.office.office import Addressee
from storage import reports
from storage.letters import Issued, letters, verify_letter
from storage.signing import create_identity
from tests.bench.cycles import DUE, begin_cycle, clear_all, register_filers
from tests.bench.offices import make_office
from tests.core.letters import reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.ids import FileId
    from storage.records.records import Records

ON = date(2021, 4, 15)
REPORT = Wish("non_compliance_report", "fr", ON, Extra("", reply_by=date(2021, 4, 30)))
CERTIFICATE = Wish("disposal_certificate", "zh", ON, Extra(""))
GONE = Disposed(date(2021, 4, 1), "Schedule 4.2", "Ada", "Vera", ("FD/1", "FD/2"))


@pytest.fixture
def records(tmp_path) -> Iterator[Records]:
    opened = make_office(tmp_path, 0)
    create_identity(opened, opened.me)
    head = Addressee("Ms. Head", "Executive Director", "New York")
    opened.apply_office(lambda _, registers: set_addressee(registers, "head", head, DUE))
    yield opened
    opened.close()


@pytest.fixture
def cycle(records) -> FileId:
    """A cycle of five: two have filed, one has more time, one was reminded, one was not."""
    file = begin_cycle(records)
    one, two, three, four, _ = register_filers(records, file, 5)
    clear_all(records, (one, two))
    me = records.me
    more = {"until": date(2021, 4, 30), "reason": "On mission"}
    records.apply(three, lambda case, _: extend(case, more, by=me, on=DUE))
    told = {"means": "email", "note": "Was rude on the telephone"}
    records.apply(four, lambda case, _: remind(case, told, by=me, on=DUE))
    return file


def test_the_report_counts_all_and_names_those_whose_time_is_over(records, cycle):
    post = "P-4, Procurement officer, Nairobi"
    found = reports.filed(records, cycle, ON)
    assert found == Filed(
        2, 1, [
            Unfiled("Filer Number 3", post, DUE, 1),
            Unfiled("Filer Number 4", post.replace("4", "5"), DUE, 0),
        ],
    )  # fmt: skip
    assert reports.filed(records, cycle, DUE).unfiled == []


def test_how_far_it_is_is_told_of_each_file_that_is_read(records, cycle):
    told = []
    reports.filed(records, cycle, ON, lambda *at: told.append(at))
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_the_report_is_signed_kept_with_the_cycle_and_holds_no_note(records, cycle):
    standing = reports.filed(records, cycle, ON)
    issued = reports.issue_report(records, cycle, REPORT, standing, by=records.me)
    assert isinstance(issued, Issued), issued
    assert verify_letter(issued.pdf, records).verdict is Verdict.GENUINE
    assert [(file, letter.kind) for file, letter in letters(records)] == [(cycle, REPORT.kind)]
    text = reading.normal(" ".join(reading.by_pdfium(issued.pdf)))
    for words in ("Filer Number 3", "Ms. Head", "Personnes tenues de déclarer : 5"):
        assert words in text
    assert "rude" not in text
    again = reports.issue_report(records, cycle, REPORT, standing, by=records.me)
    assert isinstance(again, Issued)
    assert again.register_number != issued.register_number


def test_where_everybody_filed_there_is_nothing_to_report(records, cycle):
    standing = reports.filed(records, cycle, DUE)
    refused = reports.preview_report(records, cycle, REPORT, standing, by=records.me)
    assert refused == Refusal.of("disclosure.all_filed")


def test_a_report_without_a_day_for_the_answer_asks_for_it(records, cycle):
    standing = reports.filed(records, cycle, ON)
    wish = replace(REPORT, extra=Extra(""))
    refused = reports.preview_report(records, cycle, wish, standing, by=records.me)
    assert refused == Refusal.of("letter.field_missing", letter_field="answer_by")


def test_the_certificate_lists_what_was_destroyed_by_number(records, cycle):
    issued = reports.issue_report(records, cycle, CERTIFICATE, GONE, by=records.me)
    assert isinstance(issued, Issued), issued
    text = " ".join(reading.by_pdfium(issued.pdf))
    for words in ("FD/1, FD/2", "Schedule 4.2", "Vera"):
        assert words in text
    assert reports.disposed(records, cycle) == ()


def test_an_office_that_has_not_said_who_is_head_is_asked_first(tmp_path):
    opened = make_office(tmp_path, 0)
    file = begin_cycle(opened)
    refused = reports.preview_report(opened, file, CERTIFICATE, GONE, by=opened.me)
    assert refused == Refusal.of("case.addressee_missing", function="head")
    opened.close()


def test_who_does_not_file_any_more_is_not_counted(records, cycle):
    opened = records.load(cycle).case
    facts = {
        "number": "FD/9", "staff_number": "9", "name": "Late Comer", "grade": "P-1",
        "language": "en", "form_kind": "entrant", "due_on": DUE,
    }  # fmt: skip
    file = records.create(STATEMENT, register(opened, facts, by=records.me, on=DUE))
    reason = {"reason": "Not in a post that files"}
    records.apply(
        file, lambda case, _: advance(case, Action.RELEASE, reason, by=records.me, on=DUE)
    )
    assert len(reports.filed(records, cycle, ON).unfiled) == 2
