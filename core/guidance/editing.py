# SPDX-License-Identifier: Apache-2.0
"""Owns how a decision tree is changed: other words, an answer more or less, a question for an end.

A tree that is being changed may have empty texts; `form_of` gives the form that is recorded, and
`core.guidance.trees.tree_fault` says what it lacks.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.guidance.trees import Answer, Leaf, Question
from core.policy.profile import Mark
from resources import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.guidance.trees import Texts, Tree
    from core.history.canonical import Json

_EMPTY: Texts = MappingProxyType(dict.fromkeys(LANGUAGES, ""))


def form_of(tree: Tree) -> Json:
    """Return the form of a tree, from which `read_tree` reads it."""
    return {
        "id": tree.id, "version": tree.version, "topic": tree.topic, "title": dict(tree.title),
        "start": tree.start, "nodes": {key: _node(node) for key, node in tree.nodes.items()},
    }  # fmt: skip


def _node(node: Question | Leaf) -> Json:
    if isinstance(node, Leaf):
        return {"say": dict(node.say), "source": node.source, "mark": node.mark.value}
    answers: list[Json] = [
        {"key": answer.key, "says": dict(answer.says), "to": answer.to} for answer in node.answers
    ]
    return {"ask": dict(node.ask), "answers": answers}


def titled(tree: Tree, language: str, text: str) -> Tree:
    """Return a tree with another title in a language."""
    return replace(tree, title=_worded(tree.title, language, text))


def worded(tree: Tree, at: str, language: str, text: str) -> Tree:
    """Return a tree in which a question asks, or an end says, something else in a language."""
    node = tree.nodes[at]
    if isinstance(node, Leaf):
        return _with(tree, replace(node, say=_worded(node.say, language, text)))
    return _with(tree, replace(node, ask=_worded(node.ask, language, text)))


def answering(tree: Tree, at: str, key: str, language: str, text: str) -> Tree:
    """Return a tree in which an answer says something else in a language."""
    node = _question(tree, at)
    answers = tuple(
        replace(answer, says=_worded(answer.says, language, text)) if answer.key == key else answer
        for answer in node.answers
    )
    return _with(tree, replace(node, answers=answers))


def sourced(tree: Tree, at: str, source: str, mark: Mark) -> Tree:
    """Return a tree in which an end stands on another rule, or one that is surer or less sure."""
    node = tree.nodes[at]
    return _with(tree, replace(node, source=source, mark=mark)) if isinstance(node, Leaf) else tree


def with_answer(tree: Tree, at: str) -> Tree:
    """Return a tree with an answer more, which leads to an end of its own; both have no words."""
    node = _question(tree, at)
    end = Leaf(_fresh("end", tree.nodes), _EMPTY, "", Mark.PRESUMED)
    answer = Answer(_fresh("answer", [a.key for a in node.answers]), _EMPTY, end.key)
    return _with(tree, replace(node, answers=(*node.answers, answer)), end)


def without_answer(tree: Tree, at: str, key: str) -> Tree:
    """Return a tree without an answer, and without the places that it alone led to."""
    node = _question(tree, at)
    shorter = _with(tree, replace(node, answers=tuple(a for a in node.answers if a.key != key)))
    reached = shorter.order()
    kept = {name: known for name, known in shorter.nodes.items() if name in reached}
    return replace(shorter, nodes=MappingProxyType(kept))


def asking(tree: Tree, at: str) -> Tree:
    """Return a tree that asks where it ended: the first answer leads to that end as it was."""
    end = tree.nodes[at]
    if not isinstance(end, Leaf):
        raise LookupError("there is a question already")
    moved = replace(end, key=_fresh("end", tree.nodes))
    question = Question(at, _EMPTY, (Answer("answer", _EMPTY, moved.key),))
    return with_answer(_with(tree, question, moved), at)


def completed(tree: Tree, language: str) -> Tree:
    """Return a tree in which a text that a language lacks has the words of another language."""

    def whole(texts: Texts) -> Texts:
        return MappingProxyType({k: v if v.strip() else texts[language] for k, v in texts.items()})

    nodes: dict[str, Question | Leaf] = {}
    for key, node in tree.nodes.items():
        if isinstance(node, Leaf):
            nodes[key] = replace(node, say=whole(node.say))
        else:
            answers = tuple(replace(a, says=whole(a.says)) for a in node.answers)
            nodes[key] = replace(node, ask=whole(node.ask), answers=answers)
    return replace(tree, title=whole(tree.title), nodes=MappingProxyType(nodes))


def _question(tree: Tree, at: str) -> Question:
    node = tree.nodes[at]
    if not isinstance(node, Question):
        raise LookupError("an end has no answers")
    return node


def _with(tree: Tree, *nodes: Question | Leaf) -> Tree:
    return replace(tree, nodes=MappingProxyType({**tree.nodes, **{n.key: n for n in nodes}}))


def _worded(texts: Texts, language: str, text: str) -> Texts:
    return MappingProxyType({**texts, language: text})


def _fresh(stem: str, taken: Iterable[str]) -> str:
    known = set(taken)
    return next(name for n in range(1, len(known) + 2) if (name := f"{stem}_{n}") not in known)
