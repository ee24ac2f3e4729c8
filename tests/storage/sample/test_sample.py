# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the sample office is real: made by the program, whole, and as published."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256

import pytest

from core.casework.letters import Extra, Wish, next_register_number
from core.errors import Refusal, UserError
from core.letters.kinds import FILES, KINDS
from core.letters.verify import Verdict
from resources import LANGUAGES, read_json
from storage.letters import issue, letters, read_letter, verify_letter
from storage.records.check import check
from storage.records.records import Records
from storage.sample.matters import Matter
from storage.sample.write import VAULTS, hold_to_the_published_figures, make_sample
from storage.signing import kept_identity
from storage.vault import FLOOR, Passphrase, RecoveryCode, open_vault
from tests.bench.offices import Clock
from tests.core.letters import reading


@pytest.fixture
def records(out, about):
    opened = Records(open_vault(out / "office.vault", Passphrase(about["passphrase"])), now=Clock())
    yield opened
    opened.close()


def test_every_kind_of_letter_and_every_language_is_there(about):
    # Without the register; the notes of its requests are looked at in `test_register`.
    assert {letter["kind"] for letter in about["letters"]} == set(KINDS) - set(FILES)
    assert {letter["language"] for letter in about["letters"]} == set(LANGUAGES)


def test_only_what_was_announced_is_left_behind(out):
    assert {entry.name for entry in out.iterdir()} == {
        "demo.json", "exchange", "letters", *VAULTS.values(),
    }  # fmt: skip


def test_the_recovery_code_that_is_told_is_one_and_opens_the_vault(out, about):
    code = RecoveryCode.parse(about["recovery_code"])
    open_vault(out / "office.vault", code).close()


def test_the_vault_passes_its_own_check_with_all_attachments(records):
    report = check(records.vault)
    assert report.ok, [finding.code for finding in report.findings]
    assert not report.notes


def test_every_letter_is_genuine_and_is_the_one_in_the_vault(out, about, records):
    files = {letter["sha256"]: out / letter["file"] for letter in about["letters"]}
    kept = [letter for _, letter in letters(records)]
    assert {letter.sha256 for letter in kept} == set(files)
    for letter in kept:
        pdf = files[letter.sha256].read_bytes()
        assert pdf == read_letter(records, letter)
        assert verify_letter(pdf, records).verdict is Verdict.GENUINE


def test_every_letter_shows_its_number_and_the_head_of_the_history_it_was_written_on(
    about, records
):
    told = {letter["sha256"]: letter["register_number"] for letter in about["letters"]}
    for file, letter in letters(records):
        seen = {e.id: e.event.deps for e in records.events(file)}[letter.origin.event]
        head = sha256("\n".join(seen).encode()).hexdigest() if len(seen) > 1 else seen[0]
        said = "".join("".join(reading.by_pdfium(read_letter(records, letter))).split())
        assert letter.register_number == told[letter.sha256]
        assert letter.head == head
        # PDFium takes what stands in an Arabic line apart; `test_render` reads those with poppler.
        if letter.language != "ar":
            assert letter.register_number in said
            assert head in said


def test_a_changed_letter_is_refused_by_the_office(out, about, records):
    pdf = bytearray((out / about["letters"][0]["file"]).read_bytes())
    pdf[len(pdf) // 3] ^= 1
    assert verify_letter(bytes(pdf), records).verdict is Verdict.REFUSED


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="needs pdfsig (poppler-utils)")
def test_another_maker_s_reader_calls_every_signature_valid(out, about):
    for letter in about["letters"]:
        said = subprocess.run(
            ["pdfsig", "-nocert", out / letter["file"]], capture_output=True, text=True, check=False
        ).stdout
        assert "Signature is Valid" in said
        assert "Total document signed" in said


def test_the_matters_of_2021_are_those_that_were_published(records):
    facts = read_json("facts/ethics_office_2021.json")["retaliation_2021"]
    rows = [row for row in records.list(limit=100).rows if row.number.startswith("RET-2021")]
    cases = [records.load(row.file).case for row in rows]
    formal = [case for case in cases if case.filed_on]
    assert len(cases) == facts["new_enquiries"]
    assert len(formal) == facts["of_which_formal_complaints"]
    assert Counter((case.state.value, case.outcome) for case in formal) == {
        ("closed", "resolved_informally"): 1,
        ("closed", "awaiting_other_process"): 1,
        ("referred", ""): 1,
    }


def test_matters_that_do_not_add_up_to_the_publication_end_the_making():
    script = read_json("demo/matters.json")
    matters = [Matter(form, "") for form in (*script["training"], *script["matters"])]
    hold_to_the_published_figures(matters)
    with pytest.raises(ValueError, match="published"):
        hold_to_the_published_figures([replace(m) for m in matters[:-1]])


def test_the_officers_worked_on_laptops_of_their_own(records):
    assert len({event.event.instance for event in records.events()}) == 3
    assert len({event.event.actor for event in records.events()}) >= 4


def test_a_recused_officer_finds_no_trace_of_the_case(out, about, records):
    (file,) = (row.file for row in records.list(limit=100).rows if row.number == "RET-2021-010")
    case = records.load(file).case
    (recused,) = (recusal.officer for recusal in case.recusals)
    name = records.office.officers[recused].name
    loaded = [records.load(row.file).case for row in records.list(limit=100).rows]
    open_to_him = sum(recused not in {r.officer for r in case.recusals} for case in loaded)
    assert open_to_him < len(loaded) == records.list(limit=100).total
    records.close()
    phrase = next(o["passphrase"] for o in about["officers"] if o["name"] == name)
    other = Records(open_vault(out / "office.vault", Passphrase(phrase)), now=Clock())
    try:
        page = other.list(limit=100)
        assert page.total == len(page.rows) == open_to_him
        assert file not in {row.file for row in page.rows}
        assert file not in {hit.file for hit in other.search(case.applicant.name)}
        assert not other.list(text=case.applicant.name).total
        counts = other.counts().items()
        assert sum(n for (kind, *_), n in counts if kind != "office") == open_to_him
        today = other.today(case.opened_on)
        shown = [*today.waiting_for_me, *today.conflicts, *today.recent]
        shown += [due.row for due in (*today.overdue, *today.due_soon)]
        assert file not in {row.file for row in shown}
    finally:
        other.close()


def test_a_folder_that_is_in_use_is_not_written_to(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(UserError, match="folder_not_empty"):
        make_sample(tmp_path, lambda *_: None, kdf=FLOOR)
    assert [entry.name for entry in tmp_path.iterdir()] == ["mine.txt"]


def test_whoever_tries_the_sample_can_sign_today(out, about):
    vault = open_vault(out / "office.vault", Passphrase(about["passphrase"]))
    records = Records(vault, now=lambda: datetime.now(UTC))
    try:
        assert not isinstance(kept_identity(records, records.me), Refusal)
    finally:
        records.close()


def test_a_letter_that_is_refused_uses_up_no_number_and_records_nothing(records):
    (file,) = (row.file for row in records.list(limit=100).rows if row.number == "RET-2021-001")
    number = next_register_number(records.load(file).case, "EO", records.instance)
    events = len(records.events(file))
    wish = Wish("determination_established", "en", date(2021, 6, 1), Extra(""))
    answer = issue(records, file, wish, by=records.me)
    assert isinstance(answer, Refusal)
    assert next_register_number(records.load(file).case, "EO", records.instance) == number
    assert len(records.events(file)) == events
