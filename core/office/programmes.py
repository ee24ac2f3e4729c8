# SPDX-License-Identifier: Apache-2.0
"""Owns the programmes: the parts of the office's work, and who has a part in which.

Programmes are walled off from one another: whoever is in one does not learn from the program who
is in the files of another. A role gives some programmes; the director can grant or withhold
single ones, within what the role may ever have. A disclosure reviewer must never learn who
complained, and an auditor verifies without reading (`domain.md` 0 and 4).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from core.office.roles import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.ids import OfficerId
    from core.office.office import Office, Officer

PROTECTION = "protection"
"""Retaliation complaints and prevention."""
ADVICE = "advice"
DISCLOSURE = "disclosure"
"""Statements: shown to the programme's reviewers and the director alone."""
OUTREACH = "outreach"
POLICY = "policy"

PROGRAMMES = (PROTECTION, ADVICE, DISCLOSURE, OUTREACH, POLICY)
_ALL = frozenset(PROGRAMMES)

_OF_ROLE: Mapping[Role, frozenset[str]] = MappingProxyType(
    {
        Role.DIRECTOR: _ALL,
        Role.OFFICER: _ALL - {DISCLOSURE},
        Role.ALTERNATE: _ALL - {DISCLOSURE},
        Role.ASSISTANT: _ALL - {DISCLOSURE},
        Role.REVIEWER: frozenset({DISCLOSURE}),
        Role.AUDITOR: frozenset(),
    }
)
_NEVER: Mapping[Role, frozenset[str]] = MappingProxyType(
    {Role.REVIEWER: frozenset({PROTECTION}), Role.AUDITOR: _ALL}
)


def may_have(role: Role, programme: str) -> bool:
    """Tell whether somebody of a role can be given a programme at all."""
    return programme not in _NEVER.get(role, ())


def programmes_of(role: Role, decided: Mapping[str, bool]) -> frozenset[str]:
    """Return the programmes of an active officer: the role's, and what was decided beyond it."""
    granted = {name for name, value in decided.items() if value and may_have(role, name)}
    withheld = {name for name, value in decided.items() if not value}
    return (_OF_ROLE[role] | granted) - withheld


def holders(office: Office, programme: str) -> frozenset[OfficerId]:
    """Return the active officers who have a part in a programme; `""` is the office itself."""
    return frozenset(o.id for o in office.officers.values() if has_part(o, programme))


def has_part(officer: Officer, programme: str) -> bool:
    """Tell whether an officer is active and has a part in a programme."""
    return officer.active and (not programme or programme in officer.programmes)
