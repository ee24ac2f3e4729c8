# SPDX-License-Identifier: Apache-2.0
"""Owns the reading of a name: its words, each in Latin letters, and which of them name somebody.

A name comes from a form that somebody filled in or from a list of somebody else: whatever stands
in it is read within bounds (`MAX_TEXT`, `MAX_WORDS`), and never fails.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from anyascii import anyascii

from core.disclosure.matching.sound import arabic_skeletons, palladius, pattern, skeleton, sound
from core.disclosure.matching.vocabulary import HAN, plain, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_TEXT = 300
"""Characters of a name that are read: an answer of a form has no more, no name in a list either."""
MAX_WORDS = 12
MAX_LETTERS = 40
"""Of a word."""
_MAX_FREE_WORDS = 40
_MAX_FORM = 5
_WORD = re.compile(rf"[{HAN}]+|[^\W_{HAN}]+\.?")
_DOTTED = re.compile(r"(?<![^\W_])(?:[^\W\d_][./]\s?)+[^\W\d_](?![^\W_])\.?")
_LATIN = re.compile("[a-z0-9]+")
_LETTER_PAIRS = frozenset({"yu", "ya", "ye", "sh", "ch", "zh", "kh", "ts", "ju", "ja", "th", "ph"})
"""What one letter of another script may be in Latin ones: `Yu. A. Gagarin`."""
# The servant of ...: written as one word or two, with the article in every spelling.
_SERVANT = re.compile(r"^abd(?:[aeiou]{1,2}(?:l|[rszdtn](?=[rszdtn]))?)?")
_OF_FAITH = re.compile(r"(?<=..)[aeou]{0,2}d{1,2}(?:een|ine|in|yn)e?$")
_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f]")
_ARTICLE = re.compile("^(?:و?ال|لل)(?=..)")
_CYRILLIC = re.compile("[а-я]+")


class Script(StrEnum):
    """What a word is written in, as far as it makes a difference."""

    LATIN = "latin"
    ARABIC = "arabic"
    HAN = "han"
    OTHER = "other"
    """Cyrillic, Greek, Korean, ...: read letter by letter."""


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word of a name. There is one for each that is written differently; see `Reader`."""

    written: str
    """As `plain` gives it; Chinese in simplified characters."""
    script: Script
    latin: str
    sound: str
    skeletons: tuple[str, ...]
    meaning: str = ""
    """Of a word of a trade or place: what it means; empty for a word that names somebody."""
    initial: bool = False
    pinyin: str = ""
    """Of a word that may be Chinese as Russian writes it."""
    may_be: re.Pattern[str] | None = None
    """Of an Arabic word: what it may be in Latin letters."""

    @property
    def readings(self) -> tuple[str, ...]:
        """All that it may be in Latin letters, as one would write it."""
        return (self.latin, self.pinyin) if self.pinyin else (self.latin,)

    @property
    def weight(self) -> float:
        """How much it says about who is meant."""
        return 0.5 if self.initial else 1.0


@dataclass(frozen=True, slots=True)
class Name:
    """A name, read."""

    words: tuple[Word, ...]
    """Those that name somebody, in the order in which they are written."""
    common: tuple[Word, ...] = ()
    """Words of a trade or a place. If a name has no others, they are its `words`."""


class Reader:
    """Reads names, each word once."""

    def __init__(self, *, people: bool) -> None:
        """Read names of people, who have no company forms; else of whom it may be."""
        self._people = people
        self._known: dict[str, Word] = {}
        self._terms = vocabulary()

    def name(self, text: str) -> Name:
        """Return a name."""
        tokens = list(self._tokens(plain(text[:MAX_TEXT])))[: 2 * MAX_WORDS]
        tokens = self._without_forms(tokens)
        return self._parted(self._words(tokens), MAX_WORDS)

    def free(self, text: str) -> Name:
        """Return what may be names in a description: `500 shares of Nordwind Holding AG`."""
        tokens = [
            token
            for token in self._tokens(plain(text[:MAX_TEXT]))
            if token not in self._terms.filler and not token.isdecimal()
        ]
        found = (t for t in tokens if (t,) not in self._terms.forms.get(t, ()))
        return self._parted(self._words(list(found)), _MAX_FREE_WORDS)

    def _tokens(self, text: str) -> Iterator[str]:
        """Yield words; an initial has its point."""
        if "." in text or "/" in text:
            text = _DOTTED.sub(self._dotted, text)
        for token in _WORD.findall(text):
            if re.match(f"[{HAN}]", token):
                yield from self._chinese(token)
            elif token[-1] != ".":
                alone = len(token) == 1 and token not in self._terms.particles
                yield token + "." if alone else token[:MAX_LETTERS]
            else:
                bare = token[:-1]
                short = len(bare) == 1 or bare in _LETTER_PAIRS
                yield token if short else bare[:MAX_LETTERS]

    def _dotted(self, found: re.Match[str]) -> str:
        letters = re.findall(r"[^\W_]", found[0])
        joined = "".join(letters)
        if any(form == (joined,) for form in self._terms.forms.get(joined, ())):
            return f" {joined} "
        return " " + " ".join(f"{letter}." for letter in letters) + " "

    def _chinese(self, run: str) -> Iterator[str]:
        """Yield the parts of what is written without spaces: surname and name, or a company's."""
        run = run.translate(dict(self._terms.simplified))
        if self._people:
            yield from self._surname(run)
            return
        rest = self._terms.han_forms.sub(" ", run)
        parts = self._terms.han_common.sub(lambda found: f" {found[0]} ", rest)
        if parts == run and 2 <= len(run) <= 4:
            yield from self._surname(run)
        else:
            yield from (part[:MAX_LETTERS] for part in parts.split())

    def _surname(self, run: str) -> Iterator[str]:
        for title in self._terms.titles:
            if run.endswith(title) and re.match(f"[{HAN}]", title) and len(run) > len(title):
                run = run.removesuffix(title)
                break
        size = 2 if len(run) > 2 and run[:2] in self._terms.double_surnames else 1
        yield run[:size]
        if run[size:]:
            yield run[size:][:MAX_LETTERS]

    def _without_forms(self, tokens: list[str]) -> list[str]:
        """Return what is left without titles at either end, and without company forms.

        A form of one or two letters counts at the ends only: inside it is more likely a name.
        """
        left = list(tokens)
        for end in (0, -1):
            while len(left) > 1 and left[end].removesuffix(".") in self._terms.titles:
                del left[end]
        if self._people:
            return left
        while (size := self._form_before(left)) and size < len(left):
            del left[-size:]
        place = 0
        while place < len(left):
            size = self._form_at(left, place)
            if size == len(left) or not (place == 0 or "".join(left[place : place + size])[2:]):
                size = 0
            del left[place : place + size]
            place += not size
        return left

    def _form_at(self, tokens: list[str], place: int) -> int:
        """Return of how many words a form at a place is; 0 for none."""
        here = [token.removesuffix(".") for token in tokens[place : place + _MAX_FORM]]
        forms = self._terms.forms.get(here[0], ())
        found = (len(form) for form in forms if tuple(here[: len(form)]) == form)
        return next(found, 0)

    def _form_before(self, tokens: list[str]) -> int:
        """Return of how many words the longest form is with which a name ends; 0 for none."""
        places = range(max(0, len(tokens) - _MAX_FORM), len(tokens))
        sizes = (len(tokens) - at for at in places if self._form_at(tokens, at) == len(tokens) - at)
        return next(sizes, 0)

    def _words(self, tokens: list[str]) -> Iterator[Word]:
        """Yield words, particles apart; what belongs together in one."""
        place = 0
        while place < len(tokens):
            token = tokens[place]
            place += 1
            after = tokens[place:]
            if token in ("عبد", "abd", "abdel", "abdul", "abdal", "abdoul", "abdur") and after:
                skip = 1 if after[0] in self._terms.particles and len(after) > 1 else 0
                place += 1 + skip
                servant = token if _ARABIC.match(token) else "abd"
                token = servant + _bare(after[skip])
            elif after and token in self._terms.particles:
                continue
            elif after and (joined := _of_faith(token, after, self._terms.particles)):
                place += joined
                token = ("دين" if _ARABIC.match(token) else "din").join((_bare(token), ""))
            yield self._word(token)

    def _word(self, token: str) -> Word:
        found = self._known.get(token)
        if found is None:
            found = self._known[token] = self._made(token)
        return found

    def _made(self, token: str) -> Word:
        initial = token.endswith(".")
        written = token.removesuffix(".")
        meaning = "" if self._people or initial else self._terms.common.get(written, "")
        if _ARABIC.match(written):
            bare = _bare(written)
            meaning = meaning or ("" if self._people else self._terms.common.get(bare, ""))
            latin = _latin(bare)
            return Word(bare, Script.ARABIC, latin, "", arabic_skeletons(bare) or (latin,),
                        meaning, initial, may_be=pattern(bare))  # fmt: skip
        script = Script.LATIN
        latin = written
        if re.match(f"[{HAN}]", written):
            script, latin = Script.HAN, self._terms.readings.get(written) or _latin(written)
        elif not written.isascii():
            latin = _latin(written)
            if any(ord(c) > 0x24F for c in written):
                # What Russian writes for the h of other languages.
                script, latin = Script.OTHER, latin.replace("kh", "h")
        latin = _bare(latin) if script is not Script.HAN else latin
        heard = sound(latin)
        pinyin = palladius(written) if _CYRILLIC.fullmatch(written) else ""
        bones = dict.fromkeys(skeleton(one) for one in (heard, sound(pinyin)) if one)
        return Word(written, script, latin, heard, tuple(bones), meaning, initial, pinyin)

    def _parted(self, words: Iterator[Word], limit: int) -> Name:
        kept = list(words)[:limit]
        naming = tuple(word for word in kept if not word.meaning)
        if all(word.initial for word in naming):
            return Name(tuple(kept))
        return Name(naming, tuple(word for word in kept if word.meaning))


def _latin(written: str) -> str:
    return "".join(_LATIN.findall(anyascii(written).lower()))[: 2 * MAX_LETTERS]


def _bare(word: str) -> str:
    """Return a word without what is written on to it, or not, as one pleases."""
    if _ARABIC.match(word):
        if word.startswith("عبد") and len(word) > 4:
            return "عبد" + _ARTICLE.sub("", word[3:])
        return _ARTICLE.sub("", word)
    if word.startswith("abd") and len(word) > 6:
        return "abd" + _SERVANT.sub("", word)
    return _OF_FAITH.sub("din", word) if len(word) > 6 else word


def _of_faith(token: str, after: list[str], particles: frozenset[str]) -> int:
    """Return how many words after a first one are `al-din`; 0 if they are not."""
    skip = 1 if after[0] in particles and len(after) > 1 else 0
    of = after[skip]
    return skip + 1 if of in ("الدين", "din", "deen", "eddin", "eddine", "uddin", "dine") else 0
