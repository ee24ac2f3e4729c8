# SPDX-License-Identifier: Apache-2.0
"""Where reading goes the other way, what is at the beginning changes sides, and nothing else."""

from __future__ import annotations

import ast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tests.architecture import Module, program
from ui.widgets.margins import set_margins
from ui.widgets.tabs import Tabs
from ui.widgets.text import Label

BOTH = pytest.mark.parametrize("code", ["en", "ar"])


def unmirrored(module: Module) -> list[str]:
    """Return the margins of a module that differ from side to side, and stay where they are."""
    found = []
    for call, name in module.calls():
        sides = [ast.unparse(one) for one in call.args]
        if name == "setContentsMargins" and len(sides) == 4 and sides[0] != sides[2]:
            found.append(f"{module.path}:{call.lineno}")
    return found


def test_no_margin_stays_where_it_is():
    window = [one for one in program() if one.layer == "ui"]
    assert [one for module in window for one in unmirrored(module)] == [
        f"ui/widgets/margins.py:{number}"
        for module in window
        if module.path == "ui/widgets/margins.py"
        for number, line in enumerate(module.source.split("\n"), 1)
        if "setContentsMargins" in line
    ]


def test_a_margin_that_would_stay_is_found():
    assert unmirrored(Module("ui/x.py", "a.setContentsMargins(8, 0, 0, 0)")) == ["ui/x.py:1"]
    assert unmirrored(Module("ui/x.py", "a.setContentsMargins(8, 0, 8, 4)")) == []


@BOTH
def test_the_leading_margin_is_where_reading_begins(language, qapp, code):
    language.choose(code)
    layout = QHBoxLayout()
    set_margins(layout, 24, 1, 8, 2)
    found = layout.contentsMargins()
    sides = (found.left(), found.right())
    assert sides == ((24, 8) if code == "en" else (8, 24))
    assert (found.top(), found.bottom()) == (1, 2)


def test_a_line_of_arabic_that_fills_its_label_is_not_cut_at_its_end(language, qtbot):
    language.choose("ar")
    label = Label("Tomás García Tomás Tomás وتضم Tomás García Tomás García Tomás")
    qtbot.addWidget(label)
    cut = []
    for width in range(200, 420):
        label.resize(width, label.minimumHeight())
        label.resize(width, label.minimumHeight())
        seen = label.grab().toImage()
        left = {seen.pixel(0, y) for y in range(seen.height())}
        cut += [width] if len(left) > 1 else []
    assert not cut


def test_a_broken_line_of_arabic_begins_where_the_last_does(language, qtbot):
    language.choose("ar")
    label = Label(
        "ولن يُطبق أي تدبير يغير مهامكم أو مكان عملكم إلا بموافقتكم وتظل هويتكم في طي السرية"
    )
    qtbot.addWidget(label)
    for width in (280, 320, 360):
        label.resize(width, 0)
        label.resize(width, label.minimumHeight())
        seen, half = label.grab().toImage(), label.height() // 2
        for rows in (range(half), range(half, label.height())):
            begins = {x for x in range(width) for y in rows if seen.pixel(x, y) != seen.pixel(0, 0)}
            assert max(begins) >= width - 2


@BOTH
def test_tabs_begin_at_the_margin_of_the_page(language, qtbot, code):
    language.choose(code)
    tabs = Tabs()
    qtbot.addWidget(tabs)
    for name in ("one", "two"):
        tabs.addTab(QWidget(), name)
    tabs.resize(400, 200)
    tabs.show()
    first = tabs.tabBar().tabRect(0)
    place = tabs.tabBar().mapTo(tabs, first.topLeft()).x()
    left = place if code == "en" else tabs.width() - place - first.width()
    assert 12 <= left <= 24
    assert tabs.layoutDirection() == (
        Qt.LayoutDirection.LeftToRight if code == "en" else Qt.LayoutDirection.RightToLeft
    )
