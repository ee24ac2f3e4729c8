# SPDX-License-Identifier: Apache-2.0
"""Owns the part of the case page with all that was written or received: list beside detail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.cases.act_form import Asked
from ui.cases.card import Card, ReasonButton, link
from ui.cases.flow import Flow
from ui.cases.section import Section
from ui.cases.viewer import Viewer
from ui.theme.tokens import GAP, WIDE
from ui.widgets.margins import set_margins
from ui.widgets.rows import Row, RowList
from ui.widgets.split import Split
from ui.widgets.text import button

if TYPE_CHECKING:
    from core.casework.case import Case
    from core.casework.parts import Document, Email, Note, Request
    from ui.cases.names import Names
    from ui.desk import Desk
    from ui.operations.cases import CaseView

_LIST = 300
_WRITING = "new"


@dataclass(frozen=True, slots=True)
class Paper:
    """One entry: of which kind, and when."""

    item: Note | Email | Document | Request
    kind: str
    on: date | None

    @property
    def key(self) -> str:
        """The kind and the id."""
        return f"{self.kind}/{self.item.id}"


def papers(case: Case) -> list[Paper]:
    """Return notes, contacts, e-mails, documents and requests, the latest first."""
    found = [
        *(Paper(n, "note", n.on) for n in case.notes),
        # Of complaints alone: contacts with a person, and information asked for.
        *(Paper(c, "contact", c.on) for c in getattr(case, "contacts", ())),
        *(Paper(e, "email", e.sent_on or e.origin.on) for e in case.emails),
        *(Paper(d, "document", d.received_on or d.origin.on) for d in case.documents),
        *(Paper(r, "request", r.asked_on) for r in getattr(case, "requests", ())),
    ]
    return sorted(found, key=lambda p: p.on or date.min, reverse=True)


class PapersSection(QWidget):
    """Notes, e-mails, documents and requests of a case."""

    refused = Signal(str, str)  # sentence, hint
    done = Signal(object)  # Applied: an act was recorded, which may be taken back
    case_requested = Signal(str)  # FileId of another case
    files_requested = Signal()  # please let me choose files to take in

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.rows = RowList(name)
        self.detail = PaperDetail(desk, name)
        self._new = ReasonButton(self.tr("New note"), self._on_new, symbol="plus")
        self._add = ReasonButton(
            self.tr("Add files…"), self.files_requested.emit, symbol="paperclip"
        )

        buttons, flow = QVBoxLayout(), Flow()
        set_margins(buttons, WIDE, GAP, GAP, GAP)
        flow.add(self._new)
        flow.add(self._add)
        buttons.addWidget(flow)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(self.rows, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Split(left, self.detail, _LIST))
        self.setAccessibleName(name)
        self.rows.chosen.connect(self.detail.show_paper)
        self.detail.refused.connect(self.refused)
        self.detail.done.connect(self.done)

    @property
    def form(self) -> object:
        """The form that is open, if one is."""
        return self.detail.form

    def show_view(self, view: CaseView) -> None:
        """Show the papers of a case."""
        self.detail.show_view(view)
        names = self.detail.names
        self.rows.set_rows([self._row(paper, names, view) for paper in papers(view.case)])

    def show_item(self, key: str) -> None:
        """Show one paper."""
        self.rows.select(key)

    def write_note(self) -> None:
        """Open the form of a new note."""
        self._on_new()

    def reopen(self, act: str, item: str) -> bool:
        """Open the form of a note again; of the paper that is shown, another."""
        if act == "add_note":
            self.write_note()
            return True
        return self.detail.reopen(act, item)

    def _on_new(self) -> None:
        self.rows.select("")
        self.detail.new_note()

    def _row(self, paper: Paper, names: Names, view: CaseView) -> Row:
        item, chip, tone = paper.item, "", ""
        match paper.kind:
            case "email":
                title, under = item.subject or self.tr("(no subject)"), item.sender
                chip = self.tr("E-mail")
            case "document":
                title, under = item.title or item.name, names.language.size(item.size)
                chip = self.tr("Document")
                if item.sha256 not in view.present:
                    chip, tone = self.tr("Not on this device yet"), "warn"
            case "request":
                title, under = self.tr("Information asked for"), item.what
                if item.answered_on is None:
                    chip, tone = self.tr("Not answered yet"), "warn"
            case _:
                title, under = names.of("note_kinds", item.kind), item.text
                chip = names.person(item.person)
        return Row(paper.key, title[:200], under[:200], names.day(paper.on), chip, tone)


class PaperDetail(Section):
    """The paper that was chosen, or the form of a new note."""

    def __init__(self, desk: Desk, name: str) -> None:
        self._key = ""
        super().__init__(desk, name)

    def show_paper(self, key: str) -> None:
        """Show one paper; an open form stays until it is closed."""
        self._key = key
        if self.view is not None and self.form is None:
            self.show_view(self.view)

    def new_note(self) -> None:
        """Open the form of a new note."""
        if self.view is None or self.form is not None:
            return
        refusal = self.view.acts["add_note"]
        if refusal is not None:
            self.refused.emit(*self.names.refusal(refusal))
            return
        self._key = _WRITING
        self.show_view(self.view)
        self.open_form(Asked("add_note", self.tr("A note")), self)
        self._key = ""

    def build(self, view: CaseView) -> None:
        """Show the paper."""
        found = {paper.key: paper for paper in papers(view.case)}
        paper = found.get(self._key)
        if self._key == _WRITING:
            return
        if paper is None:
            self.nothing(
                self.tr(
                    "Drop e-mails and files anywhere on this page to take them in. Choose an entry"
                    " to read it."
                )
            )
            return
        match paper.kind:
            case "email":
                self._email(paper.item, view)
            case "document":
                self._document(paper.item, view)
            case "request":
                self._request(paper.item)
            case _:
                self._note(paper)

    def _note(self, paper: Paper) -> None:
        note = paper.item
        card = Card(self.names.of("note_kinds", note.kind), chip=self.names.day(note.on))
        card.value(self.names.of("fact", "person"), self.names.person(note.person))
        card.value(self.tr("Entered by"), self.names.officer(note.origin.by))
        card.prose(note.text)
        self._removal(card, paper.key)
        self.add(card)

    def _request(self, request: Request) -> None:
        card = Card(self.tr("Information asked for"), chip=self.names.day(request.asked_on))
        card.value(self.names.of("fact", "person"), self.names.person(request.person))
        card.value(self.names.of("fact", "answer_by"), self.names.day(request.answer_by))
        card.value(self.tr("Answered on"), self.names.day(request.answered_on))
        card.prose(request.what)
        if request.answered_on is None:
            came = Asked(
                "information_received", self.tr("The information came"),
                fixed={"request": request.id}, item=request.id,
            )  # fmt: skip
            card.add_button(self.act_button(came, self.tr("Record that it came"), at=card))
        self.add(card)

    def _email(self, mail: Email, view: CaseView) -> None:
        card = Card(mail.subject or self.tr("(no subject)"), chip=self.names.day(mail.sent_on))
        card.value(self.tr("From"), mail.sender)
        card.value(self.tr("To"), "; ".join(mail.to))
        card.prose(mail.text)
        documents = {d.sha256: d for d in view.case.documents}
        for sha256 in mail.attachments:
            if sha256 in documents:
                card.put_start(self._open_link(documents[sha256]))
        self._removal(card, f"email/{mail.id}")
        self.add(card)

    def _document(self, document: Document, view: CaseView) -> None:
        here = document.sha256 in view.present
        card = Card(
            document.title or document.name,
            chip="" if here else self.tr("Not on this device yet"),
            tone="warn",
        )
        card.value(self.tr("File name"), document.name)
        card.value(self.tr("Type"), self.names.media(document.media_type))
        card.value(self.tr("Size"), self.names.language.size(document.size))
        card.value(self.tr("Received on"), self.names.day(document.received_on))
        card.value(self.tr("Entered by"), self.names.officer(document.origin.by))
        card.value("SHA-256", document.sha256)
        if here:
            shown = button(self.tr("Show"), lambda: self._open(document), symbol="eye")
            card.add_button(shown)
        self._removal(card, f"document/{document.id}")
        self.add(card)

    def _removal(self, card: Card, path: str) -> None:
        if path.startswith(("note/", "contact/", "email/", "document/")):
            remove = Asked(
                "remove_item", self.tr("Take this out of view"), fixed={"item": path}, item=path
            )
            card.add_button(
                self.act_button(remove, self.tr("Remove"), at=card, role="quiet", symbol="trash-2")
            )

    def _open_link(self, document: Document) -> QWidget:
        return link(document.title or document.name, lambda: self._open(document))

    def _open(self, document: Document) -> None:
        if self.view is not None:
            Viewer(self.desk, self.view.file, document, self.window()).open()
