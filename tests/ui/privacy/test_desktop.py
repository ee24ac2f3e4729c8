# SPDX-License-Identifier: Apache-2.0
"""The signals of a real message bus lock the window: sleep, screen lock, screen saver."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from tests.architecture import ROOT

pytestmark = pytest.mark.skipif(
    not shutil.which("dbus-daemon"), reason="needs dbus-daemon to have a bus of its own"
)

LOGIN = "org.freedesktop.login1"
PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from ui.privacy.desktop import DesktopWatch

service, interface, signal, *arguments = sys.argv[1:]
application = QCoreApplication([])
watch = DesktopWatch(application)
heard = []
watch.away.connect(lambda: heard.append(1))
watch.start()
sender = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, "another")
if service:
    assert sender.registerService(service)
message = QDBusMessage.createSignal("/somewhere", interface, signal)
message.setArguments([argument == "true" for argument in arguments])
QTimer.singleShot(50, lambda: sender.send(message))
QTimer.singleShot(600, application.quit)
application.exec()
print(len(heard))
"""


@pytest.fixture
def bus():
    """Return the address of a bus that nobody else is on."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.mark.parametrize(
    ("signal", "heard"),
    [
        ((LOGIN, f"{LOGIN}.Manager", "PrepareForSleep", "true"), 1),
        ((LOGIN, f"{LOGIN}.Manager", "PrepareForSleep", "false"), 0),
        ((LOGIN, f"{LOGIN}.Session", "Lock"), 1),
        (("", "org.freedesktop.ScreenSaver", "ActiveChanged", "true"), 1),
        (("", "org.gnome.ScreenSaver", "ActiveChanged", "true"), 1),
        (("", "org.gnome.ScreenSaver", "ActiveChanged", "false"), 0),
        (("org.example.Other", f"{LOGIN}.Manager", "PrepareForSleep", "true"), 0),
    ],
)
def test_a_signal_of_the_desktop_is_heard(bus, signal, heard):
    addresses = {"DBUS_SYSTEM_BUS_ADDRESS": bus, "DBUS_SESSION_BUS_ADDRESS": bus}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *signal],
        env=os.environ | addresses,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == heard, done.stderr


def test_without_a_bus_there_is_nothing_to_hear_and_nothing_fails(tmp_path):
    program = PROGRAM.split("sender =", maxsplit=1)[0]
    nowhere = f"unix:path={tmp_path}/none"
    addresses = {"DBUS_SYSTEM_BUS_ADDRESS": nowhere, "DBUS_SESSION_BUS_ADDRESS": nowhere}
    done = subprocess.run(
        [sys.executable, "-c", program, "", "", ""],
        env=os.environ | addresses, cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
