# SPDX-License-Identifier: Apache-2.0
"""Staff lists as personnel offices send them: everybody once, and each fault by row and column."""

from __future__ import annotations

import csv
import io

import pytest

from core.disclosure.staff_list import read_staff, sought, survey
from core.errors import UserError
from core.tabular.columns import Meaning
from storage.sheets.errors_csv import errors_csv
from storage.sheets.table import table_of
from tests.cases import in_each
from tests.storage.sheets.files import delimited, xlsx
from tests.storage.sheets.staff_lists import AWA, BO, HEAD, Listed, made, row

CORPUS = list(made())


def test_the_corpus_has_sixty_lists_with_names_of_their_own():
    assert len(CORPUS) >= 60
    assert len({one.name for one in CORPUS}) == len(CORPUS)


@in_each("one", CORPUS)
def test_what_comes_of_a_list(one: Listed):
    try:
        rows = table_of(one.make()).rows
    except UserError as error:
        assert error.code == one.refused
        return
    found = read_staff(rows, survey(rows))
    assert not one.refused
    assert sorted(p.refusal.code for p in found.problems) == sorted(one.problems)
    assert [r.refusal.code for r in found.repeats] == list(one.left_out)
    assert [r.refusal.code for r in found.remarks] == list(one.remarks)
    assert len(found.people) == one.people
    assert {f: getattr(found.people[0], f) for f in one.says} == dict(one.says)


def test_everything_is_said_by_row_and_column_and_nothing_of_the_cells():
    rows = table_of(xlsx(AWA, row(grade="P-5"), row(BO, joined_on="soon"), header=HEAD)).rows
    listed = errors_csv(read_staff(rows, survey(rows)), "en").decode("utf-8-sig")
    assert [line[:4] for line in csv.reader(io.StringIO(listed))][1:] == [
        ["3", "C", "Grade", "cohort.twice"],
        ["4", "H", "EOD", "sheets.day_unread"],
    ]
    assert "Awa" not in listed


def test_what_a_person_said_of_a_list_serves_the_next_with_moved_columns():
    head = ("Kennung", "Wer", "Stufe", "Dienstantritt", "Sprache")
    said = Meaning(
        {"Kennung": "number", "Wer": "name", "Stufe": "grade", "Dienstantritt": "joined_on",
         "Sprache": "language"},
        {"language": {"franzosisch": "fr"}},
        {"Dienstantritt": "dmy"},
    )  # fmt: skip
    kept = Meaning.read(said.form(), sought())
    moved = ("Französisch", "3/4/2015", "D1", "Awa", "7")
    rows = table_of(delimited(moved, header=head[::-1])).rows
    (person,) = read_staff(rows, survey(rows, kept)).people
    assert (person.number, person.name, person.grade) == ("7", "Awa", "D-1")
    assert (person.language, str(person.joined_on)) == ("fr", "2015-04-03")


def test_people_without_a_language_have_the_one_that_is_chosen():
    rows = table_of(xlsx(row(language=None), header=HEAD)).rows
    assert read_staff(rows, survey(rows, language="es")).people[0].language == "es"


def test_whoever_stops_it_stops_it():
    rows = table_of(xlsx(AWA, header=HEAD)).rows

    def stop(_done, _total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_staff(rows, survey(rows), progress=stop)
