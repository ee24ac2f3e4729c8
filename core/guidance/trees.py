# SPDX-License-Identifier: Apache-2.0
"""Owns decision trees: questions with answers, which lead to guidance, and a walk through them.

A tree is data, in one JSON object, in all six languages:

    {"id": "gift", "version": 1, "topic": "<advice category>", "title": {language: text},
     "start": "<node>", "nodes": {
       "<node>": {"ask": {language: text},
                  "answers": [{"key": "<answer>", "says": {language: text}, "to": "<node>"}]},
       "<leaf>": {"say": {language: text}, "source": "<rule, paragraph>", "mark": "V"}}}

Every node is reached, every way ends in a leaf and passes a node once. Amounts and days are never
in the text: `{name}` stands for a parameter of the policy profile. A parameter that the profile
does not set stays as it is written, for everybody to see.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from core.casework.forms import Form
from core.casework.needs import MAX_LINE, MAX_TEXT, text_fault
from core.errors import Refusal
from core.history.canonical import MalformedError
from core.policy.profile import Mark
from resources import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.history.canonical import Json
    from core.policy.profile import Profile

Texts: TypeAlias = "Mapping[str, str]"
_KEY = re.compile(r"[a-z0-9_]{1,60}")
_PARAMETER = re.compile(r"\{([a-z_0-9]+)\}")
MAX_NODES = 500


@dataclass(frozen=True, slots=True)
class Answer:
    """What may be answered, and where it leads."""

    key: str
    says: Texts
    to: str


@dataclass(frozen=True, slots=True)
class Question:
    """A node that asks."""

    key: str
    ask: Texts
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A node where a way ends: what is advised, and the rule it stands on."""

    key: str
    say: Texts
    source: str
    mark: Mark
    """How sure the source is; `P` is to be confirmed by the office before it relies on it."""


@dataclass(frozen=True)
class Tree:
    """A decision tree."""

    id: str
    version: int
    topic: str
    title: Texts
    start: str
    nodes: Mapping[str, Question | Leaf]

    def node(self, answers: Sequence[str]) -> Question | Leaf:
        """Return where answers lead from the start; raise `KeyError` for one that is not offered.

        What is answered after a leaf is one, too.
        """
        node = self.nodes[self.start]
        for key in answers:
            offered = {a.key: a for a in node.answers} if isinstance(node, Question) else {}
            node = self.nodes[offered[key].to]
        return node

    def order(self) -> list[str]:
        """Return the nodes from the start on: each after a question that leads to it."""
        order = [self.start]
        for key in order:
            node = self.nodes[key]
            answers = node.answers if isinstance(node, Question) else ()
            order += [to for to in dict.fromkeys(a.to for a in answers) if to not in order]
        return order

    def ways(self) -> tuple[tuple[str, ...], ...]:
        """Return every way from the start to a leaf, as the answers given."""
        found: list[tuple[str, ...]] = []
        todo: list[tuple[str, ...]] = [()]
        while todo:
            way = todo.pop()
            node = self.node(way)
            if isinstance(node, Leaf):
                found.append(way)
            else:
                todo += [(*way, answer.key) for answer in reversed(node.answers)]
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Walk:
    """A tree that was walked to its end with somebody: what `record_tree` records."""

    tree: str
    version: int
    answers: tuple[str, ...]
    """`<node>=<answer>`, in the order in which they were given."""
    leaf: str
    told: str
    """The guidance in the words that it was given in."""


def walk(tree: Tree, answers: Sequence[str], profile: Profile, language: str) -> Walk | None:
    """Return a finished walk, or None while there is still a question.

    Raise `KeyError` for an answer that is not offered where it is given.
    """
    given = tuple(f"{tree.node(answers[:at]).key}={key}" for at, key in enumerate(answers))
    leaf = tree.node(answers)
    if not isinstance(leaf, Leaf):
        return None
    return Walk(tree.id, tree.version, given, leaf.key, said(leaf.say, profile, language))


def said(texts: Texts, profile: Profile, language: str) -> str:
    """Return a text with the policy's parameters in it; one that it does not set stays visible."""

    def value(match: re.Match[str]) -> str:
        number = profile.number(match[1])
        return match[0] if number is None else _amount(number, language)

    return _PARAMETER.sub(value, texts[language])


def _amount(number: int, language: str) -> str:
    between = {"en": ",", "zh": ",", "ar": ","}.get(language, "\u00a0")
    return f"{number:,}".replace(",", between)


def parameters(texts: Texts) -> frozenset[str]:
    """Return the names of the parameters that a text names, in any language."""
    return frozenset(name for text in texts.values() for name in _PARAMETER.findall(text))


def tree_fault(form: Json) -> Refusal | None:
    """Return where a tree is not whole, or what is too long to be kept from now on; or None."""
    try:
        tree = read_tree(form)
    except MalformedError as error:
        return Refusal.of("guidance.tree_bad", place=str(error))
    sources = (node.source for node in tree.nodes.values() if isinstance(node, Leaf))
    faults = (text_fault(source, MAX_LINE, fact="source") for source in sources)
    return next(filter(None, faults), None)


def read_tree(form: Json) -> Tree:
    """Return the tree of a form, or raise `MalformedError` with the place that is wrong."""
    match form:
        case {
            "id": str(name), "version": int(version), "topic": str(topic),
            "title": title, "start": str(start), "nodes": dict(nodes), **rest,
        } if not rest and not isinstance(version, bool) and len(nodes) <= MAX_NODES:  # fmt: skip
            pass
        case _:
            raise MalformedError("tree")
    if not _KEY.fullmatch(name) or version < 1 or not _KEY.fullmatch(topic):
        raise MalformedError("tree")
    tree = Tree(
        name, version, topic, _texts(title, "title"), start,
        MappingProxyType({key: _node(key, value) for key, value in nodes.items()}),
    )  # fmt: skip
    _connected(tree)
    return tree


def _node(key: str, form: Json) -> Question | Leaf:
    if not _KEY.fullmatch(key):
        raise MalformedError("nodes")
    match form:
        case {"ask": ask, "answers": [_, _, *_] as answers, **rest} if not rest:
            read = tuple(_answer(key, answer) for answer in answers)
            if len({answer.key for answer in read}) == len(read):
                return Question(key, _texts(ask, key), read)
        case {"say": say, "source": str(source), "mark": str(mark), **rest} if not rest:
            if source.strip() and mark in [m.value for m in Mark]:
                return Leaf(key, _texts(say, key), source, Mark(mark))
    raise MalformedError(key)


def _answer(node: str, form: Json) -> Answer:
    match form:
        case {"key": str(key), "says": says, "to": str(to), **rest} if not rest:
            if _KEY.fullmatch(key):
                return Answer(key, _texts(says, node), to)
    raise MalformedError(node)


def _texts(form: Json, place: str) -> Texts:
    read = {language: Form(form).text(language).strip() for language in LANGUAGES}
    whole = isinstance(form, dict) and form.keys() == read.keys() and all(read.values())
    if not whole or any(text_fault(text, MAX_TEXT) for text in read.values()):
        raise MalformedError(place)
    if len({frozenset(_PARAMETER.findall(text)) for text in read.values()}) > 1:
        raise MalformedError(place)
    return MappingProxyType(read)


def _connected(tree: Tree) -> None:
    """Raise `MalformedError` unless every way ends in a leaf and every node is on one.

    No way comes back to where it was, so none is endless. Nor do two ways meet in a question:
    what was answered on the one would be forgotten on the other.
    """
    if tree.start not in tree.nodes:
        raise MalformedError("start")
    reached = {tree.start}
    todo = [tree.start]
    while todo:
        node = tree.nodes[todo.pop()]
        for answer in node.answers if isinstance(node, Question) else ():
            if answer.to not in tree.nodes:
                raise MalformedError(node.key)
            if answer.to not in reached:
                reached.add(answer.to)
                todo.append(answer.to)
            elif isinstance(tree.nodes[answer.to], Question):
                raise MalformedError(answer.to)
    if lost := sorted(tree.nodes.keys() - reached):
        raise MalformedError(lost[0])
