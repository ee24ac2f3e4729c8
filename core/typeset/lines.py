# SPDX-License-Identifier: Apache-2.0
"""Owns where a line may end, and the order of its clusters from left to right."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.typeset.shape import Cluster

_NOT_FIRST = frozenset(
    "!%),.:;?]}·»’”‰›℃、。〃々〉》」』】〕〗〞︰︱︳﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞！％），．：；？］｀｜｝～…—–"
)
"""Signs that may not begin a line of Chinese (GB/T 15834: closing marks and pauses)."""
_NOT_LAST = frozenset("([{£¥·«‘“‹〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥$")
"""Signs that may not end one: opening marks and currency."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its clusters in logical order without trailing space, and its width."""

    clusters: tuple[Cluster, ...]
    width: float
    last: bool

    @property
    def text(self) -> str:
        """What the line says, in logical order."""
        return "".join(cluster.text for cluster in self.clusters)


@lru_cache(maxsize=16384)
def _ideographic(char: str) -> bool:
    code = ord(char)
    return (
        0x2E80 <= code <= 0x9FFF
        or 0xF900 <= code <= 0xFAFF
        or 0xFF00 <= code <= 0xFFEF
        or 0x20000 <= code <= 0x3FFFF
    )


def _may_break(before: Cluster, after: Cluster) -> bool:
    if after.is_space:
        return False
    if before.is_space:
        return True
    last, first = before.text[-1], after.text[0]
    if last.isascii() and first.isascii():
        return False
    if first in _NOT_FIRST or last in _NOT_LAST:
        return False
    if _ideographic(last) or _ideographic(first):
        return unicodedata.category(first)[0] != "M"
    # Not after a hyphen: whoever copies the text would lose it, extractors take it for a break.
    return last in "\u2013\u2014\u200b" and first.isalpha()


def width(clusters: Sequence[Cluster], size: float) -> float:
    """Return the width of clusters in points at a font size."""
    return sum(c.advance * c.face.scale for c in clusters) * size / 1000


def break_lines(clusters: Sequence[Cluster], size: float, measure: float) -> list[Line]:
    """Break clusters into lines no wider than `measure` points; a word too long is cut.

    Always makes progress: a single cluster wider than the measure has a line of its own.
    """
    lines: list[Line] = []
    limit = measure * 1000 / size
    start = 0
    chance = -1
    used = 0.0
    index = 0
    while index < len(clusters):
        cluster = clusters[index]
        if index > start and _may_break(clusters[index - 1], cluster):
            chance = index
        wide = cluster.advance * cluster.face.scale
        if used + wide > limit and index > start and not cluster.is_space:
            end = chance if chance > start else index
            lines.append(_line(clusters[start:end], size, last=False))
            start, chance, used = end, -1, 0.0
            index = end
            continue
        used += wide
        index += 1
    lines.append(_line(clusters[start:], size, last=True))
    return lines


def _line(clusters: Sequence[Cluster], size: float, *, last: bool) -> Line:
    end = len(clusters)
    while end and clusters[end - 1].is_space:
        end -= 1
    return Line(tuple(clusters[:end]), width(clusters[:end], size), last)


def visual_order(clusters: Sequence[Cluster], base: int) -> list[Cluster]:
    """Return the clusters of one line from left to right (annex 9, rules L1 and L2)."""
    levels = [cluster.level for cluster in clusters]
    end = len(levels)
    while end and clusters[end - 1].is_space:
        end -= 1
        levels[end] = base
    highest = max(levels, default=0)
    order = list(range(len(clusters)))
    for level in range(highest, 0, -1):
        start = 0
        while start < len(order):
            if levels[order[start]] < level:
                start += 1
                continue
            stop = start
            while stop < len(order) and levels[order[stop]] >= level:
                stop += 1
            order[start:stop] = order[start:stop][::-1]
            start = stop
    return [clusters[index] for index in order]
