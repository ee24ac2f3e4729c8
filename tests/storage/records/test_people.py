# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that who asked before is found by the name, and by nothing else that is known."""

from __future__ import annotations

from datetime import date

import pytest

from core.advice import REQUEST, opening
from core.casework.membership import declare_recusal
from core.office.changes import adopt_policy
from resources import read_json
from storage.records import people
from storage.records.kinds import KINDS
from storage.records.records import Records
from storage.records.results import Applied
from tests.core.advice.harness import GIFT
from tests.storage.records.conftest import DIRECTOR, OTHER, Clock, shut, unlock

ON = date(2021, 3, 4)


def log(records, name: str, **facts) -> str:
    given = GIFT | {"name": name, "email": None, "number": f"ADV-{name}"} | facts
    made = records.create(REQUEST, opening.log_request(records.office, given, by=records.me, on=ON))
    assert isinstance(made, str), made
    return made


def known(records, text: str, limit: int = 8) -> list[str]:
    found = people.known_people(records, text, kind="request", role="requester", limit=limit)
    return [person.name for person in found]


@pytest.fixture
def register(folder):
    records = Records(unlock(folder), now=Clock(), kinds=KINDS)
    policy = read_json("policy/unicef_sample.json") | {"valid_from": ON.isoformat()}
    records.apply_office(lambda office, _: adopt_policy(office, policy, ON))
    for name in ("Awa Diallo", "José García", "Ольга Петрова", "Awa Traoré", "李明"):
        log(records, name, post="Awareness officer")
    yield records
    shut(records)


TYPED = {
    "Diallo": ["Awa Diallo"],
    "dial awa": ["Awa Diallo"],
    "garcia jose": ["José García"],
    "петр": ["Ольга Петрова"],
    "李": ["李明"],
    "awa": ["Awa Traoré", "Awa Diallo"],
    "officer": [],
    "supplier": [],
    "awa garcia": [],
    "": [],
}


def test_people_are_found_by_any_words_of_their_names_the_latest_first(register):
    assert {typed: known(register, typed) for typed in TYPED} == TYPED


def test_one_person_is_offered_once_with_what_was_said_last(register):
    log(register, "Awa Diallo", post="Chief", number="ADV-2")
    (found,) = people.known_people(register, "diallo", kind="request", role="requester", limit=8)
    assert found.details["post"] == "Chief"


def test_namesakes_with_other_addresses_are_two_and_no_more_come_than_are_wanted(register):
    log(register, "Awa Diallo", email="awa@example.org", number="ADV-2")
    assert known(register, "diallo") == ["Awa Diallo", "Awa Diallo"]
    assert known(register, "awa", limit=2) == ["Awa Diallo", "Awa Traoré"]


def test_who_is_no_requester_is_not_offered(register):
    found = people.known_people(register, "diallo", kind="request", role="witness", limit=8)
    assert found == []


def test_who_asked_in_a_file_that_is_hidden_is_not_offered(register, monkeypatch):
    hidden = log(register, "Moussa Keïta")
    facts = {"officer": OTHER, "reason": "A brother."}
    answer = register.apply(
        hidden, lambda case, _: declare_recusal(case, facts, by=DIRECTOR, on=ON)
    )
    assert isinstance(answer, Applied), answer
    assert known(register, "moussa") == ["Moussa Keïta"]
    monkeypatch.setattr(register, "_slot_officer", OTHER)
    assert known(register, "awa") == ["Awa Traoré", "Awa Diallo"]
    assert known(register, "moussa") == []
