# SPDX-License-Identifier: Apache-2.0
"""Owns what of guidance comes with the program: decision trees, templates and snippets, by topic.

It is written from public rules, each named, in six languages. An office that wants other words
makes a file of guidance of its own from it; what came with the program stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import resources
from core.guidance.trees import read_tree
from core.policy.profile import Mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.casework.needs import Facts
    from core.guidance.trees import Tree
    from core.history.canonical import Json

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
    """A template or snippet."""

    id: str
    version: int
    form: str
    """`template` or `snippet`."""
    topic: str
    title: Mapping[str, str]
    body: Mapping[str, str]
    source: str
    mark: Mark
    """How sure the source is; `P` is to be confirmed by the office before it relies on it."""

    def copy(self, number: str, language: str) -> Facts:
        """Return the facts with which `acts.draft` begins an editable copy in a language."""
        return {
            "number": number, "form": self.form, "topic": self.topic, "source": self.source,
            "copied": f"{self.id}@{self.version}", "language": language,
            "title": self.title[language], "body": self.body[language],
        }  # fmt: skip


@cache
def texts() -> tuple[Shipped, ...]:
    """Return the templates and snippets, in the order in which they are offered."""
    return tuple(
        Shipped(
            entry["id"], entry["version"], entry["form"], entry["topic"], entry["title"],
            entry["body"], entry["source"], Mark(entry["mark"]),
        )
        for name in ("templates", "snippets")
        for entry in resources.read_json(f"guidance/{name}.json")
    )  # fmt: skip


def of_topic(topic: str) -> tuple[Shipped, ...]:
    """Return the templates and snippets of a topic, those of no topic after them."""
    own = [text for text in texts() if text.topic == topic]
    return (*own, *(text for text in texts() if not text.topic))
