# SPDX-License-Identifier: Apache-2.0
"""Owns what is decided of each name that a text has: by which words it is replaced, or that not.

One decision holds for all places where the same words stand. What shows by its form that it is
somebody's address or number is always replaced; that is said where it stands.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.cases.fields import FlagField, LineField
from ui.cases.prose import Prose
from ui.theme.tokens import GAP, PAD, TIGHT
from ui.widgets.margins import set_margins
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.guidance.stripping import Span
    from core.history.canonical import Json
    from ui.guidance.names import GuidanceNames


@dataclass(frozen=True, slots=True)
class Decision:
    """What an officer decided of a name."""

    words: str
    replaced: bool


def _key(span: Span) -> str:
    return f"{span.kind}/{span.found.casefold()}"


class Replacements(QScrollArea):
    """A row for each name that was found."""

    edited = Signal()

    def __init__(self, names: GuidanceNames) -> None:
        super().__init__()
        self._names = names
        self._decided: dict[str, Decision] = {}
        self.rows: dict[str, ReplacementRow] = {}
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What is replaced"))
        self._build(())

    @property
    def plain(self) -> Json:
        """What was decided otherwise than proposed, in the form in which drafts are kept."""
        return {key: [one.words, one.replaced] for key, one in self._decided.items()}

    def fill(self, kept: Json) -> None:
        """Take what a draft holds."""
        self._decided.clear()
        for key, value in kept.items() if isinstance(kept, dict) else ():
            match value:
                case [str(words), bool(replaced)]:
                    self._decided[key] = Decision(words, replaced)
        self._build(())

    def show_spans(self, spans: Iterable[Span]) -> None:
        """Show what was found; rows that stay are left as they are, with the cursor in them."""
        found: dict[str, Span] = {}
        for span in spans:
            found.setdefault(_key(span), span)
        if {k: s.suggestion for k, s in found.items()} != {
            k: r.span.suggestion for k, r in self.rows.items()
        }:
            self._build(found.values())

    def decided(self, span: Span) -> Span | None:
        """Return a place with the words that replace it, or None where it is to stay."""
        decision = self._decided.get(_key(span))
        if decision is None:
            return span
        if not decision.replaced and not span.certain:
            return None
        return replace(span, suggestion=decision.words)

    def _build(self, spans: Iterable[Span]) -> None:
        inside = QWidget()
        inside.setProperty("role", "canvas")
        column = QVBoxLayout(inside)
        set_margins(column, 0, 0, GAP, 0)
        column.setSpacing(PAD)
        self.rows = {}
        for span in spans:
            row = ReplacementRow(span, self._decided.get(_key(span)), self._names)
            row.edited.connect(self._on_row_edited)
            self.rows[_key(span)] = row
            column.addWidget(row)
        if not self.rows:
            column.addWidget(Label(self.tr("No name, address or number was found."), "muted"))
        column.addStretch(1)
        self.setWidget(inside)

    def _on_row_edited(self) -> None:
        for key, row in self.rows.items():
            if row.decision != Decision(row.span.suggestion, replaced=True):
                self._decided[key] = row.decision
            else:
                self._decided.pop(key, None)
        self.edited.emit()


class ReplacementRow(QWidget):
    """What was found, and the words in its place."""

    edited = Signal()

    def __init__(self, span: Span, decision: Decision | None, names: GuidanceNames) -> None:
        super().__init__()
        self.span = span
        kind = names.of("identity", span.kind)
        self.words = LineField()
        self.words.set_value(decision.words if decision else span.suggestion)
        self.words.setAccessibleName(self.tr("In place of {0}").format(span.found))
        self.tick = FlagField(kind)
        self.tick.setAccessibleName(self.tr("Replace {0}").format(span.found))
        self.tick.set_value(span.certain or decision is None or decision.replaced)
        self.tick.setEnabled(not span.certain)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(TIGHT)
        for part in (Prose(span.found, "strong", flush=True), self.tick, self.words):
            whole.addWidget(part)
        if span.certain:
            said = self.tr("This cannot stay: no precedent has somebody’s address or number.")
            whole.addWidget(Label(said, "tone-danger"))
        self.words.edited.connect(self._on_edited)
        self.tick.edited.connect(self._on_edited)
        self._suit()

    @property
    def decision(self) -> Decision:
        """What stands in the row."""
        return Decision(self.words.text(), self.tick.isChecked())

    def _suit(self) -> None:
        self.words.setEnabled(self.tick.isChecked())

    def _on_edited(self) -> None:
        self._suit()
        self.edited.emit()
