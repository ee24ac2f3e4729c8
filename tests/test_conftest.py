# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the guards in `conftest.py` bite."""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import urllib.request
from pathlib import Path

import pytest


def test_an_announced_warning_is_let_through(log):
    log.expect("vault.header_.*")
    logging.getLogger("probitas").warning("vault.header_repaired")


def test_an_unannounced_warning_is_a_complaint(log):
    logging.getLogger("probitas").warning("vault.header_repaired")
    assert log.complaints() == ["WARNING probitas: vault.header_repaired"]
    log.expect("header")


def test_a_warning_announced_in_vain_is_a_complaint(log):
    log.expect("vault.gone")
    assert log.complaints() == ["announced, not logged: vault.gone"]
    logging.getLogger().error("vault.gone")


def test_the_network_is_out_of_reach_and_a_try_is_remembered(network_calls):
    with pytest.raises(PermissionError), socket.socket() as link:
        link.connect(("192.0.2.1", 80))
    with contextlib.suppress(OSError), urllib.request.urlopen("http://example.org/"):
        pytest.fail("a page came back")
    assert len(network_calls) == 2
    network_calls.clear()


def test_this_machine_is_within_reach():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


def test_the_key_ring_of_the_desktop_is_out_of_reach():
    bus = os.environ["DBUS_SESSION_BUS_ADDRESS"].removeprefix("unix:path=")
    assert not Path(bus).exists()


def in_a_file(pytester, request, text):
    """Run tests under the guards; return what came out."""
    pytester.makeconftest(request.config.rootpath.joinpath("tests/conftest.py").read_text())
    pytester.makepyfile(text)
    return pytester.runpytest_subprocess("-p", "no:cacheprovider")


def test_a_window_left_open_is_found_and_a_warning_at_the_end(pytester, request):
    result = in_a_file(
        pytester,
        request,
        "import pytest\n"
        "from PySide6.QtCore import qWarning\n"
        "from PySide6.QtWidgets import QWidget\n"
        "@pytest.fixture\ndef warns():\n    yield\n    qWarning('too late')\n"
        "def test_leaves(qapp):\n    global w\n    w = QWidget()\n    w.show()\n"
        "def test_warns(qapp, warns): pass\n"
        "def test_after(): pass\n",
    )
    result.assert_outcomes(passed=3, errors=2)
    result.stdout.fnmatch_lines(["*left open: QWidget*", "*too late*"])
