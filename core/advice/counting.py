# SPDX-License-Identifier: Apache-2.0
"""Owns the counting rule: one person and one set of facts are one request.

Source: the published report's notes to Table 1 (`resources/facts`, `counting_rules`), and
`domain.md` 3. A request is a person's separate request for advice about one set of facts, however
many messages or calls it takes; a group's request is one; what was only brought to attention is
counted in a line of its own. The program cannot know whether two sets of facts are one: an
officer says so. Where it may be so and nobody has said, the pair is in doubt; where it was said
both ways, the pair is contradicted. Such a pair counts as two, and is shown.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeAlias

from core.casework.forms import Form
from core.ids import FileId
from core.office.bearing import name_keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.advice.case import ServiceRequest

NEAR = timedelta(days=60)
"""Requests of one person about one subject further apart are not thought to be one."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the counting rule has to know of a request."""

    file: FileId
    received_on: date
    category: str
    subcategory: str = ""
    person: frozenset[str] = frozenset()
    """Keys of the requester: an e-mail address, a name; empty for who is anonymous, or a group."""
    threads: frozenset[str] = frozenset()
    """Identifiers of the e-mails or e-mail threads in it."""
    part_of: frozenset[FileId] = frozenset()
    """The requests that an officer said it is part of: several only after a merge."""
    apart_from: frozenset[FileId] = frozenset()
    """The requests that an officer said it is not part of."""

    @property
    def subject(self) -> str:
        """What it is about: advice about retaliation is logged in either of two categories."""
        return self.subcategory or self.category


Pair: TypeAlias = "tuple[FileId, FileId]"


@dataclass(frozen=True, slots=True)
class Count:
    """How requests count."""

    standing_for: Mapping[FileId, FileId]
    """For each request the one that is counted in its place: itself, unless it is a part."""
    doubtful: tuple[Pair, ...]
    """Counted requests that may be one and that nobody has decided, the earlier one first."""
    contradicted: tuple[Pair, ...]
    """Requests that were said to be one and to be two, the earlier one first."""

    def counted(self, file: FileId) -> bool:
        """Tell whether a request is counted itself."""
        return self.standing_for.get(file) == file


def candidate(case: ServiceRequest, threads: Iterable[str] = ()) -> Candidate | None:
    """Return what counts of a request, or None while it has no day.

    `threads` are identifiers beside those of the e-mails that were put on it.
    """
    if case.opened_on is None:
        return None
    said: dict[bool, set[FileId]] = {True: set(), False: set()}
    # Two laptops may have said different things of one pair: both stand until a person settles it.
    for field, values in case.registers.fields.items():
        collection, _, other = field.partition("/")
        if collection == "counted":
            for value in values:
                if value.value is not None:
                    said[Form(value.value).flag("part")].add(FileId(other))
    return Candidate(
        case.file, case.opened_on, case.classes.category, case.classes.subcategory,
        _person(case), frozenset({*threads, *(e.message_id for e in case.emails)} - {""}),
        frozenset(said[True]), frozenset(said[False]),
    )  # fmt: skip


def _person(case: ServiceRequest) -> frozenset[str]:
    if case.requester_kind != "named":
        return frozenset()
    people = [p for p in case.persons if p.role == case.principal_role]
    mail = {f"mail {p.email.casefold()}" for p in people if p.email}
    return frozenset(mail | {key for p in people for key in name_keys(p.name) if key})


def count(candidates: Iterable[Candidate]) -> Count:
    """Apply the counting rule to all requests that there are."""
    # By age: from here on a request is its place in this order.
    every = sorted(candidates, key=lambda c: (c.received_on, c.file))
    place = {c.file: i for i, c in enumerate(every)}
    part_of = [_places(c.part_of, place) for c in every]
    apart_from = [_places(c.apart_from, place) for c in every]
    told_apart = {_pair(i, other) for i, others in enumerate(apart_from) for other in others}
    clash = {
        p for i, wholes in enumerate(part_of) for w in wholes if (p := _pair(i, w)) in told_apart
    }
    wholes = [
        [w for w in named if w != i and _pair(i, w) not in clash] for i, named in enumerate(part_of)
    ]
    standing = _standing([named[0] if named else i for i, named in enumerate(wholes)])
    # What holds between two requests holds between those that they are parts of.
    apart = {_pair(standing[one], standing[other]) for one, other in told_apart}
    clash |= {p for p in told_apart if standing[p[0]] == standing[p[1]]}
    rivals = {_pair(standing[i], standing[w]) for i, named in enumerate(wholes) for w in named}
    rivals = {pair for pair in rivals if pair[0] != pair[1]}
    clash |= rivals & apart
    doubtful = rivals | {_pair(*pair) for pair in _alike(every, standing, apart)}

    def named(pairs: set[_Places]) -> tuple[Pair, ...]:
        return tuple((every[one].file, every[other].file) for one, other in sorted(pairs))

    standing_for = {c.file: every[standing[i]].file for i, c in enumerate(every)}
    return Count(standing_for, named(doubtful - apart - clash), named(clash))


_Places: TypeAlias = tuple[int, int]


def _places(files: frozenset[FileId], place: Mapping[FileId, int]) -> list[int]:
    return sorted(place[file] for file in files if file in place)


def _pair(one: int, other: int) -> _Places:
    return (one, other) if one < other else (other, one)


def _standing(whole: Sequence[int]) -> list[int]:
    """Follow the decisions, from each request to the one that is counted.

    Two laptops can each have made one the part of the other; then the earlier one stands.
    """
    found = [-1] * len(whole)
    for start in range(len(whole)):
        path: dict[int, None] = {}
        here = start
        while found[here] < 0 and here not in path:
            path[here] = None
            here = whole[here]
        if found[here] < 0:
            walked = list(path)
            found[here] = min(walked[walked.index(here) :])
        for one in path:
            found[one] = found[here]
    return found


def _alike(
    every: Sequence[Candidate], standing: Sequence[int], apart: set[_Places]
) -> Iterator[_Places]:
    """Yield requests of one person about one subject, or of one thread, that may be one.

    Each is held against the latest earlier one that it was not told apart from: an officer is
    asked about ten requests of one person nine times, not forty-five.
    """
    persons: dict[tuple[str, str], list[int]] = defaultdict(list)
    threads: dict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(every):
        for key in one.person:
            persons[one.subject, key].append(i)
        for thread in one.threads:
            threads[thread].append(i)
    for near, groups in ((NEAR, persons.values()), (timedelta.max, threads.values())):
        for group in groups:
            yield from _asked_about(group, near, every, standing, apart)


def _asked_about(
    group: Sequence[int],
    near: timedelta,
    every: Sequence[Candidate],
    standing: Sequence[int],
    apart: set[_Places],
) -> Iterator[_Places]:
    latest: dict[int, date] = {}
    for i in group:
        me, day = standing[i], every[i].received_on
        for other in reversed(latest):
            if day - latest[other] > near:
                break
            if other != me and _pair(me, other) not in apart:
                yield me, other
                break
        latest.pop(me, None)
        latest[me] = day
