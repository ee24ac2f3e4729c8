# SPDX-License-Identifier: Apache-2.0
"""Owns one side of a conflict: a value with its author, its time, and what he had seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStyle

from core.history.sight import sight
from ui.cases.card import Card
from ui.cases.compared import Compared
from ui.cases.stored import said
from ui.widgets.direction import isolated
from ui.widgets.text import Label
from ui.widgets.tick import Radio

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QStyleOptionButton

    from core.casework.case import Case
    from core.history.registers import Conflict, Registers, Step, Value
    from core.history.sight import Sight
    from ui.cases.names import Names

_SHOWN = 5
"""Entries that a side had not seen which are named; the others are counted."""


def chosen(case: Case, field: str, event: str) -> Value | None:
    """Return the value that an event gave a field in conflict, if it is still in conflict."""
    conflict = next((c for c in case.conflicts if c.field == field), None)
    values = conflict.values if conflict else ()
    return next((value for value in values if event in value.events), None)


class _Pick(Radio):
    """A choice whose long name is cut short rather than push the other side away."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Have as much of the name painted as there is room for, and no half letter."""
        super().initStyleOption(option)
        part = QStyle.SubElement.SE_RadioButtonContents
        room = self.style().subElementRect(part, option, self).width()
        end = Qt.TextElideMode.ElideRight
        option.text = self.fontMetrics().elidedText(self.text(), end, room)


class Side(Card):
    """One of the values between which a person chooses."""

    def __init__(
        self,
        names: Names,
        registers: Registers,
        conflict: Conflict,
        value: Value,
        other: Mapping[str, str],
    ) -> None:
        """`other` is what the side beside it says: where they differ is marked."""
        super().__init__()
        self._names = names
        self.event = value.events[0]
        steps = [registers.step(event) for event in value.events]
        who, when = isolated(names.officer(steps[0].event.actor)), names.moment(steps[0])
        # Not the bare name: what was decided may be somebody's name, too.
        self.pick = _Pick(self.tr("Decision of {0}").format(who).replace("&", "&&"))
        self.pick.setAccessibleName(self._by(steps[0]))
        self.put(self.pick)
        self.put(Label(when, "small"))
        for step in steps[1:]:
            self.put(Label(self.tr("The same: {0}").format(self._by(step)), "small"))
        parts = said(conflict.field, value.value, names)
        compared = Compared(parts, other)
        self.texts = compared.texts
        self.pick.setAccessibleDescription(compared.spoken)
        for step in steps:
            reason = step.payload.reason if step.payload else ""
            if reason and reason not in parts.values():
                compared.add(names.of("fact", "reason"), reason, reason)
        self.put(compared)
        known = sight(registers, conflict, value)
        self.put(Label("\n".join(self._told(known)), "muted"))
        self.body.addStretch(1)

    def _by(self, step: Step) -> str:
        who = isolated(self._names.officer(step.event.actor))
        return self.tr("{0}, {1}").format(who, self._names.moment(step))

    def _told(self, known: Sight) -> list[str]:
        if known.last is not None:
            seen = self.tr("Had seen the other side’s work up to: {0}")
            said = [seen.format(self._entry(known.last))]
        elif known.unseen:
            said = [self.tr("Had seen nothing of the other side’s work.")]
        else:
            return [self.tr("The other side had done nothing else by then.")]
        if not known.unseen:
            return [*said, self.tr("Only the other decision had not been seen.")]
        lines = [f"• {self._entry(step)}" for step in known.unseen[-_SHOWN:]]
        if more := len(known.unseen) - len(lines):
            lines.append(self.tr("and %Ln earlier", "", more))
        return [*said, self.tr("Had not seen:"), *lines]

    def _entry(self, step: Step) -> str:
        names = self._names
        parts = (
            names.of("event", step.event.kind),
            names.officer(step.event.actor),
            names.moment(step),
        )
        return " · ".join(isolated(part) for part in parts)
