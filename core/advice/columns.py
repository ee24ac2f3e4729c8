# SPDX-License-Identifier: Apache-2.0
"""Owns what is looked for in somebody else's register of requests, in the words of six languages.

`core.tabular.columns` guesses by it what columns and words mean; a person says what it cannot.
"""

from __future__ import annotations

from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from core.advice.taking_over import TAKEN_OVER
from core.casework.needs import Shape
from core.tabular import columns
from core.tabular.cells import key_of, text_of
from resources import LANGUAGES, label, read_json

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from core.policy.profile import Profile
    from core.tabular.cells import Row
    from core.tabular.columns import Known, Meaning, Sought, Survey

NEEDS = {need.name: need for need in TAKEN_OVER}
CHOSEN = tuple(n.name for n in TAKEN_OVER if n.shape in (Shape.CHOICE, Shape.LANGUAGE))
"""The facts that are words of a list: theirs are told to be which of ours."""
DAYS = tuple(n.name for n in TAKEN_OVER if n.shape is Shape.PAST)
NECESSARY = ("received_on", "category")
"""The columns without which nothing can be taken over; a default may stand for the second."""
_KEPT = 64
"""Lists of words that are kept: those of the facts under the policy at hand, and of some before."""
_ELSE = {"requester": "name", "location": "place", "outcome": "", "referred_to": ""}
"""What a column of such a name has if it does not have words of the fact; nothing, if empty."""


@cache
def sought() -> Sought:
    """Return what is looked for in a register."""
    return columns.Sought(
        "requests",
        tuple(NEEDS),
        columns.named({fact: _words()["columns"][fact] for fact in NEEDS}),
        CHOSEN,
        DAYS,
        NECESSARY,
        _ELSE,
        {"gender": _letters},
        tuple(n.name for n in TAKEN_OVER if n.shape is Shape.TEXT),
        {key_of(name): "subcategory" for name in _words()["topics"]},
    )


def known_words(profile: Profile) -> Known:
    """Return the words of each fact of `CHOSEN` that need nobody to say what they mean."""
    return {fact: _known(fact, tuple(NEEDS[fact].choices(profile))) for fact in CHOSEN}


def survey(
    rows: Sequence[Row], profile: Profile, said: Meaning | None = None, language: str = "en"
) -> Survey:
    """Look at a table that is not empty: see `core.tabular.columns.survey`.

    `language` is that of requests that do not say theirs.
    """
    return columns.survey(rows, sought(), known_words(profile), said, {"language": language})


def _letters(written: Collection[str]) -> Mapping[str, str]:
    """Return what M is: a man beside F or W, a woman beside H; alone, a person has to say."""
    others = {*written} & {"f", "w"}
    if "h" in written and not others:
        return {"m": "woman"}
    return {"m": "man"} if others else {}


@lru_cache(_KEPT)
def _known(fact: str, choices: tuple[str, ...]) -> Mapping[str, str]:
    shipped = {w: k for w, k in _shipped(fact).items() if k in choices}
    own = {key_of(_label(fact, k, language)): k for k in choices for language in LANGUAGES}
    return MappingProxyType({**_blank(), **shipped, **own, **{key_of(k): k for k in choices}})


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
