# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of what the program touches outside the vault: its settings, and no network (F18).

Every call that makes, writes, renames or removes a file, and every socket, is seen by strace: of
the commands without a screen, and of a day at the window from unlocking to the locked screen. What
a person asked to have written elsewhere is in one folder; everything else has to be in `ALLOWED`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults import office
from tests.faults.resting import wait_for_rest, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.faults.office import Keys

ROOT = Path(__file__).resolve().parents[2]
MAIL = ROOT / "tests" / "storage" / "intake" / "files" / "outlook_fr.eml"
SAID = ("Garnier", "insuffi", "Rated", "Cleo", "Complainant", "Ada Director", "RC-2021")
"""What stands in the cases, and may stand in no file outside."""
ALLOWED = {
    r"\.config(/Probitas)?": "folders of settings; a file without a name grows in them",
    r"\.config/Probitas/Probitas\.conf(\.\w+)?": "our settings: language, look, recent vaults",
    r"\.config/QtProject\.conf(\.\w+)?": "Qt's file dialog, where the desktop has none: folders",
}
"""What may be written in the home of a person, and what it is."""
DEVICES = {"/dev/null", "/dev/tty"}
_STRACE = ("strace", "-f", "-qq", "--seccomp-bpf")
_CALLS = "open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,link"
_CALLS += ",linkat,symlink,symlinkat,unlink,unlinkat,rmdir,truncate,socket,connect,bind"
_LINE = re.compile(r"^\d+ +(?P<call>\w+)\((?P<rest>.*)$")
_PATH = re.compile(r'(?:AT_FDCWD<(?P<cwd>[^>]*)>|\d+<(?P<at>[^>]*)>)?(?:, )?"(?P<path>[^"]*)"')
_OPENS = ("open", "openat", "openat2")
_WRITES = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE)")
_SOURCES = ("link", "linkat", "symlink", "symlinkat")
"""Calls whose first path is only pointed at."""


@cache
def _why_not() -> str:
    if not sys.platform.startswith("linux") or shutil.which("strace") is None:
        return "strace is not installed: nobody sees what is written"
    if os.geteuid() != 0:
        return "only root may read what an undumpable process asks the system for"
    tried = subprocess.run([*_STRACE, "-o", os.devnull, "true"], capture_output=True, check=False)
    return "this system lets no program trace another" if tried.returncode else ""


pytestmark = pytest.mark.skipif(bool(_why_not()), reason=_why_not())


@dataclass
class Traced:
    """Everything that was seen of some programs."""

    written: Counter[str] = field(default_factory=Counter)
    network: list[str] = field(default_factory=list)
    local: set[str] = field(default_factory=set)
    """Sockets of this machine that were asked for: by their path."""

    def read(self, lines: Iterator[str]) -> None:
        for line in lines:
            match = _LINE.match(line)
            if match is None:
                continue  # the second half of a call, or a signal
            call, rest = match["call"], match["rest"]
            if call in ("socket", "connect", "bind"):
                self._note_socket(line, rest)
            elif call not in _OPENS or _WRITES.search(rest):
                self.written.update(_paths(call, rest))

    def _note_socket(self, line: str, rest: str) -> None:
        if "AF_UNIX" not in rest:
            self.network.append(line.strip())
        elif path := re.search(r'sun_path=(@?"[^"]*")', rest):
            self.local.add(path[1])


def _paths(call: str, rest: str) -> Iterator[str]:
    found = list(_PATH.finditer(rest))
    for match in found[1:] if call in _SOURCES and len(found) > 1 else found:
        base = match["at"] or match["cwd"] or "/"
        yield os.path.normpath(os.path.join(base, match["path"]))  # noqa: PTH118 - as the system


def traced(program: subprocess.Popen[str]) -> int:
    """Return the process that strace watches; it has others, by which it tries what it can do."""
    python = sys.executable.encode()
    children = Path(f"/proc/{program.pid}/task/{program.pid}/children")

    def found() -> list[int]:
        every = map(int, children.read_text().split())
        return [one for one in every if _command(one).startswith(python + b"\0")]

    wait_until(lambda: bool(found()))
    return found()[0]


def _command(process: int) -> bytes:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except FileNotFoundError:  # it has ended meanwhile
        return b""


@dataclass
class Desk:
    """A home of its own, a vault, a folder for what is taken out, and somebody who watches."""

    where: Path
    seen: Traced = field(default_factory=Traced)

    def __post_init__(self) -> None:
        for folder in (self.home, self.outside, self.vaults, self.where / "cwd"):
            folder.mkdir()

    @property
    def home(self) -> Path:
        return self.where / "home"

    @property
    def outside(self) -> Path:
        return self.where / "outside"

    @property
    def vaults(self) -> Path:
        return self.where / "vaults"

    def start(self, *command: str) -> subprocess.Popen[str]:
        """Begin a program under strace; Python's compiled copies of our code are no business."""
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("XDG_")
        }
        environment |= {"HOME": str(self.home), "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
        environment |= {"PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(self.where / "tmp")}
        trace = [
            "strace",
            "-f",
            "-qq",
            "--seccomp-bpf",
            "-y",
            "-s",
            "4096",
            "-e",
            f"trace={_CALLS}",
        ]
        return subprocess.Popen(
            [*trace, "-o", str(self.where / "trace"), sys.executable, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.where / "cwd",
            env=environment,
        )

    def look(self) -> None:
        with (self.where / "trace").open(errors="replace") as lines:
            self.seen.read(lines)

    def type(self, *commands: Sequence[str | Path]) -> None:
        """Run commands without a screen."""
        program = self.start("-m", "tests.faults.commands")
        lines = [json.dumps([[*map(str, command)], office.PASSPHRASE]) for command in commands]
        said, complaint = program.communicate("\n".join(lines))
        assert program.returncode == 0, complaint
        statuses = [json.loads(line)[0] for line in said.splitlines()]
        assert statuses == [0] * len(commands), said
        self.look()

    def day(self, keys: Keys) -> None:
        """Work a day at the window, until it is locked and at rest."""
        program = self.start("-m", "tests.faults.day", keys.folder, str(MAIL), str(self.outside))
        program.stdin.write(office.PASSPHRASE + "\n")
        program.stdin.flush()
        process = traced(program)
        try:
            with suppress(FileNotFoundError):  # it has ended: why is told below
                wait_for_rest(process)
        finally:
            complaint = self._ended(program, process)
        assert program.returncode == 0, complaint  # it hears the signal, closes and ends
        assert "Traceback" not in complaint, complaint
        self.look()

    def _ended(self, program: subprocess.Popen[str], process: int) -> str:
        """End the window as a shutdown does; return what it said.

        Locking begins the process anew: a signal that comes in that moment is heard by nobody.
        """
        for _ in range(60):
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                return program.communicate(timeout=2)[1]
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
        raise AssertionError(f"the window did not end: {program.communicate()[1]}")

    def not_allowed(self) -> list[str]:
        """Return what was written that should not have been."""
        own = (f"{self.vaults}/", f"{self.outside}/")
        return sorted(
            path
            for path in self.seen.written
            if not path.startswith(own) and path not in DEVICES and not self._is_setting(path)
        )

    def _is_setting(self, path: str) -> bool:
        inside = path.removeprefix(f"{self.home}/")
        return inside != path and any(re.fullmatch(pattern, inside) for pattern in ALLOWED)


@pytest.fixture
def desk(tmp_path) -> Desk:
    return Desk(tmp_path)


def test_the_watch_sees_what_is_written_elsewhere_and_every_socket(desk):
    program = """
import os, socket, sys, threading
home = os.environ["HOME"]
threading.Thread(target=lambda: open(home + "/leak", "w").close()).start()
os.chdir(home); os.mkdir("inside"); os.rename("inside", "renamed")
os.open(".", os.O_TMPFILE | os.O_RDWR)
for family in (socket.AF_INET, socket.AF_INET6):
    socket.socket(family, socket.SOCK_DGRAM)
socket.socket(socket.AF_UNIX).connect_ex("/nowhere")
"""
    desk.start("-c", program).communicate()
    desk.look()
    names = {path.removeprefix(str(desk.home)) for path in desk.not_allowed()}
    assert names == {"", "/inside", "/leak", "/renamed"}
    assert len(desk.seen.network) == 2
    assert desk.seen.local == {'"/nowhere"'}


@pytest.mark.parametrize("seconds", [0, pytest.param(600, marks=pytest.mark.soak)])
def test_nothing_is_written_elsewhere_and_no_network_is_asked_for(original, desk, seconds, figure):
    pytest.importorskip("PySide6")
    keys = original.copy(desk.vaults / "Office.vault")
    end = time.monotonic() + seconds
    days = commands = 0
    names = ("--organisation", "Example", "--office", "Ethics", "--director", "Ana Pinto")
    sheet = desk.outside / "sheet.pdf"
    while not days or time.monotonic() < end:
        desk.day(keys)
        letter = next(path for path in desk.outside.glob("*.pdf") if path != sheet)
        desk.type(
            ("create", desk.vaults / f"new-{days}.vault", *names, "--sheet", sheet),
            ("letters", keys.folder, "--out", desk.outside / f"letters-{days}"),
            ("verify-letter", letter, "--vault", keys.folder),
            ("check", keys.folder),
        )
        days, commands = days + 1, commands + 4
    seen = desk.seen
    outside = sorted(str(path.relative_to(desk.home)) for path in all_files(desk.home))
    figure(
        f"F18: {days} days at the window and {commands} commands, {seen.written.total()} writing"
        f" calls; not allowed: {len(desk.not_allowed())}; left outside: {outside};"
        f" network sockets: {len(seen.network)}; local ones: {sorted(seen.local)}"
    )
    expected = {f"{keys.folder}/vault.db-wal", f"{keys.folder}/lock", str(sheet)}
    assert expected <= set(seen.written), "the watch is blind"
    assert any(desk.outside.glob("*.vault")), "no backup was made"
    assert len(list(desk.outside.glob("*/*.pdf"))) == days * (days + 1) // 2, "no letter was issued"
    assert desk.not_allowed() == []
    assert seen.network == []
    assert words_in(all_files(desk.home)) == []


def all_files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def words_in(files: Sequence[Path]) -> list[tuple[str, str]]:
    return [
        (path.name, word)
        for path in files
        for word in SAID
        if word.encode() in path.read_bytes() or word in path.name
    ]
