# SPDX-License-Identifier: Apache-2.0
"""Owns what the register of referrals holds of a hand-over, whatever kind of file it is in.

A file tells of its hand-overs in its row for lists, each as one text that begins with the day, so
that the register is read without opening a file, and in order.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FACET = "referral"
_BAR = "|"


@dataclass(frozen=True, slots=True)
class HandOver:
    """A hand-over to another channel, and what came back."""

    on: date
    to: str
    """A key of the policy's `elsewhere` or `investigating_bodies`."""
    disclosed: str
    """One of `core.advice.facts.DISCLOSURES`."""
    due_on: date | None
    """Until when an answer is expected; None where none is."""
    result: str
    """Empty while nothing has come back."""
    came_back_on: date | None
    item: str
    """Tells two of one day apart."""

    def text(self) -> str:
        """Return it as the value of a facet."""
        # The channel last: an office names its own, by whatever characters.
        parts = (
            self.on.isoformat(), self.disclosed, _day(self.due_on), self.result,
            _day(self.came_back_on), self.item, self.to,
        )  # fmt: skip
        return _BAR.join(parts)

    @classmethod
    def read(cls, text: str) -> HandOver:
        """Return the hand-over of a facet."""
        on, disclosed, due, result, back, item, to = text.split(_BAR, 6)
        return cls(date.fromisoformat(on), to, disclosed, _read(due), result, _read(back), item)

    def standing(self, on: date) -> str:
        """Return how it stands on a day: `back`, `overdue`, `awaited` or `told`."""
        if self.result or self.came_back_on:
            return "back"
        if self.due_on is None:
            return "told"
        return "overdue" if self.due_on < on else "awaited"


STANDINGS = ("overdue", "awaited", "back", "told")


def facets(hand_overs: Iterable[HandOver]) -> Iterator[tuple[str, str]]:
    """Yield the facets that tell of hand-overs."""
    for one in hand_overs:
        yield FACET, one.text()


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _read(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
