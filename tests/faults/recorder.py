# SPDX-License-Identifier: Apache-2.0
"""Owns running a workload under `iolog.c`: building it, its environment, reading its record."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.disk import Operation, Trace, snapshot

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tests.faults.disk import Before

_SOURCE = Path(__file__).with_name("iolog.c")
_ROOT = Path(__file__).resolve().parents[2]
_HEAD = struct.Struct("=c7xQQII")

needs_recorder = pytest.mark.skipif(
    not sys.platform.startswith("linux") or sys.maxsize < 1 << 32 or shutil.which("gcc") is None,
    reason="power cuts are recorded on 64-bit Linux, by a library that gcc builds; no gcc here",
)


@dataclass(frozen=True)
class Fault:
    """The k-th call (from 1) fails with an errno; see `inside.arm` for the rest."""

    k: int
    error: int
    sticky: bool = False
    short: bool = False


@dataclass(frozen=True)
class Run:
    """What a workload did: how it ended, what it printed, what it said was saved."""

    status: int
    stdout: str
    stderr: str
    operations: tuple[Operation, ...]

    @property
    def acknowledged(self) -> tuple[str, ...]:
        return tuple(op.data.decode() for op in self.operations if op.kind == "A")


@cache
def _library() -> Path:
    """Build the recorder, once per process."""
    folder = Path(tempfile.mkdtemp(prefix="probitas-iolog-"))
    atexit.register(shutil.rmtree, folder)
    library = folder / "iolog.so"
    subprocess.run(
        [
            "gcc",
            "-std=gnu11",
            "-O2",
            "-Wall",
            "-shared",
            "-fPIC",
            "-pthread",
            "-o",
            library,
            _SOURCE,
        ],
        check=True,
    )
    return library


def run(
    workload: Sequence[str],
    folder: Path,
    *,
    fault: Fault | None = None,
    environment: Mapping[str, str] | None = None,
    stdin: str = "",
    keep: bool = True,
) -> Run:
    """Run a program and record what it does to a folder that exists; see `inside` for acks.

    Without `keep` no record is made: of thousands of failures in one process it would fill a disk.
    """
    with tempfile.TemporaryDirectory(prefix="probitas-iolog-") as scratch:
        log = Path(scratch, "log") if keep else Path(os.devnull)
        log.touch()
        with Path(os.devnull).open("wb") as acks:
            environ = {
                **os.environ,
                "PYTHONPATH": str(_ROOT),
                "PYTHONDONTWRITEBYTECODE": "1",
                **(environment or {}),
                "LD_PRELOAD": str(_library()),
                "IOLOG_FOLDER": str(folder.resolve(strict=True)),
                "IOLOG_LOG": str(log),
                "IOLOG_ACK_FD": str(acks.fileno()),
            }
            if fault is not None:
                environ |= {
                    "IOLOG_FAIL_AT": str(fault.k),
                    "IOLOG_ERRNO": str(fault.error),
                    "IOLOG_STICKY": str(int(fault.sticky)),
                    "IOLOG_SHORT": str(int(fault.short)),
                }
            done = subprocess.run(
                [*workload],
                env=environ,
                input=stdin,
                capture_output=True,
                text=True,
                check=False,
                pass_fds=(acks.fileno(),),
            )
        return Run(done.returncode, done.stdout, done.stderr, tuple(_read(log.read_bytes())))


def _read(log: bytes) -> Iterator[Operation]:
    at = 0
    while at < len(log):
        kind, inode, position, first, second = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        data, more = log[at : at + first], log[at + first : at + first + second]
        at += first + second
        yield Operation(kind.decode(), inode, position, data, more)


def record(
    workload: Sequence[str],
    folder: Path,
    *,
    environment: Mapping[str, str] | None = None,
    stdin: str = "",
) -> Trace:
    """Run a program to its good end and return all that it did to `folder`.

    What is in the folder before counts as synced. Raise AssertionError when the program fails,
    or when its record does not lead to the folder that it left.
    """
    before = snapshot(folder)
    done = run(workload, folder, environment=environment, stdin=stdin)
    assert done.status == 0, done.stderr
    return _trace(before, done.operations, folder)


@contextmanager
def preloaded(module: str) -> Iterator[subprocess.Popen[str]]:
    """Start a program that has its children recorded one after the other, see `record_in`."""
    with subprocess.Popen(
        [sys.executable, "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "LD_PRELOAD": str(_library())},
    ) as program:
        yield program
        program.stdin.close()


def record_in(
    program: subprocess.Popen[str], work: Sequence[object], folder: Path, *, good: str
) -> Trace:
    """Have a program do some work in a child, as `record` does with one that it starts.

    The work is told in a line of JSON, with the folder and the log at its end; a line that is
    `good` says that it came to a good end, any other that begins like it that it did not.
    """
    before = snapshot(folder)
    with tempfile.NamedTemporaryFile(prefix="probitas-iolog-") as log:
        line = json.dumps([*work, [str(folder.resolve(strict=True)), log.name]])
        program.stdin.write(f"{line}\n")
        program.stdin.flush()
        first = good.split(maxsplit=1)[0]
        said = next((s for s in iter(program.stdout.readline, "") if s.startswith(first)), "")
        assert said.strip() == good, said
        return _trace(before, tuple(_read(Path(log.name).read_bytes())), folder)


def _trace(before: Before, operations: tuple[Operation, ...], folder: Path) -> Trace:
    trace = Trace(before, operations)
    trace.compare(folder)
    return trace
