# SPDX-License-Identifier: Apache-2.0
"""The size of the text: letters, rows and icons grow together, on this machine, from 80 to 200."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import wait_for
from ui.settings.preferences import Preferences
from ui.theme import fonts
from ui.theme.tokens import TYPE
from ui.theme.zoom import SIZES, USUAL, beside, px, square


@pytest.fixture(autouse=True)
def _usual_again(look):
    yield
    look.resize(USUAL)


def test_all_letters_rows_and_icons_grow_together(look, language):
    look.resize(200)
    assert dict(fonts.points()) == {role: 2 * size for role, size in TYPE.items()}
    assert px(56) == 112
    assert square(18).toTuple() == (36, 36)


def test_another_language_keeps_the_size(look, language):
    look.resize(150)
    language.choose("ar")
    grown = fonts.points()["body"]
    look.resize(USUAL)
    assert grown == pytest.approx(1.5 * fonts.points()["body"], abs=0.1)


def test_a_step_further_stops_at_the_ends():
    assert [beside(100, 1), beside(100, -1), beside(200, 1), beside(80, -1)] == [110, 90, 200, 80]
    assert (SIZES[0], SIZES[-1]) == (80, 200)


def test_what_cannot_be_read_is_the_usual_size(tmp_path):
    settings = QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat)
    for stored, size in (("150", 150), ("151", USUAL), ("-8", USUAL), ("large", USUAL)):
        settings.setValue("text_size", stored)
        assert Preferences(settings).text_size == size


def test_keys_make_it_larger_and_as_usual_and_the_page_stays(window):
    window.frame.go("settings").go_to("appearance")
    wait_for(lambda: window.desk.tasks._count == 0)
    for key, size in ((Qt.Key.Key_Plus, 110), (Qt.Key.Key_Minus, 100), (Qt.Key.Key_Minus, 90),
                      (Qt.Key.Key_0, 100)):  # fmt: skip
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        wait_for(lambda size=size: window.desk.look.size == size)
        assert window.desk.preferences.text_size == size
        assert (window.frame.place, window.frame.spot) == ("settings", "appearance")


def test_with_the_largest_letters_on_a_small_screen_places_scroll_and_are_not_squeezed(window):
    window.desk.look.resize(200)
    window.resize(1280, 800)
    for name in ("today", "cases", "guidance", "settings"):
        page = window.frame.go(name)
        wait_for(lambda: window.desk.tasks._count == 0)
        # What was read is laid out a moment later; one that stays squeezed is waited for in vain.
        wait_for(lambda page=page: page.height() >= page.minimumSizeHint().height(), 10)
        assert page.width() >= page.minimumSizeHint().width(), name
    assert (window.width(), window.height()) == (1280, 800)
