# SPDX-License-Identifier: Apache-2.0
"""Owns what a piece of guidance is, as one frozen value: what it says and where it stands."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from core.casework.forms import Form, as_day, table
from core.casework.people import HANDLING
from core.history.canonical import encode
from core.office.programmes import ADVICE, holders
from resources import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from core.history.canonical import Json
    from core.history.registers import Registers, Value
    from core.ids import FileId, OfficerId
    from core.office.office import Office


class State(StrEnum):
    """Where guidance stands, the most careful place first."""

    WITHDRAWN = "withdrawn"
    DRAFT = "draft"
    SECOND_LOOK = "second_look"
    IN_USE = "in_use"


PRECEDENT = "precedent"
TREE = "tree"
FORMS = (PRECEDENT, "note", TREE, "template", "snippet")


@dataclass(frozen=True, slots=True)
class Text:
    """What it says in one language."""

    title: str
    body: str


@dataclass(frozen=True)
class Guidance:
    """A piece of guidance."""

    file: FileId
    registers: Registers
    office: Office | None
    number: str
    form: str
    """One of `FORMS`."""
    topic: str
    """A key of the profile's advice categories."""
    source: str
    """The rules that it stands on, as an officer would cite them."""
    copied: str
    """What it is a copy of, when that came with the program: `<id>@<version>`."""
    texts: Mapping[str, Text]
    """By language."""
    tree: Json
    """For a tree, its form: see `core.guidance.trees`."""

    @property
    def needs_second_look(self) -> bool:
        """Whether another officer has to look before it is in use: what came of a real case."""
        return self.form not in FORMS or self.form == PRECEDENT

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it is written in."""
        return LANGUAGES if self.form == TREE and self.tree else tuple(sorted(self.texts))

    def title(self, language: str = "en") -> str:
        """Return its title in a language, or in the first that it has."""
        if self.form == TREE:
            return Form(self.tree).form("title").text(language)
        text = self.texts.get(language) or next(iter(self.texts.values()), None)
        return text.title if text else ""

    @cached_property
    def content(self) -> str:
        """The SHA-256 of all that it says: what a second look is a look at."""
        said: Json = {
            "about": self.registers.value("about"),
            "texts": {k: [t.title, t.body] for k, t in self.texts.items()},
            "tree": self.tree,
        }
        return hashlib.sha256(encode(said)).hexdigest()

    @cached_property
    def authors(self) -> frozenset[OfficerId]:
        """Everybody who wrote a word of it."""
        return frozenset(
            past.event.actor
            for name in ("about", "text", "tree")
            for past in self.registers.deciding(name)
        )

    @cached_property
    def state(self) -> State:
        """Where it stands, what takes no effect left aside."""
        standing = self.registers.fields.get("state", ())
        found = [self._place(value) for value in standing]
        return min(found, key=list(State).index, default=State.DRAFT)

    def _place(self, value: Value) -> State:
        form = Form(value.value)
        state = next((s for s in State if s == form.text("state")), State.DRAFT)
        if state is not State.IN_USE or not self.needs_second_look:
            return state
        looked = any(
            self._may_look(self.registers.step(event).event.actor) for event in value.events
        )
        return state if looked and form.text("content") == self.content else State.DRAFT

    def _may_look(self, officer: OfficerId) -> bool:
        known = self.office.officers.get(officer) if self.office else None
        return known is not None and bool(known.held & HANDLING) and officer not in self.authors

    @property
    def drafter(self) -> OfficerId | None:
        """Who began it."""
        first = next(self.registers.deciding("about"), None)
        return first.event.actor if first else None

    @property
    def drafted_on(self) -> date | None:
        """The day it was begun."""
        first = next(self.registers.deciding("about"), None)
        return as_day(first.payload.on) if first and first.payload else None


def lookers(guidance: Guidance) -> frozenset[OfficerId]:
    """Return who could take the second look: officers of the programme who wrote none of it."""
    office = guidance.office
    if office is None:
        return frozenset()
    able = (o for o in holders(office, ADVICE) if office.officers[o].role in HANDLING)
    return frozenset(able) - guidance.authors


def read_guidance(file: FileId, registers: Registers, office: Office | None) -> Guidance:
    """Return the guidance that the registers of its file describe."""
    about = Form(registers.value("about"))
    texts = {
        language: Text(Form(value).text("title"), Form(value).text("body"))
        for language, value in table(registers, "text")
        if language in LANGUAGES and isinstance(value, dict)
    }
    return Guidance(
        file, registers, office,
        str(registers.value("number") or ""),
        about.text("form"), about.text("topic"), about.text("source"), about.text("copied"),
        texts, registers.value("tree"),
    )  # fmt: skip
