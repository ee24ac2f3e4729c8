# SPDX-License-Identifier: Apache-2.0
"""Owns comparing two versions of a text: what a field of a file said before, and what later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.history.ops import Assign, Put
from ui.cases.compared import Compared
from ui.cases.stored import field_name, said
from ui.theme.tokens import GAP, PAD
from ui.theme.zoom import px
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.direction import in_line
from ui.widgets.line import sides_of
from ui.widgets.room import Reading
from ui.widgets.text import button

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.history.canonical import Json
    from storage.records.timeline import TimelineStep
    from ui.cases.card import Card
    from ui.cases.names import Names
    from ui.desk import Desk

_WIDTH, _HEIGHT = 960, 420
_STEPS = "state"
"""The field that holds the way of a file: its steps are no versions of one text."""


@dataclass(frozen=True, slots=True)
class Version:
    """What a field was made to say by an event."""

    step: TimelineStep
    value: Json


def fields_of(step: TimelineStep) -> tuple[str, ...]:
    """Return the texts that an event wrote anew."""
    fields = [op.field for op in step.ops if isinstance(op, (Assign, Put)) and _is_text(op)]
    return tuple(dict.fromkeys(fields))


def versions(steps: Iterable[TimelineStep]) -> Mapping[str, tuple[Version, ...]]:
    """Return the versions of every text that was written more than once, the first one first."""
    found: dict[str, list[Version]] = {}
    for step in steps:
        for op in step.ops:
            if isinstance(op, (Assign, Put)) and _is_text(op):
                known = found.setdefault(op.field, [])
                if not known or known[-1].value != op.value:
                    known.append(Version(step, op.value))
    return {field: tuple(every) for field, every in found.items() if len(every) > 1}


def _is_text(op: Assign | Put) -> bool:
    """Tell whether an operation states something in words; its content may have been erased."""
    return isinstance(op.value, dict) and op.field != _STEPS


class VersionsDialog(Dialog):
    """Two versions side by side, chosen among all that there are."""

    @classmethod
    def offer(
        cls, desk: Desk, parent: QWidget, names: Names, card: Card, *,
        steps: Iterable[TimelineStep], field: str, event: str = "",
    ) -> None:  # fmt: skip
        """Add to a card the comparison of what a field said before, where it said anything."""
        found = versions(steps).get(field)
        if found:
            text = QCoreApplication.translate("VersionsDialog", "Compare versions…")

            def ask() -> None:
                cls(desk, parent, names, field, found, event=event).open()

            card.add_button(button(text, ask, role="quiet", symbol="history"))

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        names: Names,
        field: str,
        found: Sequence[Version],
        *,
        event: str = "",
    ) -> None:
        """Begin with the version of an event and the one before it; without one, with the last."""
        super().__init__(
            desk, parent, self.tr("Compare versions"), self.tr("Close"),
            lead=field_name(field, names), width=_WIDTH,
        )  # fmt: skip
        self._parts = [said(field, version.value, names) for version in found]
        self._grid = QGridLayout()
        self.sides: list[Compared] = []
        at = next((n for n, one in enumerate(found) if one.step.event == event), len(found) - 1)
        at = max(1, at)
        told = [(n, _told(n + 1, version.step, names)) for n, version in enumerate(found)]
        self.chosen = tuple(Choice(told, place) for place in (at - 1, at))
        for choice, name in zip(
            self.chosen, (self.tr("One version"), self.tr("The other version")), strict=True
        ):
            choice.setAccessibleName(name)
            choice.activated.connect(self._show)
        self._assemble()
        self._show()
        self.way_out.setVisible(False)

    def _assemble(self) -> None:
        heads, inside = sides_of(), QWidget()
        heads.setSpacing(PAD)
        for column, choice in enumerate(self.chosen):
            heads.addWidget(choice, 1)
            self._grid.setColumnStretch(column, 1)
        self._grid.setHorizontalSpacing(PAD)
        self._grid.setContentsMargins(0, GAP, 0, GAP)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._grid)
        whole.addStretch(1)
        scroll = Reading()
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.tr("The versions"))
        scroll.setMinimumHeight(px(_HEIGHT))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content.addLayout(heads)
        self.content.addWidget(scroll, 1)

    def _show(self, *_: object) -> None:
        for side in self.sides:
            side.hide()
            side.deleteLater()
        one, other = (self._parts[choice.value or 0] for choice in self.chosen)
        self.sides = [Compared(one, other), Compared(other, one)]
        for column, side in enumerate(self.sides):
            self._grid.addWidget(side, 0, column, Qt.AlignmentFlag.AlignTop)


def _told(number: int, step: TimelineStep, names: Names) -> str:
    """Return what a version is called; several may be of one minute."""
    speak = names.language
    return in_line((speak.number(number), speak.moment(step.at), names.officer(step.actor)))
