# SPDX-License-Identifier: Apache-2.0
"""Owns the draw of a cycle as its file keeps it: committed, announced, opened, drawn.

A secret is in no file before it is opened: it stays on the device that made it. What was
committed, announced and opened merges like any decision, and two announcements that differ are a
conflict that a person settles before a secret is opened; what was opened before that counts no
more. Whoever will not open a secret ends the draw: it is given up with a reason that stays in the
history, and everybody commits anew. Once all are open the result is known, and it stands. Where a
number of strangers is awaited, it can still be given up, for that number may never be published;
whoever did so although it was leaves everything behind with which anybody can tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.facts import REASON
from core.disclosure import draw
from core.disclosure.cycle_acts import may, recorded, stated
from core.errors import Refusal
from core.history.settling import no_conflict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from core.casework.needs import Facts, Given
    from core.disclosure.cycle import Cycle
    from core.disclosure.draw import Announcement, Drawn, Member, Rule
    from core.disclosure.parts import Paper
    from core.history.change import Decision
    from core.history.ops import Op
    from core.ids import OfficerId


def commit(cycle: Cycle, secret: bytes, *, by: OfficerId, on: date) -> Decision:
    """Commit a secret of `draw.SECRET` bytes to the draw of the cycle, once.

    One that was lost before the announcement ends the draw: it is given up, and all commit anew.
    """
    if refusal := may(cycle, by):
        return refusal
    if cycle.announced is not None:
        return Refusal.of("disclosure.draw_announced")
    if by in cycle.committed:
        return Refusal.of("draw.committed_already")
    said = draw.commitment(cycle.number, by, secret)
    op = cycle.registers.assign(f"committed/{by}", said)
    return recorded(cycle, "secret_committed", op, on=on)


def announce(
    cycle: Cycle,
    rule: Rule,
    members: Sequence[Member],
    public: str = "",
    *,
    by: OfficerId,
    on: date,
) -> Decision:
    """Fix the draw: rule, list and commitments; `public` as in `draw.announce`."""
    if refusal := may(cycle, by):
        return refusal
    if cycle.announced is not None:
        return Refusal.of("disclosure.draw_announced")
    said = draw.announce(cycle.number, rule, members, cycle.committed, public)
    if isinstance(said, Refusal):
        return said
    op = cycle.registers.assign("announced", said.form())
    return recorded(cycle, "draw_announced", op, on=on)


def open_secret(cycle: Cycle, secret: bytes, *, by: OfficerId, on: date) -> Decision:
    """Open one's secret, once the draw is announced and no other announcement stands beside it."""
    announced = _settled(cycle, by)
    if isinstance(announced, Refusal):
        return announced
    said = announced.commitments.get(by)
    if said is None or draw.commitment(announced.cycle, by, secret) != said:
        return Refusal.of("draw.secret_other", officer=_name(cycle, by))
    op = cycle.registers.assign(f"opened/{by}", secret.hex())
    return recorded(cycle, "secret_opened", op, on=on)


def held(cycle: Cycle, members: Sequence[Member], public_value: str = "") -> Drawn | Refusal:
    """Return what the draw gives now that the secrets are open, or what is missing."""
    if cycle.announced is None:
        return Refusal.of("disclosure.draw_not_announced")
    secrets = {officer: bytes.fromhex(digits) for officer, digits in cycle.opened.items()}
    answer = draw.hold(cycle.announced, members, secrets, public_value)
    if isinstance(answer, Refusal) and "officer" in answer.params:
        name = _name(cycle, str(answer.params["officer"]))
        return Refusal.of(answer.code, officer=name)
    return answer


def record_draw(
    cycle: Cycle, drawn: Drawn, certificate: Paper, cohort: Paper, *, by: OfficerId, on: date
) -> Decision:
    """Record the result with its certificate and the list, whose bytes are attached with it."""
    announced = _settled(cycle, by)
    if isinstance(announced, Refusal):
        return announced
    if cycle.drawn:
        return Refusal.of("disclosure.drawn_already")
    if drawn.announcement != announced:
        return Refusal.of("draw.list_changed")
    said: Facts = {
        "certificate": certificate.form(), "cohort": cohort.form(), "numbers": list(drawn.numbers),
        "on": on.isoformat(),
    }  # fmt: skip
    return recorded(cycle, "draw_held", cycle.registers.assign("drawn", said), on=on)


def give_up(cycle: Cycle, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Give up a draw that cannot be held, with a reason: everybody commits a new secret."""
    known = stated(cycle, (REASON,), facts, by, on)
    if isinstance(known, Refusal):
        return known
    if cycle.drawn:
        return Refusal.of("disclosure.drawn_already")
    if decided(cycle):
        return Refusal.of("disclosure.draw_decided")
    registers = cycle.registers
    ops: list[Op] = [registers.assign(f"committed/{o}", None) for o in cycle.committed]
    ops += [registers.assign(f"opened/{o}", None) for o in cycle.opened]
    ops.append(registers.assign("announced", None))
    return recorded(cycle, "draw_given_up", *ops, on=on, reason=str(known["reason"]))


def decided(cycle: Cycle) -> bool:
    """Tell whether everybody can know whom an announced draw takes; no number is awaited."""
    announced = cycle.announced
    return (
        announced is not None
        and not announced.public
        and all(
            draw.commitment(announced.cycle, officer, bytes.fromhex(cycle.opened.get(officer, "")))
            == said
            for officer, said in announced.commitments.items()
        )
    )


def _settled(cycle: Cycle, by: OfficerId) -> Announcement | Refusal:
    if refusal := may(cycle, by) or no_conflict(cycle.registers):
        return refusal
    return cycle.announced or Refusal.of("disclosure.draw_not_announced")


def _name(cycle: Cycle, officer: str) -> str:
    officers = cycle.office.officers if cycle.office else {}
    return next((o.name for o in officers.values() if o.id == officer), officer)
