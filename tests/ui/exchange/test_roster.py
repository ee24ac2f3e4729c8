# SPDX-License-Identifier: Apache-2.0
"""Cards, the second person, programmes and revocation, as the exchange page shows them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from core.ids import OfficerId, new_id
from core.office import changes
from core.office.card import read_card
from core.office.roles import Role
from storage.sync import joining
from tests.factory import card_for
from tests.storage.sync.team import ON
from tests.ui.cases.harness import buttons, click, enter
from ui.cases.prose import Prose
from ui.exchange.words import EightWords
from ui.operations.office import revoke_device

MADE = datetime(2021, 3, 4, 9, tzinfo=UTC)


@pytest.fixture
def newcomer(team, new_vault, tmp_path):
    """Return the vault of somebody who wants to join, and the file of the card."""
    devices = team["cy"].records.office.devices
    card = card_for(new_vault, devices, "Noor Haddad", "Ethics Officer", now=lambda: MADE)
    path = tmp_path / "Noor Haddad.procard"
    path.write_bytes(card.write())
    return new_vault, path


@pytest.fixture
def choose(monkeypatch):
    """Return a function that lets the next question for a file be answered with a path."""

    def answer(path) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    return answer


def texts(part) -> str:
    labels = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(prose.text() for prose in part.findChildren(Prose))])


def open_card(crew, choose, path):
    choose(path)
    page = crew.exchange
    click(page.admit)
    crew.settle()
    return page


def look_at(crew, name: str):
    crew.press(f"Details…: {name}", crew.exchange)
    return crew.dialog()


def test_this_laptops_card_shows_eight_words_and_is_saved_as_a_file(crew, choose, tmp_path):
    page = crew.exchange
    click(page.card)
    crew.settle()
    dialog = crew.dialog()
    words = dialog.words.accessibleDescription().split(", ")
    path = tmp_path / "mine.procard"
    choose(path)
    click(dialog.verb)
    crew.settle()
    card = read_card(path.read_bytes())
    assert card.name == "Ada Director"
    assert words == list(card.words)


def test_a_card_is_admitted_when_the_words_were_compared_and_a_second_person_agreed(
    crew, choose, newcomer
):
    vault, path = newcomer
    page = open_card(crew, choose, path)
    dialog = crew.dialog()
    card = read_card(path.read_bytes())
    assert "Noor Haddad · Ethics Officer" in texts(dialog)
    shown = dialog.findChild(EightWords).accessibleDescription().split(", ")
    assert shown == list(card.words)
    click(dialog.verb)
    crew.settle()
    assert "Only the words tell." in dialog.compared.accessibleDescription()
    assert not crew.window.desk.office.pending
    click(dialog.compared)
    enter(dialog.label, "Laptop of Noor")
    click(dialog.verb)
    crew.settle()
    assert crew.no_dialog()
    assert page.banner.sentence == "\u2068Noor Haddad\u2069 waits for a second person."
    assert "Noor Haddad" in texts(page.roster)
    assert len(crew.entries(page.colleagues)) == 2

    crew.approved_by("bo")
    page = crew.exchange
    assert page.banner.sentence == "\u2068Noor Haddad\u2069 is admitted."
    assert not page.roster.isVisible()
    assert "Noor Haddad" in crew.entries(page.colleagues)[2]
    crew.press("Write…: Noor Haddad", page)
    dialog = crew.dialog()
    enter(dialog.folder, str(crew.team.folder))
    before = set(crew.team.folder.iterdir())
    click(dialog.verb)
    crew.settle()
    (first,) = set(crew.team.folder.iterdir()) - before
    assert page.banner.sentence == "", "what was asked for is done"
    with first.open("rb") as stream:
        assert joining.read_invitation(vault, stream).sender == "Ada Director"


def test_the_role_says_which_programmes_it_brings(crew, choose, newcomer):
    open_card(crew, choose, newcomer[1])
    dialog = crew.dialog()
    assert "Financial disclosure" not in dialog.role.accessibleDescription()
    enter(dialog.role, Role.REVIEWER)
    assert dialog.role.accessibleDescription() == "Programmes: Financial disclosure"
    enter(dialog.role, Role.AUDITOR)
    assert dialog.role.accessibleDescription() == "No programme"
    dialog.reject()


def test_a_card_with_a_colleagues_name_is_proposed_as_a_further_laptop_of_theirs(
    crew, team, new_vault, choose, tmp_path
):
    devices = team["cy"].records.office.devices
    card = card_for(new_vault, devices, "Bo Officer", "Officer", now=lambda: MADE)
    path = tmp_path / "bo.procard"
    path.write_bytes(card.write())
    open_card(crew, choose, path)
    dialog = crew.dialog()
    assert dialog.owner.value == crew.team["bo"].officer
    assert not dialog.role.isVisible()
    click(dialog.compared)
    click(dialog.verb)
    crew.settle()
    crew.approved_by("cy")
    devices = team["cy"].records.office.devices.values()
    assert sum(device.officer == crew.team["bo"].officer for device in devices) == 2


@pytest.mark.parametrize("place", [30, -30])
def test_a_card_that_was_altered_is_not_shown_at_all(crew, choose, newcomer, place):
    _, path = newcomer
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(bytes(data))
    page = open_card(crew, choose, path)
    assert crew.no_dialog()
    assert page.banner.sentence


def test_a_card_of_somebody_admitted_already_is_refused_in_the_dialog(crew, choose, tmp_path):
    device = crew.team["bo"].records.journal.device
    person = ("Somebody Else", "Officer")
    from core.office.card import make_card

    path = tmp_path / "again.procard"
    exchange = device.exchange.public.hex()
    path.write_bytes(make_card(device.key, exchange, OfficerId(new_id()), person, 1).write())
    open_card(crew, choose, path)
    dialog = crew.dialog()
    click(dialog.compared)
    click(dialog.verb)
    crew.settle()
    assert dialog.isVisible()
    assert dialog.banner.sentence
    dialog.reject()


def test_who_does_not_lead_the_office_admits_nobody_and_revokes_nothing(sit_down):
    crew = sit_down("bo")
    page = crew.exchange
    assert not page.admit.isVisible()
    dialog = look_at(crew, "Cy Officer")
    assert not buttons(dialog, "Revoke…")
    assert not dialog.verb.isVisible()
    assert not any(tick.isEnabled() for tick in dialog.programmes.values())
    dialog.reject()
    crew.settle()


def propose(team, newcomer) -> None:
    """Let Ada admit the newcomer, and Bo and Cy hear of it."""
    card = read_card(newcomer[1].read_bytes())
    team["ada"].office(lambda office, _: changes.admit(office, card, Role.OFFICER, ON))
    for name in ("bo", "cy"):
        team.send("ada", name)


def test_the_second_person_sees_what_it_is_and_compares_the_words_too(sit_down, team, newcomer):
    propose(team, newcomer)
    crew = sit_down("bo")
    page = crew.exchange
    said = texts(page.roster)
    assert "Waits for a second person" in said
    assert "New colleague" in said
    crew.press("Approve…", page.roster)
    dialog = crew.dialog()
    click(dialog.verb)
    crew.settle()
    assert dialog.banner.sentence == "Have you compared the words?"
    click(dialog.compared)
    click(dialog.verb)
    crew.settle()
    assert crew.no_dialog()
    assert not crew.window.desk.office.pending
    assert not page.roster.isVisible()
    assert "Noor Haddad" in crew.entries(page.colleagues)[-1]


def test_the_second_person_rejects_with_a_reason(sit_down, team, newcomer):
    propose(team, newcomer)
    crew = sit_down("bo")
    crew.press("Reject…", crew.exchange.roster)
    dialog = crew.dialog()
    click(dialog.verb)
    assert dialog.reason.accessibleDescription() == "This is needed."
    enter(dialog.reason, "I do not know this person.")
    click(dialog.verb)
    crew.settle()
    assert not crew.window.desk.office.pending
    assert len(crew.entries(crew.exchange.colleagues)) == 2


def test_who_proposed_it_takes_it_back_and_cannot_approve_it(crew, choose, newcomer):
    open_card(crew, choose, newcomer[1])
    dialog = crew.dialog()
    click(dialog.compared)
    click(dialog.verb)
    crew.settle()
    page = crew.exchange
    assert not buttons(page.roster, "Approve…")
    crew.press("Take back…", page.roster)
    dialog = crew.dialog()
    enter(dialog.reason, "The wrong card.")
    click(dialog.verb)
    crew.settle()
    assert not crew.window.desk.office.pending
    assert not page.roster.isVisible()


def test_a_lost_laptop_is_revoked_with_a_reason_and_gets_nothing_meanwhile(crew):
    dialog = look_at(crew, "Bo Officer")
    crew.press("Revoke…", dialog)
    dialog = crew.dialog()
    click(dialog.verb)
    assert dialog.reason.accessibleDescription() == "This is needed."
    enter(dialog.reason, "Left in a taxi.")
    click(dialog.verb)
    crew.settle()
    assert crew.no_dialog()
    line, _ = crew.entries(crew.exchange.colleagues)
    assert "its revocation waits for approval" in line
    assert "Revocation proposed" in line
    assert "Device revoked" not in line
    said = texts(crew.exchange.roster)
    assert "Cy Officer" in said
    assert "Bo Officer" not in said.replace("\u2068Bo Officer\u2069", "")
    assert not buttons(crew.exchange, "Write…: Bo Officer")
    crew.approved_by("cy")
    line, _ = crew.entries(crew.exchange.colleagues)
    assert "Device revoked" in line
    dialog = look_at(crew, "Bo Officer")
    assert "Revoked" in texts(dialog)
    assert not buttons(dialog, "Revoke…")
    dialog.reject()


def test_the_last_laptop_of_whoever_leads_cannot_be_revoked(crew):
    mine = crew.window.desk.office.devices
    (device,) = [d for d in mine.values() if d.officer == crew.me]
    refusals = []
    operation = revoke_device(instance=device.instance, reason="A trial.")
    operation.refused(refusals.append).start(crew.window.desk, crew.window)
    crew.settle()
    assert [refusal.code for refusal in refusals] == ["office.last_director"]


def test_programmes_are_ticked_and_wait_for_the_second_person(crew):
    officer = crew.team["cy"].officer
    dialog = look_at(crew, "Cy Officer")
    click(dialog.programmes["disclosure"])
    click(dialog.verb)
    crew.settle()
    assert crew.no_dialog()
    assert "Financial disclosure" in texts(crew.exchange.roster)
    assert "disclosure" not in crew.window.desk.office.officers[officer].programmes
    crew.approved_by("bo")
    assert "disclosure" in crew.window.desk.office.officers[officer].programmes
