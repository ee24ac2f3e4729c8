# SPDX-License-Identifier: Apache-2.0
"""Owns the list of guidance: what the office wrote, and what came with the program beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.guidance import GUIDANCE, State, shipped
from core.guidance.guidance import TREE
from storage.records.facets import facets_of
from storage.records.words import fold_text
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.guidance.shipped import Shipped
    from core.guidance.trees import Tree
    from core.ids import FileId
    from storage.records.records import Records
    from ui.operations.open_vault import OpenVault

SHIPPED, REPLACED = "shipped", "replaced"
"""Where what came with the program stands: offered, or the office's own is in its place."""
_ALL = 2_000
"""Pieces of guidance that are listed; an office has some hundred."""


@dataclass(frozen=True)
class Piece:
    """A line of the list: guidance of the office, or what came with the program."""

    key: str
    """The file, or `shipped/<identifier>`."""
    number: str
    """Empty for what came with the program."""
    title: str
    form: str
    topic: str
    state: str
    """A `State`, `SHIPPED` or `REPLACED`."""


def list_guidance(
    *,
    text: str = "",
    form: str = "",
    topic: str = "",
    language: str = "",
    state: str = "",
    spoken: str,
) -> Operation[tuple[Piece, ...]]:
    """List guidance, empty meaning all that is not withdrawn; titles in the language spoken."""

    def work(opened: OpenVault) -> tuple[Piece, ...]:
        records = opened.records
        wanted = {"form": form, "topic": topic, "language": language}
        own = _own(records, text, state, {k: v for k, v in wanted.items() if v}, spoken)
        if language and state not in ("", SHIPPED, State.IN_USE):
            return own
        words = fold_text(text).split()
        gone = replaced(records)
        return own + tuple(
            piece
            for piece, said in _all_shipped(gone, spoken)
            if form in ("", piece.form)
            and topic in ("", piece.topic)
            and _stands(piece, state)
            and all(word in said for word in words)
        )

    return Operation(work)


def _stands(piece: Piece, state: str) -> bool:
    if state == State.IN_USE:
        return piece.state == SHIPPED
    return state in ("", SHIPPED)


def _own(
    records: Records, text: str, state: str, wanted: Mapping[str, str], spoken: str
) -> tuple[Piece, ...]:
    if state == SHIPPED:
        return ()
    page = records.list(
        kinds=(GUIDANCE.name,), text=text, states=(state,) if state else None,
        closed=None if state else False, facets=wanted, limit=_ALL,
    )  # fmt: skip
    classes = facets_of(records, [row.file for row in page.rows], ("form", "topic"))

    def title(file: FileId, listed: str) -> str:
        # The index has the English title, or the first there is.
        return listed if spoken == "en" else str(records.load(file).case.title(spoken))

    return tuple(
        Piece(
            row.file, row.number, title(row.file, row.title),
            classes.get(row.file, {}).get("form", ""), classes.get(row.file, {}).get("topic", ""),
            row.state,
        )
        for row in page.rows
    )  # fmt: skip


def replaced(records: Records) -> frozenset[str]:
    """Return the identifiers of what came with the program and stands back for the office's own."""
    page = records.list(kinds=(GUIDANCE.name,), states=(State.IN_USE,), limit=_ALL)
    found = facets_of(records, [row.file for row in page.rows], ("copied",))
    return frozenset(facets["copied"] for facets in found.values())


def _all_shipped(gone: frozenset[str], spoken: str) -> Iterator[tuple[Piece, str]]:
    """Yield what came with the program, and all its words as search compares them."""
    for tree in shipped.trees():
        said = " ".join(tree.title.values())
        yield _piece(tree.id, tree.title[spoken], TREE, tree.topic, gone), fold_text(said)
    for text in shipped.texts():
        said = " ".join((*text.title.values(), *text.body.values()))
        yield _piece(text.id, text.title[spoken], text.form, text.topic, gone), fold_text(said)


def _piece(name: str, title: str, form: str, topic: str, gone: frozenset[str]) -> Piece:
    return Piece(f"{SHIPPED}/{name}", "", title, form, topic, REPLACED if name in gone else SHIPPED)


def shipped_piece(key: str) -> Tree | Shipped | None:
    """Return what came with the program by the key of its line, or None for a file's."""
    folder, _, name = key.partition("/")
    found = (*shipped.trees(), *shipped.texts()) if folder == SHIPPED else ()
    return next((one for one in found if one.id == name), None)
