# SPDX-License-Identifier: Apache-2.0
"""Owns a second reader, written from FORMAT.md alone, slow and plain, to hold the fold against."""

from __future__ import annotations

import hashlib
import json
from random import Random
from typing import Any

from core.history.fields import Merge
from core.history.fold import fold
from tests.cases import in_each
from tests.core.history.laptops import TABLE, Laptop, act, sync


def canonical(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class Reader:
    """What FORMAT.md, section 7, says, one sentence at a time."""

    def __init__(self, events: list[tuple[bytes, bytes | None]]) -> None:
        self.event = {
            hashlib.sha256(b"probitas/event/1\x00" + data).hexdigest(): json.loads(data)
            for data, _ in events
        }
        bodies = dict(zip(self.event, (body for _, body in events), strict=True))
        self.order = self._order()
        ops = {i: json.loads(bodies[i])["ops"] if bodies[i] else [] for i in self.order}
        erasing = {i for i in self.order if any(op[0] == "erase" for op in ops[i])}
        skeletons: dict[str, list[Any]] = {}
        for i in self.order:
            for op in ops[i]:
                if op[0] == "erase" and op[1] not in erasing:
                    skeletons.setdefault(op[1], op[2])
        self.ops = [
            (i, op)
            for i in self.order
            for op in skeletons.get(i, ops[i])
            if op[0] != "erase" and self._fits(op)
        ]

    def _parents(self, i: str) -> list[str]:
        event = self.event[i]
        return [*event["deps"], *([event["prev"]] if event["prev"] else [])]

    def _order(self) -> list[str]:
        order: list[str] = []
        while True:
            ready = [
                i
                for i in self.event
                if i not in order and all(p in order for p in self._parents(i))
            ]
            if not ready:
                return order
            order.append(min(ready, key=lambda i: (self.event[i]["hlc"], i)))

    def _fits(self, op: list[Any]) -> bool:
        line = TABLE.of(op[1])
        wanted = {"assign": Merge.DECISION, "put": Merge.EASE}.get(op[0], Merge.APPEND)
        return line is not None and line.merge is wanted and (op[0] != "remove" or line.removable)

    def seen(self, i: str, other: str) -> bool:
        return i == other or any(self.seen(p, other) for p in self._parents(i))

    def decision(self, path: str) -> list[Any]:
        mine = [(i, op) for i, op in self.ops if op[0] == "assign" and op[1] == path]
        value = {i: op[2] for i, op in mine}
        standing = [
            value[i]
            for i in value
            if not any(i in other[3] and self.seen(j, i) for j, other in mine if j != i)
        ]
        line = TABLE.of(path)
        winning = [canonical(w) for w in line.wins]
        texts = {canonical(v) for v in standing}
        return sorted(texts & set(winning) or texts)

    def removed(self, path: str) -> bool:
        if any(json.loads(v) for v in self.decision("legal_hold")):
            return False
        edits = [
            i
            for i, op in self.ops
            if op[0] != "remove" and (op[1] == path or op[1].startswith(path + "/"))
        ]
        return any(
            all(self.seen(i, edit) for edit in edits)
            for i, op in self.ops
            if op[0] == "remove" and op[1] == path
        )

    def heads(self) -> list[str]:
        inner = {p for i in self.order for p in self._parents(i)}
        return sorted(i for i in self.order if i not in inner)


def history(rng: Random) -> list[Any]:
    laptops = [Laptop("a", rng.choice((0, 10**6))), Laptop("b"), Laptop("c", -5000)]
    for _ in range(12):
        laptop = rng.choice(laptops)
        if rng.random() < 0.4:
            laptop.take(rng.choice(laptops))
        act(rng, laptop)
    sync(*laptops)
    events = list(laptops[0].events.values())
    rng.shuffle(events)
    return rng.sample(events, rng.choice((len(events), len(events) - 2)))


@in_each("seed", range(60))
def test_the_fold_is_what_the_format_says(seed):
    events = history(Random(seed))
    registers = fold(events, TABLE)
    reader = Reader([(e.data, e.payload) for e in events])
    assert [s.id for s in registers.trail] == reader.order
    assert list(registers.heads) == reader.heads()
    decisions = {op[1] for _, op in reader.ops if op[0] == "assign"}
    for path in decisions:
        assert [canonical(v.value) for v in registers.fields[path]] == reader.decision(path)
    for path in {op[1] for _, op in reader.ops if op[0] == "put"}:
        puts = {i: op[2] for i, op in reader.ops if op[0] == "put" and op[1] == path}
        last = max(puts, key=lambda i: (reader.event[i]["hlc"], i))
        assert registers.value(path) == puts[last]
    entries = {op[1] for _, op in reversed(reader.ops) if op[0] == "add"}
    assert set(registers.items) == entries
    for path in entries:
        first = next(op[2] for _, op in reader.ops if op[0] == "add" and op[1] == path)
        assert registers.items[path].value == first
        assert (registers.items[path].removed_by is not None) is reader.removed(path)
