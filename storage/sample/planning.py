# SPDX-License-Identifier: Apache-2.0
"""Owns which requests come to the sample office, and when: as many as were published.

They are made from the templates of resources/demo/requests.json by the same chance in each sample,
so that all samples count alike. Of the advice of 2021 the breakdowns were published too; what was
not published is drawn by chance, in likely proportions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from core.advice.facts import ADVICE_GIVEN, ATTENTION
from core.advice.figures import BREAKDOWNS
from core.ids import FileId, new_id
from resources import read_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from random import Random

BROKEN_DOWN = 2021
"""The year whose breakdowns were published."""
_LIKELY = {
    "staff_category": {
        "international_professional": 9, "national_officer": 6, "general_service": 2,
        "non_staff": 4, "anonymous": 1,
    },
    "gender": {"woman": 9, "man": 8, "group_or_undisclosed": 2},
    "location": {"country_office": 8, "headquarters": 7, "regional_office": 2, "external": 3},
}  # fmt: skip


@dataclass
class Planned:
    """A request that will come: what is known of it on its day."""

    facts: dict[str, Any]
    on: date
    late: bool = False
    story: str = ""
    whole: Planned | None = None
    """The request that it is part of."""
    file: FileId = field(default_factory=lambda: FileId(new_id()))


class Planner:
    """Makes requests of templates."""

    def __init__(self, form: Mapping[str, Any], chance: Random) -> None:
        self._form = form
        self._chance = chance
        self._names: dict[str, list[str]] = {}
        for gender in ("woman", "man"):
            given, families = form["names"][gender], form["names"]["family"]
            self._names[gender] = [f"{one} {family}" for one in given for family in families]
            chance.shuffle(self._names[gender])

    def requests(self) -> Iterator[Planned]:
        """Yield all requests by day, those of each year in as many categories as published."""
        facts = read_json("facts/ethics_office_2021.json")["service_requests"]
        for place, year in enumerate(facts["years"]):
            numbers = {k: v[place] for k, v in facts.items() if k not in ("years", "total")}
            planned = self._year(year, [key for key, n in numbers.items() for _ in range(n)])
            if year == BROKEN_DOWN:
                planned.append(_give_company(planned))
            planned.sort(key=lambda one: one.on)
            for number, one in enumerate(planned, 1):
                one.facts["number"] = f"REQ-{year}-{number:04}"
            yield from planned

    def _year(self, year: int, categories: list[str]) -> list[Planned]:
        self._chance.shuffle(categories)
        advice = iter(self._advice(year, categories.count(ADVICE_GIVEN)))
        planned = []
        for category in categories:
            classes = next(advice) if category == ADVICE_GIVEN else self._classes()
            planned.append(self._planned(category, classes, self._day(year)))
        owed = [one for one in planned if one.facts["category"] != ATTENTION]
        for one in self._chance.sample(owed, self._form["late"][str(year)]):
            one.late = True
        return planned

    def _day(self, year: int) -> date:
        while True:
            day = date(year, 1, 2) + timedelta(self._chance.randrange(364))
            if day.weekday() < 5:
                return day

    def _drawn(self, weights: Mapping[str, int]) -> str:
        return self._chance.choices(list(weights), list(weights.values()))[0]

    def _classes(self) -> dict[str, str]:
        drawn = {name: self._drawn(weights) for name, weights in _LIKELY.items()}
        if drawn["staff_category"] == "anonymous":
            drawn["gender"] = "group_or_undisclosed"
        return drawn

    def _advice(self, year: int, size: int) -> list[dict[str, str]]:
        """Return the classes of a year's advice."""
        published = self._form["advice_2021"]
        if year != BROKEN_DOWN:
            topics = published["subcategory"]
            return [{**self._classes(), "subcategory": self._drawn(topics)} for _ in range(size)]
        drawn = {
            name: [key for key, number in published[name].items() for _ in range(number)]
            for name in BREAKDOWNS
        }
        # The template begins with who is anonymous, undisclosed and external: one goes with the
        # other. All else is dealt out.
        anonymous = published["staff_category"]["anonymous"]
        external = published["location"]["external"]
        for name, kept in (("gender", anonymous), ("location", external), ("subcategory", 0)):
            rest = drawn[name][kept:]
            self._chance.shuffle(rest)
            drawn[name][kept:] = rest
        rows = zip(*drawn.values(), strict=True)
        return [dict(zip(drawn, row, strict=True)) for row in rows]

    def _planned(self, category: str, classes: dict[str, str], on: date) -> Planned:
        topic = classes.get("subcategory", category)
        if topic == "protection_against_retaliation" != category:
            topic = f"{topic}.advice"
        language = self._drawn(self._form["languages"])
        places = self._form["places"][classes["location"]]
        place = self._chance.choice(places) if places else ""
        line = self._chance.choice(self._form["lines"][topic][language])
        facts = {
            **classes,
            "category": category,
            "language": language,
            "summary": line.replace("{place}", place or "New York"),
            "channel": self._drawn(self._form["channels"]),
            "requester": "anonymous",
        }
        if place:
            facts["place"] = place
        if classes["gender"] in self._names:
            facts |= {"requester": "named", "name": self._names[classes["gender"]].pop()}
        elif classes["staff_category"] != "anonymous":
            facts["requester"] = "group"
        return Planned(facts, on)


def _give_company(planned: Sequence[Planned]) -> Planned:
    """Give some requests a whole history, and two of them company; return one that is a part.

    A part is not counted: it is a file more than was published.
    """
    plain = [
        one for one in planned
        if one.facts["requester"] == "named" and not one.late and one.on < date(BROKEN_DOWN, 10, 1)
    ]  # fmt: skip
    gifts = _about(plain, "gifts_honours_hospitality")
    work = _about(plain, "employment_and_workplace")
    for story, those in (("asked_back", gifts[:3]), ("reopened", gifts[3:5]),
                         ("referred", work[:3])):  # fmt: skip
        for one in those:
            one.story = story
    # One person, one subject, some weeks apart: one request or two? Nobody has said.
    one = work[4]
    other = next(o for o in work[5:] if timedelta(7) < o.on - one.on < timedelta(50))
    other.facts |= {key: one.facts[key] for key in ("name", "language", "summary")}
    whole = work[3]
    facts = {**whole.facts, "channel": "phone"}
    return Planned(facts, whole.on + timedelta(2), story="part", whole=whole)


def _about(planned: Sequence[Planned], topic: str) -> list[Planned]:
    found = [one for one in planned if one.facts.get("subcategory") == topic]
    return sorted(found, key=lambda one: one.on)
