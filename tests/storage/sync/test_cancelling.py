# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that an export or an import that is cancelled in the middle leaves nothing."""

from __future__ import annotations

import pytest

from core.casework.entering import add_note
from storage.records.check import check_history
from storage.sync import incoming, outgoing

NOTES = 250
NOTE = {"kind": "note", "text": "The applicant called again."}


class CancelledError(Exception):
    """What a person who presses Cancel raises in `progress`."""


def cancelling(after: int):
    """Return a progress that cancels at a certain call, and how far it was told."""
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) == after:
            raise CancelledError

    return progress, told


def everything(laptop) -> dict[str, list[tuple]]:
    """Return all rows of all tables."""
    db = laptop.vault.db
    tables = db.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return {
        name: sorted(map(tuple, db.query(f"SELECT * FROM {name}")), key=repr)
        for (name,) in tables
        if name != "word"  # holds no text; what it holds is in `word_data`
    }


@pytest.fixture(scope="module")
def noted(founded_team, tmp_path_factory):
    """A case with many notes, of which Bo knows nothing, and a second one."""
    team = founded_team.copy(tmp_path_factory.mktemp("noted"))
    ada = team["ada"]
    for file in (ada.open_case(), ada.open_case("Omar Haddad")):
        with ada.records.transaction():
            for _ in range(NOTES):
                ada.act(file, add_note, **NOTE)
    team.close()
    return team


@pytest.fixture
def busy(noted, tmp_path):
    """The same, copied."""
    copied = noted.copy(tmp_path)
    yield copied
    copied.close()


@pytest.mark.parametrize("after", [1, 3, 6, 8])  # the last two when all files are in the bundle
def test_a_cancelled_export_leaves_no_file_and_no_trace(busy, tmp_path, after):
    ada, folder = busy["ada"], tmp_path / "stick"
    folder.mkdir()
    before = everything(ada)
    progress, told = cancelling(after)
    with pytest.raises(CancelledError):
        outgoing.export(ada.records, busy["bo"].officer, folder, progress)
    assert len(told) == after
    assert list(folder.iterdir()) == []
    assert everything(ada) == before
    (sent,) = outgoing.export(ada.records, busy["bo"].officer, folder)
    assert busy["bo"].take(sent.path).new == 2 * (NOTES + 3)


@pytest.mark.parametrize("after", [1, 5])
def test_a_cancelled_import_leaves_the_vault_as_it_was(busy, monkeypatch, after):
    bo = busy["bo"]
    monkeypatch.setattr(incoming, "AT_ONCE", 100)  # so that the first file is in by then
    (path,) = busy.write("ada", "bo")
    before = everything(bo)
    progress, told = cancelling(after)
    with path.open("rb") as stream, pytest.raises(CancelledError):
        incoming.take_in(bo.records, stream, progress)
    assert len(told) == after
    assert everything(bo) == before
    assert bo.records.list().total == 0
    taken = bo.take(path)
    assert taken.new == told[0][1]
    assert bo.records.list().total == 2
    assert check_history(bo.vault).findings == ()
