# SPDX-License-Identifier: Apache-2.0
"""Owns the scenes of the settings: each section, and what is asked in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import resources
from core.policy.profile import read_profile
from storage.escrow.helping import Plea
from storage.vault import RecoveryCode
from tests.ui.gallery.scene import scene
from ui.policy.shipped import PROFILES
from ui.policy.view import PolicyDialog
from ui.settings.escrow_dialogs import ChooseDialog, HelpDialog, NobodyDialog
from ui.settings.office import AddresseeDialog
from ui.settings.page import SECTIONS, SettingsPage
from ui.settings.people import AddDialog, ChangeDialog, RetireDialog
from ui.settings.policy import AdoptDialog
from ui.settings.signing import ImportDialog
from ui.settings.ways_in_dialogs import (
    NewCodeDialog,
    NewPassphraseDialog,
    PassphraseDialog,
    RevokeDialog,
    SecondFactorDialog,
    SheetDialog,
    TryCodeDialog,
)
from ui.widgets.help import HelpDialog as Help

if TYPE_CHECKING:
    from tests.ui.gallery.stage import Stage


def _section(stage: Stage, name: str) -> None:
    stage.section(name)


for _entry in SECTIONS:
    scene(f"settings/{_entry.name}", SettingsPage, _entry.build)(
        partial(_section, name=_entry.name)
    )


@scene("settings/addressee", AddresseeDialog)
def addressee(stage: Stage) -> None:
    section = stage.section("office")
    stage.opened(AddresseeDialog(section.desk, section, "head", None))


@scene("settings/add a person", AddDialog)
def add(stage: Stage) -> None:
    section = stage.section("people")
    stage.opened(AddDialog(section.desk, section))


@scene("settings/change a person", ChangeDialog)
def change(stage: Stage) -> None:
    section = stage.section("people")
    stage.opened(ChangeDialog(section.desk, section, _other(section)))


@scene("settings/retire a person", RetireDialog)
def retire(stage: Stage) -> None:
    section = stage.section("people")
    stage.opened(RetireDialog(section.desk, section, _other(section)))


def _other(section: object) -> object:
    desk = section.desk
    return next(o for o in desk.office.officers.values() if o.id != desk.me)


@scene("settings/what need to know means", Help)
def limits(stage: Stage) -> None:
    stage.section("people")._on_limits_clicked()


@scene("settings/change the passphrase", PassphraseDialog)
def passphrase(stage: Stage) -> None:
    stage.section("ways_in")._on_change_clicked()


@scene("settings/new passphrase after the sheet", NewPassphraseDialog)
def new_passphrase(stage: Stage) -> None:
    section = stage.section("ways_in")
    stage.opened(NewPassphraseDialog(section.desk, section))


@scene("settings/revoke a way in", RevokeDialog)
def revoke(stage: Stage) -> None:
    section = stage.section("ways_in")
    stage.opened(RevokeDialog(section.desk, section, "Idriss Tamellou", b""))


@scene("settings/try the recovery code", TryCodeDialog)
def try_code(stage: Stage) -> None:
    stage.section("ways_in")._on_try_clicked()


@scene("settings/new recovery code", NewCodeDialog)
def new_code(stage: Stage) -> None:
    stage.section("ways_in")._on_new_code_clicked()


@scene("settings/new recovery sheet", SheetDialog)
def sheet(stage: Stage) -> None:
    section = stage.section("ways_in")
    stage.opened(SheetDialog(section.desk, section, RecoveryCode.generate()))


@scene("settings/second factor", SecondFactorDialog)
def factor(stage: Stage) -> None:
    stage.section("ways_in")._on_factor_clicked()


@scene("settings/who holds the key", ChooseDialog)
def holders(stage: Stage) -> None:
    stage.section("escrow")._on_choose_clicked()


@scene("settings/nobody holds the key", NobodyDialog)
def nobody(stage: Stage) -> None:
    stage.section("escrow")._on_drop_clicked()


@scene("settings/help to open a vault", HelpDialog)
def help_(stage: Stage) -> None:
    section = stage.section("escrow")
    words = resources.read_lines("passphrases/words.txt")[::900][:8]
    plea = Plea(_other(section).id, "ThinkPad", words, again=False)
    stage.opened(HelpDialog(section.desk, section, plea, b""))


@scene("settings/import a signing identity", ImportDialog)
def identity(stage: Stage) -> None:
    stage.section("signing")._on_import_clicked()


@scene("settings/read a policy", PolicyDialog)
def read_policy(stage: Stage) -> None:
    section = stage.section("policy")
    stage.opened(PolicyDialog(section.desk, section, section.desk.office.policies[0]))


@scene("settings/adopt a policy", AdoptDialog)
def adopt(stage: Stage) -> None:
    section, name = stage.section("policy"), PROFILES[0]
    profile = read_profile(resources.read_json(f"policy/{name}.json"))
    stage.opened(AdoptDialog(section.desk, section, profile, name))
