# SPDX-License-Identifier: Apache-2.0
"""Owns what a request knows that could say whom it is about, and what its answers are filled from.

Nothing of it is kept in guidance: it is asked for, used and forgotten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.advice.clocks import owed
from core.casework.people import officer_name
from core.guidance.stripping import Known
from core.letters import dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from core.advice.case import ServiceRequest
    from core.casework.parts import Person
    from core.ids import OfficerId
    from core.office.office import Office

_ROLES = {
    "requester": "requester", "subject": "subject", "manager": "manager",
    "representative": "representative",
}  # fmt: skip


def known_of(request: ServiceRequest) -> tuple[Known, ...]:
    """Return the names, addresses, places and numbers that a request knows."""
    return tuple(dict.fromkeys(k for k in _known(request) if k.text.strip()))


def _known(request: ServiceRequest) -> Iterator[Known]:
    for person in request.persons:
        yield from _of_person(person)
    for message in request.emails:
        name, address = _split(message.sender)
        yield Known("email", address)
        yield Known("colleague", name)
        # An address shows by itself; the account in it may be a word, as in that of the office.
        for addressee in message.to:
            yield Known("colleague", _split(addressee)[0])
    yield Known("place", request.classes.place)
    yield Known("number", request.number)
    for link in request.links:
        yield Known("number", link.number)
    for counted in request.counted:
        yield Known("number", counted.number)
    for officer in request.office.officers.values() if request.office else ():
        yield Known("officer", officer.name)


def _split(address: str) -> tuple[str, str]:
    """Return the name and the address of `Name <address>`, or of either alone."""
    name, found, rest = address.partition("<")
    if found:
        return name.strip(' "'), rest.strip(" >")
    return ("", name.strip()) if "@" in name else (name.strip(), "")


def _of_person(person: Person) -> Iterator[Known]:
    yield Known(_ROLES.get(person.role, "colleague"), person.name)
    yield Known("email", person.email)
    yield Known("post", person.post)
    yield Known("office", person.office)


def values_of(request: ServiceRequest, officer: OfficerId, language: str) -> Mapping[str, str]:
    """Return what the fields of a template are filled with; what is not known is left out."""
    principal, clock = request.principal, owed(request)
    found = values_before(
        request.office, officer, language, requester=principal.name if principal else "",
        summary=request.summary, received=request.opened_on,
    )  # fmt: skip
    found |= {"number": request.number}
    return found | ({"deadline": dates.formal(clock.due_on, language)} if clock else {})


def values_before(
    office: Office | None,
    officer: OfficerId,
    language: str,
    *,
    requester: str,
    summary: str,
    received: date | None,
) -> dict[str, str]:
    """Return what is known already while a request is being logged."""
    head = office.letterhead if office else None
    found = {
        "requester": requester,
        "officer": officer_name(office, officer),
        "summary": summary,
        "received": dates.formal(received, language) if received else "",
        "organisation": head.organisation if head else "",
        "office": head.office_name if head else "",
    }
    return {name: value for name, value in found.items() if value}
