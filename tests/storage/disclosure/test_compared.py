# SPDX-License-Identifier: Apache-2.0
"""The statements of a cycle are held against lists, and a name is asked about once."""

from __future__ import annotations

import io
from dataclasses import replace

import openpyxl
import pytest

from core.disclosure.handling import dismiss_match
from core.disclosure.matching.listed import sought
from core.errors import Refusal, UserError
from core.history.change import Change
from core.history.ops import Add
from core.ids import new_id
from core.tabular.columns import Meaning
from storage.disclosure.compared import compare as compare_gathered
from storage.disclosure.compared import compare_all, enter, gather
from storage.disclosure.lists import Brought
from storage.records.cycle import filings, years
from storage.sheets.remembered import remember
from storage.sheets.staff import cycle_of
from tests.bench.offices import found_office
from tests.core.disclosure.harness import blank
from tests.storage.disclosure.stories import AWA, BOARD, FLAT, ON, ZOE, arrive, fill

VENDORS = {"vendors": Brought("vendors.csv", b"Vendor;Number\nACME TRADING S.A.R.L.;V-1\n")}
SAME = {AWA: {"activities": [BOARD]}, ZOE: {"assets": [FLAT]}}


@pytest.fixture(scope="module")
def records(tmp_path_factory):
    """Return the records of an office without cycles."""
    made = found_office(tmp_path_factory.mktemp("compared"))
    yield made
    made.close()


@pytest.fixture
def year(records):
    """Return the later of two years in whose cycles two filers declare the same."""
    before = int(next(iter(years(records)), "2019"))
    fill(records, before + 1, SAME)
    fill(records, before + 2, SAME, SAME)
    return before + 2


def nothing(_done, _total):
    pass


def file_of(records, year, name):
    return next(row.file for row in filings(records, str(year)) if row.name == name)


def compare(records, year, lists=VENDORS, purposes=("vendors",), progress=nothing):
    return compare_all(
        records, cycle_of(records, str(year)), purposes, lists, on=ON, progress=progress
    )


def found(records, file):
    return records.load(file).case.matches


def test_a_name_is_found_once_however_often_it_is_looked_for(records, year):
    told = compare(records, year)
    assert (told.found, told.concerned) == (1, [file_of(records, year, AWA)])
    assert set(told.compared) == {row.file for row in filings(records, str(year))}
    again = compare(records, year, lists={})
    assert again.found == 0
    assert len(found(records, file_of(records, year, AWA))) == 1
    assert not found(records, file_of(records, year, ZOE))


def test_what_was_dismissed_in_the_cycle_before_stays_dismissed(records, year):
    compare(records, year - 1)
    (match,) = found(records, file_of(records, year - 1, AWA))
    facts = {"match": match.id, "reason": "A namesake in another country."}
    records.apply(
        file_of(records, year - 1, AWA),
        lambda case, _: dismiss_match(case, facts, by=records.me, on=ON),
    )
    assert compare(records, year).found == 0
    (later,) = found(records, file_of(records, year, AWA))
    assert (later.dismissed, later.reason) == (True, "A namesake in another country.")


def test_who_gives_up_has_entered_nothing(records, year):
    def give_up(_done, total):
        if total:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        compare(records, year, progress=give_up)
    assert not found(records, file_of(records, year, AWA))
    assert not records.load(cycle_of(records, str(year))).case.lists


def test_a_list_that_is_not_there_or_names_nobody_is_refused(records, year):
    with pytest.raises(UserError) as missing:
        compare(records, year, lists={})
    assert missing.value.refusal.code == "matching.no_list"
    with pytest.raises(UserError) as nameless:
        compare(records, year, {"vendors": Brought("vendors.csv", b"Price;Number\n1;2\n")})
    assert nameless.value.refusal.code == "sheets.column_missing"


def test_other_processes_find_the_same_and_the_vault_is_not_asked_meanwhile(
    records, year, monkeypatch
):
    cycle = cycle_of(records, str(year))
    gathered = gather(records, cycle, ("vendors",), VENDORS, nothing)
    alone = compare_gathered(gathered, nothing)
    monkeypatch.setattr("storage.disclosure.compared._FEW", 0)
    monkeypatch.setattr(records.vault, "db", None)
    assert compare_gathered(gathered, nothing).alike == alone.alike
    assert sum(map(len, alone.alike.values())) == 1


def test_what_was_amended_meanwhile_is_left_and_the_rest_is_entered(records, year):
    cycle = cycle_of(records, str(year))
    found = compare_gathered(gather(records, cycle, ("vendors",), VENDORS, nothing), nothing)
    amended, other = (file_of(records, year, name) for name in (AWA, ZOE))
    arrive(records, amended, {"activities": [BOARD], "assets": [FLAT]}, None)
    told = enter(records, cycle, found, on=ON, progress=nothing)
    assert told.refused[amended].code == "disclosure.amended_since"
    assert told.compared == [other]
    assert records.load(cycle).case.last_list("vendors").rows == 2


def test_the_columns_of_a_list_are_those_that_a_person_said_they_are(records, year):
    odd = {"vendors": Brought("v.csv", b"A;B\nV-1;ACME TRADING S.A.R.L.\n")}
    with pytest.raises(UserError):
        compare(records, year, odd)
    said = Meaning(columns={"A": "number", "B": "name"})
    remember(records, sought(), said)
    assert compare(records, year, odd).found == 1
    remember(records, sought(), Meaning(columns={}))


def test_the_sheet_and_the_encoding_that_were_chosen_are_read_again(records, year):
    named = openpyxl.Workbook()
    named.active.append(("Name",))
    named.active.append(("Haikuo",))
    second = named.create_sheet("Active")
    for row in (("Name",), ("ACME TRADING S.A.R.L.",)):
        second.append(row)
    data = io.BytesIO()
    named.save(data)
    partners = "Name\nХАЙКУО\n".encode("cp1251")
    first = {
        "vendors": Brought("v.xlsx", data.getvalue(), sheet="Active"),
        "partners": Brought("p.csv", partners, encoding="cp1251"),
    }
    cycle = cycle_of(records, str(year))
    assert compare(records, year, first, ("vendors", "partners")).found == 1
    again = gather(records, cycle, ("vendors", "partners"), {}, nothing)
    assert [(one.sheet, one.encoding) for one in again.lists] == [
        ("Active", ""), ("", "cp1251"),
    ]  # fmt: skip
    assert compare_gathered(again, nothing).alike[file_of(records, year, AWA)]
    other = {"vendors": replace(first["vendors"], sheet="")}
    compare(records, year, other)
    assert [one.sheet for one in records.load(cycle).case.lists if one.purpose == "vendors"] == [
        "Active", "",
    ]  # fmt: skip


def test_a_statement_of_a_newer_program_is_said_and_hinders_no_other(records, year):
    zoe = file_of(records, year, ZOE)
    newer = {"version": 9, "statement": blank() | {"version": 2}, "channel": "form"}
    add = Change.of("filed", Add(f"filed/{new_id()}", newer), on=ON)
    assert not isinstance(records.apply(zoe, lambda _case, _: add), Refusal)
    told = compare(records, year)
    assert told.refused == {zoe: Refusal.of("disclosure.newer")}
    assert told.compared == [file_of(records, year, AWA)]
