# SPDX-License-Identifier: Apache-2.0
"""Owns the sample office's policy reviews: asked for, commented on and followed up, on their days.

They are data (resources/demo/reviews.json, which says how to read it). As with requests, all are
worked at the director's laptop, and reach the others as everything does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from core.advice import REQUEST
from core.advice.handling import relate as relate_request
from core.ids import FileId, new_id
from core.policy_review import POLICY_REVIEW
from core.policy_review.acts import POLICY_ACTS, relate
from core.policy_review.opening import open_review
from resources import read_json
from storage.sample.office import done, step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from core.history.change import Decision
    from storage.records.lists import Row
    from storage.sample.agenda import Agenda
    from storage.sample.office import SampleOffice

    Script = Mapping[str, Any]

_ACTS = {act.name: act for act in POLICY_ACTS}


def plan_reviews(office: SampleOffice, agenda: Agenda) -> None:
    """Put all reviews on the agenda, after the requests that turn into them."""
    for script in read_json("demo/reviews.json")["reviews"]:
        review = _Review(office)
        opened = script["open"]
        agenda.at(date.fromisoformat(opened["on"]), partial(review.open, opened))
        for later in script["steps"]:
            agenda.at(date.fromisoformat(later["on"]), partial(review.take, later))


@dataclass
class _Review:
    """A review on its way."""

    office: SampleOffice
    file: FileId = field(default_factory=lambda: FileId(new_id()))

    def open(self, script: Script) -> None:
        """Open it; one that a request turns into knows what the request knows."""
        records, facts = self.office.director.records, _facts(script)
        by, on = self.office.people[script["by"]], date.fromisoformat(script["on"])
        request = self._request(script["became_of"]) if "became_of" in script else None
        if request is not None:
            case = records.load(request.file).case
            facts |= {"language": case.language, "received_on": case.opened_on}
        decision = open_review(records.office, facts, by=by, on=on)
        done(records.create(POLICY_REVIEW, decision, file=self.file, actor=by))
        if request is not None:
            became = {"file": self.file, "number": facts["number"], "why": "became"}
            back = {"file": request.file, "number": request.number, "why": "related"}
            self._do(request.file, relate_request, became, script)
            self._do(self.file, relate, back, script)

    def take(self, script: Script) -> None:
        """Take a step, or do what does not move it."""
        rule = _ACTS.get(script["do"]) or step(script["do"])
        self._do(self.file, rule, _facts(script), script)

    def _do(
        self, file: FileId, rule: Callable[..., Decision], facts: Mapping[str, Any], script: Script
    ) -> None:
        by, on = self.office.people[script["by"]], date.fromisoformat(script["on"])

        def decide(case: Any, _: object) -> Decision:  # noqa: ANN401 - what the rule asks for
            return rule(case, facts, by=by, on=on)

        done(self.office.director.records.apply(file, decide, actor=by))

    def _request(self, summary: str) -> Row:
        """Return the newest request of a wording."""
        found: Iterable[Row] = self.office.director.records.list(
            kinds=(REQUEST.name,), category="standard_setting_policy", sort="number", limit=10_000
        ).rows
        return next(row for row in found if row.title == summary)


def _facts(script: Script) -> dict[str, Any]:
    """Return the facts of a script with days as dates."""
    return {
        name: date.fromisoformat(value) if name.endswith("_on") else value
        for name, value in script["facts"].items()
    }
