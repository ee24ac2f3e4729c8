# SPDX-License-Identifier: Apache-2.0
"""Owns the sample office's register of requests: logged and answered by the rules, on their days.

Which requests come, `planning` says; what officers do about each is told here. All of them are
logged at the director's laptop, and reach the others as everything does.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

from core.advice import REQUEST
from core.advice.facts import ATTENTION
from core.advice.figures import share_in_time
from core.advice.handling import count_as_part, report_back
from core.advice.letters import NOTE
from core.advice.opening import log_request
from core.advice.workflow import Action
from core.casework.entering import record_consent
from core.casework.letters import Extra, Wish
from resources import read_json
from storage.figures import count_requests
from storage.sample.matters import WORKING_LANGUAGE
from storage.sample.office import Desk, done, step
from storage.sample.planning import BROKEN_DOWN, Planner

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from core.advice import ServiceRequest
    from core.figures.table import Table
    from core.history.change import Decision
    from core.ids import FileId, OfficerId
    from storage.letters import Issued
    from storage.records.records import Records
    from storage.sample.agenda import Agenda
    from storage.sample.office import SampleOffice
    from storage.sample.planning import Planned

    Rule = Callable[..., Decision]
    Deed = tuple[int, Rule, Mapping[str, Any]]

_OFFICERS = ("officer_1", "officer_2", "director")
_LEFT_OPEN = date(2021, 12, 6)
"""Requests that came later are answered and not closed yet."""
_PROMPT = (0, 1, 1, 2, 2, 3, 4, 5, 6)
_LATE = (9, 10, 12, 14, 20)
"""Days after which a request is answered."""
_REFERRED_AFTER = 2


class Register:
    """The requests that are still to come."""

    def __init__(self, office: SampleOffice, agenda: Agenda, years: Collection[int] = ()) -> None:
        """Put them all on the agenda, or those of some `years`; nothing is logged yet."""
        self.letters: list[tuple[str, Issued]] = []
        """The hand-over notes so far, each with the number of its request."""
        self._office = office
        self._form = read_json("demo/requests.json")
        self._chance = Random(BROKEN_DOWN)  # noqa: S311 - a sample, no secret
        self._agenda = agenda
        for planned in Planner(self._form, self._chance).requests():
            if not years or planned.on.year in years:
                self._agenda.at(planned.on, partial(self._log, planned))

    def _log(self, planned: Planned) -> None:
        records = self._office.director.records
        by = self._office.people[self._chance.choice(_OFFICERS)]
        decision = log_request(records.office, planned.facts, by=by, on=planned.on)
        done(records.create(REQUEST, decision, file=planned.file, actor=by))
        for days, rule, facts in self._deeds(planned):
            on = planned.on + timedelta(days)
            self._agenda.at(on, partial(self._do, planned.file, rule, facts, by=by, on=on))
        if planned.story == "referred":
            self._agenda.at(
                planned.on + timedelta(_REFERRED_AFTER), partial(self._hand_over, planned)
            )

    def _hand_over(self, planned: Planned) -> None:
        """Write the note that goes with a referral: the director signs it."""
        desk = Desk(self._office, "director", planned.file)
        case: ServiceRequest = desk.records.load(planned.file).case
        extra = Extra("", referral=case.referrals[-1].id)
        issued = desk.letter(Wish(NOTE, WORKING_LANGUAGE, desk.on, extra))
        self.letters.append((case.number, issued))

    def _do(
        self, file: FileId, rule: Rule, facts: Mapping[str, Any], *, by: OfficerId, on: date
    ) -> None:
        def decide(case: Any, _: object) -> Decision:  # noqa: ANN401 - what the rule asks for
            given = {k: case.referrals[-1].id if v == "@last" else v for k, v in facts.items()}
            return rule(case, given, by=by, on=on)

        done(self._office.director.records.apply(file, decide, actor=by))

    def _deeds(self, planned: Planned) -> list[Deed]:
        """Return what happens with a request once it is logged, and after how many days."""
        category = planned.facts["category"]
        if category == ATTENTION:
            deeds: list[Deed] = []
        elif category == "suspected_misconduct_reported":
            told = {"to": "investigations", "disclosed": "nothing"}
            reason = {"reason": self._form["misconduct"]}
            days, late = self._delay(planned)
            deeds = [(days, step(Action.REFER_ON), {**told, **reason, **late})]
        else:
            deeds = self._story(planned, self._answer(planned))
        if planned.on < _LEFT_OPEN:
            last = deeds[-1][0] if deeds else 0
            deeds.append((last, step(Action.CLOSE), {}))
        return deeds

    def _delay(self, planned: Planned) -> tuple[int, Mapping[str, str]]:
        """Return after how many days a request is answered, and why so late."""
        if not planned.late:
            return self._chance.choice(_PROMPT), {}
        reason = self._chance.choice(self._form["late_reasons"])
        return self._chance.choice(_LATE), {"late_reason": reason}

    def _answer(self, planned: Planned) -> Deed:
        days, late = self._delay(planned)
        text = self._form["answers"][planned.facts["language"]]
        said = {"answer": text, "channel": planned.facts["channel"], **late}
        return days, step(Action.ANSWER), said

    def _story(self, planned: Planned, answer: Deed) -> list[Deed]:
        _, rule, said = answer
        if planned.story == "asked_back":
            asked = self._form["asked_back"]
            question, reply = {"question": asked["question"]}, {"reply": asked["reply"]}
            return [
                (2, step(Action.ASK_REQUESTER), question),
                (12, step(Action.RECEIVE_REPLY), reply),
                (14, rule, said),
            ]
        if planned.story == "reopened":
            again = step(Action.TAKE_UP_AGAIN), {"reason": self._form["again"]}
            return [(2, rule, said), (9, *again), (11, rule, said)]
        if planned.story == "referred":
            return self._referral(planned.on)
        if planned.whole is not None:
            number = planned.whole.facts["number"]
            one = {"file": planned.whole.file, "number": number, "reason": self._form["part"]}
            return [(0, count_as_part, one), answer]
        return [answer]

    def _referral(self, on: date) -> list[Deed]:
        form = self._form["referral"]
        agreed, heard = on + timedelta(1), on + timedelta(16)
        consent = {"on": agreed, "how": "by_email", "to_whom": form["to_whom"]}
        to = {name: form[name] for name in ("to", "reason", "note")} | {"disclosed": "identity"}
        back = {"referral": "@last", "on": heard, "result": "resolved", "what": form["came_back"]}
        return [
            (1, record_consent, {"purpose": "refer", **consent}),
            (1, record_consent, {"purpose": "disclose_identity", **consent}),
            (_REFERRED_AFTER, step(Action.REFER_ON), to),
            (16, report_back, back),
        ]


def hold_to_the_published_figures(records: Records, on: date, years: Collection[int] = ()) -> None:
    """Raise `ValueError` unless the register adds up to resources/facts to the digit.

    Of the register of some `years` nothing is said about the others.
    """
    facts = read_json("facts/ethics_office_2021.json")
    published = facts["service_requests"]
    found = count_requests(records, published["years"], on)
    for place, year in enumerate(published["years"]):
        for key, numbers in published.items():
            if key != "years" and (not years or year in years):
                row = "" if key == "total" else key
                _require(found.table_1, row, year, numbers[place])
    groups = facts["advice_2021"]["counts_that_give_these_shares"]
    for table, name in ((found.figure_2, "subcategory"), (found.breakdowns[0], "location")):
        for row, number in groups[name].items():
            _require(table, row, BROKEN_DOWN, number)
    share = round(100 * facts["response_target"]["share_met_2021"])
    if share_in_time(found.answers)[BROKEN_DOWN] != share:
        raise ValueError("the sample's answers are not as prompt as was published")


def _require(table: Table, row: str, year: int, number: int) -> None:
    if table.number(row, str(year)) != number:
        raise ValueError(f"the sample's {table.name} is not the published one: {row} {year}")
