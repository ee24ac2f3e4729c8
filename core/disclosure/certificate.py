# SPDX-License-Identifier: Apache-2.0
"""Owns the certificate of a draw: its bytes, and its recomputation from the list alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.disclosure import draw
from core.disclosure.draw import Announcement, Drawn, Rule, Share
from core.errors import Refusal
from core.history.canonical import MalformedError, decode, encode
from core.tabular.cells import key_of, line_of
from core.tabular.header import find_header

if TYPE_CHECKING:
    from core.disclosure.draw import Member
    from core.history.canonical import Json
    from core.tabular.cells import Row

FORMAT = "probitas.draw"
VERSION = 1
LIMIT = 4 * 1024 * 1024
"""Bytes of the largest certificate that is read: some 100,000 drawn."""
DRAWN_BEFORE = "drawn_before"
NUMBER = "number"
_YES, _NO = "yes", "no"


def write_certificate(drawn: Drawn) -> bytes:
    """Return the file that says how a draw was held and what it gave: `FORMAT.md`."""
    form: dict[str, Json] = {
        "format": FORMAT,
        "version": VERSION,
        "announcement": drawn.announcement.form(),
        "secrets": {officer: secret.hex() for officer, secret in drawn.secrets.items()},
        "public_value": drawn.public_value,
        "drawn": drawn.numbers,
    }
    return encode(form)


def read_certificate(data: bytes) -> Drawn | Refusal:
    """Return what a certificate says, whether or not it is true, or why it is none."""
    if len(data) > LIMIT:
        return Refusal.of("draw.not_certificate")
    try:
        return _read(decode(data))
    except (MalformedError, ValueError):
        return Refusal.of("draw.not_certificate")


def _read(form: Json) -> Drawn | Refusal:
    match form:
        case {"format": str(name), "version": int(version)} if name == FORMAT and version > VERSION:
            return Refusal.of("draw.newer")
        case {
            "format": str(name),
            "version": int(version),
            "announcement": Mapping() as announcement,
            "secrets": Mapping() as secrets,
            "public_value": str(value),
            "drawn": [*numbers],
            **rest,
        } if name == FORMAT and version == VERSION and not rest:
            pass
        case _:
            raise MalformedError("not a certificate")
    opened = {officer: bytes.fromhex(str(secret)) for officer, secret in secrets.items()}
    return Drawn(read_announcement(announcement), opened, value, _texts(numbers))


def read_announcement(form: Json) -> Announcement:
    """Return what was fixed before a draw; raise `MalformedError` for what is no announcement."""
    match form:
        case {
            "cycle": str(cycle),
            "rule": {
                "permille": int(permille),
                "strata": [*strata],
                "least": int(least),
                "spare": bool(spare),
            },
            "cohort": str(cohort),
            "shares": [*shares],
            "commitments": Mapping() as commitments,
            "public": str(public),
        }:
            pass
        case _:
            raise MalformedError("not an announcement")
    rule = Rule(permille, _texts(strata), least, spare)
    read = Announcement(
        cycle, rule, cohort, tuple(map(_share, shares)),
        {str(officer): str(said) for officer, said in commitments.items()}, public,
    )  # fmt: skip
    if encode(read.form()) != encode(form):
        raise MalformedError("more in it than an announcement has")
    return read


def _share(form: Any) -> Share:  # noqa: ANN401 - JSON
    match form:
        case {"stratum": [*stratum], "size": int(size), "open": int(open_), "drawn": int(drawn)}:
            return Share(_texts(stratum), size, open_, drawn)
        case _:
            raise MalformedError("not a share")


def _texts(values: Sequence[object]) -> tuple[str, ...]:
    if not all(isinstance(value, str) for value in values):
        raise MalformedError("not texts")
    return tuple(map(str, values))


def read_cohort(rows: Sequence[Row], rule: Rule) -> tuple[Member, ...] | Refusal:
    """Return the list that a sheet holds, in columns of any order, or say what is wrong with it."""
    columns = (NUMBER, *rule.strata, DRAWN_BEFORE)
    if not rows:
        return Refusal.of("draw.nobody")
    head = find_header(rows, frozenset(map(key_of, columns)))
    names = [line_of(cell) for cell in rows[head].cells]
    for column in columns:
        if column not in names:
            return Refusal.of("draw.column_missing", column=column)
    places = [names.index(column) for column in columns]
    members = []
    for row in rows[head + 1 :]:
        said = [line_of(row.cells[p]) if p < len(row.cells) else "" for p in places]
        if "" in said:
            return Refusal.of("draw.cell", row=row.number, column=columns[said.index("")])
        if (before := said.pop().lower()) not in (_YES, _NO):
            return Refusal.of("draw.cell", row=row.number, column=DRAWN_BEFORE)
        members.append(draw.Member(said[0], tuple(said[1:]), before == _YES))
    return tuple(members)


def cohort_rows(members: Sequence[Member], rule: Rule) -> list[tuple[str, ...]]:
    """Return the list as rows of texts, the header first: what `read_cohort` reads."""
    said = {True: _YES, False: _NO}
    rows = [(m.number, *m.stratum, said[m.drawn_before]) for m in members]
    return [(NUMBER, *rule.strata, DRAWN_BEFORE), *sorted(rows)]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a stranger recomputes."""

    name: str
    """`list`, `rule`, `secrets`, `result`."""
    passed: bool


def verify(certificate: Drawn, members: Sequence[Member]) -> tuple[Check, ...]:
    """Recompute a draw from its certificate and the list, and tell what agrees.

    That the announcement was made before the secrets were known, the paper shows on which its
    hash was printed; no file can.
    """
    said = certificate.announcement
    again = draw.announce(said.cycle, said.rule, members, said.commitments, said.public)
    held = draw.hold(said, members, certificate.secrets, certificate.public_value)
    opened = certificate.secrets.keys() == said.commitments.keys() and all(
        draw.commitment(said.cycle, officer, secret) == said.commitments[officer]
        and len(secret) == draw.SECRET
        for officer, secret in certificate.secrets.items()
    )
    return (
        Check("list", draw.cohort_hash(members) == said.cohort),
        Check("rule", isinstance(again, Announcement) and again == said),
        Check("secrets", opened),
        Check("result", isinstance(held, Drawn) and held == certificate),
    )
