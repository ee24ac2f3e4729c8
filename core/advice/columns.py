# SPDX-License-Identifier: Apache-2.0
"""Owns what the columns and words of somebody else's register mean, guessed or said by a person.

The guess knows the words of six languages. What a person says is kept and used for the next sheet
of the same office: by the name of a column and by the word, not by their place.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from core.advice.taking_over import TAKEN_OVER
from core.casework.needs import Shape
from core.tabular.cells import key_of, line_of, text_of
from core.tabular.days import Order, orders_of
from core.tabular.header import find_header, names_of
from resources import LANGUAGES, label, read_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.policy.profile import Profile
    from core.tabular.cells import Cell, Row

NEEDS = {need.name: need for need in TAKEN_OVER}
CHOSEN = tuple(n.name for n in TAKEN_OVER if n.shape in (Shape.CHOICE, Shape.LANGUAGE))
"""The facts that are words of a list: theirs are told to be which of ours."""
DAYS = tuple(n.name for n in TAKEN_OVER if n.shape is Shape.PAST)
NECESSARY = ("received_on", "category")
"""The columns without which nothing can be taken over; a default may stand for the second."""
_ELSE = {"requester": "name", "location": "place", "outcome": "", "referred_to": ""}
"""What a column of such a name has if it does not have words of the fact; nothing, if empty."""
_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Meaning:
    """What the columns and words of a register mean."""

    columns: Mapping[str, str]
    """The name of a column to the fact that it has, or to an empty text: it is left out."""
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """For each fact of `CHOSEN` their words, as `key_of` gives them, to ours; to an empty text
    what means nothing."""
    orders: Mapping[str, str] = field(default_factory=dict)
    """The name of a column to the order (`Order`) in which it writes days as text."""
    defaults: Mapping[str, str] = field(default_factory=dict)
    """For each fact of `CHOSEN` the word of ours that a blank cell stands for."""

    def form(self) -> dict[str, Any]:
        """Return this as it is kept: JSON, version 1."""
        return {
            "version": 1,
            "columns": dict(self.columns),
            "words": {fact: dict(words) for fact, words in self.words.items()},
            "orders": dict(self.orders),
            "defaults": dict(self.defaults),
        }

    @classmethod
    def read(cls, form: object) -> Meaning:
        """Return what was kept, or raise `ValueError`."""
        if not isinstance(form, dict) or form.get("version") != 1:
            raise ValueError("not a meaning of version 1")
        columns, orders, defaults = (
            _texts(form.get(name, {})) for name in ("columns", "orders", "defaults")
        )
        words = form.get("words", {})
        if not isinstance(words, dict) or not set(words) | set(defaults) <= set(CHOSEN):
            raise ValueError("words of facts that have none")
        if not set(columns.values()) <= set(NEEDS) | {""}:
            raise ValueError("no such fact")
        if not set(orders.values()) <= set(Order):
            raise ValueError("no such order")
        kept = {f: {key_of(k): v for k, v in _texts(w).items()} for f, w in words.items()}
        return cls(columns, kept, orders, defaults)


def _texts(form: object) -> dict[str, str]:
    if not isinstance(form, dict) or not all(isinstance(x, str) for p in form.items() for x in p):
        raise ValueError("not texts by text")
    return form


@dataclass(frozen=True)
class Survey:
    """What a table looks like, and what still has to be said by a person."""

    header: int
    """The number of the row that names the columns."""
    names: tuple[str, ...]
    meaning: Meaning
    missing: tuple[str, ...]
    """Facts of `NECESSARY` for which there is neither a column nor a default."""
    undecided: Mapping[str, tuple[Order, ...]]
    """The columns whose days may be read in several orders."""
    unknown: Mapping[str, Mapping[str, int]]
    """For each fact of `CHOSEN` the words that nobody knows, as written, and how often."""


def survey(
    rows: Sequence[Row], profile: Profile, said: Meaning | None = None, language: str = "en"
) -> Survey:
    """Look at a table that is not empty; `said` is what a person said of this one or another.

    What is said of columns that are not here, and of words, is kept. `language` is that of
    requests that do not say theirs.
    """
    place = find_header(rows, _names())
    width = max(len(row.cells) for row in rows)
    names = names_of(rows[place], width)
    below = rows[place + 1 :]
    meaning = _guessed(names, below, said, language, profile)
    found = set(_present(names, meaning).values())
    undecided = {}
    for column, name in enumerate(names):
        if meaning.columns.get(name) in DAYS and name not in meaning.orders:
            orders = orders_of(t for t in _column(below, column) if isinstance(t, str))
            if len(orders) == 1:
                meaning = replace(meaning, orders={**meaning.orders, name: orders[0].value})
            elif orders:
                undecided[name] = orders
    missing = tuple(f for f in NECESSARY if f not in found and f not in meaning.defaults)
    unknown = _unknown(names, below, meaning, profile)
    return Survey(rows[place].number, names, meaning, missing, undecided, unknown)


def _present(names: Sequence[str], meaning: Meaning) -> dict[str, str]:
    return {name: meaning.columns[name] for name in names if meaning.columns.get(name)}


def _guessed(
    names: Sequence[str],
    rows: Sequence[Row],
    said: Meaning | None,
    language: str,
    profile: Profile,
) -> Meaning:
    columns = dict(said.columns) if said else {}
    taken = {columns[name] for name in names if name in columns}
    for column, name in enumerate(names):
        fact = _names().get(key_of(name), "")
        if fact in _ELSE and not _are_words(fact, _column(rows, column), profile):
            fact = _ELSE[fact]
        if fact and name not in columns and fact not in taken:
            columns[name] = fact
            taken.add(fact)
    words = {fact: dict(known) for fact, known in said.words.items()} if said else {}
    for column, name in enumerate(names):
        if columns.get(name) == "gender":
            letters = {key_of(line_of(cell)) for cell in _column(rows, column)}
            words["gender"] = _letters(letters) | words.get("gender", {})
    defaults = {"language": language} | dict(said.defaults if said else {})
    return Meaning(columns, words, dict(said.orders if said else {}), defaults)


def _are_words(fact: str, cells: Iterable[Cell], profile: Profile) -> bool:
    """Tell whether at least half of what stands in a column is known as words of a fact."""
    read = Words(fact, Meaning({}), profile)
    known = [read.key(word) is not None for word in {line_of(cell) for cell in cells}]
    return 2 * sum(known) >= len(known)


def _letters(written: set[str]) -> dict[str, str]:
    """Return what M is: a man beside F or W, a woman beside H; alone, a person has to say."""
    if "h" in written and not written & {"f", "w"}:
        return {"m": "woman"}
    return {"m": "man"} if written & {"f", "w"} else {}


def _column(rows: Iterable[Row], column: int) -> Iterable[Cell]:
    return (row.cells[column] for row in rows if column < len(row.cells))


def _unknown(
    names: Sequence[str], rows: Sequence[Row], meaning: Meaning, profile: Profile
) -> dict[str, dict[str, int]]:
    unknown: dict[str, dict[str, int]] = {}
    for column, name in enumerate(names):
        fact = meaning.columns.get(name, "")
        if fact not in CHOSEN:
            continue
        read = Words(fact, meaning, profile)
        counted = Counter(line_of(cell) for cell in _column(rows, column))
        strange = {word: n for word, n in counted.items() if read.key(word) is None}
        if strange:
            unknown[fact] = strange
    return unknown


class Words:
    """The words of one fact: theirs to ours."""

    def __init__(self, fact: str, meaning: Meaning, profile: Profile) -> None:
        """Take the words that are shipped, and above them those that a person has told."""
        choices = NEEDS[fact].choices(profile)
        said = {w: k for w, k in meaning.words.get(fact, _NONE).items() if not k or k in choices}
        shipped = {w: k for w, k in _shipped(fact).items() if k in choices}
        own = {key_of(_label(fact, k, language)): k for k in choices for language in LANGUAGES}
        self._known = {**_blank(), **shipped, **own, **{key_of(k): k for k in choices}, **said}
        self._seen: dict[str, str | None] = {}
        default = meaning.defaults.get(fact, "")
        self._default = default if default in choices else ""

    def key(self, word: str) -> str | None:
        """Return which of our words theirs is: empty if it says nothing, None if nobody knows."""
        if word not in self._seen:
            found = self._known.get(key_of(word))
            self._seen[word] = self._default if found == "" else found
        return self._seen[word]


def _label(fact: str, key: str, language: str) -> str:
    of = NEEDS[fact].of
    if NEEDS[fact].shape is Shape.LANGUAGE:
        return key
    return label(f"{fact if '|' in of else of}.{key}", language)


@cache
def _words() -> Mapping[str, Any]:
    words: Mapping[str, Any] = read_json("sheets/requests.json")
    return words


@cache
def _names() -> Mapping[str, str]:
    """Return the names that columns have, as `key_of` gives them, and our facts."""
    pairs = [
        (key_of(name), fact)
        for fact in NEEDS
        for names in _words()["columns"][fact].values()
        for name in (fact, *names)
    ]
    return MappingProxyType(dict(reversed(pairs)))


@cache
def _shipped(fact: str) -> Mapping[str, str]:
    words = _words()["words"].get(fact, {})
    return MappingProxyType({key_of(w): key for key, known in words.items() for w in known})


@cache
def _blank() -> Mapping[str, str]:
    return MappingProxyType({"": "", **{key_of(word): "" for word in _words()["blank"]}})


def first_line(text: str, limit: int) -> str:
    """Return the beginning of a text as one line."""
    line = " ".join(text_of(text).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
