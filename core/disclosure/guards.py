# SPDX-License-Identifier: Apache-2.0
"""Owns what must hold before a step of a filing: one function a guard, by name."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from core.casework.guards import SHARED_GUARDS, unless
from core.disclosure.facts import NOTHING_TO_DECLARE
from core.history.ops import Add

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.casework import guards
    from core.casework.guards import Guard
    from core.disclosure.case import Filing
    from core.errors import Refusal

Ask: TypeAlias = "guards.Ask[Filing]"


def _brings_statement(ask: Ask) -> Refusal | None:
    """Let nothing be filed that nobody has: see `core.disclosure.filing`."""
    brought = any(isinstance(op, Add) and op.item.startswith("filed/") for op in ask.brings)
    return unless(brought, "disclosure.nothing_brought")


def _sections_checked(ask: Ask) -> Refusal | None:
    """Ask for a look at every section of the statement that counts (`domain.md` 4, checklist)."""
    count = 0 if ask.facts.get("seen") else len(ask.case.unchecked)
    return unless(not count, "disclosure.sections_unchecked", count=count)


def _outcome_fits(ask: Ask) -> Refusal | None:
    latest = ask.case.latest
    nothing = ask.facts.get("outcome") == NOTHING_TO_DECLARE
    return unless(not nothing or (latest and latest.blank), "disclosure.not_blank")


def _blank_or_unchanged(ask: Ask) -> Refusal | None:
    latest = ask.case.latest
    return unless(latest and (latest.blank or latest.unchanged), "disclosure.has_content")


def _is_drawn(ask: Ask) -> Refusal | None:
    return unless(ask.case.drawn, "disclosure.not_drawn")


def _documents_answered(ask: Ask) -> Refusal | None:
    count = sum(not one.agrees for one in ask.case.asked)
    return unless(not count, "disclosure.documents_awaited", count=count)


def _guidance_reported(ask: Ask) -> Refusal | None:
    count = sum(one.open for one in ask.case.guidance)
    return unless(not count, "disclosure.guidance_open", count=count)


def _verified_if_drawn(ask: Ask) -> Refusal | None:
    # Of somebody who is exempt there is nothing to verify.
    done = not ask.case.drawn or ask.case.verification or ask.case.exempt
    return unless(done, "disclosure.verification_missing")


def _follow_up_ended(ask: Ask) -> Refusal | None:
    return unless(not ask.case.following_up, "disclosure.follow_up_open")


GUARDS: Mapping[str, Guard] = MappingProxyType(
    {
        **SHARED_GUARDS,
        "brings_statement": _brings_statement,
        "sections_checked": _sections_checked,
        "outcome_fits": _outcome_fits,
        "blank_or_unchanged": _blank_or_unchanged,
        "is_drawn": _is_drawn,
        "documents_answered": _documents_answered,
        "guidance_reported": _guidance_reported,
        "verified_if_drawn": _verified_if_drawn,
        "follow_up_ended": _follow_up_ended,
    }
)
