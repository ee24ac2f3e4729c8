# SPDX-License-Identifier: Apache-2.0
"""Owns how tests type a command without starting a process, which costs half a second each time."""

from __future__ import annotations

import os

import pytest

import main
from tests.ui.conftest import PASSPHRASE


@pytest.fixture
def run(capsys, monkeypatch):
    """Return a function that types a command here, and gives its status, output and complaints."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def run(*arguments):
        read, write = os.pipe()
        os.write(write, f"{PASSPHRASE}\n".encode())
        os.close(write)
        given = [*map(str, arguments), "--passphrase-fd", str(read)]
        return main._command(main._parse(given)), *capsys.readouterr()

    return run
