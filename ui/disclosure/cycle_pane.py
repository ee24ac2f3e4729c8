# SPDX-License-Identifier: Apache-2.0
"""Owns a cycle on the screen: its head, its tabs, and what can be done from anywhere in it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from core.casework.facts import REASON
from core.disclosure.cycle_acts import REACHED_FACTS
from ui.disclosure.acting import CycleAct
from ui.disclosure.overview import Overview
from ui.disclosure.rules import RulesDialog
from ui.disclosure.stages import TargetsDialog, WindowDialog
from ui.operations.disclosure_cycles import act_on_cycle, close_cycle
from ui.theme.tokens import GAP, PAD, TIGHT, WIDE
from ui.widgets.banner import Banner
from ui.widgets.text import Label, tool

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.casework.needs import Given
    from core.disclosure import Cycle
    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.disclosure_cycles import CycleView


class CyclePane(QWidget):
    """One cycle."""

    file_requested = Signal(str)  # FileId of a filing
    conflicts_requested = Signal(str)  # FileId of the cycle

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.view: CycleView | None = None
        self.banner = Banner(GAP)
        self.title = Label(role="title")
        self.line = Label(role="muted")
        self.window_days = tool("pen-line", self.tr("Year and window…"), self._on_window)
        self.overview = Overview(desk)
        self.tabs = QTabWidget()
        self._acts: dict[str, Callable[[CycleView], None]] = {
            "targets": lambda view: TargetsDialog(desk, self, view.cycle).open(),
            "rules": lambda view: RulesDialog(desk, self, view.cycle.file, view.cycle.rules).open(),
            "close": self._close,
            "reopen": self._reopen,
        }
        self._assemble()
        self.overview.wanted.connect(self.do)

    def _assemble(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(TIGHT)
        first = QHBoxLayout()
        first.setSpacing(GAP)
        self.title.setWordWrap(False)
        first.addWidget(self.title)
        first.addWidget(self.window_days)
        first.addStretch(1)
        texts.addLayout(first)
        texts.addWidget(self.line)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GAP)
        head = QHBoxLayout()
        head.setContentsMargins(WIDE, GAP, WIDE, PAD)
        head.setSpacing(PAD)
        head.addLayout(texts, 1)
        head.addLayout(self.buttons)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Cycle"))
        self._add_tab("overview", self.overview, self.tr("Overview"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addLayout(head)
        whole.addWidget(self.tabs, 1)

    def _add_tab(self, name: str, part: QWidget, title: str) -> None:
        part.setObjectName(name)
        number = self.tabs.addTab(part, title)
        shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
        shortcut.activated.connect(partial(self.tabs.setCurrentIndex, number))

    @property
    def tab(self) -> str:
        """The name of the tab that is shown."""
        return self.tabs.currentWidget().objectName()

    def show_tab(self, name: str) -> None:
        """Show a tab by its name."""
        for number in range(self.tabs.count()):
            if self.tabs.widget(number).objectName() == name:
                self.tabs.setCurrentIndex(number)

    def begin(self) -> None:
        """Another cycle is coming: forget what was said of the last."""
        self.banner.clear()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say in the banner why not."""
        self.banner.say("danger", *self.desk.language.message(refusal))

    def show_view(self, view: CycleView) -> None:
        """Show a cycle."""
        self.view = view
        cycle, language = view.cycle, self.desk.language
        self.title.setText(self.tr("Cycle of {0}").format(cycle.year))
        said = [cycle.number, language.label(f"state.{cycle.state.value}")]
        if cycle.covers and cycle.opens_on and cycle.due_on:
            said.append(self.tr("covers the year to {0}").format(language.date(cycle.covers)))
            said.append(
                self.tr("filed from {0} to {1}").format(
                    language.date(cycle.opens_on), language.date(cycle.due_on)
                )
            )
        self.line.setText(" · ".join(said))
        self.window_days.setVisible(view.refusal is None)
        self.overview.show_view(view, date.today())
        if cycle.registers.conflicts:
            self.banner.say(
                "warn",
                self.tr("Two laptops decided differently about this."),
                action=self.tr("Compare and settle"),
                slot=partial(self.conflicts_requested.emit, cycle.file),
            )

    def do(self, what: str) -> None:
        """Begin to do something with the cycle, by its name in `_acts`, or `reach/<stage>`."""
        if self.view is None:
            return
        name, _, stage = what.partition("/")
        if name == "reach":
            self._reach(self.view.cycle, stage)
        else:
            self._acts[name](self.view)

    def _on_window(self) -> None:
        if self.view is not None:
            WindowDialog(self.desk, self, self.view.cycle).open()

    def _reach(self, cycle: Cycle, stage: str) -> None:
        CycleAct(
            self.desk, self, cycle, partial(self._act, "reach"),
            title=self.tr("A stage is reached"), verb=self.tr("Enter it"),
            needs=REACHED_FACTS, fixed={"stage": stage},
            lead=self.desk.language.label(f"stage.{stage}"),
        ).open()  # fmt: skip

    def _close(self, view: CycleView) -> None:
        CycleAct(
            self.desk, self, view.cycle,
            lambda _: close_cycle(cycle=view.cycle.file, on=date.today()),
            title=self.tr("Close the cycle"), verb=self.tr("Close the cycle"),
            lead=self.tr(
                "What figures tell of its filings is written into it, and stays when statements"
                " are destroyed one day. Nothing can be registered or taken in afterwards."
            ),
        ).open()  # fmt: skip

    def _reopen(self, view: CycleView) -> None:
        CycleAct(
            self.desk, self, view.cycle, partial(self._act, "reopen"),
            title=self.tr("Reopen the cycle"), verb=self.tr("Reopen"), needs=(REASON,),
        ).open()  # fmt: skip

    def _act(self, act: str, facts: Given) -> Operation[object]:
        cycle = self.view.cycle.file if self.view else None
        if cycle is None:
            raise LookupError("no cycle is open")
        return act_on_cycle(cycle=cycle, act=act, facts=facts, on=date.today())
