# SPDX-License-Identifier: Apache-2.0
"""Owns somebody who types one command after the other, in one process: importing takes longest.

    python -m tests.faults.commands < commands

Reads lines of JSON, [arguments, secret], and answers each by one: [status, output, complaints].
"""

from __future__ import annotations

import io
import json
import os
import sys
from contextlib import redirect_stderr, redirect_stdout

import main
from storage.vault import FLOOR, slots


def typed(arguments: list[str], secret: str) -> tuple[int, str, str]:
    """Do what `main.py` does with these arguments and a secret that is given to it."""
    reader, writer = os.pipe()
    os.write(writer, f"{secret}\n".encode())
    os.close(writer)
    said, told = io.StringIO(), io.StringIO()
    with redirect_stdout(said), redirect_stderr(told):
        status = main.main([*arguments, "--passphrase-fd", str(reader)])
    return status, said.getvalue(), told.getvalue()


if __name__ == "__main__":
    # What this machine can bear takes seconds to measure.
    slots.calibrate = lambda: FLOOR
    for line in sys.stdin:
        print(json.dumps(typed(*json.loads(line))), flush=True)  # noqa: T201
