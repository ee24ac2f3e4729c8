# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the command that recomputes a draw: no vault, no window, two files."""

from __future__ import annotations

import csv

import openpyxl
import pytest

from core.disclosure.certificate import cohort_rows, write_certificate
from tests.core.disclosure.test_draw import RULE, cohort_2021, held


@pytest.fixture(scope="module")
def members():
    return cohort_2021()


@pytest.fixture(scope="module")
def certificate(members, tmp_path_factory):
    path = tmp_path_factory.mktemp("draw") / "certificate.json"
    path.write_bytes(write_certificate(held(members)))
    return path


def written(path, members):
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows(cohort_rows(members, RULE))
    return path


def test_a_stranger_recomputes_the_draw_of_67_from_two_files(run, certificate, members, tmp_path):
    status, said, _ = run("verify-draw", certificate, written(tmp_path / "cohort.csv", members))
    assert status == 0
    lines = said.splitlines()
    assert lines[0] == f"SHA-256  {held(members).announcement.sha256}"
    assert [line[:3] for line in lines[1:5]] == ["[+]"] * 4
    assert lines[5] == "67 / 1677"


def test_a_list_that_a_spreadsheet_program_saved_again_is_the_same_list(
    run, certificate, members, tmp_path
):
    book = openpyxl.Workbook()
    for number, *rest in cohort_rows(members, RULE):
        book.active.append([*reversed(rest), int(number) if number.isdigit() else number])
    book.save(tmp_path / "cohort.xlsx")
    status, _, _ = run("verify-draw", certificate, tmp_path / "cohort.xlsx")
    assert status == 0


def test_a_list_without_somebody_does_not_prove_the_draw(run, certificate, members, tmp_path):
    status, said, told = run(
        "verify-draw", certificate, written(tmp_path / "cohort.csv", members[1:]),
        "--language", "fr",
    )  # fmt: skip
    assert status == 1
    assert "[!] La liste n’est pas celle qui a été annoncée." in said
    assert "ne prouvent pas ce tirage" in told


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([("number", "grade", "drawn_before"), ("1", "P", "no")], "no column “risk”"),
        ([("number", "grade", "risk", "drawn_before"), ("1", "", "x", "no")], "Row 2 of the list"),
        ([("number", "grade", "risk", "drawn_before"), ("1", "P", "x", "?")], "“drawn_before”"),
    ],
)
def test_a_list_that_cannot_be_read_is_refused_by_row_and_column(
    run, rows, told, certificate, tmp_path
):
    path = tmp_path / "cohort.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows(rows)
    status, _, said = run("verify-draw", certificate, path, "--language", "en")
    assert status == 1
    assert told in said


def test_a_letter_is_no_certificate(run, members, tmp_path):
    wrong = tmp_path / "letter.pdf"
    wrong.write_bytes(b"%PDF-1.7\n")
    cohort = written(tmp_path / "cohort.csv", members)
    status, _, said = run("verify-draw", wrong, cohort, "--language", "en")
    assert status == 1
    assert "not the certificate of a draw" in said
