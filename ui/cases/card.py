# SPDX-License-Identifier: Apache-2.0
"""Owns how a part of a case is read: a card with a title, named values, prose, and buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.cases.prose import Prose
from ui.theme.icons import icon
from ui.theme.tokens import GAP, PAD, TIGHT, WIDE
from ui.theme.zoom import px
from ui.widgets.direction import begins_as_written
from ui.widgets.over import Over
from ui.widgets.text import ICON_GAP, Button, Label, button, plain_tooltip, set_property

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CAPTION_WIDTH = 168
_PARAGRAPH = 4_000
"""Characters of a paragraph that is shown whole; some pages of print."""
LONGEST = 8_000
"""Characters that a card shows at once; more would make the whole page slow."""


class Card(QWidget):
    """Readable text on a surface of its own."""

    def __init__(self, title: str = "", *, chip: str = "", tone: str = "info") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PAD, PAD, PAD, PAD)
        self.body.setSpacing(GAP)
        self._values: QGridLayout | None = None
        self._buttons: QHBoxLayout | None = None
        if title or chip:
            head = QHBoxLayout()
            head.setSpacing(GAP)
            head.addWidget(Prose(shortened(title), "strong", flush=True), 1)
            if chip:
                head.addWidget(Label(chip, tone=tone))
            self.body.addLayout(head)
            self.setAccessibleName(f"{title} {chip}".strip())

    def value(self, name: str, text: str) -> None:
        """Add a named value; one that is empty is left out."""
        if not text:
            return
        if self._values is None:
            self._values = QGridLayout()
            self._values.setHorizontalSpacing(GAP)
            self._values.setVerticalSpacing(TIGHT)
            self._values.setColumnStretch(1, 1)
            self.body.addLayout(self._values)
        row = self._values.rowCount()
        caption = Label(name, "muted")
        caption.setFixedWidth(px(CAPTION_WIDTH))
        shown = Prose(shortened(text), flush=True)
        shown.setAccessibleName(f"{name}: {shown.text()}")
        top = Qt.AlignmentFlag.AlignTop
        self._values.addWidget(caption, row, 0, top)
        self._values.addWidget(shown, row, 1, top)
        self._offer_rest(text)

    def prose(self, text: str, role: str = "") -> None:
        """Add a text of its own."""
        if text:
            self._values = None
            self.body.addWidget(Prose(shortened(text), role))
            self._offer_rest(text)

    def _offer_rest(self, text: str) -> None:
        if len(text) > LONGEST:
            self._values = None
            self.put_start(link(self.tr("Read all of it"), lambda: Reader(text, self).open()))

    def put(self, part: QWidget) -> None:
        """Add something else."""
        self._values = None
        self.body.addWidget(part)

    def put_start(self, part: QWidget) -> None:
        """Add something no wider than it needs to be."""
        self._values = None
        self.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)

    def add_button(self, made: QPushButton) -> None:
        """Add a button at the foot."""
        if self._buttons is None:
            self._buttons = QHBoxLayout()
            self._buttons.setSpacing(GAP)
            self._buttons.addStretch(1)
            self.body.addLayout(self._buttons)
        self._buttons.insertWidget(self._buttons.count() - 1, made)

    def turns_into(self, made: ReasonButton) -> None:
        """Have a click on a text of the card press a button of it, while that does anything."""
        if made.allowed:
            for text in self.findChildren(Prose):
                text.clicked.connect(made.click)
                text.setToolTip(plain_tooltip(made.accessibleName()))
                text.setAccessibleDescription(made.accessibleName())


class ReasonButton(Button):
    """A button that says why it does nothing now; it keeps its place in the order of Tab."""

    refused = Signal(str, str)  # sentence, hint: somebody pressed it though it is barred

    def __init__(
        self,
        text: str,
        slot: Callable[[], object],
        *,
        role: str = "",
        symbol: str = "",
        reason: tuple[str, str] | None = None,
    ) -> None:
        # Fusion puts the text right against the icon.
        gap = ICON_GAP if symbol or reason is not None else ""
        super().__init__(gap + text.replace("&", "&&"))
        self.reason = reason
        self._slot = slot
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        if reason is not None:
            set_property(self, "role", "quiet")
            self.setIcon(icon("lock", "muted"))
            self.setToolTip(plain_tooltip(" ".join(reason)))
            self.setAccessibleDescription(" ".join(reason))
        else:
            set_property(self, "role", role)
            if symbol:
                self.setIcon(icon(symbol, "on_accent" if role == "primary" else "ink"))
        self.clicked.connect(self._on_clicked)

    @property
    def allowed(self) -> bool:
        """Whether pressing it does what it says."""
        return self.reason is None

    def _on_clicked(self, _checked: bool) -> None:
        if self.reason is None:
            self._slot()
        else:
            self.refused.emit(*self.reason)


class Reader(Over):
    """The whole of a long text."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        shown = QPlainTextEdit(in_paragraphs(text))
        begins_as_written(shown)
        close = button(self.tr("Close"), self.accept, role="primary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, PAD)
        whole.setSpacing(PAD)
        whole.addWidget(Label(self.tr("Text"), "title"))
        whole.addWidget(shown)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Text"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Probitas")
        self.resize(760, 560)


def in_paragraphs(text: str) -> str:
    """Return a text whose paragraphs are no longer than people write them, broken at blanks.

    A paragraph is laid out at one go: a document of one line would hold the window up for seconds.
    """
    return "\n".join(part for line in text.split("\n") for part in _parts(line))


def _parts(line: str) -> Iterator[str]:
    begin = 0
    while len(line) - begin > _PARAGRAPH:
        end = line.rfind(" ", begin, begin + _PARAGRAPH) + 1 or begin + _PARAGRAPH
        yield line[begin:end]
        begin = end
    yield line[begin:]


def shortened(text: str) -> str:
    """Return a text, or its beginning when it is very long."""
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def link(text: str, slot: Callable[[], object]) -> QPushButton:
    """Return a button that looks like a link and is as wide as its text."""
    made = button(text, slot, role="link")
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made
