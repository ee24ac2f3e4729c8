# SPDX-License-Identifier: Apache-2.0
"""Owns what is done to cases: look, open, advance, act, approve, give back.

The day is the day on this machine's calendar unless a caller says another.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from core.casework.breaches import breaches
from core.casework.letters import letters_open
from core.casework.people import recusal_proposals
from core.casework.steps import advance, approve, open_actions, return_to_drafter
from core.casework.undoing import take_back
from core.errors import Refusal
from core.retaliation import PREVENTION, RETALIATION
from core.retaliation.opening import open_case
from core.retaliation.workflow import CaseKind
from ui.operations.changed import Changed, Done, recorded
from ui.operations.documents import TakenIn, begun, opened_file
from ui.operations.kinds import CASES, acts_of, trade_of
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.casework.acts import Act
    from core.casework.breaches import Breach
    from core.casework.case import Case
    from core.casework.letters import LetterOption
    from core.casework.needs import Given
    from core.casework.people import RecusalProposal
    from core.casework.steps import Option
    from core.history.change import Decision
    from core.history.registers import Equivocation
    from core.ids import EventId, FileId, OfficerId
    from core.policy.clocks import Clock
    from core.retaliation.workflow import Action, State
    from storage.intake import Attached, Message
    from storage.records.lists import Page, Sort, Today
    from storage.records.records import Records
    from storage.records.results import Applied
    from storage.records.timeline import TimelineStep
    from ui.operations.open_vault import OpenVault

KINDS = {CaseKind.RETALIATION: RETALIATION, CaseKind.PREVENTION: PREVENTION}


@dataclass(frozen=True)
class CaseView:
    """A case as an officer sees it on a day: what it is, what may be done, what stands open."""

    file: FileId
    case: Case
    me: OfficerId
    on: date
    options: tuple[Option, ...]
    clocks: tuple[Clock, ...]
    """Those that run or wait, the next one due first."""
    letters: tuple[LetterOption, ...]
    """Every kind of letter, each open or with the reason why not."""
    acts: Mapping[str, Refusal | None]
    """Why an act cannot be done now, by its name; None where it can."""
    recusals: tuple[RecusalProposal, ...]
    readers: frozenset[OfficerId]
    """Who may have the case."""
    given_back: Mapping[OfficerId, bool]
    """Of officers whose laptops had it, whether these said that they gave it back."""
    withheld: frozenset[OfficerId]
    """To whom nothing of it is sent while their recusal is proposed."""
    breaches: tuple[Breach, ...]
    alarms: tuple[Equivocation, ...]
    steps: tuple[TimelineStep, ...]
    present: frozenset[str]
    """Which of the documents' bytes are on this device, by SHA-256."""
    at_hand: frozenset[str]
    """The officers with a way into this vault: who else approves does so on another laptop."""


def look_at_case(*, file: FileId, on: date | None = None, note: bool = True) -> Operation[CaseView]:
    """Read a case; `note` enters that it was looked at, which showing it again does not."""
    return Operation(lambda opened: CaseView(**seen(opened, file, on, note=note)))


def look_at_identity(*, file: FileId, why: str) -> Operation[None]:
    """Enter that the names in a restricted file are shown, and for which `identity.REASONS`."""
    return Operation(lambda opened: opened.records.note_access("view", file, f"identity/{why}"))


def seen(opened: OpenVault, file: FileId, on: date | None, *, note: bool) -> dict[str, Any]:
    """Return what a `CaseView` says of a file, by name."""
    from storage.sync.overview import given_back

    records = opened.records
    loaded = records.load(file)
    case: Case = loaded.case
    trade, day, me = trade_of(case), on or date.today(), records.me
    if note:
        records.note_access("view", file)
    return {
        "file": file,
        "case": case,
        "me": me,
        "on": day,
        "options": open_actions(case, by=me, on=day),
        "clocks": trade.running(case),
        "letters": letters_open(case, by=me, on=day),
        "acts": {name: act.refusal(case, me) for name, act in trade.acts.items()},
        "recusals": recusal_proposals(case),
        "readers": loaded.readers,
        "given_back": given_back(records, file),
        "withheld": loaded.withheld,
        "breaches": breaches(case),
        "alarms": loaded.registers.equivocations,
        "steps": records.timeline(file),
        "present": frozenset(d.sha256 for d in case.documents if records.has_attachment(d.sha256)),
        "at_hand": frozenset(slot.officer for slot in opened.vault.slots() if slot.officer),
    }


def list_cases(
    *,
    text: str,
    states: tuple[str, ...],
    closed: bool | None,
    sort: Sort,
    descending: bool,
    offset: int,
    limit: int,
    kinds: Sequence[str] | None = CASES.kinds,
) -> Operation[Page]:
    """Read one page of the list of cases of some kinds; None means of all."""

    def work(opened: OpenVault) -> Page:
        return opened.records.list(
            kinds=kinds, text=text, states=states or None,
            closed=closed, sort=sort, descending=descending, offset=offset, limit=limit,
        )  # fmt: skip

    return Operation(work)


def look_at_today(*, on: date | None = None) -> Operation[Today]:
    """Read what is urgent."""
    return Operation(lambda opened: opened.records.today(on or date.today()))


def count_left_alone() -> Operation[int]:
    """Count the cases on this laptop that nobody may handle any more."""

    def work(opened: OpenVault) -> int:
        from storage.sync.audience import left_alone

        return left_alone(opened.records)

    return Operation(work)


def note_search() -> Operation[None]:
    """Enter that somebody searched; what was searched for is nobody's business."""
    return Operation(lambda opened: opened.records.note_access("search"))


def begin_case(
    *,
    facts: Given,
    start: State,
    kind: CaseKind = CaseKind.RETALIATION,
    papers: Sequence[Message | Attached] = (),
    on: date | None = None,
) -> Operation[TakenIn]:
    """Open a case; without a number it gets the next one of this device.

    With papers, what came in and the case are one: either all of it is entered, or nothing.
    """

    def work(opened: OpenVault) -> TakenIn:
        records = opened.records
        day = on or date.today()
        with records.transaction():
            number = facts.get("number") or records.next_number(CASES.series, day.year)
            decision = open_case(
                records.office, {**facts, "number": number}, by=records.me, on=day, start=start,
                kind=kind,
            )  # fmt: skip
            return begun(opened, KINDS[kind], decision, papers, day)

    return Operation(work, changes=lambda taken, at: opened_file(taken, RETALIATION.programme, at))


def advance_case(
    *, file: FileId, action: Action, facts: Given, on: date | None = None
) -> Operation[Applied[Any]]:
    """Take a step, or draft it for a second person."""
    return _apply(file, lambda case, me: advance(case, action, facts, by=me, on=on or date.today()))


def act_on_case(
    *, file: FileId, act: str, facts: Given, on: date | None = None
) -> Operation[Applied[Any]]:
    """Do one of core's acts: a note, a person, a finding, a consent, ..."""
    return _apply(
        file, lambda case, me: acts_of(case)[act](case, facts, by=me, on=on or date.today())
    )


def approve_as(
    *,
    file: FileId,
    proposal: str,
    officer: OfficerId,
    passphrase: str,
    note: str = "",
    on: date | None = None,
) -> Operation[Applied[Any]]:
    """Give the second person's word, as the officer whose passphrase this is."""

    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        records = opened.records
        # The rules first: a wrong person need not type a passphrase in vain, nor try out one.
        decision = approve(records.load(file).case, facts, by=officer, on=on or date.today())
        if isinstance(decision, Refusal):
            records.note_access("refused", file, decision.code, actor=officer)
            return decision
        if opened.vault.verify_secret(passphrase, officer) is None:
            records.note_access("refused", file, "window.not_their_passphrase")
            return Refusal.of("window.not_their_passphrase")
        return records.apply(
            file,
            lambda case, _: approve(case, facts, by=officer, on=on or date.today()),
            actor=officer,
        )

    facts: Given = {"proposal": proposal, "note": note}
    return Operation(work, changes=recorded)


def give_back(
    *, file: FileId, proposal: str, reason: str, on: date | None = None
) -> Operation[Applied[Any]]:
    """Give a proposal back to its drafter; the drafter takes it back in the same way."""
    facts: Given = {"proposal": proposal, "reason": reason}
    return _apply(
        file, lambda case, me: return_to_drafter(case, facts, by=me, on=on or date.today())
    )


def _apply(file: FileId, decide: Callable[[Case, OfficerId], Decision]) -> Operation[Applied[Any]]:
    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        records = opened.records
        return records.apply(file, lambda case, _: decide(case, records.me))

    return Operation(work, changes=recorded)


def act_on(records: Records, file: FileId, act: str, facts: Given, on: date) -> None:
    """Do an act within the caller's transaction; one that is refused undoes all of it."""
    done = records.apply(
        file, lambda case, _: acts_of(case)[act](case, facts, by=records.me, on=on)
    )
    if isinstance(done, Refusal):
        raise done.error()


def can_be_undone(applied: Applied[Any], me: OfficerId, on: date) -> bool:
    """Tell whether what was just done can be taken back by who did it."""
    if len(applied.events) != 1:
        return False
    case, event = applied.case, applied.events[0].id
    back = take_back(case, event, acts_of(case), by=me, on=on, reason="–")
    return back is not None and not isinstance(back, Refusal)


def undo_act(
    *, file: FileId, event: EventId, reason: str, on: date | None = None
) -> Operation[Applied[Any]]:
    """Take back an act that `can_be_undone`."""

    def decide(case: Case, me: OfficerId) -> Decision:
        day = on or date.today()
        back = take_back(case, event, acts_of(case), by=me, on=day, reason=reason)
        return back or Refusal.of("case.undo_late")

    return _apply(file, decide)


def take_out(
    *, file: FileId, items: Sequence[str], reason: str, on: date | None = None
) -> Operation[FileId]:
    """Take entries that were put in the wrong file out of its view, with the reason."""

    def work(opened: OpenVault) -> FileId:
        with opened.records.transaction():
            for item in items:
                facts = {"item": item, "reason": reason}
                act_on(opened.records, file, "remove_item", facts, on or date.today())
        return file

    out = Done("item_removed")
    return Operation(work, changes=lambda _, at: Changed(at, frozenset({file}), done=out))


def tie_cases(
    *, file: FileId, other: FileId, why: str, on: date | None = None
) -> Operation[Applied[Any]]:
    """Record on a case that another one has to do with it."""

    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        records = opened.records
        facts: Given = {"file": other, "number": records.load(other).case.number, "why": why}
        return records.apply(
            file, lambda case, _: tying(case)(case, facts, by=records.me, on=on or date.today())
        )

    return Operation(work, changes=recorded)


def tying(case: Case) -> Act[Any]:
    """Return the act that ties a case to another."""
    trade = trade_of(case)
    return trade.acts[trade.tying]
