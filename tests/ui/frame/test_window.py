# SPDX-License-Identifier: Apache-2.0
"""The frame and the lock: places, keys, "Saved", languages, closing and beginning anew."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

import resources
from core.errors import Refusal
from core.office.programmes import ADVICE, DISCLOSURE, PROTECTION
from tests.architecture import ROOT
from tests.ui.conftest import PASSPHRASE, do, wait_for
from ui.frame.ending import Ending
from ui.frame.office import OfficeFrame
from ui.frame.places import PLACES
from ui.guidance.piece import PieceView
from ui.operations.changed import Changed
from ui.operations.vault import back_up, open_vault
from ui.operations.ways_in import read_passphrase
from ui.privacy.idle import IdleWatch
from ui.process import where
from ui.widgets.entries import Entries, Entry
from ui.widgets.form import Form
from ui.widgets.notice import Notice


def test_the_first_place_is_shown_and_all_others_can_be_gone_to(window):
    assert window.frame.place == PLACES[0].name
    for place in PLACES:
        window.frame.go(place.name)
        assert window.frame.place == place.name


class Flashes(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_no_part_of_a_page_flashes_up_as_a_window_while_pages_are_built(window, qapp, qtbot):
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    frame = OfficeFrame(window.desk)
    qtbot.addWidget(frame)
    for place in PLACES:
        frame.go(place.name)
    piece = PieceView(window.desk)
    qtbot.addWidget(piece)
    Form().row("Name", QLineEdit(), "As it stands on letters.")
    Entries("People").show_entries([Entry("Ana", "Officer")])
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []


def test_places_answer_to_alt_and_their_number(window, qtbot):
    window.activateWindow()
    listed = [place for place in PLACES if place.is_listed]
    number = min(len(listed), 9)
    key = getattr(Qt.Key, f"Key_{number}")
    qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    assert window.frame.place == listed[number - 1].name


def test_control_k_leads_to_the_search(window, qtbot):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    wait_for(window.frame.search.hasFocus)


def test_saved_is_said_with_the_time_of_the_commit_and_only_then(window):
    assert window.frame.status.text == ""
    heard = []
    window.desk.bus.changed.connect(heard.append)
    do(back_up(), window)
    assert window.frame.status.text == f"Saved {window.desk.language.clock(heard[-1].at)}"


def test_locking_closes_the_vault_and_begins_the_process_anew(window, sample, restarts, qtbot):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: restarts)
    assert restarts == [sample.folder]
    assert not window.isVisible()
    assert not (sample.folder / "vault.db-wal").exists()
    assert (sample.folder / "lock").read_bytes() == b""


def test_locking_twice_restarts_once(window, restarts):
    window.lock()
    window.lock()
    assert len(restarts) == 1


def test_drafts_are_handed_over_before_the_vault_closes(window, restarts, make_window, sample):
    def keep():
        window.desk.read(lambda opened: opened.records.save_draft("note", {"a": 1}), id, window)

    window.desk.bus.locking.connect(keep)
    window.lock()
    again = make_window(sample.folder)
    again.enter(
        do(open_vault(folder=sample.folder, secret=read_passphrase(PASSPHRASE).value), again)
    )
    kept = []
    again.desk.read(lambda opened: opened.records.load_draft("note"), kept.append, again)
    wait_for(lambda: kept)
    assert kept[0].form == {"a": 1}


def test_whoever_opens_an_office_waits_for_no_table_at_the_first_refusal(make_window, sample):
    resources._table.cache_clear()
    made = make_window(sample.folder)
    do(open_vault(folder=sample.folder, secret=read_passphrase(PASSPHRASE).value), made)
    read = resources._table.cache_info().misses
    made.desk.language.message(Refusal.of("window.cannot_show"))
    made.desk.language.label("state.enquiry")
    assert resources._table.cache_info().misses == read


def test_closing_the_window_closes_the_vault(window, sample):
    window.close()
    assert (sample.folder / "lock").read_bytes() == b""


def test_a_window_that_closes_is_not_seen_while_work_is_waited_for(window):
    seen = []
    window.desk.bus.locking.connect(lambda: seen.append(window.isVisible()))
    window.close()
    assert seen == [False]


def test_control_q_locks_and_quits(window, sample, qtbot):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()
    assert (sample.folder / "lock").read_bytes() == b""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_shutdown_of_the_machine_closes_the_vault(window, sample, number):
    ending = Ending(window)
    ending.asked.connect(window.close)
    os.kill(os.getpid(), number)
    wait_for(lambda: not window.isVisible())
    ending.stop()
    assert (sample.folder / "lock").read_bytes() == b""


def test_another_language_leaves_one_where_one_was(window, language):
    window.frame.go("settings").sections.select("appearance")
    language.choose("fr")
    wait_for(lambda: window.frame.place == "settings")
    assert window.frame.spot == "appearance"


def test_a_window_without_an_open_vault_has_nothing_to_lock(make_window, restarts):
    make_window().lock()
    assert restarts == []


def test_idle_locks_and_a_key_puts_it_off(qtbot, qapp):
    widget = QWidget()
    qtbot.addWidget(widget)
    watch, told = IdleWatch(5, widget), []
    widget.show()
    watch.idle.connect(lambda: told.append(1))
    watch.start()
    watch._touched = time.time() - 299
    watch.look()
    assert told == []
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(widget.windowHandle(), key)
    assert time.time() - watch._touched < 5
    watch._touched = time.time() - 301
    watch.look()
    assert told == [1]


def test_a_clock_that_was_put_back_locks_rather_than_grants_time(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    watch, told = IdleWatch(5, widget), []
    watch.idle.connect(lambda: told.append(1))
    watch._touched = time.time() + 3600
    watch.look()
    assert told == [1]


def test_idle_and_the_desktop_lock_the_window(window, restarts):
    window._guard.desktop.on_state(False)
    assert restarts == []
    window._guard.idle.idle.emit()
    assert len(restarts) == 1


@pytest.mark.parametrize("signal", ["sleep", "lock"])
def test_sleep_and_screen_lock_lock_the_window(window, restarts, signal):
    if signal == "sleep":
        window._guard.desktop.on_state(True)
    else:
        window._guard.desktop.on_lock()
    assert len(restarts) == 1


def test_another_language_is_spoken_at_once_and_the_place_stays(window):
    window.frame.go("settings")
    window.desk.language.choose("fr")
    assert window.frame.place == "settings"
    assert window.frame.search.accessibleName() == "Rechercher"
    window.desk.language.choose("en")
    assert window.frame.search.accessibleName() == "Find"


def test_in_arabic_the_window_is_mirrored(window):
    navigation = window.frame._navigation
    assert navigation.mapTo(window, QPoint(0, 0)).x() == 0
    window.desk.language.choose("ar")
    QApplication.processEvents()
    navigation = window.frame._navigation
    right = navigation.mapTo(window, QPoint(navigation.width(), 0)).x()
    assert right == window.width()


def test_the_window_s_place_on_the_screen_is_remembered_and_nothing_of_the_vault(window, sample):
    window.close()
    window.desk.preferences.sync()
    keys = set(window.desk.preferences._settings.allKeys())
    assert keys <= {"geometry", "language", "appearance", "idle_minutes", "recent"}


def test_a_fault_of_ours_is_said_in_the_window_without_content(window):
    try:
        raise ValueError("Maria Complainant")
    except ValueError as error:
        lines = where(error)
    window.show_fault(lines)
    window.show_fault(lines)
    notices = [n for n in window.findChildren(Notice) if n.isVisible()]
    assert len(notices) == 1
    said = " ".join(label.text() for label in notices[0].findChildren(QLabel))
    assert "ValueError" in said
    assert "Maria" not in said
    notices[0].accept()


def test_if_the_process_cannot_begin_anew_it_ends(tmp_path):
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication; from ui import app\n"
        "from ui.frame.window import Window\n"
        "shown = Window.show\n"
        "def show(window):\n"
        "    shown(window)\n"
        "    QTimer.singleShot(0, lambda: window._restart(Path('/x')))\n"
        "Window.show = show\n"
        "app.run(None, ['/nowhere/python'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=30,
        check=False, env=os.environ | {"XDG_CONFIG_HOME": str(tmp_path)},
    )  # fmt: skip
    assert "FileNotFoundError" in done.stderr


def hold(window, programmes):
    """Tell the window of an office in which who sits here has these programmes."""
    desk = window.desk
    officers = dict(desk.office.officers)
    officers[desk.me] = replace(officers[desk.me], programmes=programmes)
    office = replace(desk.office, officers=officers)
    desk.tell(Changed(datetime.now(UTC), office=office))


def test_who_has_no_part_in_complaints_is_offered_nothing_of_them(window):
    hold(window, frozenset({DISCLOSURE}))
    page = window.frame.go("today")
    wait_for(lambda: page.new.isHidden() and page.stack.currentIndex() == 2)
    assert not {"cases", "referrals", "requests"} & {place.name for place in window.frame.places}
    hold(window, frozenset({PROTECTION}))
    wait_for(lambda: page.new.isVisible() and page.stack.currentIndex() == 1)
    assert {"cases", "referrals"} <= {place.name for place in window.frame.places}


def test_places_come_and_go_with_the_programmes_of_who_sits_here(window, qtbot):
    frame = window.frame
    held = window.desk.office.programmes(window.desk.me)
    window.activateWindow()
    frame.go("requests")
    hold(window, held - {ADVICE})
    assert "requests" not in {place.name for place in frame.places}
    assert frame.place == PLACES[0].name
    for number, place in enumerate(frame.places[:9]):
        key = getattr(Qt.Key, f"Key_{number + 1}")
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        assert frame.place == place.name
    stood = frame.place
    hold(window, held)
    assert "requests" in {place.name for place in frame.places}
    assert frame.place == stood  # nobody is led away from what is still there
    assert frame.go("requests").isVisible()
