# SPDX-License-Identifier: Apache-2.0
"""Owns the index over a list: which of its names are worth comparing with one, however many.

Nothing is scanned. A word of the name that is looked for leads to the different words of the list
that may be it: those with its consonants, or with all but one of them. They lead to the names
that have them. Two names with several words each must share two, so that only names that two
words lead to are compared; one that is a word alone is compared with those that are alone. What
`likeness` would find, this finds: `test_index.py` holds one against the other.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance.OSA import normalized_similarity as ratio
from rapidfuzz.process import extract

from core.disclosure.matching.likeness import (
    BEFORE,
    HOPELESS,
    Likeness,
    likeness,
    word_likeness,
)
from core.disclosure.matching.reading import Reader, Script
from core.disclosure.matching.sound import TWICE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from core.disclosure.matching.reading import Name, Word


_REMEMBERED = 1 << 16
"""Words, and pairs of words, of which it is remembered how alike they are."""


class Kind(StrEnum):
    """What a list is of."""

    STAFF = "staff"
    VENDORS = "vendors"
    PARTNERS = "partners"


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody on a list."""

    number: str
    """By which the list knows them; empty if it has no numbers."""
    name: str
    others: tuple[str, ...] = ()
    """Other names: in another script, a trade name, the owner's."""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that may be who is looked for."""

    entry: Entry
    name: str
    """Which of its names."""
    likeness: Likeness


class Index:
    """A list that names are looked up in."""

    def __init__(
        self,
        kind: Kind,
        entries: Iterable[Entry],
        progress: Callable[[int], None] = lambda _done: None,
    ) -> None:
        """Read a list; `progress` is told how many entries were, and what it raises ends it."""
        self.kind = kind
        self._reader = Reader(people=kind is Kind.STAFF)
        self._rows: list[tuple[Entry, str]] = []
        self._names: list[Name] = []
        self._alone: dict[Word, array[int]] = defaultdict(_numbers)
        self._among: dict[Word, array[int]] = defaultdict(_numbers)
        self._initials: dict[str, array[int]] = defaultdict(_numbers)
        self._joined: dict[str, array[int]] = defaultdict(_numbers)
        for done, entry in enumerate(entries):
            if done % 1000 == 0:
                progress(done)
            for name in dict.fromkeys((entry.name, *entry.others)):
                self._add(entry, name)
        self._bones = _Bones({*self._alone, *self._among})
        self._alike = lru_cache(_REMEMBERED)(word_likeness)
        self._words_like = lru_cache(_REMEMBERED)(self._near)

    def __len__(self) -> int:
        """Return how many names there are."""
        return len(self._names)

    def _add(self, entry: Entry, text: str) -> None:
        name = self._reader.name(text)
        row = len(self._names)
        self._rows.append((entry, text))
        self._names.append(name)
        full = [word for word in name.words if not word.initial]
        initials = [word for word in name.words if word.initial]
        into = self._alone if len(full) == 1 and not initials else self._among
        for word in dict.fromkeys(full):
            into[word].append(row)
        for word in initials:
            self._initials[word.latin[:1]].append(row)
        for first, second in pairwise(full):
            self._joined[first.latin + second.latin].append(row)

    def find(self, text: str, *, within: bool = False) -> tuple[Found, ...]:
        """Return the entries that may be meant by a name, or be named in a text, best first.

        Of several names of an entry the best counts. Those that are equally like are in the
        order of the list.
        """
        name = self._reader.free(text) if within else self._reader.name(text)
        best: dict[Entry, Found] = {}
        for row in sorted(self._candidates(name, within=within)):
            alike = likeness(name, self._names[row], within=within, alike=self._alike)
            if alike is None:
                continue
            entry, called = self._rows[row]
            known = best.get(entry)
            if known is None or known.likeness.score < alike.score:
                best[entry] = Found(entry, called, alike)
        return tuple(sorted(best.values(), key=lambda found: -found.likeness.score))

    def _candidates(self, name: Name, *, within: bool) -> set[int]:
        """Return the rows that share two words with a name, or the only one of either."""
        full = [word for word in name.words if not word.initial]
        found: set[int] = set()
        leads: list[Sequence[array[int]]] = []
        for word in full:
            like = self._words_like(word)
            if len(name.words) == 1 or within:
                found.update(*(self._alone[w] for w in like if w in self._alone))
            among = [self._among[w] for w in like if w in self._among]
            leads.append([*among, *self._joins(word)])
        for first, second in pairwise(full):
            both = self._bones.spelt.get(first.latin + second.latin, ())
            if len(full) == 2:
                found.update(*(self._alone[w] for w in both if w in self._alone))
            leads.append([self._among[w] for w in both if w in self._among])
        if len(full) == 1:
            # `Huawei` for `Hua Wei`; `I. Petrov` for `Ivan Petrov`.
            found.update(*self._joins(full[0]))
            letters = {w.latin[:1] for w in name.words if w.initial}
            if letters:
                found.update(row for rows in leads[0] for row in rows if self._has(row, letters))
        leads.append(
            [self._initials[c] for c in {w.latin[:1] for w in full} if c in self._initials]
        )
        return found | _in_two(leads)

    def _joins(self, word: Word) -> list[array[int]]:
        """Return the rows that have a word as two."""
        return [self._joined[read] for read in word.readings if read in self._joined]

    def _has(self, row: int, letters: set[str]) -> bool:
        return any(word.latin[:1] in letters for word in self._names[row].words)

    def _near(self, word: Word) -> tuple[Word, ...]:
        near = list(self._bones.near(word))
        if word.script is Script.LATIN:
            # Most are of its own script, and most of these are told apart by their letters alone.
            same = [w for w in near if w.script is word.script]
            spelt = extract(
                word.latin, [w.latin for w in same], scorer=ratio, score_cutoff=HOPELESS, limit=None
            )
            near = [w for w in near if w.script is not word.script or w.sound == word.sound]
            near += [same[place] for _, _, place in spelt]
        return tuple(w for w in dict.fromkeys(near) if word_likeness(word, w))


def _numbers() -> array[int]:
    return array("I")


def _in_two(leads: Sequence[Sequence[array[int]]]) -> set[int]:
    """Return the rows that two leads have. The smaller is held, the larger only run through."""
    found: set[int] = set()
    held: dict[int, set[int]] = {}
    sized = sorted((rows for rows in leads if rows), key=lambda rows: sum(map(len, rows)))
    for (place, few), (_, many) in combinations(enumerate(sized), 2):
        if place not in held:
            held[place] = set().union(*few)
        for rows in many:
            found.update(held[place].intersection(rows))
    return found


class _Bones:
    """The different words of a list, by their consonants."""

    def __init__(self, words: Iterable[Word]) -> None:
        self.spelt: dict[str, list[Word]] = defaultdict(list)
        self._same: dict[str, list[Word]] = defaultdict(list)
        self._short: dict[str, list[str]] = defaultdict(list)
        self._means: dict[str, list[Word]] = defaultdict(list)
        for word in sorted(words, key=lambda w: w.written):
            for read in word.readings:
                self.spelt[read].append(word)
            if word.meaning:
                self._means[word.meaning].append(word)
            for bones in word.skeletons:
                if bones not in self._same:
                    for shorter in _without_one(bones):
                        self._short[shorter].append(bones)
                self._same[bones].append(word)

    def near(self, word: Word) -> Iterator[Word]:
        """Yield the words that have the consonants of a word, or all but one."""
        if word.meaning:
            yield from self._means.get(word.meaning, ())
            return
        every: dict[str, None] = {}
        for bones in word.skeletons:
            every[bones] = None
            for shorter in (bones, *_without_one(bones)):
                every.update(dict.fromkeys((shorter, *self._short.get(shorter, ()))))
        for before in BEFORE:
            for read in word.readings:
                rest = (read.removeprefix(before),) if read.startswith(before) else ()
                for whole in (before + read, *rest):
                    every.update((b, None) for w in self.spelt.get(whole, ()) for b in w.skeletons)
        yield from dict.fromkeys(w for bones in every for w in self._same.get(bones, ()))


def _without_one(bones: str) -> set[str]:
    """Return what is left without each of them; what then stands twice counts once."""
    if len(bones) < 2:
        return set()
    left = {bones[:place] + bones[place + 1 :] for place in range(len(bones))}
    return {TWICE.sub(r"\1", one) for one in left}
