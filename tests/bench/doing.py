# SPDX-License-Identifier: Apache-2.0
"""Owns what is done in the window of the large office while its loop is watched."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.disclosure.draw import Rule
from core.retaliation.workflow import State
from tests.ui.cases.harness import enter
from tests.ui.sheets.conftest import write
from ui.cases.case_list import ALL
from ui.operations.advice import log
from ui.operations.cases import act_on_case, begin_case
from ui.operations.disclosure_draw import announce_draw, commit_secret, hold_draw, open_secret
from ui.operations.disclosure_letters import save_merge_list
from ui.operations.figures import look_at_figures, open_number, write_figures
from ui.operations.sheets import export_requests
from ui.operations.vault import back_up
from ui.widgets.working import Working

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.gallery.stage import Stage

    Deed = Callable[[Stage], object]

DEEDS: dict[str, Deed] = {}
SHEET, SHEET_ROWS = "large.xlsx", 5_000
_TODAY = date.today()
_YEARS = tuple(range(2012, 2022))
LISTS = ("cases", "requests", "statements")


def prepare(stage: Stage) -> None:
    """Write what is read later."""
    row = ("03.02.2021", "Advice", "Gifts", "Awa Diallo", "A pen", "05.02.2021")
    write(stage.folder / SHEET, *((f"N-{number}", *row) for number in range(SHEET_ROWS)))


def deed(name: str) -> Callable[[Deed], Deed]:
    """Enter a function that does something; what it returns does not matter."""

    def enter_it(do: Deed) -> Deed:
        DEEDS[name] = do
        return do

    return enter_it


def shown_list(stage: Stage, place: str) -> Any:
    """Return the list of a place, all its rows in it."""
    shown = stage.case_list(place).list
    shown.states.choose(ALL)
    shown.start()
    stage.settle()
    return shown


def _type(stage: Stage, place: str) -> None:
    """Type into the filter of a list, letter by letter, and take it back."""
    shown = shown_list(stage, place)
    for letter in "filer 17":
        QTest.keyClick(shown.filter, letter)
        stage.settle()
    stage.pause()
    shown.filter.clear()
    stage.pause()


def _sort(stage: Stage, place: str) -> None:
    shown = shown_list(stage, place)
    for column in (0, 1, 2, 1):
        shown._on_section_clicked(column)
        stage.settle()


def _scroll(stage: Stage, place: str) -> None:
    shown = shown_list(stage, place)
    bar = shown.table.verticalScrollBar()
    for step in range(41):
        bar.setValue(bar.maximum() * step // 40)
        stage.settle()


def _choose_all(stage: Stage, place: str) -> None:
    table = shown_list(stage, place).table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    table.clearSelection()


for _place in LISTS:
    DEEDS[f"{_place}: type"] = partial(_type, place=_place)
    DEEDS[f"{_place}: sort"] = partial(_sort, place=_place)
    DEEDS[f"{_place}: scroll"] = partial(_scroll, place=_place)
    DEEDS[f"{_place}: choose all"] = partial(_choose_all, place=_place)


@deed("find anything: type")
def find(stage: Stage) -> None:
    field = stage.window.frame.search
    field.setFocus()
    for letter in "supplier awa":
        QTest.keyClick(field, letter)
        stage.settle()
    stage.pause()
    field.clear()
    stage.settle()


@deed("a request is logged, all places built")
def log_one(stage: Stage) -> None:
    stage.go("requests")
    facts = {
        "language": "en", "summary": "A gift", "category": "confidential_advice",
        "subcategory": "gifts_honours_hospitality", "channel": "email", "place": "Dakar",
        "location": "country_office", "gender": "woman", "requester": "anonymous",
        "staff_category": "national_officer", "received_on": _TODAY,
    }  # fmt: skip
    stage.run(log(facts=facts))
    stage.settle()


@deed("a complaint is taken in")
def take_in(stage: Stage) -> None:
    stage.go("today")
    facts = {"language": "fr", "name": "Rosa Alvarez", "received_on": _TODAY}
    stage.run(begin_case(facts=facts, start=State.RECEIVED))
    stage.settle()


@deed("a note in a case of three hundred")
def note(stage: Stage) -> None:
    file = stage.office.files["case"]
    for tab in ("papers", "history"):
        stage.show_file("cases", file, tab)
        stage.run(act_on_case(file=file, act="add_note", facts={"kind": "note", "text": "Seen."}))
        stage.settle()


@deed("filers: type, sort, choose all")
def filers(stage: Stage) -> None:
    pane = stage.cycle(stage.office.files["cycle"], "filers").filers
    for letter in "filer 17":
        QTest.keyClick(pane.filter, letter)
        stage.settle()
    pane.filter.clear()
    for column in range(7):
        pane.table.horizontalHeader().setSortIndicator(column, Qt.SortOrder.DescendingOrder)
        stage.settle()
    pane.table.setFocus()
    QTest.keyClick(pane.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    pane.show_standing("overdue")
    pane.show_standing("all")
    stage.settle()


def _many(stage: Stage, what: str, **facts: Any) -> None:
    """Do something with five hundred filers."""
    pane = stage.cycle(stage.office.files["cycle"], "filers")
    rows = pane.view.of("owed", "due", "overdue")[:500]
    pane._on_filers_wanted(what, rows)
    stage.settle()
    dialog = stage.dialog()
    for name, value in facts.items():
        enter(dialog.form.fields[name], value)
    dialog.verb.click()
    stage.settle()


DEEDS["filers: extend five hundred"] = partial(
    _many, what="extend", until=_TODAY + timedelta(days=40), reason="Elections."
)
DEEDS["filers: remind five hundred"] = partial(_many, what="remind")


@deed("filers: a dialog about all of them")
def about_all(stage: Stage) -> None:
    pane = stage.cycle(stage.office.files["cycle"], "filers")
    for what in ("write", "send", "remind"):
        pane._on_filers_wanted(what, pane.view.rows)
        stage.settle()
        stage.clear()


@deed("filers: the list for a mail program")
def list_for_mail(stage: Stage) -> None:
    pane = stage.cycle(stage.office.files["cycle"], "filers")
    files = tuple(row.file for row in pane.view.rows)
    Working(pane.desk, pane, "List").begin(
        save_merge_list(files=files, path=stage.folder / "list.xlsx")
    )
    stage.settle()


@deed("a draw is announced and held")
def draw(stage: Stage) -> None:
    file = stage.office.files["cycle"]
    pane = stage.cycle(file, "draw").draw
    rule = Rule(50, ("group", "risk"), spare=False)
    for work in (
        commit_secret(cycle=file, on=_TODAY),
        announce_draw(cycle=file, rule=rule, public="The lottery", on=_TODAY),
        open_secret(cycle=file, on=_TODAY),
        hold_draw(cycle=file, public_value="12345", on=_TODAY),
    ):
        Working(pane.desk, pane, "Draw").begin(work)
        stage.settle()
    assert pane.draw.drawn


@deed("a register is imported")
def import_sheet(stage: Stage) -> None:
    from tests.ui.gallery.scenes.advice import take_in

    dialog = take_in(stage)
    dialog.path.setText(str(stage.folder / SHEET))
    dialog.verb.click()
    stage.settle()
    for name, fact in {
        "Kind of thing": "category", "Topic": "subcategory", "Asked by": "name",
        "Question in short": "summary",
    }.items():  # fmt: skip
        dialog.columns.facts[name].choose(fact)
    dialog.verb.click()
    stage.settle()


@deed("the register is written to a sheet")
def export_sheet(stage: Stage) -> None:
    stage.go("requests")
    stage.run(export_requests(path=stage.folder / "register.xlsx", identity=True))


@deed("figures: ten years, and what is behind a number")
def figures(stage: Stage) -> None:
    page = stage.go("figures")
    page.go_to("requests 2012-2021 ")
    stage.settle()
    table = stage.run(look_at_figures(years=_YEARS)).figures.tables[0]
    page._on_found("all", stage.run(open_number(table=table, row="", column="")))
    stage.settle()
    page._on_behind_closed()


@deed("figures: written")
def figures_written(stage: Stage) -> None:
    folder = stage.folder / "figures"
    folder.mkdir(exist_ok=True)
    stage.run(write_figures(years=_YEARS, folder=folder, language="en", whole=True))


@deed("the vault is backed up")
def backup(stage: Stage) -> None:
    stage.section("backup")
    stage.run(back_up(where=None))
    stage.settle()


@deed("the vault is checked")
def check(stage: Stage) -> None:
    section = stage.section("health")
    section.start.click()
    stage.settle()


@deed("bundles are written for everybody")
def bundles(stage: Stage) -> None:
    page = stage.go("exchange")
    folder = stage.folder / "bundles"
    folder.mkdir(exist_ok=True)
    page.write.click()
    stage.settle()
    dialog = stage.dialog()
    dialog.folder.setText(str(folder))
    dialog.verb.click()
    stage.settle()


@deed("language: six of them")
def languages(stage: Stage) -> None:
    for code in ("fr", "ar", "zh", "ru", "es", "en"):
        stage.language.choose(code)
        stage.settle()
