# SPDX-License-Identifier: Apache-2.0
"""Owns how tests type a command without starting a process, which costs half a second each time."""

from __future__ import annotations

import io
import os

import pytest

import main
from tests.ui.conftest import PASSPHRASE


@pytest.fixture
def run(capsys, monkeypatch):
    """Return a function that types a command here, and gives its status, output and complaints."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setattr("sys.stdin", io.StringIO())

    def run(*arguments, secrets=(PASSPHRASE,)):
        given = [*map(str, arguments)]
        if secrets is not None:
            given += ["--passphrase-fd", str(descriptor_of(secrets))]
        return main._command(main._parse(given)), *capsys.readouterr()

    return run


def descriptor_of(secrets):
    """Return where these lines can be read."""
    read, write = os.pipe()
    os.write(write, "".join(f"{line}\n" for line in secrets).encode())
    os.close(write)
    return read
