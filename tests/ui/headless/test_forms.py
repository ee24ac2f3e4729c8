# SPDX-License-Identifier: Apache-2.0
"""Forms go out and answers come in without a screen."""

from __future__ import annotations

import csv
from datetime import UTC, datetime

import pytest

from storage.records.records import Records
from storage.vault import Passphrase, open_vault
from tests.bench.cycles import begin_cycle, register_filers
from tests.storage.disclosure.filers import Filers, unlocked
from tests.ui.conftest import PASSPHRASE


class Office:
    """A vault with a cycle of 2021 and two filers, which is opened for a moment at a time."""

    def __init__(self, folder):
        self.folder = folder
        opened = self._open()
        cycle = begin_cycle(opened.records)
        register_filers(opened.records, cycle, 2)
        self.cycle = cycle
        self._close(opened)

    def _open(self):
        vault = open_vault(self.folder, Passphrase(PASSPHRASE))
        return Filers(Records(vault, now=lambda: datetime.now(UTC)), getattr(self, "cycle", ""), [])

    @staticmethod
    def _close(filers):
        filers.records.close()

    def answers(self, folder):
        """Write an answer of everybody who has a form."""
        filers = self._open()
        for row in filers.records.list(kinds=("statement",)).rows:
            if filers.case(row.file).forms:
                (folder / f"{row.title}.probitas").write_bytes(filers.answer(row.file))
        self._close(filers)


@pytest.fixture
def office(sample):
    return Office(sample.folder)


def rows(path):
    return list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))


def test_forms_are_written_once_and_their_answers_taken_in(run, office, tmp_path):
    out, whose, codes = tmp_path / "out", tmp_path / "whose.csv", tmp_path / "codes.csv"
    command = ("forms", office.folder, "--cycle", "2021", "--out", out)
    status, said, _ = run(*command, "--number", "100001", "--list", whose, "--codes", codes)
    assert status == 0
    (form,) = out.iterdir()
    assert [(row["staff_number"], row["form"]) for row in rows(whose)] == [("100001", form.name)]
    assert f"  {form.name}" in said
    assert "forms written: 1, not written: 0" in said
    code = rows(codes)[0]["code"]
    assert code not in whose.read_text("utf-8-sig")
    assert unlocked(form.read_bytes(), code)["number"] == "100001"
    status, said, _ = run(*command)
    assert (status, len(list(out.iterdir()))) == (0, 2)
    assert "forms written: 1, not written: 0" in said
    back = tmp_path / "back"
    back.mkdir()
    office.answers(back)
    (back / "form.html").write_bytes(form.read_bytes())
    outcomes = tmp_path / "outcomes.csv"
    take_in = ("take-in", office.folder, back, "--cycle", "2021", "--received", "2021-03-30")
    status, said, _ = run(*take_in, "--outcomes", outcomes)
    assert status == 1
    assert "[+] Filer Number 1.probitas  FD/2021/A1/00001  1" in said
    assert "[!] form.html  This is a form itself, and not the sealed answer." in said
    assert "answers taken in: 2, refused: 1" in said
    found = {row["file"]: (row["filer"], row["version"], row["code"]) for row in rows(outcomes)}
    assert found["Filer Number 0.probitas"] == ("Filer Number 0", "1", "")
    assert found["form.html"] == ("", "", "disclosure.form_not_sealed")
    assert len(list(back.iterdir())) == 3
    status, said, _ = run(*command)
    assert "forms written: 0, not written: 0" in said


def test_a_number_that_nobody_has_is_said(run, office, tmp_path):
    command = ("forms", office.folder, "--cycle", "2021", "--out", tmp_path / "out")
    status, _, complaint = run(*command, "--number", "7")
    assert status == 1
    assert complaint.startswith("Nobody with the staff number 7 ")


def test_another_form_can_make_answers_to_the_first_refused(run, office, tmp_path):
    out, back = tmp_path / "out", tmp_path / "back"
    back.mkdir()
    command = ("forms", office.folder, "--cycle", "2021", "--out", out, "--number", "100001")
    assert run(*command)[0] == 0
    office.answers(back)
    status, said, _ = run(*command, "--again", "--void")
    assert (status, len(list(out.iterdir()))) == (0, 2)
    assert "forms written: 1, not written: 0" in said
    take_in = ("take-in", office.folder, back, "--cycle", "2021", "--received", "2021-03-30")
    status, said, _ = run(*take_in, "--outcomes", tmp_path / "outcomes.csv")
    assert (status, "answers taken in: 0, refused: 1" in said) == (1, True)
    (outcome,) = rows(tmp_path / "outcomes.csv")
    assert outcome["code"] == "disclosure.form_void"
