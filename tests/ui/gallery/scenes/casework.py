# SPDX-License-Identifier: Apache-2.0
"""Owns the scenes of Today and of cases: the list, each part of a case, and what is asked there."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.ui.cases.harness import buttons
from tests.ui.gallery.scene import scene
from tests.ui.gallery.stage import choose_row
from ui.calendar.export import ExportDeadlines
from ui.calendar.page import CalendarPage
from ui.cases.act_form import ActForm
from ui.cases.allegations import AllegationsSection
from ui.cases.approval import ApproveDialog, GiveBackDialog
from ui.cases.card import LONGEST, Reader
from ui.cases.case_page import CasePage
from ui.cases.consent import ConsentSection
from ui.cases.drop import DropDialog
from ui.cases.facts import FactsSection
from ui.cases.history import HistorySection, StepDetail
from ui.cases.letters import LettersSection
from ui.cases.link import LinkDialog
from ui.cases.measures import MeasuresSection
from ui.cases.new_case import NewCaseDialog
from ui.cases.page import CasesPage
from ui.cases.papers import PaperDetail, PapersSection, papers
from ui.cases.people import PeopleSection
from ui.cases.step_dialog import StepDialog
from ui.cases.versions import VersionsDialog
from ui.cases.viewer import Export, Viewer
from ui.conflicts.page import ConflictsPage
from ui.conflicts.sides import Side
from ui.frame.finder import Finder
from ui.letters.composer import Composer
from ui.letters.issued import IssuedLetter
from ui.operations.calendar import Wanted, read_deadlines
from ui.today.page import TodayPage
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from typing import Any

    from tests.ui.gallery.stage import Stage


@scene("today/page", TodayPage)
def today(stage: Stage) -> None:
    stage.go("today")


@scene("calendar/month", CalendarPage)
def month(stage: Stage) -> None:
    page = stage.go("calendar")
    due = stage.run(read_deadlines(wanted=Wanted(start=date.today())))
    page.sheet.go(due[0].due_on)
    stage.later(partial(page.sheet.go, date.today()))


@scene("calendar/list", CalendarPage)
def everything_due(stage: Stage) -> None:
    page = stage.go("calendar")
    page.view.choose("list")
    page.reload()
    stage.settle()
    stage.later(partial(page.go_to, f"{date.today().isoformat()}/month"))


@scene("calendar/export", ExportDeadlines)
def export_deadlines(stage: Stage) -> None:
    page = stage.go("calendar")
    stage.opened(ExportDeadlines(page.desk, page, page.wanted))


@scene("frame/search", Finder)
def search(stage: Stage) -> None:
    stage.go("today")
    field = stage.window.frame.search
    field.setFocus()
    field.setText("supplier")
    stage.pause()
    stage.later(field.clear)


@scene("frame/a fault of ours", Notice)
def fault(stage: Stage) -> None:
    stage.go("today")
    stage.window.show_fault(["RuntimeError", "ui/cases/page.py:120 in _on_letter_requested"])
    stage.window._fault_shown = False


@scene("cases/list", CasesPage)
def listed(stage: Stage) -> None:
    stage.case_list("cases")


@scene("cases/nothing is found", CasesPage)
def nothing(stage: Stage) -> None:
    page = stage.case_list("cases")
    page.list.filter.setText("nobody is called so")
    stage.pause()
    stage.later(page.list.filter.clear)


def _part(stage: Stage, name: str, what: str = "case") -> Any:
    return stage.show_file("cases", stage.office.files[what], name)


for _name, _class in {
    "facts": FactsSection, "people": PeopleSection, "allegations": AllegationsSection,
    "consent": ConsentSection, "measures": MeasuresSection, "papers": PapersSection,
    "letters": LettersSection, "history": HistorySection,
}.items():  # fmt: skip
    for _what in ("case", "closed"):
        _called = f"cases/{_name}" + (", closed" if _what == "closed" else "")
        scene(_called, CasePage, _class)(partial(_part, name=_name, what=_what))


@scene("cases/an event", StepDetail)
def event(stage: Stage) -> None:
    choose_row(_part(stage, "history", "closed").parts["history"].rows)


@scene("cases/two versions", VersionsDialog)
def two_versions(stage: Stage) -> None:
    section = _part(stage, "allegations").parts["allegations"]
    text = QCoreApplication.translate("VersionsDialog", "Compare versions…")
    buttons(section, text)[0].click()
    stage.settle()


@scene("cases/a paper", PaperDetail)
def paper(stage: Stage) -> None:
    section = _part(stage, "papers", "closed").parts["papers"]
    choose_row(section.rows)


def _document(page: Any) -> Any:
    return next(one.item for one in papers(page.view.case) if one.kind == "document")


@scene("cases/a document", Viewer)
def document(stage: Stage) -> None:
    page = _part(stage, "papers", "closed")
    stage.opened(Viewer(page.desk, page.file, _document(page), page.window()))


@scene("cases/export a document", Export)
def export(stage: Stage) -> None:
    page = _part(stage, "papers", "closed")
    stage.opened(Export(page.desk, page.file, _document(page), page))


@scene("cases/a form in the page", ActForm)
def form(stage: Stage) -> None:
    page = _part(stage, "allegations")
    section = page.parts["allegations"]
    stage.press_first(section)
    stage.later(section._close_form)


@scene("cases/a finding", ActForm)
def finding(stage: Stage) -> None:
    section = _part(stage, "allegations", "finding").parts["allegations"]
    stage.press_first(section, section.tr("Make the finding"))
    stage.later(section._close_form)


@scene("cases/waits for a second person", CasePage)
def waiting(stage: Stage) -> None:
    _part(stage, "facts", "proposed")


def _proposal(stage: Stage) -> tuple[Any, Any]:
    page = _part(stage, "facts", "proposed")
    return page, page.view.case.open_proposals[0]


@scene("cases/approve", ApproveDialog)
def approve(stage: Stage) -> None:
    page, proposal = _proposal(stage)
    stage.opened(ApproveDialog(page.desk, page.view, proposal, page))


@scene("cases/give back", GiveBackDialog)
def give_back(stage: Stage) -> None:
    page, proposal = _proposal(stage)
    stage.opened(GiveBackDialog(page.desk, page.view, proposal, page))


def _ask(stage: Stage, what: str, action: str) -> None:
    page = _part(stage, "facts", what)
    option = next(o for o in page.view.options if o.action == action)
    page._on_step_requested(option)


scene("cases/complete the file", StepDialog)(partial(_ask, what="case", action="complete_file"))
scene("cases/out of scope", StepDialog)(partial(_ask, what="case", action="out_of_scope"))


@scene("cases/new", NewCaseDialog)
def new(stage: Stage) -> None:
    stage.case_list("cases").drop_in.new_case()


@scene("cases/what is this for", DropDialog)
def dropped(stage: Stage) -> None:
    page = stage.case_list("cases")
    dialog = stage.opened(DropDialog(page.desk, page, stage.dropped()))
    dialog.add.setChecked(True)


@scene("cases/tie to another", LinkDialog)
def link(stage: Stage) -> None:
    page = _part(stage, "facts")
    stage.opened(LinkDialog(page.desk, page, page.view))


@scene("cases/read all of a long text", Reader)
def reader(stage: Stage) -> None:
    page = _part(stage, "facts")
    stage.opened(Reader("It was on the second day. " * (LONGEST // 20), page))


@scene("letters/compose", Composer)
def compose(stage: Stage) -> None:
    stage.show_file("cases", stage.office.files["case"])
    page = stage.go("cases")
    page._on_letter_requested(stage.office.files["case"], "acknowledgement")
    stage.pause()


@scene("letters/issued", IssuedLetter)
def issued(stage: Stage) -> None:
    case = _part(stage, "letters", "closed")
    page = stage.go("cases")
    page._on_issued_requested(case.file, case.view.case.letters[0].id)


@scene("conflicts/page", ConflictsPage, Side)
def conflict(stage: Stage) -> None:
    stage.window.frame.show_conflicts(stage.office.files["conflict"])


@scene("conflicts/said in the case", CasePage)
def conflict_in_case(stage: Stage) -> None:
    _part(stage, "facts", "conflict")
    QApplication.processEvents()
