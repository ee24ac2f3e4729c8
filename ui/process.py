# SPDX-License-Identifier: Apache-2.0
"""Owns the privacy of the process: its files are its owner's, its faults tell no content."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import sys
from pathlib import Path

_PR_SET_DUMPABLE = 4
_NO_BOX = 0x0001 | 0x0002
"""`SEM_FAILCRITICALERRORS`, `SEM_NOGPFAULTERRORBOX`: without the box, no error reporting."""
_NO_HEAP = 0x0001
"""`WER_FAULT_REPORTING_FLAG_NOHEAP`: should there be a report after all."""
_MOST_LINES = 60


def packaged() -> bool:
    """Tell whether the program is its own interpreter, see resources/package/README.md."""
    return bool(getattr(sys, "frozen", False))


def own_command(script: Path) -> list[str]:
    """Return the command that starts this program anew; `script` is the one that was started."""
    return [sys.executable] if packaged() else [sys.executable, str(script.resolve())]


def typed_command(*arguments: str) -> str:
    """Return a line that starts this program with arguments, as a person in this folder types it.

    It is the program that runs now: another Python would lack the libraries.
    """
    import shlex

    program = sys.executable.removeprefix(f"{Path.cwd()}{os.sep}")
    script = () if packaged() else (sys.argv[0],)
    return shlex.join((program, *script, *arguments))


def keep_private() -> None:
    """Make new files readable by their owner only, and switch crash dumps off.

    A dump of this process would be a plaintext copy of what was on the screen, and of the keys.
    Being undumpable also keeps other programs of the same user from reading its memory (Linux).
    A crash says on standard error where each thread was: files, lines, functions, and no values.
    """
    os.umask(0o077)
    if sys.__stderr__ is not None:  # a program without a console has none
        faulthandler.enable(sys.__stderr__)
    if sys.platform == "win32":
        _report_nothing()
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux") and ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0):
        raise OSError("the system refuses to switch crash dumps off")


def _report_nothing() -> None:
    """Have Windows make no report of a crash, or one without our memory. Not yet run there."""
    ctypes.windll.kernel32.SetErrorMode(_NO_BOX)
    ctypes.windll.kernel32.WerSetFlags(_NO_HEAP)


def where(error: BaseException) -> list[str]:
    """Return where an exception was raised, its causes after it: files, lines, types.

    Neither messages nor values: either may hold a name.
    """
    from traceback import extract_tb

    lines: list[str] = []
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        frames = extract_tb(now.__traceback__)
        lines += [f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
        lines.append(type(now).__name__)
        now = now.__cause__ or now.__context__
    return lines[:_MOST_LINES]
