# SPDX-License-Identifier: Apache-2.0
"""Owns finding guidance while a request is typed: what is in use, the likeliest first.

A question is not a search: nobody types it to be found word for word. So any of its words counts,
without its ending, and the rarer it is in guidance the more; the topic counts as the rarest.
There are some hundred pieces of guidance beside a hundred thousand requests: their folded words
are kept in memory by whoever asks, for as long as he is at work, and no index of requests is read.
Who types asks for the same words again with every letter: which pieces have them is kept as well.
"""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.guidance import GUIDANCE, State
from core.ids import FileId
from storage.records import lists
from storage.records.words import fold_text, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from storage.records.records import Records

_IN_USE = (
    "SELECT f.no, f.file, f.number, f.title, s.changed"
    " FROM shown s JOIN file_row f ON f.no = s.file"
    " WHERE s.viewer = ? AND s.kind = ? AND s.closed = 0 AND s.state = ?"
)
_STAMP = (
    "SELECT count(*), max(s.changed), sum(s.changed) FROM shown s"
    " WHERE s.viewer = ? AND s.kind = ? AND s.closed = 0 AND s.state = ?"
)
"""Whatever comes into use, changes or goes makes it another."""
_FACETS = "SELECT name, value FROM facet_row WHERE file = ? AND name IN ('form', 'topic')"
_LETTERS = re.compile(r"[^\W_]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_SHORTEST = 4
"""Shorter words of an alphabet are mostly articles and prepositions."""
_ENDING = 2
_MOST_WORDS = 12
_MOST_KEPT = 5_000


@dataclass(frozen=True, slots=True)
class Found:
    """A piece of guidance that may answer what is being typed."""

    file: FileId
    number: str
    title: str
    weight: float


@dataclass(frozen=True, slots=True)
class _Piece:
    file: FileId
    number: str
    title: str
    changed: int
    form: str
    topic: str
    words: str
    """All that it says, as search compares it."""


class Precedents:
    """The guidance in use, for one who types; `find` looks for what has changed since."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._pieces: dict[int, _Piece] = {}
        self._stamp: tuple[int | str | None, ...] = ()
        self._having: dict[str, list[_Piece]] = {}

    def find(
        self,
        text: str,
        topic: str = "",
        *,
        forms: Iterable[str] = ("precedent", "note"),
        limit: int = 5,
    ) -> list[Found]:
        """Return guidance in use that has words of a text or its topic, the likeliest first."""
        self._renew()
        wanted = frozenset(forms)
        pieces = [piece for piece in self._pieces.values() if piece.form in wanted]
        weights: dict[FileId, float] = defaultdict(float)
        for part in _parts(text):
            having = [piece.file for piece in self._with(part) if piece.form in wanted]
            for file in having:
                weights[file] += _rarity(len(pieces), len(having))
        for piece in pieces:
            if topic and piece.topic == topic:
                weights[piece.file] += _rarity(len(pieces), 1)
        found = [
            Found(piece.file, piece.number, piece.title, weights[piece.file])
            for piece in pieces
            if piece.file in weights
        ]
        return sorted(found, key=lambda one: (-one.weight, one.number))[:limit]

    def _with(self, part: str) -> list[_Piece]:
        """Return the pieces that have a part of a word."""
        if part not in self._having:
            if len(self._having) == _MOST_KEPT:
                self._having.clear()
            self._having[part] = [p for p in self._pieces.values() if part in p.words]
        return self._having[part]

    def _renew(self) -> None:
        records = self._records
        db = records.vault.db
        asked = (lists.viewer(db, records.me), GUIDANCE.name, State.IN_USE.value)
        stamp = (records.me, *db.query(_STAMP, asked)[0])
        if stamp == self._stamp:
            return
        self._stamp = stamp
        self._having.clear()
        rows = db.query(_IN_USE, asked)
        known, self._pieces = self._pieces, {}
        for no, file, number, title, changed in rows:
            piece = known.get(no)
            if piece is None or piece.changed != changed:
                facets = dict(map(tuple, db.query(_FACETS, (no,))))
                piece = _Piece(
                    FileId(file), number, title, changed, facets.get("form", ""),
                    facets.get("topic", ""), "\n".join(self._said(no)),
                )  # fmt: skip
            self._pieces[no] = piece

    def _said(self, no: int) -> Iterator[str]:
        rows = self._records.vault.db.query("SELECT value FROM snapshot WHERE file = ?", (no,))
        for (value,) in rows:
            yield from map(fold_text, texts(json.loads(value)))


def _rarity(among: int, having: int) -> float:
    return math.log(1 + among / having)


def _parts(text: str) -> list[str]:
    """Return what is looked for of a text's words, the longest of them, folded."""
    parts: dict[str, None] = {}
    for word in _LETTERS.findall(fold_text(text)):
        if _HAN.search(word):
            parts |= dict.fromkeys(word[at : at + 2] for at in range(len(word) - 1))
        elif len(word) >= _SHORTEST:
            bare = word.removeprefix("ال")
            parts[bare[: max(_SHORTEST, len(bare) - _ENDING)]] = None
    return sorted(parts, key=len, reverse=True)[:_MOST_WORDS]
