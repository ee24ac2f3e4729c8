# SPDX-License-Identifier: Apache-2.0
"""Owns the action bar: every action of the present state, open, or with the reason why not.

Barred actions keep their place and can be reached and pressed: pressing one says why, and leads
to the part of the file where that is mended. The next sensible one stands first, and stands
out unless a letter is owed before it; when it is barred, the reason is shown without being asked
for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.advice.workflow import Action as Asking
from core.disclosure.workflow import Action as Filing
from core.retaliation.workflow import Action
from ui.cases.card import ReasonButton
from ui.cases.flow import Flow
from ui.cases.names import Names
from ui.operations.kinds import trade_of
from ui.theme.tokens import GAP, TIGHT, WIDE
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.casework.steps import Option
    from ui.desk import Desk
    from ui.operations.cases import CaseView

ASIDE = frozenset(
    {
        Action.REQUEST_INFORMATION, Action.SUSPEND, Action.WITHDRAW, Action.OUT_OF_SCOPE,
        Action.START_INFORMAL, Action.REFER_ELSEWHERE, Action.REFER_ALTERNATIVE,
        Action.EXTEND_INVESTIGATION, Action.ASK_PANEL_REVIEW, Action.CLOSE_SUSPENDED,
        Action.REOPEN, Action.DISPOSE, Action.DECLINE_PREVENTION, Action.RAISE_COMPLAINT,
        Action.GIVE_ADVICE,
        Asking.ASK_REQUESTER, Asking.REFER_ON, Asking.LAPSE, Asking.TAKE_UP_AGAIN,
        Asking.ASK_ADVICE,
        Filing.AMEND, Filing.ASK_FILER, Filing.EXEMPT, Filing.LIFT_EXEMPTION, Filing.RELEASE,
        Filing.CLOSE_UNFILED, Filing.DISCARD_DRAFT, Filing.REVIEW_AGAIN,
    }
)  # fmt: skip
"""Steps off the straight way; they are never offered as the next one."""
WHERE = {
    "case.applicant_missing": "facts",
    "case.report_missing": "facts",
    "case.allegation_missing": "allegations",
    "case.finding_missing": "allegations",
    "case.evidence_missing": "allegations",
    "case.no_prima_facie_finding": "allegations",
    "case.prima_facie_finding": "allegations",
    "case.found": "allegations",
    "case.not_found": "allegations",
    "case.consent_missing": "consent",
    "case.baseline_missing": "measures",
    "case.recommendation_missing": "measures",
    "case.aftercare_open": "measures",
}
"""The part of a file in which what bars a step is entered, by the code of the reason."""


class ActionBar(QWidget):
    """The steps that may be taken now."""

    step_requested = Signal(object)  # Option: please ask for its facts
    part_requested = Signal(str)  # name of a part of the file: please go there

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._flow = Flow()
        self.reason = Label(role="muted", selectable=True)
        self.way = button("", self._on_way_clicked, role="link")
        self.buttons: dict[Action, ReasonButton] = {}
        self.parts: Mapping[str, str] = {}
        """The titles of the parts of the file, by name."""
        self._part = ""

        why = QHBoxLayout()
        why.setSpacing(GAP)
        why.addWidget(self.reason, 1)
        why.addWidget(self.way, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, TIGHT, WIDE, GAP)
        whole.setSpacing(TIGHT)
        whole.addWidget(self._flow)
        whole.addLayout(why)
        self.setAccessibleName(self.tr("What can be done now"))

    def show_view(self, view: CaseView) -> None:
        """Show the actions of a case."""
        names = Names(self._desk.language, self._desk.office, view.case)
        focused = next((a for a, b in self.buttons.items() if b.hasFocus()), None)
        self._flow.clear()
        self.buttons.clear()
        first = next_option(view.options)
        ordered = sorted(view.options, key=lambda o: (not o.allowed, o is not first))
        for option in ordered:
            stands_out = option is first and option.allowed and not next_letter(view)
            self._add(option, names, primary=stands_out)
        self.reason.setText("")
        self.way.hide()
        if first is not None and first.refusal is not None:
            self._explain(first, names)
        elif not view.options:
            self.reason.setText(self.tr("Nothing more can be done in this file."))
        self.reason.setVisible(bool(self.reason.text()))
        if focused in self.buttons:
            self.buttons[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, option: Option, names: Names, *, primary: bool) -> None:
        text = names.of("action", option.action)
        made = ReasonButton(
            text,
            lambda: self.step_requested.emit(option),
            role="primary" if primary else "",
            symbol="users" if option.two_person else "",
            reason=names.refusal(option.refusal) if option.refusal else None,
        )
        made.refused.connect(lambda *_: self._explain(option, names))
        self.buttons[option.action] = made
        self._flow.add(made)

    def _explain(self, option: Option, names: Names) -> None:
        """Say why a step is barred, and offer the way to where that is mended."""
        if option.refusal is None:
            return
        action, why = names.of("action", option.action), names.refusal(option.refusal)
        self.reason.setText(self.tr("{0}: {1} {2}").format(action, *why))
        self.reason.setVisible(True)
        self._part = WHERE.get(option.refusal.code, "")
        title = self.parts.get(self._part, "")
        self.way.setText(self.tr("Go to: {0}").format(title))
        self.way.setAccessibleName(self.way.text())
        self.way.setVisible(bool(title))

    def _on_way_clicked(self) -> None:
        self.part_requested.emit(self._part)


def _done(option: Option) -> bool:
    return option.refusal is not None and option.refusal.code == "case.already_acknowledged"


def next_letter(view: CaseView) -> str:
    """Return the kind of the letter that is to be written before the next step, or nothing."""
    open_now = {option.kind for option in view.letters if option.refusal is None}
    return next((kind for kind in trade_of(view.case).owed(view.case) if kind in open_now), "")


def next_option(options: tuple[Option, ...]) -> Option | None:
    """Return the next sensible step: the first on the straight way that is open, else barred."""
    straight = [o for o in options if o.action not in ASIDE and not _done(o)]
    return next((o for o in straight if o.allowed), next(iter(straight), None))
