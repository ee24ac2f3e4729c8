# SPDX-License-Identifier: Apache-2.0
"""Owns one sample office for all tests that look at it."""

from __future__ import annotations

import json

import pytest

from storage.sample.write import make_sample
from storage.vault import FLOOR
from tests.memory_folder import made_for_all_workers


@pytest.fixture(scope="session")
def out(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "out"
    made_for_all_workers(_make, folder)
    return folder


def _make(folder):
    steps = []
    # The register has a test module of its own: most of the time of a sample goes into it.
    tell = lambda done, total: steps.append((done, total))  # noqa: E731
    make_sample(folder, tell, kdf=FLOOR, register=False)
    assert steps[-1][0] < steps[-1][1]


@pytest.fixture(scope="session")
def about(out):
    return json.loads((out / "demo.json").read_text("utf-8"))


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """Return the folder of a whole sample office, as `demo` makes it; for soaks."""
    folder = tmp_path_factory.mktemp("whole") / "out"
    make_sample(folder, lambda *_: None, kdf=FLOOR)
    return folder
