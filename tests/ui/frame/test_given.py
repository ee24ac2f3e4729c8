# SPDX-License-Identifier: Apache-2.0
"""What a desktop gives to the program to open: a vault by its header, a bundle for an office."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from storage.vault import header
from tests.architecture import ROOT
from ui.frame.given import HEADER, told_apart
from ui.start.unlock import Unlock

BUNDLE = Path("0123456789abcdef.probundle")


def test_the_header_of_a_vault_stands_for_its_folder(tmp_path):
    (tmp_path / HEADER).touch()
    assert told_apart(tmp_path / HEADER) == (tmp_path, None)
    assert told_apart(tmp_path) == (tmp_path, None)
    assert header.HEADER_NAME == HEADER


def test_a_bundle_is_no_office():
    assert told_apart(BUNDLE) == (None, BUNDLE)


def test_what_is_neither_is_said_to_be_no_vault(tmp_path):
    """By the start screen, which looks for one there."""
    assert told_apart(tmp_path / "letter.pdf") == (tmp_path / "letter.pdf", None)


def test_the_start_screen_says_that_a_bundle_waits(make_window):
    window = make_window()
    window.open_given(BUNDLE)
    assert BUNDLE.name[:8] in window.centralWidget().screen.banner.sentence


def test_who_takes_a_bundle_in_goes_on_where_bundles_are(window):
    window.open_given(BUNDLE)
    (wanted,) = [b for b in window.frame.banner.findChildren(QPushButton) if b.text() == "Take in"]
    wanted.setFocus()
    wanted.click()
    here = window.focusWidget()
    assert (here.accessibleName(), here.currentIndex().data()) == ("Places", "Exchange")


def test_a_vault_that_was_opened_is_the_one_to_unlock(make_window, tmp_path):
    window = make_window()
    (tmp_path / HEADER).touch()
    window.open_given(tmp_path / HEADER)
    assert isinstance(window.centralWidget().screen, Unlock)


def test_what_was_opened_brings_the_window_back(make_window):
    window = make_window()
    window.showMinimized()
    window.open_given(BUNDLE)
    assert not window.isMinimized()


SENT = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from ui.frame.given import Application
application = Application()
application.file_given.connect(print)
Application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
"""


DRAWN = """
from ui.frame.given import Application
print(Application().style().name())
"""


def test_it_is_drawn_in_the_same_way_on_every_desktop():
    drawn = subprocess.run(
        [sys.executable, "-c", DRAWN],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_STYLE_OVERRIDE": "windows"},
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert drawn.stdout.strip() == "fusion"


def test_a_file_given_by_an_event_is_heard_of(tmp_path):
    heard = subprocess.run(
        [sys.executable, "-c", SENT, str(tmp_path / BUNDLE)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert heard.stdout.strip() == str(tmp_path / BUNDLE)
