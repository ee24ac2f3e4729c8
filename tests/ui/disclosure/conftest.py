# SPDX-License-Identifier: Apache-2.0
"""Owns the seats that tests of disclosure take, and the office with two cycles that some begin in.

The cycles are filled once and copied for each test.
"""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from tests.storage.disclosure.stories import BEFORE, NOW, clear, fill
from tests.ui.conftest import PASSPHRASE, open_office
from tests.ui.disclosure.harness import Programme
from tests.ui.disclosure.reviewing import Review
from ui.operations import OpenVault
from ui.operations.vault import open_vault
from ui.operations.ways_in import read_passphrase


@pytest.fixture
def seat(window, sample) -> Programme:
    """Return a window in which the office is open and the director sits."""
    taken = Programme(window, sample)
    yield taken
    taken.settle()


@pytest.fixture(scope="session")
def reviewed(template, tmp_path_factory):
    """Return an office with two cycles, and the files of the later one by filer."""
    folder = tmp_path_factory.mktemp("reviewed") / template.folder.name
    shutil.copytree(template.folder, folder)
    opened = OpenVault()
    open_vault(folder=folder, secret=read_passphrase(PASSPHRASE).value).now(opened)
    with opened.records.transaction():
        clear(opened.records, fill(opened.records, 2020, BEFORE).values())
        files = fill(opened.records, 2021, NOW, BEFORE)
    opened.close()
    return replace(template, folder=folder), files


@pytest.fixture
def review(reviewed, make_window, tmp_path) -> Review:
    """Return a window at a copy of it."""
    office, files = reviewed
    folder = tmp_path / office.folder.name
    shutil.copytree(office.folder, folder)
    sample = replace(office, folder=folder)
    taken = Review(open_office(make_window, sample), sample)
    taken.files = files
    yield taken
    taken.settle()
