# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that nothing is left in memory after locking, and no dump after a crash (F30).

A second process reads all of the first one's memory through /proc, as root may. Before locking
it must find the key, the passphrase and the names, or it would be blind; afterwards none.
"""

from __future__ import annotations

import ctypes
import os
import resource  # noqa: F401 - imported late by what is tested, by a user who may not read it
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.ids import FileId
from core.retaliation.intake import add_person
from storage.vault import Passphrase, open_vault
from storage.vault.slots import database_key, mac_key
from tests.faults import office
from tests.faults.resting import wait_for_rest
from ui.process import keep_private

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.faults.office import Keys

pytest.importorskip("PySide6")
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.geteuid() != 0,
    reason="only root may read the memory of a process that is undumpable, through Linux' /proc",
)

ROOT = Path(__file__).resolve().parents[2]
FIRST, LAST = "Vlorzh", "Qwimblesk"
"""All fifty persons are called this and a number: two words to look for, a hundred to find."""
DUMPING = ("sh", "-c", 'ulimit -S -c "$(ulimit -H -c)"; exec "$@"', "sh")
"""Asks for dumps, as a system may be set up to; the program must refuse them itself."""
NOBODY = 65534
PR_SET_DUMPABLE = 4
_CHUNK = 1 << 22


@pytest.fixture(scope="module")
def populated(original, tmp_path_factory) -> Keys:
    keys = original.copy(tmp_path_factory.mktemp("populated") / "Office.vault")
    records = keys.open()
    for number in range(50):
        facts = {"role": "witness", "name": f"{FIRST}{number:02} {LAST}{number:02}"}
        records.apply(
            FileId(keys.case),
            lambda case, _, f=facts: add_person(case, f, by=records.me, on=date.today()),
        )
    records.close()
    return keys


def secrets_of(keys: Keys) -> dict[str, tuple[bytes, ...]]:
    """Return what must not be found."""
    vault = open_vault(Path(keys.folder), Passphrase(office.PASSPHRASE))
    raw = {"vault key": vault._vmk, "database key": database_key(vault._vmk)[:32]}
    raw["header key"] = mac_key(vault._vmk)
    vault.close()
    found: dict[str, tuple[bytes, ...]] = {name: (key,) for name, key in raw.items()}
    key = raw["database key"].hex()
    found["hex key"] = (key.encode(), key.upper().encode())
    found["passphrase"] = (office.PASSPHRASE.encode(),)
    found["names"] = (FIRST.encode(), LAST.encode())
    return found


def memory_of(process: int) -> Iterator[bytes]:
    """Yield all memory that a process has ever written to, in overlapping pieces.

    What is mapped from a file, readable only and private, is that file, and nothing of ours.
    """
    maps = Path(f"/proc/{process}/maps").read_text().splitlines()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            extent, rights, _, _, inode, *_ = line.split()
            start, end = (int(part, 16) for part in extent.split("-"))
            written = rights.startswith("rw") or (rights.startswith("r") and inode == "0")
            if not written or line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
                continue
            for at in range(start, end, _CHUNK):
                memory.seek(at)
                try:
                    yield memory.read(min(_CHUNK + 256, end - at))
                except OSError:
                    break  # a mapping without memory behind it, such as a device


def hits_in(process: int, secrets: dict[str, tuple[bytes, ...]]) -> dict[str, int]:
    """Count them in every way in which memory could hold them."""
    found = dict.fromkeys(secrets, 0)
    for piece in memory_of(process):
        # ASCII of two or four bytes a letter is ASCII, but for the zeros in it.
        dense = piece.translate(None, b"\0")
        for name, forms in secrets.items():
            found[name] += sum((dense if f.isascii() else piece).count(f) for f in forms)
    return found


class Sitting:
    """Somebody at the window of an open vault."""

    def __init__(self, keys: Keys, where: Path) -> None:
        self.program = subprocess.Popen(
            [*DUMPING, sys.executable, "-m", "tests.faults.locking", keys.folder, keys.case],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=where,
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        )
        self.tell(office.PASSPHRASE)
        assert self.program.stdout.readline() == b"ready\n"

    @property
    def process(self) -> int:
        return self.program.pid

    def tell(self, line: str) -> None:
        self.program.stdin.write(line.encode() + b"\n")
        self.program.stdin.flush()

    def lock(self) -> None:
        """Lock, and wait until the program has begun anew and come to rest."""
        self.tell("lock")
        wait_for_rest(self.process)

    def end(self, by: signal.Signals = signal.SIGKILL) -> int:
        """End it by a signal; return the status as the system gives it."""
        self.program.send_signal(by)
        _, status = os.waitpid(self.process, 0)
        self.program.returncode = os.waitstatus_to_exitcode(status)
        self.program.stdin.close()
        self.program.stdout.close()
        return status


@pytest.mark.parametrize("runs", [1, pytest.param(20, marks=pytest.mark.soak)])
def test_after_locking_no_key_and_no_name_is_left_in_memory(populated, tmp_path, runs, figure):
    secrets = secrets_of(populated)
    clean, before = 0, {}
    for _ in range(runs):
        sitting = Sitting(populated, tmp_path)
        try:
            before = hits_in(sitting.process, secrets)
            assert before["vault key"], "the search is blind"
            assert before["hex key"] + before["database key"], "the search is blind"
            assert before["passphrase"], "the search is blind"
            assert before["names"] >= 100, "the search is blind"
            sitting.lock()
            after = hits_in(sitting.process, secrets)
            assert not any(after.values()), after
            clean += 1
        finally:
            sitting.end()
        records = populated.open()  # it was closed in good order
        assert [report.code for report in records.vault.reports] == []
        records.close()
    figure(f"F30: {clean} of {runs} runs without a trace after locking; before: {before}")


def test_a_crash_leaves_no_dump(populated, tmp_path):
    control = subprocess.Popen(
        [*DUMPING, sys.executable, "-c", "import os; os.abort()"], cwd=tmp_path
    )
    _, status = os.waitpid(control.pid, 0)
    control.returncode = os.waitstatus_to_exitcode(status)
    if not os.WCOREDUMP(status):
        pytest.skip("this system dumps no process at all")
    dumps = set(tmp_path.iterdir())
    sitting = Sitting(populated, tmp_path)
    status = sitting.end(by=signal.SIGABRT)
    assert os.WTERMSIG(status) == signal.SIGABRT
    assert not os.WCOREDUMP(status)
    assert set(tmp_path.iterdir()) == dumps


def test_other_programs_of_the_same_person_cannot_read_the_memory():
    if not readable(lambda: None):
        pytest.skip("this system lets no program read another's memory")
    assert not readable(keep_private)


def readable(begin: Callable[[], None]) -> bool:
    """Tell whether a process of an ordinary user can open the memory of another of the same."""
    ready, say = os.pipe()

    def live() -> int:
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)  # as after an exec
        begin()
        os.write(say, b".")
        signal.pause()
        return 0

    living = as_nobody(live)
    os.close(say)
    assert os.read(ready, 1)
    reading = as_nobody(lambda: os.close(os.open(f"/proc/{living}/mem", os.O_RDONLY)))
    _, status = os.waitpid(reading, 0)
    os.kill(living, signal.SIGKILL)
    os.waitpid(living, 0)
    os.close(ready)
    return status == 0


def as_nobody(work: Callable[[], object]) -> int:
    """Do something in a child that belongs to an ordinary user; return its number."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            work()
            status = 0
        except PermissionError:
            pass
        finally:
            os._exit(status)
    return child
