# SPDX-License-Identifier: Apache-2.0
"""Owns the desk that tests of the case pages sit at: a real vault on the real database thread."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

import resources
from core.errors import Refusal
from core.ids import OfficerId, new_id
from core.office import changes
from core.office.office import Letterhead, Role
from core.retaliation.workflow import Action, CaseKind, State
from storage.records.records import Records
from storage.vault import FLOOR
from tests.factory import PASSPHRASE, make_vault
from ui.bus import Bus
from ui.desk import Desk
from ui.i18n import Language
from ui.operations import Operation
from ui.operations.cases import act_on_case, advance_case, approve_as, begin_case
from ui.settings.preferences import Preferences
from ui.tasks import Tasks
from ui.theme import fonts
from ui.theme.apply import Appearance, Look

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.ids import FileId
    from ui.operations import OpenVault

DIRECTOR = OfficerId("d" * 32)
OFFICER = OfficerId("e" * 32)
OFFICER_PASSPHRASE = "walnut comet gravel thirteen"
TODAY = date.today()


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@dataclass
class Seat:
    """An open office, and whoever sits before it."""

    desk: Desk
    folder: Path

    def do(self, operation: Operation[Any]) -> Any:
        """Run an operation on the database thread and return what it gives; refusals too."""
        done, found = threading.Event(), []

        def work(opened: OpenVault) -> Any:
            try:
                found.append(operation._work(opened))
            finally:
                done.set()

        pool = self.desk.tasks._database
        pool.submit(work, self.desk.tasks._opened).result(timeout=60)
        assert done.is_set()
        return found[0]

    def ask(self, question: Callable[[Records], Any]) -> Any:
        """Ask the records something."""
        return self.do(Operation(lambda opened: question(opened.records)))

    def case(self, file: FileId) -> Any:
        return self.ask(lambda records: records.load(file).case)

    def begin(self, **facts: Any) -> FileId:
        """Take in a complaint; `start` and `kind` may say otherwise."""
        start = facts.pop("start", State.RECEIVED)
        kind = facts.pop("kind", CaseKind.RETALIATION)
        given = {"language": "en", "name": "Rosa Alvarez", "received_on": days_ago(20), **facts}
        return good(self.do(begin_case(facts=given, start=start, kind=kind)))

    def act(self, file: FileId, act: str, **facts: Any) -> Any:
        return good(self.do(act_on_case(file=file, act=act, facts=facts)))

    def step(self, file: FileId, action: str, **facts: Any) -> Any:
        return good(self.do(advance_case(file=file, action=Action(action), facts=facts)))

    def approve(self, file: FileId) -> Any:
        """Have the other officer approve the only open proposal."""
        (proposal,) = self.case(file).open_proposals
        return good(
            self.do(
                approve_as(
                    file=file, proposal=proposal.id, officer=OFFICER, passphrase=OFFICER_PASSPHRASE
                )
            )
        )

    def close(self) -> None:
        self.desk.tasks.close()


def good(answer: Any) -> Any:
    assert not isinstance(answer, Refusal), f"{answer.code} {dict(answer.params)}"
    return answer


def sit_down(
    application: QApplication,
    folder: Path,
    *,
    language: str = "en",
    appearance: Appearance = Appearance.LIGHT,
) -> Seat:
    """Found an office with a director and an officer, and open it."""
    fonts.load()
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    preferences = Preferences(settings)
    preferences.language = language
    desk = Desk(
        Tasks(application), Bus(application), Language(application, language),
        Look(application, appearance), preferences,
    )  # fmt: skip
    seat = Seat(desk, folder)
    desk.office = seat.do(Operation(lambda opened: _found(opened, folder)))
    desk.me = DIRECTOR
    return seat


def _found(opened: OpenVault, folder: Path) -> Any:
    vault, _ = make_vault(folder, officer=DIRECTOR)
    records = Records.found(
        vault,
        letterhead=Letterhead("United Nations", "Ethics Office"),
        director_name="Amara Okafor",
        director_title="Director",
        profiles=[resources.read_json("policy/un_secretariat.json")],
        now=lambda: datetime.now(UTC),
    )
    vault.add_passphrase_slot(OFFICER, OFFICER_PASSPHRASE, kdf=FLOOR)
    good(
        records.apply_office(
            lambda office, _: changes.add_officer(
                office, OFFICER, "Jonas Lindqvist", "Ethics Officer", Role.OFFICER, on=TODAY
            )
        )
    )
    opened.hold(vault, records)
    return records.office


__all__ = ["DIRECTOR", "OFFICER", "OFFICER_PASSPHRASE", "PASSPHRASE", "Seat", "new_id", "sit_down"]
