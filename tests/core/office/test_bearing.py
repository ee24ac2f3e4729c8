# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what may be about a person is found by the keys of the name."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from random import Random

import pytest

from core.office.bearing import ANYTHING, bears_on, name_keys, same_name
from core.office.office import Role
from tests.core.retaliation.harness import SampleOffice

PARTS = ("awa", "Diallo", "GARCÍA", "garcia", "lin", "de", "J.", "明", "Ольга", "Хай", "Хаи", "王")


def test_names_that_may_be_one_persons_have_a_key_in_common() -> None:
    rng, same = Random(3), 0
    names = [" ".join(rng.choices(PARTS, k=rng.randrange(5))) for _ in range(250)]
    for one, other in product(names, names):
        if same_name(one, other):
            same += 1
            assert name_keys(one) & name_keys(other), (one, other)
    assert same > 1000


def test_a_name_of_more_parts_than_people_have_may_be_anybodys() -> None:
    assert name_keys(" ".join(f"part{n}" for n in range(5000))) == {ANYTHING}
    assert name_keys("Lin Zhao") == {"lin zhao"}
    assert name_keys("Lin") == {"lin"}
    assert name_keys("...") == frozenset()


@pytest.fixture(scope="module")
def office():
    return SampleOffice().read()


def altered(office, who: str, **what):
    officer = SampleOffice.officer(who)
    return replace(
        office, officers={**office.officers, officer: replace(office.officers[officer], **what)}
    )


def test_a_change_bears_on_the_officer_and_on_both_names(office) -> None:
    lin = SampleOffice.officer("lin")
    assert bears_on(office, office) == frozenset()
    assert bears_on(office, altered(office, "lin", title="Dr")) == frozenset()
    assert bears_on(office, altered(office, "lin", active=False)) == {lin, "lin zhao"}
    renamed = altered(office, "lin", name="Lin Berg")
    assert bears_on(office, renamed) == {lin, "lin zhao", "berg lin"}
    without = replace(office, officers={o: r for o, r in office.officers.items() if o != lin})
    assert bears_on(without, office) == {lin, "lin zhao"}


def test_with_the_director_the_place_of_the_alternate_changes(office) -> None:
    director, alternate = map(SampleOffice.officer, ("director", "alternate"))
    gone = altered(office, "director", role=Role.AUDITOR)
    for words in (bears_on(office, gone), bears_on(gone, office)):
        assert {director, alternate} <= words
        assert SampleOffice.officer("omar") not in words
