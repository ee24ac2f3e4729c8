# SPDX-License-Identifier: Apache-2.0
"""Owns a desk with a request on it; the office and its laptops are those of the complaints.

desk = a_desk(SampleOffice())
desk.open(received_on=date(2021, 3, 1))
desk.step(Action.ANSWER, answer="You may accept it.")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.advice import REQUEST, opening
from core.errors import Refusal
from core.ids import FileId, new_id
from tests.core.retaliation.harness import Desk, RefusedError, SampleOffice

if TYPE_CHECKING:
    from core.advice.case import ServiceRequest
    from core.history.change import Decision

GIFT = {
    "number": "ADV-2021-001", "language": "en", "summary": "A gift from a supplier",
    "category": "confidential_advice", "subcategory": "gifts_honours_hospitality",
    "channel": "email", "location": "country_office", "place": "Dakar", "gender": "woman",
    "staff_category": "national_officer", "requester": "named", "name": "Awa Diallo",
    "email": "awa@example.org", "question": "May I keep it?",
}  # fmt: skip
TOLD = {"category": "brought_to_attention", "subcategory": None}
ANONYMOUS = {"requester": "anonymous", "name": None, "email": None}


class RequestDesk(Desk):
    """One officer's view of one request."""

    case: ServiceRequest

    def log(self, **facts: Any) -> Decision:
        """Ask to log a request, as `GIFT` says unless `facts` say otherwise."""
        return opening.log_request(self.office.office, GIFT | facts, by=self.by, on=self.on)

    def open(self, **facts: Any) -> None:
        """Log the request."""
        decision = self.log(**facts)
        if isinstance(decision, Refusal):
            raise RefusedError(decision)
        self.laptop.write(self.file, decision)


def a_desk(office: SampleOffice, name: str = "omar") -> RequestDesk:
    """Return a desk with a new, empty request."""
    return RequestDesk(office, name, FileId(new_id()), REQUEST)
