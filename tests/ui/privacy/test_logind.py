# SPDX-License-Identifier: Apache-2.0
"""Sleep waits until the vault is locked; another person at the machine locks it, too.

The service of logind is played here, on a bus of its own; the program that asks is a real one.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys

import pytest

from tests.architecture import ROOT
from tests.ui.conftest import wait_for

if not shutil.which("dbus-daemon"):
    pytest.skip("needs dbus-daemon to have a bus of its own", allow_module_level=True)

from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

LOGIN = "org.freedesktop.login1"
ABOVE = "/org/freedesktop/login1"
SESSION = f"{ABOVE}/session/_31"
PROGRAM = """
import os, sys
from PySide6.QtCore import QCoreApplication, QTimer
from ui.privacy.desktop import DesktopWatch

application = QCoreApplication([])
watch = DesktopWatch(application)
watch.away.connect(lambda: os.execv(sys.executable, [sys.executable, "-c", "input()"]))
watch.start()
QTimer.singleShot(20_000, application.quit)
application.exec()
"""


class Logind(QDBusVirtualObject):
    """Answers as logind does, and tells who still keeps the machine awake."""

    def __init__(self, bus):
        super().__init__()
        self.bus = bus
        self.asked = []
        self.far = None
        assert bus.registerService(LOGIN)
        assert bus.registerVirtualObject(
            ABOVE, self, QDBusConnection.VirtualObjectRegisterOption.SubPath
        )

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, connection):  # noqa: N802 - Qt's name
        self.asked.append((message.member(), *message.arguments()))
        answer = message.createReply()
        if message.member() == "Inhibit":
            self.far, near = os.pipe()
            answer.setArguments([QDBusUnixFileDescriptor(near)])
            os.close(near)
        else:
            answer.setArguments([QDBusObjectPath(SESSION)])
        return connection.send(answer)

    def tell(self, path, interface, signal, arguments):
        message = QDBusMessage.createSignal(path, interface, signal)
        message.setArguments(arguments)
        assert self.bus.send(message)

    @property
    def waits(self):
        """Whether somebody still holds the other end of what was given."""
        return not select.select([self.far], [], [], 0)[0]


@pytest.fixture
def bus(bus_address, qapp):
    name = f"logind-{bus_address[-8:]}"
    yield QDBusConnection.connectToBus(bus_address, name)
    QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def logind(bus, bus_address):
    """Return logind, with a program that has asked it all that it asks."""
    made = Logind(bus)
    addresses = {"DBUS_SYSTEM_BUS_ADDRESS": bus_address, "XDG_SESSION_ID": "31"}
    client = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], env=os.environ | addresses, cwd=ROOT,
        stdin=subprocess.PIPE,
    )  # fmt: skip
    wait_for(lambda: len(made.asked) == 2)
    yield made
    client.stdin.close()
    client.kill()
    client.wait()
    os.close(made.far)


def gone(logind, path, interface, signal, arguments):
    """Tell something until the program has heard it and is gone; it listens soon after asking."""

    def tell():
        logind.tell(path, interface, signal, arguments)
        return not logind.waits

    wait_for(tell, 10)
    return True


def test_sleep_waits_for_the_lock_and_no_longer(logind):
    assert logind.asked[0] == ("Inhibit", "sleep", "Probitas", logind.asked[0][3], "delay")
    assert logind.waits
    logind.tell(ABOVE, f"{LOGIN}.Manager", "PrepareForSleep", [False])
    assert not select.select([logind.far], [], [], 0.3)[0]
    assert gone(logind, ABOVE, f"{LOGIN}.Manager", "PrepareForSleep", [True])


@pytest.mark.parametrize("changed", [{"LockedHint": True}, {"Active": False}])
def test_our_session_locked_or_behind_another_locks(logind, changed):
    assert logind.asked[1] == ("GetSession", "31")
    properties = "org.freedesktop.DBus.Properties"
    interface = f"{LOGIN}.Session"
    logind.tell(SESSION, properties, "PropertiesChanged", [interface, {"IdleHint": True}])
    logind.tell(f"{SESSION}0", properties, "PropertiesChanged", [interface, {"Active": False}])
    assert not select.select([logind.far], [], [], 0.3)[0]
    assert gone(logind, SESSION, properties, "PropertiesChanged", [interface, changed])


def test_it_is_known_whether_there_is_a_bus_to_hear_of_sleep(bus_address):
    asked = "from ui.privacy.desktop import is_heard; print(is_heard())"
    said = [
        subprocess.check_output(
            [sys.executable, "-c", asked],
            env=os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": address}, cwd=ROOT, text=True,
        ).strip()
        for address in (bus_address, "unix:path=/nowhere/bus")
    ]  # fmt: skip
    assert said == ["True", "False"]
