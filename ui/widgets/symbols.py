# SPDX-License-Identifier: Apache-2.0
"""Owns that a symbol or a number such as ST/SGB/2007/11 stays in one line.

Qt may break a line after every stroke of it, and what begins with the rest reads like another one.
"""

from __future__ import annotations

import re

_JOINER = "\u2060"
_STROKE = re.compile("(?<=[A-Z0-9])/(?=[A-Z0-9])")


def unbroken(text: str) -> str:
    """Return a text for the screen, in which no line ends within a symbol."""
    return _STROKE.sub(f"/{_JOINER}", text)


def as_written(text: str) -> str:
    """Return what was made `unbroken` as it was: to be copied, or compared."""
    return text.replace(_JOINER, "")
