# SPDX-License-Identifier: Apache-2.0
"""On a real screen the focus of another program covers the window, and our own dialogs do not."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import time

import pytest

from tests.architecture import ROOT

TOOLS = ("Xvfb", "openbox", "xdotool")
pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"),
]
PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QVBoxLayout, QWidget
from ui.bus import Bus
from ui.desk import Desk
from ui.i18n import Language
from ui.privacy.hiding import Hiding
from ui.settings.preferences import Preferences
from ui.tasks import Tasks
from ui.theme.apply import Appearance, Look

application = QApplication(["ours"])
preferences = Preferences(QSettings(sys.argv[1], QSettings.Format.IniFormat))
preferences.hides_when_away = True
look = Look(application, Appearance.LIGHT)
desk = Desk(Tasks(), Bus(), Language(application, "en"), look, preferences)
window = QWidget()
window.setWindowTitle("ours")
QVBoxLayout(window).addWidget(QLabel("content"))
window.resize(400, 300)
window.show()
hiding = Hiding(desk, window)
hiding.start()

def dialog():
    made = QDialog(window)
    made.setWindowTitle("dialog")
    choice = QComboBox(made)
    choice.addItems(["one", "two"])
    made.open()
    QTimer.singleShot(400, choice.showPopup)
    QTimer.singleShot(1200, choice.hidePopup)

said = []
def say():
    if not said or said[-1] != hiding.is_on:
        said.append(hiding.is_on)
        print("hidden" if hiding.is_on else "shown", flush=True)

timer = QTimer()
timer.timeout.connect(say)
timer.start(20)
QTimer.singleShot(1000, dialog)
QTimer.singleShot(30_000, application.quit)
application.exec()
"""
OTHER = """
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication(["other"])
window = QLineEdit()
window.setWindowTitle("another")
window.show()
application.exec()
"""


@pytest.fixture
def started(tmp_path):
    """Return a function that starts programs on a screen that nobody else is on."""
    read, write = os.pipe()
    running = [
        subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )
    ]  # fmt: skip
    display = f":{os.read(read, 16).decode().strip()}"
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def start(*command):
        program = subprocess.Popen(
            command, env=environment, cwd=ROOT, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        running.append(program)
        return program

    start("openbox")
    yield start
    for program in reversed(running):
        program.kill()
        program.wait()
        if program.stdout:
            program.stdout.close()
    os.close(read)
    os.close(write)


def activate(start, title):
    """Give a window the focus, as soon as it is there and no menu of another one is open."""
    end = time.monotonic() + 20
    command = ("xdotool", "search", "--name", f"^{title}$", "windowactivate", "--sync")
    while start(*command).wait(20) != 0:
        assert time.monotonic() < end, title
        time.sleep(0.1)


def test_another_program_covers_it_and_coming_back_lifts_the_cover(started, tmp_path):
    ours = started(sys.executable, "-c", PROGRAM, str(tmp_path / "preferences.ini"))
    assert ours.stdout.readline() == "shown\n"
    activate(started, "dialog")
    assert not select.select([ours.stdout], [], [], 1.5)[0]  # meanwhile its menu opens and closes
    started(sys.executable, "-c", OTHER)
    activate(started, "another")
    assert ours.stdout.readline() == "hidden\n"
    activate(started, "dialog")
    assert ours.stdout.readline() == "shown\n"
