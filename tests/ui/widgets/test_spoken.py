# SPDX-License-Identifier: Apache-2.0
"""What is around fields and buttons tells a screen reader what it is, and texts whose they are."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QWidget,
)

from tests.ui.conftest import wait_for
from ui.cases.fields import ChoiceField
from ui.start.wizard import WALKS, Wizard
from ui.widgets.banner import Banner
from ui.widgets.choice import Choice
from ui.widgets.form import Form
from ui.widgets.page import Page
from ui.widgets.passphrase import PassphraseEdit, SecretEdit
from ui.widgets.rows import Row, RowList
from ui.widgets.spoken import Herald, child_of, introduce
from ui.widgets.text import Label

ROLE = QAccessible.Role
NAME = QAccessible.Text.Name
DESCRIBES = QAccessible.RelationFlag.DescriptionFor


@pytest.fixture(autouse=True)
def _introduced(look, language):
    introduce()


def heard(widget):
    return QAccessible.queryAccessibleInterface(widget)


def test_what_shows_one_of_several_screens_is_nothing_to_be_read_out(qtbot):
    for made in (QStackedWidget(), QTabWidget()):
        qtbot.addWidget(made)
        made.addWidget(QWidget()) if isinstance(made, QStackedWidget) else made.addTab(
            QWidget(), "Facts"
        )
        for stack in [made, *made.findChildren(QStackedWidget)]:
            if isinstance(stack, QStackedWidget):
                assert heard(stack).role() == ROLE.Client


def test_a_page_is_read_out_by_its_title(desk, qtbot):
    page = Page(desk, "Cases")
    qtbot.addWidget(page)
    assert (heard(page).role(), heard(page).text(NAME)) == (ROLE.LayeredPane, "Cases")


def test_readers_know_the_current_row_of_a_list_and_the_current_cell_of_a_table(qtbot):
    rows, cells = RowList("Waits for me"), QTableView()
    rows.set_rows([Row("1", "Helene Garnier"), Row("2", "Paul Kone", "Write the letter")])
    cells.setModel(QStandardItemModel(3, 2, cells))
    cells.model().setData(cells.model().index(1, 1), "6 January 2027")
    for view, at in ((rows, (1, 0)), (cells, (1, 1))):
        qtbot.addWidget(view)
        view.setCurrentIndex(view.model().index(*at))
    assert heard(rows).child(child_of(rows)).text(NAME) == "Paul Kone, Write the letter"
    assert heard(cells).child(child_of(cells)).text(NAME) == "6 January 2027"


@pytest.mark.parametrize("walk", WALKS)
def test_each_step_of_the_wizard_is_a_group_with_its_title_and_lead(desk, walk, qtbot):
    for number in range(len(WALKS[walk])):
        wizard = Wizard(desk, walk, number)
        qtbot.addWidget(wizard)
        step = heard(wizard.step)
        assert step.role() == ROLE.Grouping
        said = [text for text in (wizard.step.title(), wizard.step.lead()) if text]
        assert step.text(NAME).split("\n")[: len(said)] == said
        assert heard(wizard).role() == ROLE.Client  # else all would be said twice


def test_a_step_without_a_field_is_read_out_with_the_button_after_it(desk, qtbot):
    wizard = Wizard(desk, "found", len(WALKS["found"]) - 1)
    qtbot.addWidget(wizard)
    told = heard(wizard.go_on).text(QAccessible.Text.Description)
    assert wizard.step.title() in told
    assert all(text.text() in told for text in wizard.step.findChildren(Label) if text.text())


def test_a_banner_is_news_with_all_that_it_says(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("danger", "The case is sealed.", "Ask for the key.")
    assert heard(banner).role() == ROLE.Notification
    assert heard(banner).text(NAME) == "The case is sealed. Ask for the key."


def test_what_a_herald_says_is_news_that_nobody_sees(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    herald = Herald(owner, "RC/2026/0001, Helene Garnier")
    assert heard(herald).role() == ROLE.Notification
    assert heard(herald).text(NAME) == "RC/2026/0001, Helene Garnier"
    wait_for(herald.isVisible)
    assert herald.size().isEmpty()


@pytest.mark.parametrize("made", [SecretEdit, PassphraseEdit])
def test_no_letter_of_a_passphrase_is_handed_to_who_reads_the_screen(made, qtbot):
    field = made()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "boat in the harbour")
    told = heard(field)
    assert told.role() == ROLE.EditableText
    assert told.state().passwordEdit
    assert told.textInterface() is None, "Qt would send each letter as it is typed"
    assert "boat" not in told.text(QAccessible.Text.Value)


def test_help_below_a_field_belongs_to_it_and_is_not_read_out_by_itself(qtbot):
    form = Form()
    qtbot.addWidget(form)
    field = form.row("Address", QLineEdit(), "As it stands on letters.")
    (below,) = [one for one in form.findChildren(QLabel) if one.text().startswith("As it")]
    said = heard(below)
    assert said.text(NAME) == "As it stands on letters."
    (relation,) = said.relations(DESCRIBES)
    assert (relation[0].object(), relation[1]) == (field, DESCRIBES)
    assert heard(field).text(QAccessible.Text.Description) == "As it stands on letters."
    form.wrong(field, "This is needed.")
    assert said.text(NAME) == "This is needed."


def test_help_of_a_field_that_is_gone_belongs_to_nothing(qtbot):
    form = Form()
    qtbot.addWidget(form)
    field = form.row("Address", QLineEdit(), "As it stands on letters.")
    (below,) = [one for one in form.findChildren(QLabel) if one.text().startswith("As it")]
    shiboken6.delete(field)
    assert heard(below).relations(DESCRIBES) == []


def test_what_arrows_choose_in_a_closed_field_is_the_row_that_is_read_out(qtbot):
    choice = Choice([("report", "Report of misconduct"), ("audit", "Cooperation with an audit")])
    qtbot.addWidget(choice)
    choice.show()
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    view = choice.view()
    assert not view.isVisible()
    assert heard(view).child(child_of(view)).text(NAME) == "Cooperation with an audit"


def test_a_choice_in_a_form_is_read_out_as_it_is_changed_and_has_changed_once(qtbot, monkeypatch):
    told, edited = [], []
    monkeypatch.setattr("ui.widgets.choice.tell_row", told.append)
    choice = ChoiceField([("report", "Report of misconduct")], "Choose")
    choice.edited.connect(lambda: edited.append(choice.value))
    qtbot.addWidget(choice)
    choice.show()
    choice.activateWindow()
    choice.setFocus()
    qtbot.waitUntil(choice.hasFocus)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert (told, edited) == ([choice.view()], ["report"])
