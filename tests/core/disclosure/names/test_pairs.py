# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that matching finds what plain comparison does not, on the labelled set."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass

import pytest
from rapidfuzz.fuzz import token_sort_ratio

from core.disclosure.matching.index import Entry, Index, Kind
from core.disclosure.matching.likeness import likeness
from core.disclosure.matching.reading import Reader
from core.tabular.cells import key_of
from tests.core.disclosure.names.make_pairs import HERE, OTHER, SAME, make

READERS = {"staff": Reader(people=True), "vendors": Reader(people=False)}


@dataclass(frozen=True)
class Score:
    """What a way of comparing does on one part."""

    precision: float
    recall: float
    right: dict[str, tuple[int, int]]
    """By kind of pair: how many are told right, of how many."""


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    with (HERE / "pairs.csv").open(encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source))


def ours(row) -> bool:
    read = READERS[row["list"]].name
    return likeness(read(row["left"]), read(row["right"])) is not None


def exact(row) -> bool:
    return key_of(row["left"]) == key_of(row["right"])


def fuzzy(limit: int):
    return lambda row: token_sort_ratio(key_of(row["left"]), key_of(row["right"])) >= limit


def best_limit(rows) -> int:
    tuning = [row for row in rows if row["part"] == "tuning"]

    def f1(limit: int) -> float:
        score = scored(tuning, fuzzy(limit))
        return 2 * score.precision * score.recall / (score.precision + score.recall)

    return max(range(40, 100), key=f1)


def scored(rows, is_one) -> Score:
    right: dict[str, list[bool]] = defaultdict(list)
    said = found = same = 0
    for row in rows:
        one, told = row["same"] == "1", is_one(row)
        right[row["kind"]].append(told is one)
        same, said, found = same + one, said + told, found + (told and one)
    counted = {kind: (sum(each), len(each)) for kind, each in right.items()}
    return Score(found / max(said, 1), found / same, counted)


def test_names_are_told_apart_better_than_by_plain_exact_or_plain_fuzzy_comparison(rows):
    limit = best_limit(rows)
    ways = {"exact": exact, f"fuzzy, {limit}": fuzzy(limit), "matching": ours}
    scores = {}
    for part in ("tuning", "held out"):
        of_part = [row for row in rows if row["part"] == part]
        for name, way in ways.items():
            score = scores[part, name] = scored(of_part, way)
            print(f"\n{part:9} {name:10} precision {score.precision:.3f} recall {score.recall:.3f}")  # noqa: T201
    held, plain = scores["held out", "matching"], scores["held out", f"fuzzy, {limit}"]
    for kind, (right, all_) in held.right.items():
        print(f"    {kind}: {right} of {all_}")  # noqa: T201
    assert held.precision >= 0.88
    assert held.recall >= 0.88
    assert held.recall >= 2 * plain.recall
    assert held.precision >= plain.precision + 0.1
    assert scores["held out", "exact"].recall < 0.05


def test_the_set_is_what_its_script_makes_of_its_seeds(rows):
    header, *made = make()
    assert [tuple(row[name] for name in header) for row in rows] == made
    assert len(rows) == 2000 == sum(SAME.values()) + sum(OTHER.values())
    assert len({(row["left"], row["right"]) for row in rows}) == 2000


def test_the_index_finds_what_comparing_all_with_all_would_but_for_one_in_200(rows):
    kinds = {"staff": Kind.STAFF, "vendors": Kind.VENDORS}
    lost, found = [], 0
    for name, kind in kinds.items():
        of_list = [row for row in rows if row["list"] == name]
        index = Index(kind, (Entry(str(n), row["right"]) for n, row in enumerate(of_list)))
        for n, row in enumerate(of_list):
            if ours(row):
                found += 1
                numbers = {one.entry.number for one in index.find(row["left"])}
                if str(n) not in numbers:
                    lost.append((row["left"], row["right"]))
    assert found > 900
    assert len(lost) <= found // 200, lost
