# SPDX-License-Identifier: Apache-2.0
"""Owns who may change the roster: which events of the office file count, and which wait or do not.

**One past.** An event is judged on what its author had seen and on nothing else. What else has
come, and when, changes nothing about it: what counts in a set of events counts in every larger
one, so laptops that have more and less agree about what both have. Therefore an event of which
the author had seen that his device was revoked is nobody's; one that he had not seen it stands,
and it is the sender of a bundle who must not be revoked.

**Who.** The roster is officers, devices, and approvals. It is changed by an active director, or
by an alternate while there is no active director. A device acts for its owner, and for officers
who share it: an officer shares another's device by an event of a device of his own; the director
lets one who has no device work on the director's, so that an office with one laptop can have
several people. A device that a restored backup becomes enters itself, if one of its officer's
devices vouches for it; whoever shared that one shares it. Until the founder's device is entered,
it may do anything: that is founding.

**Two persons.** Where, besides the author, there is a director, officer or alternate who is able
to sign, a change has no effect until one of them approves it, having seen it, from a device of
his own if he has one. Whom a change concerns can approve or reject it only if nobody else can, as
far as he had seen. A person is not needed to approve what is taken from him (his place, his
device) if there is nobody else: or an office of two could never part with the one who took the
laptop along. An approval by somebody who had seen a rejection does not count; one that had not
does. To undo what took effect is another change.

**No effect.** What does not count stays in the history, in its place, signed and attributable;
`FileKind.void` has the fold pass over its operations. Nothing of the office file is ever erased:
everything else is verified against it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.history.ops import Add, Assign, Erase
from core.history.registers import Lineage, parents
from core.ids import EventId, InstanceId, OfficerId
from core.office.instance import is_named_after, is_vouched
from core.office.programmes import may_have
from core.office.standing import Standing, Tally, form_of, is_roster, path_of, seconds_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.history.ops import Op
    from core.history.registers import Step

UNKNOWN_DEVICE = "office.void_unknown_device"
REVOKED_DEVICE = "office.void_revoked_device"
NOT_BY_OWNER = "office.void_not_by_owner"
NOT_DIRECTOR = "office.void_not_director"
NOT_SECOND = "office.void_not_second"
NOT_SHARED = "office.void_not_shared"
WALLED = "office.void_walled"
ERASES = "office.void_erases"
MIXED = "office.void_mixed"
PENDING = "office.void_pending"
REJECTED = "office.void_rejected"
STRANGERS = frozenset({UNKNOWN_DEVICE, REVOKED_DEVICE, NOT_BY_OWNER})
"""Codes of events that are not the office's at all: they are not even taken in."""

_ANSWERS = frozenset({"approval", "rejection"})
_NOBODY: frozenset[OfficerId] = frozenset()


def judge(trail: Sequence[Step]) -> dict[EventId, str]:
    """Return the events of an office's history that have no effect, and why."""
    return _Court(trail).verdicts()


class _Court:
    """Judges the events of one history in their order, each on its own past."""

    def __init__(self, trail: Sequence[Step]) -> None:
        self._trail = trail
        self._lineage = Lineage.of(trail)
        self._roster = 0
        """What has been judged of the roster."""
        self._effects: dict[int, Step] = {}
        """By place: of a change that counts, itself; of an approval, what it approves."""
        self._codes: dict[EventId, str] = {}
        self._proposed: dict[EventId, OfficerId] = {}
        """Changes that need a second person, and their authors."""
        self._approved: set[EventId] = set()
        self._rejected: dict[EventId, int] = {}
        self._founder: InstanceId | None = None
        self._readings: dict[InstanceId, tuple[Tally, int]] = {}
        """By device: what it had seen of the roster when it last wrote, which only grows."""

    def verdicts(self) -> dict[EventId, str]:
        for step in self._trail:
            code = self._verdict(step)
            if code:
                self._codes[step.id] = code
            elif any(map(is_roster, step.ops)):
                self._roster |= self._bit(step.id)
                if step.id not in self._proposed:
                    self._effects.setdefault(self._lineage.place[step.id], step)
        waiting = {
            event: REJECTED if event in self._rejected else PENDING
            for event in self._proposed
            if event not in self._approved
        }
        return self._codes | waiting

    def _bit(self, event: EventId) -> int:
        return 1 << self._lineage.place[event]

    def _past(self, step: Step) -> int:
        return self._lineage.seen[step.id] & ~self._bit(step.id)

    def _standing(self, device: InstanceId, past: int) -> Standing:
        """Return who was who for a device that had seen the events of a mask."""
        seen = past & self._roster
        tally, known = self._readings.get(device, (None, 0))
        if tally is None or known & ~seen:  # a cloned device may have seen less
            tally, known = Tally(self._lineage), 0
        more = seen & ~known
        while more:
            place = (more & -more).bit_length() - 1
            if place in self._effects:
                tally.add(self._effects[place])
            more &= more - 1
        self._readings[device] = tally, seen
        return tally.standing()

    def _verdict(self, step: Step) -> str:
        if not parents(step.event):
            begins = self._founder is None  # an office begins once
            self._founder = self._founder or step.event.instance
            return "" if begins else UNKNOWN_DEVICE
        if any(isinstance(op, Erase) for op in step.ops):
            return ERASES
        past = self._past(step)
        standing = self._standing(step.event.instance, past)
        if not standing.entries:
            return "" if step.event.instance == self._founder else UNKNOWN_DEVICE
        if _renews(step, standing):
            return ""
        return _stranger(step, standing) or self._member(step, past, standing)

    def _member(self, step: Step, past: int, standing: Standing) -> str:
        """Judge an event of somebody of the office."""
        roster = [op for op in step.ops if is_roster(op)]
        if any(path_of(op)[0] in _ANSWERS for op in roster):
            return self._answer(step, past, standing) if len(step.ops) == 1 else MIXED
        return self._change(step, roster, standing) if roster else ""

    def _change(self, step: Step, roster: Sequence[Op], standing: Standing) -> str:
        """Judge a change of the roster, and note whether it needs a second person."""
        signer, actor = step.event.instance, step.event.actor
        if _shares_own(step, standing):
            return ""
        if actor not in standing.directors:
            return NOT_DIRECTOR
        for op in roster:
            match path_of(op):
                case ["device", device, "shared", officer]:
                    if device != signer or standing.own(OfficerId(officer)):
                        return NOT_SHARED
                case ["officer", officer, "programme", programme] if isinstance(op, Assign):
                    role = standing.role(OfficerId(officer))
                    if op.value is not False and not may_have(role, programme):
                        return WALLED
        others = standing.seconds - {actor} - _deprived(roster, standing)
        if others:
            self._proposed[step.id] = actor
        return ""

    def _answer(self, step: Step, past: int, standing: Standing) -> str:
        """Judge an approval or a rejection, and note what it answers."""
        op, actor = step.ops[0], step.event.actor
        kind, event = path_of(op)[0], EventId("".join(path_of(op)[1:2]))
        author = self._proposed.get(event)
        if not isinstance(op, Add) or path_of(op)[2:] != [actor]:
            return NOT_SECOND
        if author is None or not self._lineage.saw(step.id, event):
            return NOT_SECOND
        change = self._trail[self._lineage.place[event]]
        withdraws = kind == "rejection" and actor == author
        too_late = kind == "approval" and self._rejected.get(event, 0) & past
        if not withdraws and (too_late or not _seconds(step, change, standing)):
            return NOT_SECOND
        if kind == "approval":
            self._approved.add(event)
            self._effects[self._lineage.place[step.id]] = change
        else:
            self._rejected[event] = self._rejected.get(event, 0) | self._bit(step.id)
        return ""


def _stranger(step: Step, standing: Standing) -> str:
    """Tell why an event is nobody's, if it is: the device, or whom it claims to act for."""
    signer, actor = step.event.instance, step.event.actor
    if signer not in standing.entries:
        return UNKNOWN_DEVICE
    if signer in standing.revoked:
        return REVOKED_DEVICE
    acts = actor in standing.actors(signer) and actor in standing.active
    return "" if acts else NOT_BY_OWNER


def _seconds(step: Step, change: Step, standing: Standing) -> bool:
    """Tell whether an author can be the second person of a change.

    Who has a device of his own must use it: whoever has the other could have written it.
    """
    own = standing.own(step.event.actor)
    able = seconds_for(change.ops, change.event.actor, standing)
    return step.event.actor in able and (not own or step.event.instance in own)


def _renews(step: Step, standing: Standing) -> bool:
    """Tell whether a device enters itself in the place of one that vouches for it."""
    signer, actor = step.event.instance, step.event.actor
    if signer in standing.entries:
        return False
    match step.ops:
        case (Add(item, value),) if item == f"device/{signer}":
            form = form_of(value)
        case _:
            return False
    voucher = InstanceId(str(form.get("vouched_by")))
    return (
        is_named_after(signer, form.get("key"))
        and form.get("officer") == actor
        and actor in standing.owners(voucher)
        and actor in standing.active
        and voucher not in standing.revoked
        and is_vouched(standing.key(voucher), form.get("voucher"), step.event.office, signer)
    )


def _shares_own(step: Step, standing: Standing) -> bool:
    """Tell whether an officer, from a device of his own, lets another act for him."""
    actor = step.event.actor
    return step.event.instance in standing.own(actor) and all(
        isinstance(op, Add) and path_of(op)[2:] == ["shared", actor] for op in step.ops
    )


def _deprived(roster: Sequence[Op], standing: Standing) -> frozenset[OfficerId]:
    """Return from which one person a change only takes: their place, their devices."""
    found: set[OfficerId] = set()
    for op in roster:
        match op, path_of(op):
            case Assign(value=False), ["officer", officer, "active"]:
                found.add(OfficerId(officer))
            case Assign(value=True), ["device", device, "revoked"]:
                found |= standing.owners(InstanceId(device))
            case _:
                return _NOBODY
    return frozenset(found) if len(found) == 1 else _NOBODY
