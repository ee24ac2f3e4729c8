# SPDX-License-Identifier: Apache-2.0
"""Owns the step that says what registering from a staff list would do: of rules, and of people."""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from core.disclosure.rules import in_words
from core.disclosure.sections import FormKind
from ui.sheets.trial import TrialStep
from ui.widgets.choice import Choice
from ui.widgets.direction import isolated
from ui.widgets.entries import Entries, Entry
from ui.widgets.rows import Made, Row, RowList
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from core.disclosure.cohort import Change, Person, Picked
    from core.disclosure.registration import Plan, Registered, Revised
    from storage.sheets.staff import DryRun
    from ui.cases.names import Names

_HIGH = 220


class StaffTrial(TrialStep):
    """Counts first; then what each rule adds; then the people, group by group."""

    def __init__(self, names: Names) -> None:
        super().__init__(names)
        self._groups: dict[str, Sequence[Row]] = {}
        self.counts = Label(role="muted")
        self.rules = Entries(self.tr("What each rule adds"))
        self.rules_title = Label(self.rules.accessibleName(), "heading")
        self.which: Choice[str] = Choice()
        self.which.setAccessibleName(self.tr("Which people"))
        self.people = RowList(self.tr("People"))
        self.people.setMinimumHeight(_HIGH)
        self.which.activated.connect(self._show_people)
        for part in (self.counts, self.rules_title, self.rules, self.which, self.people):
            self.told.addWidget(part)

    def show_run(self, run: DryRun) -> None:
        """Show what would happen; while anything is wrong with the list, only that."""
        number, staff, plan = self._names.language.number, run.staff, run.plan
        self.summary.setText(
            self.tr("Rows: {0}. People: {1}. Left out: {2}. Errors: {3}.").format(
                number(staff.rows), number(len(staff.people)), number(len(staff.repeats)),
                number(len(staff.problems)),
            )
        )  # fmt: skip
        parts: tuple[QWidget, ...] = (
            self.counts, self.rules_title, self.rules, self.which, self.people,
        )  # fmt: skip
        for part in parts:
            part.setVisible(plan is not None)
        if plan is not None:
            self._show_plan(plan)
        self.show_checked(staff)

    def _show_plan(self, plan: Plan) -> None:
        number = self._names.language.number
        self.counts.setText(
            self.tr(
                "To be registered: {0}. To be corrected: {1}. As they are: {2}. New entrants: {3}."
                " Departures: {4}. Have to file in all: {5}."
            ).format(*map(number, (
                len(plan.new), len(plan.revised), plan.same,
                len(plan.of_kind(FormKind.ENTRANT)), len(plan.of_kind(FormKind.DEPARTURE)),
                plan.required,
            )))
        )  # fmt: skip
        self.rules.show_entries([
            Entry(
                in_words(reach.rule, self._names.language.code),
                reach.rule.why,
                "users",
                chip=self.tr("{0}, of them {1} by this rule alone").format(
                    number(reach.picked), number(reach.alone)
                ),
                tone="info" if reach.picked else "warn",
            )
            for reach in plan.reaches
        ])  # fmt: skip
        groups = self._people(plan)
        self._groups = {key: _rows(*of_whom) for key, (_, *of_whom) in groups.items()}
        self.which.fill(
            [
                (key, self.tr("{0} ({1})").format(title, number(len(self._groups[key]))))
                for key, (title, *_) in groups.items()
                if self._groups[key]
            ]
        )
        for part in (self.which, self.people):
            part.setVisible(self.which.count() > 0)
        self._show_people()

    def _people(self, plan: Plan) -> Mapping[str, tuple[Any, ...]]:
        """Return of each group its title, who is in it, and how key and row of each are made."""
        file, number_of = attrgetter("file"), attrgetter("number")
        return {
            "new": (
                self.tr("To be registered"), plan.new, attrgetter("person.number"), self._picked,
            ),
            "revised": (
                self.tr("To be corrected"), plan.revised, attrgetter("after.person.number"),
                self._revised,
            ),
            "gone": (
                self.tr("No longer on the list; a person decides"), plan.gone, file, self._kept,
            ),
            "unpicked": (
                self.tr("No rule picks them; a person decides"), plan.unpicked, file, self._kept,
            ),
            "back": (
                self.tr("Released, and picked by a rule again"), plan.back, file, self._kept,
            ),
            "twice": (self.tr("Registered twice"), plan.twice, file, self._kept),
            "exempt": (self.tr("Exempt; they stay so"), plan.exempt, file, self._kept),
            "left": (self.tr("Left before the window opened"), plan.left, number_of, self._left),
            "since": (
                self.tr("Differences to last year"), plan.since_last, number_of, self._since,
            ),
        }  # fmt: skip

    def _show_people(self, *_: object) -> None:
        self.people.set_rows(self._groups.get(self.which.value or "", ()))

    def _picked(self, one: Picked) -> Row:
        names = self._names
        why = " · ".join(rule.why for rule in one.rules)
        chip = f"{names.of('form_kind', one.kind.value)} – {names.day(one.due_on)}"
        number = one.person.number
        return Row(number, one.person.name, f"{number} · {why}", one.person.grade, chip)

    def _revised(self, one: Revised) -> Row:
        before, after = one.before.person, one.after.person
        said = [self._differs(f, getattr(before, f), getattr(after, f)) for f in one.facts]
        said += [
            self._differs("form_kind" if t == "kind" else t, getattr(one.before, t),
                          getattr(one.after, t))
            for t in one.terms if t != "why"
        ]  # fmt: skip
        if "why" in one.terms:
            said.append(self._names.of("fact", "rules"))
        return Row(after.number, after.name, " · ".join(said), after.number)

    def _kept(self, one: Registered) -> Row:
        why = " · ".join(one.why)
        return Row(one.file, one.person.name, why, one.person.grade, one.person.number)

    def _left(self, one: Person) -> Row:
        return Row(one.number, one.name, one.function, one.grade, self._names.day(one.leaves_on))

    def _since(self, one: Change) -> Row:
        who = one.now or one.before
        name, grade = (who.name, who.grade) if who else ("", "")
        if one.before is None:
            return Row(one.number, name, self.tr("Did not have to file last year"), grade)
        if one.now is None:
            return Row(one.number, name, self.tr("Had to file last year, and not now"), grade)
        said = [self._differs(f, getattr(one.before, f), getattr(one.now, f)) for f in one.changed]
        return Row(one.number, name, " · ".join(said), grade)

    def _differs(self, fact: str, before: object, after: object) -> str:
        named = "staff_number" if fact == "number" else fact
        return self.tr("{0}: {1} becomes {2}").format(
            self._names.of("fact", named), self._value(fact, before), self._value(fact, after)
        )

    def _value(self, fact: str, value: object) -> str:
        if isinstance(value, date):
            return self._names.day(value)
        text = str(value or "")
        return isolated(self._names.value(fact, text)) if text else self.tr("nothing")


def _rows(
    some: Sequence[Any], key: Callable[[Any], str], make: Callable[[Any], Row]
) -> Sequence[Row]:
    """Return the rows of some people, each made when it is looked at: there may be thousands."""
    return Made([key(one) for one in some], lambda place: make(some[place]))
