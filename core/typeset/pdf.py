# SPDX-License-Identifier: Apache-2.0
"""Owns the few doors into ReportLab's PDF objects, with types, so that they are in one place."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase import pdfdoc


def name(text: str) -> object:
    """Return a PDF name."""
    return pdfdoc.PDFName(text)


def text(value: str) -> pdfdoc.PDFString:
    """Return a PDF text string, escaped and in UTF-16 where it has to be."""
    return pdfdoc.PDFString(value)


def array(*items: object) -> pdfdoc.PDFArray:
    """Return a PDF array."""
    return pdfdoc.PDFArray(items)


def dictionary(**entries: object) -> pdfdoc.PDFDictionary:
    """Return a PDF dictionary; keys are the names of the specification."""
    return pdfdoc.PDFDictionary(entries)


def stream(content: bytes) -> pdfdoc.PDFStream:
    """Return a compressed stream."""
    made = pdfdoc.PDFStream(content=content)
    made.filters = [pdfdoc.PDFZCompress]
    return made


def indirect(document: pdfdoc.PDFDocument, thing: object) -> pdfdoc.PDFObjectReference:
    """Write a thing into the document as an object of its own; return the reference to it."""
    reference = document.Reference(thing)  # type: ignore[no-untyped-call]
    if not isinstance(reference, pdfdoc.PDFObjectReference):
        raise TypeError("not an indirect object")
    return reference


def page_reference(number: int) -> pdfdoc.PDFObjectReference:
    """Return the reference to a page, counted from 0."""
    return pdfdoc.PDFObjectReference(f"Page{number + 1}")


def page(document: pdfdoc.PDFDocument, number: int) -> pdfdoc.PDFPage:
    """Return a page that has been closed, counted from 0."""
    found = document.idToObject[f"Page{number + 1}"]
    if not isinstance(found, pdfdoc.PDFPage):
        raise TypeError("not a page")
    return found


def catalog(document: pdfdoc.PDFDocument, **entries: object) -> None:
    """Set entries of the document's catalog."""
    found = vars(document)["Catalog"]
    for key, value in entries.items():
        setattr(found, key, value)


def fonts(document: pdfdoc.PDFDocument) -> dict[str, Any]:
    """Return the fonts that every page may select, by name."""
    found: dict[str, Any] = vars(document.idToObject[pdfdoc.BasicFonts])["dict"]
    return found
