# SPDX-License-Identifier: Apache-2.0
"""Owns what a case wants said before all else: conflicts, breaches, recusals, letters, waits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from core.casework.path import SETTLE
from core.errors import Refusal
from ui.cases.act_form import ActForm, Asked
from ui.cases.action_bar import next_letter
from ui.cases.approval import proposal_card
from ui.cases.card import Card, ReasonButton
from ui.cases.names import Names
from ui.operations.cases import act_on_case
from ui.operations.kinds import trade_of
from ui.theme.tokens import GAP, WIDE
from ui.widgets.direction import isolated
from ui.widgets.text import button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtGui import QResizeEvent

    from core.casework.breaches import Breach
    from core.casework.case import Case
    from core.casework.needs import Fact
    from core.casework.people import RecusalProposal
    from ui.desk import Desk
    from ui.operations.cases import CaseView


_MOST = 260
"""Pixels of notices that are shown before they scroll: the case itself must stay in view."""


class Notices(QScrollArea):
    """Cards between the head of a case and its parts; none of them when all is in order."""

    conflicts_requested = Signal()
    letter_requested = Signal(str)  # the kind of letter
    changed = Signal()  # a form here was closed: show the case as it stands

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: CaseView | None = None
        self._form: ActForm | None = None
        self._cards: list[QWidget] = []
        self.names = Names(desk.language, desk.office)
        inside = QWidget()
        inside.setProperty("role", "canvas")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(WIDE, 0, WIDE, GAP)
        self._column.setSpacing(GAP)
        inside.installEventFilter(self)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVisible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the cards need at the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the height that the cards need when they have changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Return the same as `sizeHint`: the parts below give way, they scroll."""
        return QSize(0, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """Return the size of the cards, up to what leaves room for the case."""
        inside = self.widget()
        high = inside.layout().heightForWidth(max(self.width(), 400))
        high += GAP
        return QSize(inside.sizeHint().width(), high if self._form else min(high, _MOST))

    def show_view(self, view: CaseView) -> None:
        """Show what stands open in a case."""
        if self._form is not None and self._view is not None and self._view.file == view.file:
            return
        self._form = None
        self._view = view
        self.names = Names(self._desk.language, self._desk.office, view.case)
        for gone in self._cards:
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._cards = list(self._all_cards(view))
        for card in self._cards:
            # As high as its text is at this width, not at the width that it would like best.
            policy = QSizePolicy.Policy.Preferred
            card.setSizePolicy(policy, policy)
            self._column.addWidget(card)
        self.setVisible(bool(self._cards))
        self.updateGeometry()

    def _all_cards(self, view: CaseView) -> Iterator[QWidget]:
        for proposal in view.case.open_proposals:
            yield proposal_card(self._desk, view, proposal, self)
        if view.case.conflicts:
            yield self._conflicts(view.case)
        for breach in view.breaches:
            yield self._breach(breach)
        if view.alarms:
            yield self._alarm()
        for proposed in view.recusals:
            yield self._recusal(proposed)
        for kind in trade_of(view.case).owed(view.case):
            yield self._letter(kind, view, primary=kind == next_letter(view))

    def focus_answer(self) -> None:
        """Put the keyboard on the first answer to what waits for a second person."""
        if self._view is None or not self._view.case.open_proposals:
            return
        # What is proposed comes first.
        for made in self._cards[0].findChildren(QPushButton)[:1]:
            self.ensureWidgetVisible(made)
            made.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _conflicts(self, case: Case) -> Card:
        proposed = {
            str(one.facts.plain().get("field"))
            for one in case.open_proposals
            if one.action == SETTLE
        }
        found = {conflict.field for conflict in case.conflicts}
        card = Card(
            self.tr("%Ln decision(s) made differently on two laptops", "", len(case.conflicts)),
            chip=self.tr("Conflict"),
            tone="danger",
        )
        card.prose(
            self.tr("Until this is settled the file cannot be decided, closed or written about."),
            "muted",
        )
        if found & proposed:
            card.prose(self.tr("A settlement is proposed, and waits for approval."))
        if found - proposed:
            card.add_button(
                button(self.tr("Compare and settle"), self.conflicts_requested.emit, role="primary")
            )
        return card

    def _breach(self, breach: Breach) -> Card:
        sentence, hint = self.names.refusal(Refusal.of(breach.code))
        card = Card(sentence, chip=self.tr("Against the rules"), tone="danger")
        card.prose(hint, "muted")
        if breach.event is not None:
            card.add_button(
                self._act(
                    Asked(
                        "set_aside_breach",
                        self.tr("Set this aside, with a reason that stays on record"),
                        fixed={"event": breach.event},
                        item=breach.event,
                    ),
                    self.tr("Set aside…"),
                )
            )
        return card

    def _alarm(self) -> Card:
        sentence, hint = self.names.refusal(Refusal.of("window.device_twice"))
        card = Card(sentence, chip=self.tr("Alarm"), tone="danger")
        card.prose(hint, "muted")
        return card

    def _recusal(self, proposed: RecusalProposal) -> Card:
        officer = self.names.officer(proposed.officer)
        person = self.names.person(proposed.person)
        card = Card(
            self.tr("{0} seems to be someone in this file: {1}").format(
                isolated(officer), isolated(person)
            ),
            chip=self.tr("Recusal proposed"),
            tone="warn",
        )
        fixed = {"officer": proposed.officer}
        reason = self.tr("Named in the file: {0}").format(person)
        dismiss = Asked(
            "dismiss_recusal",
            self.tr("{0} only shares a name").format(officer),
            fixed=fixed,
            item=proposed.officer,
        )
        recuse = self._barrable(
            "declare_recusal",
            self.tr("Record the recusal"),
            partial(self._do, "declare_recusal", {**fixed, "reason": reason}),
            role="primary",
        )
        card.add_button(recuse)
        card.add_button(self._act(dismiss, self.tr("These are two people…")))
        return card

    def _letter(self, kind: str, view: CaseView, *, primary: bool) -> Card:
        card = Card(
            self.names.of("letter_kind", kind), chip=self.tr("Letter to be written"), tone="info"
        )
        refusal = next(option.refusal for option in view.letters if option.kind == kind)
        card.add_button(
            self._made(
                refusal,
                self.tr("Write this letter"),
                partial(self.letter_requested.emit, kind),
                role="primary" if primary else "",
            )
        )
        return card

    def _act(self, asked: Asked, text: str) -> ReasonButton:
        return self._barrable(asked.act, text, partial(self._open, asked))

    def _barrable(
        self, act: str, text: str, slot: Callable[[], object], *, role: str = ""
    ) -> ReasonButton:
        return self._made(self._view.acts[act] if self._view else None, text, slot, role=role)

    def _made(
        self, refusal: Refusal | None, text: str, slot: Callable[[], object], *, role: str = ""
    ) -> ReasonButton:
        made = ReasonButton(
            text, slot, role=role, reason=self.names.refusal(refusal) if refusal else None
        )
        made.refused.connect(partial(self._explain, made))
        return made

    def _do(self, act: str, facts: Mapping[str, Fact]) -> None:
        if self._view is not None:
            act_on_case(file=self._view.file, act=act, facts=facts).start(self._desk, self)

    def _explain(self, made: ReasonButton, sentence: str, hint: str) -> None:
        card = made.parentWidget()
        if isinstance(card, Card):
            card.prose(f"{sentence} {hint}", "muted")

    def _open(self, asked: Asked) -> None:
        profile = self._view.case.profile if self._view else None
        if self._view is None or profile is None or self._form is not None:
            return
        self._form = ActForm(self._desk, self._view, profile, asked)
        self._form.closed.connect(self._on_form_closed)
        for card in self._cards:
            card.setVisible(False)
        self._cards.append(self._form)
        self._column.addWidget(self._form)
        self.updateGeometry()
        self._form.form.focus_first()

    def _on_form_closed(self) -> None:
        self._form = None
        self.changed.emit()
