# SPDX-License-Identifier: Apache-2.0
"""Owns the guess in which of the six languages a text was written, for a person to confirm.

The short words that every sentence needs tell languages apart; letters that a language does not
have tell it from its neighbours: Persian has the script of Arabic, Ukrainian that of Russian.
Chinese is told by its characters, which Japanese mixes with its own. What a mail says of itself
in `Content-Language` is the setting of the program that sent it, often not the language of the
person, and is left aside.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_READ = 20_000
"""Characters of a text that are looked at."""
_FEWEST = 3
"""Telling words without which nothing is said: a name or a greeting is no language."""
_SHARE = 0.08
"""Telling words among all words. A text of these languages has two to three times as many."""
_LEAD = 1.5
"""How many times more telling words than the next language has."""
_HAN_SHARE = 0.5
_FOREIGN_SHARE = 0.005
"""More letters of other languages than this are not just in names."""

# Words that a language shares with a neighbour outside the six are left out: "is" is Dutch, too.
_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        language: frozenset(words.split())
        for language, words in {
            "ar": "في من على إلى عن أن إن التي الذي هذا هذه كان كانت لم لا ما قد بعد مع أنا أنني"
            " ذلك بين حتى عند ثم لقد وقد ولم هو هي أي أو كل غير السيد السيدة السلام عليكم",
            "en": "the and of to that for it with on my be have has had this not they by"
            " from are were which would been who when you an or dear regards",
            "es": "el los las del y una es fue con por para pero muy mi lo al su sus está han"
            " había yo usted desde cuando hasta también ha he esta este estimada estimado saludos",
            "fr": "ne être sont leur sa ces les des du et est une dans pour qui je vous nous pas"
            " avec ce sur mon ma au aux été elle cette mais depuis ai avait par j qu bonjour"
            " cordialement",
            "ru": "и в не на что я с по к из у за от это как мне меня был была было его он она для"
            " мы но после так же при не или чтобы об уважаемый уважаемая здравствуйте уважением",
        }.items()
    }
)
_FOREIGN: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "ar": re.compile("[پچژگکیےںٹڈڑہ]"),
        "en": re.compile("[ß-öø-ž]"),
        "es": re.compile("[àâäãåæçèêëìîïòôöõœùûß]"),
        "fr": re.compile("[áãåìíñòóõöúß]"),
        "ru": re.compile("[іїєґўђјљњћџъ]"),
    }
)
"""Letters of the same script with which the language is hardly ever written."""
_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_KANA_OR_HANGUL = re.compile(r"[\u3040-\u30ff\uac00-\ud7af]")


def guess_language(text: str) -> str:
    """Return the code of one of the six languages, or "" where nothing can honestly be said.

    Lines that quote another message (`>`) are not the writer's own and do not count.
    """
    lines = (line for line in text[:_READ].splitlines() if not line.lstrip().startswith(">"))
    own = "\n".join(lines)
    words = [word.lower() for word in _WORD.findall(own)]
    letters, han = sum(map(len, words)), len(_HAN.findall(own))
    if han >= _FEWEST and han > _HAN_SHARE * letters:
        return "" if _KANA_OR_HANGUL.search(own) else "zh"
    found = {code: sum(word in telling for word in words) for code, telling in _WORDS.items()}
    next_best, best = sorted(found, key=found.__getitem__)[-2:]
    enough = found[best] >= max(_FEWEST, _SHARE * len(words))
    clear = found[best] >= _LEAD * found[next_best]
    foreign = len(_FOREIGN[best].findall(" ".join(words))) > _FOREIGN_SHARE * letters
    return best if enough and clear and not foreign else ""
