# SPDX-License-Identifier: Apache-2.0
"""A monkey clicks and types at random: nothing breaks, nothing is left open, nothing is lost."""

from __future__ import annotations

import shutil
import sys
import threading
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from core.retaliation.workflow import State
from storage.records.check import check
from storage.vault import Passphrase
from storage.vault import open_vault as unlock_vault
from tests.bench.cycles import register_filers
from tests.ui.advice.harness import GIFT, mail
from tests.ui.cases.harness import days_ago
from tests.ui.conftest import PASSPHRASE, SampleOffice
from tests.ui.disclosure.harness import RULES, WINDOW
from tests.ui.monkey.monkey import Monkey, unlock
from tests.ui.monkey.stale import stale
from ui.operations import OpenVault
from ui.operations.advice import log as log_request
from ui.operations.cases import act_on_case, begin_case
from ui.operations.disclosure_cycles import begin_cycle
from ui.operations.vault import open_vault
from ui.operations.ways_in import read_passphrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ui.frame.window import Window

FAST = 120
LONG = 1_050
RUNS = 48
"""48 runs of 1,050 steps, eight in each language: 50,400."""
_LOOKED = 20
"""Steps from one look for what has outlived its object to the next."""


@pytest.fixture(scope="session")
def furnished(template, tmp_path_factory) -> SampleOffice:
    """An office with a complaint, requests and a cycle of statements to play with."""
    folder = tmp_path_factory.mktemp("furnished") / template.folder.name
    shutil.copytree(template.folder, folder)
    opened = OpenVault()
    open_vault(folder=folder, secret=read_passphrase(PASSPHRASE).value).now(opened)
    facts = {"language": "en", "name": "Rosa Alvarez", "received_on": days_ago(20)}
    file = begin_case(facts=facts, start=State.RECEIVED).now(opened).file
    for act, facts in (
        ("add_report", {
            "kind": "report", "to_whom": "Audit", "on": days_ago(90), "channel": "hotline",
            "what": "Invoices were paid twice.",
        }),
        ("add_allegation", {
            "kind": "other", "on": days_ago(60), "state": "taken", "what": "Lost the team.",
            "why": "Three weeks after the report.",
        }),
    ):  # fmt: skip
        act_on_case(file=file, act=act, facts=facts).now(opened)
    for place in ("Dakar", "Quito", "Pune"):
        facts = {**GIFT, "received_on": days_ago(2), "place": place}
        log_request(facts=facts, answer=None).now(opened)
    on = date(2021, 2, 1)
    cycle = begin_cycle(facts=WINDOW, rules=RULES, targets={}, on=on).now(opened)
    register_filers(opened.records, cycle, 12)
    opened.close()
    return replace(template, folder=folder)


@pytest.fixture
def junk(tmp_path: Path) -> Sequence[Path]:
    """Files that somebody could drop: good ones, wrong ones, broken ones."""
    folder = tmp_path / "junk"
    folder.mkdir()
    made = [mail(folder, "a", sent=datetime.now(UTC))]
    for name, content in (
        ("b.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        ("c.xlsx", b"PK\x03\x04" + bytes(90)),
        ("d.csv", "Name;Grade\nRosa;D-1\n\n=1+1;P-3\n".encode("utf-16")),
        ("e.probundle", bytes(range(256)) * 20),
        ("f.pdf", b"%PDF-1.7\n%%EOF"),
        ("g.html", b"<html><script>1</script>"),
        ("h", b""),
    ):
        (folder / name).write_bytes(content)
        made.append(folder / name)
    return made


class FaultFoundError(Exception):
    """Something that nobody caught, and how to have it again."""


def play(monkey: Monkey, steps: int, seed: int, warned: Callable[[], Sequence[Any]]) -> None:
    """Have the monkey do so many things; stop at the first that goes wrong, and say which."""
    faults: list[BaseException] = []
    before = sys.excepthook
    sys.excepthook = lambda _kind, fault, _trace: faults.append(fault)
    try:
        for done in range(steps):
            monkey.step()
            outlived = stale() if done % _LOOKED == 0 else []
            told = [record for record in warned() if "does not support" not in record.message]
            if faults or told or outlived:
                lately = "\n".join(monkey.lately)
                wrong = faults[0] if faults else None
                raise FaultFoundError(f"seed {seed}, after\n{lately}\n{told}{outlived}") from wrong
        monkey.end()
    finally:
        sys.excepthook = before
    assert not faults, faults


@pytest.fixture
def run(
    make_window, furnished, junk, tmp_path, qtlog
) -> Callable[[int, int], None]:  # fmt: skip
    """Return what lets a monkey of a seed do so many steps and looks at what it leaves."""
    office = tmp_path / furnished.folder.name
    shutil.copytree(furnished.folder, office)
    written = tmp_path / "written"
    written.mkdir()

    def make() -> Window:
        return unlock(make_window(office))

    def run(seed: int, steps: int) -> None:
        threads = threading.active_count()
        monkey = Monkey(seed, make, junk, written)
        play(monkey, steps, seed, lambda: [r for r in qtlog.records if r.type_name != "QtInfoMsg"])
        assert not [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        assert threading.active_count() <= threads
        vault = unlock_vault(office, Passphrase(PASSPHRASE))
        report = check(vault)
        vault.close()
        assert report.ok, report.findings

    return run


def test_what_has_outlived_its_object_is_found(qapp):
    outside, row = QWidget(), QHBoxLayout()
    for _ in range(40):
        row.addWidget(QLabel())
    # Of what is in a row already when it is added, PySide itself makes items, and keeps them.
    QVBoxLayout(outside).addLayout(row)
    before = stale()
    for label in outside.findChildren(QLabel):
        label.setParent(None)
    outlived = stale()
    for item in outlived:
        shiboken6.invalidate(item)
    assert not before
    assert outlived
    assert all(isinstance(item, QWidgetItem) for item in outlived)


def test_random_clicks_and_keys_break_nothing(run):
    run(1, FAST)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 100 + RUNS))
def test_fifty_thousand_random_clicks_and_keys_break_nothing(run, seed):
    run(seed, LONG)
