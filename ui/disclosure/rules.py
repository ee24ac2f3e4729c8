# SPDX-License-Identifier: Apache-2.0
"""Owns the rules of a cycle on the screen: in words, one beneath the other, each to be changed."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.disclosure.cohort import RISKS, Rule, stated_fault
from core.disclosure.rules import in_words
from ui.cases.fields import LineField
from ui.operations.disclosure_cycles import set_rules
from ui.theme.tokens import GAP
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.entries import Action, Entries, Entry
from ui.widgets.form import Form
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.errors import Refusal
    from core.ids import FileId
    from ui.desk import Desk
    from ui.i18n import Language

_SEPARATORS = str.maketrans(dict.fromkeys("،、，；;", ","))
"""What people of six languages write between the parts of a list."""
_WIDTH = 680


def entry_of(rule: Rule, language: Language, actions: tuple[Action, ...] = ()) -> Entry:
    """Return a rule as a line: whom it picks, and why."""
    return Entry(
        in_words(rule, language.code),
        rule.why,
        "users",
        chip=language.label(f"risk.{rule.risk}") if rule.risk else "",
        tone="warn" if rule.risk == RISKS[0] else "info",
        actions=actions,
    )


class RulesEditor(QWidget):
    """The rules as they are to be."""

    edited = Signal()

    def __init__(self, desk: Desk, rules: Sequence[Rule]) -> None:
        super().__init__()
        self._desk = desk
        self._rules = list(rules)
        self.entries = Entries(self.tr("Who has to file"))
        self.none = Label(self.tr("No rule yet: nobody would have to file."), "muted")
        self.add = button(self.tr("Add a rule"), self._on_add, role="quiet", symbol="plus")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self.none)
        whole.addWidget(self.entries)
        whole.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addStretch(1)
        self._show()

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules, in their order."""
        return tuple(self._rules)

    def put(self, place: int, rule: Rule) -> None:
        """Put a rule in the place of another, or after the last."""
        self._rules[place : place + 1] = [rule]
        self._tell()

    def remove(self, place: int) -> None:
        """Take a rule away."""
        del self._rules[place]
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self.none.setVisible(not self._rules)
        self.entries.show_entries([
            entry_of(rule, self._desk.language, (
                Action(self.tr("Change"), partial(self._ask, place, rule)),
                Action(self.tr("Remove"), partial(self.remove, place)),
            ))
            for place, rule in enumerate(self._rules)
        ])  # fmt: skip

    def _on_add(self) -> None:
        self._ask(len(self._rules), None)

    def _ask(self, place: int, rule: Rule | None) -> None:
        dialog = RuleDialog(self._desk, self, rule)
        dialog.said.connect(partial(self.put, place))
        dialog.open()


class RuleDialog(Dialog):
    """Whom one rule picks, and why."""

    said = Signal(object)  # Rule

    def __init__(self, desk: Desk, parent: QWidget, rule: Rule | None) -> None:
        super().__init__(
            desk, parent, self.tr("Who has to file"), self.tr("Keep"),
            lead=self.tr("Everybody whom any rule picks has to file; each is told why."),
        )  # fmt: skip
        label = desk.language.label
        self.form = Form()
        self.by: Choice[str] = self.form.row(
            self.tr("By"),
            Choice(
                [
                    ("grade", label("fact.grade")),
                    ("function", label("fact.function")),
                    ("number", label("fact.staff_number")),
                ],
                rule.by if rule else "grade",
            ),
        )
        self.of = self.form.row(
            self.tr("Which"),
            LineField(),
            self.tr("Several with commas between. P-* is every grade that begins with P."),
        )
        self.why = self.form.row(
            self.tr("Why"), LineField(), self.tr("The reason, or the paragraph that asks for it.")
        )
        self.risk: Choice[str] = self.form.row(
            label("fact.risk"),
            Choice(
                [("", self.tr("Not stated")), *((r, label(f"risk.{r}")) for r in RISKS)],
                rule.risk if rule else "",
            ),
        )
        self.words = Label(role="muted")
        self.form.wide(self.words)
        self.content.addWidget(self.form)
        if rule is not None:
            self.of.set_value(", ".join(rule.of))
            self.why.set_value(rule.why)
        self.of.textChanged.connect(self._say)
        self.by.activated.connect(self._say)
        self._say()

    def submit(self) -> None:
        """Give back the rule, if it is one."""
        rule = self._rule()
        fault = stated_fault(rule)
        if fault is None:
            self.said.emit(rule)
            self.accept()
        else:
            about_why = fault.code == "cohort.rule_why" or "fact" in fault.params
            field = self.why if about_why else self.of
            self.form.wrong(field, " ".join(self.desk.language.message(fault)))

    def _rule(self) -> Rule:
        parts = str(self.of.value).translate(_SEPARATORS).split(",")
        of = tuple(part.strip() for part in parts if part.strip())
        return Rule(self.by.value or "", of, str(self.why.value).strip(), self.risk.value or "")

    def _say(self, *_: object) -> None:
        rule = self._rule()
        self.words.setText(in_words(rule, self.desk.language.code) if rule.of else "")


class RulesDialog(Dialog):
    """States anew who has to file in a cycle."""

    def __init__(self, desk: Desk, parent: QWidget, cycle: FileId, rules: Sequence[Rule]) -> None:
        super().__init__(
            desk, parent, self.tr("Who has to file"), self.tr("Set these rules"),
            lead=self.tr(
                "They count with the next staff list that is imported. Whoever is registered stays"
                " so until somebody says otherwise."
            ),
            width=_WIDTH,
        )  # fmt: skip
        self._cycle = cycle
        self.editor = RulesEditor(desk, rules)
        self.content.addWidget(self.editor)

    def submit(self) -> None:
        """Set them."""
        self.run(set_rules(cycle=self._cycle, rules=self.editor.rules, on=date.today()))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say in the banner why not."""
        self.banner.say("danger", *self.desk.language.message(refusal))
