# SPDX-License-Identifier: Apache-2.0
"""Owns labels and buttons: plain text only, and a role instead of a style of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.theme.icons import icon
from ui.theme.zoom import square
from ui.widgets.margins import set_margins
from ui.widgets.symbols import as_written, unbroken

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent


class Label(QLabel):
    """Text on the screen. Roles: title, heading, strong, muted, small, code; "" is the body."""

    def __init__(
        self, text: str = "", role: str = "", *, tone: str = "", selectable: bool = False
    ) -> None:
        super().__init__()
        self._is_selectable = selectable
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(not tone)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        if tone:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        # Qt would put a Latin name in an Arabic window at the left; it belongs to its column.
        turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other text, and be as high as it needs."""
        super().setText(text if self._is_selectable else unbroken(text))
        self._fit()

    def text(self) -> str:
        """Return what it says."""
        return as_written(super().text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text needs at this width.

        Layouts ask for that only where everything around passes the question on; a stacked
        widget does not, and the last line would be cut off.
        """
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as the text needs in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; what is read from the right begins where its column does.

        Left to itself Qt sets a line that it broke as far to the left as the space there is wide.
        """
        right = self.alignment() & Qt.AlignmentFlag.AlignRight
        if self._is_selectable or not (self.wordWrap() and right):
            super().paintEvent(event)
            return
        how = QTextOption(self.alignment())
        how.setTextDirection(Qt.LayoutDirection.RightToLeft)
        how.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(QRectF(self.contentsRect()), super().text(), how)
        painter.end()

    def _fit(self) -> None:
        if self.wordWrap() and self.alignment() & Qt.AlignmentFlag.AlignRight:
            set_margins(self, 0, 0, 1, 0)  # the last letter of a full line may lean out of it
        # Before it has been laid out its width is arbitrary.
        if self.wordWrap() and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            # QLabel counts its own minimum in: without this, once narrow would be high for ever.
            self.setMinimumHeight(0)
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def is_enter(event: QKeyEvent) -> bool:
    """Tell whether a key is Enter, and nothing held with it."""
    return event.key() in _ENTER and event.modifiers() in _BARE


class PressedByEnter:
    """A button that Enter presses while it has the focus, as Space does on every desktop.

    Qt leaves Enter to the desktop; where that does nothing with it, the default button of the
    dialog gets it, and a person who chose "Cancel" has approved. Its window keeps Enter from what
    is around it, which may have a use of its own for it, see `widgets.tabbing`.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it, once."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


class Button(PressedByEnter, QPushButton):
    """A button with words."""

    def setText(self, text: str) -> None:
        """Show other words, and have them read out: they are what pressing it does now."""
        super().setText(text if self.icon().isNull() else f"{ICON_GAP}{text}")
        self.setAccessibleName(text.strip().replace("&&", "&"))


class Tool(PressedByEnter, QToolButton):
    """A button that is an icon only."""


def button(
    text: str, slot: Callable[[], object] | None = None, *, role: str = "", symbol: str = ""
) -> QPushButton:
    """Return a button. Roles: primary, danger, quiet, link; "" is the ordinary one."""
    # Qt sets the text tight against the icon, and no style sheet can move it.
    gap = ICON_GAP if symbol else ""
    made = Button(gap + text.replace("&", "&&"))
    made.setProperty("role", role)
    made.setAutoDefault(False)
    made.setAccessibleName(text)
    if symbol:
        made.setIcon(icon(symbol, _ICON_ROLES.get(role, "ink")))
        made.setIconSize(square(16))
    if slot is not None:
        # A button says "clicked(bool)"; nobody who is called here wants the bool.
        made.clicked.connect(lambda _checked=False: slot())
    return made


ICON_GAP = "\u2009\u2009"
_ICON_ROLES = {"primary": "on_accent", "danger": "danger", "link": "accent"}


def tool(symbol: str, name: str, slot: Callable[[], object] | None = None) -> QToolButton:
    """Return a button that is an icon only; its name is its tooltip and accessible name."""
    made = Tool()
    made.setIcon(icon(symbol, "muted"))
    made.setIconSize(square(18))
    made.setAccessibleName(name)
    made.setToolTip(plain_tooltip(name))
    # Readers pass over a description that is the name; a tooltip they would read with its markup.
    made.setAccessibleDescription(name)
    if slot is not None:
        made.clicked.connect(lambda _checked=False: slot())
    return made


def plain_tooltip(text: str) -> str:
    """Return text for a tooltip, which would otherwise take `<b>` for markup."""
    # By hand: the library for it knows two thousand names of letters, and the start would wait.
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>" if text else ""


class Symbol(QLabel):
    """An icon to be looked at, drawn again in another scheme and at another size of text."""

    def __init__(self, symbol: str = "", role: str = "muted", side: int = 20) -> None:
        super().__init__()
        self._symbol, self._role, self._side = symbol, role, side
        self._draw()

    def show_symbol(self, symbol: str, role: str) -> None:
        """Show another icon, in the colour of a role."""
        self._symbol, self._role = symbol, role
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw it again: what is drawn once keeps its colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        if self._symbol:
            self.setPixmap(icon(self._symbol, self._role).pixmap(square(self._side)))


def line() -> QFrame:
    """Return a thin horizontal separator."""
    made = QFrame()
    made.setProperty("role", "line")
    made.setFixedHeight(1)
    return made


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the stylesheet looks at, and have it looked at again."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
