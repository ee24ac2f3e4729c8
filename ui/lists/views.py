# SPDX-License-Identifier: Apache-2.0
"""Owns the button of a list that keeps what is asked for under a name, and asks it again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu

from ui.lists.columns import ColumnsDialog
from ui.theme.icons import icon
from ui.theme.zoom import square
from ui.widgets.commands import Command
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form
from ui.widgets.text import Tool, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.lists.arrangement import Arrangement

_LONGEST = 60


class Asking(Protocol):
    """A list that can say what it is asked for, and be asked it again."""

    def asked_for(self) -> Mapping[str, str]:
        """Return what narrows and orders the list now."""

    def ask_for(self, asked: Mapping[str, str]) -> None:
        """List what was asked for then."""


class ViewButton(Tool):
    """Opens the menu of views and columns."""

    def __init__(self, desk: Desk, asking: Asking, arrangement: Arrangement) -> None:
        super().__init__()
        self._desk = desk
        self._asking = asking
        self._arrangement = arrangement
        name = self.tr("Views and columns")
        self.setIcon(icon("list-filter", "muted"))
        self.setIconSize(square(18))
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))
        self.setAccessibleDescription(name)
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Offer the views that were kept, and what can be done with them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.accessibleName())
        now, views = self._asking.asked_for(), self._arrangement.views
        for name, asked in views.items():
            entry = menu.addAction(_shown(name), partial(self._asking.ask_for, asked))
            entry.setCheckable(True)
            entry.setChecked(asked == now)
        if views:
            menu.addSeparator()
        menu.addAction(self.tr("Keep this view…"), self._on_keep)
        if views:
            gone = menu.addMenu(self.tr("Forget a view"))
            for name in views:
                gone.addAction(_shown(name), partial(self._arrangement.forget_view, name))
        menu.addSeparator()
        menu.addAction(self.tr("Columns…"), self._on_columns)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_keep(self) -> None:
        KeepView(self._desk, self, self._asking.asked_for(), self._arrangement).open()

    def _on_columns(self) -> None:
        ColumnsDialog(self._desk, self, self._arrangement).open()


class KeepView(Dialog):
    """Asks what a view is called."""

    def __init__(
        self, desk: Desk, parent: QWidget, asked: Mapping[str, str], arrangement: Arrangement
    ) -> None:
        super().__init__(
            desk, parent, self.tr("Keep this view"), self.tr("Keep"),
            lead=self.tr("Filter, choices and order as they are now. For you, on this laptop."),
        )  # fmt: skip
        self._asked = asked
        self._arrangement = arrangement
        form = Form()
        self.form = form
        self.name = form.row(self.tr("Name of the view"), QLineEdit())
        self.name.textChanged.connect(self._fit)
        self.content.addWidget(form)
        self._fit()

    def _fit(self, *_: object) -> None:
        self.verb.setEnabled(bool(self.name.text().strip()))

    def submit(self) -> None:
        """Keep it, in place of another of that name."""
        if len(self.name.text().strip()) > _LONGEST:
            self.form.wrong(self.name, self.tr("Too long to be a name."))
            return
        self._arrangement.keep_view(self.name.text().strip(), self._asked)
        self.accept()


def _shown(name: str) -> str:
    """Return a typed name as a menu shows it: an ampersand underlines nothing."""
    return name.replace("&", "&&")


def view_commands(asking: Asking, arrangement: Arrangement, called: str) -> Iterator[Command]:
    """Yield the views that were kept of a list, to be asked for by name."""
    about = QCoreApplication.translate("ViewButton", "View of the list: {0}").format(called)
    for name, asked in arrangement.views.items():
        yield Command(name, about, partial(asking.ask_for, asked))
