# SPDX-License-Identifier: Apache-2.0
"""Directions, against another implementation of annex 9 and its own examples."""

from __future__ import annotations

import random
import time

import pytest
from bidi import get_display

from core.typeset.bidi import first_strong, resolve
from core.typeset.lines import visual_order
from core.typeset.text import FSI, PDI

ALPHABET = "abcXY אבג ابت ١٢ 0123 .,:;-/% ()[] !?«»"


def seen(text: str, base: int) -> str:
    """Return the characters from left to right as we order them."""

    class Letter:
        def __init__(self, text: str, level: int) -> None:
            self.text, self.level, self.is_space = text, level, text == " "

    bare, levels = resolve(text, base)
    return "".join(letter.text for letter in visual_order(list(map(Letter, bare, levels)), base))


def unmirrored(text: str) -> str:
    return text.translate(str.maketrans(")]}»(<", "([{«(<"))


@pytest.mark.parametrize("base", [0, 1])
def test_random_text_is_ordered_as_another_implementation_orders_it(base) -> None:
    random.seed(base)
    for _ in range(3000):
        text = "".join(random.choices(ALPHABET, k=random.randrange(1, 24))).strip() or "a"
        theirs = get_display(text, base_dir="LR"[base])
        assert unmirrored(seen(text, base)) == unmirrored(theirs), (text, base)


@pytest.mark.parametrize(
    ("text", "visual"),
    [
        ("א UNICEF (New York) ב", "ב UNICEF (New York) א"),
        (f"א {FSI}a (b){PDI} ב", "ב a (b) א"),
        (f"א {FSI}1-2{PDI}.", ".1-2 א"),
        (f"{FSI}a{PDI} {FSI}b{PDI}", "b a"),
        (f"{FSI}{PDI}א", "א"),
        (f"א{PDI}ב", "בא"),
        (f"א{FSI}a b", "a bא"),
    ],
)
def test_a_value_keeps_its_direction_inside_a_right_to_left_sentence(text, visual) -> None:
    assert seen(text, 1) == visual


def test_a_name_from_the_right_does_not_turn_the_number_after_it() -> None:
    assert seen(f"to {FSI}אב{PDI} 12", 0) == "to בא 12"
    assert seen("to אב 12", 0) == "to 12 בא"


def test_the_first_letter_gives_the_direction() -> None:
    assert [first_strong(text) for text in ("1 a", "(א", "12", "")] == [0, 1, 0, 0]


@pytest.mark.parametrize("text", ["(" * 50_000, "(א)" * 30_000, "א!" * 40_000, "[א(a]" * 20_000])
def test_hostile_brackets_take_no_more_than_seconds(text) -> None:
    start = time.process_time()
    resolve(text, 0)
    resolve(text, 1)
    assert time.process_time() - start < 8
