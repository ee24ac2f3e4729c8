# SPDX-License-Identifier: Apache-2.0
"""Owns what the sample office shows of the exchange: a contradiction, a recusal, a tampered file.

It happens on a training case of its own, so that the published matters stay as they ended.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from core.casework import steps
from core.casework.handling import settle_conflict
from core.casework.membership import declare_recusal
from core.errors import UserError
from core.retaliation import RETALIATION, opening
from core.retaliation.intake import add_allegation, add_report
from core.retaliation.review import make_finding
from core.retaliation.workflow import Action, State
from storage.sample.office import Desk, SampleOffice, done
from storage.sync import overview
from storage.sync.folder import exchange
from storage.sync.outgoing import SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

    from core.history.change import Decision
    from core.ids import FileId, OfficerId
    from core.retaliation.case import RetaliationCase

ONE, OTHER = "officer_1", "officer_2"


def play(office: SampleOffice, script: dict[str, Any]) -> dict[str, Any]:
    """Play it; return what demo.json says of it."""
    office.clock.to(date.fromisoformat(script["open"]["received_on"]))
    file = _opened(office, script)
    return {
        "folder": "exchange",
        "conflict": _contradict(office, file, script),
        "recusal": _recuse(office, file, script),
        "tampered": _tamper(office, file, script),
    }


def _opened(office: SampleOffice, script: dict[str, Any]) -> FileId:
    desk = Desk(office, "director", office.director.records.journal.device.office_file)
    decision = opening.open_case(
        desk.records.office, script["open"], by=desk.by, on=desk.on, start=State.RECEIVED
    )
    file = done(desk.records.create(RETALIATION, decision, actor=desk.by))
    desk = Desk(office, "director", file)
    desk.do(add_report, script["report"])
    desk.do(add_allegation, script["allegation"])
    for action in script["advance"]:
        desk.do(partial(_advance, Action(action)))
    office.exchange()
    return file


def _advance(action: Action, case: RetaliationCase, *, by: OfficerId, on: date) -> Decision:
    return steps.advance(case, action, {}, by=by, on=on)


def _contradict(office: SampleOffice, file: FileId, script: dict[str, Any]) -> dict[str, Any]:
    """Let two officers find otherwise without knowing of each other, and two persons settle it."""
    (allegation,) = Desk(office, ONE, file).case.allegations
    for who in (ONE, OTHER):
        Desk(office, who, file).do(
            make_finding, {"allegation": allegation.id, **script["findings"][who]}
        )
    office.exchange()
    director = Desk(office, "director", file)
    (conflict,) = director.case.conflicts
    values = len(conflict.values)
    choice = next(v for v in conflict.values if _says(v.value, script["settled"]["answer"]))
    director.do(
        settle_conflict,
        {
            "field": conflict.field,
            "choice": choice.events[0],
            "reason": script["settled"]["reason"],
        },
    )
    office.exchange()
    second = Desk(office, ONE, file)
    (proposal,) = second.case.open_proposals
    second.do(steps.approve, {"proposal": proposal.id})
    office.exchange()
    open_ones = [len(Desk(office, who, file).case.conflicts) for who in ("director", ONE, OTHER)]
    return {
        "case": director.case.number,
        "question": script["findings"][ONE]["question"],
        "values": values,
        "settled_as": script["settled"]["answer"],
        "open_afterwards": sum(open_ones),
    }


def _says(value: Any, answer: str) -> bool:  # noqa: ANN401 - JSON
    return isinstance(value, dict) and value.get("answer") == answer


def _recuse(office: SampleOffice, file: FileId, script: dict[str, Any]) -> dict[str, Any]:
    """Recuse an officer, and let the laptop give the case back."""
    recused: OfficerId = office.people[OTHER]
    Desk(office, "director", file).do(
        declare_recusal, {"officer": recused, "reason": script["recusal"]}
    )
    office.exchange()
    records = office.laptops[OTHER].records
    number = Desk(office, "director", file).case.number
    (certificate,) = (c for c in overview.certificates(records) if c.number == number)
    return {
        "officer": records.office.officers[recused].name,
        "case": certificate.number,
        "events_left": len(records.events(file)),
        "found_by_search": len(records.search(script["open"]["name"])),
    }


def _tamper(office: SampleOffice, file: FileId, script: dict[str, Any]) -> dict[str, Any]:
    """Change one bit of a bundle on its way; it is refused, and the next one heals it."""
    director, officer = office.director, office.laptops[ONE]
    before = {path.name for path in office.folder.iterdir()}
    desk = Desk(office, "director", file)
    (allegation,) = desk.case.allegations
    desk.do(make_finding, {"allegation": allegation.id, **script["tampered"]})
    exchange(director.records, office.folder)
    codes = []
    for path in sorted(office.folder.glob(f"*{SUFFIX}")):
        if path.name not in before:
            good = path.read_bytes()
            codes += _refusals(office, path, bytes([*good[:-1], good[-1] ^ 1]))
            path.write_bytes(good)
    office.exchange()
    healed = len(officer.records.events(file)) == len(director.records.events(file))
    return {"refused": codes, "healed": healed}


def _refusals(office: SampleOffice, path: Path, bad: bytes) -> list[str]:
    """Return how the officer for whom a bundle is refuses it once it was changed."""
    from storage.sync.bundle import is_for
    from storage.sync.incoming import take_in

    path.write_bytes(bad)
    for laptop in office.laptops.values():
        with path.open("rb") as stream:
            if is_for(stream, laptop.records.journal.device.exchange):
                try:
                    take_in(laptop.records, stream)
                except UserError as error:
                    return [error.code]
    return []
