# SPDX-License-Identifier: Apache-2.0
"""Owns how tests work at the case pages: by mouse and keys, and behind them on the real worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QPlainTextEdit, QWidget

from core.retaliation.workflow import Action, CaseKind, State
from tests.ui.conftest import OTHER_PASSPHRASE, wait_for
from ui.cases.act_form import ActForm
from ui.cases.fields import DayField, FlagField, ItemsField
from ui.operations import Operation
from ui.operations.cases import act_on_case, advance_case, approve_as, begin_case
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from core.ids import FileId
    from tests.ui.conftest import SampleOffice
    from ui.cases.case_page import CasePage
    from ui.cases.form import NeedsForm
    from ui.cases.page import CasesPage
    from ui.frame.window import Window
    from ui.today.page import TodayPage
    from ui.widgets.paper import Paper

TODAY = date.today()


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@dataclass
class Seat:
    """A window with an open office, and whoever sits before it."""

    window: Window
    sample: SampleOffice
    patience: float = field(default=60, kw_only=True)
    """Seconds that an operation may take."""

    # Behind the window

    def run(self, operation: Operation[Any]) -> Any:
        """Run an operation as the window does; a refusal fails the test."""
        results: list[Any] = []
        refusals: list[Any] = []
        operation.success(results.append).refused(refusals.append)
        operation.start(self.window.desk, self.window)
        wait_for(lambda: results or refusals, self.patience)
        assert not refusals, (refusals[0].code, dict(refusals[0].params))
        return results[0]

    def ask(self, question: Any) -> Any:
        """Ask the records something."""
        return self.run(Operation(lambda opened: [question(opened.records)]))[0]

    def case(self, file: FileId) -> Any:
        return self.ask(lambda records: records.load(file).case)

    def begin(self, **facts: Any) -> FileId:
        """Take in a complaint; `start` and `kind` may say otherwise."""
        start = facts.pop("start", State.RECEIVED)
        kind = facts.pop("kind", CaseKind.RETALIATION)
        given = {"language": "en", "name": "Rosa Alvarez", "received_on": days_ago(20), **facts}
        return self.run(begin_case(facts=given, start=start, kind=kind)).file

    def begin_whole(self) -> FileId:
        """Take in a complaint that says what was done, and what was reported before."""
        file = self.begin()
        self.act(
            file, "add_allegation", kind="demotion", what="Demoted.", state="taken",
            why="Soon after.", on=days_ago(30),
        )  # fmt: skip
        self.act(
            file, "add_report", kind="report", what="Fraud.", to_whom="Audit",
            channel="internal_audit", on=days_ago(90),
        )  # fmt: skip
        return file

    def act(self, file: FileId, act: str, **facts: Any) -> Any:
        return self.run(act_on_case(file=file, act=act, facts=facts))

    def step(self, file: FileId, action: str, **facts: Any) -> Any:
        return self.run(advance_case(file=file, action=Action(action), facts=facts))

    def approve(self, file: FileId) -> Any:
        """Have the other officer approve the only open proposal."""
        (proposal,) = self.case(file).open_proposals
        operation = approve_as(
            file=file, proposal=proposal.id, officer=self.sample.second,
            passphrase=OTHER_PASSPHRASE,
        )  # fmt: skip
        return self.run(operation)

    def settle(self) -> None:
        """Wait until the worker has nothing to do and the window has heard of it."""
        wait_for(lambda: self.window.desk.tasks._count == 0, self.patience)
        QApplication.processEvents()
        wait_for(lambda: self.window.desk.tasks._count == 0, self.patience)

    # Before the window

    @property
    def today(self) -> TodayPage:
        return self._page("today")

    @property
    def cases(self) -> CasesPage:
        return self._page("cases")

    @property
    def page(self) -> CasePage:
        return self.cases.case

    def _page(self, name: str) -> Any:
        page = self.window.frame.go(name)
        self.settle()
        return page

    def open(self, file: FileId, tab: str = "") -> CasePage:
        """Open a case from the list's place, at a tab."""
        self.cases.open_case(file)
        self.settle()
        if tab:
            self.page.tabs.setCurrentWidget(self.page.parts[tab])
            QApplication.processEvents()
        return self.page

    def drop(self, page: QWidget, paths: Iterable[Path]) -> None:
        """Drag files over a page or a dialog, and drop them."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        how = (
            Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(page, QDragEnterEvent(QPoint(60, 60), *how))
        QApplication.sendEvent(page, QDropEvent(QPointF(60, 60), *how))
        self.settle()

    def press(self, text: str, inside: QWidget | None = None) -> None:
        """Click the only visible button with a text."""
        QApplication.processEvents()
        found = buttons(inside or self.window, text)
        assert len(found) == 1, (text, [b.accessibleName() for b in found])
        click(found[0])
        self.settle()

    def dialog(self) -> Any:
        """Return the dialog that is open, the innermost."""
        found = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, Dialog) and w.isVisible()
        ]
        assert found, "no dialog is open"
        return max(found, key=_depth)

    def no_dialog(self) -> bool:
        return not any(
            isinstance(w, Dialog) and w.isVisible() for w in QApplication.topLevelWidgets()
        )

    def form(self) -> ActForm:
        """Return the form that is open in the page."""
        (form,) = [f for f in self.window.findChildren(ActForm) if f.isVisible()]
        return form

    def save(self, **facts: Any) -> None:
        """Fill the open form in, save it, and see that it was taken."""
        form = self.form()
        fill(form.form, **facts)
        click(form.save)
        self.settle()
        said = form.banner.sentence if form in self.window.findChildren(ActForm) else ""
        assert not said, said
        assert not [f for f in self.window.findChildren(ActForm) if f.isVisible()]


def _depth(widget: QWidget | None) -> int:
    return 0 if widget is None else 1 + _depth(widget.parentWidget())


def heard(paper: Paper) -> str:
    """Return what a reader hears of the pages in view.

    Not what the test reads off them itself: the library that draws them is for one thread at a
    time, and the window's worker may be drawing.
    """
    return " ".join(paper.accessibleDescription().split())


def buttons(inside: QWidget, text: str) -> list[QAbstractButton]:
    """Return the visible buttons that say a text."""
    return [
        b for b in inside.findChildren(QAbstractButton)
        if b.isVisible() and text in (b.accessibleName(), b.text().strip("\u2009"))
    ]  # fmt: skip


def click(target: QWidget) -> None:
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(8, target.height() // 2))


def fill(form: NeedsForm, **facts: Any) -> None:
    """Fill fields in as a person does: typing, choosing, ticking."""
    for name, value in facts.items():
        enter(form.fields[name], value)


def enter(field: QWidget, value: Any) -> None:
    """Enter a value into a field."""
    if isinstance(field, QComboBox):
        field.choose(value)
        field.activated.emit(field.currentIndex())
    elif isinstance(field, DayField):
        field.typed.clear()
        QTest.keyClicks(field.typed, value.isoformat())
    elif isinstance(field, FlagField):
        if field.isChecked() != value:
            click(field)
    elif isinstance(field, ItemsField):
        for key, box in field._boxes.items():
            if box.isChecked() != (key in value):
                click(box)
    elif isinstance(field, QPlainTextEdit):
        field.setFocus()
        field.clear()
        field.insertPlainText(value)
    else:
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, str(value))
