# SPDX-License-Identifier: Apache-2.0
"""Owns the scenes of what all lists share: what can be done by name, views, columns, many files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.gallery.scene import scene
from ui.advice.page import RequestsPage
from ui.cases.page import CasesPage
from ui.frame.finder import Finder
from ui.lists.assigning import AssignDialog
from ui.lists.columns import ColumnsDialog
from ui.lists.listing import ExportList
from ui.lists.many import Called
from ui.lists.views import KeepView

if TYPE_CHECKING:
    from tests.ui.gallery.stage import Stage


@scene("frame/what can be done here", Finder)
def palette(stage: Stage) -> None:
    stage.show_file("cases", stage.office.files["case"])
    stage.window.frame.finder.open()
    stage.later(stage.window.frame.finder.close_hits)


@scene("frame/done by its name", Finder)
def typed(stage: Stage) -> None:
    stage.show_file("cases", stage.office.files["case"])
    stage.window.frame.finder.open()
    stage.window.frame.search.setText("let")
    stage.pause()
    stage.later(stage.window.frame.finder.close_hits)


@scene("lists/several are chosen", CasesPage)
def several(stage: Stage) -> None:
    page = stage.case_list("cases")
    page.list.table.selectAll()
    stage.later(page.list.table.clearSelection)


@scene("lists/views and columns", RequestsPage)
def menu(stage: Stage) -> None:
    page = stage.case_list("requests")
    for name in (page.list.said.open, page.list.said.closed):
        page.list.arrangement.views[name] = {}
    page.list.views.open_menu()
    stage.later(page.list.arrangement.views.clear)


@scene("lists/keep a view", KeepView)
def view(stage: Stage) -> None:
    page = stage.case_list("requests")
    asked, arrangement = page.list.asked_for(), page.list.arrangement
    stage.opened(KeepView(page.desk, page, asked, arrangement))


@scene("lists/columns", ColumnsDialog)
def columns(stage: Stage) -> None:
    page = stage.case_list("requests")
    stage.opened(ColumnsDialog(page.desk, page, page.list.arrangement))


@scene("lists/assign", AssignDialog)
def assign(stage: Stage) -> None:
    page = stage.case_list("cases")
    rows = [Called(stage.office.files[what], what) for what in ("case", "finding")]
    stage.opened(AssignDialog(page.desk, page, rows, page.programmes))


@scene("lists/export what is chosen", ExportList)
def export(stage: Stage) -> None:
    page = stage.case_list("cases")
    stage.opened(ExportList(page.desk, page, [None, None]))
