# SPDX-License-Identifier: Apache-2.0
"""Owns the window onto one document, drawn from memory; nothing is handed to another program.

A document comes from outside. A PDF is drawn a page at a time, a picture only up to a bound, and
what cannot be shown is said so. Both are decoded off the window's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
)

from core.errors import Refusal
from ui.cases.card import in_paragraphs
from ui.cases.prose import Prose
from ui.operations import Operation
from ui.operations.documents import export_copy, read_paper
from ui.theme.tokens import GAP
from ui.widgets.dialog import Dialog
from ui.widgets.direction import begins_as_written
from ui.widgets.files import ask_place
from ui.widgets.room import Reading
from ui.widgets.text import Label, tool

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from core.casework.parts import Document
    from core.ids import FileId
    from ui.desk import Desk
    from ui.operations.documents import Paper

_WIDTH = 860
_MOST_PIXELS = 60_000_000
_MEMORY_MIB = 300
_LONGEST_SIDE = 8_000
_FORMATS = {
    "image/png": b"png",
    "image/jpeg": b"jpeg",
    "image/gif": b"gif",
    "image/bmp": b"bmp",
    "image/webp": b"webp",
    "image/tiff": b"tiff",
}


@dataclass(frozen=True)
class Drawn:
    """One page, and how many there are."""

    picture: QImage
    page: int
    pages: int
    text: str


def draw_page(data: bytes, page: int, width: int) -> Drawn | Refusal:
    """Draw a page of a PDF as wide as asked for, or say that it cannot be shown."""
    import pypdfium2

    try:
        # Closed here: whatever else lets it go may do so while another thread draws.
        with pypdfium2.PdfDocument(data) as document:
            document.init_forms()  # what was filled in on a form; this library runs no script of it
            sheet = document[page]
            broad, high = sheet.get_size()
            scale = min(width / max(broad, 1), _LONGEST_SIDE / max(high, 1))
            bitmap = sheet.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
            text = sheet.get_textpage().get_text_range()
            pages = len(document)
    except (pypdfium2.PdfiumError, IndexError):
        return Refusal.of("window.cannot_show")
    picture = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride,
        QImage.Format.Format_RGB32,
    ).copy()  # fmt: skip
    bitmap.close()
    return Drawn(picture, page, pages, text)


def draw_picture(data: bytes, media_type: str, width: int) -> Drawn | Refusal:
    """Decode a picture of a kind we trust the decoder with, no larger than a bound."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[media_type]))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(_MEMORY_MIB)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return Refusal.of("window.cannot_show")
    if size.width() > width:
        reader.setScaledSize(size.scaled(QSize(width, _LONGEST_SIDE), _KEEP))
    picture = reader.read()
    return Refusal.of("window.cannot_show") if picture.isNull() else Drawn(picture, 0, 1, "")


_KEEP = Qt.AspectRatioMode.KeepAspectRatio


class Viewer(Dialog):
    """Shows a document as text, page or picture; a copy leaves only when asked for."""

    def __init__(
        self, desk: Desk, file: FileId, document: Document, parent: QWidget | None
    ) -> None:
        super().__init__(desk, parent, self.tr("Document"), self.tr("Export a copy…"), width=940)
        self._file = file
        self._document = document
        self._paper: Paper | None = None
        self._page = 0
        self.text = QPlainTextEdit()
        self.picture = QLabel()
        self._number = Label(role="muted")
        self._before = tool("chevron-left", self.tr("Previous page"), self._on_before)
        self._after = tool("chevron-right", self.tr("Next page"), self._on_after)
        self.stack = QStackedWidget()
        scroll = Reading()

        turning = QHBoxLayout()
        turning.setSpacing(GAP)
        turning.addStretch(1)
        for part in (self._before, self._number, self._after):
            turning.addWidget(part)
        turning.addStretch(1)
        scroll.setWidget(self.picture)
        scroll.setAccessibleName(self.tr("Document"))
        for part in (Label(self.tr("Opening…"), "muted"), self.text, scroll):
            self.stack.addWidget(part)
        self.stack.setMinimumHeight(460)
        self.content.addWidget(Prose(document.title or document.name, "strong"))
        self.content.addWidget(self.stack, 1)
        self.content.addLayout(turning)

        self.text.setReadOnly(True)
        begins_as_written(self.text)
        self.text.setAccessibleName(document.name)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.picture.setAccessibleName(document.name)
        self.way_out.setText(self.tr("Close"))
        self.way_out.setDefault(True)
        for part in (self._before, self._number, self._after):
            part.setVisible(False)
        read_paper(file=file, name=document.name, sha256=document.sha256).success(
            self._on_read
        ).start(desk, self)

    def submit(self) -> None:
        """Ask where the copy goes, and say what that means."""
        Export(self.desk, self._file, self._document, self).open()

    def _on_read(self, paper: Paper) -> None:
        self._paper = paper
        if paper.text is not None:
            self.text.setPlainText(in_paragraphs(paper.text))
            self.stack.setCurrentIndex(1)
        elif paper.media_type == "application/pdf" or paper.media_type in _FORMATS:
            self._draw(0)
        else:
            self.show_refusal(Refusal.of("window.cannot_show"))
            self.stack.setVisible(False)

    def _draw(self, page: int) -> None:
        paper = self._paper
        if paper is None:
            return
        width = int(_WIDTH * self.devicePixelRatioF())

        def work(_: object) -> Drawn | Refusal:
            if paper.media_type == "application/pdf":
                return draw_page(paper.data, page, width)
            return draw_picture(paper.data, paper.media_type, width)

        Operation[Any](work, database=False).success(self._on_drawn).start(self.desk, self)

    def _on_drawn(self, drawn: Drawn) -> None:
        self._page = drawn.page
        pixmap = QPixmap.fromImage(drawn.picture)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(pixmap)
        self.picture.setAccessibleDescription(drawn.text)
        self.stack.setCurrentIndex(2)
        number = self.desk.language.number
        self._number.setText(
            self.tr("Page {0} of {1}").format(number(drawn.page + 1), number(drawn.pages))
        )
        for part in (self._before, self._number, self._after):
            part.setVisible(drawn.pages > 1)
        self._before.setEnabled(drawn.page > 0)
        self._after.setEnabled(drawn.page + 1 < drawn.pages)

    def _on_before(self) -> None:
        self._draw(self._page - 1)

    def _on_after(self) -> None:
        self._draw(self._page + 1)


class Export(Dialog):
    """Says what an exported copy means, then asks where it goes."""

    def __init__(self, desk: Desk, file: FileId, document: Document, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Export a copy?"),
            self.tr("Export without protection"),
            lead=self.tr(
                "Outside the vault the copy is not encrypted: whoever gets hold of it can read it,"
                " and deleting it may not remove it from the disk. The access log will show that"
                " you exported it."
            ),
            danger=True,
        )
        self._file = file
        self._document = document

    def submit(self) -> None:
        """Ask where to, and write the copy there."""
        chosen = ask_place(self, self.tr("Export a copy"), self._document.name)
        if chosen is not None:
            self.write(chosen)

    def write(self, path: Path) -> None:
        """Write the copy."""
        self.run(export_copy(file=self._file, sha256=self._document.sha256, path=path))
