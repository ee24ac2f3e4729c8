# SPDX-License-Identifier: Apache-2.0
"""Owns a language that nobody speaks: English, two fifths longer, with accents on every letter.

What it cuts off would be cut off in German or Russian one day; what it leaves plain is not
translated at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

from tests.ui.gallery.scene import STRETCHED
from ui.i18n import Language

if TYPE_CHECKING:
    from core.errors import Refusal

_ACCENTED = str.maketrans(
    "aceghijklnorstuwyzACDEGHIJKLNORSTUWYZ", "âçéĝĥîĵķļñöŕšţûŵýžÂÇĎÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽ"
)
_WORDS = re.compile(r"(\{[^}]*\}|%L?n|&&|\([A-Z][a-z]+\+.+?\)|\*\.\w+)|([A-Za-z]+)")
"""Places for values, keys and patterns of files stay as they are; the rest is words."""
_MORE = 0.4


def stretch(text: str) -> str:
    """Return a text longer by two fifths, each word by its share."""
    owed = 0.0

    def longer(found: re.Match[str]) -> str:
        nonlocal owed
        if found[1]:
            return found[1]
        word = found[2].translate(_ACCENTED)
        owed += len(word) * _MORE
        more, owed = int(owed), owed - int(owed)
        # What a long word of another language would be made of.
        return word + (word[-1:] + "ñéñéñéñéñé")[:more]

    return _WORDS.sub(longer, text)


class _Stretching(QTranslator):
    """Answers before the others, with the source itself made longer."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the source stretched; a text that depends on a number in its plural."""
        return stretch(source.replace("(s)", "s"))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """It has an answer to everything."""
        return False


class GalleryLanguage(Language):
    """The window's language, or the one that nobody speaks."""

    is_stretched = False
    _stretching: QTranslator | None = None

    def choose(self, code: str) -> None:
        """Speak another language from now on."""
        wanted = code == STRETCHED
        if wanted != self.is_stretched:
            self.is_stretched = wanted
            self.code = ""  # or else English after itself would change nothing
        super().choose("en" if wanted else code)

    def label(self, key: str) -> str:
        """Return the name of a thing."""
        return self._said(super().label(key))

    def source(self, text: str, *, short: bool = False) -> str:
        """Return the words for where a rule comes from."""
        return self._said(super().source(text, short=short))

    def message(self, refusal: Refusal) -> tuple[str, str]:
        """Return the sentence and the hint of a refusal."""
        sentence, hint = super().message(refusal)
        return self._said(sentence), self._said(hint)

    def _said(self, text: str) -> str:
        return stretch(text) if self.is_stretched else text

    def _install(self) -> None:
        super()._install()
        if self._stretching is not None:
            self._application.removeTranslator(self._stretching)
            self._stretching = None
        if self.is_stretched:
            self._stretching = _Stretching(self)
            self._application.installTranslator(self._stretching)
