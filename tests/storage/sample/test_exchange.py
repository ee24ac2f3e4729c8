# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the three laptops of the sample office exchanged what it says they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from storage.records.check import check
from storage.records.records import Records
from storage.sample.write import VAULTS
from storage.sync import overview
from storage.vault import Passphrase, open_vault
from tests.bench.offices import Clock

if TYPE_CHECKING:
    from core.ids import FileId


@pytest.fixture
def laptops(out, about):
    """Return the three vaults, each opened by its owner."""
    phrases = {person["vault"]: person["passphrase"] for person in reversed(about["officers"])}
    opened = {
        key: Records(open_vault(out / name, Passphrase(phrases[name])), now=Clock())
        for key, name in VAULTS.items()
    }
    yield opened
    for records in opened.values():
        records.close()


@pytest.fixture
def told(about):
    return about["exchange"]


def numbers(records) -> dict[str, FileId]:
    return {row.number: row.file for row in records.list(limit=100).rows}


def test_the_vaults_of_all_three_pass_their_check(laptops):
    for records in laptops.values():
        report = check(records.vault)
        assert report.ok, [finding.code for finding in report.findings]


def test_all_who_may_see_a_case_see_the_same_in_it(laptops):
    seen = [numbers(records) for records in laptops.values()]
    for number, file in seen[0].items():
        states = {
            frozenset(event.id for event in records.events(file))
            for records, own in zip(laptops.values(), seen, strict=True)
            if number in own
        }
        assert len(states) == 1, number


def test_the_contradiction_was_settled_by_two_persons_and_is_open_nowhere(laptops, told):
    settled = told["conflict"]
    assert settled["values"] == 2 and settled["open_afterwards"] == 0
    director = laptops["director"]
    case = director.load(numbers(director)[settled["case"]]).case
    (allegation,) = case.allegations
    finding = getattr(allegation, settled["question"])
    assert finding.answer == settled["settled_as"]
    assert not case.conflicts and not case.open_proposals


def test_the_recused_officer_has_a_certificate_and_nothing_else(laptops, told):
    away = told["recusal"]
    assert away["events_left"] == away["found_by_search"] == 0
    officer = next(r for r in laptops.values() if r.office.officers[r.me].name == away["officer"])
    assert away["case"] not in numbers(officer)
    assert away["case"] in {c.number for c in overview.certificates(officer)}


def test_the_tampered_bundle_was_refused_and_the_next_one_healed_it(laptops, told):
    assert told["tampered"] == {"refused": ["sync.damaged"], "healed": True}


def test_nothing_waits_between_the_laptops(laptops):
    for records in laptops.values():
        for colleague in overview.colleagues(records):
            assert not colleague.waiting, colleague


def test_nothing_of_a_complaint_is_on_the_reviewer_s_laptop(laptops):
    hers = laptops["reviewer"]
    assert not hers.list().total
    assert {event.event.file for event in hers.events()} == {hers.journal.device.office_file}
