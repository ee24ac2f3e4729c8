# SPDX-License-Identifier: Apache-2.0
"""Owns what every test is held to: no screen, no network, no key ring, no unannounced warning.

`--soak` adds the tests marked `soak`, `--bench` those in `bench/`, `--gallery` the pictures of the
window; without them a run is the fast set. A test says its figures through `figure`; they stand in
the summary. Tests share no state with the person who runs them: settings, data and key ring of
the desktop are out of reach before the first import.
"""

from __future__ import annotations

import gc
import ipaddress
import logging
import os
import re
import shutil
import sys
import tempfile
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_LONG = ("soak", "bench", "gallery")
pytest_plugins = ("pytester",)
_DESKTOP = tempfile.mkdtemp(prefix="probitas-tests-")

os.environ |= {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    # A backend that is named outright does not look at the line above; it finds no bus here.
    "DBUS_SESSION_BUS_ADDRESS": f"unix:path={_DESKTOP}/no-bus",
    # A program that a test starts does not hand bundles to the window of who runs the tests.
    "XDG_RUNTIME_DIR": f"{_DESKTOP}/no-run",
    "XDG_CONFIG_HOME": f"{_DESKTOP}/config",
    "XDG_DATA_HOME": f"{_DESKTOP}/data",
    # What one worker makes for all lies with the process that started them and ends after them.
    "PROBITAS_TESTS": os.environ.get("PROBITAS_TESTS", _DESKTOP),
    # Said to what is started from here, the workers first: memory that the next test asks for
    # again is not given back in between. A fortieth of all the time went into that.
    "MALLOC_TRIM_THRESHOLD_": "400000000",
    "MALLOC_MMAP_THRESHOLD_": "400000000",
    "MALLOC_TOP_PAD_": "16000000",
}
# Tests start the program many times: compiled once, as where it is installed.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
# A file that must be private has to be made so by the program, not by the umask of the machine.
os.umask(0o022)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--soak", action="store_true", help="also run the long figures")
    parser.addoption("--bench", action="store_true", help="also run the measurements")
    parser.addoption("--gallery", action="store_true", help="also take the pictures")


def pytest_configure(config: pytest.Config) -> None:
    """Fix the examples of the fast set: the same commit is green or red everywhere."""
    hypothesis.settings.register_profile("fast", deadline=None, derandomize=True)
    hypothesis.settings.register_profile("soak", deadline=None)
    hypothesis.settings.load_profile("soak" if config.getoption("--soak") else "fast")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Spare every worker the pictures and measurements that nobody asked for, and their imports."""
    pictures = collection_path.name == "test_gallery.py" and not config.getoption("--gallery")
    bench = collection_path.name == "bench" and not config.getoption("--bench")
    return pictures or bench or None


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[object]:
    """Spare the collector of garbage the tests themselves: thousands of objects that stay.

    And let it look more rarely: most of what a history makes lives until its end.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(20_000)
        gc.enable()


def pytest_unconfigure() -> None:
    shutil.rmtree(_DESKTOP, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    wanted = {mark for mark in _LONG if config.getoption(f"--{mark}")}
    kept, left = [], []
    for item in items:
        if "bench" in item.path.parts:
            item.add_marker("bench")
        marks = {mark for mark in _LONG if item.get_closest_marker(mark)}
        (left if marks - wanted else kept).append(item)
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = kept


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Say a figure worth quoting; it is printed at the end, whichever process ran the test."""
    return lambda line: record_property("figure", line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [r for kind in ("passed", "failed") for r in terminalreporter.stats.get(kind, ())]
    lines = [text for r in reports for name, text in r.user_properties if name == "figure"]
    if lines:
        terminalreporter.section("figures")
        for line in lines:
            terminalreporter.line(str(line))


class ExpectedLog(logging.Handler):
    """What a test says it will cause in the log, and what it did cause."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._patterns: list[re.Pattern[str]] = []
        self._records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def expect(self, pattern: str) -> None:
        """Announce records whose message matches `pattern`; at least one has to come."""
        self._patterns.append(re.compile(pattern))

    def complaints(self) -> list[str]:
        """Return what was logged unannounced and what was announced in vain."""
        texts = [record.getMessage() for record in self._records]
        loud = [
            f"{record.levelname} {record.name}: {text}"
            for record, text in zip(self._records, texts, strict=True)
            if not any(p.search(text) for p in self._patterns)
        ]
        vain = [
            f"announced, not logged: {p.pattern}"
            for p in self._patterns
            if not any(p.search(text) for text in texts)
        ]
        return loud + vain


@pytest.fixture(autouse=True)
def log() -> Iterator[ExpectedLog]:
    """Fail a test that logs at WARNING or above without `log.expect(...)`."""
    handler = ExpectedLog()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)
    if complaints := handler.complaints():
        pytest.fail("log:\n" + "\n".join(complaints), pytrace=False)


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    """Fail a test that leaves a window on the screen for the next one to trip over."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [w for w in widgets.QApplication.topLevelWidgets() if w.isVisible()]
    for window in left:
        window.close()
    if left:
        pytest.fail(f"left open: {', '.join(type(w).__name__ for w in left)}", pytrace=False)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Fail a test at whose end Qt warns, while windows close: pytest-qt has stopped listening."""
    qt = sys.modules.get("PySide6.QtCore")
    if qt is None:
        return (yield)
    told: list[str] = []

    def hear(kind: Any, _where: Any, text: str) -> None:
        if kind not in (qt.QtMsgType.QtDebugMsg, qt.QtMsgType.QtInfoMsg):
            told.append(text)

    before = qt.qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qt.qInstallMessageHandler(before)
    # Without a screen the platform says of some things that it does not do them.
    if warnings := [text for text in told if "plugin does not support" not in text]:
        pytest.fail("Qt at the end:\n" + "\n".join(warnings), pytrace=False)


_calls_out: list[str] = []


def _is_local(host: Any) -> bool:
    if host in (None, "", b"", "localhost", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(host if isinstance(host, str) else host.decode()).is_loopback
    except ValueError:
        return False


def _guard_network(event: str, args: tuple[Any, ...]) -> None:
    """Stop whatever in this process asks for a name or an address that is not this machine."""
    if event in ("socket.connect", "socket.sendto") and isinstance(args[1], tuple):
        host = args[1][0]
    elif event == "socket.getaddrinfo":
        host = args[0]
    else:
        return
    if not _is_local(host):
        _calls_out.append(f"{event} {host!r}")
        raise PermissionError(f"tests have no network: {event}")


sys.addaudithook(_guard_network)


@pytest.fixture(autouse=True)
def network_calls() -> Iterator[list[str]]:
    """Fail a test that tried the network, even if the code under test swallowed the refusal."""
    _calls_out.clear()
    yield _calls_out
    if _calls_out:
        pytest.fail(f"network: {', '.join(_calls_out)}", pytrace=False)
