# SPDX-License-Identifier: Apache-2.0
"""Owns when the persons in a restricted file have their names on the screen, and for how long.

Whoever has such a file open shows it to everybody who passes by. So its persons are called by
numbers there until somebody says why a name is needed; the access log then says that they were
shown, and for which reason. What people wrote is not gone through: notes, letters, messages and
documents are as they are, and the search finds what is in them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from core.casework.identity import REASONS, op_without_names, seals, without_names
from core.errors import Refusal
from ui.operations.cases import look_at_identity
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.ids import FileId
    from ui.desk import Desk
    from ui.operations.cases import CaseView

    V = TypeVar("V", bound=CaseView)

MINUTES = 5
_BARRED = ("change_person", "name_requester")
"""Acts whose forms begin with what is known of a person: sealed, they would overwrite it."""


class Sealing(QObject):
    """For one page: which file's names it may show now."""

    changed = Signal()  # read the file again

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: FileId | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MINUTES * 60_000)
        self._timer.timeout.connect(self.seal)

    def of(self, view: V) -> V:
        """Return what of a file may be shown."""
        if not seals(view.case) or view.file == self._file:
            return view
        case = without_names(view.case, self._called)
        called = {person.id: person.name for person in case.persons}
        steps = tuple(
            replace(step, ops=tuple(op_without_names(op, called) for op in step.ops))
            for step in view.steps
        )
        why_not = Refusal.of("window.identity_sealed")
        acts = {name: why_not if name in _BARRED else said for name, said in view.acts.items()}
        return replace(view, case=case, steps=steps, acts=acts)

    def is_shown(self, view: CaseView) -> bool:
        """Tell whether names are shown that will be sealed again."""
        return seals(view.case) and view.file == self._file

    def ask(self, view: CaseView, over: QWidget) -> None:
        """Ask why the names are needed, and show them."""
        dialog = UnsealDialog(self._desk, over, view.file)
        dialog.shown.connect(self._on_shown)
        dialog.open()

    def seal(self) -> None:
        """Show no names any more."""
        self._timer.stop()
        if self._file is not None:
            self._file = None
            self.changed.emit()

    def _on_shown(self, file: FileId) -> None:
        self._file = file
        self._timer.start()
        self.changed.emit()

    def _called(self, number: int) -> str:
        return self.tr("Name {0} (not shown)").format(self._desk.language.number(number))


class UnsealDialog(Dialog):
    """Asks for the reason, of which the access log keeps the kind."""

    shown = Signal(str)  # FileId

    def __init__(self, desk: Desk, parent: QWidget, file: FileId) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Why do you need the names?"),
            self.tr("Show the names"),
            lead=self.tr(
                "They are shown for %Ln minute(s), in this file only. The access log keeps that you"
                " looked, when, and the reason.",
                "",
                MINUTES,
            ),
        )
        self._file = file
        self._form = Form()
        reasons = [(code, desk.language.label(f"identity_reason.{code}")) for code in REASONS]
        self.reason: Choice[str] = self._form.row(self.tr("Reason"), Choice(reasons))
        self.reason.setCurrentIndex(-1)
        self.reason.setPlaceholderText(self.tr("Choose a reason"))
        self.content.addWidget(self._form)

    def submit(self) -> None:
        """Show them, if a reason is given."""
        if self.reason.value is None:
            self._form.wrong(self.reason, self.tr("This is needed."))
            return
        self.accepted.connect(lambda: self.shown.emit(self._file))
        self.run(look_at_identity(file=self._file, why=self.reason.value))
