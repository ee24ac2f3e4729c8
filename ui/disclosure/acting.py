# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog of an act on a cycle: what it means, what is stated with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ui.cases.form import NeedsForm
from ui.cases.names import Names
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from core.casework.needs import Fact, Given, Need
    from core.disclosure import Cycle
    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations import Operation


class CycleAct(Dialog):
    """Asks what core's table says, and runs the operation that is made of the answers."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        cycle: Cycle,
        do: Callable[[Given], Operation[Any]],
        *,
        title: str,
        verb: str,
        needs: Sequence[Need] = (),
        fixed: Mapping[str, Fact] | None = None,
        lead: str = "",
    ) -> None:
        super().__init__(desk, parent, title, verb, lead=lead)
        self._do = do
        self._names = Names(desk.language, desk.office)
        profile = cycle.profile
        if profile is None and desk.office is not None:
            profile = desk.office.profile_on(date.today())
        if profile is None:
            raise LookupError("an open cycle has a policy")
        self.form = NeedsForm(self._names, profile, needs, {}, fixed or {})
        if "day" in self.form.fields:
            self.form.fields["day"].set_value(date.today())
        self.content.addWidget(self.form)

    def submit(self) -> None:
        """Do it."""
        self.run(self._do(self.form.given))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field, or else in the banner, why not."""
        if not self.form.show_refusal(refusal):
            self.banner.say("danger", *self._names.refusal(refusal))
