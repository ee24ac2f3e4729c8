# SPDX-License-Identifier: Apache-2.0
"""Owns what a cycle is, as one frozen value: its year, rules, targets, lists, draw and totals."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import ec

from core.casework.forms import Entry, Form, as_day, origin, table
from core.casework.parts import LetterRecord
from core.disclosure.certificate import read_announcement
from core.disclosure.cohort import ENTRANT_DAYS, Rule, Window, read_rule
from core.disclosure.workflow import ENTRANT
from core.history.canonical import MalformedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from cryptography.hazmat.primitives.asymmetric.ec import (
        EllipticCurvePrivateKey,
        EllipticCurvePublicKey,
    )

    from core.casework.forms import Origin
    from core.disclosure.draw import Announcement
    from core.history.registers import Registers
    from core.ids import FileId
    from core.office.office import Office
    from core.policy.profile import Profile

STAGES = ("registration", "filing", "review", "verification", "closing")
"""What a cycle goes through, each with a target date (`domain.md` 4)."""
PURPOSES = STAFF, VENDORS, PARTNERS, DRAW, COHORT = (
    "staff", "vendors", "partners", "draw", "cohort",
)  # fmt: skip
"""What a list is kept for: whom to register, whom to match names against, whom to draw from, who
has to file."""
_SECRET = 64


class State(StrEnum):
    """Where a cycle stands, the most careful place first."""

    OPEN = "open"
    REOPENED = "reopened"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Listed:
    """A list that was taken in; its bytes are in storage under the SHA-256."""

    id: str
    origin: Origin
    purpose: str
    """One of `PURPOSES`."""
    name: str
    sha256: str
    rows: int
    on: date | None
    sheet: str = ""
    """Which one of an .xlsx was chosen; empty for the first that has rows."""
    encoding: str = ""
    """What was chosen for a .csv; empty where the program finds out."""

    @classmethod
    def read(cls, entry: Entry) -> Listed:
        """Return the list of an entry."""
        d = entry.form
        return cls(
            entry.id, entry.origin, d.text("purpose"), d.text("name"), d.text("sha256"),
            d.number("rows"), entry.origin.on, d.text("sheet"), d.text("encoding"),
        )  # fmt: skip


@dataclass(frozen=True)
class Cycle:
    """The cycle of one year."""

    file: FileId
    registers: Registers
    office: Office | None
    number: str
    year: str
    """The year in which it is filed, by which results are told (Table 3)."""
    covers: date | None
    """The last day of the year that statements are about."""
    opens_on: date | None
    due_on: date | None
    profile: Profile | None
    """The policy that it and its filings are pinned to."""
    profile_key: str
    rules: tuple[Rule, ...]
    targets: Mapping[str, date]
    """By stage."""
    reached: Mapping[str, date]
    """By stage. `closing` is, unless somebody said another day, when the cycle was closed."""
    lists: tuple[Listed, ...]
    letters: tuple[LetterRecord, ...]
    """Issued about the cycle as a whole."""
    committed: Mapping[str, str]
    """By officer: see `core.disclosure.draw.commitment`."""
    announced: Announcement | None
    opened: Mapping[str, str]
    """By officer the secret, in hexadecimal digits, that was opened after this announcement."""
    drawn: Form
    """`certificate` (name, size, sha256, media_type), `cohort` likewise, `numbers`, `on`."""
    totals: Form
    """`required`, `complied` and what else figures need, with the `source` that says so."""
    state: State

    @property
    def closed(self) -> bool:
        """Whether nothing more is expected."""
        return self.state is State.CLOSED

    @property
    def window(self) -> Window | None:
        """The time of the cycle, for `core.disclosure.cohort.cohort`."""
        if self.covers is None or self.opens_on is None or self.due_on is None:
            return None
        days = self.profile.number(ENTRANT) if self.profile else None
        return Window(self.covers, self.opens_on, self.due_on, days or ENTRANT_DAYS)

    @property
    def private_key(self) -> EllipticCurvePrivateKey | None:
        """What opens the answers of this cycle; None where it cannot be read."""
        digits = str(self.registers.value("key") or "")
        try:
            return ec.derive_private_key(int(digits, 16), ec.SECP256R1())
        except ValueError:
            return None

    @property
    def public_key(self) -> EllipticCurvePublicKey | None:
        """What its forms are sealed to."""
        key = self.private_key
        return key.public_key() if key else None

    @property
    def next_target(self) -> tuple[str, date] | None:
        """The first stage that is not reached, of those with a target."""
        return next(
            ((s, self.targets[s]) for s in STAGES if s in self.targets and s not in self.reached),
            None,
        )

    @property
    def begun_on(self) -> date | None:
        """The day on which somebody entered it."""
        first = next(self.registers.deciding("about"), None)
        return as_day(first.payload.on) if first and first.payload else None

    def last_list(self, purpose: str) -> Listed | None:
        """Return the list for a purpose that was taken in last."""
        return next((one for one in reversed(self.lists) if one.purpose == purpose), None)


def read_cycle(file: FileId, registers: Registers, office: Office | None) -> Cycle:
    """Return the cycle that the registers of its file describe."""
    about = Form(registers.value("about"))
    key = str(registers.value("profile") or "")
    said = [Form(value.value) for value in registers.fields.get("state", ())]
    states = [State(one.text("state")) for one in said if one.text("state") in set(State)]
    state = min(states, key=list(State).index, default=State.OPEN)
    ended = [day for one in said if (day := one.day("on"))] if state is State.CLOSED else []
    closing = {"closing": max(ended)} if ended else {}
    return Cycle(
        file, registers, office,
        str(registers.value("number") or ""),
        about.text("year"), about.day("covers"), about.day("opens_on"), about.day("due_on"),
        next((p for p in office.policies if p.key == key), None) if office else None, key,
        _rules(registers), _days(registers, "target"), {**closing, **_days(registers, "reached")},
        tuple(map(Listed.read, _entries(registers, "list"))),
        tuple(map(LetterRecord.read, _entries(registers, "letter"))),
        _texts(registers, "committed"), _announced(registers), _opened(registers),
        Form(registers.value("drawn")), Form(registers.value("totals")),
        state,
    )  # fmt: skip


def _entries(registers: Registers, collection: str) -> Iterator[Entry]:
    for item in registers.under(collection):
        yield Entry(item.id, origin(registers, item), Form(item.value), registers, item)


def _rules(registers: Registers) -> tuple[Rule, ...]:
    said = registers.value("rules")
    try:
        return tuple(map(read_rule, said)) if isinstance(said, (list, tuple)) else ()
    except MalformedError:
        return ()


def _days(registers: Registers, name: str) -> Mapping[str, date]:
    found = {stage: as_day(str(value)) for stage, value in table(registers, name)}
    return {stage: day for stage, day in found.items() if stage in STAGES and day is not None}


def _texts(registers: Registers, name: str) -> Mapping[str, str]:
    return {
        key: value
        for key, value in table(registers, name)
        if isinstance(value, str) and len(value) == _SECRET
    }


def _opened(registers: Registers) -> Mapping[str, str]:
    """Return the secrets that were opened by officers who knew the announcement that stands.

    Whoever settles which of two announcements stands, or announces anew, might know all others.
    """
    announced = {e for v in registers.fields.get("announced", ()) for e in v.events}
    return {
        officer: secret
        for officer, secret in _texts(registers, "opened").items()
        if any(
            registers.lineage.saw(event, known)
            for event in registers.fields[f"opened/{officer}"][0].events
            for known in announced
        )
    }


def _announced(registers: Registers) -> Announcement | None:
    form = registers.value("announced")
    if form is None:
        return None
    try:
        return read_announcement(form)
    except (MalformedError, ValueError):
        return None
