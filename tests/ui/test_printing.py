# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that whatever goes to a printer is in the access log first, wherever it is."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
import shiboken6
from PIL import ImageOps
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QWidget
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

import ui
from core.disclosure.draw import Rule
from core.letters.sign import sign
from tests.core.letters import samples
from tests.ui.cases.harness import Seat, days_ago
from tests.ui.cases.test_papers import pdf
from tests.ui.conftest import wait_for
from tests.ui.disclosure.harness import Programme
from tests.ui.letters.test_composer import issue
from tests.ui.printing import printer
from tests.ui.probe import Probe, pace
from ui.disclosure.announcing import Sheet
from ui.operations import Operation
from ui.operations.disclosure_draw import announce_draw, commit_secret
from ui.settings.ways_in_dialogs import SheetDialog
from ui.widgets import working
from ui.widgets.banner import Banner
from ui.widgets.dialog import Dialog
from ui.widgets.paper import draw_pages, put_on_paper
from ui.widgets.working import Working

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


SENT = "Sent to the printer."


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
    assert not shown.banner.sentence
    printer.answer = QPrintDialog.DialogCode.Accepted
    seat.ask(lambda records: records.vault.db.execute("PRAGMA query_only = ON"))
    assert pressed() == (False, 0)
    assert shown.banner.sentence not in ("", SENT)
    seat.ask(lambda records: records.vault.db.execute("PRAGMA query_only = OFF"))
    assert pressed() == (True, 1)
    wait_for(lambda: shown.banner.sentence == SENT)
    assert left(seat)[0] == ("print", *entered)
    with pypdfium2.PdfDocument(printer.paper) as pages:
        assert len(pages) >= 1
    close(shown)


class Asker(QWidget):
    """Whoever asks for a printer, and is told why nothing comes."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.banner.setParent(self)
        self.refusals = []

    def show_refusal(self, refusal) -> None:
        self.refusals.append(refusal.code)


@pytest.fixture
def asker(qtbot):
    made = Asker()
    qtbot.addWidget(made)
    made.show()
    return made


def idle(desk) -> bool:
    return desk.tasks._count == 0


def test_the_window_is_there_while_a_long_document_is_printed_and_printing_can_be_stopped(
    desk, asker, printer, monkeypatch
):
    monkeypatch.setattr(working, "WHILE_MS", 0)
    printing = Operation(lambda _: pdf(60))
    with Probe() as probe:
        put_on_paper(printing, desk, asker)
        wait_for(lambda: any(one.isVisible() for one in asker.findChildren(Working)))
        (shown,) = asker.findChildren(Working)
        wait_for(lambda: shown._progress.bar.value() > 0)
        shown.way_out.click()
        wait_for(lambda: idle(desk))
    assert probe.worked < 0.5 * pace()
    with pypdfium2.PdfDocument(printer.paper) as pages:
        assert 0 < len(pages) < 60
    wait_for(lambda: not asker.findChildren(Working))
    assert asker.refusals == ["window.printed_in_part"]  # they cannot be taken back here


def test_printing_can_be_stopped_after_whoever_asked_for_it_has_gone(
    desk, asker, printer, monkeypatch
):
    monkeypatch.setattr(working, "WHILE_MS", 100)
    dialog = Dialog(desk, asker, "A letter", "Print")
    dialog.open()
    put_on_paper(Operation(lambda _: pdf(60)), desk, dialog)
    wait_for(lambda: asker.findChildren(Working))
    dialog.done(0)
    wait_for(lambda: not shiboken6.isValid(dialog))
    (shown,) = asker.findChildren(Working)
    wait_for(shown.isVisible)
    shown.way_out.click()
    wait_for(lambda: idle(desk))
    with pypdfium2.PdfDocument(printer.paper) as pages:
        assert 0 < len(pages) < 60
    wait_for(lambda: not asker.findChildren(Working))
    assert asker.refusals == ["window.printed_in_part"]  # they cannot be taken back here


def test_what_was_entered_is_printed_and_told_after_whoever_asked_for_it_has_gone(
    desk, asker, printer
):
    dialog = Dialog(desk, asker, "A letter", "Print")
    dialog.open()
    entered = []
    put_on_paper(Operation(lambda _: entered.append(pdf(1)) or entered[0]), desk, dialog)
    dialog.done(0)
    shiboken6.delete(dialog)
    wait_for(lambda: asker.banner.sentence == SENT)
    assert entered
    with pypdfium2.PdfDocument(printer.paper) as pages:
        assert len(pages) == 1


def ruled() -> bytes:
    """Return a page of A4 with a bar from 20 to 120 millimetres across, 50 to 60 from above."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    canvas.rect(20 * mm, A4[1] - 60 * mm, 100 * mm, 10 * mm, stroke=0, fill=1)
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(
    ("size", "bar"),
    [("A4", (20, 50, 120, 60)), ("A3", (63.5, 111.5, 163.5, 121.5)), ("A5", (14, 35, 84.5, 42.3))],
)
def test_a_page_is_as_large_on_paper_as_it_is_and_smaller_on_smaller_paper(
    desk, asker, printer, size, bar
):
    printer.size = QPageSize.PageSizeId[size]
    put_on_paper(Operation(lambda _: ruled()), desk, asker)
    wait_for(lambda: printer.paper.exists() and idle(desk))
    with pypdfium2.PdfDocument(printer.paper) as pages:
        (page,) = pages
        ink = ImageOps.invert(page.render(scale=254 / 72).to_pil().convert("L"))
        found = [edge / 10 for edge in ink.point(lambda tone: tone > 128 and 255).getbbox()]
        assert found == pytest.approx(bar, abs=0.5)
        (picture,) = page.get_objects()
        assert picture.get_metadata().horizontal_dpi >= 299
        assert "DCTDecode" not in picture.get_filters()  # it would blur the edges of letters


def test_a_short_document_is_printed_without_a_word(desk, asker, printer):
    put_on_paper(Operation(lambda _: pdf(2)), desk, asker)
    assert not asker.findChildren(QPrintDialog)  # it shows a printer that goes before it
    wait_for(lambda: printer.paper.exists() and idle(desk))
    with pypdfium2.PdfDocument(printer.paper) as pages:
        assert len(pages) == 2
    wait_for(lambda: not asker.findChildren(Working))


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told_of(desk, asker, printer, tmp_path):
    printer.paper = tmp_path / "no such folder" / "printer.pdf"
    put_on_paper(Operation(lambda _: pdf(1)), desk, asker)
    wait_for(lambda: asker.refusals)
    assert asker.refusals == ["window.not_printed"]


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


def test_the_box_of_the_signature_stands_on_what_is_shown_and_printed():
    def dark(document: bytes) -> int:
        *_, last = draw_pages(document, 50, lambda *_: None)
        gray = last.convertToFormat(QImage.Format.Format_Grayscale8)
        return sum(one < 128 for one in bytes(gray.constBits()))

    unsigned = samples.pdf("closing", "en")
    signed = sign(unsigned, samples.signer(samples.NAME["en"]), at=samples.AT)
    assert isinstance(signed, bytes)
    assert dark(signed) > dark(unsigned) + 20
