# SPDX-License-Identifier: Apache-2.0
"""Outside its windows the program says its name and nothing of what is in the office.

All scenes of the gallery are held to the same, see `tests.ui.gallery.discreet`.
"""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QDialog

from tests.architecture import ROOT
from tests.ui.cases.harness import Seat
from tests.ui.gallery.discreet import content_of, indiscreet

NAME = "Rosa Alvarez"
NOTICES = re.compile(
    r"QSystemTrayIcon|Notifications|showMessage\(|setWindowTitle\((?!\"Probitas\")"
)
"""What would put words on the desktop; the program has no use for any of it."""


@pytest.fixture
def seat(window, sample):
    taken = Seat(window, sample)
    yield taken
    taken.settle()


@pytest.fixture
def content(seat):
    """Return by what one could recognise the one case that there is."""
    seat.begin(name=NAME, received_on=None)
    found = []
    seat.window.desk.read(content_of, found.append, seat.window)
    seat.settle()
    return found[0]


def test_what_is_looked_for_is_who_is_in_a_file_and_its_number(seat, content):
    file = seat.ask(lambda records: records.list(kinds=None)).rows[0]
    assert {"Rosa", "Alvarez", NAME, file.number} <= content


def test_no_window_names_the_file_that_is_open(seat, content):
    page = seat.open(seat.ask(lambda records: records.list(kinds=None)).rows[0].file)
    for part in page.parts.values():
        page.tabs.setCurrentWidget(part)
        seat.settle()
        assert indiscreet(content) == []
    seat.window.frame.log_request()
    assert indiscreet(content) == []
    for dialog in seat.window.findChildren(QDialog):
        dialog.reject()


@pytest.mark.parametrize("say", ["setWindowTitle", "setAccessibleName", "setToolTip"])
def test_a_window_that_names_a_file_is_found(seat, content, say, qtbot):
    dialog = QDialog(seat.window)
    qtbot.addWidget(dialog)
    dialog.setWindowTitle("Probitas")
    getattr(dialog, say)(f"Letter to {NAME}")
    dialog.open()
    assert indiscreet(content)
    dialog.reject()


def test_no_title_but_the_name_of_the_program_and_no_notice_on_the_desktop():
    told = [
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for found in NOTICES.finditer(path.read_text("utf-8"))
    ]
    assert told == []
