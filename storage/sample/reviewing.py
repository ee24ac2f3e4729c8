# SPDX-License-Identifier: Apache-2.0
"""Owns what happens with each filing of a sample cycle, and in which week: filed to cleared.

Every act is one of core's; what the officers do with many filings in a week is recorded at once.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

from core.casework.steps import advance, approve
from core.disclosure.declared import ACTIVITY, SPOUSE_ORGANISATION, unchanged
from core.disclosure.filing import Arrival, take_in
from core.disclosure.handling import check_section, extend, remind, report_back
from core.disclosure.workflow import Action

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from core.casework.needs import Given
    from core.disclosure import Filing
    from core.disclosure.statement import Statement
    from core.history.change import Decision
    from core.ids import OfficerId
    from storage.sample.filers import Declared

    Rule = Callable[..., Decision]

REVIEWER, DIRECTOR = "reviewer", "director"
_WEEK = timedelta(days=7)
_FRIDAY = 4
_APPROVED_AFTER, _ANSWERED_AFTER, _REPORTED_AFTER = _WEEK, 2 * _WEEK, 6 * _WEEK
_REPORT_WITHIN = timedelta(days=90)
_FIRST_REVIEW = timedelta(days=21)
_PAPER = 0.12
"""The share of statements that come on paper."""


@dataclass(frozen=True)
class Deed:
    """What an officer does with a filing."""

    number: str
    """Of the filer."""
    rule: Rule
    """Called with the filing, by whom and on which day."""
    who: str = REVIEWER


class Plan:
    """What is done with the filings of a cycle, by the Friday of the week."""

    def __init__(
        self,
        form: Mapping[str, Any],
        dates: Mapping[str, Any],
        declared: Mapping[str, Declared],
        before: Mapping[str, Declared],
        by_form: str = "",
    ) -> None:
        """Plan all of it: `declared` and what was declared the year `before` are by number.

        The statement of `by_form` comes in a form, which is not for this plan. Where nobody is
        drawn to be verified, a filing is closed with its review.
        """
        self.weeks: dict[date, list[Deed]] = defaultdict(list)
        self._form, self._before = form, before
        self._opens, self._due = _day(dates["opens_on"]), _day(dates["due_on"])
        self._ends = _day(dates["reviewed_by"])
        self._verified = "draw" in dates
        self._chance = Random(dates["covers"])  # noqa: S311 - a sample, no secret
        self.received: dict[str, date] = {}
        """On which day each statement comes, by number."""
        for place, number in enumerate(declared):
            self.received[number] = self._comes(number, place)
        order = sorted(declared, key=lambda number: self.received[number])
        for place, number in enumerate(order):
            day = self._taken_up(declared[number], place, len(order))
            if number != by_form:
                self._file(declared[number], day)
            self._review(declared[number], place, day)

    def has_content(self, one: Declared) -> bool:
        """Tell whether a statement has to be read from beginning to end."""
        return not (one.statement.blank or unchanged(self._of_last_year(one), one.statement))

    def _of_last_year(self, one: Declared) -> Statement | None:
        last = self._before.get(one.filer.number)
        return last.statement if last else None

    def _comes(self, number: str, place: int) -> date:
        """Return the day on which a statement comes: in time, but for a few, who are told so."""
        late, more = self._form["late"], self._form["extended"]
        if place % late["share"] == 1:
            note = {"means": "email", "note": late["note"]}
            self._do(self._due + timedelta(days=1), number, remind, note)
            return self._due + timedelta(days=self._chance.randint(4, 20))
        if place % more["share"] == 2:
            until = self._due + timedelta(days=more["days"])
            self._do(self._due - _WEEK, number, extend, {"until": until, "reason": more["reason"]})
            return self._due + timedelta(days=self._chance.randint(2, more["days"]))
        return self._opens + timedelta(days=self._chance.randint(2, (self._due - self._opens).days))

    def _do(self, day: date, number: str, rule: Rule, *given: Any, who: str = REVIEWER) -> None:  # noqa: ANN401
        self.weeks[_friday(day)].append(Deed(number, partial(_decided, rule, given), who))

    def _file(self, one: Declared, day: date) -> None:
        """Let a statement be entered when it is taken up, as of the day on which it came."""
        number, received = one.filer.number, self.received[one.filer.number]
        channel = "paper" if self._chance.random() < _PAPER else "email"
        facts = {"channel": channel, "received_on": received}
        arrival = Arrival(one.statement, before=self._of_last_year(one))
        self._do(day, number, take_in, arrival, facts)

    def _taken_up(self, one: Declared, place: int, count: int) -> date:
        """Return the day of the review: in the order in which statements came, as time allows."""
        first, last = self._opens + _FIRST_REVIEW, self._ends - _ANSWERED_AFTER
        if one.conflicted:
            last -= _REPORTED_AFTER + _APPROVED_AFTER
        day = first + (last - first) * place // count
        return max(day, self.received[one.filer.number] + _WEEK)

    def _review(self, one: Declared, place: int, day: date) -> None:
        number = one.filer.number
        outcome = "no_conflict"
        if one.statement.blank:
            outcome = "nothing_to_declare"
        elif {ACTIVITY, SPOUSE_ORGANISATION} & one.relations:
            outcome = "already_mitigated"
        cleared = {"outcome": outcome, "seen": True}
        if one.conflicted:
            day = self._guide(one, day)
        elif not self.has_content(one):
            self._do(day, number, _step, Action.CLEAR, cleared)
        else:
            self._do(day, number, _step, Action.BEGIN_REVIEW, {})
            asked = self._form["questioned"]
            if place % asked["share"] == 0:
                question = {"question": asked["question"]}
                self._do(day, number, _step, Action.ASK_FILER, question)
                day += _ANSWERED_AFTER
                self._do(day, number, _step, Action.RECEIVE_ANSWER, {"reply": asked["reply"]})
            self._do(day, number, _step, Action.CLEAR, cleared)
        if not self._verified:
            self._do(day, number, _step, Action.CLOSE, {})

    def _guide(self, one: Declared, day: date) -> date:
        """Let a potential conflict be found by two persons, and the filer report back.

        Return on which day.
        """
        number = one.filer.number
        told = self._form["guidance"][int(number) % len(self._form["guidance"])]
        self._do(day, number, _step, Action.BEGIN_REVIEW, {})
        for section in one.statement.sections:
            self._do(day, number, check_section, {"section": section})
        said = {"guidance": told["guidance"], "text": told["text"],
                "due_on": _friday(day) + _REPORT_WITHIN}  # fmt: skip
        self._do(day, number, _step, Action.ISSUE_GUIDANCE, said)
        self._do(day + _APPROVED_AFTER, number, _approve, who=DIRECTOR)
        reported = day + _APPROVED_AFTER + _REPORTED_AFTER
        self._do(reported, number, _report, told["done"])
        return reported


def _decided(
    rule: Rule, given: Iterable[Any], case: Filing, *, by: OfficerId, on: date
) -> Decision:
    return rule(case, *given, by=by, on=on)


def _step(
    case: Filing, action: Action, facts: Mapping[str, Any], *, by: OfficerId, on: date
) -> Decision:
    return advance(case, action, facts, by=by, on=on)


def _approve(case: Filing, *, by: OfficerId, on: date) -> Decision:
    (proposal,) = case.open_proposals
    return approve(case, {"proposal": proposal.id}, by=by, on=on)


def _report(case: Filing, what: str, *, by: OfficerId, on: date) -> Decision:
    """Enter that a filer did as advised, with the document that came with it if there is one."""
    told: Given = {"guidance": case.guidance[-1].id, "on": on, "done": "whole", "what": what}
    proof: Given = {"document": case.documents[-1].id} if case.documents else {}
    return report_back(case, {**told, **proof}, by=by, on=on)


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _friday(day: date) -> date:
    return day + timedelta(days=(_FRIDAY - day.weekday()) % 7)
