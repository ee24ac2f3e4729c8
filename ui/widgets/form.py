# SPDX-License-Identifier: Apache-2.0
"""Owns forms: a label above each field, its help or its error below, an accessible name on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.theme.tokens import GAP, PAD, TIGHT
from ui.theme.zoom import px
from ui.widgets.direction import begins_as_written
from ui.widgets.room import reveal
from ui.widgets.text import Label, set_property

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from ui.i18n import Language

FORM_WIDTH = 520
"""Longer fields are harder to read, however wide the window is."""
LONGEST = 200
"""Characters of a name that stands on letters."""

W = TypeVar("W", bound=QWidget)
_CHANGES = ("textChanged", "edited", "activated", "toggled")
"""The signals by which fields tell that what they hold is another; the first that one has."""


class _Help(Label):
    """What stands below a field."""

    spoken_as = "help"

    def __init__(self, text: str, field: QWidget) -> None:
        self.describes = field
        super().__init__(text, "small")


class FormRow(QWidget):
    """A field with what stands above and below it."""


class Form(QWidget):
    """Rows of label, field, and help that gives way to an error."""

    def __init__(self, width: int = FORM_WIDTH) -> None:
        super().__init__()
        self._helps: dict[QWidget, tuple[QLabel, str]] = {}
        self._groups: dict[QWidget, QWidget] = {}
        self._captions: dict[QWidget, QLabel] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(PAD)
        self.setMaximumWidth(px(width))

    def row(self, name: str, field: W, help_text: str = "", *, aside: QWidget | None = None) -> W:
        """Add a field under its name, with a button beside it if need be, and return it.

        A field that carries its own name, as a box to tick does, is added without one.
        """
        below = _Help(help_text, field)
        if not help_text:
            below.hide()
        self._helps[field] = (below, help_text)
        if isinstance(field, QLineEdit):
            begins_as_written(field)
        group = FormRow()
        parts = QVBoxLayout(group)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(TIGHT)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(field, 1)
        if aside is not None:
            line.addWidget(aside)
        if name:
            field.setAccessibleName(name)
            caption = Label(name, "strong")
            caption.setBuddy(field)
            self._captions[field] = caption
            parts.addWidget(caption)
        field.setAccessibleDescription(help_text)
        parts.addLayout(line)
        parts.addWidget(below)
        self._rows.addWidget(group)
        self._groups[field] = group
        change = next((name for name in _CHANGES if hasattr(field, name)), "")
        if change:
            getattr(field, change).connect(partial(self._on_field_changed, field))
        return field

    def call(self, field: QWidget, name: str) -> None:
        """Call a field otherwise."""
        self._captions[field].setText(name)
        described = field.accessibleDescription()
        field.setAccessibleName(name)
        field.setAccessibleDescription(described)  # a choice would be described by its name

    def show_row(self, field: QWidget, shown: bool = True) -> None:
        """Show or hide a field with its name and help."""
        self._groups[field].setVisible(shown)

    def heading(self, text: str) -> None:
        """Start a group of rows."""
        self._rows.addWidget(Label(text, "heading"))

    def wide(self, part: QWidget | QLayout) -> None:
        """Add something that needs no name of its own."""
        if isinstance(part, QWidget):
            self._rows.addWidget(part)
        else:
            self._rows.addLayout(part)

    def wrong(self, field: QWidget, sentence: str) -> None:
        """Say below a field what is wrong with it until it changes, and bring a person there."""
        self._say(field, sentence, wrong=True)
        field.setFocus()
        # The sentence that was just added makes the row higher, and the layout has not heard of it.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        reveal(self._groups[field])

    def fits(
        self, language: Language, *fields: QLineEdit | QPlainTextEdit, limit: int = LONGEST
    ) -> bool:
        """Tell whether what was typed can be kept, and say it at the first that cannot.

        No field has a length: what is pasted is not cut without a word.
        """
        # Imported here: the first screen has a form too, and nothing to keep.
        from core.casework.needs import text_fault

        for field in fields:
            line = isinstance(field, QLineEdit)
            fault = text_fault(field.text() if line else field.toPlainText(), limit)
            if fault is not None:
                self.wrong(field, language.message(fault)[0])
                return False
        return True

    def help(self, field: QWidget, sentence: str) -> None:
        """Say something else below a field."""
        self._helps[field] = (self._helps[field][0], sentence)
        self._say(field, sentence, wrong=False)

    def right(self, field: QWidget) -> None:
        """Take back what was wrong with a field."""
        self._say(field, self._helps[field][1], wrong=False)

    def _on_field_changed(self, field: QWidget, *_: object) -> None:
        if _face(field).property("state") == "wrong":
            self.right(field)

    def _say(self, field: QWidget, sentence: str, *, wrong: bool) -> None:
        below = self._helps[field][0]
        below.setText(sentence)
        below.setVisible(bool(sentence))
        set_property(below, "role", "tone-danger" if wrong else "small")
        set_property(_face(field), "state", "wrong" if wrong else "")
        field.setAccessibleDescription(sentence)


def _face(field: QWidget) -> QWidget:
    """Return what of a field has the outline: the part where the cursor stands."""
    return field.focusProxy() or field
