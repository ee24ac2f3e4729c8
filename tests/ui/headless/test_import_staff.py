# SPDX-License-Identifier: Apache-2.0
"""Filers are registered from a staff list without a screen: looked at first, then all or nobody."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from core.disclosure import CYCLE, cycle_acts
from core.disclosure.cohort import Rule
from storage.records.records import Records
from storage.vault import Passphrase, open_vault
from tests.ui.conftest import PASSPHRASE

HEAD = "Index No;Name;Grade;Title;Language\n"
GOOD = HEAD + "100;Awa Diallo;P4;Procurement Manager;F\n200;Bo Li;G-6;Driver;C\n;Vacant;P-3;;\n"
BAD = GOOD + "100;Awa Sow;P-5;Procurement Manager;F\n"


@pytest.fixture
def vault(sample):
    """Return a vault with a cycle of 2021 in it."""
    opened = open_vault(sample.folder, Passphrase(PASSPHRASE))
    records = Records(opened, now=lambda: datetime.now(UTC))
    facts = {"number": "FD/2021", "year": "2021", "covers": date(2020, 12, 31),
             "opens_on": date(2021, 3, 1), "due_on": date(2021, 4, 30)}  # fmt: skip
    rules = (Rule("function", ("procurement",), "whoever buys", "high"),)
    on = records.office.policies[0].valid_from
    records.create(CYCLE, cycle_acts.begin(records.office, facts, rules, by=records.me, on=on))
    records.close()
    opened.close()
    return sample.folder


def filings(vault):
    opened = open_vault(vault, Passphrase(PASSPHRASE))
    found = opened.db.query_value("SELECT count(*) FROM file_row WHERE kind = 'statement'")
    opened.close()
    return found


def test_a_list_is_tried_then_registered_once(run, vault, tmp_path):
    listed, errors = tmp_path / "staff.csv", tmp_path / "errors.csv"
    listed.write_text(BAD, encoding="utf-8")
    command = ("import-staff", vault, listed, "--cycle", "2021")
    status, said, complaint = run(*command, "--errors", errors)
    assert (status, filings(vault)) == (1, 0)
    assert "rows 4, people 2, left out 1, errors 1" in said
    assert "Nobody was registered" in complaint
    assert "5,B,Name,cohort.twice" in errors.read_text("utf-8-sig")
    listed.write_text(GOOD, encoding="utf-8")
    status, said, _ = run(*command, "--dry-run")
    assert (status, filings(vault)) == (0, 0)
    assert "The function contains: procurement – 1, by this rule alone 1 (whoever buys)" in said
    assert "required to file 1: to register 1, to correct 0, unchanged 0" in said
    for count in (1, 0):
        status, said, _ = run(*command)
        assert (status, filings(vault)) == (0, 1)
        assert f"filers registered: {count}, corrected: 0" in said
    listed.write_text(HEAD + "200;Bo Li;G-6;Driver;C\n", encoding="utf-8")
    status, said, _ = run(*command)
    assert "registered and no longer on the list 1: 100" in said


def test_a_year_without_a_cycle_is_said(run, vault, tmp_path):
    status, _, complaint = run("import-staff", vault, tmp_path / "x.csv", "--cycle", "1999")
    assert status == 1
    assert complaint.startswith("There is no disclosure cycle of the year 1999 here.")
