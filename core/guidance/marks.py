# SPDX-License-Identifier: Apache-2.0
"""Owns what shows by its form: e-mail addresses, telephone, staff and case numbers, and days.

Everything is looked for in folded text (`core.guidance.names`), so that full-width digits, Arabic
digits, invisible characters and capital letters hide nothing. Symbols of documents such as
ST/SGB/2017/2/Rev.1 are no identity and are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.guidance.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_AT = r"(?:@|\s?[(\[{]\s?(?:at|arroba|arobase|собака)\s?[)\]}]\s?)"
_DOT = r"(?:\.|\s?[(\[{]\s?(?:dot|punto|point|точка)\s?[)\]}]\s?)"
_WORDS = (
    "staff (?:no|number|id)", "index (?:no|number)", "employee (?:no|number|id)", "personnel no",
    "case (?:no|number|ref)", "passport(?: no| number)?",
    "numero de (?:funcionario|empleado|indice|caso|expediente)", "pasaporte", "matricule",
    "numero (?:d'agent|d'index|de dossier)", "passeport", "табельный номер", "индексный номер",
    "номер дела", "дело no", "паспорт", "الرقم الوظيفي", "رقم الموظف", "رقم القضيه", "رقم الملف",
    "جواز السفر", "工号", "员工编号", "案件编号", "案号", "护照号?码?",
)  # fmt: skip
_TITLES = (
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sr", "sra", "srta", "senor", "senora",
    "mme", "mlle", "monsieur", "madame", "г-н", "г-на", "г-ну", "г-ном", "г-жа", "г-жи", "г-же",
    "г-жу", "господин", "господина", "госпожа", "госпожи", "госпожу", "السيد", "السيدة", "للسيد",
    "الدكتور", "الدكتورة",
)  # fmt: skip
_MONTHS = (
    "january february march april may june july august september october november december "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
    "يناير فبراير مارس ابريل مايو يونيه يونيو يوليه يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر "
    "شباط اذار نيسان ايار حزيران تموز اب ايلول"
)


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _any(words: str) -> str:
    return "|".join(sorted({fold(word).text for word in words.split()}, key=len, reverse=True))


_MONTH = f"(?:{_any(_MONTHS)})(?:/(?:{_any(_MONTHS)}))?"
_TITLED = "|".join(fold(word).text for word in _TITLES)
_NUMBERED = "|".join(fold(word).text for word in _WORDS)
_AT, _DOT = fold(_AT).text, fold(_DOT).text

_CERTAIN = (
    ("email", _pattern(rf"[\w.+%'-]{{1,64}}{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}})+")),
    ("phone", _pattern(r"(?<![\w/])(?:\+|00)[ ]?\d(?:[ ().-]{0,2}\d){6,14}(?!\w)")),
    ("number", _pattern(rf"(?:{_NUMBERED})[\s.:#°º№ـ-]{{0,4}}[a-z]{{0,4}}-?\d[\d-]{{2,}}")),
    ("number", _pattern(r"(?<![\w/-])[a-z]{2,6}-(?:19|20)\d\d-[a-z0-9]*\d+(?:-\d+)?(?![\w/])")),
)
"""No sentence about a rule needs any of these."""
_LIKELY = (
    ("colleague", _pattern(rf"(?<!\w)(?:{_TITLED})\.?\s(?:[^\W\d_]\.\s?)*[^\W\d_]{{2,}}")),
    ("colleague", _pattern("[\u3400-\u9fff](?:先生|女士|小姐)")),
    ("date", _pattern(r"(?<![\d/])\d{4}-\d{1,2}-\d{1,2}(?!\d)")),
    ("date", _pattern(r"(?<![\d/])\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d(?!\d)")),
    ("date", _pattern(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日")),
    ("date", _pattern(
        rf"(?<!\w)\d{{1,2}}(?:er|st|nd|rd|th)?\s(?:de\s|of\s)?{_MONTH}(?!\w)"
        r"(?:,?\s(?:de\s|del\s)?\d{4}(?:\s?г\.?)?)?"
    )),
    ("date", _pattern(rf"(?<!\w){_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?!\w)(?:,?\s\d{{4}})?")),
    ("phone", _pattern(r"(?<![\w/.-])\(?0\d(?:[ ().-]{0,2}\d){6,12}(?!\w)")),
    ("number", _pattern(r"(?<![\w/.,+-])[a-z]{0,2}\d{6,10}(?![\w/]|[.,]\d)")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in folded text."""

    kind: str
    start: int
    end: int
    certain: bool


def marks(folded: str) -> Iterator[Mark]:
    """Yield what shows by its form; places may overlap."""
    for certain, patterns in ((True, _CERTAIN), (False, _LIKELY)):
        for kind, pattern in patterns:
            for match in pattern.finditer(folded):
                yield Mark(kind, match.start(), match.end(), certain)
