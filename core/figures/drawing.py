# SPDX-License-Identifier: Apache-2.0
"""Owns where everything of a chart stands: bars, lines and texts, in points from the top left.

Three backends paint it and nothing else: `page` in a PDF, `svg` as a file, `ui.figures.canvas` in
the window; so screen, paper and file are one drawing. Not `reportlab.graphics`: its SVG and PDF
do not shape Arabic, nor set text in several fonts, and its PDF would be outside our structure tree.

Series differ by pattern, never by colour alone: full, hatched, empty. A pattern is made of lines
here, so that no backend needs to know one. In a language that is read from the right all is
mirrored: names at the right, bars growing to the left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.letters.layout import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.figures.chart import Bar, Chart

SIZE = 9.0
LEADING = 12.0
_THICK = 8.5
"""Of a bar; where there are several in a row they are thinner."""
_THIN = 7.5
_BETWEEN = 2.0
_ROWS_APART = 7.0
_NAMES = 0.42
"""The part of the width that names have at most."""
_AIR = 10.0
"""Between names and bars; who opens an SVG may have a font that is wider than ours."""
_NUMBER = 46.0
"""The room for the number behind the longest bar."""
_SWATCH = 14.0
_HATCH = 3.5
"""Distance of the lines of a hatched bar."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, full or only its outline."""

    x: float
    y: float
    width: float
    height: float
    full: bool = True


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line; `faint` ones only guide the eye."""

    x: float
    y: float
    to_x: float
    to_y: float
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text: where it begins, or where it ends if it is set `from_right`; its baseline."""

    text: str
    x: float
    y: float
    width: float
    from_right: bool = False
    row: int = -1
    """The row that it names or counts; -1 for the legend."""
    place: int = -1
    """The bar of the row that it counts; -1 for the name."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a bar and its number are, to be pointed at; `row` and `place` say which it is."""

    box: Box
    row: int
    place: int
    bar: Bar


@dataclass(frozen=True)
class Drawing:
    """A chart as shapes."""

    chart: Chart
    width: float
    height: float
    boxes: tuple[Box, ...]
    strokes: tuple[Stroke, ...]
    texts: tuple[Text, ...]
    marks: tuple[Mark, ...]


def draw(chart: Chart, width: float) -> Drawing:
    """Return the shapes of a chart that is so wide."""
    return _Hand(chart, width).draw()


class _Hand:
    """Draws from the top down, as if everything were read from the left, and mirrors at the end."""

    def __init__(self, chart: Chart, width: float) -> None:
        self.chart = chart
        self.width = width
        self.mirrored = chart.language == "ar"
        names = [self._lines(row.name, width * _NAMES) for row in chart.rows]
        self.names = names
        widest = max((line[1] for lines in names for line in lines), default=0.0)
        self.axis = min(widest, width * _NAMES) + _AIR
        self.scale = max(1.0, width - self.axis - _NUMBER) / chart.longest
        self.y = 0.0
        self.boxes: list[Box] = []
        self.strokes: list[Stroke] = []
        self.texts: list[Text] = []
        self.marks: list[Mark] = []

    def _lines(self, text: str, measure: float) -> list[tuple[str, float]]:
        lines = lines_of(text, self.chart.language, False, SIZE, measure)
        return [(line.text.strip(), line.width) for line in lines]

    def draw(self) -> Drawing:
        if len(self.chart.series) > 1:
            self._legend()
        top = self.y
        for place in range(len(self.chart.rows)):
            self._row(place)
        self._stroke(Stroke(self.axis, top, self.axis, self.y, faint=True))
        return Drawing(
            self.chart, self.width, self.y, tuple(self.boxes), tuple(self.strokes),
            tuple(self.texts), tuple(self.marks),
        )  # fmt: skip

    def _legend(self) -> None:
        x = 0.0
        for place, name in enumerate(self.chart.series):
            ((text, wide),) = self._lines(name, 1e6)
            if x and x + _SWATCH + 4 + wide > self.width:
                x, self.y = 0.0, self.y + LEADING
            self._bar(Box(x, self.y + 2, _SWATCH, _THIN), place)
            self._text(Text(text, x + _SWATCH + 4, self.y + SIZE, wide))
            x += _SWATCH + 4 + wide + _AIR
        self.y += LEADING + _ROWS_APART

    def _row(self, number: int) -> None:
        row, lines = self.chart.rows[number], self.names[number]
        thick = _THICK if len(row.bars) == 1 else _THIN
        bars = len(row.bars) * (thick + _BETWEEN) - _BETWEEN
        high = max(len(lines) * LEADING, bars)
        y = self.y + (high - len(lines) * LEADING) / 2
        for text, wide in lines:
            y += LEADING
            self._text(Text(text, 0.0, y - 3, wide, row=number))
        y = self.y + (high - bars) / 2
        for place, bar in enumerate(row.bars):
            long = float(bar.number or 0) * self.scale
            if long:
                self._bar(Box(self.axis, y, long, thick), place)
            ((said, wide),) = self._lines(self.chart.said(bar), 1e6)
            end = self.axis + long + 4
            self._text(Text(said, end, y + thick / 2 + 3, wide, row=number, place=place))
            around = Box(self.axis, y - _BETWEEN / 2, long + wide + 8, thick + _BETWEEN)
            self.marks.append(Mark(self._mirrored(around), number, place, bar))
            y += thick + _BETWEEN
        self.y += high + _ROWS_APART

    def _bar(self, box: Box, place: int) -> None:
        """Draw a bar in the pattern of its series: the last one, which counts most, is full."""
        older = len(self.chart.series) - 1 - place
        self.boxes.append(self._mirrored(Box(box.x, box.y, box.width, box.height, older == 0)))
        if older == 1:
            for stroke in _hatched(box):
                self._stroke(stroke)

    def _text(self, one: Text) -> None:
        if self.mirrored:
            one = replace(one, x=self.width - one.x, from_right=True)
        self.texts.append(one)

    def _stroke(self, one: Stroke) -> None:
        if self.mirrored:
            one = Stroke(self.width - one.x, one.y, self.width - one.to_x, one.to_y, one.faint)
        self.strokes.append(one)

    def _mirrored(self, box: Box) -> Box:
        if not self.mirrored:
            return box
        return Box(self.width - box.x - box.width, box.y, box.width, box.height, box.full)


def _hatched(box: Box) -> Iterator[Stroke]:
    """Yield slanting lines that end where the box ends."""
    right, bottom = box.x + box.width, box.y + box.height
    foot = box.x - box.height + _HATCH
    while foot < right:
        start, end = max(foot, box.x), min(foot + box.height, right)
        yield Stroke(start, bottom - (start - foot), end, bottom - (end - foot))
        foot += _HATCH
