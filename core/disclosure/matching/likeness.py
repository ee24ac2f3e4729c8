# SPDX-License-Identifier: Apache-2.0
"""Owns how alike two names are: which words stand for which, why, and a score.

Order, case, accents, company forms and titles make no difference. Words that only one of two
names has cost little: a middle name left out, a place added. Words that each has and the other
has not cost much: two sisters, two firms of one street. What a name lacks is seen by a person;
what is not found is seen by nobody: the limit stands where few are lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from rapidfuzz.distance.OSA import normalized_similarity as ratio

from core.disclosure.matching.reading import Script

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.disclosure.matching.reading import Name, Word

LIMIT = 0.83
"""The score from which two names may be one. Tuned on the part of the labelled set that is for
that; see `tests/core/disclosure/names/README.md`."""
_WORD_LIMIT = 0.76
_ARTICLE = 0.97
"""What a word with an article written on to it is to the same without."""
_BONES_ONLY = 0.8
"""What two words are that differ in vowels and in script: how one spells the other's is open."""
HOPELESS = 0.5
"""Letters of which so few are the same make no name, whatever it sounds like."""
_SAME_BONES = 0.05
"""What it adds that two words differ in their vowels only."""
_COMMON = 0.4
"""What a word of a trade or place weighs beside one that names somebody."""
_LEFT_BY_ONE = 0.25
"""What a word costs that the other name has not, where all its own are in this one."""
_LEFT_ALONE = 1.5
"""The like where a single word is all that two names have alike."""
_LEFT_BY_BOTH = 1.2
_LEFT_COMMON = 2.0
"""The like of words of a trade: `Nordwind Bakery` is not `Nordwind Shipping`."""


class Reason(StrEnum):
    """Why two words or names may be one; the later, the weaker."""

    EXACT = "exact"
    TRANSLITERATION = "transliteration"
    INITIALS = "initials"
    FUZZY = "fuzzy"


BEFORE = ("al", "el", "ben", "bin", "de", "di", "du", "van", "la", "le")
"""What is written on to the next word by some, and is a particle to others."""
_ENDING = re.compile("(?<=..)(?:[oi]v(?:iʃ|na|a)?|inko|ski|skaya|sin|son|yan|idzi|ʃvili)$")
"""Of surnames and patronymics, as `sound` gives them."""
_RANK = {reason: rank for rank, reason in enumerate(Reason)}


@dataclass(frozen=True, slots=True)
class Pair:
    """A word of one name that stands for a word of another."""

    ours: str
    theirs: str
    score: float
    reason: Reason


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two names may be one."""

    score: float
    """From `LIMIT` to 1."""
    reason: Reason
    """The weakest of its pairs."""
    pairs: tuple[Pair, ...]


def word_likeness(ours: Word, theirs: Word) -> tuple[float, Reason] | None:
    """Return how alike two words are and why, or None."""
    if ours.written == theirs.written and ours.initial == theirs.initial:
        return 1.0, Reason.EXACT
    if ours.meaning or theirs.meaning:
        return (0.97, Reason.TRANSLITERATION) if ours.meaning == theirs.meaning else None
    if ours.initial or theirs.initial:
        return _initials(ours, theirs)
    scripts = {ours.script, theirs.script}
    if Script.HAN in scripts or ours.pinyin or theirs.pinyin:
        chinese = _chinese(ours, theirs)
        if chinese or Script.HAN in scripts:
            return chinese
    return _arabic(ours, theirs) if Script.ARABIC in scripts else _spelt(ours, theirs)


def _chinese(ours: Word, theirs: Word) -> tuple[float, Reason] | None:
    """Compare what is, or may be, Chinese: by its pinyin. Of two in characters they count."""
    if ours.script is theirs.script:
        return None
    if _is_pinyin(ours, theirs) or _is_pinyin(theirs, ours):
        return 0.98, Reason.TRANSLITERATION
    return (0.96, Reason.TRANSLITERATION) if _with_article(ours, theirs) else None


def _is_pinyin(one: Word, other: Word) -> bool:
    if one.script is Script.HAN:
        return one.latin in (other.latin, other.pinyin)
    return bool(one.pinyin) and one.pinyin == other.latin


def _initials(ours: Word, theirs: Word) -> tuple[float, Reason] | None:
    short, long = (ours, theirs) if ours.initial else (theirs, ours)
    if long.initial:
        same = short.latin and short.latin[0] == long.latin[:1]
    else:
        same = short.latin and long.latin.startswith(short.latin)
    return (0.85, Reason.INITIALS) if same else None


def _arabic(ours: Word, theirs: Word) -> tuple[float, Reason] | None:
    if ours.script is theirs.script:
        alike = ratio(ours.written, theirs.written, score_cutoff=_WORD_LIMIT)
        return (alike, Reason.FUZZY) if alike else None
    arabic, other = (ours, theirs) if ours.script is Script.ARABIC else (theirs, ours)
    may_be = (other.latin, *(other.latin.removeprefix(p) for p in BEFORE))
    if arabic.may_be is not None and any(map(arabic.may_be.fullmatch, dict.fromkeys(may_be))):
        return 0.96, Reason.TRANSLITERATION
    heard = other.skeletons[0]
    if len(heard) > 3 and heard in arabic.skeletons:
        return _BONES_ONLY, Reason.FUZZY
    nearly = max((ratio(heard, bones) for bones in arabic.skeletons), default=0)
    return (0.78, Reason.FUZZY) if len(heard) > 4 and nearly > 0.8 else None


def _spelt(ours: Word, theirs: Word) -> tuple[float, Reason] | None:
    """Compare what is written letter by letter, in Latin or another script."""
    other = ours.script is not theirs.script
    if ours.latin == theirs.latin:
        return (0.99, Reason.TRANSLITERATION) if other else (1.0, Reason.EXACT)
    if ours.sound == theirs.sound and not ours.latin.isdecimal():
        return 0.97, Reason.TRANSLITERATION
    alike = _letters_alike(ours, theirs)
    if alike < _WORD_LIMIT:
        return None
    transliterated = (other and alike >= 0.85) or alike == _ARTICLE
    return alike, Reason.TRANSLITERATION if transliterated else Reason.FUZZY


def _letters_alike(ours: Word, theirs: Word) -> float:
    """Return from 0 to 1 how much of two words is the same."""
    alike: float = ratio(ours.latin, theirs.latin)
    bones = ours.skeletons[0]
    same_bones = bones == theirs.skeletons[0] and len(bones) > 2
    if same_bones and ours.script is not theirs.script:
        return max(_BONES_ONLY, min(alike + _SAME_BONES, 0.95))
    if alike < HOPELESS or ours.latin.isdecimal() or theirs.latin.isdecimal():
        return 0.0
    if _with_article(ours, theirs):
        return _ARTICLE
    alike = max(alike, 0.98 * ratio(ours.sound, theirs.sound))
    if alike < _WORD_LIMIT - _SAME_BONES:
        return 0.0
    ends = _ENDING.search(ours.sound), _ENDING.search(theirs.sound)
    if ends[0] and ends[1] and ends[0][0] == ends[1][0]:
        # What half a country ends in says little: `Yushchenko` is not `Yurchenko`.
        stems = ratio(ours.sound[: ends[0].start()], theirs.sound[: ends[1].start()])
        alike = min(alike, (alike + stems) / 2)
    if same_bones:
        alike += _SAME_BONES
    return min(alike, 0.95)


def _with_article(ours: Word, theirs: Word) -> bool:
    """Tell whether one is the other with an article or a particle written on to it."""
    short, long = sorted((ours, theirs), key=lambda word: len(word.pinyin or word.latin))
    more = len(long.pinyin or long.latin) - len(short.pinyin or short.latin)
    if more not in (2, 3) or len(short.latin) < 3:
        return False
    return any(
        whole == before + part
        for part in short.readings
        for whole in long.readings
        for before in BEFORE
    )


Alike: TypeAlias = "Callable[[Word, Word], tuple[float, Reason] | None]"


def likeness(
    ours: Name, theirs: Name, *, within: bool = False, alike: Alike = word_likeness
) -> Likeness | None:
    """Return why two names may be one, or None; `within`: ours is a text that may name theirs.

    `alike` is `word_likeness`, or remembers what that said.
    """
    pairs, left, theirs_left = _paired(ours.words, theirs.words, alike)
    if not pairs:
        return None
    common, common_left, theirs_common_left = _paired(ours.common, theirs.common, alike)
    said = sum(_weight(a, b) for a, b, _, _ in pairs)
    got = sum(_weight(a, b) * score for a, b, score, _ in pairs)
    for *_, score, _ in common:
        said += 2 * _COMMON
        got += 2 * _COMMON * score
    if within:
        left, common_left = [], []
    cost = _cost(left, theirs_left, alone=len(pairs) == 1)
    cost += _COMMON * (
        _LEFT_COMMON * (len(common_left) + len(theirs_common_left))
        if common_left and theirs_common_left
        else _LEFT_BY_ONE * (len(common_left) + len(theirs_common_left))
    )
    score = got / (said + cost)
    if score < LIMIT or all(a.initial or b.initial for a, b, _, _ in pairs):
        return None
    found = tuple(Pair(a.written, b.written, s, r) for a, b, s, r in (*pairs, *common))
    return Likeness(round(score, 3), max((p.reason for p in found), key=_RANK.__getitem__), found)


def _weight(ours: Word, theirs: Word) -> float:
    return ours.weight + theirs.weight


def _cost(left: Sequence[Word], theirs_left: Sequence[Word], *, alone: bool) -> float:
    """Return what words cost that only one has; `alone`: one word is all that both have."""
    weights = sum(w.weight for w in left), sum(w.weight for w in theirs_left)
    if all(weights):
        return _LEFT_BY_BOTH * sum(weights)
    return (_LEFT_ALONE if alone else _LEFT_BY_ONE) * sum(weights)


Paired: TypeAlias = "tuple[Word, Word, float, Reason]"


def _paired(
    ours: Sequence[Word], theirs: Sequence[Word], alike: Alike
) -> tuple[list[Paired], list[Word], list[Word]]:
    """Return which words stand for which, the most alike first, and what is left of both."""
    if not ours or not theirs:
        return [], list(ours), list(theirs)
    every = [
        (found[0], -place, -other, found[1])
        for place, our in enumerate(ours)
        for other, their in enumerate(theirs)
        if (found := alike(our, their))
    ]
    every.sort(reverse=True)
    taken: set[int] = set()
    theirs_taken: set[int] = set()
    pairs: list[Paired] = []
    for score, place, other, reason in every:
        if -place not in taken and -other not in theirs_taken:
            taken.add(-place)
            theirs_taken.add(-other)
            pairs.append((ours[-place], theirs[-other], score, reason))
    left = [word for place, word in enumerate(ours) if place not in taken]
    theirs_left = [word for place, word in enumerate(theirs) if place not in theirs_taken]
    if left and theirs_left:
        _joined(left, theirs_left, pairs)
        _joined(theirs_left, left, pairs, turned=True)
    return pairs, left, theirs_left


def _joined(one: list[Word], two: list[Word], pairs: list[Paired], *, turned: bool = False) -> None:
    """Take out a word of one that stands for two words of the other: `Xiaoming`, `Xiao Ming`."""
    for word in list(one):
        for first, second in pairwise(two):
            both = first.latin + second.latin
            if both and both in word.readings:
                for part in (first, second):
                    two.remove(part)
                    ours, theirs = (part, word) if turned else (word, part)
                    pairs.append((ours, theirs, _ARTICLE, Reason.TRANSLITERATION))
                one.remove(word)
                break
