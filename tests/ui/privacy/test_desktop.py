# SPDX-License-Identifier: Apache-2.0
"""The signals of a real message bus lock the window: sleep, screen lock, screen saver."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys

import pytest

from tests.architecture import ROOT

if not shutil.which("dbus-daemon"):
    pytest.skip("needs dbus-daemon to have a bus of its own", allow_module_level=True)

from PySide6.QtDBus import QDBusConnection, QDBusMessage

LOGIN = "org.freedesktop.login1"
PROGRAM = """
from PySide6.QtCore import QCoreApplication, QTimer
from ui.privacy.desktop import DesktopWatch

application = QCoreApplication([])
watch = DesktopWatch(application)
watch.away.connect(lambda: print("away", flush=True))
watch.start()
QTimer.singleShot(0, lambda: print("listens", flush=True))
QTimer.singleShot(20_000, application.quit)
application.exec()
"""
SAVERS = ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
MEANT = [
    (f"{LOGIN}.Manager", "PrepareForSleep", [True]),
    (f"{LOGIN}.Session", "Lock", []),
    *((f"org.{desktop}.ScreenSaver", "ActiveChanged", [True]) for desktop in SAVERS),
]
NOT_MEANT = [
    (f"{LOGIN}.Manager", "PrepareForSleep", [False]),
    (f"{LOGIN}.Session", "Unlock", []),
    ("org.gnome.ScreenSaver", "ActiveChanged", [False]),
]


@pytest.fixture
def program(bus_address):
    """Return a program that listens on the bus, and says a word whenever it would lock."""
    addresses = dict.fromkeys(("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"), bus_address)
    running = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], env=os.environ | addresses, cwd=ROOT,
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert running.stdout.readline() == "listens\n"
    yield running
    running.kill()
    running.wait()
    running.stdout.close()


def said_within(seconds, program):
    """Return how often the program would lock within a time; it is over at the first."""
    return len(select.select([program.stdout], [], [], seconds)[0])


def test_the_signals_of_the_desktop_are_heard_and_no_others(program, bus_address, qapp):
    connections = [
        QDBusConnection.connectToBus(bus_address, f"{name}-{bus_address[-8:]}")
        for name in ("logind", "another")
    ]
    logind, another = connections
    assert logind.registerService(LOGIN)

    def send(sender, interface, signal, arguments):
        message = QDBusMessage.createSignal("/somewhere", interface, signal)
        message.setArguments(arguments)
        assert sender.send(message)

    send(another, *MEANT[0])  # says that the machine sleeps, and is not who would know
    for said in NOT_MEANT:
        send(logind, *said)
    assert said_within(0.3, program) == 0
    for said in MEANT:
        send(logind, *said)
        assert program.stdout.readline() == "away\n"
    assert said_within(0.1, program) == 0
    for connection in connections:
        QDBusConnection.disconnectFromBus(connection.name())


def test_without_a_bus_there_is_nothing_to_hear_and_nothing_fails(tmp_path):
    nowhere = f"unix:path={tmp_path}/none"
    addresses = {"DBUS_SYSTEM_BUS_ADDRESS": nowhere, "DBUS_SESSION_BUS_ADDRESS": nowhere}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("20_000", "0")],
        env=os.environ | addresses, cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
