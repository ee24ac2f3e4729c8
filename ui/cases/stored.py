# SPDX-License-Identifier: Apache-2.0
"""Owns what stands in a history, in words: stored values, and what an event changed."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from core.casework.forms import Form
from core.history.ops import Add, Assign, Erase, Put, Remove
from core.ids import OfficerId
from ui.i18n import NATIVE_NAMES
from ui.widgets.direction import isolated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.history.canonical import Json
    from core.history.ops import Op
    from storage.records.timeline import TimelineStep
    from ui.cases.names import Names

_INNER = frozenset({"id", "sha256", "head", "size", "proof", "code"})
"""Parts of a value that say nothing to a reader; the personal code of a form opens what returns."""
_DECLARED = frozenset({"statement", "sections", "declared"})
"""What a history leaves to the part of the page that shows statements; whoever compares sees it."""

_ABOUT: dict[str, Callable[[Names, str], str]] = {
    "allegation": lambda names, item: names.allegation(item),
    "person": lambda names, item: names.person(item),
    "officer": lambda names, item: names.officer(OfficerId(item)),
    "addressee": lambda names, function: names.of("addressee", function),
    "text": lambda _, language: NATIVE_NAMES.get(language, language),
}
"""What the second part of a field's name names, by the first."""


def field_name(field: str, names: Names) -> str:
    """Return what a decision is about, with the allegation or the person it belongs to."""
    parts = field.split("/")
    name = names.of("field", parts[-1] if len(parts) in (1, 3) else parts[0])
    if len(parts) == 1 or parts[0] not in _ABOUT:
        return name
    return names.language.told([(name, isolated(_ABOUT[parts[0]](names, parts[1])))])


def said(field: str, value: Json, names: Names) -> dict[str, str]:
    """Return a value in words, part by part; a single one has no name of its own."""
    if field == "tree":
        return dict(_nodes(Form(value), names.language.code))
    if isinstance(value, dict):
        return dict(named(value, names))
    return {"": words(field.rpartition("/")[2], value, names)}


def _nodes(tree: Form, language: str) -> Iterator[tuple[str, str]]:
    """Yield the places of a decision tree: each question with its answers, each guidance."""
    yield "", tree.form("title").text(language)
    nodes = tree.form("nodes")
    for key in sorted(nodes.plain()):
        node = nodes.form(key)
        answers = node.plain().get("answers")
        given = [Form(one) for one in answers] if isinstance(answers, list) else []
        lines = [f"• {one.form('says').text(language)} → {one.text('to')}" for one in given]
        first = [node.form("ask").text(language), node.form("say").text(language)]
        yield key, "\n".join(filter(None, [*first, *lines, node.text("source")]))


def changes(step: TimelineStep, names: Names) -> Iterator[tuple[str, str]]:
    """Yield what an event changed: the name of each value, and the value in words.

    What a step states stands in what it makes, too; it is said once. What changed in several
    parts of one thing is said of the thing.
    """
    pairs = dict.fromkeys(pair for op in step.ops for pair in _said(op, names))
    for name, group in groupby(pairs, itemgetter(0)):
        texts = [text for _, text in group if text]
        if texts:
            yield name, names.language.enumerated(texts) if len(texts) > 1 else texts[0]


def _said(op: Op, names: Names) -> Iterator[tuple[str, str]]:
    match op:
        case Assign("kept"):
            pass  # what the figures count of a file that is destroyed
        case Assign("state", dict(value)):
            # Of itself an event says when and what.
            shown = {k: v for k, v in value.items() if k not in ("action", "on")}
            yield from named(shown, names, _INNER | _DECLARED)
        case Assign(field, value) | Put(field, value) | Add(field, value):
            if isinstance(value, dict):
                yield from named(value, names, _INNER | _DECLARED)
            elif value not in (None, ""):
                parts = field.split("/")
                reason = parts.pop() if parts[-1] == "reason" else ""
                leaf = reason or (parts[-1] if len(parts) in (1, 3) else parts[0])
                text = words(leaf, value, names)
                called = names.tag if leaf == "tag" else partial(names.value, parts[0])
                who = called(parts[1]) if len(parts) == 2 else ""
                both = names.language.told([(who, text)]) if who and text else who or text
                yield names.of("field", leaf), both
        case Remove(item, reason):
            yield names.of("field", item.partition("/")[0]), reason
        case Erase(_, _, rule):
            yield names.of("fact", "rule"), rule


def named(
    value: dict[str, Json], names: Names, left: frozenset[str] = _INNER, group: str = "fact"
) -> Iterator[tuple[str, str]]:
    """Yield the parts of a stored value that are not `left` out, each with its name."""
    for key, inner in value.items():
        if key in left:
            continue
        if isinstance(inner, dict):
            yield from named(inner, names, left, "section" if key == "sections" else group)
        elif text := words(key, inner, names):
            yield names.of("field" if key == "state" and "facts" in value else group, key), text


def words(key: str, value: Json, names: Names) -> str:
    """Return a stored value as a person reads it."""
    if isinstance(value, bool):
        return names.of("flag", "yes" if value else "no")
    if isinstance(value, int):
        return names.language.number(value)
    if isinstance(value, list):
        return names.language.enumerated(words(key, v, names) for v in value)
    if isinstance(value, dict):
        return names.language.enumerated(words(k, v, names) for k, v in value.items())
    return names.value(key, value) if isinstance(value, str) else ""
