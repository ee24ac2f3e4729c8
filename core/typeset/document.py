# SPDX-License-Identifier: Apache-2.0
"""Owns a PDF while it is drawn: pages, text, rules, images, structure, metadata.

Every line of text is inside marked content that belongs to a structure element (or is an
artifact), so that a screen reader meets paragraphs in reading order and a right-to-left page
is read from the right.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from core.typeset import metadata, pdf, structure
from core.typeset.embed import EmbeddedFont
from core.typeset.lines import visual_order
from core.typeset.structure import Element
from core.typeset.text import LRM, RLM, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfbase import pdfdoc

    from core.typeset.fonts import Face
    from core.typeset.lines import Line
    from core.typeset.metadata import Metadata
    from core.typeset.shape import Cluster

rl_config.useA85 = 0  # ReportLab would write its streams as text, a fifth larger and slower

A4 = (595.2756, 841.8898)
_SEPARATOR = frozenset(("CS", "ES", "ET"))
"""Signs that also occur in numbers; poppler takes them for the beginning of one."""
_NEUTRAL = _SEPARATOR | {"WS", "ON", "S", "B"}


class Document:
    """A PDF under construction. `finish` returns its bytes and ends it."""

    def __init__(self, about: Metadata, size: tuple[float, float] = A4) -> None:
        self.about = about
        self.size = size
        self._buffer = io.BytesIO()
        self._canvas = Canvas(
            self._buffer,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            pdfVersion=(1, 7),
            lang=about.language,
        )
        self._pdf: pdfdoc.PDFDocument = vars(self._canvas)["_doc"]
        self._fonts: dict[Face, list[EmbeddedFont]] = {}
        self._top: list[Element] = []
        self._page = 0
        self._marks: list[list[Element]] = [[]]
        self._signature: tuple[int, tuple[float, float, float, float]] | None = None

    @property
    def page_count(self) -> int:
        """How many pages have been begun."""
        return self._page + 1

    def next_page(self) -> None:
        """End this page and begin another."""
        self._close_page()
        self._page += 1
        self._marks.append([])

    def _close_page(self) -> None:
        self._canvas.setPageSize(self.size)
        # ReportLab would begin the page by selecting Helvetica, which is not embedded.
        vars(self._canvas)["_preamble"] = ""
        self._canvas.showPage()

    def _code(self, *lines: str) -> None:
        vars(self._canvas)["_code"].extend(lines)

    def element(self, role: str, text: str = "", parent: Element | None = None) -> Element:
        """Add a structure element; lines are then drawn into it, on one page or several."""
        # On a page read from the right extractors turn what is Latin through and through, too.
        turned = self.about.right_to_left
        added = Element(role, plain(text), pdf.dictionary(), turned=turned)
        (self._top if parent is None else parent.children).append(added)
        return added

    def line(
        self,
        line: Line | Sequence[Cluster],
        x: float,
        y: float,
        size: float,
        *,
        base: int = 0,
        element: Element | None = None,
        gray: float = 0.0,
        stretch: float = 0.0,
    ) -> None:
        """Draw one line with its left end at x and its baseline at y.

        Without an element the line is an artifact: decoration, such as a page number.
        `stretch` is the space in points added after every Hanzi.
        """
        clusters = visual_order(line if not hasattr(line, "clusters") else line.clusters, base)
        if not clusters:
            return
        if element is not None and any(cluster.level for cluster in clusters):
            element.turned = True
        self._open(element)
        self._code("BT", f"{gray:g} g", f"1 0 0 1 {x:.3f} {y:.3f} Tm")
        self._code(*self._show(clusters, size, stretch), "ET", "EMC")

    def _open(self, element: Element | None) -> None:
        if element is None:
            self._code("/Artifact BMC")
            return
        mark = len(self._marks[self._page])
        self._marks[self._page].append(element)
        element.marks.append((self._page, mark))
        self._code(f"/{element.role} <</MCID {mark}>> BDC")

    def _show(self, clusters: list[Cluster], size: float, stretch: float) -> list[str]:
        """Return the operators that show clusters from left to right."""
        shown: list[str] = []
        face: Face | None = None
        for cluster, text in zip(clusters, _extraction(clusters), strict=True):
            if cluster.face is not face:
                if face:
                    shown.append(">] TJ\n")
                face = cluster.face
                font = self._font(face)
                shown.append(f"/{font.key} {size * face.scale:g} Tf [<")
            shown.append(f"{font.code(cluster, text):04X}")
            gap = float(cluster.natural - cluster.advance)
            if stretch and not cluster.is_space:
                gap -= stretch * 1000 / size / cluster.face.scale
            if gap:
                shown.append(f">{gap:g}<")
        return ["".join(shown) + ">] TJ"]

    def _font(self, face: Face) -> EmbeddedFont:
        parts = self._fonts.setdefault(face, [])
        if not parts or parts[-1].full:
            count = sum(len(found) for found in self._fonts.values())
            parts.append(EmbeddedFont(face, f"T{count}"))
        return parts[-1]

    def rule(self, x: float, y: float, width: float, thickness: float, gray: float) -> None:
        """Draw a horizontal line."""
        self._code("/Artifact BMC", "q", f"{gray:g} G {thickness:g} w")
        self._code(f"{x:.3f} {y:.3f} m {x + width:.3f} {y:.3f} l S", "Q", "EMC")

    def stroke(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        thickness: float,
        colour: tuple[float, float, float],
    ) -> None:
        """Draw a line from one point to another; `colour` is red, green, blue, each to 1."""
        ink = " ".join(f"{part:g}" for part in colour)
        self._code("/Artifact BMC", "q", f"{ink} RG {thickness:g} w")
        self._code(f"{start[0]:.3f} {start[1]:.3f} m {end[0]:.3f} {end[1]:.3f} l S", "Q", "EMC")

    def fill(
        self, box: tuple[float, float, float, float], colour: tuple[float, float, float]
    ) -> None:
        """Fill a box: left, bottom, width, height."""
        ink = " ".join(f"{part:g}" for part in colour)
        self._code("/Artifact BMC", "q", f"{ink} rg")
        self._code(" ".join(f"{side:.3f}" for side in box) + " re f", "Q", "EMC")

    def outline(
        self,
        box: tuple[float, float, float, float],
        thickness: float,
        colour: tuple[float, float, float],
    ) -> None:
        """Draw the outline of a box in a colour."""
        ink = " ".join(f"{part:g}" for part in colour)
        self._code("/Artifact BMC", "q", f"{ink} RG {thickness:g} w")
        self._code(" ".join(f"{side:.3f}" for side in box) + " re S", "Q", "EMC")

    def frame(self, box: tuple[float, float, float, float], thickness: float, gray: float) -> None:
        """Draw the outline of a box: left, bottom, width, height."""
        self._code("/Artifact BMC", "q", f"{gray:g} G {thickness:g} w")
        self._code(" ".join(f"{side:.3f}" for side in box) + " re S", "Q", "EMC")

    def image(self, data: bytes, x: float, y: float, width: float, height: float) -> None:
        """Draw a bitmap into a box whose lower left corner is at x, y, in its proportions."""
        self._code("/Artifact BMC")
        self._canvas.drawImage(
            ImageReader(io.BytesIO(data)), x, y, width, height, "auto", preserveAspectRatio=True
        )
        self._code("EMC")

    def signature(self, x: float, y: float, width: float, height: float) -> None:
        """Reserve a place on this page where `core.letters.sign` puts the signature."""
        self._signature = (self._page, (x, y, x + width, y + height))

    def finish(self) -> bytes:
        """Write fonts, structure and metadata; return the file."""
        self._close_page()
        fonts = pdf.fonts(self._pdf)
        fonts.clear()
        for parts in self._fonts.values():
            for font in parts:
                fonts[font.key] = font.install(self._pdf)
        structure.install(self._pdf, self._top, self._marks, self.about.language)
        metadata.install(self._pdf, self.about)
        if self._signature:
            metadata.install_signature_field(self._pdf, *self._signature)
        self._canvas.save()
        return self._buffer.getvalue()


def picture_width(data: bytes, height: float) -> float:
    """Return how wide a bitmap is when it is set at a height in points."""
    columns, rows = ImageReader(io.BytesIO(data)).getSize()
    return float(height * columns / rows)


def _extraction(clusters: list[Cluster]) -> list[str]:
    """Return what each cluster of a line, from left to right, extracts as.

    Extractors read a line from the left and put right-to-left stretches back in order
    themselves, character by character; so the characters of such a cluster are given from the
    left too. Where direction turns beside a space or a sign, a mark says which way that
    neutral character reads: extractors guess, and would give it to the wrong side or join two
    Latin names that only a space separates. A space itself stays bare, for its width is what
    extractors know it by.
    """
    if not any(cluster.level for cluster in clusters):
        return [cluster.text for cluster in clusters]
    backward = [cluster.level % 2 == 1 for cluster in clusters]
    extracted = [
        cluster.text[::-1] if turned else cluster.text
        for cluster, turned in zip(clusters, backward, strict=True)
    ]
    classes = [bidirectional(cluster.text[0]) for cluster in clusters]
    for right in range(1, len(clusters)):
        left = right - 1
        if backward[left] != backward[right]:
            turns = [at for at in (left, right) if classes[at] in _NEUTRAL]
        elif backward[right] and classes[right] in _SEPARATOR and classes[left] in _NEUTRAL:
            turns = [right]
        else:
            continue
        marks = "".join(RLM if backward[at] else LRM for at in turns)
        if clusters[left].is_space:
            extracted[right] = marks + extracted[right]
        else:
            extracted[left] += marks
    return extracted
