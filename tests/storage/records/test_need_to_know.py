# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that on a laptop that several share, each is shown what he may have alone."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.casework import entering, membership
from core.errors import Refusal, UserError
from core.history.change import Change
from core.ids import OfficerId, new_id
from core.office.changes import add_officer, change_officer, retire_officer
from core.office.office import Role
from core.retaliation import PREVENTION, RETALIATION, intake
from core.retaliation.opening import open_case
from core.retaliation.workflow import State
from resources import read_json
from storage.records.access import Act
from storage.records.check import check_history
from storage.records.kinds import Kinds
from storage.records.records import Records
from storage.records.results import Applied
from storage.sync import audience
from tests.storage.records.conftest import (
    DIRECTOR,
    LETTERHEAD,
    Clock,
    approve_all,
    shut,
    unlock,
)
from tests.storage.records.memo import ON

if TYPE_CHECKING:
    from pathlib import Path

OMAR, LIN, CLERK, REVIEWER, AUDITOR, ALTERNATE = (OfficerId(new_id()) for _ in range(6))
PEOPLE = {
    OMAR: ("Omar Haddad", Role.OFFICER),
    LIN: ("Lin Zhao", Role.OFFICER),
    CLERK: ("Ada Clerk", Role.ASSISTANT),
    REVIEWER: ("Rex Reader", Role.REVIEWER),
    AUDITOR: ("Audra Checks", Role.AUDITOR),
    ALTERNATE: ("Paul Chair", Role.ALTERNATE),
}
TEAM = {DIRECTOR, OMAR, LIN, CLERK}
REASON = {"reason": "As said"}


@pytest.fixture(scope="module")
def shared_vault(empty_vault, tmp_path_factory) -> Path:
    """A vault of a whole office on one laptop."""
    folder = tmp_path_factory.mktemp("shared") / "Office.vault"
    shutil.copytree(empty_vault, folder)
    records = Records.found(
        unlock(folder), letterhead=LETTERHEAD, director_name="Ana Director",
        director_title="Director", profiles=(read_json("policy/unicef_sample.json"),),
        now=Clock(),
    )  # fmt: skip
    for officer, (name, role) in PEOPLE.items():
        records.apply_office(
            lambda office, _, o=officer, n=name, r=role: add_officer(
                office, o, n, "", r, on=ON, at=records.instance
            )
        )
        approve_all(records, OMAR)
    assert set(records.office.officers) == {DIRECTOR, *PEOPLE}
    records.close()
    return folder


@pytest.fixture
def office(shared_vault, tmp_path):
    target = tmp_path / "Office.vault"
    shutil.copytree(shared_vault, target)
    records = Records(unlock(target), now=Clock())
    yield records
    shut(records)


def a_case(records: Records, name: str = "Awa Diallo", kind=RETALIATION, start=State.RECEIVED):
    number = records.next_number("RC", 2021)
    facts = {"number": number, "language": "fr", "name": name}
    by = OMAR
    decision = open_case(records.office, facts, by=by, on=ON, start=start)
    return records.create(kind, decision, actor=by)


def do(records: Records, file, act, facts, by=DIRECTOR):
    answer = records.apply(file, lambda case, _: act(case, facts, by=by, on=ON), actor=by)
    assert isinstance(answer, Applied), answer


def sit_down(records: Records, officer: OfficerId) -> None:
    """Have another officer's passphrase open the vault."""
    records._slot_officer = officer


def sees(records: Records, officer: OfficerId, file) -> bool:
    """Tell whether an officer at this laptop is shown a file: everywhere, or nowhere."""
    sit_down(records, officer)
    try:
        records.load(file)
        loaded = True
    except UserError as error:
        assert error.code == "records.not_for_you"
        loaded = False
    number = records.journal.files.open(file).case.number
    shown = {
        "list": file in [row.file for row in records.list().rows],
        "total": records.list(text=number).total == 1,
        "words": file in [row.file for row in records.list(text="diallo").rows],
        "search": file in [hit.file for hit in records.search(number)],
        "recent": file in [row.file for row in records.today(ON).recent],
        "load": loaded,
    }
    assert len(set(shown.values())) == 1, shown
    return loaded


def watchers(records: Records, file) -> set[OfficerId]:
    return {officer for officer in (DIRECTOR, *PEOPLE) if sees(records, officer, file)}


def test_a_case_is_shown_to_its_readers_and_is_nowhere_for_the_others(office):
    file = a_case(office)
    assert watchers(office, file) == TEAM
    do(office, file, membership.declare_recusal, {"officer": LIN, **REASON})
    assert watchers(office, file) == TEAM - {LIN}
    do(office, file, membership.assign_officer, {"officer": OMAR})
    do(office, file, membership.restrict_case, REASON)
    assert watchers(office, file) == {DIRECTOR, OMAR}
    do(office, file, membership.declare_recusal, {"officer": DIRECTOR, **REASON})
    assert watchers(office, file) == {OMAR, ALTERNATE}


def test_counts_are_of_what_one_may_have(office):
    files = [a_case(office) for _ in range(3)]
    do(office, files[0], membership.restrict_case, REASON)
    counted = {}
    for officer in (DIRECTOR, LIN, REVIEWER):
        sit_down(office, officer)
        counted[officer] = sum(office.counts().values()) - (1 if officer else 0)
    assert counted == {DIRECTOR: 3, LIN: 2, REVIEWER: 0}, "and the office file for each"


def test_reading_what_is_not_for_one_is_in_the_access_log(office):
    file = a_case(office)
    sit_down(office, REVIEWER)
    with pytest.raises(UserError):
        office.load(file)
    entry = office.access_log(1)[0]
    assert (entry.act, entry.actor, entry.file) == (Act.REFUSED, REVIEWER, file)
    assert entry.detail == "records.not_for_you"
    with pytest.raises(UserError):
        office.timeline(file)


def test_nobody_writes_into_what_is_not_for_him_even_if_a_rule_forgot_to_say_so(office):
    file = a_case(office)

    def careless(case, registers):
        return Change.of("tagged", registers.assign("language", "en"), on=ON)

    before = len(office.events(file))
    assert office.apply(file, careless, actor=AUDITOR) == Refusal.of("records.not_for_you")
    assert len(office.events(file)) == before


def test_bytes_that_only_hidden_files_name_are_named_in_no_file_for_him(office):
    file = a_case(office)
    sha = "ab" * 32
    facts = {"name": "a.pdf", "size": 1, "sha256": sha, "media_type": "application/pdf"}
    do(office, file, entering.attach_document, facts)
    assert office.named_in(sha, OMAR) == [file]
    assert office.named_in(sha, REVIEWER) == []
    assert office.named_in(sha) == [file]


def test_what_the_office_decides_about_people_changes_what_they_are_shown(office):
    file = a_case(office)

    person = {"name": "Lin Zhao", "title": "", "role": "reviewer"}
    office.apply_office(lambda o, registers: change_officer(o, registers, LIN, person, ON))
    approve_all(office, OMAR)
    assert watchers(office, file) == TEAM - {LIN}
    sit_down(office, DIRECTOR)
    office.apply_office(lambda o, registers: retire_officer(o, registers, CLERK, ON, "Left"))
    approve_all(office, OMAR)
    assert watchers(office, file) == TEAM - {LIN, CLERK}
    assert check_history(office.vault).findings == ()


def test_who_is_named_is_shown_nothing_and_sent_nothing_until_it_is_settled(office):
    file = a_case(office)
    do(office, file, intake.add_person, {"role": "supervisor", "name": "ZHAO, Lin"}, by=OMAR)
    assert watchers(office, file) == TEAM - {LIN}
    db = office.vault.db
    assert audience.is_withheld(db, file, LIN)
    assert not audience.may_be_sent(db, file, LIN)
    assert audience.may_be_sent(db, file, CLERK)
    do(office, file, membership.dismiss_recusal, {"officer": LIN, **REASON})
    assert watchers(office, file) == TEAM
    assert audience.may_be_sent(db, file, LIN)


def test_who_has_written_in_it_is_shown_the_proposal_but_sent_nothing(office):
    file = a_case(office)
    do(office, file, intake.add_person, {"role": "witness", "name": "Omar Haddad"}, by=OMAR)
    assert sees(office, OMAR, file)
    assert not audience.may_be_sent(office.vault.db, file, OMAR)


def test_the_index_of_readers_is_what_a_check_derives_anew(office):
    file = a_case(office)
    assert watchers(office, file) == TEAM  # from now on lists are kept for each of them
    a_case(office, "Lin Zhao")
    do(office, file, membership.restrict_case, REASON)
    assert check_history(office.vault).findings == ()
    office.vault.db.execute("DELETE FROM withheld_row")
    found = check_history(office.vault).findings
    assert [f.code for f in found] == ["records.index_differs"]
    office.rebuild_index()
    assert check_history(office.vault).findings == ()


def test_a_recusal_whose_past_has_not_come_shuts_out_already(office):
    file = a_case(office)
    do(office, file, membership.declare_recusal, {"officer": LIN, **REASON})
    events = office.events(file)
    kept = [e for e in events if e.event.kind != "reason_recorded"]
    opened = office.journal.files.fold(file, kept)
    assert opened.registers.waiting == (kept[-1].id,)
    assert not opened.case.recused(LIN)
    assert LIN not in opened.readers
    assert OMAR in opened.readers


def test_a_file_that_cannot_be_read_is_hidden_from_whom_it_shuts_out(office):
    file = a_case(office)
    do(office, file, membership.declare_recusal, {"officer": LIN, **REASON})
    events = office.events(file)
    older = Kinds((PREVENTION,))
    office.journal.files._kinds = older
    unknown = office.journal.files.fold(file, events)
    assert unknown.readers == {DIRECTOR}

    def broken(*_):
        raise LookupError("written by a newer program")

    office.journal.files._kinds = Kinds((replace(RETALIATION, read=broken),))
    unreadable = office.journal.files.fold(file, events)
    assert unreadable.readers == {DIRECTOR, OMAR, CLERK, ALTERNATE}
