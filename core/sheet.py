# SPDX-License-Identifier: Apache-2.0
"""Owns the recovery sheet: one page with the code that opens the vault when nothing else does.

The code is set from left to right in every language, in numbered groups, because that is how it
is typed and how the program names a mistake. The QR code is a copy of the vault's header: with
it and the code a database opens whose own header is lost. It opens nothing by itself.
"""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING

import segno

import resources
from core.letters import dates
from core.letters.layout import BULLET, DEFAULT_STYLE, MARGIN, MEASURE, STYLES, lines_of
from core.typeset.document import A4, Document
from core.typeset.metadata import Metadata
from core.typeset.text import isolate, plain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from core.office.office import Letterhead
    from core.typeset.structure import Element

_IN_A_ROW = 4
_GAP = 10.0
_BOX = ((MEASURE - (_IN_A_ROW - 1) * _GAP) / _IN_A_ROW, 44.0)
_CODE_SIZE = 19.0
_SMALL = 8.5
_QR = 118.0
_QR_CAPACITY = 2100  # bytes that fit as base32 at error correction M; ten slots and more do not
_USE = ("use_1", "use_2", "use_3")
_KEEP = ("keep_1", "keep_2", "keep_3", "keep_4")


def recovery_sheet(
    groups: Sequence[str],
    letterhead: Letterhead,
    language: str,
    on: date,
    *,
    vault_id: bytes = b"",
    header: bytes = b"",
    holder: str = "",
) -> bytes:
    """Return the sheet as a PDF. `header` is the compact header, left out if it does not fit.

    `holder` says whose vault and which laptop it is for: sheets of two officers lie in one safe.
    """
    return _Sheet(letterhead, language, on).draw(groups, holder, vault_id, header)


class _Sheet:
    """Draws from the top down; knows which side is the start."""

    def __init__(self, letterhead: Letterhead, language: str, on: date) -> None:
        self.letterhead = letterhead
        self.language = language
        self.on = on
        self.style = STYLES.get(language, DEFAULT_STYLE)
        self.base = 1 if language == "ar" else 0
        self.y = 52.0
        author = f"{letterhead.organisation}, {letterhead.office_name}"
        self.document = Document(
            Metadata(
                title=self.text("title"),
                author=plain(author),
                subject=self.text("title"),
                language=language,
                on=on,
                right_to_left=bool(self.base),
            )
        )

    def text(self, key: str) -> str:
        """Return a text of the sheet."""
        return resources.label(f"sheet.{key}", self.language)

    def draw(self, groups: Sequence[str], holder: str, vault_id: bytes, header: bytes) -> bytes:
        """Draw everything; return the file."""
        head = self.letterhead
        self.put(head.organisation, size=_SMALL + 1, gray=0.3)
        self.put(head.office_name, size=_SMALL + 1, gray=0.3)
        self.y += 10
        self.put(self.text("title"), role="H1", size=20, leading=26, bold=True)
        self.y += 6
        if holder:
            self.put(holder, bold=True)
        self.put(dates.formal(self.on, self.language), size=_SMALL + 1, gray=0.3)
        self.y += 8
        self.put(self.text("warning"), bold=True)
        self.y += 16
        self.code(groups)
        self.put(self.text("letters"), size=_SMALL, leading=12.5, gray=0.3)
        self.steps("use", _USE)
        self.steps("keep", _KEEP)
        self.foot(vault_id, header if len(header) <= _QR_CAPACITY else b"")
        return self.document.finish()

    def put(
        self,
        text: str,
        *,
        role: str = "P",
        size: float = 0.0,
        leading: float = 0.0,
        bold: bool = False,
        gray: float = 0.0,
        indent: float = 0.0,
        measure: float = MEASURE,
    ) -> None:
        """Set a paragraph below the last one."""
        size = size or self.style.body
        element = self.document.element(role, text)
        for line in lines_of(text, self.language, bold, size, measure - indent):
            self.y += leading or (size * 1.4 if size < self.style.body else self.style.leading)
            x = A4[0] - MARGIN - indent - line.width if self.base else MARGIN + indent
            self.document.line(
                line, x, A4[1] - self.y, size, base=self.base, element=element, gray=gray
            )

    def code(self, groups: Sequence[str]) -> None:
        """Set the groups in numbered boxes, from left to right."""
        element = self.document.element("P", " ".join(groups))
        wide, high = _BOX
        for place, group in enumerate(groups):
            left = MARGIN + place % _IN_A_ROW * (wide + _GAP)
            bottom = A4[1] - self.y - high - place // _IN_A_ROW * (high + _GAP)
            self.document.frame((left, bottom, wide, high), 0.8, 0.2)
            self.latin(str(place + 1), left + 5, bottom + high - 12, 9, None, gray=0.2)
            line = lines_of(group, "en", True, _CODE_SIZE, MEASURE)[0]
            middle = left + (wide - line.width) / 2
            self.latin(group, middle, bottom + 12, _CODE_SIZE, element, bold=True)
        rows = -(-len(groups) // _IN_A_ROW)
        self.y += rows * (high + _GAP) + 4

    def latin(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        element: Element | None,
        *,
        bold: bool = False,
        gray: float = 0.0,
    ) -> None:
        """Set something that is written from left to right in every language."""
        line = lines_of(text, "en", bold, size, MEASURE)[0]
        self.document.line(line, x, y, size, element=element, gray=gray)

    def steps(self, heading: str, keys: Sequence[str]) -> None:
        """Set a heading and its points."""
        self.y += 12
        self.put(self.text(heading), role="H2", bold=True)
        for key in keys:
            self.y += 3
            first = self.y + self.style.leading
            self.put(self.text(key), indent=18)
            x = A4[0] - MARGIN - 12 if self.base else MARGIN + 8
            self.latin(BULLET, x, A4[1] - first, self.style.body, None)

    def foot(self, vault_id: bytes, header: bytes) -> None:
        """Set which vault it is for, and the header as a QR code."""
        self.y = max(self.y + 14, A4[1] - MARGIN - _QR)
        top = self.y
        beside = MEASURE - (_QR + 16 if header else 0)
        if vault_id:
            spelled = " ".join(vault_id.hex()[at : at + 4] for at in range(0, 32, 4))
            self.put(self.text("vault"), size=_SMALL, gray=0.3, measure=beside)
            self.put(isolate(spelled), size=_SMALL + 1, measure=beside)
            self.y += 6
        if header:
            self.put(self.text("qr"), size=_SMALL, leading=12.5, gray=0.3, measure=beside)
            x = MARGIN if self.base else A4[0] - MARGIN - _QR
            self.document.image(_qr_code(header), x, A4[1] - top - _QR, _QR, _QR)


def _qr_code(content: bytes) -> bytes:
    # Base32, because scanners hand out text, and capitals and digits make the smallest code.
    text = base64.b32encode(content).decode("ascii").rstrip("=")
    picture = io.BytesIO()
    code = segno.make_qr(text, error="m", mode="alphanumeric")
    code.save(picture, kind="png", scale=6, border=2)
    return picture.getvalue()
