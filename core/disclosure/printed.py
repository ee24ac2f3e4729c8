# SPDX-License-Identifier: Apache-2.0
"""Owns the check of printed shares: whether they can be the parts of one whole.

Source: the published report for 2021 prints 69.7, 8.6, 22.8 and 7.5 per cent of the filers, which
is 108.6: the directors' 8.6 is in the professionals' 69.7 (`facts`, `composition_note`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_WHOLE = 100
_MOST = 50
"""Shares in one text; whoever prints more has no one whole in mind."""
_SHARE = re.compile(
    r"(?<![\d.,٫])(\d{1,3}(?:[.,٫]\d{1,3})?)(?:\s|\u00a0)*"
    r"(?:[%٪％]|per\s?cent\b|por ciento|pour cent|процент|في المائة)"
)


@dataclass(frozen=True, slots=True)
class ShareFault:
    """Printed shares that are not those of one whole."""

    total: Decimal
    """What they add up to."""
    twice: str
    """The share without which they would add up: it is part of another one. Empty if there is
    none, or if it could be several."""


def share_fault(printed: Mapping[str, Decimal]) -> ShareFault | None:
    """Return why shares cannot be the parts of one whole, or None where they can.

    Each may have been rounded by itself: so many halves of the last decimal are no fault.
    """
    if not printed:
        return None
    total = sum(printed.values(), Decimal(0))
    if _near(total, printed):
        return None
    without = [name for name, share in printed.items() if share and _near(total - share, printed)]
    return ShareFault(total, without[0] if len(without) == 1 else "")


def _near(total: Decimal, printed: Mapping[str, Decimal]) -> bool:
    decimals = max(_decimals(share) for share in printed.values())
    return abs(total - _WHOLE) <= len(printed) * Decimal(5).scaleb(-decimals - 1)


def _decimals(share: Decimal) -> int:
    exponent = share.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def shares_in(text: str) -> Mapping[str, Decimal]:
    """Return the percentages of a text, by how they are written there; one that comes again, once.

    Of six languages, with a decimal point or comma.
    """
    found: dict[str, Decimal] = {}
    for written in _SHARE.findall(text):
        if len(found) == _MOST:
            break
        found[written] = Decimal(re.sub("[,٫]", ".", written))
    return found
