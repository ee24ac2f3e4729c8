# SPDX-License-Identifier: Apache-2.0
"""Owns how a name is told in a text, in whatever case, spelling, order and form of a word.

Text is folded character by character, and every folded character knows its place in the original.
Cyrillic letters are folded to the Latin ones that look alike, so that one letter of another
alphabet in a name hides nothing. A name in one script is not found in another.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SAME = {
    "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ß": "ss",
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": "", "ٱ": "ا", "ء": "", "’": "'", "‘": "'",
    "ʼ": "'", "ʹ": "'", "´": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
    # Cyrillic letters that look like Latin ones.
    "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c",
    "т": "t", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s", "һ": "h", "ԁ": "d", "ԛ": "q",
    # And Greek ones.
    "α": "a", "ο": "o", "ν": "v", "ρ": "p", "ι": "i", "κ": "k", "τ": "t", "υ": "u", "χ": "x",
}  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_ARABIC = re.compile(r"[\u0620-\u064a]")
_PREFIXES = ("", "و", "ف", "ب", "ل", "ك", "لل", "ال", "وال", "بال", "فال", "كال", "ول", "وب")
"""What Arabic writes before a word without a space: and, by, for, as, the."""
_PARTICLES = frozenset(
    (
        "al", "el", "ben", "bin", "ibn", "abu", "de", "del", "la", "las", "los", "der", "den",
        "di", "da", "do", "dos", "du", "le", "van", "von", "und", "y", "e", "s", "d", "mr", "ms",
        "mrs", "dr", "jr", "sr",
    )
)  # fmt: skip
_ENDINGS = 3
"""Letters that a Russian case ending may have at most."""
_JOINT = re.compile(r"[\s.,'·・_-]{0,3}")
"""What stands between the parts of one name."""
_AFTER_HAN = (
    "先生", "女士", "小姐", "同志", "老师", "博士", "主任", "经理", "处长", "科长", "司长", "主管",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is compared, and the place in the original of every character of it."""

    text: str
    places: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the original of a stretch of folded text."""
        return self.places[start], self.places[end - 1] + 1


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    kept = []
    for part in unicodedata.normalize("NFKD", character.casefold()):
        if unicodedata.category(part) in ("Mn", "Cf"):
            continue
        digit = unicodedata.decimal(part, None)
        kept.append(_SAME.get(part, part.casefold()) if digit is None else str(digit))
    return "".join(kept)


def fold(text: str) -> Folded:
    """Return a text without case, accents, invisible characters and look-alikes of letters."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in _folded(character):
            letters.append(letter)
            places.append(place)
    return Folded("".join(letters), tuple(places))


@dataclass(frozen=True, slots=True)
class Token:
    """A word of folded text and its place."""

    text: str
    start: int
    end: int


def tokens(folded: str) -> list[Token]:
    """Return the words of folded text."""
    return [Token(m[0], m.start(), m.end()) for m in _WORD.finditer(folded)]


def is_han(text: str) -> bool:
    """Tell whether a text is written without spaces between words."""
    return bool(_HAN.search(text))


def same_word(word: str, part: str, *, inflected: bool) -> bool:
    """Tell whether a word of a text is a word that is looked for, in whatever form.

    `inflected` says that it is of a Russian name: case endings differ.
    """
    if word == part:
        return True
    if _ARABIC.search(part):
        bare = part.removeprefix("ال")
        return any(word == prefix + bare for prefix in _PREFIXES)
    if inflected and len(part) > _ENDINGS:
        stem = part[:-1] if part[-1] in "aeиoyыьюяй" else part
        return word.startswith(stem) and len(word) - len(stem) <= _ENDINGS
    return False


@dataclass(frozen=True)
class Name:
    """A name that is looked for, in its parts."""

    parts: tuple[str, ...]
    inflected: bool

    @classmethod
    def of(cls, name: str) -> Name:
        """Return the name that a text says."""
        russian = bool(re.search("[\u0400-\u04ff]", name))
        return cls(tuple(t.text for t in tokens(fold(name).text)), russian)

    @cached_property
    def telling(self) -> tuple[str, ...]:
        """The parts that say who it is when they stand alone."""
        long = [p for p in self.parts if p not in _PARTICLES and (len(p) > 2 or not p.isascii())]
        return tuple(long) or (self.parts if len(self.parts) == 1 else ())

    @cached_property
    def initials(self) -> str:
        """The first letters of its parts, particles apart."""
        return "".join(p[0] for p in self.parts if p not in _PARTICLES)

    def tells(self, word: str) -> bool:
        """Tell whether a word is a telling part of the name."""
        if len(self.parts) > 1 and word in ("".join(self.parts), "".join(reversed(self.parts))):
            return True
        return any(same_word(word, part, inflected=self.inflected) for part in self.telling)

    def has(self, word: str) -> bool:
        """Tell whether a word is a part of the name that is no particle, however short."""
        return len(word) > 1 and word in self.parts and word not in _PARTICLES

    def fits(self, word: str) -> bool:
        """Tell whether a word may belong to the name beside a telling part."""
        if len(word) == 1 and word in self.initials:
            return True
        return self.tells(word) or word in self.parts


def find_name(name: str, folded: str, words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the places in folded text where a person's name stands, whole or in part."""
    if is_han(name):
        yield from _find_han(fold(name).text, folded)
        return
    wanted = Name.of(name)
    # Asked of each word once: a long text says the same few thousand again and again.
    fitting = {word for word in {one.text for one in words} if wanted.fits(word)}
    place = 0
    while place < len(words):
        last = place
        while last < len(words) and words[last].text in fitting:
            if last > place and not _joined(folded, words[last - 1], words[last]):
                break
            last += 1
        run = words[place:last]
        short = len(run) > 1 and any(wanted.has(word.text) for word in run)
        if short or any(wanted.tells(word.text) for word in run):
            yield run[0].start, run[-1].end
        place = max(last, place + 1)
    yield from _find_initials(wanted.initials, folded)


def _joined(folded: str, one: Token, next_one: Token) -> bool:
    return _JOINT.fullmatch(folded, one.end, next_one.start) is not None


def _find_initials(initials: str, folded: str) -> Iterator[tuple[int, int]]:
    if not 2 <= len(initials) <= 5 or not initials.isalpha():
        return
    for order in {initials, initials[1:] + initials[0]}:
        dotted = r"\.[ -]?".join(map(re.escape, order))
        for match in re.finditer(rf"(?<!\w){dotted}(?:\.|(?!\w))", folded):
            yield match.start(), match.end()


def _find_han(name: str, folded: str) -> Iterator[tuple[int, int]]:
    characters = [c for c in name if _HAN.match(c)]
    gap = r"[\s·・]{0,2}"
    forms = [gap.join(characters)]
    surname = 2 if len(characters) > 3 else 1
    given = characters[surname:]
    if len(given) > 1:
        forms.append(gap.join(given))
    family = "".join(characters[:surname])
    forms += [f"{family}(?:{'|'.join(_AFTER_HAN)})", f"[小老]{family}", f"{family}某某?"]
    for form in forms:
        for match in re.finditer(form, folded):
            yield match.start(), match.end()


def find_phrase(phrase: str, folded: str, words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the places where the words of a phrase stand one after the other."""
    if is_han(phrase):
        wanted = r"\s?".join(re.escape(c) for c in fold(phrase).text if not c.isspace())
        yield from ((m.start(), m.end()) for m in re.finditer(wanted, folded))
        return
    name = Name.of(phrase)
    count = len(name.parts)
    if not count:
        return
    first, inflected = name.parts[0], name.inflected
    begin = {w for w in {one.text for one in words} if same_word(w, first, inflected=inflected)}
    for place in range(len(words) - count + 1):
        if words[place].text not in begin:
            continue
        run = words[place : place + count]
        pairs = zip(run, name.parts, strict=True)
        if all(same_word(w.text, p, inflected=name.inflected) for w, p in pairs):
            yield run[0].start, run[-1].end
