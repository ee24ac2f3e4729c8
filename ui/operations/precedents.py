# SPDX-License-Identifier: Apache-2.0
"""Owns what of guidance is done beside a request: find it, walk a tree, keep an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.errors import Refusal
from core.guidance import GUIDANCE, State, acts, shipped
from core.guidance.guidance import PRECEDENT, TREE
from core.guidance.known import known_of
from core.guidance.trees import read_tree
from ui.operations.changed import Changed, Done
from ui.operations.guidance import SERIES
from ui.operations.operation import Operation
from ui.operations.shelf import SHIPPED, Piece, replaced

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from core.advice.case import ServiceRequest
    from core.casework.needs import Given
    from core.guidance.stripping import Known
    from core.guidance.trees import Tree, Walk
    from core.ids import FileId
    from core.policy.profile import Profile
    from storage.records.records import Records
    from ui.operations.open_vault import OpenVault

MOST = 5
_ALL = 500
"""Trees that are offered; an office has a handful."""


@dataclass(frozen=True)
class OfferedTree:
    """A tree that can be walked, and which piece of guidance it is."""

    key: str
    tree: Tree


@dataclass(frozen=True)
class Trees:
    """The trees that can be walked, and the policy whose parameters stand in their texts."""

    offered: tuple[OfferedTree, ...]
    profile: Profile

    def named(self, name: str, version: int) -> Tree | None:
        """Return a tree by what walks say of it, or None when it is another by now."""
        found = (one.tree for one in self.offered)
        return next((tree for tree in found if (tree.id, tree.version) == (name, version)), None)


@dataclass(frozen=True)
class ToStrip:
    """What an answered request says, and what it knows that could say whom it is about."""

    title: str
    body: str
    language: str
    topic: str
    known: tuple[Known, ...]


@dataclass(frozen=True)
class Kept:
    """A precedent that was begun."""

    file: FileId
    number: str
    not_asked: Refusal | None
    """Why nobody could be asked for the second look, or None."""


def find_guidance(*, text: str, topic: str, spoken: str) -> Operation[tuple[Piece, ...]]:
    """Return what may answer a request while it is typed, the likeliest first.

    After precedents and notes of the office come the notes and the trees of the topic.
    """

    def work(opened: OpenVault) -> tuple[Piece, ...]:
        records = opened.records
        found = tuple(
            Piece(one.file, one.number, one.title, "", "", State.IN_USE)
            for one in opened.precedents.find(text, topic, limit=MOST)
        )
        return (*found, *_of_topic(records, topic, spoken)) if topic else found

    return Operation(work)


def _of_topic(records: Records, topic: str, spoken: str) -> Iterator[Piece]:
    gone = replaced(records)
    for note in shipped.texts():
        if note.form == shipped.NOTE and note.topic == topic and note.id not in gone:
            yield Piece(f"{SHIPPED}/{note.id}", "", note.title[spoken], note.form, topic, SHIPPED)
    for one in _offered(records, gone):
        if one.tree.topic == topic:
            yield Piece(one.key, "", one.tree.title[spoken], TREE, topic, SHIPPED)


def offered_trees(*, on: date | None = None) -> Operation[Trees]:
    """Return the trees in use: the office's own, and those shipped that it has no own of."""

    def work(opened: OpenVault) -> Trees:
        records = opened.records
        offered = tuple(_offered(records, replaced(records)))
        return Trees(offered, records.office.profile_on(on or date.today()))

    return Operation(work)


def _offered(records: Records, gone: frozenset[str]) -> Iterator[OfferedTree]:
    page = records.list(
        kinds=(GUIDANCE.name,), states=(State.IN_USE,), facets={"form": TREE}, limit=_ALL,
        sort="number", descending=False,
    )  # fmt: skip
    for row in page.rows:
        yield OfferedTree(row.file, read_tree(records.load(row.file).case.tree))
    for tree in shipped.trees():
        if tree.id not in gone:
            yield OfferedTree(f"{SHIPPED}/{tree.id}", tree)


def walk_facts(walk: Walk) -> Given:
    """Return the facts with which the act `record_tree` records a walk."""
    return {
        "tree": walk.tree, "version": walk.version, "answers": list(walk.answers),
        "leaf": walk.leaf, "told": walk.told,
    }  # fmt: skip


def read_to_strip(*, file: FileId) -> Operation[ToStrip]:
    """Read a request whose answer may be kept as a precedent."""

    def work(opened: OpenVault) -> ToStrip:
        request: ServiceRequest = opened.records.load(file).case
        said = [request.question, *(answer.text for answer in request.answers)]
        return ToStrip(
            request.summary, "\n\n".join(part.strip() for part in said if part.strip()),
            request.language, request.classes.subcategory, known_of(request),
        )  # fmt: skip

    return Operation(work)


def keep_precedent(*, facts: Given, on: date | None = None) -> Operation[Kept]:
    """Begin a precedent from words without identity, and ask for the second look.

    Where nobody could take the second look it stays among the drafts, and that is said.
    """

    def work(opened: OpenVault) -> Kept:
        records, day = opened.records, on or date.today()
        with records.transaction():
            number = records.next_number(SERIES, day.year)
            given = {**facts, "number": number, "form": PRECEDENT}
            file = records.create(
                GUIDANCE, acts.draft(records.office, given, by=records.me, on=day)
            )
            if isinstance(file, Refusal):
                raise file.error()
            asked = records.apply(
                file, lambda found, _: acts.ask_second_look(found, by=records.me, on=day)
            )
            return Kept(file, number, asked if isinstance(asked, Refusal) else None)

    def changes(kept: Kept, at: datetime) -> Changed:
        return Changed(
            at, frozenset({kept.file}), done=Done("guidance_drafted", number=kept.number)
        )

    return Operation(work, changes=changes)
