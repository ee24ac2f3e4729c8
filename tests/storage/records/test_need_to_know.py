# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that on a laptop that several share, each is shown what he may have alone."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from core.casework import entering, membership, steps
from core.errors import Refusal, UserError
from core.history.change import Change
from core.ids import OfficerId, new_id
from core.office.changes import (
    add_officer,
    approve,
    change_officer,
    retire_officer,
    set_programme,
)
from core.office.office import Role
from core.office.programmes import PROTECTION
from core.retaliation import PREVENTION, RETALIATION, intake
from core.retaliation.opening import open_case
from core.retaliation.workflow import Action, State
from resources import read_json
from storage.records.access import Act
from storage.records.check import check_history
from storage.records.kinds import Kinds
from storage.records.log import Log
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
from tests.storage.records.test_growing import compare

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
NAMES = (
    "Awa Diallo", "Diallo, Awa", "Zhao Lin", "Omar K. Haddad", "Chair", "Paul Chair", "Ina",
)  # fmt: skip


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


def decide_on(records: Records, decide) -> bool:
    """Change the office, with whoever can be the second person; tell whether it took effect."""
    before = records.office.officers
    lead = records.office.with_role(Role.DIRECTOR) or records.office.with_role(Role.ALTERNATE)
    records.apply_office(decide, actor=lead[0].id)
    for change in records.office.pending:
        for second in sorted(change.approvers):
            records.apply_office(lambda o, _, e=change.event, b=second: approve(o, e, b, ON),
                                 actor=second)  # fmt: skip
    return records.office.officers != before


def any_case(rng: random.Random, records: Records) -> None:
    """Make a case, and let several officers have a special place in it, or none."""
    kind, start = rng.choice(((RETALIATION, State.RECEIVED), (PREVENTION, State.SIGNALLED)))
    file = a_case(records, rng.choice(NAMES), kind, start)
    if isinstance(file, Refusal):
        return  # who would open it has left
    acts = (
        (membership.declare_recusal, lambda o: {"officer": o, **REASON}),
        (membership.dismiss_recusal, lambda o: {"officer": o, **REASON}),
        (membership.remove_member, lambda o: {"officer": o, **REASON}),
        (membership.add_member, lambda o: {"officer": o}),
        (membership.assign_officer, lambda o: {"officer": o}),
        (membership.restrict_case, lambda _: REASON),
        (partial(steps.advance, action=Action.ACKNOWLEDGE), lambda _: {}),
        (partial(steps.advance, action=Action.OUT_OF_SCOPE), lambda _: REASON),
    )
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        act, facts = rng.choice(acts)
        by, about = rng.choice((DIRECTOR, OMAR)), rng.choice((OMAR, LIN, CLERK, ALTERNATE))
        records.apply(file, partial(_act, act, facts(about), by), actor=by)


def _act(act, facts, by, case, _registers):
    return act(case, facts=facts, by=by, on=ON)


def any_change(rng: random.Random, records: Records):
    """Return a change of the officers, which the rules may refuse."""
    officer = rng.choice((OMAR, LIN, CLERK, ALTERNATE, DIRECTOR))
    name, granted = rng.choice(NAMES), rng.random() < 0.5
    role = rng.choice((Role.OFFICER, Role.OFFICER, Role.AUDITOR, Role.ALTERNATE, Role.DIRECTOR))
    person = {"name": name, "title": "", "role": role.value}
    return rng.choice((
        lambda o, _: add_officer(o, OfficerId(new_id()), name, "", role, on=ON,
                                 at=records.instance),
        lambda o, r: change_officer(o, r, officer, person, ON),
        lambda o, r: change_officer(
            o, r, officer, {**person, "name": o.officers[officer].name}, ON
        ),
        lambda o, r: retire_officer(o, r, CLERK, ON, "Left"),
        lambda o, r: set_programme(o, r, officer, PROTECTION, ON, granted=granted),
    ))  # fmt: skip


@pytest.mark.parametrize("seed", [0, *(pytest.param(n, marks=pytest.mark.soak) for n in (1, 2, 3))])
def test_after_any_change_in_the_officers_every_file_is_as_if_it_were_read_again(office, seed):
    rng, changed = random.Random(seed), 0
    for _ in range(20):
        any_case(rng, office)
    for _ in range(25):
        if decide_on(office, any_change(rng, office)):
            compare(office)
            changed += 1
        if rng.random() < 0.2:
            any_case(rng, office)
    assert changed > 10
    assert check_history(office.vault).findings == ()


def test_a_change_in_the_officers_reads_the_files_on_which_it_bears(office, monkeypatch):
    files = [a_case(office) for _ in range(8)]
    named = a_case(office, "Diallo, Ina Maria")
    read = Counter()
    of_files = Log.of_files

    def counting(self, files, *rest):
        read.update(files)
        return of_files(self, files, *rest)

    monkeypatch.setattr(Log, "of_files", counting)
    new = OfficerId(new_id())
    at = office.instance
    entered = ("Maria Diallo", "", Role.OFFICER)
    assert decide_on(office, lambda o, _: add_officer(o, new, *entered, on=ON, at=at))
    # The one in which she is named, one for all the others, and the office.
    assert sum(read.values()) <= 4
    assert named in read
    assert watchers(office, files[0]) == TEAM
    assert sees(office, new, files[0])
    assert not sees(office, new, named)
    sit_down(office, DIRECTOR)
    person = {"name": "Maria Diallo", "title": "", "role": Role.AUDITOR.value}
    read.clear()
    assert decide_on(office, lambda o, r: change_officer(o, r, new, person, ON))
    assert sum(read.values()) <= 4
    assert not any(sees(office, new, file) for file in files)
    compare(office)


def test_a_change_in_the_officers_that_comes_with_what_was_done_to_cases(shared_vault, tmp_path):
    """It is taken in before the cases are, of which one may have ceased to be like the others."""
    there, here = tmp_path / "There.vault", tmp_path / "Here.vault"
    shutil.copytree(shared_vault, there)
    records = Records(unlock(there), now=Clock())
    files = [a_case(records) for _ in range(3)]
    records.close()
    shutil.copytree(there, here)
    office = Records(unlock(here), now=Clock())
    records = Records(unlock(there), now=Clock())
    since = len(records.events())
    for file in files[:2]:
        do(records, file, membership.declare_recusal, {"officer": OMAR, **REASON})
    do(records, files[0], membership.restrict_case, REASON)
    assert decide_on(records, lambda o, r: set_programme(o, r, LIN, PROTECTION, ON, granted=False))
    assert office.ingest(records.events(since=since)).refused == ()
    compare(office)
    assert [watchers(office, file) for file in files] == [
        {DIRECTOR}, TEAM - {LIN, OMAR}, TEAM - {LIN},
    ]  # fmt: skip
    shut(office)
    shut(records)
