# SPDX-License-Identifier: Apache-2.0
"""Owns the facets of a request: what it is counted and filtered by, without opening it.

    year, month          of the day it came: `2021`, `2021-03`
    category, subcategory, channel, location, place, gender, staff_category
    in_time              `yes` or `no`: see `core.advice.clocks.timeliness`
    imported             the SHA-256 of the spreadsheet it was taken over from
    tag.<name>           `yes` for each tag
    referral             each hand-over: see `core.casework.referrals`
    part_of, apart_from  the requests that an officer said it is part of, or is not
    person, thread       keys of the requester and of e-mails
    alike                each key of the requester with what it is about: by this, and by threads,
                         doubtful pairs are found
    follows              the e-mails that those of the request follow, whether it has them or not

Whether it is counted itself depends on other files, so no file can say it: whoever counts applies
`core.advice.counting` to the candidates that `candidate_of` makes of these facets.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from core.advice.clocks import timeliness
from core.advice.consent import PURPOSES
from core.advice.counting import Candidate, candidate
from core.advice.parts import Classes
from core.casework import referrals
from core.casework.referrals import HandOver
from core.ids import FileId
from core.policy.clocks import start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from core.advice.case import ServiceRequest

DECISIONS = ("part_of", "apart_from")
"""The facets that say how two requests count."""
LIKENESS = ("category", "subcategory", "person", "thread")
"""The facets that say whether two requests may be one."""


def facets(case: ServiceRequest) -> frozenset[tuple[str, str]]:
    """Return the facets of a request."""
    return frozenset((name, value) for name, value in _facets(case) if value)


def _facets(case: ServiceRequest) -> Iterator[tuple[str, str]]:
    if (day := case.opened_on) is not None:
        yield "year", f"{day.year:04}"
        yield "month", f"{day.year:04}-{day.month:02}"
    for field in fields(Classes):
        yield field.name, getattr(case.classes, field.name)
    yield "in_time", timeliness(case)
    yield "imported", case.imported
    yield from referrals.facets(hand_overs(case))
    for email in case.emails:
        for earlier in email.references:
            yield "follows", earlier
    for tag in case.tags:
        yield f"tag.{tag}", "yes"
    if (counts := candidate(case)) is not None:
        for name, values in (
            ("part_of", counts.part_of),
            ("apart_from", counts.apart_from),
            ("person", counts.person),
            ("thread", counts.threads),
            ("alike", [f"{counts.subject} {key}" for key in counts.person]),
        ):
            for value in values:
                yield name, value


ANSWER_RULE = "referral_answer"
"""The parameter of the policy that says within how many days a channel should tell its answer."""


def hand_overs(case: ServiceRequest) -> Iterator[HandOver]:
    """Yield the referrals of a request; no answer is expected from who was told nothing."""
    for one in case.referrals:
        if one.on is not None:
            waits = one.disclosed in PURPOSES and not case.closed and case.profile is not None
            clock = start(case.profile, ANSWER_RULE, one.on) if waits and case.profile else None
            yield HandOver(
                one.on, one.to, one.disclosed, clock.due_on if clock else None, one.result,
                one.came_back_on, one.id[:16],
            )  # fmt: skip


def candidate_of(file: FileId, received_on: date, known: Mapping[str, Iterable[str]]) -> Candidate:
    """Return what the counting rule has to know of a request, from its facets by name."""

    def one(name: str) -> str:
        return next(iter(known.get(name, ())), "")

    return Candidate(
        file, received_on, one("category"), one("subcategory"),
        frozenset(known.get("person", ())), frozenset(known.get("thread", ())),
        frozenset(map(FileId, known.get("part_of", ()))),
        frozenset(map(FileId, known.get("apart_from", ()))),
    )  # fmt: skip
