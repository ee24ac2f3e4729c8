# SPDX-License-Identifier: Apache-2.0
"""Taking in the answers of 1,677 filers, against opening the same files and keeping their bytes.

What is least: every sealed file is read and opened (HPKE), and one transaction of SQLCipher keeps
it, what is attached to it and the statement. Nothing of that is signed, folded, indexed, or held
against last year's. Files are as browsers make them: some tens of KiB, one in five with a scan.
"""

from __future__ import annotations

import json
import random
import secrets
import shutil
from datetime import UTC, datetime
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import pytest

from core.disclosure.handling import send_form
from core.disclosure.returned import Returned, open_return
from core.ids import FileId, new_id
from storage.disclosure.returns import file_returns
from storage.records.many import apply_many
from storage.records.records import Records
from storage.vault import Passphrase, open_vault
from tests.bench.cycles import ON, begin_cycle, register_filers
from tests.bench.measure import report_median, timed
from tests.bench.offices import PASSPHRASE, make_office
from tests.core.disclosure.harness import COUSIN, FLAT, answer, blank, sealed

if TYPE_CHECKING:
    from pathlib import Path

FILERS = 1677
KIB = 1024
PLAIN, SCANNED = "statements", "with a scan"


class Season(NamedTuple):
    """A folder with an office whose forms are all answered, and with the answers."""

    folder: Path
    cycle: FileId
    proofs: dict[str, str]


@pytest.fixture(scope="module")
def season(tmp_path_factory) -> Season:
    folder = tmp_path_factory.mktemp("season")
    records = make_office(folder, 0)
    cycle = begin_cycle(records)
    files = register_filers(records, cycle, FILERS)
    proofs = {new_id(): secrets.token_hex(32) for _ in files}

    def sending(form, proof):
        facts = {"form": form, "proof": proof, "code": "a b c d e", "language": "en"}
        return lambda case, _: send_form(case, facts, by=records.me, on=ON)

    forms = zip(files, proofs.items(), strict=True)
    apply_many(records, [(file, sending(*form)) for file, form in forms])
    key = records.load(cycle).case.private_key
    chance = random.Random(20210331)
    for number, (form, proof) in enumerate(proofs.items()):
        kind = SCANNED if number % 5 == 0 else PLAIN
        flats = [FLAT] * chance.randrange(8)
        said = blank(assets=flats, relatives=[COUSIN]) if number % 3 else blank()
        scan = b"%PDF-1.7" + chance.randbytes(chance.randrange(100, 300) * KIB)
        files = {"deed.pdf": scan} if kind == SCANNED else {}
        body = answer(said, files) | {"form": form, "proof": proof}
        data = sealed(body, b"".join(files.values()), key=key, form=form)
        (folder / kind).mkdir(exist_ok=True)
        (folder / kind / f"{number}.probitas").write_bytes(data)
    records.close()
    return Season(folder, cycle, proofs)


@pytest.mark.bench
def test_answers_are_taken_in_for_little_more_than_opening_and_keeping_them(season, tmp_path):
    runs = [measured(season, tmp_path / str(run)) for run in range(4)][1:]
    for kind in (PLAIN, SCANNED):
        ours, least = (median(run[kind][side] for run in runs) for side in (0, 1))
        print(f"\n{kind}: {ours:.2f} s against {least:.2f} s, {ours / least:.2f}", end="")  # noqa: T201
    sums = [[sum(pair[side] for pair in run.values()) for run in runs] for side in (0, 1)]
    report_median(f"{FILERS:,} answers taken in, against opened and kept", (sums[0], sums[1]), 3)


def measured(season, folder):
    """Return the seconds that each kind of answers takes us, and to open and keep, in a copy."""
    shutil.copytree(season.folder / "office.vault", folder)
    vault = open_vault(folder, Passphrase(PASSPHRASE))
    records = Records(vault, now=lambda: datetime.now(UTC))
    key = records.load(season.cycle).case.private_key
    found = {}
    for kind in (PLAIN, SCANNED):
        least = timed(lambda: keep(vault.db, key, season, kind))  # noqa: B023 - called here
        found[kind] = timed(lambda: taken(records, season, kind)), least  # noqa: B023
    records.close()
    shutil.rmtree(folder)
    return found


def taken(records, season, kind):
    found = file_returns(records, season.cycle, [season.folder / kind], on=ON)
    assert found
    assert not any(one.refusal for one in found)


def keep(db, key, season, kind):
    """Open every answer and keep its bytes, in one transaction."""
    with db.transaction():
        db.execute("CREATE TABLE kept (no INTEGER PRIMARY KEY, data BLOB)")
        for path in (season.folder / kind).iterdir():
            data = path.read_bytes()
            opened = open_return(data, key, season.proofs)
            assert isinstance(opened, Returned)
            said = json.dumps(opened.statement.form()).encode()
            for content in (data, said, *(one.content for one in opened.attachments)):
                db.execute("INSERT INTO kept (data) VALUES (?)", (content,))
    db.execute("DROP TABLE kept")
