# SPDX-License-Identifier: Apache-2.0
"""Owns the scenes of the exchange: colleagues, their laptops, what is written and admitted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.office.card import read_card
from tests.ui.gallery.scene import scene
from tests.ui.gallery.stage import scroll_down
from ui.exchange.admitting import AdmitDialog, CardDialog
from ui.exchange.colleague import ColleagueDialog, RevokeDialog
from ui.exchange.page import ExchangePage
from ui.exchange.roster import ApproveDialog, RejectDialog
from ui.exchange.writing import WriteDialog

if TYPE_CHECKING:
    from tests.ui.gallery.stage import Stage


@scene("exchange/page", ExchangePage)
def page(stage: Stage) -> None:
    scroll_down(stage.go("exchange")._scroll, 0)


@scene("exchange/page, further down", ExchangePage)
def further(stage: Stage) -> None:
    scroll_down(stage.go("exchange")._scroll)


@scene("exchange/write bundles", WriteDialog)
def write(stage: Stage) -> None:
    stage.go("exchange").write.click()


@scene("exchange/a colleague", ColleagueDialog)
def colleague(stage: Stage) -> None:
    page = stage.go("exchange")
    page._on_look_at(page._colleagues[0])


@scene("exchange/revoke a laptop", RevokeDialog)
def revoke(stage: Stage) -> None:
    page = stage.go("exchange")
    device = next(iter(page.desk.office.devices.values()))
    stage.opened(RevokeDialog(page.desk, page, device))


@scene("exchange/the card of this laptop", CardDialog)
def card(stage: Stage) -> None:
    stage.go("exchange").card.click()


@scene("exchange/admit a card", AdmitDialog)
def admit(stage: Stage) -> None:
    page = stage.go("exchange")
    card = read_card(Path(stage.office.files["card"]).read_bytes())
    stage.opened(AdmitDialog(page.desk, page, card))


@scene("exchange/approve a change of the office", ApproveDialog)
def approve(stage: Stage) -> None:
    page = stage.go("exchange")
    stage.opened(ApproveDialog(page.desk, page, page.desk.office.pending[0]))


@scene("exchange/take a change of the office back", RejectDialog)
def reject(stage: Stage) -> None:
    page = stage.go("exchange")
    stage.opened(RejectDialog(page.desk, page, page.desk.office.pending[0]))
