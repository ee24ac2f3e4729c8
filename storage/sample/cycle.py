# SPDX-License-Identifier: Apache-2.0
"""Owns one cycle of the sample office: begun, filed, reviewed, drawn, verified, closed.

What its filers declare, `filers` says; what is done with each statement, `reviewing`. One filer
answers a real form; two reviewers, each at a laptop of her own, hold the draw.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from core.casework.letters import Extra, Wish
from core.casework.steps import advance
from core.disclosure import CYCLE, cycle_acts
from core.disclosure.handling import ask_document, record_result
from core.disclosure.parts import Paper
from core.disclosure.results import totals_of
from core.disclosure.rules import default_rules
from core.disclosure.workflow import Action
from resources import read_json
from storage.disclosure import draws
from storage.disclosure.forms import write_forms
from storage.disclosure.returns import file_returns
from storage.entering import Entering
from storage.intake import Attached
from storage.records.cycle import filings, numbers
from storage.records.many import apply_many
from storage.results import counted
from storage.sample.answering import answer
from storage.sample.matters import WORKING_LANGUAGE
from storage.sample.office import Desk, done
from storage.sample.page import text_page
from storage.sample.reviewing import DIRECTOR, REVIEWER, Plan
from storage.sheets.staff import List, register_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from core.casework.needs import Given
    from core.disclosure import Cycle, Filing
    from core.errors import Refusal
    from core.history.change import Decision
    from core.ids import FileId, OfficerId
    from storage.letters import Issued
    from storage.records.records import Records
    from storage.sample.agenda import Agenda
    from storage.sample.filers import Declared
    from storage.sample.office import SampleOffice

_SERIES = "FDC"
_PROOF_AFTER = timedelta(days=30)
_ANSWER_WITHIN = timedelta(days=30)


def begin(records: Records, year: int, dates: Mapping[str, date], on: date) -> FileId:
    """Begin the cycle of a year with the rules of the policy."""
    rules = default_rules(records.office.profile_on(on))
    facts: Given = {"number": records.next_number(_SERIES, year), "year": str(year), **dates}
    begun = cycle_acts.begin(records.office, facts, done(rules), by=records.me, on=on)
    return done(records.create(CYCLE, begun))


def do(
    records: Records,
    cycle: FileId,
    rule: Callable[..., Decision],
    *facts: Any,  # noqa: ANN401 - what the rule asks for
    on: date,
) -> None:
    """Do what a rule allows with a cycle and record it; a refusal ends the making of the sample."""
    done(records.apply(cycle, lambda c, _: rule(c, *facts, by=records.me, on=on)))


class SampleCycle:
    """One cycle on its way."""

    def __init__(
        self,
        office: SampleOffice,
        agenda: Agenda,
        year: int,
        listed: bytes,
        declared: tuple[Mapping[str, Declared], Mapping[str, Declared]],
    ) -> None:
        """Put everything on the agenda that happens in the cycle.

        `listed` is the staff list, `declared` by number what was declared last year and this year.
        """
        self._office, self._agenda = office, agenda
        self._year = year
        before, self._declared = declared
        self._form = read_json("demo/filers.json")
        self._dates = self._form["cycles"][str(year)]
        self._file: FileId
        self._files: Mapping[str, FileId] = {}
        self.letters: list[tuple[str, Issued]] = []
        self.papers = {f"staff_{year}.csv": listed}
        self.about: dict[str, Any] = {
            "filers": len(self._declared),
            "staff_list": f"staff_{year}.csv",
        }
        self._answering = self._who_answers(before)
        self._plan = Plan(self._form, self._dates, self._declared, before, self._answering)
        self._enter()

    def _who_answers(self, before: Mapping[str, Declared]) -> str:
        """Return who answers a form: somebody whose last statement is in it, with more to say."""
        language = self._form["story"]["language"]
        able = [
            one.filer
            for number, one in self._declared.items()
            if number in before and one.filer.language == language and not one.conflicted
            and before[number].statement.sections != one.statement.sections
        ]  # fmt: skip
        return min(able, key=lambda f: f.luck["story"]).number if able else ""

    @property
    def _guided(self) -> Iterator[str]:
        return (number for number, one in self._declared.items() if one.conflicted)

    def _enter(self) -> None:
        at, dates = self._agenda.at, self._dates

        def day(name: str) -> date:
            return date.fromisoformat(dates[name])

        at(day("opens_on"), self._begin, alone=True)
        if self._answering:
            received = self._plan.received[self._answering]
            at(day("opens_on") + timedelta(days=1), self._send_form, alone=True)
            at(received, self._answer, alone=True)
        for friday in sorted(self._plan.weeks):
            at(friday, partial(self._week, friday))
        at(day("due_on"), partial(self._reach, "filing"))
        at(day("reviewed_by") + timedelta(days=7), partial(self._reach, "review"))
        draw = {
            "committed": self._commit, "announced": self._announce, "opened": self._open,
            "held": self._hold, "asked": self._ask, "answered": self._answered,
            "verified": self._verify,
        }  # fmt: skip
        for stage, when in dates.get("draw", {}).items():
            at(date.fromisoformat(when), draw[stage], alone=True)
        at(day("closed"), self._close, alone=True)

    @property
    def _records(self) -> Records:
        return self._office.director.records

    @property
    def _on(self) -> date:
        return self._office.clock().date()

    def _begin(self) -> None:
        dates = {k: date.fromisoformat(self._dates[k]) for k in ("covers", "opens_on", "due_on")}
        self._file = begin(self._records, self._year, dates, self._on)
        for stage, until in self._dates["targets"].items():
            self._set(cycle_acts.set_target, {"stage": stage, "day": date.fromisoformat(until)})
        ((name, listed),) = self.papers.items()
        register_all(self._records, self._file, List(name, listed), on=self._on)
        self._files = numbers(self._records, str(self._year))
        if self._files.keys() != self._declared.keys():
            raise ValueError("the rules of the sample pick others than those who file")
        self._reach("registration")

    def _set(self, rule: Callable[..., Decision], *facts: Any) -> None:  # noqa: ANN401
        do(self._records, self._file, rule, *facts, on=self._on)

    def _reach(self, stage: str) -> None:
        self._set(cycle_acts.reach, {"stage": stage, "day": self._on})

    def _week(self, friday: date) -> None:
        """Let everything be done that the officers do in a week."""
        deeds = self._plan.weeks[friday]
        for who in (REVIEWER, DIRECTOR):
            self._act(who, [(d.number, d.rule) for d in deeds if d.who == who])
        for deed in deeds:
            if deed.who == DIRECTOR and deed.number == next(self._guided):
                self._write("conflict_guidance", deed.number)
                attach = partial(self._attach, deed.number)
                self._agenda.at(friday + _PROOF_AFTER, attach)
                self.about["guidance"] = self._number(deed.number)

    def _act(self, who: str, acts: Iterable[tuple[str, Callable[..., Decision]]]) -> None:
        by, on = self._office.people[who], self._on

        def decide(rule: Callable[..., Decision], case: Filing, _: object) -> Decision:
            return rule(case, by=by, on=on)

        given = [(self._files[number], partial(decide, rule)) for number, rule in acts]
        for answered in apply_many(self._records, given, actor=by):
            done(answered)

    def _desk(self, number: str) -> Desk:
        return Desk(self._office, DIRECTOR, self._files[number])

    def _filing(self, number: str) -> Filing:
        filing: Filing = self._records.load(self._files[number]).case
        return filing

    def _write(self, kind: str, number: str) -> None:
        filing = self._filing(number)
        wish = Wish(kind, filing.language, self._on, Extra(""))
        self.letters.append((filing.number, self._desk(number).letter(wish)))

    def _attach(self, number: str) -> None:
        """Enter the document by which somebody proves to have done as advised."""
        story, records = self._form["story"], self._records
        page = text_page(story["proof_text"], WORKING_LANGUAGE, self._on)
        with records.transaction():
            entering = Entering(
                records, self._files[number], self._office.people[DIRECTOR], self._on
            )
            entering.document(Attached(story["proof_name"], "application/pdf", page))

    def _send_form(self) -> None:
        """Make a form for one filer, as for all; the code goes by letter."""
        file = self._files[self._answering]
        with TemporaryDirectory() as folder:
            for made in write_forms(self._records, self._file, [file], Path(folder), on=self._on):
                for _, path in made:
                    self.papers[f"form_{self._year}.html"] = _read(path)
        code = self._filing(self._answering).forms[-1].code
        self._write("form_code", self._answering)
        self.about["form"] = {
            "filing": self._filing(self._answering).number, "code": code,
            "form": f"form_{self._year}.html", "answer": f"answer_{self._year}.probitas",
        }  # fmt: skip

    def _answer(self) -> None:
        """Let the filer answer the form, and take in what comes back."""
        told = self.about["form"]
        statement = self._declared[self._answering].statement
        sealed = answer(self.papers[told["form"]], told["code"], statement)
        self.papers[told["answer"]] = sealed
        with TemporaryDirectory() as folder:
            path = Path(folder) / told["answer"]
            path.write_bytes(sealed)
            (outcome,) = file_returns(self._records, self._file, [path], on=self._on)
        if outcome.refusal is not None:
            raise outcome.refusal.error()

    def _each_reviewer(self, deed: Callable[[Records, FileId], Any]) -> None:
        """Let both reviewers do something at their own laptops, each knowing what is there."""
        for who in (REVIEWER, DIRECTOR):
            deed(self._office.hand_over(who).records, self._file)

    def _commit(self) -> None:
        self._each_reviewer(lambda r, file: done(draws.commit_own(r, file, on=self._on)))

    def _announce(self) -> None:
        rule = draws.proposed(self._cycle)
        done(draws.announce(self._records, self._file, rule, "", on=self._on))

    def _open(self) -> None:
        self._each_reviewer(lambda r, file: done(draws.open_own(r, file, on=self._on)))

    def _hold(self) -> None:
        held = done(draws.hold(self._records, self._file, "", on=self._on))
        self.about["drawn"] = len(held.numbers)
        self.about["announced"] = announced.sha256 if (announced := self._cycle.announced) else ""
        for name in ("certificate", "cohort"):
            paper = Paper.read(self._cycle.drawn.form(name))
            of_year = f"{name}_{self._year}{Path(paper.name).suffix}"
            self.papers[of_year] = self._records.read_attachment(paper.sha256)
            self.about[name] = of_year

    @property
    def _cycle(self) -> Cycle:
        cycle: Cycle = self._records.load(self._file).case
        return cycle

    def _drawn(self) -> tuple[str, ...]:
        return self._cycle.drawn.texts("numbers")

    def _ask(self) -> None:
        said, until = self._form["verification"], self._on + _ANSWER_WITHIN
        what = {n: said["nothing" if self._declared[n].statement.blank else "what"]
                for n in self._drawn()}  # fmt: skip
        self._act(
            REVIEWER,
            [(n, partial(_asked, {"what": text, "answer_by": until})) for n, text in what.items()],
        )

    def _answered(self) -> None:
        note = self._form["verification"]["note"]
        self._act(REVIEWER, [(number, partial(_agrees, note)) for number in self._drawn()])

    def _verify(self) -> None:
        self._act(REVIEWER, [(number, _verified) for number in self._drawn()])
        self._reach("verification")
        if self._answering:
            self._write("filing_clearance", self._answering)

    def _close(self) -> None:
        """Close every filing, and the cycle with what figures tell of them."""
        rows = filings(self._records, str(self._year))
        self._act(REVIEWER, [(row.one("number"), _closed) for row in rows if not row.closed])
        self._reach("closing")
        rows = filings(self._records, str(self._year))
        totals = totals_of(counted(self._records), self._year)
        waiting = sum(not row.closed for row in rows)
        self._set(partial(cycle_acts.close, waiting=waiting), totals)

    def _number(self, number: str) -> str:
        return self._filing(number).number


def _read(path: Path | Refusal) -> bytes:
    return done(path).read_bytes()


def _asked(facts: Given, case: Filing, *, by: OfficerId, on: date) -> Decision:
    return ask_document(case, facts, by=by, on=on)


def _agrees(note: str, case: Filing, *, by: OfficerId, on: date) -> Decision:
    facts: Given = {"asked": case.asked[-1].id, "on": on, "agrees": "yes", "note": note}
    return record_result(case, facts, by=by, on=on)


def _verified(case: Filing, *, by: OfficerId, on: date) -> Decision:
    return advance(case, Action.VERIFY, {"verification": "cleared"}, by=by, on=on)


def _closed(case: Filing, *, by: OfficerId, on: date) -> Decision:
    return advance(case, Action.CLOSE, {}, by=by, on=on)
