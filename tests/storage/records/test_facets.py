# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that forms and lists are told of facets only what the officer may know."""

from __future__ import annotations

import pytest

from storage.records.facets import facets_of, files_with_facet, known_values
from tests.storage.records.conftest import OTHER
from tests.storage.records.memo import MEMO, opened, say, set_field


@pytest.fixture
def files(records):
    """Two memos about gifts, one about travel, one without a category, one hidden from Bo."""
    categories = {"a": "gifts", "b": "travel", "c": "gifts", "d": "", "e": "boards"}
    hidden_from = {"e": [OTHER]}
    return {
        name: records.create(
            MEMO, opened(name, category=category, hidden_from=hidden_from.get(name, []))
        )
        for name, category in categories.items()
    }


def test_values_come_the_most_used_first_and_no_more_than_asked_for(records, files):
    assert known_values(records, "category", 10) == ["gifts", "boards", "travel"]
    assert known_values(records, "category", 1) == ["gifts"]
    assert known_values(records, "colour", 10) == []


def test_files_with_a_value_come_the_latest_changed_first(records, files):
    records.apply(files["a"], say("changed since"))
    wanted = files_with_facet(records, "category", ["gifts", "travel"])
    assert wanted == [files["a"], files["c"], files["b"]]
    assert files_with_facet(records, "category", []) == []


def test_of_some_files_some_facets_are_told(records, files):
    asked = [files["a"], files["d"]]
    assert facets_of(records, asked, ["category"]) == {files["a"]: {"category": "gifts"}}
    assert facets_of(records, asked, ["category", "year"])[files["a"]]["year"] == "2021"


def test_a_value_that_is_decided_otherwise_is_known_no_more(records, files):
    records.apply(files["b"], set_field("category", "gifts"))
    assert known_values(records, "category", 10) == ["gifts", "boards"]
    assert files_with_facet(records, "category", ["travel"]) == []


def test_what_is_hidden_from_who_looks_is_not_there(records, files):
    records._slot_officer = OTHER
    assert known_values(records, "category", 10) == ["gifts", "travel"]
    assert files_with_facet(records, "category", ["boards"]) == []
    assert facets_of(records, files.values(), ["category"]).keys() == {
        files[name] for name in "abc"
    }
