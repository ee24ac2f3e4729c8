# SPDX-License-Identifier: Apache-2.0
"""Owns the scenes of disclosure: a cycle, its filers, a statement, and what is asked there."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from tests.ui.gallery.scene import scene
from tests.ui.sheets.conftest import write as write_register
from ui.cases.history import HistorySection
from ui.cases.letters import LettersSection
from ui.cases.papers import PapersSection
from ui.disclosure.acting import CycleAct
from ui.disclosure.announcing import AnnounceDraw, Sheet
from ui.disclosure.closing import Closing
from ui.disclosure.comparing import CompareDialog
from ui.disclosure.draw_pane import DrawPane
from ui.disclosure.ending import ApproveDisposals, ProposeDisposals
from ui.disclosure.filers import Filers
from ui.disclosure.filing import FilingSection
from ui.disclosure.glancing import GlanceDialog
from ui.disclosure.keying import KeyingDialog
from ui.disclosure.many import ActOnMany
from ui.disclosure.name_list import ReadList
from ui.disclosure.new_cycle import NewCycle
from ui.disclosure.overview import Overview
from ui.disclosure.page import DisclosurePage
from ui.disclosure.report import CertifyDisposal, ReportUnfiled
from ui.disclosure.returns import TakeInReturns
from ui.disclosure.review import ReviewSection
from ui.disclosure.rules import RuleDialog, RulesDialog
from ui.disclosure.sending import SendForms
from ui.disclosure.staff_import import ImportStaff
from ui.disclosure.stages import TargetsDialog, WindowDialog
from ui.disclosure.statement import StatementSection
from ui.disclosure.statement_page import KEYED, FilingStep, StatementPage
from ui.disclosure.statements_page import StatementsPage
from ui.disclosure.totals import TotalsDialog
from ui.disclosure.twice import SettleTwice
from ui.disclosure.writing import WriteToMany

if TYPE_CHECKING:
    from typing import Any

    from tests.ui.gallery.stage import Stage


def _cycle(stage: Stage, tab: str = "overview", what: str = "cycle") -> Any:
    return stage.cycle(stage.office.files[what], tab)


for _tab, _class in {
    "overview": Overview,
    "filers": Filers,
    "draw": DrawPane,
    "closing": Closing,
}.items():
    for _what in ("cycle", "closed_cycle"):
        _called = f"disclosure/{_tab}" + (", closed" if _what == "closed_cycle" else "")
        scene(_called, DisclosurePage, _class)(partial(_cycle, tab=_tab, what=_what))


@scene("disclosure/new cycle", NewCycle)
def new(stage: Stage) -> None:
    _cycle(stage)
    stage.go("disclosure")._on_new()


for _what, _class in {
    "targets": TargetsDialog, "rules": RulesDialog, "totals": TotalsDialog,
    "report": ReportUnfiled, "import": ImportStaff, "close": CycleAct,
}.items():  # fmt: skip

    def _do(stage: Stage, what: str) -> None:
        _cycle(stage).do(what)
        stage.pause()

    scene(f"disclosure/{_what}", _class)(partial(_do, what=_what))


@scene("disclosure/year and window", WindowDialog)
def window(stage: Stage) -> None:
    _cycle(stage)._on_window()


@scene("disclosure/a rule", RuleDialog)
def rule(stage: Stage) -> None:
    pane = _cycle(stage)
    stage.opened(RuleDialog(pane.desk, pane, pane.view.cycle.rules[0]))


@scene("disclosure/take in answers", TakeInReturns)
def returns(stage: Stage) -> None:
    _cycle(stage).answers.click()


def _wanted(stage: Stage, what: str) -> None:
    pane = _cycle(stage, "filers")
    pane._on_filers_wanted(what, pane.view.rows[:12])


for _what, _class in {
    "send": SendForms, "write": WriteToMany, "remind": ActOnMany, "exempt": ActOnMany,
}.items():  # fmt: skip
    scene(f"disclosure/{_what} filers", _class)(partial(_wanted, what=_what))


@scene("disclosure/registered twice", SettleTwice)
def twice(stage: Stage) -> None:
    pane = _cycle(stage, "filers")
    stage.opened(SettleTwice(pane.desk, pane, pane.view.rows[:2]))


@scene("disclosure/propose a destruction", ProposeDisposals)
def destruction(stage: Stage) -> None:
    pane = _cycle(stage, "closing", "closed_cycle")
    view = pane.view
    stage.opened(ProposeDisposals(pane.desk, pane, view.rows[:30], view.cycle.profile))


@scene("disclosure/approve a destruction", ApproveDisposals)
def disposals(stage: Stage) -> None:
    pane = _cycle(stage, "closing", "closed_cycle")
    view = pane.view
    stage.opened(ApproveDisposals(pane.desk, pane, view.cycle.file, view.rows[:30]))


@scene("disclosure/certificate of destruction", CertifyDisposal)
def certificate(stage: Stage) -> None:
    pane = _cycle(stage, "closing", "closed_cycle")
    stage.opened(CertifyDisposal(pane.desk, pane, pane.view.cycle))


@scene("disclosure/announce the draw", AnnounceDraw)
def announce(stage: Stage) -> None:
    pane = _cycle(stage, "draw")
    stage.opened(AnnounceDraw(pane.desk, pane, pane.draw.draw))


@scene("disclosure/the announcement", Sheet)
def sheet(stage: Stage) -> None:
    pane = _cycle(stage, "draw", "closed_cycle")
    stage.opened(Sheet(pane.desk, pane, pane.view.cycle.file))


@scene("statements/list", StatementsPage)
def statements(stage: Stage) -> None:
    stage.case_list("statements")


def _part(stage: Stage, name: str) -> Any:
    return stage.show_file("statements", stage.office.files["statement"], name)


for _name, _class in {
    "statement": StatementSection, "review": ReviewSection, "filing": FilingSection,
    "papers": PapersSection, "letters": LettersSection, "history": HistorySection,
}.items():  # fmt: skip
    scene(f"statements/{_name}", StatementPage, _class)(partial(_part, name=_name))


@scene("statements/compare with lists", CompareDialog)
def compare(stage: Stage) -> None:
    page = stage.case_list("statements")
    stage.opened(CompareDialog(page.desk, page, "2021", date.today()))


@scene("statements/the columns of a list", ReadList)
def name_list(stage: Stage) -> None:
    page = stage.case_list("statements")
    path = write_register(stage.folder / "vendors.xlsx")
    dialog = stage.opened(ReadList(page.desk, page, "vendors", path))
    dialog.verb.click()


@scene("statements/clear at a glance", GlanceDialog)
def glance(stage: Stage) -> None:
    page = stage.case_list("statements")
    stage.opened(GlanceDialog(page.desk, page, [stage.office.files["statement"]]))


@scene("statements/a step", FilingStep)
def step(stage: Stage) -> None:
    case = stage.show_file("statements", stage.office.files["awaited"])
    open_ones = (o for o in case.view.options if o.allowed and o.action not in KEYED)
    case._on_step_requested(next(open_ones))


@scene("statements/key in", KeyingDialog)
def keying(stage: Stage) -> None:
    case = stage.show_file("statements", stage.office.files["awaited"])
    profile = stage.window.desk.office.profile_on(date.today())
    stage.opened(KeyingDialog(case.desk, case.view, profile, None, case))
