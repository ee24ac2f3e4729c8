# SPDX-License-Identifier: Apache-2.0
"""What a string loses before it is set, and all that it keeps."""

from __future__ import annotations

import sys
import unicodedata

from core.typeset.text import FSI, PDI, clean, isolate, plain
from tests.cases import in_each


def test_controls_and_directions_go_and_everything_visible_stays() -> None:
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        category = unicodedata.category(char)
        if category in ("Cc", "Zl", "Zp"):
            assert clean(f"a{char}b") in ("ab", "a b")
        elif category == "Cs" or char == "\ufffc":
            assert clean(char) == "\ufffd"
        elif category[0] in "LNPS":
            assert unicodedata.normalize("NFC", char) == clean(char)


@in_each("char", "\u061c\u200e\u200f\u202a\u202d\u202e\u2066\u2068\u2069\ufeff")
def test_a_direction_control_is_stripped(char) -> None:
    assert clean(f"12{char}34") == "1234"


def test_joiners_stay_because_names_are_misspelt_without_them() -> None:
    assert clean("می\u200cخواهم") == "می\u200cخواهم"
    assert clean("क्\u200dष") == "क्\u200dष"


def test_lines_become_one() -> None:
    assert clean("one\r\ntwo\tthree\u2028four") == "one  two three four"


def test_markup_is_only_text() -> None:
    assert clean("<img src='/etc/passwd'/>&amp;") == "<img src='/etc/passwd'/>&amp;"


def test_an_isolate_cannot_be_closed_from_inside() -> None:
    assert isolate(f"a{PDI}b{FSI}c") == f"{FSI}abc{PDI}"
    assert plain(isolate("abc")) == "abc"
    assert isolate("\u202e") == ""
