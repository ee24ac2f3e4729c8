# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a test of many cases tries them all and names those that fail."""

from __future__ import annotations

import pytest

from tests.cases import in_each


@in_each(("number", "word"), [(1, "one"), (2, "two")])
def test_every_case_is_tried_beside_the_fixtures(number, word, tmp_path):
    # The folder is the same for all: nobody asks for one of each.
    (tmp_path / word).write_text(str(number))
    assert len([*tmp_path.iterdir()]) == number


def test_every_case_that_fails_is_named_and_the_others_are_tried():
    tried = []

    @in_each("number", range(5))
    def odd(number):
        tried.append(number)
        assert number % 2

    with pytest.raises(ExceptionGroup, match="3 of 5 cases") as told:
        odd()
    assert tried == [0, 1, 2, 3, 4]
    assert [e.__notes__ for e in told.value.exceptions] == [[f"in the case {n}"] for n in (0, 2, 4)]


def test_no_cases_at_all_is_a_failure():
    @in_each("number", ())
    def nothing(number):
        raise NotImplementedError

    with pytest.raises(AssertionError, match="no cases"):
        nothing()
