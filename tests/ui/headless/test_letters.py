# SPDX-License-Identifier: Apache-2.0
"""Letters leave the vault without a screen, and whoever holds one asks the office that sent it."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from core.casework.letters import Extra, Wish
from core.letters.sign import sign
from core.retaliation.workflow import CaseKind, State
from resources import label
from tests.core.letters import samples
from tests.ui.conftest import PASSPHRASE
from ui.operations import OpenVault
from ui.operations.cases import act_on_case, begin_case
from ui.operations.letters import issue_letter, make_identity_of
from ui.operations.vault import open_vault
from ui.operations.ways_in import read_passphrase

VERDICTS = {name: label(f"letter.verdict.{name}", "en") for name in ("genuine", "refused")}


@pytest.fixture
def office(sample):
    """Return the folder of an office that has issued two letters."""
    opened = OpenVault()
    open_vault(folder=sample.folder, secret=read_passphrase(PASSPHRASE).value).now(opened)
    facts = {"language": "ru", "name": "Анна Орлова", "received_on": date(2021, 3, 1)}
    case = begin_case(facts=facts, start=State.RECEIVED, kind=CaseKind.RETALIATION).now(opened)
    act = {
        "kind": "performance_rating", "what": "Rated insufficient.", "on": date(2021, 2, 1),
        "state": "taken", "why": "Nine days after the interview.",
    }  # fmt: skip
    act_on_case(file=case.file, act="add_allegation", facts=act).now(opened)
    make_identity_of(officer=sample.director).now(opened)
    for language in ("ru", "en"):
        wish = Wish("acknowledgement", language, date.today(), Extra(""))
        issue_letter(file=case.file, wish=wish, signer=sample.director).now(opened)
    opened.close()
    return sample.folder


def test_every_letter_is_written_as_it_was_issued_and_the_office_knows_it(run, office, tmp_path):
    out = tmp_path / "letters"
    status, said, complaints = run("letters", office, "--out", out)
    assert (status, complaints) == (0, "")
    digests = {hashlib.sha256(path.read_bytes()).hexdigest() for path in out.iterdir()}
    assert {line.split()[-1] for line in said.splitlines()} == digests
    assert len(digests) == 2
    for path in out.iterdir():
        status, said, _ = run("verify-letter", path, "--vault", office)
        assert (status, said.splitlines()[-1]) == (0, VERDICTS["genuine"])


def test_an_altered_an_appended_and_a_foreign_letter_are_refused(run, office, tmp_path):
    out = tmp_path / "letters"
    run("letters", office, "--out", out)
    good = next(out.iterdir()).read_bytes()
    at = good.index(b"/Title")
    for name, pdf in {
        "altered": good[: at + 9] + bytes([good[at + 9] ^ 1]) + good[at + 10 :],
        "appended": good + b"\n",
        "foreign": sign(samples.pdf("closing", "en"), samples.signer(), at=samples.AT),
    }.items():
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(pdf)
        status, said, complaints = run("verify-letter", path, "--vault", office)
        assert (status, said.splitlines()[-1]) == (1, VERDICTS["refused"]), name
        assert len(complaints.splitlines()) == 2, "one sentence and a hint"
