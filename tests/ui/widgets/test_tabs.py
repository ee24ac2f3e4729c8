# SPDX-License-Identifier: Apache-2.0
"""Tabs are shown whole; those for which there is no room are in a list."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from tests.ui.gallery.cut import cut_off
from ui.widgets.tabbing import stops
from ui.widgets.tabs import Tabs

NAMES = ("Facts", "People", "Allegations", "Consent", "Measures", "Papers")


@pytest.fixture
def tabs(qtbot, look):
    made = Tabs()
    qtbot.addWidget(made)
    look.dress(made)
    for name in NAMES:
        made.addTab(QLabel(), name)
    made.resize(900, 200)
    made.show()
    QApplication.processEvents()
    return made


def seen(tabs):
    return [n for place, n in enumerate(NAMES) if tabs.tabBar().isTabVisible(place)]


def test_tabs_that_have_room_are_all_there(tabs):
    assert seen(tabs) == list(NAMES)
    assert not tabs.more.isVisible()
    assert cut_off(tabs) == []


def test_tabs_without_room_are_in_a_list_and_come_back_with_the_room(tabs):
    tabs.resize(330, 200)
    QApplication.processEvents()
    assert 0 < len(seen(tabs)) < len(NAMES)
    assert cut_off(tabs) == []
    assert tabs.more in list(stops(tabs))
    tabs.more.click()
    (menu,) = tabs.findChildren(QMenu)
    assert [one.text() for one in menu.actions()] == list(NAMES[len(seen(tabs)) :])
    menu.actions()[-1].trigger()
    menu.close()
    assert tabs.currentIndex() == len(NAMES) - 1
    tabs.resize(900, 200)
    QApplication.processEvents()
    assert seen(tabs) == list(NAMES)


def test_the_tab_that_is_chosen_by_its_key_is_seen(tabs):
    tabs.resize(330, 200)
    for place, name in enumerate(NAMES):
        tabs.setCurrentIndex(place)
        assert tabs.currentIndex() == place
        assert name in seen(tabs)
        QApplication.processEvents()
        assert cut_off(tabs) == []
