# SPDX-License-Identifier: Apache-2.0
"""Owns what goes into the reply to a requester: to whom, under which subject, after which mail.

The program sends nothing. A request that came by e-mail is answered in its thread; any other gets
a subject that says no more than its number, for subjects travel in the clear.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.casework.subjects import answers
from resources import label

if TYPE_CHECKING:
    from core.advice.case import ServiceRequest
    from core.advice.parts import Answer
    from core.casework.parts import Email


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply that waits to be sent by somebody; identifiers are without angle brackets."""

    name: str
    """Of the requester; empty for one who is not named."""
    email: str
    subject: str
    text: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()


def reply_to(case: ServiceRequest, answer: Answer) -> Reply:
    """Return the reply that carries an answer to the person who asked."""
    person = case.principal
    name, email = (person.name, person.email) if person else ("", "")
    mail = _answered(case, email)
    if mail is None:
        subject = label("reply.subject", case.language).format(number=case.number)
        return Reply(name, email, subject, answer.text)
    said = mail.subject.strip()
    subject = said if answers(said) else f"Re: {said}".strip()
    identifier = mail.message_id
    # RFC 5322, 3.6.4: what the answered message follows, and then that message itself.
    references = (*mail.references, identifier) if identifier else ()
    return Reply(name, email, subject, answer.text, identifier, references)


def _answered(case: ServiceRequest, email: str) -> Email | None:
    """Return the last e-mail that the requester wrote, or None when there is none."""
    address = email.casefold()
    mails = [e for e in case.emails if address and address in e.sender.casefold()]
    return max(mails, key=lambda e: e.sent_on.isoformat() if e.sent_on else "", default=None)
