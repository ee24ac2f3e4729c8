# SPDX-License-Identifier: Apache-2.0
"""Owns what mail programs put before the subject of an answer or of a forwarded message."""

from __future__ import annotations

import re

_ANSWERS = "re|aw|rv|res|ref|رد|на|ответ|回复|答复"
_FORWARDS = "fw|fwd|wg|tr|enc|إعادة توجيه|пересл|转发"
"""In the six languages, German and Portuguese."""


def _before(marks: str) -> re.Pattern[str]:
    return re.compile(rf"^\s*(?:(?:{marks})\s*(?:\[\d+\])?\s*[:：]\s*)+", re.IGNORECASE)


_ANY, _ANSWER = _before(f"{_ANSWERS}|{_FORWARDS}"), _before(_ANSWERS)


def bare(subject: str) -> str:
    """Return a subject without the marks of answers and forwards."""
    return _ANY.sub("", subject).strip()


def answers(subject: str) -> bool:
    """Tell whether a subject says already that it answers."""
    return _ANSWER.match(subject) is not None
