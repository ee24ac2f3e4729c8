# SPDX-License-Identifier: Apache-2.0
"""Owns the scenes before a vault is open: the first screens, and the wizard step by step."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from core.ids import OfficerId, new_id
from core.office.card import read_card
from core.office.office import Letterhead
from storage.records.records import Records
from storage.sync.joining import Invitation
from storage.vault import FLOOR, create_vault
from tests.ui.gallery.office import now
from tests.ui.gallery.scene import scene
from ui.operations.joining import Waiting
from ui.operations.vault import Founded, open_vault
from ui.operations.vault import Welcome as Opened
from ui.operations.ways_in import read_passphrase
from ui.policy.shipped import PROFILES
from ui.policy.view import PolicyDialog
from ui.start.helped import Helped
from ui.start.restore import Restore
from ui.start.steps.about import OfficeStep, YouStep
from ui.start.steps.joining import (
    CardStep,
    InvitationStep,
    NewcomerPassphraseStep,
    NewcomerStep,
)
from ui.start.steps.others import DoneStep, SecondStep
from ui.start.steps.secrets import PassphraseStep, ProofStep, SheetStep
from ui.start.steps.step import Plan, Step
from ui.start.unlock import Unlock
from ui.start.welcome import Welcome
from ui.start.wizard import WALKS, Wizard

if TYPE_CHECKING:
    from tests.ui.gallery.stage import Stage


_PASSPHRASE = "violet harbour lantern seventeen"


@scene("start/nothing to open yet", Welcome)
def welcome(stage: Stage) -> None:
    stage.start_screen()


@scene("start/unlock", Unlock)
def unlock(stage: Stage) -> None:
    stage.start_screen(stage.office.vault)


@scene("start/after an update", Unlock)
def updated(stage: Stage) -> None:
    stage.start_screen(stage.office.vault).screen._on_progressed(3_000, 8_000)


@scene("start/wrong passphrase", Unlock)
def wrong(stage: Stage) -> None:
    unlock = stage.start_screen(_founded(stage.folder).welcome.folder).screen
    unlock.passphrase.setText("not the passphrase at all")
    unlock.unlock.click()


@scene("start/restore a backup", Restore)
def restore(stage: Stage) -> None:
    stage.start_screen(stage.office.vault)._on_restore_requested()


@scene("start/help of two colleagues", Helped)
def helped(stage: Stage) -> None:
    stage.start_screen(stage.office.vault)._on_help_requested(stage.office.vault)


@cache
def _founded(folder: Path) -> Founded:
    """Return an office that was just founded."""
    director = OfficerId(new_id())
    vault, code = create_vault(folder / "New.vault", _PASSPHRASE, officer=director, kdf=FLOOR)
    records = Records.found(
        vault,
        letterhead=Letterhead("United Nations Children’s Fund", "Ethics Office", ("New York",)),
        director_name="Aïcha Benali",
        director_title="Director, Ethics Office",
        profiles=[resources.read_json(f"policy/{PROFILES[0]}.json")],
        now=now,
    )
    opened = Opened(vault.folder, records.office, director)
    records.close()
    return Founded(opened, code)


def _step(stage: Stage, walk: str, step: type[Step]) -> Wizard:
    """Show a step of the wizard, everything before it being done."""
    founded = _founded(stage.folder)
    card = read_card(Path(stage.office.files["card"]).read_bytes())
    reached = WALKS[walk].index(step)
    plan = Plan(
        organisation="United Nations Children’s Fund",
        office_name="Ethics Office",
        address="3 United Nations Plaza\nNew York",
        name="Aïcha Benali",
        title="Director, Ethics Office",
        folder=Path("/home/benali/Documents/Ethics Office.vault"),
        waiting=Waiting(founded.welcome.folder, card),
        invitation=Invitation(
            office_name="Ethics Office",
            organisation="United Nations Children’s Fund",
            sender="Aïcha Benali",
            words=card.words,
            _events=(),
        ),
        founded=founded,
    )
    start = stage.start_screen()
    if step is SheetStep:
        secret = read_passphrase(_PASSPHRASE).value
        stage.run(open_vault(folder=founded.welcome.folder, secret=secret))
    start._show_wizard(walk, reached, plan)
    stage.settle()
    return start.screen


for _walk, _steps in {
    "found": (
        OfficeStep, YouStep, PassphraseStep, SheetStep, ProofStep, SecondStep, DoneStep,
    ),
    "join": (NewcomerStep, NewcomerPassphraseStep, CardStep, InvitationStep),
}.items():  # fmt: skip
    for _one in _steps:
        scene(f"start/{_walk}, {WALKS[_walk].index(_one) + 1} {_one.__name__}", Wizard, _one)(
            partial(_step, walk=_walk, step=_one)
        )


@scene("start/what is missing is said", Wizard, NewcomerStep)
def missing(stage: Stage) -> None:
    wizard = _step(stage, "join", NewcomerStep)
    wizard.step.name.clear()
    wizard.go_on.click()


@scene("start/the policy is read", PolicyDialog)
def policy(stage: Stage) -> None:
    _step(stage, "found", OfficeStep).step.read.click()
