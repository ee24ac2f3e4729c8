# SPDX-License-Identifier: Apache-2.0
"""Owns a chart as an SVG file: the drawing as it is, its texts as texts.

Whoever opens it needs a font for them; they can be read aloud, searched and copied. It refers to
nothing and runs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from core.figures.drawing import LEADING, SIZE, draw
from core.typeset.text import PDI, clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.figures.chart import Chart
    from core.figures.drawing import Box, Drawing, Stroke, Text

INK = "#1b5a9c"
"""What bars are drawn with outside the window, here and in a PDF."""
_FONTS = "Noto Serif, Noto Naskh Arabic, Noto Serif SC, serif"
RLI = "\u2067"
_WIDTH = 480.0
_MARGIN = 12.0
_TITLE = 11.0


def as_svg(chart: Chart, note: str = "") -> bytes:
    """Return a chart under its title; `note` is a sentence below it."""
    return "\n".join(_file(draw(chart, _WIDTH), note)).encode()


def _file(drawing: Drawing, note: str) -> Iterator[str]:
    chart = drawing.chart
    wide = _WIDTH + 2 * _MARGIN
    top = _MARGIN + 2 * LEADING
    high = top + drawing.height + (2 * LEADING if note else 0) + _MARGIN
    turned = chart.language == "ar"
    edge = wide - _MARGIN if turned else _MARGIN
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:g}pt" height="{high:g}pt"'
        f' viewBox="0 0 {wide:g} {high:g}" role="img" aria-labelledby="title desc"'
        f' xml:lang="{chart.language}" font-family="{_FONTS}" font-size="{SIZE:g}" fill="#000000">'
    )
    yield f'<title id="title">{_said(chart.title)}</title>'
    yield f'<desc id="desc">{_said("; ".join(chart.sentences))}</desc>'
    yield f'<rect width="{wide:g}" height="{high:g}" fill="#ffffff"/>'
    look = f' font-size="{_TITLE:g}" font-weight="bold"'
    yield _words(chart.title, (edge, _MARGIN + _TITLE), turned, look, right=turned)
    yield f'<g transform="translate({_MARGIN:g} {top:g})">'
    yield from map(_box, drawing.boxes)
    yield from map(_stroke, drawing.strokes)
    yield from (_text(text, turned) for text in drawing.texts)
    yield "</g>"
    if note:
        yield _words(note, (edge, high - _MARGIN), turned, ' fill="#4d4d4d"', right=turned)
    yield "</svg>\n"


def _box(box: Box) -> str:
    look = f'fill="{INK}"' if box.full else f'fill="none" stroke="{INK}" stroke-width="0.8"'
    return (
        f'<rect x="{box.x:.2f}" y="{box.y:.2f}" width="{box.width:.2f}"'
        f' height="{box.height:.2f}" {look}/>'
    )


def _stroke(one: Stroke) -> str:
    look = 'stroke="#999999"' if one.faint else f'stroke="{INK}"'
    return (
        f'<line x1="{one.x:.2f}" y1="{one.y:.2f}" x2="{one.to_x:.2f}" y2="{one.to_y:.2f}"'
        f' {look} stroke-width="0.8"/>'
    )


def _text(text: Text, turned: bool) -> str:
    return _words(text.text, (text.x, text.y), turned and text.place < 0, right=text.from_right)


def _words(text: str, at: tuple[float, float], turned: bool, look: str = "", *, right: bool) -> str:
    """Return a line of text that begins, or at the `right` ends, at a point.

    Not by the attribute `direction`, which many programs do not know: it would also turn the ends.
    """
    said = f"{RLI}{_said(text)}{PDI}" if turned else _said(text)
    anchor = ' text-anchor="end"' if right else ""
    return f'<text x="{at[0]:.2f}" y="{at[1]:.2f}"{anchor}{look}>{said}</text>'


def _said(text: str) -> str:
    return escape(clean(text))
