# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that nobody is asked to approve on a laptop that he cannot open."""

from __future__ import annotations

from core.office import changes
from tests.storage.sync.team import ON
from tests.ui.cases.harness import buttons
from ui.cases.prose import Prose
from ui.widgets.rows import ROW_ROLE


def proposed(crew):
    """Return the page of a case that whoever sits here proposes to close."""
    file = crew.begin()
    crew.step(file, "out_of_scope", to="ombudsman", reason="Not about retaliation.")
    return file, crew.open(file)


def test_a_second_person_with_a_laptop_of_their_own_approves_there(crew, sit_down):
    file, page = proposed(crew)
    shown = " ".join(prose.text() for prose in page.notices.widget().findChildren(Prose))
    assert "can approve on their own laptop, after an exchange." in shown
    assert "Bo Officer" in shown
    assert not buttons(crew.window, "Approve…")
    assert buttons(crew.window, "Take back…")
    crew.give_to("bo")

    second = sit_down("bo")
    second.open(file)
    second.press("Approve…")
    dialog = second.dialog()
    assert [dialog.officer.itemText(place) for place in range(dialog.officer.count())] == [
        "Bo Officer"
    ]
    assert dialog.officer.value == second.me
    dialog.reject()


def test_today_says_that_a_change_of_the_roster_waits_for_whoever_can_approve_it(team, sit_down):
    (lost,) = [d for d in team["ada"].records.office.devices.values()
               if d.officer == team["cy"].officer]  # fmt: skip
    team["ada"].office(
        lambda office, known: changes.revoke_device(office, known, lost.instance, "Lost", ON)
    )
    team.send("ada", "bo")
    bo = sit_down("bo")
    model = bo.today.waiting.rows.model()
    (line,) = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    assert (line.title, line.chip) == ("Laptop revoked", "Approve")
    assert "Cy Officer" in line.subtitle
    bo.today.waiting.rows.opened.emit(line.key)
    bo.settle()
    assert bo.window.frame.place == "exchange"
    assert buttons(bo.window, "Approve…")
