# SPDX-License-Identifier: Apache-2.0
"""Owns what the columns and words of somebody else's table mean, guessed or said by a person.

What is looked for is a `Sought`: a register of requests and a staff list have one each. What a
person says is kept and used for the next table of the same office: by the name of a column and by
the word, not by their place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from core.tabular.cells import key_of, line_of
from core.tabular.days import Order, orders_of
from core.tabular.header import find_header, names_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from core.tabular.cells import Cell, Row

Known: TypeAlias = Mapping[str, Mapping[str, str]]
"""For each fact that is a word of a list the words that are known, as `key_of` gives them, and
ours; an empty text for what means nothing."""
_NONE: Mapping[str, Any] = MappingProxyType({})
_SAMPLES = 3


@dataclass(frozen=True)
class Sought:
    """What is looked for in the tables of a kind."""

    kind: str
    """What a person said of such tables is kept under this name."""
    facts: tuple[str, ...]
    """What a column may have."""
    names: Mapping[str, str]
    """The names that columns have, as `key_of` gives them, and the fact of each."""
    chosen: tuple[str, ...] = ()
    """The facts that are words of a list: theirs are told to be which of ours."""
    days: tuple[str, ...] = ()
    necessary: tuple[str, ...] = ()
    """The columns without which nothing can be taken over; a default may stand for a word."""
    instead: Mapping[str, str] = field(default_factory=dict)
    """What a column of such a name has if it does not have words of the fact; nothing, if empty."""
    told: Mapping[str, Callable[[Collection[str]], Mapping[str, str]]] = field(default_factory=dict)
    """Facts of which one word means what the others of its column say: from all to what is told."""
    texts: tuple[str, ...] = ()
    """The facts that may have several lines."""
    rather: Mapping[str, str] = field(default_factory=dict)
    """Names of columns, as `key_of` gives them, and the fact that such a one has if it has words
    of that fact: a topic can be told in a word of a list, or in a sentence."""
    undated: frozenset[str] = frozenset()
    """What says in a column of days that there is none, as `key_of` gives it."""


def named(columns: Mapping[str, Mapping[str, Sequence[str]]]) -> Mapping[str, str]:
    """Return the names that columns have, by key; `columns` has them by fact and language.

    A name that stands under two facts is that of the first.
    """
    pairs = [
        (key_of(name), fact)
        for fact, names in columns.items()
        for name in (fact, *(n for some in names.values() for n in some))
    ]
    return MappingProxyType(dict(reversed(pairs)))


@dataclass(frozen=True)
class Meaning:
    """What the columns and words of a table mean."""

    columns: Mapping[str, str]
    """The name of a column to the fact that it has, or to an empty text: it is left out."""
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """For each fact of `Sought.chosen` their words, as `key_of` gives them, to ours; to an empty
    text what means nothing."""
    orders: Mapping[str, str] = field(default_factory=dict)
    """The name of a column to the order (`Order`) in which it writes days as text."""
    defaults: Mapping[str, str] = field(default_factory=dict)
    """For each fact of `Sought.chosen` the word of ours that a blank cell stands for."""

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
    def read(cls, form: object, sought: Sought) -> Meaning:
        """Return what was kept of tables of a kind, or raise `ValueError`."""
        if not isinstance(form, dict) or form.get("version") != 1:
            raise ValueError("not a meaning of version 1")
        columns, orders, defaults = (
            _texts(form.get(name, {})) for name in ("columns", "orders", "defaults")
        )
        words = form.get("words", {})
        if not isinstance(words, dict) or not set(words) | set(defaults) <= set(sought.chosen):
            raise ValueError("words of facts that have none")
        if not set(columns.values()) <= set(sought.facts) | {""}:
            raise ValueError("no such fact")
        if not set(orders.values()) <= set(Order):
            raise ValueError("no such order")
        kept = {f: {key_of(k): v for k, v in _texts(w).items()} for f, w in words.items()}
        return cls(columns, kept, orders, defaults)


def _texts(form: object) -> dict[str, str]:
    if not isinstance(form, dict) or not all(isinstance(x, str) for p in form.items() for x in p):
        raise ValueError("not texts by text")
    return form


class Words:
    """The words of one fact: theirs to ours."""

    def __init__(self, fact: str, known: Known, meaning: Meaning) -> None:
        """Take the words that are known, and above them those that a person has told."""
        ours = set(known[fact].values()) - {""}
        said = {w: k for w, k in meaning.words.get(fact, _NONE).items() if not k or k in ours}
        self._known = {**known[fact], **said}
        self._seen: dict[str, str | None] = {}
        default = meaning.defaults.get(fact, "")
        self._default = default if default in ours else ""

    def key(self, word: str) -> str | None:
        """Return which of our words theirs is: empty if it says nothing, None if nobody knows."""
        if word not in self._seen:
            found = self._known.get(key_of(word))
            self._seen[word] = self._default if found == "" else found
        return self._seen[word]


@dataclass(frozen=True)
class Survey:
    """What a table looks like, and what still has to be said by a person."""

    header: int
    """The number of the row that names the columns."""
    names: tuple[str, ...]
    meaning: Meaning
    missing: tuple[str, ...]
    """Facts of `Sought.necessary` for which there is neither a column nor a default."""
    undecided: Mapping[str, tuple[Order, ...]]
    """The columns whose days may be read in several orders."""
    unknown: Mapping[str, Mapping[str, int]]
    """For each fact of `Sought.chosen` the words that nobody knows, as written, and how often."""
    samples: tuple[tuple[str, ...], ...]
    """For each column the first different things that stand in it, each on one line."""


def survey(
    rows: Sequence[Row],
    sought: Sought,
    known: Known,
    said: Meaning | None = None,
    defaults: Mapping[str, str] = _NONE,
) -> Survey:
    """Look at a table that is not empty; `said` is what a person said of this one or another.

    What is said of columns that are not here, and of words, is kept. `defaults` are those that
    hold where nothing is said.
    """
    place = find_header(rows, sought.names)
    width = max(len(row.cells) for row in rows)
    names = names_of(rows[place], width)
    below = rows[place + 1 :]
    said = said or Meaning({})
    said = replace(said, defaults={**defaults, **said.defaults})
    meaning = _guessed(names, below, said, sought, known)
    found = set(_present(names, meaning).values())
    undecided = {}
    for column, name in enumerate(names):
        if meaning.columns.get(name) in sought.days and name not in meaning.orders:
            orders = orders_of(t for t in _column(below, column) if isinstance(t, str))
            if len(orders) == 1:
                meaning = replace(meaning, orders={**meaning.orders, name: orders[0].value})
            elif orders:
                undecided[name] = orders
    missing = tuple(f for f in sought.necessary if f not in found and f not in meaning.defaults)
    unknown = _unknown(names, below, meaning, known)
    samples = tuple(_samples(below, column) for column in range(width))
    return Survey(rows[place].number, names, meaning, missing, undecided, unknown, samples)


def _samples(rows: Iterable[Row], column: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for cell in _column(rows, column):
        if text := line_of(cell):
            found[text] = None
        if len(found) == _SAMPLES:
            break
    return tuple(found)


def _present(names: Sequence[str], meaning: Meaning) -> dict[str, str]:
    return {name: meaning.columns[name] for name in names if meaning.columns.get(name)}


def _guessed(
    names: Sequence[str], rows: Sequence[Row], said: Meaning, sought: Sought, known: Known
) -> Meaning:
    columns = dict(said.columns)
    taken = {columns[name] for name in names if name in columns}
    for column, name in enumerate(names):
        fact = sought.names.get(key_of(name), "")
        first = sought.rather.get(key_of(name), "")
        cells = list(_column(rows, column))
        if first not in ("", *taken) and _has_words(first, cells, known, blank=False):
            fact = first
        if fact in sought.instead and not _has_words(fact, cells, known, blank=True):
            fact = sought.instead[fact]
        if fact and name not in columns and fact not in taken:
            columns[name] = fact
            taken.add(fact)
    words = {fact: dict(told) for fact, told in said.words.items()}
    for column, name in enumerate(names):
        if tell := sought.told.get(fact := columns.get(name, "")):
            written = {key_of(line_of(cell)) for cell in _column(rows, column)}
            words[fact] = {**tell(written), **words.get(fact, _NONE)}
    return replace(said, columns=columns, words=words)


def _has_words(fact: str, cells: Iterable[Cell], known: Known, *, blank: bool) -> bool:
    """Tell whether at least half of what a column says is known as words of a fact.

    `blank` is the answer for a column that says nothing.
    """
    read = Words(fact, known, Meaning({}))
    keys = [read.key(word) for word in {line_of(cell) for cell in cells}]
    found = [key is not None for key in keys if key != ""]
    return 2 * sum(found) >= len(found) if found else blank


def _column(rows: Iterable[Row], column: int) -> Iterable[Cell]:
    return (row.cells[column] for row in rows if column < len(row.cells))


def _unknown(
    names: Sequence[str], rows: Sequence[Row], meaning: Meaning, known: Known
) -> dict[str, dict[str, int]]:
    unknown: dict[str, dict[str, int]] = {}
    for column, name in enumerate(names):
        fact = meaning.columns.get(name, "")
        if fact not in known:
            continue
        read = Words(fact, known, meaning)
        counted = Counter(line_of(cell) for cell in _column(rows, column))
        strange = {word: n for word, n in counted.items() if read.key(word) is None}
        if strange:
            unknown[fact] = strange
    return unknown
