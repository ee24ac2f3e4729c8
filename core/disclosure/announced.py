# SPDX-License-Identifier: Apache-2.0
"""Owns the announcement of a draw on paper: what was fixed before anybody knew the result."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.guidance.guidance import Text
from core.guidance.sheet import note_sheet
from core.typeset.text import isolate
from resources import label, labels_under

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from core.disclosure.draw import Announcement
    from core.office.office import Letterhead

STRATA = ("group", "grade", "risk", "kind", "function")
"""What the rule can tell filers apart by, all of it facets of their filings."""
_NAMED = {"group": "results.group", "risk": "risk", "kind": "form_kind"}
"""Where the names of a column's values are; a grade and a function are named as they are."""
NONE = "none"
"""Stands in the list where a filing has no value: an empty cell would look forgotten."""


class _Written(NamedTuple):
    texts: Mapping[str, Text]
    topic: str = ""
    source: str = ""


def stratum_words(columns: Sequence[str], stratum: Sequence[str], language: str) -> str:
    """Return what the members of a stratum have in common, in words."""
    said = []
    for column, value in zip(columns, stratum, strict=True):
        key = f"{_NAMED.get(column)}.{value}"
        if value == NONE:
            key = "draw.sheet.none"
        name = label(key, language) if labels_under(key) else value
        if column == "risk" or value == NONE:
            # "High" alone would not say what is high.
            name = f"{label(f'draw.column.{column}', language)}: {name}"
        said.append(name)
    return " · ".join(said)


def announcement_sheet(
    announced: Announcement,
    names: Mapping[str, str],
    letterhead: Letterhead,
    language: str,
    on: date,
) -> bytes:
    """Return the page as a PDF; `names` are those of the officers who committed, by id."""
    title = label("draw.sheet.title", language).format(cycle=isolate(announced.cycle))
    body = "\n".join(_lines(announced, names, language))
    return note_sheet(_Written({language: Text(title, body)}), letterhead, language, on)


def _lines(announced: Announcement, names: Mapping[str, str], language: str) -> Iterator[str]:
    rule = announced.rule

    def said(key: str, **params: str | int) -> str:
        return label(f"draw.sheet.{key}", language).format(**params)

    yield said("about")
    yield said("sha256", sha256=announced.sha256)
    yield said("rule", permille=rule.permille, least=rule.least)
    if rule.spare:
        yield said("spare")
    for share in announced.shares:
        yield said(
            "share", stratum=stratum_words(rule.strata, share.stratum, language),
            drawn=share.drawn, open=share.open, size=share.size,
        )  # fmt: skip
    yield said("list", sha256=announced.cohort)
    for officer, sha256 in announced.commitments.items():
        yield said("secret", officer=isolate(names.get(officer, officer)), sha256=sha256)
    if announced.public:
        yield said("public", public=isolate(announced.public))
        yield said("digits")
