# SPDX-License-Identifier: Apache-2.0
"""The people of the office: entered, retired, and what a second person says to it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from core.errors import UserError
from core.office.office import Role
from resources import read_text
from storage.vault import Passphrase, open_vault
from tests.ui.conftest import OTHER_PASSPHRASE, do, wait_for
from tests.ui.settings.test_settings import NEW_PASSPHRASE, dialog, gone, press, texts
from ui.exchange.roster import ApproveDialog, RejectDialog
from ui.operations.vault import open_vault as unlock
from ui.operations.ways_in import read_passphrase, ways_in
from ui.settings.people import AddDialog, RetireDialog
from ui.widgets.help import HelpDialog


def people_of(window):
    page = window.frame.go("settings")
    page.sections.select("people")
    found = page._built["people"].widget()
    wait_for(found.isVisible)
    return found


@pytest.fixture
def people(window):
    """Return the section as the director sees it."""
    return people_of(window)


@pytest.fixture
def sit_down(make_window, sample):
    """Return a function that lets somebody else work on the same laptop."""

    def sit(window, passphrase):
        window.close()
        made = make_window(sample.folder)
        secret = read_passphrase(passphrase).value
        made.enter(do(unlock(folder=sample.folder, secret=secret), made))
        return made

    return sit


def add(people, role=Role.ALTERNATE):
    people.add.click()
    asked = dialog(people, AddDialog)
    asked.name.setText("Ngozi Okafor")
    asked.role.choose(role)
    asked.passphrase.first.setText(NEW_PASSPHRASE)
    asked.passphrase.again.setText(NEW_PASSPHRASE)
    asked.submit()
    gone(asked)


def names(window):
    return {officer.name for officer in window.desk.office.officers.values()}


def spoken(widget):
    return [part.accessibleName() for part in widget.findChildren(QWidget)]


def buttons(widget):
    return {button.text() for button in widget.findChildren(QPushButton) if button.isVisible()}


def test_a_person_is_entered_when_a_second_one_has_approved_it(people, window, sample, sit_down):
    add(people)
    wait_for(people.roster.isVisible)
    said = spoken(people.roster)
    assert any("Ngozi Okafor" in text for text in said if text.startswith("New colleague"))
    assert any("Aïcha Benali" in text for text in said if text.startswith("Proposed by"))
    assert "Can be approved by: \u2068Tomás Ferreira\u2069" in said
    assert "the person can do nothing in the office" in " ".join(texts(people.roster))
    assert buttons(people.roster) == {"Take back…"}
    assert "Ngozi Okafor" not in names(window)
    assert "approved it: \u2068Tomás Ferreira\u2069" in people.rule.text()

    second = sit_down(window, OTHER_PASSPHRASE)
    people = people_of(second)
    assert buttons(people.roster) == {"Approve…", "Reject…"}
    press(people.roster, "Approve…")
    asked = dialog(people, ApproveDialog)
    assert "Ngozi Okafor" in " ".join(texts(asked))
    asked.submit()
    gone(asked)
    wait_for(lambda: not people.roster.isVisible())
    added = next(o for o in second.desk.office.officers.values() if o.name == "Ngozi Okafor")
    assert added.role is Role.ALTERNATE
    third = sit_down(second, NEW_PASSPHRASE)
    assert third.desk.me == added.id


def test_until_then_their_passphrase_lets_nobody_in(people, window, sit_down, sample):
    add(people)
    with pytest.raises(AssertionError, match=r"records\.not_admitted"):
        sit_down(window, NEW_PASSPHRASE)


@pytest.mark.parametrize("by", ["author", "second"])
def test_who_is_rejected_has_no_way_in_any_more(people, window, sit_down, sample, by):
    add(people)
    if by == "second":
        window = sit_down(window, OTHER_PASSPHRASE)
        people = people_of(window)
    press(people.roster, "Take back…" if by == "author" else "Reject…")
    asked = dialog(people, RejectDialog)
    asked.submit()
    assert asked.reason.accessibleDescription() == "This is needed."
    asked.reason.setText("Not agreed with the head of the organisation")
    asked.submit()
    gone(asked)
    wait_for(lambda: not people.roster.isVisible())
    assert "Ngozi Okafor" not in names(window)
    assert {way.officer for way in do(ways_in(), window)} <= {"", sample.director, sample.second}
    window.close()
    with pytest.raises(UserError, match=r"vault\.wrong_passphrase"):
        open_vault(sample.folder, Passphrase(NEW_PASSPHRASE))


def test_an_officer_sees_who_works_here_and_changes_nothing(window, sit_down):
    people = people_of(sit_down(window, OTHER_PASSPHRASE))
    assert "Aïcha Benali" in texts(people)
    assert people.rule.text() == "The director enters, corrects and retires people."
    assert buttons(people) == {people.limits.text()}


def test_the_limits_of_need_to_know_are_said_where_people_are_entered(people):
    people.limits.click()
    shown = dialog(people, HelpDialog)
    lines = {line for text in texts(shown) for line in text.split("\n") if line}
    page = read_text("help/en/need_to_know.txt").split("\n")
    assert {line.removeprefix("# ") for line in page if line} <= lines
    shown.verb.click()
    gone(shown)


def test_a_retired_person_s_passphrase_opens_nothing(people, window, sample):
    press(people, "Retire…: Tomás Ferreira")
    asked = dialog(people, RetireDialog)
    asked.submit()
    assert asked.reason.accessibleDescription() == "This is needed."
    asked.reason.setText("Left the organisation")
    asked.submit()
    gone(asked)
    assert not window.desk.office.officers[sample.second].active
    wait_for(lambda: "Retired" in texts(people))
    ways = do(ways_in(), window)
    assert sample.second not in [way.officer for way in ways]


def test_nobody_can_retire_themselves(people):
    names = [b.accessibleName() for b in people.findChildren(QPushButton)]
    assert "Retire…: Tomás Ferreira" in names
    assert "Retire…: Aïcha Benali" not in names


def test_a_dangerous_dialog_defaults_to_the_safe_side_and_names_the_consequence(people):
    press(people, "Retire…: Tomás")
    asked = dialog(people, RetireDialog)
    assert asked.way_out.isDefault()
    assert not asked.verb.isDefault()
    assert "revoke" in asked.verb.text()
    asked.reject()
