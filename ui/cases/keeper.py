# SPDX-License-Identifier: Apache-2.0
"""Owns the keeping of half-filled forms: after two idle seconds, and before the vault is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.cases.card import link
from ui.operations.drafts import find_draft, forget_draft, keep_draft
from ui.theme.tokens import GAP
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QHideEvent

    from core.history.canonical import Json
    from storage.records.desk import Draft
    from ui.cases.fields import TextField
    from ui.desk import Desk

IDLE_MS = 2_000


def draft_key(file: str, what: str, item: str = "") -> str:
    """Return the key under which a form of a case is kept."""
    return f"case/{file}/{what}/{item}"


class KeptForm(Protocol):
    """What a keeper asks of a form: that it tells of changes, and is read and filled as a whole."""

    edited: Signal

    @property
    def plain(self) -> Mapping[str, Json]:
        """What is typed, in a form that can be kept."""

    def fill(self, kept: Mapping[str, Json]) -> None:
        """Put in what was kept."""

    def clear_all(self, blank: Mapping[str, Json]) -> None:
        """Put in what was there at the beginning, and take out all else."""


class Texts(QObject):
    """Text fields of a dialog, kept like a form."""

    edited = Signal()

    def __init__(self, parent: QObject, **fields: TextField) -> None:
        super().__init__(parent)
        self._fields = fields
        for field in fields.values():
            field.edited.connect(self.edited)

    @property
    def plain(self) -> dict[str, Json]:
        """What is typed."""
        return {name: field.toPlainText() for name, field in self._fields.items()}

    def fill(self, kept: Mapping[str, Json]) -> None:
        """Put in what was kept."""
        for name, field in self._fields.items():
            field.setPlainText(str(kept.get(name) or ""))

    def clear_all(self, blank: Mapping[str, Json]) -> None:
        """Put in what was there at the beginning."""
        self.fill(blank)


class Keeper(QWidget):
    """A line below a form that says whether what was typed is kept; it keeps it, too.

    A draft is on this device only and no part of the case. It goes when the form is saved, or
    when the person throws it away.
    """

    kept = Signal()  # the draft is committed

    def __init__(self, desk: Desk, form: KeptForm, key: str) -> None:
        super().__init__()
        self._desk = desk
        self._form = form
        self._key = key
        self._dirty = False
        self._done = False
        self._said = Label(role="small")
        self._said.setWordWrap(False)
        self._forget = link(self.tr("Throw the draft away"), self._on_forget)
        self._timer = QTimer(self)
        self._blank = form.plain

        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self._said)
        line.addWidget(self._forget)
        line.addStretch(1)

        # Its room is there from the start: what stands below must not move under a person's mouse.
        room = self._forget.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._forget.setSizePolicy(room)
        self._forget.setVisible(False)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self.keep)
        form.edited.connect(self._on_form_edited)
        desk.bus.locking.connect(self.keep)
        find_draft(key=key).success(self._on_found).start(desk, self)

    @property
    def text(self) -> str:
        """What it says."""
        return self._said.text()

    def keep(self) -> None:
        """Keep what is typed now, if it is not kept yet."""
        self._timer.stop()
        if self._dirty and not self._done:
            self._dirty = False
            keep_draft(key=self._key, form=self._form.plain).success(self._on_kept).start(
                self._desk, self
            )

    def restart(self) -> None:
        """Forget the draft, and keep what is typed from here on: the form is used again."""
        self._timer.stop()
        self._dirty = False
        self._said.setText("")
        self._forget.setVisible(False)
        forget_draft(key=self._key).start(self._desk, self)

    def finish(self) -> None:
        """Forget the draft: the form has been saved."""
        self._timer.stop()
        self._done = True
        # Started for the window, not for this line: it may be gone before the draft is.
        forget_draft(key=self._key).start(self._desk, self.window())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the person goes elsewhere."""
        self.keep()
        super().hideEvent(event)

    def _on_form_edited(self) -> None:
        self._dirty = True
        self._timer.start()

    def _on_found(self, draft: Draft | None) -> None:
        if draft is None or not isinstance(draft.form, dict) or self._dirty:
            return
        self._form.fill(draft.form)
        self._dirty = False
        self._timer.stop()
        moment = self._desk.language.moment(draft.saved)
        self._said.setText(self.tr("This is your draft of {0}.").format(moment))
        self._forget.setVisible(True)

    def _on_kept(self, _nothing: None) -> None:
        self._said.setText(self.tr("Draft kept on this device"))
        self._forget.setVisible(True)
        self.kept.emit()

    def _on_forget(self) -> None:
        self._form.clear_all(self._blank)
        self._dirty = False
        self._timer.stop()
        self._said.setText("")
        self._forget.setVisible(False)
        forget_draft(key=self._key).start(self._desk, self)
