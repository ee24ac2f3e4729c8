# SPDX-License-Identifier: Apache-2.0
"""A bundle that is opened while a window is open is shown there, and by nobody else."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture import ROOT
from tests.cases import in_each
from ui.app import run
from ui.operations.handover import hand_over, hear, listen

BUNDLE = Path("/media/stick/0123456789abcdef.probundle")


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """The folder that the system makes for who sits here."""
    tmp_path.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def window(folder):
    """Where a window that is open listens."""
    with listen() as heard:
        yield heard


def test_a_bundle_reaches_the_window_that_is_open(window):
    assert hand_over(BUNDLE)
    assert hear(window) == BUNDLE


def test_a_start_for_a_bundle_ends_when_it_has_been_handed_over(window):
    assert run(BUNDLE, []) == 0
    assert hear(window) == BUNDLE


def test_a_bundle_is_named_so_that_another_program_finds_it(window, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert hand_over(Path(BUNDLE.name))
    assert hear(window) == tmp_path / BUNDLE.name


def test_without_a_window_nothing_is_handed_over(folder):
    assert not hand_over(BUNDLE)
    listen().close()
    assert not hand_over(BUNDLE)


def test_the_place_of_a_window_that_ended_is_taken_by_the_next(folder):
    listen().close()
    with listen() as heard:
        assert hand_over(BUNDLE)
        assert hear(heard) == BUNDLE


def test_of_two_windows_the_first_hears(window):
    assert listen() is None
    assert hand_over(BUNDLE)
    assert hear(window) == BUNDLE


def test_a_folder_that_others_may_enter_is_not_used_any_more(window, folder):
    folder.chmod(0o711)
    assert not hand_over(BUNDLE)


@in_each(
    "said",
    [
        b"",
        b"0123.probundle",
        b"/home/officer/Office.vault",
        b"/home/officer/0123.probundle\0",
        b"/" + 4096 * b"a" + b".probundle",
    ],
)
def test_what_is_no_path_of_a_bundle_is_not_heard(window, folder, said):
    (place,) = folder.iterdir()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as far:
        far.sendto(said, str(place))
    assert hear(window) is None


def test_nothing_listens_without_a_folder_of_ones_own(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, mode in (("relative", 0o700), ("open", 0o755), (120 * "x", 0o700)):
        Path(name).mkdir()
        Path(name).chmod(mode)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert listen() is None
    for place in ("", "relative", tmp_path / "absent", tmp_path / "open", tmp_path / (120 * "x")):
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(place))
        assert listen() is None
        assert not hand_over(BUNDLE)


HEARS = """
from PySide6.QtCore import QTimer
from ui.frame.given import Application
application = Application()
application.file_given.connect(lambda path: (print(path, flush=True), application.quit()))
application.listen()
QTimer.singleShot(0, lambda: print("listens", flush=True))
application.exec()
"""


def test_the_window_is_told_without_asking(folder):
    with subprocess.Popen(
        [sys.executable, "-c", HEARS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout.readline() == "listens\n"
        assert hand_over(BUNDLE)
        assert process.stdout.readline() == f"{BUNDLE}\n"
        assert process.wait(timeout=30) == 0
