# SPDX-License-Identifier: Apache-2.0
"""Owns pages of a PDF on the screen and on a printer, drawn from memory.

Nothing is written to the disk for it. A PDF that is shown is not thereby proved whole: a page
can be drawn from half a file.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.errors import Refusal
from ui.operations import Cancelled, Operation
from ui.theme.apply import colours
from ui.theme.tokens import PAD
from ui.widgets.banner import Banner
from ui.widgets.empty import Empty
from ui.widgets.room import Reading
from ui.widgets.spoken import Herald
from ui.widgets.working import Working

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtPrintSupport import QPrinter

    from core.progress import Progress
    from ui.desk import Desk
    from ui.operations import Job, OpenVault

_POINTS = 72
_WIDEST = 900
_SETTLE_MS = 150
_PRINT_DPI = 300
"""Letters are crisp, and one page at a time takes some hundred megabytes while it is drawn."""
_SAME_SIZE = 1.01
"""Papers that differ by less are the same: whole points and whole dots are rounded."""


def draw_pages(pdf: bytes, dpi: float, progress: Progress) -> Iterator[QImage]:
    """Yield the pages of a PDF as pictures, one at a time."""
    # Imported here: the start screen shows no paper.
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()  # the box of a signature is a field, and not drawn without
        for number, page in enumerate(document):
            progress(number, len(document))
            bitmap = page.render(scale=dpi / _POINTS, rev_byteorder=False, prefer_bgrx=True)
            picture = QImage(
                bitmap.buffer,
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            )
            yield picture.copy()  # the bytes belong to the bitmap, which goes
            bitmap.close()
            page.close()


class Paper(Reading):
    """Pages under each other, as wide as the place allows."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self._pdf = b""
        self._sheets = _Sheets()
        self._job: Job | None = None
        self._settle = QTimer(self)

        self.setWidget(self._sheets)
        self.setAccessibleName(name)
        # Readers who came before its text would be read it twice.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._draw)

    @property
    def pages(self) -> int:
        """How many pages are drawn."""
        return len(self._sheets.pictures)

    def show_pdf(self, pdf: bytes) -> None:
        """Show another document; the old one stays until the new one is drawn."""
        self._pdf = pdf
        self._draw()

    def say(self, sentence: str, hint: str) -> None:
        """Show no document, and say in its place why there is none, and what to do."""
        self._pdf = b""
        if self._job is not None:
            self._job.drop()
        self._sheets.show_pictures([], 1.0)
        self._put(Empty("file-text", sentence, hint))
        self.setAccessibleDescription("")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        Herald(self, f"{sentence}\n{hint}")

    def _put(self, shown: QWidget) -> None:
        """Have this in view, and keep the sheets for later; a scroll area would delete them."""
        if (before := self.widget()) is not shown:
            self.takeWidget()
            self.setWidget(shown)
            if before is not self._sheets:
                before.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew for the new width, once it has settled."""
        super().resizeEvent(event)
        if self._pdf:
            self._settle.start()

    def _draw(self) -> None:
        if not self._pdf:
            return
        if self._job is not None:
            self._job.drop()
        pdf, ratio = self._pdf, self.devicePixelRatioF()
        width = min(_WIDEST, max(200, self.viewport().width() - 2 * PAD))

        def work(opened: OpenVault) -> tuple[list[QImage], str]:
            from ui.widgets.page_text import read_text

            dpi = _dpi_for(pdf, width * ratio)
            return list(draw_pages(pdf, dpi, opened.progress)), read_text(pdf)

        operation = Operation[Any](work, database=False).success(self._on_drawn)
        self._job = operation.start(self._desk, self)

    def _on_drawn(self, drawn: tuple[list[QImage], str]) -> None:
        self._job = None
        pictures, text = drawn
        self._put(self._sheets)
        self._sheets.show_pictures(pictures, self.devicePixelRatioF())
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _dpi_for(pdf: bytes, width: float) -> float:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        points: float = document.get_page_size(0)[0]
    return width * _POINTS / points


class _Sheets(QWidget):
    """The pages themselves; paper is white, in the dark too."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: list[QImage] = []
        self._ratio = 1.0

    def show_pictures(self, pictures: list[QImage], ratio: float) -> None:
        """Show other pages, drawn for so many device pixels a pixel."""
        self.pictures, self._ratio = pictures, ratio
        self.setMinimumHeight(sum(self._size(p).height() + PAD for p in pictures) + PAD)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is visible."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(colours().chrome))
        top = PAD
        for picture in self.pictures:
            size = self._size(picture)
            place = QRect((self.width() - size.width()) // 2, top, size.width(), size.height())
            if place.intersects(event.rect()):
                painter.drawImage(place, picture)
            top += size.height() + PAD
        painter.end()

    def _size(self, picture: QImage) -> QSize:
        return QSize(round(picture.width() / self._ratio), round(picture.height() / self._ratio))


def put_on_paper(entering: Operation[bytes], desk: Desk, owner: QWidget) -> None:
    """Ask for a printer; print the PDF that `entering` returns when it is in the access log.

    There is no other way to a printer: paper that nobody entered must not exist. What is entered is
    printed, even if `owner` is closed meanwhile.
    """
    if (printer := _ask_printer(owner)) is not None:
        working = Working(desk, owner, QCoreApplication.translate("Printing", "Printing"))
        entering.success(partial(_print, printer, working)).refused(working.show_refusal)
        entering.start(desk, working)


def _ask_printer(parent: QWidget) -> QPrinter | None:
    """Ask for a printer; return None if the person thought better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    answer = dialog.exec()
    if shiboken6.isValid(dialog):
        shiboken6.delete(dialog)  # it would outlive the printer, whose properties it can show
    return printer if answer == QPrintDialog.DialogCode.Accepted else None


def _print(printer: QPrinter, working: Working, pdf: bytes) -> None:
    working.begin(_printing(pdf, printer).success(partial(_tell, working)))


def _tell(working: Working, _: None) -> None:
    """Say near where printing was asked for that it is done."""
    around: QWidget | None = working.near
    while around is not None and not isinstance(banner := getattr(around, "banner", None), Banner):
        around = around.parentWidget()
    if around is not None:
        banner.say("good", QCoreApplication.translate("Printing", "Sent to the printer."))


def _printing(pdf: bytes, printer: QPrinter) -> Operation[None]:
    """Return what sends every page to a printer, as large as it is."""

    def work(opened: OpenVault) -> Refusal | None:
        painter = QPainter()
        printer.setFullPage(True)  # the page has margins of its own
        if not painter.begin(printer):
            return Refusal.of("window.not_printed")
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        try:
            for number, picture in enumerate(draw_pages(pdf, _PRINT_DPI, opened.progress)):
                if number:
                    printer.newPage()
                place = _place(picture.size(), painter.viewport(), printer.resolution())
                painter.drawImage(place, picture)
        except Cancelled:
            if printer.abort():
                raise
            return Refusal.of("window.printed_in_part")  # not all systems can take pages back
        finally:
            painter.end()
        return None

    return Operation(work, database=False)


def _place(picture: QSize, paper: QRect, dpi: int) -> QRect:
    """Return where a page goes on paper of so many dots an inch: in the middle, as large as it is.

    It is made smaller for smaller paper, and for no other.
    """
    size = picture * dpi / _PRINT_DPI
    if size.width() > paper.width() * _SAME_SIZE or size.height() > paper.height() * _SAME_SIZE:
        size.scale(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(QPoint(), size)
    place.moveCenter(paper.center())
    return place
