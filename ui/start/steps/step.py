# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of a step, and the plan that the steps fill in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.policy.shipped import PROFILES
from ui.theme.tokens import PAD
from ui.widgets.form import Form

if TYPE_CHECKING:
    from pathlib import Path

    from core.errors import Refusal
    from storage.sync.joining import Invitation
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.joining import Joined, Waiting
    from ui.operations.vault import Founded, Welcome


@dataclass
class Plan:
    """What has been gathered so far."""

    organisation: str = ""
    office_name: str = ""
    address: str = ""
    profile: str = PROFILES[0]
    folder: Path | None = None
    name: str = ""
    title: str = ""
    passphrase: str = field(default="", repr=False)
    waiting: Waiting | None = None
    """Set when whoever joins has a contact card."""
    bundle: Path | None = None
    invitation: Invitation | None = None
    """What the first bundle says of itself."""
    founded: Founded | Joined | None = field(default=None, repr=False)
    """Set when the vault is one of an office, until both ways in have been proved."""
    welcome: Welcome | None = None
    """Set when both ways in have been proved."""

    @property
    def vault(self) -> Path | None:
        """The folder of the vault, once there is one."""
        if self.founded is not None:
            return self.founded.welcome.folder
        return self.waiting.folder if self.waiting is not None else None


class Step(QWidget):
    """One step. Subclasses build `form` and `content`, and override `forward`."""

    spoken_as = "group"

    finished = Signal()  # it has what it needs
    refused = Signal(object)  # Refusal, for the banner
    lock_requested = Signal()  # what comes next may take days
    busy_changed = Signal(bool)

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__()
        self.desk = desk
        self.plan = plan
        self.form = Form()
        self.first: QWidget | None = None
        """What has the focus when the step is shown."""
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(PAD)
        self.content.addWidget(self.form)

    def title(self) -> str:
        """Return what stands above the step."""
        raise NotImplementedError

    def lead(self) -> str:
        """Return the sentence below the title."""
        return ""

    @property
    def spoken(self) -> str:
        """What a screen reader says of the step."""
        return "\n".join(text for text in (self.title(), self.lead()) if text)

    def verb(self) -> str:
        """Return what the button says."""
        return self.tr("Continue")

    def can_go_back(self) -> bool:
        """Tell whether what comes before can still be changed."""
        return True

    def arrive(self) -> None:
        """Take over what earlier steps gathered."""

    def forward(self) -> None:
        """Check, gather, and say `done` or show what is missing."""
        self.done()

    def done(self) -> None:
        """Go on."""
        self.finished.emit()

    def begin(self, operation: Operation[Any]) -> None:
        """Start an operation; nothing can be pressed until it has ended."""
        self.busy_changed.emit(True)
        operation.refused(self.refuse).ended(self._on_ended).start(self.desk, self)

    def _on_ended(self) -> None:
        self.busy_changed.emit(False)

    def refuse(self, refusal: Refusal) -> None:
        """Show a refusal above the step."""
        self.refused.emit(refusal)

    def need(self, *fields: tuple[QWidget, str]) -> bool:
        """Tell whether all fields are filled in, and say it at the first that is not."""
        empty = [field for field, text in fields if not text.strip()]
        for field_, _ in fields:
            self.form.right(field_)
        for field_ in reversed(empty):
            self.form.wrong(field_, self.tr("This is needed."))
        return not empty
