# SPDX-License-Identifier: Apache-2.0
"""Owns amounts as people write them: which sum of hundredths a text means, or none.

`1,234.56`, `1.234,56`, `1 234,56`, `1'234.56`, `12,34,567.00`, `١٬٢٣٤٫٥٦`, `12.5万` and
`壹仟贰佰元整` each mean one sum. A single mark before three digits, `1.234`, groups thousands,
because money has two decimals; where a currency has three, nobody can tell, and it means nothing.
What is not wholly understood is no amount: a sum that is wrong by a thousand looks as good as one
that is right.
"""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

from core.history.canonical import MAX_INT

MAX_LENGTH = 60
"""Nobody's fortune needs more characters."""
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´′", "'") | {"،": ",", "٬": "'"})
_DECIMAL = "٫"
"""The Arabic mark, which means nothing else."""
_GROUPED = re.compile(r"\d{1,3}(?:([ ',.])\d{3})(?:\1\d{3})*")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_PLAIN = re.compile(r"\d+")
_TAIL = re.compile(r"([.,])(\d+)$")
_ZERO = "零"
_UNITS = {"亿": 10**8, "万": 10**4, "千": 1000, "百": 100, "十": 10}
_DIGITS = {c: n for n, c in enumerate("一二三四五六七八九", 1)}
_WAYS = str.maketrans(
    "〇億萬仟佰拾壹贰貳叁參肆伍陆陸柒捌玖两兩圆圓", "零亿万千百十一二二三三四五六六七八九二二元元"
)
"""Other ways of writing them: traditional, and those on cheques."""
_YUAN = re.compile(r"([^元]+)元([^元]*?)[整正]?")
_DIGIT = "[" + "".join(_DIGITS) + "0-9]"
_SMALL = re.compile(rf"零?(?:({_DIGIT})角)?零?(?:({_DIGIT})分)?")


def read_amount(text: str, *, decimals: int = 2) -> int | None:
    """Return the hundredths that a text means, or None. `decimals` are those of its currency."""
    said = _plain(text)
    if not said or len(said) > MAX_LENGTH:
        return None
    value = _number(said, decimals)
    if value is None and not said.isascii():
        value = _chinese(said)
    if value is None:
        return None
    hundredths = value * 100
    whole = hundredths.denominator == 1 and hundredths <= MAX_INT
    return hundredths.numerator if whole else None


def _plain(text: str) -> str:
    """Return a text with the digits and marks of one script."""
    # Raised, circled and broken digits would become plain ones: 10² is not 102.
    if len(text) > 4 * MAX_LENGTH or any(unicodedata.category(c) == "No" for c in text):
        return ""
    folded = " ".join(unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).split())
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in folded)


def _number(said: str, decimals: int = 2) -> Fraction | None:
    """Return what digits and marks mean."""
    if _DECIMAL in said:
        whole, _, cents = said.partition(_DECIMAL)
        return _of(whole, cents) if cents else None
    tail = _TAIL.search(said)
    if tail is None:
        return _of(said, "")
    whole, mark, cents = said[: tail.start()], tail[1], tail[2]
    if mark in whole:
        return _of(said, "")  # Twice the same: it groups.
    if len(cents) != 3 or not _PLAIN.fullmatch(whole):
        return _of(whole, cents)
    doubtful = decimals > 2 or whole.startswith("0")
    return None if doubtful else _of(said, "")


def _of(whole: str, cents: str) -> Fraction | None:
    digits = re.sub(r"\D", "", whole)
    written = any(form.fullmatch(whole) for form in (_PLAIN, _GROUPED, _INDIAN))
    if not written or len(cents) > 2 or (cents and not cents.isdecimal()):
        return None
    return Fraction(int(digits)) + Fraction(int(cents.ljust(2, "0") or "0"), 100)


def _chinese(said: str) -> Fraction | None:
    """Return what a number with Chinese digits or units means; `5元8角` has parts of a yuan."""
    said = said.replace(" ", "").translate(_WAYS)
    yuan = _YUAN.fullmatch(said)
    value = _of_units(yuan[1] if yuan else said)
    parts = _SMALL.fullmatch(yuan[2] if yuan else "")
    if value is None or parts is None:
        return None
    tenths, hundredths = (_DIGITS.get(one or "", one or 0) for one in parts.groups())
    return value + Fraction(10 * int(tenths) + int(hundredths), 100)


def _of_units(said: str) -> Fraction | None:
    """Return what digits with units mean, `3万5千`, the largest unit first."""
    for unit, worth in _UNITS.items():
        if unit in said:
            before, _, after = said.rpartition(unit)
            # 三万五 is said for 35,000, and would be written for 30,005.
            cut_short = worth > 10 and len(after) == 1
            many = Fraction(1) if worth == 10 and not before else _of_units(before)
            few = Fraction(0) if not after else _of_units(after)
            return None if cut_short or many is None or few is None else many * worth + few
    said = said.lstrip(_ZERO) or said[:1].replace(_ZERO, "0")
    return Fraction(_DIGITS[said]) if said in _DIGITS else _number(said)
