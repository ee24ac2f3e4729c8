# SPDX-License-Identifier: Apache-2.0
"""Owns how tests work at the register: the seat of the case pages, with requests to work on."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from tests.ui.cases.harness import Seat, days_ago
from ui.operations.advice import log
from ui.operations.cases import advance_case

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from core.ids import FileId
    from ui.advice.page import RequestsPage
    from ui.advice.request_page import RequestPage

GIFT = {
    "language": "en", "summary": "A gift from a supplier", "question": "May I keep it?",
    "category": "confidential_advice", "subcategory": "gifts_honours_hospitality",
    "channel": "email", "location": "country_office", "place": "Dakar", "gender": "woman",
    "staff_category": "national_officer", "requester": "named", "name": "Awa Diallo",
    "email": "awa@example.org",
}  # fmt: skip
TOLD = {"category": "brought_to_attention", "subcategory": None}
ANONYMOUS = {"requester": "anonymous", "name": None, "email": None}


@dataclass
class Register(Seat):
    """A window with an open office, at the register."""

    def log(self, **facts: Any) -> FileId:
        """Log a request, as `GIFT` says unless `facts` say otherwise."""
        answer = {"answer": facts.pop("answer")} if "answer" in facts else None
        given = {"received_on": days_ago(2), **GIFT, **facts}
        return self.run(log(facts=given, answer=answer)).file

    def step(self, file: FileId, action: str, **facts: Any) -> Any:
        return self.run(advance_case(file=file, action=action, facts=facts))

    @property
    def requests(self) -> RequestsPage:
        return self._page("requests")

    @property
    def page(self) -> RequestPage:
        return self.requests.case

    def open(self, file: FileId, tab: str = "") -> RequestPage:
        """Open a request from the register, at a tab."""
        self.requests.open_case(file)
        self.settle()
        if tab:
            self.page.tabs.setCurrentWidget(self.page.parts[tab])
            QApplication.processEvents()
        return self.page

    def listed(self) -> list[str]:
        """Return what the rows of the register say is asked."""
        model = self.requests.list.model
        return [model.index(row, 1).data() for row in range(model.rowCount())]


def mail(
    folder: Path,
    name: str,
    *,
    sent: datetime,
    subject: str = "A gift from a supplier",
    sender: str = "Awa Diallo <awa@example.org>",
    text: str = "May I keep the pen that I was given?",
    identifier: str = "",
    answers: str = "",
    follows: tuple[str, ...] = (),
) -> Path:
    """Write an e-mail to a file as a mail program saves it; `identifier` is its Message-ID."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "ethics@example.org", subject
    made["Date"] = format_datetime(sent)
    if identifier:
        made["Message-ID"] = f"<{identifier}>"
    if answers:
        made["In-Reply-To"] = f"<{answers}>"
    if follows:
        made["References"] = " ".join(f"<{one}>" for one in follows)
    made.set_content(text)
    path = folder / f"{name}.eml"
    path.write_bytes(made.as_bytes())
    return path
