# SPDX-License-Identifier: Apache-2.0
"""Where lines end."""

from __future__ import annotations

import time

import pytest

from core.typeset.lines import break_lines, width
from core.typeset.shape import shape


def lines(text: str, measure: float = 100, language: str = "en") -> list[str]:
    clusters = shape(text, language=language, base=int(language == "ar"))
    return [line.text for line in break_lines(clusters, 10, measure)]


def test_lines_end_at_spaces_and_fill_the_measure() -> None:
    clusters = shape("word " * 60, language="en")
    made = break_lines(clusters, 10, 100)
    assert all(line.text in ("word word word word", "word word word") for line in made[:-1])
    assert all(line.width <= 100 for line in made)


def test_no_character_is_lost_but_the_space_at_a_line_end() -> None:
    text = "Anne-Marie — naïve “quoted” 12/2021, the rest of it, and so on."
    assert " ".join(lines(text)) == text


@pytest.mark.parametrize(
    "char",
    [
        *("x", "ش", "क"),
        *(
            pytest.param(c, marks=pytest.mark.soak)
            for c in ("字", "漢", "\U000131a3", "👍", "A\u0301")
        ),
    ],
)
def test_a_word_of_100_kib_is_cut_and_costs_no_more_than_seconds(char) -> None:
    word = char * (100 * 1024 // len(char.encode()))
    start = time.process_time()
    clusters = shape(word, language="en")
    made = break_lines(clusters, 10, 450)
    assert time.process_time() - start < 10
    assert "".join(line.text for line in made) == word
    assert all(line.width <= 450 for line in made)


def test_a_cluster_wider_than_the_measure_has_a_line_of_its_own() -> None:
    assert lines("字字字", measure=3, language="zh") == ["字", "字", "字"]


def test_chinese_breaks_between_characters_but_not_before_a_pause() -> None:
    made = lines("根据《条例》第三条的规定，李明先生。" * 4, measure=61, language="zh")
    assert all(line[0] not in "，。》" for line in made)
    assert all(line[-1] != "《" for line in made)
    assert "".join(made) == "根据《条例》第三条的规定，李明先生。" * 4


def test_a_hyphen_is_no_place_to_break() -> None:
    assert lines("aaaa bbbb-cccc dddd", measure=50) == ["aaaa", "bbbb-cccc", "dddd"]


def test_vowel_marks_stay_with_their_letters() -> None:
    clusters = shape("مُحَمَّدٌ", language="ar", base=1)
    assert [cluster.text for cluster in clusters] == ["مُ", "حَ", "مَّ", "دٌ"]
    assert width(clusters, 10) > 0


def test_nothing_makes_one_empty_line() -> None:
    assert lines("") == [""]


def test_an_apostrophe_in_a_latin_word_is_not_as_wide_as_a_chinese_quotation_mark() -> None:
    name = "Children’s Fund"
    assert width(shape(name, language="zh"), 10) == width(shape(name, language="en"), 10)
    assert width(shape("‘字’", language="zh"), 10) == 30
