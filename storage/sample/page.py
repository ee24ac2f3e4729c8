# SPDX-License-Identifier: Apache-2.0
"""Owns the one-page documents of the sample: a text of the script, set as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.letters.layout import MARGIN, MEASURE, lines_of
from core.typeset.document import A4, Document
from core.typeset.metadata import Metadata

if TYPE_CHECKING:
    from datetime import date

_SIZE, _LEADING, _TOP = 12.0, 20.0, 120.0


def text_page(text: str, language: str, on: date) -> bytes:
    """Return a page with a text at its head."""
    backward = language == "ar"
    page = Document(Metadata(text, "", "", language, on, backward))
    paragraph = page.element("P", text)
    y = A4[1] - _TOP
    for line in lines_of(text, language, False, _SIZE, MEASURE):
        x = A4[0] - MARGIN - line.width if backward else MARGIN
        page.line(line, x, y, _SIZE, base=int(backward), element=paragraph)
        y -= _LEADING
    return page.finish()
