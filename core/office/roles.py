# SPDX-License-Identifier: Apache-2.0
"""Owns the roles of an office: the director's, the officers', and those of who helps and checks."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What an officer may do (`domain.md` 0)."""

    DIRECTOR = "director"
    OFFICER = "officer"
    REVIEWER = "reviewer"
    """Reviews disclosures and must never see complaints."""
    ASSISTANT = "assistant"
    AUDITOR = "auditor"
    """May verify, not read."""
    ALTERNATE = "alternate"
    """Decides and signs when the director is recused."""


DECIDING = frozenset({Role.DIRECTOR, Role.OFFICER, Role.ALTERNATE})
"""The roles whose holders can be the second person of a decision about the office."""


_BY_NAME = {role.value: role for role in Role}


def role_of(person: object) -> Role:
    """Return the role in a person's form; one that is not known here may do nothing with a case."""
    name = person.get("role") if isinstance(person, dict) else None
    return _BY_NAME.get(name, Role.AUDITOR) if isinstance(name, str) else Role.AUDITOR
