# SPDX-License-Identifier: Apache-2.0
"""Owns a cycle on the screen: its head, its tabs, and what can be done from anywhere in it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.casework.facts import REASON
from core.disclosure.cycle_acts import REACHED_FACTS
from core.disclosure.facts import GONE, UNPICKED
from ui.cases.flow import Flow
from ui.disclosure.acting import CycleAct
from ui.disclosure.closing import GLANCE, SETTLE, Closing
from ui.disclosure.draw_pane import DrawPane
from ui.disclosure.ending import APPROVE, DISPOSE, ApproveDisposals, ProposeDisposals
from ui.disclosure.filers import Filers
from ui.disclosure.glancing import GlanceDialog
from ui.disclosure.many import ActOnMany, ManyDialog
from ui.disclosure.overview import Overview
from ui.disclosure.report import CertifyDisposal, ReportUnfiled
from ui.disclosure.returns import TakeInReturns
from ui.disclosure.rules import RulesDialog
from ui.disclosure.sending import SHEETS, SendForms
from ui.disclosure.staff_import import ImportStaff
from ui.disclosure.stages import TargetsDialog, WindowDialog
from ui.disclosure.totals import TotalsDialog
from ui.disclosure.twice import SettleTwice
from ui.disclosure.writing import WriteToMany
from ui.i18n import in_all_languages
from ui.lists.views import view_commands
from ui.operations.disclosure_closing import of_one_person
from ui.operations.disclosure_cycles import act_on_cycle, close_cycle
from ui.operations.disclosure_letters import save_merge_list, save_report
from ui.theme.tokens import GAP, PAD, TIGHT, WIDE
from ui.widgets.banner import Banner
from ui.widgets.commands import Command
from ui.widgets.direction import isolated
from ui.widgets.drop_target import DropTarget
from ui.widgets.files import ask_place
from ui.widgets.tabs import Tabs
from ui.widgets.text import Label, button, tool
from ui.widgets.working import Working

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from core.casework.needs import Given
    from core.disclosure import Cycle
    from core.errors import Refusal
    from storage.letters import Issued
    from storage.records.cycle import FilingRow
    from storage.sheets.staff import Registration
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.disclosure_cycles import CycleView
    from ui.operations.many import Bulk


class CyclePane(QWidget):
    """One cycle."""

    file_requested = Signal(str)  # FileId of a filing
    conflicts_requested = Signal(str)  # FileId of the cycle

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.view: CycleView | None = None
        self.banner = Banner(WIDE)
        self.title = Label(role="title")
        self.line = Label(role="muted")
        self.window_days = tool("pen-line", self.tr("Year and window…"), self._on_window)
        self.overview = Overview(desk)
        self.filers = Filers(desk)
        self.draw = DrawPane(desk)
        self.closing = Closing(desk)
        self.staff = button(
            self.tr("Import a staff list…"), partial(self.do, "import"), symbol="users"
        )
        self.answers = button(self.tr("Take in answers…"), self.take_in, symbol="inbox")
        self.tabs = Tabs()
        self._titles: list[str] = []
        self._stale: set[QWidget] = set()
        self._acts: dict[str, Callable[[CycleView], None]] = {
            "targets": lambda view: TargetsDialog(desk, self, view.cycle).open(),
            "rules": lambda view: RulesDialog(desk, self, view.cycle.file, view.cycle.rules).open(),
            "totals": lambda view: TotalsDialog(desk, self, view.cycle).open(),
            "close": self._close,
            "reopen": self._reopen,
            "report": self._report,
            "certificate": self._certify,
            "closing": lambda _: self.tabs.setCurrentWidget(self.closing),
            "import": self._import,
        }
        self._assemble()
        self.tabs.currentChanged.connect(self._show_part)
        self.overview.wanted.connect(self.do)
        self.overview.standing_chosen.connect(self._on_standing_chosen)
        self.filers.wanted.connect(self._on_filers_wanted)
        self.filers.file_requested.connect(self.file_requested)
        self.draw.file_requested.connect(self.file_requested)
        self.closing.wanted.connect(self._on_filers_wanted)
        self.closing.cycle_wanted.connect(self.do)
        self.closing.file_requested.connect(self.file_requested)
        self.draw.said.connect(partial(self.banner.say, "good"))
        DropTarget(self).dropped.connect(self.take_in)

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
        self.buttons = Flow()
        self.buttons.add(self.staff)
        self.buttons.add(self.answers)
        head = QVBoxLayout()
        head.setContentsMargins(WIDE, GAP, WIDE, PAD)
        head.setSpacing(GAP)
        head.addLayout(texts)
        head.addWidget(self.buttons)
        self.tabs.setAccessibleName(self.tr("Cycle"))
        self._add_tab("overview", self.overview, QT_TRANSLATE_NOOP("CyclePane", "Overview"))
        self._add_tab("filers", self.filers, QT_TRANSLATE_NOOP("CyclePane", "Filers"))
        self._add_tab("draw", self.draw, QT_TRANSLATE_NOOP("CyclePane", "Draw"))
        self._add_tab("closing", self.closing, QT_TRANSLATE_NOOP("CyclePane", "Closing"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.banner)
        whole.addWidget(self.tabs, 1)

    def _add_tab(self, name: str, part: QWidget, title: str) -> None:
        part.setObjectName(name)
        number = self.tabs.addTab(part, QCoreApplication.translate("CyclePane", title))
        self._titles.append(title)
        shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
        shortcut.activated.connect(partial(self.tabs.setCurrentIndex, number))

    @property
    def tab(self) -> str:
        """The name of the tab that is shown."""
        return self.tabs.currentWidget().objectName()

    def commands(self) -> Iterator[Command]:
        """Yield the parts of the cycle, to be gone to by name, and the views of its filers."""
        if self.view is None:
            return
        part_of = QCoreApplication.translate("CasePage", "Part of {0}")
        about = part_of.format(self.tr("Cycle of {0}").format(self.view.cycle.year))
        for place, title in enumerate(self._titles):
            go = partial(self.tabs.setCurrentIndex, place)
            names = in_all_languages("CyclePane", title)
            yield Command(self.tabs.tabText(place), about, go, names, f"Ctrl+{place + 1}")
        yield from view_commands(self.filers, self.filers.arrangement, self.tr("Filers"))

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
        said = [isolated(cycle.number), language.label(f"cycle/state.{cycle.state.value}")]
        if cycle.covers and cycle.opens_on and cycle.due_on:
            said.append(self.tr("covers the year to {0}").format(language.date(cycle.covers)))
            said.append(
                self.tr("filed from {0} to {1}").format(
                    language.date(cycle.opens_on), language.date(cycle.due_on)
                )
            )
        self.line.setText(" · ".join(said))
        self.window_days.setVisible(view.refusal is None)
        self.staff.setVisible(view.refusal is None)
        self.answers.setVisible(view.refusal is None and bool(view.rows))
        self.buttons.setVisible(view.refusal is None)
        self.draw.show_view(view)
        self._stale = {self.overview, self.filers, self.closing}
        self._show_part()
        if cycle.registers.conflicts:
            self.banner.say(
                "warn",
                self.tr("Two laptops decided differently about this."),
                action=self.tr("Compare and settle"),
                slot=partial(self.conflicts_requested.emit, cycle.file),
            )

    def _show_part(self, *_: object) -> None:
        """Show the cycle in the tab that is seen: the others show it once they are."""
        part = self.tabs.currentWidget()
        if self.view is not None and part in self._stale:
            self._stale.remove(part)
            part.show_view(self.view)

    def do(self, what: str) -> None:
        """Begin to do something: one of `_acts`, `reach/<stage>` or `copy/<number of a letter>`."""
        if self.view is None:
            return
        name, _, which = what.partition("/")
        if name == "reach":
            self._reach(self.view.cycle, which)
        elif name == "copy":
            self._save_copy(which)
        else:
            self._acts[name](self.view)

    def take_in(self, paths: Sequence[Path] = ()) -> None:
        """Take in answers: these, or those that are chosen then."""
        if self.view is not None and self.answers.isVisible():
            TakeInReturns(self.desk, self, self.view.cycle.file, paths).open()

    def _import(self, view: CycleView) -> None:
        dialog = ImportStaff(self.desk, self, view.cycle.file)
        dialog.taken.connect(self._on_registered)
        dialog.open()

    def _on_registered(self, done: Registration) -> None:
        number = self.desk.language.number
        absent = done.plan.undecided
        self.banner.say(
            "warn" if absent else "good",
            self.tr("Registered: {0}. Corrected: {1}.").format(
                number(len(done.new)), number(len(done.revised))
            ),
            self.tr(
                "No longer on the list, or picked by no rule: {0}. Whether they need not file, or"
                " file as they leave, is for a person to say, among the filers."
            ).format(number(absent))
            if absent
            else "",
            action=self.tr("Show the filers"),
            slot=partial(self._on_standing_chosen, GONE if done.plan.gone else UNPICKED)
            if absent
            else None,
        )

    def _on_standing_chosen(self, standing: str) -> None:
        self.tabs.setCurrentWidget(self.filers)
        self.filers.show_standing(standing)

    def _on_filers_wanted(self, what: str, rows: Sequence[FilingRow]) -> None:
        view = self.view
        profile = view.cycle.profile if view else None
        if view is None or profile is None:
            return
        desk = self.desk
        if what in ("list", "codes"):
            self._save_list(what, rows)
            return
        if what == GLANCE:
            self._glance(rows)
            return
        if what == "send":
            dialog: ManyDialog = SendForms(desk, self, view.cycle.file, view.cycle.year, rows)
        elif what == "write":
            dialog = WriteToMany(desk, self, rows)
        elif what == SETTLE:
            dialog = SettleTwice(desk, self, of_one_person(view.rows, rows[0]))
        elif what == APPROVE:
            dialog = ApproveDisposals(desk, self, view.cycle.file, rows)
        elif what == DISPOSE:
            dialog = ProposeDisposals(desk, self, rows, profile)
        else:
            dialog = ActOnMany(desk, self, rows, what, profile)
        self._open(dialog)

    def _glance(self, rows: Sequence[FilingRow]) -> None:
        dialog = GlanceDialog(self.desk, self, [row.file for row in rows])
        dialog.cleared.connect(self._on_cleared)
        dialog.open()

    def _on_cleared(self, told: Bulk) -> None:
        number = self.desk.language.number
        self.banner.say(
            "warn" if told.refused else "good",
            self.tr("Cleared: {0}.").format(number(len(told.done))),
            self.tr("Not done: {0}").format(number(len(told.refused))) if told.refused else "",
        )

    def _open(self, dialog: ManyDialog) -> None:
        dialog.told.connect(partial(self.banner.say, "good"))
        dialog.open()

    def _save_list(self, what: str, rows: Sequence[FilingRow]) -> None:
        year = self.view.cycle.year if self.view else ""
        title = self.tr("Save the codes") if what == "codes" else self.tr("Save the list")
        name = "codes" if what == "codes" else "filers"
        path = ask_place(self, title, f"{name}-{year}.xlsx", SHEETS)
        if path is not None:
            files = tuple(row.file for row in rows)
            saving = save_merge_list(files=files, path=path, codes=what == "codes")
            Working(self.desk, self, title).begin(saving, self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self.banner.say("good", self.tr("A copy was written outside the vault."), str(path))

    def _report(self, view: CycleView) -> None:
        dialog = ReportUnfiled(self.desk, self, view.cycle)
        dialog.issued.connect(self._on_issued)
        dialog.open()

    def _certify(self, view: CycleView) -> None:
        dialog = CertifyDisposal(self.desk, self, view.cycle)
        dialog.issued.connect(self._on_certified)
        dialog.open()

    def _on_certified(self, issued: Issued) -> None:
        """Ask at once where the certificate is to lie: it leaves the office."""
        self._on_issued(issued)
        self._save_copy(issued.register_number)

    def _on_issued(self, issued: Issued) -> None:
        said = self.tr("The letter is issued as {0}.").format(issued.register_number)
        self.banner.say("good", said, self.tr("A copy to send is saved from the list of letters."))

    def _save_copy(self, number: str) -> None:
        path = ask_place(
            self, self.tr("Save a copy"), f"{number.replace('/', '-')}.pdf", "PDF (*.pdf)"
        )
        if path is not None and self.view is not None:
            save_report(cycle=self.view.cycle.file, number=number, path=path).success(
                self._on_saved
            ).start(self.desk, self)

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
