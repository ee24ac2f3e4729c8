# SPDX-License-Identifier: Apache-2.0
"""Nothing moves by itself: whom motion makes dizzy needs no setting here."""

from __future__ import annotations

import ast
import time

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication, QProgressBar

from tests.architecture import program
from tests.ui.conftest import wait_for
from ui.widgets.choice import Choice
from ui.widgets.progress import Bar

MOVES = ("Animation", "QMovie", "QTimeLine", "QScroller", "QGraphicsEffect", "setAnimated")
A_WHILE = 0.15
"""Seconds in which Qt's own bar has moved on."""


def named(node):
    return next((n for a in ("id", "attr", "name") if (n := getattr(node, a, None))), "")


def moves(bar, qtbot):
    """Tell whether a bar of work whose end is not known is another after a while."""
    qtbot.addWidget(bar)
    bar.setRange(0, 0)
    bar.resize(200, 6)
    bar.show()
    wait_for(bar.isVisible)
    before, end = bar.grab().toImage(), time.monotonic() + A_WHILE
    wait_for(lambda: time.monotonic() > end)
    return bar.grab().toImage() != before


def test_the_program_has_nothing_move():
    said = [
        f"{module.path}:{node.lineno}: {named(node)}"
        for module in program()
        for node in module.nodes
        if isinstance(node, (ast.Name, ast.Attribute, ast.alias))
        and any(move in named(node) for move in MOVES)
    ]
    assert said == []


@pytest.mark.parametrize("effect", [one for one in Qt.UIEffect if one.value])
def test_what_opens_is_there_at_once_whatever_the_desktop_likes(look, effect):
    assert not QApplication.isEffectEnabled(effect)


def test_the_bar_of_work_whose_end_is_not_known_stands_still(qtbot, look):
    ours, of_qt = Bar(), QProgressBar()
    look.dress(ours)
    look.dress(of_qt)
    assert moves(of_qt, qtbot), "this would not see anything move"
    assert not moves(ours, qtbot)


def test_the_list_of_a_choice_is_open_at_once(qtbot, look):
    choice = Choice([(1, "One"), (2, "Two")])
    qtbot.addWidget(choice)
    look.dress(choice)
    choice.show()
    choice.showPopup()
    assert choice.view().isVisible()
    assert not choice.view().window().findChildren(QAbstractAnimation)
    choice.hidePopup()
