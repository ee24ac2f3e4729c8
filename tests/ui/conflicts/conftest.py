# SPDX-License-Identifier: Apache-2.0
"""Owns the two laptops that differ: the director before a window, a colleague without one."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pytest

from core.casework.entering import add_note, set_language
from core.ids import FileId
from core.office.changes import admit, approve
from core.retaliation.review import make_finding
from storage.records.records import Records
from storage.vault import FLOOR, Passphrase, create_vault, open_vault
from tests.factory import card_for
from tests.ui.cases.harness import TODAY, Seat, days_ago
from tests.ui.conflicts.harness import decide, exchange
from tests.ui.conftest import OTHER_PASSPHRASE


@pytest.fixture
def seat(window, sample) -> Seat:
    """Return a window in which the office is open and the director sits."""
    taken = Seat(window, sample)
    yield taken
    taken.settle()


@pytest.fixture(scope="session")
def other_vault(template, tmp_path_factory):
    """Return the folder of the other officer's vault, not entered yet: made once, to be copied."""
    folder = tmp_path_factory.mktemp("other") / "Other.vault"
    vault, _ = create_vault(folder, OTHER_PASSPHRASE, officer=template.second, kdf=FLOOR)
    vault.close()
    return folder


@pytest.fixture
def colleague(seat, other_vault, tmp_path):
    """Return the records of the other officer's own laptop, entered in the office."""
    folder = shutil.copytree(other_vault, tmp_path / other_vault.name)
    vault, second = open_vault(folder, Passphrase(OTHER_PASSPHRASE)), seat.sample.second
    devices = seat.ask(lambda mine: mine.office.devices)
    card = card_for(vault, devices, "Tomás Ferreira", "Officer", now=lambda: datetime.now(UTC))
    seat.ask(
        lambda mine: mine.apply_office(
            lambda office, _: admit(office, card, None, TODAY, officer=second, label="laptop")
        )
    )
    seat.ask(
        lambda mine: mine.apply_office(
            lambda office, _: approve(office, office.pending[0].event, second, TODAY),
            actor=second,
        )
    )
    events = seat.ask(lambda mine: mine.events(FileId(mine.office.id)))
    records = Records.join(vault, events, now=lambda: datetime.now(UTC))
    records.ingest(seat.ask(lambda mine: mine.events()))
    yield records
    records.close()


@pytest.fixture
def differing(seat, colleague):
    """Return a case whose language was set to Arabic here and to Russian there."""
    file = seat.begin()
    exchange(seat, colleague)
    seat.act(file, "set_language", language="ar")
    decide(colleague, file, set_language, language="ru")
    exchange(seat, colleague)
    return file


@pytest.fixture
def findings(seat, colleague):
    """Return a case with a finding that was made differently, with other work around it."""
    file = seat.begin(received_on=days_ago(40))
    seat.act(
        file, "add_report", kind="report", what="Fraud.", to_whom="Hotline", on=days_ago(90),
        channel="hotline",
    )  # fmt: skip
    seat.act(
        file, "add_allegation", kind="demotion", what="Demoted.", on=days_ago(60), state="taken",
        why="Soon after.",
    )  # fmt: skip
    seat.step(file, "complete_file", happened_on=days_ago(35))
    exchange(seat, colleague)
    (allegation,) = seat.case(file).allegations
    asked = {"allegation": allegation.id, "question": "protected_activity"}
    seat.act(file, "make_finding", answer="yes", reason="It was authorised by law.", **asked)
    decide(colleague, file, add_note, kind="note", text="The hotline denies it.")
    decide(colleague, file, make_finding, answer="no", reason="It was forbidden by law.", **asked)
    exchange(seat, colleague)
    return file
