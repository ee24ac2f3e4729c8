# SPDX-License-Identifier: Apache-2.0
"""Owns how a date is written in a formal letter of each language.

The forms are those of United Nations documents: Arabic names the month twice (Levantine, then
transliterated) and writes European digits; Russian ends in "г."; French says "1er".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_MONTHS = {
    "ar": (
        "كانون الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه "
        "تموز/يوليه آب/أغسطس أيلول/سبتمبر تشرين الأول/أكتوبر تشرين الثاني/نوفمبر "
        "كانون الأول/ديسمبر"
    ),
    "en": "January February March April May June July August September October November December",
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ru": ("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
}


def _months(language: str) -> tuple[str, ...]:
    words = _MONTHS[language].split()
    if language != "ar":
        return tuple(words)
    joined: list[str] = []
    for word in words:  # the Levantine name may have two words; the slash closes it
        if joined and "/" not in joined[-1]:
            joined[-1] += f" {word}"
        else:
            joined.append(word)
    return tuple(joined)


_NAMES = {language: _months(language) for language in _MONTHS}


def formal(day: date, language: str) -> str:
    """Return a date as a letter of this language writes it; the day stays with its month."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    month = _NAMES[language][day.month - 1]
    if language == "ar":
        return f"{day.day} {month} {day.year}"
    if language == "es":
        return f"{day.day}\u00a0de\u00a0{month} de {day.year}"
    if language == "ru":
        return f"{day.day}\u00a0{month} {day.year}\u00a0г."
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number}\u00a0{month} {day.year}"
