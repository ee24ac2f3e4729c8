# SPDX-License-Identifier: Apache-2.0
"""Owns the texts of letters: their small format, parsed strictly, and filled with values.

A text is a subject line, then paragraphs separated by blank lines. `# ` begins a sub-heading,
`- ` a list item. `[if field]`, `[if not field]` and `[each list]` stand alone on a line, nest,
and close with `[end]`. `{field}` is replaced by its value. There is nothing else: no
expressions, no escapes. What is wrong in a text is a bug of ours and raises `TemplateError`
with the place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import resources
from core.letters.kinds import Field, FieldType, fields_of

_FIELD = re.compile(r"\{([a-z_]+)\}")
_DIRECTIVE = re.compile(r"\[(if not|if|each) ([a-z_]+)\]|\[(end)\]")
_ROLES = {"# ": "heading", "- ": "item"}

Part = str | Field
Values = Mapping[str, object]


class TemplateError(ValueError):
    """A letter text breaks its format or names a field that its kind does not have."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, sub-heading or list item: literal text and field names in turn."""

    role: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A conditional or repeated part of a text."""

    directive: str
    field: str
    body: tuple[Paragraph | Block, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """A parsed text: its subject and its body."""

    subject: Paragraph
    body: tuple[Paragraph | Block, ...]


@cache
def load(kind: str, language: str) -> Template:
    """Return the text of a kind in a language, parsed and checked once."""
    path = f"letters/{language}/{kind}.txt"
    return parse(resources.read_text(path), fields_of(kind), language, path)


def parse(text: str, fields: Mapping[str, Field], language: str, place: str) -> Template:
    """Parse a text and check every field it names; `place` is said in errors."""
    first, _, rest = text.partition("\n")
    if not first.startswith("subject: ") or not first[9:].strip():
        raise TemplateError(f"{place}:1: the first line must be 'subject: ...'")
    reader = _Reader(language, place)
    subject = reader.paragraph("subject", [first[9:].strip()], fields, 1)
    body = reader.body(rest.split("\n"), fields)
    return Template(subject, body)


class _Reader:
    """Reads lines into paragraphs and blocks, keeping the fields that are in scope."""

    def __init__(self, language: str, place: str) -> None:
        self.language = language
        self.place = place

    def error(self, number: int, what: str) -> TemplateError:
        return TemplateError(f"{self.place}:{number}: {what}")

    def body(self, lines: list[str], fields: Mapping[str, Field]) -> tuple[Paragraph | Block, ...]:
        stack: list[tuple[str, str, list[Paragraph | Block], Mapping[str, Field], int]] = []
        current: list[Paragraph | Block] = []
        scope = fields
        gathered: list[str] = []
        for number, raw in enumerate(lines, start=2):
            line = raw.strip()
            starts = line[:2] in _ROLES
            directive = _DIRECTIVE.fullmatch(line)
            if not line or directive or starts:
                self._close(gathered, current, scope, number)
            if not directive:
                if line.startswith("["):
                    raise self.error(number, f"unknown directive {line}")
                if line:
                    gathered.append(line)
                continue
            word, name, end = directive.groups()
            if not end:
                stack.append((word, name, current, scope, number))
                scope = self._scope(word, name, scope, number)
                current = []
            elif not stack:
                raise self.error(number, "[end] without a beginning")
            else:
                word, name, outer, scope, _ = stack.pop()
                outer.append(Block(word, name, tuple(current)))
                current = outer
        self._close(gathered, current, scope, len(lines) + 1)
        if stack:
            raise self.error(stack[-1][4], f"[{stack[-1][0]} {stack[-1][1]}] is never closed")
        return tuple(current)

    def _close(
        self,
        gathered: list[str],
        current: list[Paragraph | Block],
        scope: Mapping[str, Field],
        number: int,
    ) -> None:
        if not gathered:
            return
        role = _ROLES.get(gathered[0][:2], "paragraph")
        if role != "paragraph":
            gathered[0] = gathered[0][2:].strip()
        current.append(self.paragraph(role, gathered, scope, number - 1))
        gathered.clear()

    def _scope(
        self, word: str, name: str, scope: Mapping[str, Field], number: int
    ) -> Mapping[str, Field]:
        if name not in scope:
            raise self.error(number, f"no field {name}")
        if word != "each":
            return scope
        if scope[name].type is not FieldType.LIST:
            raise self.error(number, f"{name} is not a list")
        return {**scope, **scope[name].columns}

    def paragraph(
        self, role: str, lines: Sequence[str], scope: Mapping[str, Field], number: int
    ) -> Paragraph:
        """Return a paragraph; literal text stands at even places, field names at odd ones."""
        parts = tuple(_FIELD.split(_joined(lines, self.language)))
        for literal in parts[::2]:
            if "{" in literal or "}" in literal:
                raise self.error(number, "a brace that is no field")
        for name in parts[1::2]:
            if name not in scope:
                raise self.error(number, f"no field {name}")
            if scope[name].type in (FieldType.FLAG, FieldType.LIST):
                raise self.error(number, f"{name} cannot be printed")
        return Paragraph(role, parts)


def _joined(lines: Sequence[str], language: str) -> str:
    """Join the lines of a paragraph: with a space, in Chinese only between two Latin words."""
    text = lines[0]
    for line in lines[1:]:
        latin = text[-1].isascii() and line[0].isascii() and text[-1] != "}" and line[0] != "{"
        text += (" " if language != "zh" or latin else "") + line
    return text


Filled = tuple[str, str]
"""A role and the text of a paragraph with its fields filled in."""


def fill(
    body: Sequence[Paragraph | Block], values: Values, shown: Callable[[object], list[str]]
) -> list[Filled]:
    """Return the paragraphs that hold for these values, fields filled by `shown`.

    `shown` gives the paragraphs of a value; all but prose have exactly one.
    """
    filled: list[Filled] = []
    for node in body:
        if isinstance(node, Paragraph):
            filled += [(node.role, text) for text in fill_paragraph(node, values, shown)]
        elif node.directive == "each":
            for row in _rows(values[node.field]):
                filled += fill(node.body, {**values, **row}, shown)
        elif bool(values[node.field]) == (node.directive == "if"):
            filled += fill(node.body, values, shown)
    return filled


def _rows(value: object) -> Sequence[Values]:
    if not isinstance(value, (list, tuple)):
        raise TypeError("a list field holds no list")
    return value


def fill_paragraph(
    paragraph: Paragraph, values: Values, shown: Callable[[object], list[str]]
) -> list[str]:
    """Return a paragraph's text; a value of several paragraphs continues in further ones."""
    texts = [""]
    for place, part in enumerate(paragraph.parts):
        if place % 2 == 0:
            texts[-1] += part
            continue
        first, *more = shown(values[part])
        texts[-1] += first
        texts += more
    return texts
