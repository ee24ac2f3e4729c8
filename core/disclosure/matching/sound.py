# SPDX-License-Identifier: Apache-2.0
"""Owns what a word sounds like: ways of writing one name in Latin letters fall together.

`sound` is for comparing: `Shcherbakov`, `Schtscherbakow` and `Chtcherbakov` are one. `skeletons`
are for finding what to compare with: consonants only, in a few classes, so that nearly everything
that could be the same name has the same. Arabic writes no short vowels; `pattern` says which
Latin words an Arabic one may be.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

TWICE = re.compile(r"(.)\1+")
Rules = tuple[tuple[str, str], ...]

_C = "[bcdfgklmnprstvwxzʃ]"
# In this order: what stands first is longer. Vowels fall into three: a, i (e), o (u); y glides.
_SOUNDS: Rules = (
    (r"schtsch|chtch|shch|stsch|szcz|sch|tsch|tch|cz|sz|ch|sh", "ʃ"),
    (r"dzh|zh|dj|dzs|gi(?=[aou])", "j"), (r"^jea", "ja"), (r"qu(?=[ei])", "k"),
    # Russian ё: Fyodor, Fedor, Fjodor, Feodor.
    (rf"(?<={_C})(?:[yji]o|eo|[yji]e)(?={_C})", "e"), (rf"(?<={_C})j(?=[aeiou])", "y"),
    (rf"(?<=..{_C})e$", ""),
    (r"ks", "x"), (r"kh", "h"), (r"gh", "g"), (r"ph", "f"), (r"th", "t"), (r"dh", "d"),
    (r"bh", "b"), (r"ck|q", "k"), (r"ts|tz", "z"), (r"c(?=[eiy])", "s"), (r"c", "k"),
    (r"(?<=[oe])ff?$|(?<=[oe])w$|w", "v"),
    (r"^(?:iou|you|yu|ju|iu)", "yo"), (r"^(?:ye|ie)", "e"),
    (r"i[yji](?=[aou])", "i"), (r"[yi](?=[aou])", "y"), (r"ou|oo|u", "o"),
    (r"ee|ei|ai|ey|ay|ij|iy|yy|y(?![ao])|e", "i"),
    (r"(?<=[bcdfgjklmnpqrstvxzʃ])h|h$", ""),
    (r"(.)\1+", r"\1"),
)  # fmt: skip
_VOWELS = re.compile("[aioy]")
_STRONG = str.maketrans({
    "q": "k", "c": "k", "j": "k", "g": "k", "z": "s", "ʃ": "s", "v": "f", "w": "f", "p": "b",
    "x": "s", "h": "h",
})  # fmt: skip
_MAX_PATTERN = 20
"""Letters of an Arabic word; a pattern of a longer one would take long to say no."""


@cache
def _compiled() -> Sequence[tuple[re.Pattern[str], str]]:
    return tuple((re.compile(pattern), into) for pattern, into in _SOUNDS)


def sound(latin: str) -> str:
    """Return what a word in plain Latin letters sounds like."""
    for pattern, into in _compiled():
        latin = pattern.sub(into, latin)
    return latin


def skeleton(heard: str) -> str:
    """Return the consonants of a sound, by class; the sound itself if it has none."""
    bones = _VOWELS.sub("", heard).translate(_STRONG)
    return TWICE.sub(r"\1", bones) or heard


# What each Arabic letter may be in Latin ones. Every group is atomic and every repetition takes
# what it can (`+`): a pattern never goes back, so that no word can make it slow.
_LETTERS = {
    "ب": "[bp]", "ت": "t", "ث": "(?>th|t|s)", "ج": "(?>dzh|dj|j|g)", "ح": "h",
    "خ": "(?>kh|ch|h|k|j|x)", "د": "d", "ذ": "(?>dh|z|d|th)", "ر": "r", "ز": "[zs]",
    "س": "(?>ss|s|c)", "ش": "(?>sch|sh|ch|s)", "ص": "s", "ض": "(?>dh|d|z)", "ط": "t",
    "ظ": "(?>dh|z|th)", "غ": "(?>gh|gu(?=[ei])|g|r)", "ف": "(?>ph|f|v|w)", "ق": "[qkgc]",
    "ك": "(?>ck|[ckqgx])", "ل": "l", "م": "m", "ن": "n", "ه": "h?+", "پ": "p",
    "چ": "(?>tsch|tch|ch|j)", "ژ": "(?>zh|j)", "گ": "g", "ڤ": "v",
}  # fmt: skip
_LONG = {
    "ا": "(?>[ae]{1,2}|i)", "ي": "(?>a?ee|a?[iyj]{1,2}|ei|ey|e)",
    "و": "(?>w(?:oo|ou|[aeou])?+|ou|oo|aw|au|eu|[ou]w(?=[aeiou])|[ou]|v)",
}  # fmt: skip
_ENDS = {"ا": "(?>ah|a)", "ي": "(?>a?ee|a?[iyj]{1,2}|ei|ey|e|a)"}
_SHORT = "[aeiouy]?+"
"""A vowel that is not written; `ou` and `oo` are."""
_BEARER = "[aeiouy]{0,2}+"
_SILENT = "ع"


def pattern(arabic: str) -> re.Pattern[str]:
    """Return the Latin words, plain but not yet sounds, that an Arabic one may be."""
    letters = TWICE.sub(r"\1", arabic[:_MAX_PATTERN].replace("تش", "چ"))
    letters = letters[:1] + letters[1:].replace(_SILENT, "")
    found = []
    for place, letter in enumerate(letters):
        after = letters[place + 1 : place + 2]
        short = "" if after in _LONG and after else _SHORT
        if place == 0 and letter in ("ا", _SILENT):
            # A bearer of any vowel, which the long one after it then is.
            bearer = _BEARER if letter == _SILENT else _BEARER.replace("0", "1")
            found.append(bearer if short else "")
        elif letter in _LONG:
            heard = _LONG[letter] if after else _ENDS.get(letter, _LONG[letter])
            if letter == "و" and after in _LONG and after:
                heard = "(?>w|ou|oo|[ou]|v)"  # What follows it has its own letter.
            found.append(heard + ("[aeiy]?+" if after and short else ""))
        elif letter in _LETTERS:
            found.append(f"{_LETTERS[letter]}(?>{_LETTERS[letter]})?+{short}")
    return re.compile("".join(found))


_BONES = {
    "ب": "b", "ت": "t", "ث": "t", "ج": "k", "ح": "h", "خ": "h", "د": "d", "ذ": "d", "ر": "r",
    "ز": "s", "س": "s", "ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "s", "غ": "k", "ف": "f",
    "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "f", "پ": "b", "چ": "s",
    "ژ": "k", "گ": "k", "ڤ": "f",
}  # fmt: skip


def arabic_skeletons(arabic: str) -> tuple[str, ...]:
    """Return the skeletons of what an Arabic word may be: its و is a consonant or a vowel."""
    heard = re.sub("(?<=..)[هح]$", "", arabic.replace("تش", "ش"))
    every = ("".join(_BONES.get(c, "") for c in one) for one in (heard, heard.replace("و", "")))
    return tuple(sorted({TWICE.sub(r"\1", one) for one in every} - {""}))


# The system of Palladius, by which Russian writes Chinese: a longer syllable before a shorter one.
_PALLADIUS: Rules = (
    ("нь", "N"), (r"н(?![аеиоуыэюя])", "ŋ"), ("чж", "zh"), (r"цз(?=[иеюя])", "j"), ("цз", "z"),
    (r"ц(?=[иеюя])", "q"), ("ц", "c"), (r"с(?=[иеюя])", "x"), ("с", "s"), ("ч", "ch"), ("ш", "sh"),
    ("ж", "r"), ("х", "h"), ("в", "w"), (r"уэи|уи", "ui"), (r"(?<=[jqx])юи|(?<=[jqx])ю(?=а)", "u"),
    (r"юи|ю(?=а)", "yu"), (r"(?<=[a-zбгдклмнпрт])ю", "iu"), ("ю", "you"),
    (r"(?<=[a-zбгдклмнпрт])я", "ia"), ("я", "ya"), (r"(?<=[a-zбгдклмнпрт])е", "ie"), ("е", "ye"),
    (r"(?<=[гкh])о(?!у)", "uo"), (r"^у", "wu"), (r"^и|(?<=[Nŋ])и", "yi"), ("N", "n"), ("ŋ", "ng"),
)  # fmt: skip
_LETTER_BY_LETTER = str.maketrans("абвгдезиклмнопрстуфхыэ", "abvgdeziklmnoprstufhye")


def palladius(russian: str) -> str:
    """Return the pinyin of a word if it is Chinese as Russian writes it, plain: `чжан`, `zhang`."""
    for rule, into in _PALLADIUS:
        russian = re.sub(rule, into, russian)
    return russian.translate(_LETTER_BY_LETTER)
