# SPDX-License-Identifier: Apache-2.0
"""Owns the text of the pages that the office sets, for those who hear it rather than see it.

It is read as a screen reader reads a PDF: paragraph after paragraph, without what the foot of every
page repeats. Where a line has both directions its letters lie on the page in another order than
they are read, and programs that put them back in order guess wrong: "G74SQ" became "SQ74G". Such a
paragraph carries the text that was put in.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfPage
    from pypdfium2.raw import FPDF_STRUCTELEMENT


def read_text(pdf: bytes) -> str:
    """Return the text of a PDF in the order in which it is read."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(text for page in document for text in _told(page))


def _told(page: PdfPage) -> Iterator[str]:
    """Yield the paragraphs of a page; one that goes on overleaf is told where it begins."""
    lines = _lines(page)
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    for index in range(pdfium.FPDF_StructTree_CountChildren(tree)):
        for element in _elements(pdfium.FPDF_StructTree_GetChildAtIndex(tree, index)):
            count = pdfium.FPDF_StructElement_CountChildren(element)
            marks = [
                pdfium.FPDF_StructElement_GetChildMarkedContentID(element, child)
                for child in range(count)
            ]
            if not (whole := _put_in(element)):
                yield from (lines[mark] for mark in marks if mark in lines)
            elif marks[0] in lines:
                yield whole
    pdfium.FPDF_StructTree_Close(tree)


def _lines(page: PdfPage) -> dict[int, str]:
    """Return what each marked line of a page says as it lies there, from left to right."""
    lines: dict[int, str] = {}
    for part in page.get_objects([pdfium.FPDF_PAGEOBJ_TEXT], textpage=page.get_textpage()):
        mark = pdfium.FPDFPageObj_GetMarkedContentID(part.raw)
        if mark >= 0:
            lines[mark] = lines.get(mark, "") + part.extract()
    return lines


def _elements(element: FPDF_STRUCTELEMENT) -> Iterator[FPDF_STRUCTELEMENT]:
    """Yield an element of the structure and all below it, in reading order."""
    yield element
    for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
        if child := pdfium.FPDF_StructElement_GetChildAtIndex(element, index):
            yield from _elements(child)


def _put_in(element: FPDF_STRUCTELEMENT) -> str:
    """Return the text that a paragraph carries beside its letters, if any."""
    size = pdfium.FPDF_StructElement_GetActualText(element, None, 0)
    text = ctypes.create_string_buffer(size)
    pdfium.FPDF_StructElement_GetActualText(element, text, size)
    return text.raw.decode("utf-16-le").rstrip("\0")
