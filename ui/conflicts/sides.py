# SPDX-License-Identifier: Apache-2.0
"""Owns one side of a conflict: a value with its author, its time, and what he had seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from core.casework.forms import Form
from core.history.sight import sight
from core.ids import OfficerId
from ui.cases.card import Card
from ui.cases.history import named, words
from ui.cases.names import isolated
from ui.cases.prose import Prose
from ui.conflicts.differences import differences
from ui.i18n import NATIVE_NAMES
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from core.casework.case import Case
    from core.history.registers import Conflict, Registers, Step, Value
    from core.history.sight import Sight
    from ui.cases.names import Names

_SHOWN = 5
"""Entries that a side had not seen which are named; the others are counted."""


_ABOUT: dict[str, Callable[[Names, str], str]] = {
    "allegation": lambda names, item: names.allegation(item),
    "person": lambda names, item: names.person(item),
    "officer": lambda names, item: names.officer(OfficerId(item)),
    "addressee": lambda names, function: names.of("addressee", function),
    "text": lambda _, language: NATIVE_NAMES.get(language, language),
}
"""What the second part of a field's name names, by the first."""
_MANY = 12
"""Parts of a value up to which those that are alike are shown, too."""


def field_name(field: str, names: Names) -> str:
    """Return what a decision is about, with the allegation or the person it belongs to."""
    parts = field.split("/")
    name = names.of("field", parts[-1] if len(parts) in (1, 3) else parts[0])
    if len(parts) == 1 or parts[0] not in _ABOUT:
        return name
    return f"{name}: {isolated(_ABOUT[parts[0]](names, parts[1]))}"


def said(field: str, value: Value, names: Names) -> dict[str, str]:
    """Return a value in words, part by part; a single one has no name of its own."""
    if field == "tree":
        return dict(_nodes(Form(value.value), names.language.code))
    if isinstance(value.value, dict):
        return dict(named(value.value, names))
    return {"": words(field.rpartition("/")[2], value.value, names)}


def _nodes(tree: Form, language: str) -> Iterator[tuple[str, str]]:
    """Yield the places of a decision tree: each question with its answers, each guidance."""
    yield "", tree.form("title").text(language)
    nodes = tree.form("nodes")
    for key in sorted(nodes.plain()):
        node = nodes.form(key)
        answers = node.plain().get("answers")
        given = [Form(one) for one in answers] if isinstance(answers, list) else []
        lines = [f"• {one.form('says').text(language)} → {one.text('to')}" for one in given]
        first = [node.form("ask").text(language), node.form("say").text(language)]
        yield key, "\n".join(filter(None, [*first, *lines, node.text("source")]))


def chosen(case: Case, field: str, event: str) -> Value | None:
    """Return the value that an event gave a field in conflict, if it is still in conflict."""
    conflict = next((c for c in case.conflicts if c.field == field), None)
    values = conflict.values if conflict else ()
    return next((value for value in values if event in value.events), None)


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
        self.pick = QRadioButton(self.tr("Decision of {0}").format(who).replace("&", "&&"))
        # A long name is cut short rather than push the other side away.
        self.pick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pick.setAccessibleName(self._by(steps[0]))
        self.texts: dict[str, Prose] = {}
        self.put(self.pick)
        self.put(Label(when, "small"))
        for step in steps[1:]:
            self.put(Label(self.tr("The same: {0}").format(self._by(step)), "small"))
        spoken = []
        parts = said(conflict.field, value, names)
        shown = dict.fromkeys([*parts, *other])
        for name in shown:
            if len(shown) > _MANY and parts.get(name) == other.get(name):
                continue
            text = parts.get(name) or self.tr("(nothing)")
            self._part(name, text, other.get(name) or self.tr("(nothing)"))
            spoken.append(f"{name}: {text}" if name else text)
        for step in steps:
            reason = step.payload.reason if step.payload else ""
            if reason and reason not in parts.values():
                self._part(names.of("fact", "reason"), reason, reason)
        self.pick.setAccessibleDescription("; ".join(spoken))
        known = sight(registers, conflict, value)
        self.put(Label("\n".join(self._told(known)), "muted"))
        self.body.addStretch(1)

    def _by(self, step: Step) -> str:
        who = isolated(self._names.officer(step.event.actor))
        return self.tr("{0}, {1}").format(who, self._names.moment(step))

    def _part(self, name: str, text: str, other: str) -> None:
        shown = Prose(text, "" if text != other or not name else "muted")
        shown.mark(differences(shown.text, other.replace("\r\n", "\n")))
        shown.setAccessibleName(f"{name}: {shown.text}" if name else shown.text)
        self.texts[name] = shown
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if name:
            column.addWidget(Label(name, "small"))
        column.addWidget(shown)
        self.put(part)

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
