# SPDX-License-Identifier: Apache-2.0
"""Owns the office that is measured as a whole: the one of the pictures, with a hundred thousand.

It has something of everything; what is added is what there is much of: requests, filings,
complaints, and one complaint that has three hundred notes. Making it takes minutes: PROBITAS_LARGE
names a folder that keeps it from run to run.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from core.casework.entering import add_note
from core.disclosure.filing import Arrival, take_in
from core.disclosure.statement import Statement, read_statement
from storage.records.many import apply_many
from storage.records.results import Applied
from storage.sample.write import make_sample
from storage.vault import FLOOR
from tests.bench.cycles import register_filers
from tests.bench.offices import add_cases
from tests.bench.registers import add_requests
from tests.core.disclosure.harness import blank
from tests.ui.gallery.office import make_office, read_office
from ui.operations import OpenVault
from ui.operations.vault import open_vault
from ui.operations.ways_in import read_passphrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.ids import FileId
    from storage.records.records import Records
    from tests.ui.gallery.office import Office

REQUESTS, FILERS, CASES, NOTES = 75_000, 18_000, 2_000, 300
"""What is added to the five thousand and more that the sample office has."""
_DONE = "done"
_NOTE = "The applicant called and said that the new supervisor had moved her desk again. " * 6


def large_office(folder: Path) -> Office:
    """Return an office of a hundred thousand, in a folder of its own."""
    kept = Path(os.environ.get("PROBITAS_LARGE") or folder / "kept")
    if not (kept / _DONE).exists():
        _make(kept)
    office = read_office(kept)
    return replace(office, vault=shutil.copytree(office.vault, folder / office.vault.name))


def _make(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    make_sample(folder / "demo", lambda _done, _total: None, kdf=FLOOR)
    office = make_office(folder / "demo", folder)
    opened = OpenVault()
    open_vault(folder=office.vault, secret=read_passphrase(office.passphrase).value).now(opened)
    fill(opened.records, office.files["case"], office.files["cycle"])
    assert sum(opened.records.counts().values()) >= 100_000
    opened.close()
    (folder / _DONE).touch()


def fill(records: Records, case: FileId, cycle: FileId, share: float = 1.0) -> None:
    """Add so much, or a `share` of it: notes to a case, filers to a cycle."""
    add_requests(records, int(REQUESTS * share))
    add_cases(records, int(CASES * share))
    _add_notes(records, case, int(NOTES * share))
    _file(records, register_filers(records, cycle, int(FILERS * share))[::2])
    while records.journal.rest():
        pass


def _add_notes(records: Records, case: FileId, count: int) -> None:
    note, on = {"kind": "note", "text": _NOTE}, date.today()
    with records.transaction():
        for _ in range(count):
            noted = records.apply(case, lambda it, _: add_note(it, note, by=records.me, on=on))
            assert isinstance(noted, Applied), noted


def _file(records: Records, filings: Sequence[FileId]) -> None:
    said, on = read_statement(blank()), date.today()
    assert isinstance(said, Statement)
    facts = {"channel": "paper", "received_on": on}

    def decide(filing, _):
        return take_in(filing, Arrival(said), facts, by=records.me, on=on)

    for answer in apply_many(records, [(file, decide) for file in filings]):
        assert isinstance(answer, Applied), answer
