# SPDX-License-Identifier: Apache-2.0
"""Owns the scenes of what is hidden: the window, a dialog over it, names in a restricted file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import Refusal
from tests.ui.gallery.scene import scene
from ui.cases.case_page import CasePage
from ui.operations.cases import act_on_case
from ui.privacy.cover import Cover
from ui.privacy.identity import UnsealDialog
from ui.settings.people import AddDialog

if TYPE_CHECKING:
    from core.ids import FileId
    from tests.ui.gallery.stage import Stage


def _hide(stage: Stage) -> None:
    hiding = stage.window._guard.hiding
    hiding.hide()
    stage.later(hiding._show_again)
    stage.settle()


@scene("privacy/hidden", Cover)
def hidden(stage: Stage) -> None:
    stage.go("today")
    _hide(stage)


@scene("privacy/hidden with a dialog", Cover)
def dialog(stage: Stage) -> None:
    section = stage.section("people")
    stage.opened(AddDialog(section.desk, section))
    _hide(stage)


@scene("privacy/hidden until the passphrase", Cover)
def asks(stage: Stage) -> None:
    stage.go("today")
    preferences = stage.window.desk.preferences
    preferences.asks_to_show = True
    stage.later(lambda: setattr(preferences, "asks_to_show", False))
    _hide(stage)
    wrong = Refusal.of("vault.wrong_passphrase")
    stage.window.findChild(Cover).say(stage.language.message(wrong)[0])


def _restricted(stage: Stage) -> CasePage:
    """Show the persons of a case that is restricted for as long as the picture takes."""
    file = stage.office.files["case"]
    _act(stage, file, "restrict_case")
    stage.later(lambda: _act(stage, file, "open_to_programme"))
    return stage.show_file("cases", file, "people")


def _act(stage: Stage, file: FileId, act: str) -> None:
    reason = {"reason": "A witness fears for her contract."}
    stage.run(act_on_case(file=file, act=act, facts=reason))


@scene("privacy/sealed names", CasePage)
def sealed(stage: Stage) -> None:
    _restricted(stage)


@scene("privacy/why the names", UnsealDialog)
def why(stage: Stage) -> None:
    _restricted(stage).header.names.click()
    stage.settle()
