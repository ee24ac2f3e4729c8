# SPDX-License-Identifier: Apache-2.0
"""What a text says that another does not: word by word, in every script, and only if it helps."""

from __future__ import annotations

import random

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from ui.cases.card import Reader, in_paragraphs
from ui.cases.compared import Compared
from ui.cases.differences import differences
from ui.cases.prose import Prose


def parts(text: str, other: str) -> list[str]:
    return [text[begin:end].rstrip() for begin, end in differences(text, other)]


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        ("It was authorised.", "It was not authorised.", []),
        ("It was not authorised.", "It was authorised.", ["not"]),
        ("He left on 3 May.", "He left on 4 May.", ["3"]),
        ("El informe llegó tarde.", "El informe llegó pronto.", ["tarde"]),
        ("Отчёт поступил вовремя.", "Отчёт поступил поздно.", ["вовремя"]),
        ("كان التقرير مأذونًا به.", "كان التقرير غير مأذون به.", ["مأذونًا"]),
        ("كَتَبَ الموظف تقريرًا", "كُتِبَ الموظف تقريرًا", ["كَتَبَ"]),
        ("该报告已获授权。", "该报告未获授权。", ["已"]),
        ("Said 🙂 twice", "Said twice", ["🙂"]),
        ("One two three", "Eight nine", []),
        ("", "Something", []),
        ("The same", "The same", []),
        ("By law", "By law and by practice", []),
        ("By law\nand by practice", "By law and by habit", ["practice"]),
    ],
)
def test_only_what_differs_is_marked(text, other, expected):
    assert parts(text, other) == expected


def test_without_what_is_marked_on_both_sides_the_same_words_are_left():
    rng = random.Random(3)
    vocabulary = ["a", "the", "كلمة", "报", "🙂", "e\u0301", ".", "1,5"]
    marked = 0
    for _ in range(300):
        words = [rng.choice(vocabulary) for _ in range(12)]
        sides = " ".join(words), " ".join(word for word in words if rng.random() < 0.7)
        spans = differences(*sides), differences(*reversed(sides))
        left = [
            "".join(c for at, c in enumerate(text) if not any(b <= at < e for b, e in found))
            for text, found in zip(sides, spans, strict=True)
        ]
        if any(spans):
            marked += 1
            assert left[0].split() == left[1].split()
    assert marked > 200


def test_a_very_long_text_keeps_nobody_waiting():
    long = "word " * 5_000
    assert differences(long, long + "more") == ()


def test_of_long_texts_the_part_is_shown_where_they_begin_to_differ_and_all_can_be_read(
    qtbot, language
):
    same = "word " * 10_000
    one, other = f"{same}It was authorised. {same}", f"{same}It was not authorised. {same}"
    sides = Compared({"text": one}, {"text": other}), Compared({"text": other}, {"text": one})
    for side, marked in zip(sides, ([], ["not"]), strict=True):
        qtbot.addWidget(side)
        shown = side.texts["text"]
        assert "It was" in shown.text()[:500]
        assert len(shown.text()) < 10_000
        assert shown.marked == marked
        (read,) = side.findChildren(QPushButton)
        read.click()
        (reader,) = side.findChildren(Reader)
        assert "authorised" in reader.findChild(QPlainTextEdit).toPlainText()
        reader.close()
    (side,) = [Compared({"text": "Short"}, {"text": "Shorter"})]
    qtbot.addWidget(side)
    assert not side.findChildren(QPushButton)


def test_paragraphs_longer_than_people_write_are_broken_where_there_is_a_blank():
    text = "a few words " * 1_000 + "\n" + "x" * 9_000 + "\nshort\n"
    broken = in_paragraphs(text)
    assert broken.replace("\n", "") == text.replace("\n", "")
    assert max(map(len, broken.split("\n"))) <= 4_000
    words = broken.split("\n")[:3]
    assert all(line.endswith(("words ", "few ", "a ")) for line in words)
    assert in_paragraphs("One\n\ntwo") == "One\n\ntwo"


def test_marks_stand_where_the_words_are_also_behind_an_emoji_and_a_line_break(qtbot):
    text = "🙂🙂 first\nكان التقرير مأذونًا به"
    prose = Prose(text)
    qtbot.addWidget(prose)
    begin = text.index("مأذونًا")
    prose.mark([(3, 8), (begin, begin + len("مأذونًا"))])
    assert prose.marked == ["first", "مأذونًا"]
    prose.set_text("another")
    assert prose.marked == []
