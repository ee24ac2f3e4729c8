# SPDX-License-Identifier: Apache-2.0
"""Owns the window's language: texts, names of things, refusals, dates, numbers, direction.

English is the source. Classes say `self.tr("...")`, always with a literal; the translations are
compiled into `resources/i18n/probitas_<language>.qm`. Names of states, kinds and actions come
from `resources/labels`, refusals from `resources/messages`, both asked for when shown. Choosing
another language rebuilds the window (`ui.frame`), so no widget keeps an old text and none needs
code to change it. `pyside6-lupdate` renews the lists of texts (`resources/i18n/*.ts`) from the
code, `pyside6-lrelease` compiles them; tests compare both with what is committed. The language
of a letter is another matter and is chosen with the letter.
"""

from __future__ import annotations

from functools import cache, cmp_to_key
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCollator,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)

import resources
from core.typeset.text import FSI, PDI, RLM
from ui.theme import fonts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet
    from datetime import date, datetime

    from _typeshed import SupportsRichComparison
    from PySide6.QtWidgets import QApplication

    from core.errors import Refusal

RIGHT_TO_LEFT = frozenset({"ar"})
_LOCALES = {"ar": "ar_AE", "en": "en_GB", "zh": "zh_CN"}
"""The United Nations write 20 November 2026; the bare `en` would say it the American way. Their
Arabic has European digits, as our letters have (`core.letters.dates`); the bare `ar` has others,
and a year, a file number or a day that is typed would stand beside them in two scripts."""

NATIVE_NAMES = {
    "ar": "العربية",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "ru": "Русский",
    "zh": "中文",
}
"""Each language's own name: the one text that is the same in every language."""


def system_language() -> str:
    """Return the first of the system's languages that the window speaks, else English."""
    for name in QLocale.system().uiLanguages():
        if (code := name.split("-")[0]) in resources.LANGUAGES:
            return code
    return "en"


def in_all_languages(context: str, text: str) -> tuple[str, ...]:
    """Return a text of the window in each of the six languages, English where it says nothing."""
    return tuple(_shipped(code)[0].translate(context, text) or text for code in resources.LANGUAGES)


@cache
def _shipped(code: str) -> tuple[QTranslator, bytes]:
    """Return a translation and its bytes, which it goes on reading."""
    translator, data = QTranslator(), resources.read_bytes(f"i18n/probitas_{code}.qm")
    if not translator.load(data):
        raise RuntimeError("a shipped translation cannot be read")
    return translator, data


class Dictionary:
    """Knows where the words of lists that are read again and again stand in a language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._known: dict[str, Mapping[str, int]] = {}

    def places(self, column: str, words: AbstractSet[str]) -> Mapping[str, int]:
        """Return the places of at least the words of a column, which takes long the first time."""
        known = self._known.get(column, {})
        if not words <= known.keys():
            known = self._known[column] = self._language.places(words)
        return known


_OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)
"""What Qt's own windows say that its files of texts say in none of our languages, as of 6.11."""


class Language(QObject):
    """The window's language, and everything that depends on it."""

    changing = Signal()  # what shows text and is built anew had better go first
    changed = Signal()  # whoever shows text has to be built anew

    def __init__(self, application: QApplication, code: str) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = ""
        self.locale = QLocale.c()
        self.choose(code)

    def choose(self, code: str) -> None:
        """Speak another language from now on."""
        if code == self.code:
            return
        self.changing.emit()
        self.code = code
        self.locale = QLocale(_LOCALES.get(code, code))
        self._place = cmp_to_key(self._collator().compare)
        QLocale.setDefault(self.locale)
        self._install()
        fonts.load(code)
        self._application.setFont(fonts.body(code))
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if code in RIGHT_TO_LEFT
            else Qt.LayoutDirection.LeftToRight
        )
        self.changed.emit()

    def label(self, key: str) -> str:
        """Return the name of a thing, such as `state.enquiry`."""
        return resources.label(key, self.code)

    def source(self, text: str, *, short: bool = False) -> str:
        """Return the words for what a policy names: itself, whose it is, where a rule comes from.

        A policy is data that the office adopted: what it names and we do not know stays as it is.
        """
        said = (resources.source_in_short if short else resources.source)(text, self.code)
        # It may begin with the symbol of a document, and is a line of the language all the same.
        return f"{RLM}{said}" if self.code in RIGHT_TO_LEFT and said != text else said

    def message(self, refusal: Refusal) -> tuple[str, str]:
        """Return the sentence and the hint of a refusal."""
        return resources.message(refusal.code, self.code, refusal.params)

    def date(self, day: date) -> str:
        """Return a day as people of this language write it."""
        return self.locale.toString(QDate(day.year, day.month, day.day), self._day_format())

    def moment(self, at: datetime) -> str:
        """Return a day and a time, to the minute, on this machine's clock."""
        local = at.astimezone()
        clock = self.locale.toString(
            QDateTime.fromSecsSinceEpoch(int(local.timestamp())).time(), "HH:mm"
        )
        return f"{self.date(local.date())} {clock}"

    def clock(self, at: datetime) -> str:
        """Return a time to the second, on this machine's clock."""
        moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
        return self.locale.toString(moment.time(), "HH:mm:ss")

    def month(self, month: int) -> str:
        """Return the name of a month that stands alone; beside a year Chinese counts them."""
        form = QLocale.FormatType
        chosen = form.ShortFormat if self.code == "zh" else form.LongFormat
        return self.locale.standaloneMonthName(month, chosen)

    def number(self, value: int) -> str:
        """Return a whole number with this language's digits and grouping."""
        return self.locale.toString(value)

    def place(self, text: str) -> SupportsRichComparison:
        """Return what a text is sorted by: where a dictionary of this language has it.

        Chinese is in the order of its sound, Arabic without its signs, numbers by their value.
        Long lists of files are sorted where they are stored, which knows no language.
        """
        return self._place(text)

    def places(self, texts: Iterable[str]) -> Mapping[str, int]:
        """Return the places of many texts among each other, as `place` has them: to sort often.

        Thousands take a tenth of a second: any thread may ask.
        """
        collator = self._collator()
        # The collator's own keys are quick to make and to sort by, but never equal to Python.
        keys = {text: collator.sortKey(text) for text in texts}
        found, place = dict[str, int](), 0
        order = sorted(keys, key=keys.__getitem__)
        for before, text in zip(order[:1] + order, order, strict=False):
            place += keys[before] < keys[text]
            found[text] = place
        return found

    def _collator(self) -> QCollator:
        collator = QCollator(self.locale)
        collator.setNumericMode(True)
        return collator

    def listed(self, names: list[str]) -> str:
        """Return several names as people of this language list them: one, two and three."""
        said = self.locale.createSeparatedList(names)
        # The first name may be in another script; it begins a line of the language all the same.
        return f"{RLM}{said}" if self.code in RIGHT_TO_LEFT and len(names) > 1 else said

    def enumerated(self, parts: Iterable[str]) -> str:
        """Return parts with the comma of this language between, as lists are that go on."""
        return self._stopped(self.tr(", "), parts)

    def told(self, pairs: Iterable[tuple[str, str]]) -> str:
        """Return names, each with what it holds, as this language sets them off."""
        named = self.tr("{0}: {1}")
        return self._stopped(self.tr("; "), (named.format(name, held) for name, held in pairs))

    def _stopped(self, stop: str, parts: Iterable[str]) -> str:
        told = [part for part in parts if part]
        if self.code in RIGHT_TO_LEFT:
            # Names in another script would draw the stops between them into their own direction.
            told = [f"{FSI}{part}{PDI}" for part in told]
        line = stop.join(told)
        return f"{RLM}{line}" if line and self.code in RIGHT_TO_LEFT else line

    def first_day(self) -> Qt.DayOfWeek:
        """Return the day on which weeks begin: of the language, whosever digits it has here."""
        return QLocale("ar" if self.code == "ar" else self.locale.name()).firstDayOfWeek()

    def size(self, octets: int) -> str:
        """Return a size of data in readable units."""
        return self.locale.formattedDataSize(octets)

    def _day_format(self) -> str:
        return (
            self.locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "").strip(" ,،")
        )

    def _install(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        own, _ = _shipped(self.code)
        qt = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # Qt brings no file for English and names the Chinese one after the country.
        qt.load({"zh": "qtbase_zh_CN"}.get(self.code, f"qtbase_{self.code}"), folder)
        for translator in (qt, own):
            self._application.installTranslator(translator)
        self._translators = [qt, own]
