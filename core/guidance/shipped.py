# SPDX-License-Identifier: Apache-2.0
"""Owns what of guidance comes with the program: trees, notes, templates and snippets, by topic.

It is written from public rules, each named, in six languages. An office that wants other words
makes a file of guidance of its own from it; what came with the program stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import resources
from core.guidance.guidance import Text
from core.guidance.trees import read_tree
from core.policy.profile import Mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.casework.needs import Facts
    from core.guidance.trees import Tree
    from core.history.canonical import Json

NOTE = "note"
TREES = ("gift", "outside_activity", "where_to_report")
"""Identifiers of the trees; each is `resources/guidance/trees/<id>.json`."""


@cache
def tree_form(name: str) -> Json:
    """Return the form of a tree that came with the program: what a copy of it begins with."""
    form: Json = resources.read_json(f"guidance/trees/{name}.json")
    return form


@cache
def trees() -> tuple[Tree, ...]:
    """Return the decision trees."""
    return tuple(read_tree(tree_form(name)) for name in TREES)


@dataclass(frozen=True, slots=True)
class Shipped:
    """A note, template or snippet."""

    id: str
    version: int
    form: str
    """`note`, `template` or `snippet`."""
    topic: str
    title: Mapping[str, str]
    body: Mapping[str, str]
    source: str
    mark: Mark
    """How sure the source is; `P` is to be confirmed by the office before it relies on it."""

    @property
    def texts(self) -> Mapping[str, Text]:
        """What it says, by language, in the shape of guidance that an office writes itself."""
        return {language: Text(self.title[language], self.body[language]) for language in self.body}

    def copy(self, number: str, language: str) -> Facts:
        """Return the facts with which `acts.draft` begins an editable copy in a language."""
        return {
            "number": number, "form": self.form, "topic": self.topic, "source": self.source,
            "copied": f"{self.id}@{self.version}", "language": language,
            "title": self.title[language], "body": self.body[language],
        }  # fmt: skip


@cache
def texts() -> tuple[Shipped, ...]:
    """Return the notes, templates and snippets, in the order in which they are offered."""
    return tuple(
        Shipped(
            entry["id"], entry["version"], entry["form"], entry["topic"], entry["title"],
            entry["body"], entry["source"], Mark(entry["mark"]),
        )
        for name in ("notes", "templates", "snippets")
        for entry in resources.read_json(f"guidance/{name}.json")
    )  # fmt: skip


def of_topic(topic: str) -> tuple[Shipped, ...]:
    """Return the templates and snippets of a topic, those of no topic after them."""
    fitting = [text for text in texts() if text.form != NOTE]
    own = [text for text in fitting if text.topic == topic]
    return (*own, *(text for text in fitting if not text.topic))
