# SPDX-License-Identifier: Apache-2.0
"""Ada has forgotten her passphrase: any two of Bo, Cy and Di open her vault, nobody alone."""

from __future__ import annotations

import os
import shutil
from itertools import permutations

import pytest

from core.errors import UserError
from core.history.canonical import decode
from core.office import changes, escrow
from core.office.roles import Role
from storage.escrow import asking, helping, holding
from storage.escrow.messages import read_request, request_in
from storage.records.access import Act
from storage.sync.bundle.keys import ExchangeKey
from storage.vault import FLOOR, Passphrase, Vault, open_vault
from tests.factory import PASSPHRASE
from tests.storage.escrow.harness import HOLDERS, NEW, Locked
from tests.storage.sync.team import ON, Team, code_of


@pytest.fixture
def locked(team) -> Locked:
    return Locked(team)


@pytest.mark.parametrize("pair", list(permutations(HOLDERS, 2)))
def test_any_two_open_it_in_either_order(locked, pair):
    records = locked.open(locked.answers(pair))
    assert records.me == records.office.with_role(Role.DIRECTOR)[0].id
    assert {info.officer for info in records.vault.slots()} == {"", records.me}
    assert records.vault.slot.officer == records.me
    assert not (locked.folder / asking.KEPT_NAME).exists()


def test_three_answers_open_it_as_well(locked):
    locked.open(locked.answers(HOLDERS))


def test_the_new_passphrase_opens_it_and_the_forgotten_one_does_not(locked):
    locked.open(locked.answers(("bo", "cy"))).close()
    open_vault(locked.folder, Passphrase(NEW)).close()
    with pytest.raises(UserError, match=r"vault\.wrong_passphrase"):
        open_vault(locked.folder, Passphrase(PASSPHRASE))


@pytest.mark.parametrize("name", HOLDERS)
def test_one_alone_opens_nothing_however_often_he_answers(locked, name):
    before = (locked.folder / "vault.hdr").read_bytes()
    answers = locked.answers((name, name))
    for given in (answers[:1], answers, []):
        assert code_of(locked.open, given) == "vault.escrow_one_answer"
    assert (locked.folder / "vault.hdr").read_bytes() == before


def test_the_kept_request_opens_nothing_by_itself(locked):
    """All that a thief of the closed laptop has beside the vault."""
    locked.ask()
    kept = decode((locked.folder / asking.KEPT_NAME).read_bytes())
    request, key = request_in(kept["request"]), ExchangeKey.from_raw(bytes.fromhex(kept["private"]))
    assert len(request.parts) == len(HOLDERS)
    assert all(request.part(instance, key) is None for instance in request.parts)


def test_every_step_leaves_a_trace_that_reaches_everybody(locked):
    team = locked.team
    asked = locked.ask()
    locked.open(locked.answers(("cy", "bo"), asked))
    team.exchange("ada", "bo", "cy", "eve", rounds=2)
    name, vault = read_request(asked).name.hex(), team["ada"].vault.vault_id.hex()
    device = {one: team[one].records.instance for one in ("ada", "bo", "cy")}
    two = frozenset({device["bo"], device["cy"]})
    expected = {
        (escrow.HELPED, device["cy"], team["cy"].officer, frozenset()),
        (escrow.HELPED, device["bo"], team["bo"].officer, frozenset()),
        (escrow.OPENED, device["ada"], team["ada"].officer, two),
    }
    for one in ("ada", "bo", "cy", "eve"):
        acts = team[one].records.office.escrows.acts
        assert {(a.request, a.vault) for a in acts} == {(name, vault)}
        assert {(a.what, a.device, a.by, frozenset(a.helpers)) for a in acts} == expected
    for one, detail in (("bo", "helped"), ("cy", "helped"), ("ada", "opened")):
        noted = {(access.act, access.detail) for access in team[one].records.access_log()}
        assert (Act.SECURITY, f"escrow_{detail}") in noted


def test_the_program_that_asks_may_be_closed_in_between(locked):
    asked = locked.ask()
    assert locked.ask() == asked
    assert read_request(asked).words == helping.look(locked.team["bo"].records, asked).words
    assert len(set(read_request(asked).words)) > 4


def test_answers_open_it_once(locked):
    answers = locked.answers(("bo", "cy"))
    kept = (locked.folder / asking.KEPT_NAME).read_bytes()
    locked.open(answers).close()
    assert code_of(locked.open, answers) == "vault.escrow_no_request"
    (locked.folder / asking.KEPT_NAME).write_bytes(kept)
    assert code_of(locked.open, answers) == "vault.escrow_outdated"
    locked.open(locked.answers(("bo", "cy")))


def test_after_the_key_was_replaced_the_request_is_made_anew(locked):
    team = locked.team
    asked, answers = locked.ask(), locked.answers(("bo", "di"))
    vault = open_vault(locked.folder, Passphrase(PASSPHRASE))
    vault.rotate_key()
    vault.close()
    assert code_of(locked.open, answers) == "vault.escrow_outdated"
    fresh = locked.ask()
    assert read_request(fresh).words != read_request(asked).words
    assert code_of(locked.open, answers) == "vault.escrow_other_request"
    locked.open([helping.answer(team[one].records, fresh) for one in ("bo", "di")])


def test_after_the_passphrase_was_changed_two_still_open_it(locked):
    answers = locked.answers(("cy", "di"))
    vault = open_vault(locked.folder, Passphrase(PASSPHRASE))
    vault.change_passphrase("seven herons under the bridge", kdf=FLOOR)
    vault.close()
    locked.open(answers)


def test_a_vault_that_nobody_holds_asks_nobody(team):
    assert code_of(Locked(team, "bo").ask) == "vault.escrow_not_set"


def test_a_weak_passphrase_is_refused_before_anything_is_opened(locked):
    answers = locked.answers(("bo", "cy"))
    before = (locked.folder / "vault.hdr").read_bytes()
    with pytest.raises(UserError, match=r"vault\.passphrase_"):
        asking.open_with_answers(
            locked.folder, answers, "short", keyring=None, now=locked.laptop.clock
        )
    assert (locked.folder / "vault.hdr").read_bytes() == before


# Who helps


def test_a_wrong_colleague_cannot_help(locked):
    assert code_of(locked.answers, ("eve",)) == "vault.escrow_not_holder"
    assert locked.team["eve"].records.office.escrows.acts == ()


def test_a_vault_of_another_office_is_not_known(locked, tmp_path):
    (tmp_path / "other").mkdir()
    other = Team.make(tmp_path / "other", ("ada",))
    assert code_of(helping.look, other["ada"].records, locked.ask()) == "vault.escrow_unknown_vault"
    other.close()


def test_a_vault_whose_device_is_revoked_is_not_helped_from_the_proposal_on(team):
    bo, ada = team["bo"], team["ada"]
    holding.choose(bo.records, [team[name].officer for name in ("ada", "cy")])
    team.send("bo", "ada")
    stolen, asked = bo.records.instance, Locked(team, "bo").ask()
    helping.answer(ada.records, asked)
    ada.office(lambda office, r: changes.revoke_device(office, r, stolen, "stolen", ON))
    assert ada.records.office.pending
    assert code_of(helping.look, ada.records, asked) == "vault.escrow_revoked"
    assert code_of(helping.answer, ada.records, asked) == "vault.escrow_revoked"


def test_looking_at_a_request_says_whose_vault_it_is_and_writes_nothing(locked):
    records, asked = locked.team["cy"].records, locked.ask()
    before = records.journal.log.head()
    plea = helping.look(records, asked)
    assert (plea.owner, plea.again) == (records.office.with_role(Role.DIRECTOR)[0].id, False)
    assert records.journal.log.head() == before
    helping.answer(records, asked)
    assert helping.look(records, asked).again


# Cut off


def cut_off_at(monkeypatch, owner, name: str, locked: Locked, answers: list[bytes]) -> None:
    """Open it in a child process that dies when it calls one function."""
    child = os.fork()
    if child == 0:
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, lambda *_, **__: os._exit(77))
            locked.open(answers)
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 77


@pytest.mark.parametrize("step", ["_leave_trace", "start_anew"])
def test_cut_off_before_the_new_passphrase_the_same_answers_open_it(locked, monkeypatch, step):
    answers = locked.answers(("bo", "cy"))
    cut_off_at(monkeypatch, Vault if step == "start_anew" else asking, step, locked, answers)
    records = locked.open(answers)
    done = [a.what for a in records.office.escrows.acts]
    assert done == [escrow.OPENED]


def test_cut_off_after_the_new_passphrase_it_opens_with_that(locked, monkeypatch):
    answers = locked.answers(("bo", "cy"))
    cut_off_at(monkeypatch, asking, "forget_request", locked, answers)
    assert code_of(locked.open, answers) == "vault.escrow_outdated"
    vault = open_vault(locked.folder, Passphrase(NEW))
    vault.close()


def test_cut_off_while_helping_the_trace_is_there_first(locked, monkeypatch):
    asked, bo = locked.ask(), locked.team["bo"]
    folder = bo.vault.folder
    child = os.fork()
    if child == 0:
        monkeypatch.setattr(helping.Answer, "to", lambda *_: os._exit(77))
        helping.answer(bo.records, asked)
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 77
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy)
    reopened = bo.reopen(copy)
    assert [a.what for a in reopened.records.office.escrows.acts] == [escrow.HELPED]
    reopened.records.close()
