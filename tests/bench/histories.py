# SPDX-License-Identifier: Apache-2.0
"""Owns the histories that are exchanged in the benches: cases told once, retold thousandfold.

A case is taken through its steps by the real rules, once; the others repeat it with other names,
other notes, and signatures of their own. Two of three are short, as in an office most are.
"""

from __future__ import annotations

import random
import re
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from core.casework import entering
from core.history.canonical import decode, encode
from core.history.change import Change
from core.history.event import Author, Hlc
from core.history.ops import Payload
from core.ids import EventId, FileId, OfficeId, new_id
from core.retaliation import RETALIATION
from core.retaliation.workflow import State
from resources import read_json
from storage.records.kinds import beginning
from storage.sync import incoming
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import STORIES
from tests.storage.sync.team import Laptop

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.history.canonical import Json
    from core.history.event import Sealed
    from storage.records.device import Device
    from tests.core.retaliation.harness import Desk

LONG, SHORT = 50, 25
"""Events of a case that was investigated, and of one that was not."""
POLICY = "un_secretariat"
_NAMES = (
    "Awa Diallo",
    "José García",
    "Ольга Петрова",
    "李明",
    "محمد العلي",
    "Anna Berg",
    "Luc Roy",
)
_START = 1_600_000_000_000
_NOTE = re.compile(r"@note@")


Told: TypeAlias = "tuple[tuple[str, Sealed], ...]"
"""A case as it is retold: who wrote each event, what it did, and what it had seen."""


def tell(state: State, length: int) -> Told:
    """Take one case through its steps, and write notes on it until it is so long."""
    office = SampleOffice(POLICY)
    desk = office.desk()
    desk.laptop.write(desk.file, Change.of(beginning(RETALIATION), on=desk.on))
    STORIES[state](desk)
    while len(desk.laptop.events(desk.file)) < length:
        desk.on += timedelta(days=3)
        _go_on(desk)
    who = {laptop.author.instance: name for name, laptop in office.laptops.items()}
    events = sorted(desk.laptop.events(desk.file), key=lambda e: e.event.hlc)
    return tuple((who[event.event.instance], event) for event in events)


def _go_on(desk: Desk) -> None:
    written = len(desk.laptop.events(desk.file))
    if written % 3:
        desk.do(entering.add_note, {"kind": "note", "text": "@note@"})
    else:
        facts = {"sender": "awa@example.org", "subject": "My contract", "text": "@note@"}
        desk.do(entering.add_email, {**facts, "message_id": f"<{written}@example.org>"})


def sentences() -> tuple[str, ...]:
    """Return what people wrote in the sample matters, in six languages."""
    found: list[str] = []

    def gather(value: Json) -> None:
        if isinstance(value, str) and len(value) > 60:
            found.append(value)
        elif isinstance(value, dict):
            for inner in value.values():
                gather(inner)
        elif isinstance(value, list):
            for inner in value:
                gather(inner)

    gather(read_json("demo/matters.json"))
    return tuple(found)


class Narrator:
    """Retells cases as the work of two colleagues of an office."""

    def __init__(self, office: OfficeId, omar: Device, director: Device) -> None:
        self._office = office
        self._authors = {
            name: Author(office, device.instance, device.officer, device.key)
            for name, device in (("omar", omar), ("director", director))
        }
        self._people = {
            str(SampleOffice.officer("omar")): str(omar.officer),
            str(SampleOffice.officer("director")): str(director.officer),
        }
        self._chance = random.Random(20210301)
        self._sentences = sentences()
        self._now = _START

    def retell(self, told: Told, number: int) -> Iterator[Sealed]:
        """Yield the events of one more case, in the order in which they were written."""
        file, name = FileId(new_id()), f"{self._chance.choice(_NAMES)} {number}"
        renamed = {"Awa Diallo": name, "RET-2021-001": f"RET/2021/A1/{number:05d}", **self._people}
        known: dict[EventId, EventId] = {}
        last: dict[str, Sealed] = {}
        for who, event in told:
            self._now += 1000
            author, before = self._authors[who], last.get(who)
            made = author.seal(
                file, event.event.kind, self._payload(event, {**renamed, **known}),
                seq=event.event.seq, prev=before.id if before else None,
                deps=tuple(known[dep] for dep in event.event.deps), hlc=Hlc(self._now, 0),
            )  # fmt: skip
            known[event.id], last[who] = made.id, made
            yield made

    def _payload(self, event: Sealed, renamed: dict[str, str]) -> Payload:
        text = (event.payload or b"").decode()
        for old, new in renamed.items():
            if old in text:
                text = text.replace(old, new)
        return Payload.read(
            decode(_NOTE.sub(lambda _: encode(self.note()).decode()[1:-1], text).encode())
        )

    def note(self) -> str:
        """Return what somebody might write."""
        return " ".join(self._chance.choices(self._sentences, k=self._chance.randrange(1, 5)))


def many(narrator: Narrator, events: int) -> Iterator[Sequence[Sealed]]:
    """Yield whole cases until there are so many events: one long one to two short ones."""
    long, short = tell(State.UNDER_INVESTIGATION, LONG), tell(State.NO_PRIMA_FACIE, SHORT)
    number = 0
    while events > 0:
        told = short if number % 3 else long
        case = tuple(narrator.retell(told, number))
        yield case[:events]
        events -= len(case)
        number += 1


def memory_of_an_import(folder: Path, opened: Any, path: Path) -> tuple[float, float]:
    """Return how many MiB this process held before, and at most; ask it in a new one."""
    laptop = Laptop("bo", None, opened).reopen(folder)
    before = status("VmRSS")
    with path.open("rb") as stream:
        incoming.take_in(laptop.records, stream)
    peak = status("VmHWM")
    laptop.vault.close()
    return before, peak


def status(name: str) -> float:
    """Return how many MiB the kernel says of this process under a name."""
    with Path("/proc/self/status").open() as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024
