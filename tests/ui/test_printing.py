# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that whatever goes to a printer is in the access log first, wherever it is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog

import ui
from core.disclosure.draw import Rule
from tests.ui.cases.harness import Seat, days_ago
from tests.ui.disclosure.harness import Programme
from tests.ui.letters.test_composer import issue
from tests.ui.printing import printer
from ui.disclosure.announcing import Sheet
from ui.operations.disclosure_draw import announce_draw, commit_secret
from ui.settings.ways_in_dialogs import SheetDialog
from ui.widgets.dialog import Dialog

__all__ = ["printer"]


@pytest.fixture
def seat(window, sample):
    taken = Programme(window, sample)
    yield taken
    taken.settle()


def letter(seat):
    file = Seat.begin(seat, name="Rosa Alvarez", received_on=days_ago(20))
    seat.act(
        file, "add_allegation", kind="performance_rating", what="Rated insufficient.",
        on=days_ago(30), state="taken", why="Nine days after the interview.",
    )  # fmt: skip
    seat.page.issued_requested.emit(file, issue(seat, file, "acknowledgement").id)
    seat.settle()
    shown = seat.dialog()
    return shown, (file, "letter")


def announcement(seat):
    cycle, on = seat.begin(), date(2021, 10, 1)
    seat.register(cycle, 5)
    seat.run(commit_secret(cycle=cycle, on=on))
    rule = Rule(500, (), spare=False)
    seat.run(announce_draw(cycle=cycle, rule=rule, public="The lottery", on=on))
    shown = Sheet(seat.window.desk, seat.window, cycle)
    shown.open()
    return shown, (cycle, "announcement")


def recovery_sheet(seat):
    dialog = SheetDialog(seat.window.desk, seat.window, seat.sample.code)
    dialog.open()
    return dialog, (None, "recovery_sheet")


def figures(seat):
    page = seat._page("figures")
    page.list.select("table_1")
    seat.settle()
    return page, (None, page.on_paper.name)


WAYS = {
    "letters/issued.py": letter,
    "disclosure/announcing.py": announcement,
    "sheet/panel.py": recovery_sheet,
    "figures/page.py": figures,
}
"""The modules that ask for a printer; each function shows what is printed and how it is entered."""


def close(shown) -> None:
    if isinstance(shown, Dialog):
        shown.done(0)


def left(seat) -> list[tuple[str, object, str]]:
    """Return what the access log says left the office, the latest first."""
    entries = seat.ask(lambda records: records.access_log())
    return [(one.act, one.file, one.detail) for one in entries if one.act in ("print", "export")]


def test_no_module_reaches_a_printer_but_those_tried_here():
    source = Path(ui.__file__).parent
    using = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        for said in ("put_on_paper(", "QtPrintSupport")
        if said in path.read_text("utf-8")
    }
    assert using == {*WAYS, "widgets/paper.py"}


@pytest.mark.parametrize("way", WAYS.values(), ids=lambda way: way.__name__)
def test_what_is_printed_is_entered_before_and_unless_it_is_nothing_is_printed(seat, printer, way):
    shown, entered = way(seat)
    seat.settle()
    before = left(seat)

    def pressed() -> tuple[bool, int]:
        seat.press("Print…", shown)
        return printer.paper.exists(), len(left(seat)) - len(before)

    printer.answer = QPrintDialog.DialogCode.Rejected
    assert pressed() == (False, 0)
    printer.answer = QPrintDialog.DialogCode.Accepted
    seat.ask(lambda records: records.vault.db.execute("PRAGMA query_only = ON"))
    assert pressed() == (False, 0)
    assert shown.banner.sentence
    seat.ask(lambda records: records.vault.db.execute("PRAGMA query_only = OFF"))
    assert pressed() == (True, 1)
    assert left(seat)[0] == ("print", *entered)
    with pypdfium2.PdfDocument(printer.paper) as pages:
        assert len(pages) >= 1
    close(shown)


@pytest.mark.parametrize("way", [announcement, recovery_sheet], ids=lambda way: way.__name__)
def test_a_page_that_is_saved_is_entered_as_taken_out(seat, monkeypatch, tmp_path, way):
    shown, entered = way(seat)
    seat.settle()
    place = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    seat.press("Save as PDF…", shown)
    assert place.read_bytes().startswith(b"%PDF")
    assert left(seat)[0] == ("export", *entered)
    close(shown)
