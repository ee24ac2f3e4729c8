# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that gives many files to one officer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from core.office.programmes import holders
from ui.lists.many import ManyFiles
from ui.operations.many import act_on_many
from ui.widgets.choice import Choice
from ui.widgets.form import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.errors import Refusal
    from ui.desk import Desk
    from ui.lists.many import Named


class AssignDialog(ManyFiles):
    """Asks who handles some files; who is recused from one of them does not get that one."""

    def __init__(
        self, desk: Desk, parent: QWidget, rows: Sequence[Named], programmes: frozenset[str]
    ) -> None:
        """Offer the active officers who have a part in one of the programmes."""
        super().__init__(
            desk, parent, rows, title=self.tr("Who handles them"), verb=self.tr("Assign")
        )
        there = frozenset[str]().union(*(holders(desk.office, one) for one in programmes))
        form = Form()
        self.officer = form.row(
            self.tr("Officer"),
            Choice([(o.id, o.name) for o in desk.office.officers.values() if o.id in there]),
            self.tr("Officers of the programme can be chosen."),
        )
        self.form = form
        self.content.addWidget(form)

    @property
    def done_text(self) -> str:
        """What is said at the end, with `{0}` for how many it was."""
        return self.tr("Assigned: {0}.")

    def submit(self) -> None:
        """Assign them, all together."""
        if (officer := self.officer.value) is not None:
            facts = {"officer": officer}
            self.run(
                act_on_many(files=self.files, act="assign_officer", facts=facts, on=date.today())
            )

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field why not."""
        self.form.wrong(self.officer, " ".join(self.names.refusal(refusal)))

    def _on_succeeded(self, result: Any) -> None:  # noqa: ANN401 - a Bulk
        self._job = None
        self.finish(len(result.done), result.refused)
