# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the recorder misses no call and that the model forgets what a disk may."""

from __future__ import annotations

import errno
import sys
from typing import TYPE_CHECKING

import pytest

from tests.faults import recorder

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.disk import Trace

pytestmark = recorder.needs_recorder

CAREFUL = """
import os
from tests.faults.inside import ack
folder = os.open('.', os.O_RDONLY)
def replace(text):
    with open('new', 'w') as file:
        file.write(text * 2000)
        file.flush()
        os.fsync(file.fileno())
    os.rename('new', 'file')
    os.fsync(folder)
    ack(text)
replace('b')
replace('c')
"""


def python(code: str, folder: Path, **more: object) -> recorder.Run:
    return recorder.run(
        [sys.executable, "-c", f"import os; os.chdir({str(folder)!r})\n{code}"], folder, **more
    )


def record(code: str, folder: Path) -> Trace:
    code = f"import os; os.chdir({str(folder)!r})\n{code}"
    return recorder.record([sys.executable, "-c", code], folder)


def outcomes(trace: Trace, count: int = 300) -> set[str | None]:
    """Return what `file` can hold, each run of one letter shown as that letter."""
    found: set[str | None] = set()
    for state in trace.crash_states(count, seed=3):
        file = state.folder / "file"
        text = file.read_bytes() if file.exists() else None
        letters = sorted(set(text.decode())) if text is not None else []
        found.add(None if text is None else f"{''.join(letters)}{len(text)}")
    return found


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "watched"
    made.mkdir()
    (made / "file").write_text("a" * 2000)
    return made


def test_a_careful_replacement_is_old_or_new(folder):
    trace = record(CAREFUL, folder)
    assert trace.acknowledged == ("b", "c")
    assert outcomes(trace) == {"a2000", "b2000", "c2000"}
    for state in trace.crash_states(300, seed=4):
        letter = (state.folder / "file").read_text()[0]
        assert letter >= (state.acknowledged or ("a",))[-1]


def test_a_replacement_that_syncs_no_content_may_leave_an_empty_file(folder):
    hasty = CAREFUL.replace("os.fsync(file.fileno())", "pass")
    assert "0" in outcomes(record(hasty, folder))


def test_a_replacement_that_syncs_no_name_may_come_back(folder):
    trace = record(CAREFUL.replace("os.fsync(folder)", "pass"), folder)
    found = {
        (state.folder / "file").read_text()[0]
        for state in trace.crash_states(300, seed=4)
        if state.acknowledged
    }
    assert "a" in found


def test_a_write_in_place_may_be_torn_between_sectors(folder):
    found = outcomes(record("with open('file', 'r+') as f: f.write('b' * 2000)", folder))
    assert {"a2000", "ab2000", "b2000"} <= found


def test_every_way_to_change_a_folder_is_recorded(folder):
    record(
        """
import shutil, tempfile
os.mkdir('inner'); os.makedirs('inner/deep/deeper'); open('inner/one', 'x').close()
with open('inner/one', 'ab') as f: f.write(b'1' * 10); f.flush(); f.write(b'2')
with open('inner/one', 'ab', buffering=0) as f: f.write(b'3')
fd = os.open('inner/two', os.O_CREAT | os.O_RDWR, 0o600)
os.pwrite(fd, b'abc', 1000); os.writev(fd, [b'', b'xy', b'z']); os.ftruncate(fd, 900)
os.posix_fallocate(fd, 0, 4096); os.pwritev(fd, [b'tail'], 4000); os.fdatasync(fd); os.close(fd)
os.truncate('inner/two', 4050)
shutil.copyfile('inner/two', 'three'); shutil.copytree('inner', 'copy')
os.link('three', 'four'); os.replace('three', 'inner/five'); os.unlink('inner/one')
os.rename('inner', 'outer'); shutil.rmtree('copy')
here = os.open('.', os.O_RDONLY)
os.close(os.open('six', os.O_CREAT | os.O_WRONLY, dir_fd=here))
os.rename('six', 'seven', src_dir_fd=here, dst_dir_fd=here); os.fsync(here)
with tempfile.NamedTemporaryFile(dir='.') as f: f.write(b'gone')
with open('file', 'w') as f: f.write('new')
os.remove('seven'); open('seven', 'w').close()
os.mkdir('empty'); os.rmdir('empty')
os.mkdir('kept')
""",
        folder,
    )


def test_a_call_that_escapes_is_noticed(folder):
    with pytest.raises(AssertionError, match="escaped"):
        record(
            "import mmap; f = open('file', 'r+b'); mmap.mmap(f.fileno(), 0)[:3] = b'xyz'", folder
        )


def test_a_workload_that_fails_is_no_record(folder):
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        record("1 / 0", folder)


@pytest.mark.parametrize(("error", "sticky"), [(errno.EIO, False), (errno.ENOSPC, True)])
def test_whatever_call_fails_a_careful_replacement_is_whole(folder, error, sticky):
    calls = len([op for op in python(CAREFUL, folder).operations if op.kind != "A"])
    for k in range(1, calls + 1):
        (folder / "file").write_text("a" * 2000)
        (folder / "new").unlink(missing_ok=True)
        done = python(CAREFUL, folder, fault=recorder.Fault(k, error, sticky))
        assert done.status == 1
        assert f"Errno {error}]" in done.stderr
        left = (folder / "file").read_text()
        assert left in ("a" * 2000, "b" * 2000, "c" * 2000)
        assert left[0] >= (done.acknowledged or ("a",))[-1]


def test_one_process_can_try_every_call(folder):
    done = python(
        """
import errno
from tests.faults import inside
def work():
    with open('file', 'wb', buffering=0) as f:
        f.write(b'new'); os.fsync(f.fileno())
inside.arm(0, 0); work(); total = inside.calls()
for k in range(1, total + 1):
    inside.arm(k, errno.EIO)
    try:
        work()
    except OSError as e:
        inside.ack(f'{k} {e.errno}')
inside.arm(0, 0); work()
""",
        folder,
    )
    assert done.acknowledged == tuple(f"{k} {errno.EIO}" for k in (1, 2, 3)), done.stderr


def test_a_write_can_be_cut_short(folder):
    code = "fd = os.open('file', os.O_WRONLY); print(os.write(fd, b'12345678'))"
    assert python(code, folder, fault=recorder.Fault(2, 0, short=True)).stdout == "4\n"
