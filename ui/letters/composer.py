# SPDX-License-Identifier: Apache-2.0
"""Owns the composer: on the left what an officer adds to a letter, on the right the page itself."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.advice.case import ServiceRequest
from core.advice.consent import PURPOSES
from core.advice.letters import NOTE
from core.casework.letters import Extra, Wish
from core.errors import Refusal
from resources import LANGUAGES
from ui.cases.fields import ChoiceField, DayField, TextField
from ui.cases.keeper import Keeper, Texts, draft_key
from ui.cases.names import Names
from ui.i18n import NATIVE_NAMES
from ui.operations.letters import issue_letter, make_identity_of, prepare_letter, preview_letter
from ui.theme.tokens import PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form
from ui.widgets.paper import Paper
from ui.widgets.passphrase import SecretEdit
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from core.casework.case import Case
    from core.ids import FileId
    from storage.letters import Issued
    from ui.desk import Desk
    from ui.operations import Job
    from ui.operations.letters import Writing

_SIZE = QSize(1180, 740)
_FORM = 380
_SETTLE_MS = 350
NOTHING_ADDED = frozenset(
    {"determination_established", "determination_not_established", "determination_recommendations"}
)
"""Kinds to which an officer adds no words: they say what the findings say."""
ANSWERED = frozenset(
    {
        "request_for_information", "filing_reminder", "filer_questions", "conflict_guidance",
        "guidance_reminder", "document_request",
    }
)  # fmt: skip
"""Kinds that name a day which an officer may set: of the answer, or of what follows without one."""
_NO_FACTS = Refusal.of("letter.field_missing", letter_field="facts")
"""A note that may pass on facts has none yet; they can be written here."""
_NO_IDENTITY = Refusal.of("letter.identity_none")


class Composer(Dialog):
    """Composes one letter with the page in view, and issues it."""

    issued = Signal(object)  # storage.letters.Issued

    def __init__(self, desk: Desk, file: FileId, wanted: str, parent: QWidget | None) -> None:
        """`wanted` is a kind of letter, of a hand-over note with its referral: `<kind>/<id>`."""
        kind, _, self._referral = wanted.partition("/")
        names = Names(desk.language, desk.office)
        super().__init__(
            desk, parent, names.of("letter_kind", kind), self.tr("Sign and issue"), width=_FORM
        )
        self._file = file
        self._kind = kind
        self._names = names
        self._writing: Writing | None = None
        self._job: Job | None = None
        self._settle = QTimer(self)
        self.form = Form(_FORM)
        self.paper = Paper(desk, self.tr("Preview of the letter"))
        self.discloses = Label()
        self.form.wide(self.discloses)
        self.language = self.form.row(
            self.tr("Language of the letter"),
            ChoiceField([(c, NATIVE_NAMES[c]) for c in LANGUAGES], self.tr("Please choose")),
        )
        self.next_step = self.form.row(
            self.tr("Next step (optional)"),
            TextField(3),
            self.tr("Left empty, the letter says what the state of the case implies."),
        )
        reported = kind == "filing_reminder"
        self.reply_by = self.form.row(
            self.tr("Reported to the head if not filed by (optional)")
            if reported
            else self.tr("Answer wanted by (optional)"),
            DayField(desk.language),
        )
        self.supersedes = self.form.row(
            self.tr("Replaces an earlier letter (optional)"),
            ChoiceField([], self.tr("None"), optional=True),
        )
        self.additional = self.form.row(
            self.tr("Additional paragraph (optional)"),
            TextField(6),
            self.tr("Stands before the closing words, in the language of the letter."),
        )
        texts = Texts(self, next_step=self.next_step, additional=self.additional)
        self.keeper = Keeper(desk, texts, draft_key(file, "letter", wanted))
        self.signer = Label(role="muted")
        self.identity = button(
            self.tr("Make a signing identity"),
            self._on_identity_wanted,
            role="primary",
            symbol="signature",
        )
        self.passphrase = self.form.row(self.tr("Passphrase of the signer"), SecretEdit())
        self._assemble()
        self._connect()
        prepare_letter(file=file, kind=kind).success(self._on_prepared).start(desk, self)

    def _assemble(self) -> None:
        kind = self._kind
        self.form.wide(self.signer)
        self.form.wide(self.identity)
        self.form.show_row(self.next_step, kind == "status_update")
        self.form.show_row(self.reply_by, kind in ANSWERED)
        self.form.show_row(self.additional, kind not in NOTHING_ADDED)
        self.form.show_row(self.passphrase, shown=False)
        self.form.show_row(self.supersedes, shown=False)
        self.discloses.setVisible(False)
        self.identity.setVisible(False)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.form)
        rows.addWidget(self.keeper)
        rows.addStretch()
        left = QScrollArea()
        left.setWidget(column)
        left.setWidgetResizable(True)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.setFixedWidth(px(_FORM) + WIDE)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        both = QHBoxLayout()
        both.setSpacing(PAD)
        both.addWidget(left)
        both.addWidget(self.paper, 1)
        self.content.addLayout(both, 1)
        self.verb.setEnabled(False)
        self.resize(_SIZE)

    def _connect(self) -> None:
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._preview)
        for field in (self.language, self.next_step, self.reply_by, self.additional):
            field.edited.connect(self._settle.start)

    def submit(self) -> None:
        """Sign and issue."""
        if self._writing is None:
            return
        signer = self._writing.signer
        if signer != self._writing.me and not self.passphrase.text():
            self.form.wrong(self.passphrase, self.tr("The passphrase is missing."))
            return
        self.run(
            issue_letter(
                file=self._file, wish=self._wish(), signer=signer, passphrase=self.passphrase.text()
            ).success(self._on_issued)
        )
        self.passphrase.clear()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, at the field if it is about one that is filled in here."""
        sentence, hint = self._names.refusal(refusal)
        if refusal.code == "window.not_their_passphrase":
            self.form.wrong(self.passphrase, f"{sentence} {hint}")
        elif refusal == _NO_FACTS:
            self.form.wrong(self.additional, f"{sentence} {hint}")
        elif refusal == _NO_IDENTITY:
            # Everybody's first letter begins so: nothing went wrong, and the way on is here.
            self.banner.say(
                "info",
                sentence,
                self.tr("Make one here, once. One of your own can be imported in the settings."),
            )
        else:
            self.banner.say("danger", sentence, hint)

    def _wish(self) -> Wish:
        reply_by = self.reply_by.value
        extra = Extra(
            register_number="",
            additional=str(self.additional.value or "").strip(),
            next_step=str(self.next_step.value or "").strip(),
            reply_by=reply_by if isinstance(reply_by, date) else None,
            referral=self._referral,
        )
        language = str(self.language.value or "en")
        replaced = str(self.supersedes.value or "")
        return Wish(self._kind, language, date.today(), extra, replaced)

    def _on_prepared(self, writing: Writing) -> None:
        self._writing = writing
        self._names = Names(self.desk.language, self.desk.office, writing.case)
        if self.language.value is None:
            self.language.set_value(writing.case.language)
        self._offer_replacing(writing.case)
        self._say_what_is_disclosed(writing.case)
        who = self._names.officer(writing.signer)
        self.signer.setText(self.tr("Signed by: {0}").format(who))
        self.form.show_row(self.passphrase, writing.signer != writing.me)
        self.identity.setVisible(writing.refusal == _NO_IDENTITY)
        self.verb.setEnabled(writing.refusal is None)
        if writing.refusal is not None:
            self.show_refusal(writing.refusal)
        self._preview()

    def _say_what_is_disclosed(self, case: Case) -> None:
        if self._kind != NOTE or not isinstance(case, ServiceRequest):
            return
        self._referral = self._referral or case.referrals[-1].id
        referral = next(r for r in case.referrals if r.id == self._referral)
        told = self._names.of("disclosed", referral.disclosed)
        self.discloses.setText(self.tr("What it discloses: {0}").format(told))
        self.discloses.setVisible(True)
        self.form.show_row(self.additional, referral.disclosed in PURPOSES)

    def _offer_replacing(self, case: Case) -> None:
        earlier = [
            (letter.id, letter.register_number)
            for letter in case.letters
            if letter.kind == self._kind and not letter.superseded_by
        ]
        self.supersedes.fill([("", "—"), *earlier])
        self.form.show_row(self.supersedes, bool(earlier))

    def _preview(self) -> None:
        if self._writing is None:
            return
        if self._job is not None:
            self._job.drop()
        self._job = (
            preview_letter(file=self._file, wish=self._wish(), signer=self._writing.signer)
            .success(self._on_previewed)
            .refused(self._on_preview_refused)
            .start(self.desk, self)
        )

    def _on_previewed(self, pdf: bytes) -> None:
        self._job = None
        if self._writing is not None and self._writing.refusal is None:
            self.banner.clear()
            self.verb.setEnabled(True)
        self.paper.show_pdf(pdf)

    def _on_preview_refused(self, refusal: Refusal) -> None:
        self._job = None
        self.verb.setEnabled(False)
        self.paper.say(*self._names.refusal(refusal))
        if refusal == _NO_FACTS:  # what is missing is written here
            self.show_refusal(refusal)

    def _on_identity_wanted(self) -> None:
        if self._writing is not None:
            make_identity_of(officer=self._writing.signer).success(self._on_identity_made).start(
                self.desk, self
            )

    def _on_identity_made(self, _made: object) -> None:
        self.banner.clear()
        prepare_letter(file=self._file, kind=self._kind).success(self._on_prepared).start(
            self.desk, self
        )

    def _on_issued(self, issued: Issued) -> None:
        self.keeper.finish()
        self.issued.emit(issued)
