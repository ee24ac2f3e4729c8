# SPDX-License-Identifier: Apache-2.0
"""Owns quick entry: one dialog, worked by keys alone, that logs one request after the other."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from core.office.programmes import ADVICE, holders
from ui.advice.answering import KEYS as TEXTS
from ui.advice.answering import OfferDialog
from ui.advice.entry_form import EntryForm
from ui.advice.filling import OpenFields
from ui.cases.keeper import Keeper, draft_key
from ui.cases.names import Names
from ui.guidance.found import FoundGuidance
from ui.guidance.walk import WalkDialog
from ui.operations.advice import log
from ui.operations.answering import offer_texts_before
from ui.operations.arrivals import proposed
from ui.operations.documents import Message
from ui.widgets.dialog import Dialog
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from core.casework.needs import Fact
    from core.errors import Refusal
    from core.guidance.trees import Walk
    from storage.intake import Attached
    from ui.desk import Desk
    from ui.operations.documents import TakenIn

_WIDTH = 1060
KEYS = "Ctrl+Shift+N"
"""Opens quick entry from anywhere."""
NEXT = "Ctrl+Shift+Return"
WALK = "Ctrl+T"
"""Walks a decision tree with who asks, while the request is being logged."""


def may_log(desk: Desk) -> bool:
    """Tell whether whoever sits here has a part in the programme of requests."""
    return desk.office is not None and desk.me in holders(desk.office, ADVICE)


class QuickEntry(Dialog):
    """Logs a request; with papers, what the first e-mail says is proposed."""

    logged = Signal(object)  # TakenIn: each request, when it is in the vault

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        papers: Sequence[Message | Attached] = (),
        place: tuple[int, int] = (1, 1),
    ) -> None:
        """`place` says which of how many proposals this is."""
        super().__init__(
            desk, parent, self.tr("Log a request"), self.tr("Log it"),
            lead=self._lead(desk, papers, place), width=_WIDTH,
        )  # fmt: skip
        office = desk.office
        if office is None or not office.policies:
            raise LookupError("no policy is adopted")  # the wizard adopts one with the office
        self._papers = papers
        self._names = Names(desk.language, office)
        self._more = False
        self._walks: list[Walk] = []
        mail = next((p for p in papers if isinstance(p, Message)), None)
        profile = office.profile_on(date.today())
        self.form = EntryForm(desk, self._names, profile, self._given(mail))
        key = mail.source_sha256 if mail else ""
        self.keeper = Keeper(desk, self.form, draft_key("new", "request", key))
        self.again = button(self.tr("Save and next"), self._on_again)
        self.again.setToolTip("Ctrl+Shift+Enter")
        self.again.setVisible(not papers)
        self.content.addWidget(self.form)
        self.content.addWidget(self.keeper)
        self.walked = Label(role="small")
        self.walked.setWordWrap(False)
        self.walk = button(self.tr("Walk a tree…"), self._on_walk, symbol="route")
        self.walk.setToolTip(WALK)
        self.found = FoundGuidance(desk)
        self.found.listen(self)
        self.found.tree_requested.connect(self._on_walk)
        self.form.edited.connect(self._look_for_guidance)
        self.content.addWidget(self.found)
        self.buttons.insertWidget(0, self.walk)
        self.buttons.insertWidget(1, self.walked)
        self.buttons.insertWidget(self.buttons.indexOf(self.verb), self.again)
        for keys in (NEXT, "Ctrl+Shift+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.again.click)
        QShortcut(QKeySequence(WALK), self).activated.connect(self._on_walk)
        self.open_fields = OpenFields(self.form.fields["answer"])
        self.form.help("answer", self.tr("Ctrl+I puts a text in."))
        QShortcut(QKeySequence(TEXTS), self).activated.connect(self._on_offer)
        self._say_walks()
        self._look_for_guidance()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where something has to be chosen: the language is known."""
        super().showEvent(event)
        self.form.begin()

    def submit(self) -> None:
        """Log the request."""
        self.keeper.keep()
        facts, answer = self.form.given, self.form.answer
        if answer and self.open_fields.names:
            self._more = False
            self.form.wrong("answer", self.open_fields.said(self._names))
            self.open_fields.go_to_first()
            return
        self.run(log(facts=facts, answer=answer, papers=self._papers, walks=self._walks))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field, or else in the banner, why not."""
        self._more = False
        if not self.form.show_refusal(refusal):
            self.banner.say("danger", *self._names.refusal(refusal))

    def _on_again(self) -> None:
        self._more = True
        self.submit()

    def _on_succeeded(self, result: TakenIn) -> None:
        self.logged.emit(result)
        if not self._more:
            self.keeper.finish()
            super()._on_succeeded(result)
            return
        self._more = False
        self._job = None
        self._walks.clear()
        self._say_walks()
        self.form.next()
        self.keeper.restart()
        self.banner.say("good", self.tr("{0} is logged. The next one:").format(result.number))

    def _look_for_guidance(self) -> None:
        given = self.form.given
        text = "\n".join(str(given.get(name, "")) for name in ("summary", "question"))
        self.found.look_for(text, str(given.get("subcategory", "")))

    def _on_offer(self) -> None:
        given = self.form.given
        received = given.get("received_on")
        reading = offer_texts_before(
            language=str(given.get("language") or self.desk.language.code),
            topic=str(given.get("subcategory", "")), requester=str(given.get("name", "")),
            summary=str(given.get("summary", "")),
            received=received if isinstance(received, date) else None,
        )  # fmt: skip
        dialog = OfferDialog(self.desk, self, reading)
        dialog.chosen.connect(self.open_fields.put_in)
        dialog.open()

    def _on_walk(self, key: str = "") -> None:
        given = self.form.given
        dialog = WalkDialog(
            self.desk, self, key=key, topic=str(given.get("subcategory", "")),
            language=str(given.get("language", "")), verb=self.tr("Keep for the request"),
        )  # fmt: skip
        dialog.walked.connect(self._on_walked)
        dialog.open()

    def _on_walked(self, walk: Walk) -> None:
        self._walks.append(walk)
        self._say_walks()

    def _say_walks(self) -> None:
        """Say how many walks will be recorded with the request."""
        count = len(self._walks)
        said = self.tr("%Ln walk(s) through a tree kept", "", count)
        self.walked.setText(said)
        self.walked.setVisible(bool(count))

    def _lead(
        self, desk: Desk, papers: Sequence[Message | Attached], place: tuple[int, int]
    ) -> str:
        if not papers:
            return self.tr("Category, who asks and a line are enough. The number is given.")
        if place[1] > 1:
            number, of = map(desk.language.number, place)
            return self.tr("Proposal {0} of {1}: what came in is entered in it.").format(number, of)
        return self.tr("What came in is entered in the new request.")

    def _given(self, mail: Message | None) -> dict[str, Fact]:
        today = date.today()
        given: dict[str, Fact] = {"language": self.desk.language.code, "received_on": today}
        return given | (proposed(mail, today) if mail else {})
