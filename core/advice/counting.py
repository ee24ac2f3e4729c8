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
    from collections.abc import Iterable, Iterator, Mapping

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
    known = {c.file: c for c in sorted(candidates, key=_age)}
    contradicted = _said_both_ways(known)
    wholes = {
        file: [w for w in sorted(c.part_of & known.keys(), key=lambda w: _age(known[w]))
               if w != file and _pair(known, file, w) not in contradicted]
        for file, c in known.items()
    }  # fmt: skip
    standing = _standing({file: named[0] for file, named in wholes.items() if named}, known)
    apart: set[Pair] = set()
    for one, other in _told_apart(known):
        if standing[one] == standing[other]:
            contradicted.add(_pair(known, one, other))
        else:
            apart.add(_pair(known, standing[one], standing[other]))
    doubtful: set[Pair] = set()
    for one, other in (*_wholes_of_one(wholes), *_alike(known, standing, apart)):
        pair = _pair(known, standing[one], standing[other])
        if pair[0] != pair[1]:
            (contradicted if pair in apart else doubtful).add(pair)
    return Count(standing, _in_order(known, doubtful), _in_order(known, contradicted))


def _age(one: Candidate) -> tuple[date, FileId]:
    return one.received_on, one.file


def _pair(known: Mapping[FileId, Candidate], one: FileId, other: FileId) -> Pair:
    return (one, other) if _age(known[one]) <= _age(known[other]) else (other, one)


def _in_order(known: Mapping[FileId, Candidate], pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    return tuple(sorted(pairs, key=lambda pair: (_age(known[pair[0]]), _age(known[pair[1]]))))


def _told_apart(known: Mapping[FileId, Candidate]) -> Iterator[Pair]:
    for one in known.values():
        yield from ((one.file, other) for other in one.apart_from if other in known)


def _said_both_ways(known: Mapping[FileId, Candidate]) -> set[Pair]:
    """Return pairs of which one is a part of the other, and the two are two."""
    return {
        _pair(known, one, other)
        for one, other in _told_apart(known)
        if other in known[one].part_of or one in known[other].part_of
    }


def _wholes_of_one(wholes: Mapping[FileId, list[FileId]]) -> Iterator[Pair]:
    """Yield the requests of which two laptops each made the same request a part."""
    for named in wholes.values():
        yield from ((named[0], other) for other in named[1:])


def _standing(
    whole: Mapping[FileId, FileId], known: Mapping[FileId, Candidate]
) -> Mapping[FileId, FileId]:
    """Follow the decisions, from each request to the one that is counted.

    Two laptops can each have made one the part of the other; then the earlier one stands.
    """
    found: dict[FileId, FileId] = {}
    for file in known:
        place: dict[FileId, int] = {}
        here = file
        while here not in found and here not in place:
            place[here] = len(place)
            here = whole.get(here, here)
        if here not in found:
            circle = list(place)[place[here] :]
            found[here] = min(circle, key=lambda f: _age(known[f]))
        found |= dict.fromkeys(place, found[here])
    return found


def _alike(
    known: Mapping[FileId, Candidate], standing: Mapping[FileId, FileId], apart: set[Pair]
) -> Iterator[Pair]:
    """Yield requests of one person about one subject, or of one thread, that may be one.

    Each is held against the latest earlier one that it was not told apart from: an officer is
    asked about ten requests of one person nine times, not forty-five.
    """
    groups: dict[str, list[Candidate]] = defaultdict(list)
    for one in known.values():
        for key in one.person:
            groups[f"{one.subject}/{key}"].append(one)
        for thread in one.threads:
            groups[f"/{thread}"].append(one)
    for key, group in groups.items():
        for_good = key.startswith("/")
        latest: dict[FileId, date] = {}
        for one in group:
            me = standing[one.file]
            for other in reversed(latest):
                if not for_good and one.received_on - latest[other] > NEAR:
                    break
                if other != me and _pair(known, me, other) not in apart:
                    yield other, me
                    break
            latest.pop(me, None)
            latest[me] = one.received_on
