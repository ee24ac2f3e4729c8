# SPDX-License-Identifier: Apache-2.0
"""Owns what is done or gone to by name: what it is called, and how it is found by typed words.

Whoever works in a second language, or at a foreign keyboard, types what comes first: a name is
found in each of the six languages, without its accents, and by its sound in Latin letters.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.tabular.cells import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_WHOLE, _BEGUN = 0, 1


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done now, or that says why it cannot."""

    name: str
    """In the language of the window."""
    about: str
    """What it is: a place, a setting, an act on which file; of what is barred, why."""
    run: Callable[[], object]
    """Does it; of what is barred, says why where the person looks."""
    spellings: Sequence[str] = ()
    """Its names in all languages, and other words for it."""
    keys: str = ""
    """What would have been pressed instead."""
    barred: bool = False


def fitting(commands: Iterable[Command], typed: str) -> list[Command]:
    """Return what fits the typed words, the likeliest first; without words all, as it stands.

    What is barred comes last, however well it fits: nobody is to run into it with Enter.
    """
    words = key_of(typed).split()
    if not words:
        return list(commands)
    ranked = []
    for command in commands:
        # What stands on the screen comes before what it is called elsewhere.
        ranks = [
            (rank, place > 0)
            for place, name in enumerate((command.name, *command.spellings))
            if (rank := _rank(name, words)) is not None
        ]
        if ranks:
            ranked.append(((command.barred, *min(ranks)), command))
    ranked.sort(key=lambda pair: pair[0])
    return [command for _, command in ranked]


def _rank(name: str, words: Sequence[str]) -> int | None:
    """Return how well words fit one name; None: not at all."""
    ranks = [
        _WHOLE if form.startswith(" ".join(words)) else _BEGUN
        for form in _forms(name)
        if all(_begins(word, form) for word in words)
    ]
    return min(ranks, default=None)


def _begins(word: str, form: str) -> bool:
    # Scripts that join words, or begin them with an article, are looked through.
    return f" {word}" in f" {form}" or (not word.isascii() and word in form)


@lru_cache(maxsize=4096)
def _forms(name: str) -> tuple[str, ...]:
    """Return how a name is compared: as it is written, and by its sound in Latin letters."""
    folded = key_of(name)
    if folded.isascii():
        return (folded,)
    # Imported here: its tables are for other scripts, and nobody needs them before a search.
    from anyascii import anyascii

    return folded, anyascii(name).lower()
