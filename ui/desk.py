# SPDX-License-Identifier: Apache-2.0
"""Owns what every page is given: the threads, the news, the language, and whose desk it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from ui.operations import Job, Operation
from ui.widgets.refusals import refuser

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from core.errors import Refusal
    from core.ids import OfficerId
    from core.office.office import Office
    from ui.bus import Bus
    from ui.exchange.courier import Courier
    from ui.i18n import Language
    from ui.operations import OpenVault
    from ui.operations.changed import Changed
    from ui.settings.preferences import Preferences
    from ui.tasks import Tasks
    from ui.theme.apply import Look

T = TypeVar("T")


@dataclass(eq=False)
class Desk:
    """Passed to constructors; there is one for each window and none that can be reached globally.

    `office` and `me` are there once a vault is open: the newest state of the office file, frozen,
    replaced before `bus.changed` tells of it, and the officer whose passphrase opened it.
    `courier` carries bundles in and out from then on. `place` is the page of the help for what is
    shown: the name of a place, before an office is open `start`.
    """

    tasks: Tasks
    bus: Bus
    language: Language
    look: Look
    preferences: Preferences
    office: Office | None = None
    me: OfficerId | None = None
    courier: Courier | None = None
    place: str = "start"

    def read(
        self, work: Callable[[OpenVault], T], then: Callable[[T], None], owner: QWidget
    ) -> Job:
        """Ask the open vault something; `then(answer)` is called while `owner` exists."""
        return Operation[Any](work).success(then).start(self, owner)

    def tell(self, changed: Changed) -> None:
        """Tell the screens what a write changed."""
        if changed.office is not None:
            self.office = changed.office
        self.bus.changed.emit(changed)

    def refuser(self, owner: QWidget) -> Callable[[Refusal], None]:
        """Return what shows a refusal nearest to a widget: its page, its dialog, or a dialog."""
        return refuser(self.language, owner)
