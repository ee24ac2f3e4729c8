# SPDX-License-Identifier: Apache-2.0
"""Owns what letters of every kind of file have in common: which are open, for whom, exits.

What each kind of file allows and says is in its `practice`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from core.casework.breaches import breaches
from core.casework.people import may_handle
from core.errors import Refusal
from core.history.settling import no_conflict
from core.office.bearing import ANYTHING
from core.office.instance import code_of

if TYPE_CHECKING:
    from datetime import date

    from core.casework.case import Case
    from core.history.registers import Registers
    from core.ids import InstanceId, OfficerId


@dataclass(frozen=True, slots=True)
class Extra:
    """What an officer gives to a letter."""

    register_number: str
    language: str = ""
    """The language of the letter; empty for that of the file."""
    additional: str = ""
    next_step: str = ""
    """For a status update; empty for what the state itself says."""
    reply_by: date | None = None
    """The day that the letter asks for, where the file names none or another is wanted."""
    person: str = ""
    """For a request of information: whom it goes to, when that is not the applicant."""
    officer: OfficerId | None = None
    """For a certificate: the recused officer, when there are several."""
    referral: str = ""
    """For a hand-over note: the referral that it goes with."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which letter an officer wants: its kind, its language, and what he adds to the record."""

    kind: str
    language: str
    """Empty for that of the file."""
    on: date
    """The day the letter is dated."""
    extra: Extra
    supersedes: str = ""
    """The id of the letter that this one replaces."""


@dataclass(frozen=True, slots=True)
class LetterOption:
    """A kind of letter: open now, or refused with the reason."""

    kind: str
    refusal: Refusal | None

    @property
    def allowed(self) -> bool:
        """Whether it can be written now."""
        return self.refusal is None


def letters_open(case: Case, *, by: OfficerId, on: date) -> tuple[LetterOption, ...]:
    """Return every kind of letter that a file can have, each open or with the reason why not."""
    practice = case.practice
    return tuple(
        LetterOption(kind, practice.letter_refusal(case, kind, by=by, on=on))
        for kind in practice.letter_kinds
    )


def export_refusal(case: Case, *, by: OfficerId) -> Refusal | None:
    """Return why nothing of a file may leave the office now, its issued letters too, or None."""
    return may_handle(case, by, clerical=True) or unsettled(case)


def writing_refusal(case: Case, *, by: OfficerId) -> Refusal | None:
    """Return why an officer cannot write any letter about a file now, or None."""
    if refusal := may_handle(case, by) or unsettled(case):
        return refusal
    return case.office.head_refusal if case.office else None


def unsettled(case: Case) -> Refusal | None:
    """Return what has to be settled before anything is said of a file, or None."""
    if refusal := no_conflict(case.registers):
        return refusal
    found = breaches(case)
    return Refusal.of("case.breach_open", count=len(found)) if found else None


def writers(case: Case) -> frozenset[OfficerId]:
    """Return for whom a letter that a file owes waits: who has the file, else all who may write it.

    What the office owes must be seen by somebody. Who took the step may not think of it any more,
    or have been the second person and no more.
    """
    officers = case.office.officers if case.office else {}
    able = frozenset(officer for officer in officers if may_handle(case, officer) is None)
    return able & {case.assigned} or able


def bound_by_letters(case: Case) -> frozenset[str]:
    """Return on whom it depends for whom such a letter waits, in words of `core.office.bearing`."""
    found = writers(case)
    return frozenset(found) if found == {case.assigned} else frozenset({ANYTHING})


class Numbered(Protocol):
    """A file that has letters: a case, or a cycle."""

    @property
    def number(self) -> str:
        """Its register number."""

    @property
    def registers(self) -> Registers:
        """What its events say."""


def next_register_number(case: Numbered, prefix: str, instance: InstanceId) -> str:
    """Return the number of the next letter that a device issues: `EO/RC/2021/A7/0003/A7-02`.

    It is the office's prefix, the number of the file, and how many letters the device has issued
    in it: no device repeats its own, and each has a code of its own. A series over all files would
    have gaps, and tell a recused officer that letters go out in a case that he is not shown.
    """
    mine = {past.id for past in case.registers.trail if past.event.instance == instance}
    letters = [path for path in case.registers.items if path.startswith("letter/")]
    issued = sum(case.registers.items[path].event in mine for path in letters)
    return f"{prefix}/{case.number}/{code_of(instance)}-{issued + 1:02d}"
