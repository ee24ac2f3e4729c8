# SPDX-License-Identifier: Apache-2.0
"""Owns the visual constants: colour roles, type scale, spacing grid.

Every pair of text and ground that `PAIRS` names has a contrast of at least 4.5 (WCAG 2.2, 1.4.3)
in light and in dark; a test computes them. Colour never stands alone: each of the four tones has
an icon and a word beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

GRID = 4
"""Pixels. Distances are multiples: 1 within a control, 2 between controls, 4 between groups."""

TIGHT, GAP, PAD, WIDE = GRID, 2 * GRID, 4 * GRID, 6 * GRID
RADIUS = 6
RING = 1.5
"""Width of the outline of what keys are at."""
ROW = 56
"""Height of a two-line list row."""

TYPE: Mapping[str, float] = MappingProxyType(
    {"small": 9.0, "body": 10.5, "heading": 12.0, "title": 16.0}
)
"""Points. Four sizes are all there are; weight and colour do the rest."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme: what each role looks like."""

    dark: bool
    canvas: str
    """The ground of the window."""
    surface: str
    """Where content and input stand."""
    chrome: str
    """Navigation and status."""
    line: str
    """Separators; decoration, not information."""
    edge: str
    """The outline of a field: information, so 3:1 against its ground (WCAG 1.4.11)."""
    ink: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    selection: str
    hover: str
    info: str
    info_ground: str
    good: str
    good_ground: str
    warn: str
    warn_ground: str
    danger: str
    danger_ground: str
    on_danger: str


LIGHT = Colours(
    dark=False,
    canvas="#f5f6f8",
    surface="#ffffff",
    chrome="#ebeef1",
    line="#dde1e5",
    edge="#868f98",
    ink="#1a2026",
    muted="#525d67",
    accent="#1b5a9c",
    on_accent="#ffffff",
    accent_hover="#164b83",
    selection="#d9e6f4",
    hover="#e3e8ec",
    info="#1b5a9c",
    info_ground="#e7f0f9",
    good="#1c6338",
    good_ground="#e4f2e9",
    warn="#7d4c00",
    warn_ground="#fbf0da",
    danger="#a92219",
    danger_ground="#fae9e7",
    on_danger="#ffffff",
)

DARK = Colours(
    dark=True,
    canvas="#181b1f",
    surface="#1f2328",
    chrome="#131619",
    line="#32383f",
    edge="#707a84",
    ink="#e6e9ec",
    muted="#a7b0b9",
    accent="#7db3ee",
    on_accent="#0d1c2c",
    accent_hover="#9bc6f5",
    selection="#28405a",
    hover="#2a3037",
    info="#93c1f2",
    info_ground="#1b2c40",
    good="#8bd3a4",
    good_ground="#1a3224",
    warn="#ecbd6f",
    warn_ground="#372b13",
    danger="#f4a8a1",
    danger_ground="#3d2220",
    on_danger="#2b0d0a",
)

TONES: Mapping[str, str] = MappingProxyType(
    {"info": "info", "good": "circle-check", "warn": "triangle-alert", "danger": "circle-alert"}
)
"""The tones of banners and chips, each with the icon that says the same without colour."""

PAIRS = (
    ("ink", "canvas"),
    ("ink", "surface"),
    ("ink", "chrome"),
    ("ink", "selection"),
    ("ink", "hover"),
    ("muted", "canvas"),
    ("muted", "surface"),
    ("muted", "chrome"),
    ("muted", "selection"),
    ("accent", "surface"),
    ("accent", "canvas"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_danger", "danger"),
    ("info", "info_ground"),
    ("good", "good_ground"),
    ("warn", "warn_ground"),
    ("danger", "danger_ground"),
    ("ink", "info_ground"),
    ("ink", "good_ground"),
    ("ink", "warn_ground"),
    ("ink", "danger_ground"),
    ("danger", "surface"),
    ("good", "surface"),
    ("warn", "surface"),
)
"""Text role and ground role that occur together."""


def luminance(colour: str) -> float:
    """Return the relative luminance of `#rrggbb` (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
