# SPDX-License-Identifier: Apache-2.0
"""Owns finding who has asked before while a name is typed: the latest first.

Search knows the cells that hold people as it knows all others, the latest begun first; so this
reads the latest of those with the typed words until there are enough different people. It looks
at `_LOOKED_AT` cells at most: who types goes on before the rest would matter.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.ids import FileId
from storage.records import lists
from storage.records.words import Question, fold_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.history.canonical import Json
    from storage.records.records import Records

_LOOKED_AT = 1_000
_PEOPLE = """
    SELECT f.file, s.value
    FROM (SELECT rowid FROM word WHERE word MATCH :words ORDER BY rowid DESC LIMIT :most) w
    CROSS JOIN snapshot s ON s.id = w.rowid AND s.standing = 1 AND s.path GLOB 'person/*/details'
    CROSS JOIN snapshot r ON r.file = s.file AND r.path = substr(s.path, 1, length(s.path) - 8)
        AND r.value ->> 'role' = :role
    CROSS JOIN shown v ON v.viewer = :viewer AND v.file = s.file AND v.kind = :kind
    CROSS JOIN file_row f ON f.no = s.file
"""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody, as the file says that names him last."""

    file: FileId
    name: str
    details: Mapping[str, Json]
    """Name, post, office, e-mail: what is known of them."""


def known_people(records: Records, text: str, *, kind: str, role: str, limit: int) -> list[Known]:
    """Return who has all the typed words in the name, in a role in files of a kind."""
    question = Question.read(text)
    if question.is_empty:
        return []
    db = records.vault.db
    asked = {
        "words": " AND ".join(question.phrases),
        "most": _LOOKED_AT,
        "role": role,
        "viewer": lists.viewer(db, records.me),
        "kind": kind,
    }
    found: dict[tuple[str, str], Known] = {}
    for file, value in db.iterate(_PEOPLE, asked):
        details = json.loads(value)
        name = str(details.get("name", ""))
        folded = fold_text(name)
        if all(word in folded for word in question.words):
            who = name, str(details.get("email", ""))
            found.setdefault(who, Known(FileId(file), name, details))
            if len(found) == limit:
                break
    return list(found.values())
