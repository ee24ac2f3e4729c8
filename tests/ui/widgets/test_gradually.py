# SPDX-License-Identifier: Apache-2.0
"""Many parts of a page are made a few at a time, and all of them where somebody needs them."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import wait_for
from ui.widgets.gradually import Gradually


@pytest.fixture
def made():
    return []


@pytest.fixture
def gradually(qapp):
    owner = QObject()
    yield Gradually(owner, 4)
    owner.deleteLater()


def numbers(made, first, last):
    return (partial(made.append, number) for number in range(first, last))


def test_a_few_are_there_at_once_and_the_rest_follows_in_order(gradually, made):
    gradually.make(numbers(made, 0, 10))
    assert made == list(range(4))
    QApplication.processEvents()
    assert len(made) < 10
    wait_for(lambda: len(made) == 10)
    assert made == list(range(10))


def test_whoever_needs_all_of_them_gets_them_once(gradually, made):
    gradually.make(numbers(made, 0, 10))
    gradually.finish()
    assert made == list(range(10))
    QApplication.processEvents()
    gradually.finish()
    assert made == list(range(10))


def test_of_what_was_begun_before_no_more_is_made(gradually, made):
    gradually.make(numbers(made, 0, 10))
    gradually.make(numbers(made, 20, 22))
    assert made == [0, 1, 2, 3, 20, 21]
    QApplication.processEvents()
    assert made == [0, 1, 2, 3, 20, 21]
