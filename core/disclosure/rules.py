# SPDX-License-Identifier: Apache-2.0
"""Owns the rules of a cohort as a policy writes them and as a person reads them.

A policy that has a programme names them in its parameter `disclosure_rules`, with semicolons
between: `grade: D-*, ASG = Directors and above; function/high: procurement = ...`. What stands
last says why; a risk may stand behind the kind. A new cycle begins with them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.disclosure.cohort import ANY, Rule, rule_fault
from core.errors import Refusal
from resources import label

if TYPE_CHECKING:
    from core.policy.profile import Profile

PARAMETER = "disclosure_rules"
_COMMA = {"ar": "، ", "zh": "、"}
_WRITTEN = re.compile(r"\s*(\w+)(?:/(\w+))?\s*:([^=]+)=(.+)", re.DOTALL)


def default_rules(profile: Profile) -> tuple[Rule, ...] | Refusal:
    """Return the rules that a policy names, if any, or that nobody can read them."""
    found = read_rules(str(profile.parameter(PARAMETER).value or ""))
    return Refusal.of("cohort.rules_unread", profile=profile.key) if found is None else found


def read_rules(setting: str) -> tuple[Rule, ...] | None:
    """Return the rules of a policy's parameter, or None if they are not all rules."""
    found = []
    for text in filter(None, map(str.strip, setting.split(";"))):
        match = _WRITTEN.fullmatch(text)
        if match is None:
            return None
        by, risk, of, why = match.groups()
        names = tuple(name.strip() for name in of.split(",") if name.strip())
        rule = Rule(by, names, why.strip(), risk or "")
        if rule_fault(rule):
            return None
        found.append(rule)
    return tuple(found)


def in_words(rule: Rule, language: str) -> str:
    """Return whom a rule picks, as a person says it; the reason is beside it, `Rule.why`."""
    *others, last = (_one(rule.by, one, language) for one in rule.of)
    of = last
    if others:
        first = _COMMA.get(language, ", ").join(others)
        of = label("cohort.rule.or", language).format(first=first, second=last)
    return label(f"cohort.rule.{rule.by}", language).format(of=of)


def _one(by: str, one: str, language: str) -> str:
    if by == "grade" and one.strip().endswith(ANY):
        letters = one.strip().removesuffix(ANY).strip(" -")
        return label("cohort.rule.any", language).format(letters=letters)
    return one.strip()
