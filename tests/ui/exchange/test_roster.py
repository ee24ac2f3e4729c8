# SPDX-License-Identifier: Apache-2.0
"""What waits for a second person, on the laptops of three people."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from core.office import changes
from core.office.roles import Role
from storage.sync import outgoing
from storage.vault import FLOOR
from tests.core.office.harness import card
from tests.storage.sync.team import ON
from tests.ui.cases.harness import buttons, click, enter
from ui.operations.office import retire_officer
from ui.operations.ways_in import ways_in

NEW = "eleven copper kettles under snow"


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def revoke_bo(crew):
    """Have the director propose on the exchange page that Bo's laptop is revoked."""
    click(buttons(crew.exchange.colleagues, "Details…: Bo Officer")[0])
    about = crew.dialog()
    click(buttons(about, "Revoke…")[0])
    asked = crew.dialog()
    enter(asked.reason, "Stolen from the train")
    click(asked.verb)
    crew.settle()
    assert crew.no_dialog()


def test_a_laptop_that_is_to_be_revoked_is_sent_nothing_until_a_second_person_has_spoken(crew):
    revoke_bo(crew)
    page = crew.exchange
    assert page.roster.isVisible()
    assert "what it signs still counts" in said(page.roster)
    bo, _ = crew.entries(page.colleagues)
    assert "its revocation waits for approval" in bo
    (take_back,) = buttons(page.roster, "Take back…")
    click(take_back)
    asked = crew.dialog()
    enter(asked.reason, "It was found")
    click(asked.verb)
    crew.settle()
    assert not page.roster.isVisible()
    bo, _ = crew.entries(page.colleagues)
    assert "revocation" not in bo


def test_the_second_person_compares_the_words_and_approves_on_a_laptop_of_their_own(team, sit_down):
    fay = card("Fay Newcomer")
    ada = team["ada"]
    ada.office(lambda office, _: changes.admit(office, fay, Role.OFFICER, ON))
    team.send("ada", "cy")
    crew = sit_down("cy")
    roster = crew.exchange.roster
    assert "nothing is sent to them" in said(roster)
    click(buttons(roster, "Approve…")[0])
    asked = crew.dialog()
    assert all(word in said(asked) for word in fay.words)
    click(asked.verb)
    assert asked.isVisible(), "the words were not compared"
    asked.compared.setChecked(True)
    click(asked.verb)
    crew.settle()
    assert not roster.isVisible()
    assert fay.officer in crew.window.desk.office.officers
    (sent,) = crew.ask(lambda records: outgoing.export(records, ada.officer, team.folder))
    ada.take(sent.path)
    assert ada.records.office.devices[fay.instance].officer == fay.officer
    crew.settle()


def test_who_left_has_no_way_in_any_more_when_the_approval_has_come(crew):
    bo, cy = crew.team["bo"], crew.team["cy"]
    crew.ask(lambda records: records.vault.add_passphrase_slot(bo.officer, NEW, kdf=FLOOR))
    crew.run(retire_officer(officer=bo.officer, reason="Left"))
    assert bo.officer in {way.officer for way in crew.run(ways_in())}, "it is only proposed"
    (sent,) = crew.ask(lambda records: outgoing.export(records, cy.officer, crew.team.folder))
    cy.take(sent.path)
    (waiting,) = cy.records.office.pending
    cy.office(lambda office, _: changes.approve(office, waiting.event, cy.officer, ON))
    crew.take_in(*crew.from_colleague("cy"))
    assert crew.window.desk.office.officers[bo.officer].active is False
    assert bo.officer not in {way.officer for way in crew.run(ways_in())}
