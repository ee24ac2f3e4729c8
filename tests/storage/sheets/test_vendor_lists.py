# SPDX-License-Identifier: Apache-2.0
"""Lists of vendors and partners as purchasing systems write them: read, or said why not."""

from __future__ import annotations

import pytest

from core.disclosure.matching.index import Entry
from core.disclosure.matching.listed import read_listed, sought, survey
from core.errors import UserError
from core.tabular.columns import Meaning
from storage.sheets import limits
from storage.sheets.errors_csv import errors_csv
from storage.sheets.table import Table, table_of
from tests.storage.sheets.files import delimited, xlsx

HEAD = ("Vendor ID", "Vendor name", "Country", "Trading as", "Beneficial owner")
NORD = ("V1", "Nordwind GmbH", "Germany", "Nordwind Logistik", "Greta Lindqvist")
NOOR = (2002, "شركة النور للتجارة", "Jordan")


def listed(*rows, header=HEAD, said: Meaning | None = None, make=xlsx):
    table = table_of(make(*rows, header=header))
    return read_listed(table.rows, survey(table.rows, said))


@pytest.mark.parametrize("make", [xlsx, delimited])
def test_a_list_is_read_with_its_numbers_and_all_its_names(make):
    found = listed(NORD, NOOR, make=make)
    assert found.entries == (
        Entry("V1", "Nordwind GmbH", ("Nordwind Logistik", "Greta Lindqvist")),
        Entry("2002", "شركة النور للتجارة"),
    )
    assert found.ready
    assert not found.repeats
    assert not found.remarks


@pytest.mark.parametrize(
    "header",
    [
        ("Code", "Raison sociale"), ("Número", "Razón social"), ("Код", "Наименование поставщика"),
        ("الرمز", "اسم المورد"), ("编号", "供应商名称"), ("UNGM no", "Company"),
    ],
)  # fmt: skip
def test_columns_are_known_in_six_languages(header):
    assert listed(("7", "Haikuo"), header=header).entries == (Entry("7", "Haikuo"),)


def test_a_row_that_cannot_be_read_is_said_and_hinders_no_other():
    found = listed(NORD, NORD, HEAD, ("V9", "", "Kenya"), ("", "", "", "", "Awa Diallo"), NOOR)
    assert [r.refusal.code for r in found.repeats] == [
        "sheets.row_twice", "cohort.row_header", "matching.unnamed",
    ]  # fmt: skip
    assert [entry.name for entry in found.entries] == [NORD[1], "Awa Diallo", NOOR[1]]
    assert b"matching.unnamed" in errors_csv(found, "en")
    assert b"Nordwind" not in errors_csv(found, "en")


def test_one_number_with_two_names_is_two_entries():
    found = listed(("V1", "Nordwind GmbH"), ("V1", "Nordwind Baltic OÜ"), header=HEAD[:2])
    assert [entry.name for entry in found.entries] == ["Nordwind GmbH", "Nordwind Baltic OÜ"]


def test_a_list_of_bare_names_needs_no_header():
    found = listed(("Nordwind GmbH",), ("Haikuo",), header=("Kestrelmark Ltd",))
    assert [e.name for e in found.entries] == ["Kestrelmark Ltd", "Nordwind GmbH", "Haikuo"]
    assert [e.name for e in listed(("Haikuo",), header=("Company",)).entries] == ["Haikuo"]


def test_a_list_whose_names_nobody_can_tell_is_asked_about_until_a_person_says():
    header = ("A-Nr.", "Wer")
    found = listed(("V1", "Nordwind GmbH"), header=header)
    assert [p.refusal.code for p in found.problems] == ["sheets.column_missing"]
    assert not found.entries
    said = Meaning.read({"version": 1, "columns": {"A-Nr.": "number", "Wer": "name"}}, sought())
    assert listed(("V1", "Nordwind GmbH"), header=header, said=said).entries == (
        Entry("V1", "Nordwind GmbH"),
    )


def test_a_list_may_have_more_rows_than_a_register_and_not_without_end():
    data = delimited(*(("x", str(n)) for n in range(9)), header=("Code", "Name"))
    assert isinstance(table_of(data, most=10), Table)
    with pytest.raises(UserError) as told:
        table_of(data, most=9)
    assert told.value.code == "sheets.too_many_rows"
    assert limits.NAMES > limits.ROWS
