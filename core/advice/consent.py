# SPDX-License-Identifier: Apache-2.0
"""Owns which consents it takes to disclose more than nothing of a request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.advice.case import ServiceRequest

PURPOSES: Mapping[str, tuple[str, ...]] = {
    "facts": ("refer",),
    "identity": ("refer", "disclose_identity"),
}
"""For each of `facts.DISCLOSURES` but the first what has to be agreed to."""


def lacking_consent(case: ServiceRequest, disclosed: str) -> Refusal | None:
    """Return which consent lacks for a disclosure, or None (`domain.md` 3, every request)."""
    for purpose in PURPOSES.get(disclosed, ()):
        if case.consent(purpose) is None:
            return Refusal.of("case.consent_missing", purpose=purpose)
    return None
