# SPDX-License-Identifier: Apache-2.0
"""Owns the offices that are measured: real vaults with as many cases as a bench names."""

from __future__ import annotations

import random
import shutil
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from core.ids import FileId, OfficerId, new_id
from core.office.office import Letterhead
from core.retaliation import RETALIATION, opening
from core.retaliation.workflow import State
from resources import LANGUAGES, read_json
from storage.records.records import Records
from storage.vault import FLOOR, create_vault

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "a passphrase that is only measured"
_FIRST = ("Awa", "José", "Ольга", "李", "محمد", "Anna", "Moussa", "Chen", "Fatima", "Luc")
_LAST = ("Diallo", "García", "Петрова", "明", "العلي", "Berg", "Traoré", "Wei", "Haddad", "Roy")


class Clock:
    """A clock that goes on by a second at each reading."""

    def __init__(self) -> None:
        self._moment = datetime(2021, 1, 4, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self._moment += timedelta(seconds=1)
        return self._moment


def found_office(folder: Path) -> Records:
    """Return the open records of an office that has nothing yet."""
    officer = OfficerId(new_id())
    vault, _ = create_vault(folder / "office.vault", PASSPHRASE, officer=officer, kdf=FLOOR)
    return Records.found(
        vault,
        letterhead=Letterhead("Sample Organisation", "Ethics Office", ("1 Square",)),
        director_name="Ada Director",
        director_title="Director",
        profiles=(read_json("policy/unicef_sample.json"),),
        now=Clock(),
    )


def make_office(folder: Path, cases: int) -> Records:
    """Return the open records of an office with so many complaints, some of them old."""
    records = found_office(folder)
    add_cases(records, cases)
    return records


def add_cases(records: Records, cases: int) -> list[FileId]:
    """Take in so many complaints; return them."""
    chance, made = random.Random(20210101), []
    for start in range(0, cases, 1000):
        with records.transaction():
            for number in range(start, min(start + 1000, cases)):
                made.append(_open(records, number, chance))
    return made


def _open(records: Records, number: int, chance: random.Random) -> FileId:
    # As offices are: a few new matters, most of them years old.
    age = chance.randrange(5) if number % 100 == 0 else chance.randrange(60, 1500)
    received = date(2021, 1, 4) - timedelta(days=age)
    facts = {
        "number": f"RET/{received.year}/A1/{number:05d}",
        "language": chance.choice(LANGUAGES),
        "name": f"{chance.choice(_FIRST)} {chance.choice(_LAST)} {number}",
        "post": f"Programme officer {chance.randrange(400)}",
        "received_on": received,
    }
    decision = opening.open_case(
        records.office, facts, by=records.me, on=date(2021, 1, 4), start=State.RECEIVED
    )
    made = records.create(RETALIATION, decision)
    assert isinstance(made, str), made
    return FileId(made)


def copy_of(records: Records, folder: Path) -> Path:
    """Return a closed copy of an office's vault."""
    backup = records.vault.back_up(folder)
    return shutil.move(backup, folder / "copy.vault")
