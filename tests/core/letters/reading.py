# SPDX-License-Identifier: Apache-2.0
"""Owns what a test can read back from a PDF: by two extractors, and from the structure tree."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess

import pypdfium2
import pypdfium2.raw as pdfium

_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\0]")
HAS_POPPLER = shutil.which("pdftotext") is not None


def normal(text: str, language: str = "en") -> str:
    """Return text without direction marks and with single spaces; Chinese without spaces."""
    text = re.sub(r"\s+", " ", _MARKS.sub("", text)).strip()
    return text.replace(" ", "") if language == "zh" else text


def by_pdfium(pdf: bytes) -> list[str]:
    """Return the text of each page as PDFium extracts it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def by_poppler(pdf: bytes) -> list[str]:
    """Return the text of each page as poppler's pdftotext extracts it."""
    done = subprocess.run(
        ["pdftotext", "-q", "-enc", "UTF-8", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return done.stdout.decode().split("\f")[:-1]


def actual_texts(pdf: bytes) -> list[str]:
    """Return the actual texts of the structure tree: what a screen reader is told to say."""
    document = pypdfium2.PdfDocument(pdf)
    found: list[str] = []
    try:
        for page in document:
            tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
            for index in range(pdfium.FPDF_StructTree_CountChildren(tree)):
                _walk(pdfium.FPDF_StructTree_GetChildAtIndex(tree, index), found)
            pdfium.FPDF_StructTree_Close(tree)
    finally:
        document.close()
    return found


def _walk(element: object, found: list[str]) -> None:
    size = pdfium.FPDF_StructElement_GetActualText(element, None, 0)
    if size > 2:
        buffer = ctypes.create_string_buffer(size)
        pdfium.FPDF_StructElement_GetActualText(element, buffer, size)
        found.append(buffer.raw[: size - 2].decode("utf-16-le"))
    for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
        if child:
            _walk(child, found)


def page_images(pdf: bytes, scale: float = 1.0) -> list[object]:
    """Return every page as a grey picture."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=scale, grayscale=True).to_pil() for page in document]
    finally:
        document.close()
