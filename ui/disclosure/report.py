# SPDX-License-Identifier: Apache-2.0
"""Owns the dialogs of letters to the head about a cycle, with the page in view.

Who has not filed is reported; what was destroyed is certified.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core.casework.letters import Extra, Wish
from resources import LANGUAGES
from ui.cases.fields import DayField, TextField
from ui.cases.keeper import Keeper, Texts, draft_key
from ui.cases.names import Names
from ui.i18n import NATIVE_NAMES
from ui.operations.disclosure_letters import (
    issue_report,
    look_at_disposed,
    look_at_filed,
    preview_report,
)
from ui.operations.letters import make_identity_of
from ui.theme.tokens import PAD
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated
from ui.widgets.form import Form
from ui.widgets.paper import Paper
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.disclosure import Cycle
    from core.errors import Refusal
    from storage.reports import About
    from ui.desk import Desk
    from ui.operations import Job

UNFILED, DISPOSED = "non_compliance_report", "disposal_certificate"
_SIZE = QSize(1120, 720)
_FORM = 340
_SETTLE_MS = 350
_TO_ANSWER = timedelta(days=14)
"""What is proposed to the head: time to ask the supervisors. The letter names a day."""
_IDENTITY = "letter.identity_"
"""How the codes begin of what keeps somebody from signing, and a new identity mends."""


class CycleLetter(Dialog):
    """A letter about a cycle: its language, what is added, and the page."""

    issued = Signal(object)  # storage.letters.Issued

    kind: str
    answered = False
    """Whether an answer is asked for."""

    def __init__(self, desk: Desk, parent: QWidget, cycle: Cycle) -> None:
        names = Names(desk.language, desk.office)
        super().__init__(
            desk, parent, names.of("letter_kind", self.kind), self.tr("Sign and issue"),
            width=_FORM,
        )  # fmt: skip
        self._cycle = cycle
        self._names = names
        self._about: Any = None
        self._job: Job | None = None
        self._preview_job: Job | None = None
        self._settle = QTimer(self)
        self.count = Label(role="strong")
        self.count.setVisible(False)
        self.form = Form(_FORM)
        self.ask_first()
        self.language: Choice[str] = self.form.row(
            self.tr("Language of the letter"),
            Choice([(c, NATIVE_NAMES[c]) for c in LANGUAGES], desk.language.code),
        )
        self.reply_by = self.form.row(self.tr("Answer wanted by"), DayField(desk.language))
        if self.answered:
            self.reply_by.set_value(date.today() + _TO_ANSWER)
        self.form.show_row(self.reply_by, shown=self.answered)
        self.additional = self.form.row(
            self.tr("Additional paragraph (optional)"),
            TextField(6),
            self.tr("Stands before the closing words, in the language of the letter."),
        )
        texts = Texts(self, additional=self.additional)
        self.keeper = Keeper(desk, texts, draft_key(cycle.file, "letter", self.kind))
        self.identity = button(
            self.tr("Make a signing identity"), self._on_identity, symbol="signature"
        )
        self.identity.setVisible(False)
        self.paper = Paper(desk, self.tr("Preview of the letter"))
        left = QVBoxLayout()
        left.setSpacing(PAD)
        for part in (self.count, self.form, self.keeper, self.identity):
            left.addWidget(part)
        left.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(PAD)
        both.addLayout(left)
        both.addWidget(self.paper, 1)
        self.content.addLayout(both, 1)
        self.verb.setEnabled(False)
        self.resize(_SIZE)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._preview)
        self.language.activated.connect(self._settle.start)
        self.reply_by.edited.connect(self._settle.start)
        self.additional.edited.connect(self._settle.start)
        self.look()

    def ask_first(self) -> None:
        """Ask what else the letter depends on, above the rest."""

    def look(self) -> None:
        """Read what the letter tells, and `tell` it."""
        raise NotImplementedError

    def tell(self, about: About, said: str) -> None:
        """Take over what the letter tells, and say it in short."""
        self._about = about
        self.count.setText(said)
        self.count.setVisible(bool(said))
        self._preview()

    def submit(self) -> None:
        """Sign it and put it on record."""
        if self._about is not None:
            self.run(
                issue_report(cycle=self._cycle.file, wish=self._wish(), about=self._about).success(
                    self._on_issued
                )
            )

    def _on_issued(self, issued: object) -> None:
        self.keeper.finish()
        self.issued.emit(issued)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say in the banner why not."""
        self._offer_identity(refusal)
        self.banner.say("danger", *self._names.refusal(refusal))

    def _offer_identity(self, refusal: Refusal) -> None:
        self.identity.setVisible(refusal.code.startswith(_IDENTITY))

    def _wish(self) -> Wish:
        day = self.reply_by.value
        extra = Extra(
            "",
            additional=str(self.additional.value or "").strip(),
            reply_by=day if isinstance(day, date) else None,
        )
        return Wish(self.kind, self.language.value or "en", date.today(), extra)

    def _preview(self) -> None:
        if self._about is None:
            return
        if self._preview_job is not None:
            self._preview_job.drop()
        self._preview_job = (
            preview_report(cycle=self._cycle.file, wish=self._wish(), about=self._about)
            .success(self._on_previewed)
            .refused(self._on_not_previewed)
            .start(self.desk, self)
        )

    def _on_previewed(self, pdf: bytes) -> None:
        self._preview_job = None
        self.banner.clear()
        self.verb.setEnabled(True)
        self.paper.show_pdf(pdf)

    def _on_not_previewed(self, refusal: Refusal) -> None:
        self._preview_job = None
        self.verb.setEnabled(False)
        self.paper.say(*self._names.refusal(refusal))
        self._offer_identity(refusal)

    def _on_identity(self) -> None:
        if self.desk.me is not None:
            make_identity_of(officer=self.desk.me).success(self._on_identity_made).start(
                self.desk, self
            )

    def _on_identity_made(self, _made: object) -> None:
        self.identity.setVisible(False)
        self._preview()


class ReportUnfiled(CycleLetter):
    """Names who has not filed and whose time is over."""

    kind = UNFILED
    answered = True

    def look(self) -> None:
        """Read who has filed."""
        looking = look_at_filed(cycle=self._cycle.file, on=date.today())
        self.read(looking.success(self._on_filed))

    def _on_filed(self, about: About) -> None:
        number = self.desk.language.number
        told: Any = about
        self.tell(
            about,
            self.tr("Filed: {0}. Still in time: {1}. Not filed: {2}.").format(
                number(told.filed), number(told.waiting), number(len(told.unfiled))
            ),
        )


class CertifyDisposal(CycleLetter):
    """Certifies what was destroyed on a day, under which rule, and by whom; its copy is saved."""

    kind = DISPOSED

    def ask_first(self) -> None:
        """Ask what was destroyed on which day: there may have been several."""
        self.which: Choice[int] = self.form.row(self.tr("Destroyed on"), Choice())
        self.rule = Label(role="muted")
        self.form.wide(self.rule)
        self.form.show_row(self.which, shown=False)
        self.rule.setVisible(False)
        self.which.activated.connect(self._on_chosen)

    def look(self) -> None:
        """Read what was destroyed."""
        looking = look_at_disposed(cycle=self._cycle.file)
        self.read(looking.success(self._on_disposed).refused(self._on_not_previewed))

    def _on_disposed(self, found: Sequence[About]) -> None:
        self._found: Sequence[Any] = found
        day, number = self._names.day, self.desk.language.number
        self.which.fill([
            (n, f"{day(one.on)} ({number(len(one.numbers))})") for n, one in enumerate(found)
        ])  # fmt: skip
        self.form.show_row(self.which, shown=len(found) > 1)
        self.which.setCurrentIndex(len(found) - 1)
        self._on_chosen()

    def _on_chosen(self, *_: object) -> None:
        one = self._found[self.which.value or 0]
        self.rule.setVisible(True)
        self.rule.setText(
            self.tr("Rule: {0}. Proposed by {1}, approved by {2}.").format(
                *map(isolated, (one.rule, one.proposed_by, one.approved_by))
            )
        )
        number = self.desk.language.number(len(one.numbers))
        self.tell(one, self.tr("Statements destroyed: {0}.").format(number))
