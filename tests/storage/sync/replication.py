# SPDX-License-Identifier: Apache-2.0
"""Owns real Syncthing programs that keep folders alike, on this machine alone.

Whatever would look for others is switched off: discovery, relays, NAT, reports, upgrades. They
know one another's addresses, which are ports of the loopback.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.request import Request, urlopen
from xml.sax.saxutils import quoteattr

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PROGRAM = shutil.which("syncthing")
needs_syncthing = pytest.mark.skipif(
    PROGRAM is None, reason="Syncthing is not installed; it moves the exchange folder in this test"
)
_KEY = "a key for tests on this machine"
_PATIENCE = 20.0
_OFF = {
    "globalAnnounceEnabled": "false",
    "localAnnounceEnabled": "false",
    "relaysEnabled": "false",
    "natEnabled": "false",
    "urAccepted": "-1",
    "autoUpgradeIntervalH": "0",
    "crashReportingEnabled": "false",
    "stunKeepaliveStartS": "0",
    "startBrowser": "false",
    "reconnectionIntervalS": "1",
    "setLowPriority": "false",
}


@dataclass
class Engine:
    """One Syncthing, which keeps one folder like those of the others."""

    home: Path
    folder: Path
    port: int
    gui: int
    id: str = ""
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def prepare(self) -> None:
        """Make its keys."""
        self.folder.mkdir()
        run = [str(PROGRAM), "generate", "--no-default-folder", "--skip-port-probing"]
        subprocess.run([*run, f"--home={self.home}"], check=True, capture_output=True)
        told = [str(PROGRAM), "--device-id", f"--home={self.home}"]
        self.id = subprocess.run(told, check=True, capture_output=True, text=True).stdout.strip()

    def configure(self, engines: list[Engine]) -> None:
        """Tell it who the others are and what to keep alike."""
        options = "".join(f"<{name}>{value}</{name}>" for name, value in _OFF.items())
        devices = "".join(
            f"<device id={quoteattr(e.id)} name={quoteattr(e.home.name)}>"
            f"<address>tcp://127.0.0.1:{e.port}</address></device>"
            for e in engines
        )
        members = "".join(f"<device id={quoteattr(e.id)}/>" for e in engines)
        (self.home / "config.xml").write_text(
            f'<configuration version="36"><folder id="exchange" path={quoteattr(str(self.folder))}'
            ' type="sendreceive" rescanIntervalS="10" fsWatcherEnabled="true" fsWatcherDelayS="1">'
            f"{members}</folder>{devices}"
            f'<gui enabled="true" tls="false"><address>127.0.0.1:{self.gui}</address>'
            f"<apikey>{_KEY}</apikey></gui>"
            f"<options><listenAddress>tcp://127.0.0.1:{self.port}</listenAddress>{options}"
            "</options></configuration>"
        )

    def start(self) -> None:
        """Run it until it answers."""
        run = [str(PROGRAM), "serve", "--no-browser", "--no-restart", "--no-upgrade"]
        self._process = subprocess.Popen(
            [*run, f"--home={self.home}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        end = time.monotonic() + _PATIENCE
        while not self._answers("system/ping"):
            assert self._process.poll() is None, "Syncthing ended by itself"
            assert time.monotonic() < end, "Syncthing does not answer"
            time.sleep(0.1)

    def stop(self) -> None:
        """Take it off, as when a laptop is shut."""
        if self._process is not None:
            # What was started watches over another process, which would go on without it.
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def rescan(self) -> None:
        """Have it look at its folder now; it would within seconds."""
        self._answers("db/scan?folder=exchange", method="POST")

    def _answers(self, path: str, method: str = "GET") -> bool:
        request = Request(
            f"http://127.0.0.1:{self.gui}/rest/{path}", headers={"X-API-Key": _KEY}, method=method
        )
        with suppress(OSError), urlopen(request, timeout=5) as answer:
            return bool(answer.status == 200)
        return False


@contextmanager
def replicated(where: Path, names: Mapping[str, object]) -> Iterator[dict[str, Engine]]:
    """Give each name a folder that is kept like the others' while this lasts."""
    ports = iter(_free_ports(2 * len(names)))
    engines = {
        name: Engine(where / f"{name}.home", where / f"{name}.folder", next(ports), next(ports))
        for name in names
    }
    for engine in engines.values():
        engine.prepare()
    for engine in engines.values():
        engine.configure(list(engines.values()))
    try:
        for engine in engines.values():
            engine.start()
        yield engines
    finally:
        for engine in engines.values():
            engine.stop()


def _free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports
