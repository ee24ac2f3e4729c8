# SPDX-License-Identifier: Apache-2.0
"""The format of letter texts: what it allows, and that each text shipped keeps to it."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from core.letters import dates, template
from core.letters.kinds import COMMON, FINAL, IMPLIED, KINDS, ORDER, RULES, FieldType, fields_of
from core.letters.template import Block, Paragraph, TemplateError, parse
from resources import LANGUAGES
from tests.cases import in_each

FIELDS = {**COMMON, **KINDS["prima_facie_found"]}


def shown(value: object) -> list[str]:
    return str(value).split("\n")


def filled(text: str, language: str = "en", **values: object) -> list[tuple[str, str]]:
    return template.fill(parse("subject: S\n" + text, FIELDS, language, "x").body, values, shown)


@in_each(("kind", "language"), itertools.product(KINDS, LANGUAGES))
def test_every_shipped_text_parses_with_the_fields_of_its_kind(kind, language) -> None:
    assert template.load(kind, language).body


@in_each("kind", KINDS)
def test_every_own_field_of_a_kind_is_used_in_every_language(kind) -> None:
    for language in LANGUAGES:
        used = set(names(template.load(kind, language).body))
        columns = {c for field in KINDS[kind].values() for c in field.columns}
        assert KINDS[kind].keys() | columns <= used, language


def names(body):
    for node in body:
        if isinstance(node, Paragraph):
            yield from node.parts[1::2]
        elif isinstance(node, Block):
            yield node.field
            yield from names(node.body)


def test_lines_of_a_paragraph_are_joined_with_a_space_and_in_chinese_without() -> None:
    assert filled("one\ntwo") == [("paragraph", "one two")]
    assert filled("一二\n三四", "zh") == [("paragraph", "一二三四")]
    assert filled("案件\n{case_number}\n号", "zh", case_number="A1") == [("paragraph", "案件A1号")]
    assert filled("ABC\nDEF", "zh") == [("paragraph", "ABC DEF")]


def test_headings_and_items_stand_alone() -> None:
    assert filled("# Head\n\ntext\n- one\n  more\n- two") == [
        ("heading", "Head"),
        ("paragraph", "text"),
        ("item", "one more"),
        ("item", "two"),
    ]


def test_conditions_and_repetitions_nest() -> None:
    text = "[each allegations]\n{number}\n[if not prima_facie]\nno\n[end]\n[end]\n"
    text += "[if additional]\n+\n[end]"
    rows = [{"number": 1, "prima_facie": True}, {"number": 2, "prima_facie": False}]
    made = filled(text, allegations=rows, additional="")
    assert [said for _, said in made] == ["1", "2", "no"]


def test_a_value_of_several_paragraphs_continues_in_further_ones() -> None:
    made = filled("Reasons: {additional}", additional="one\ntwo\nthree")
    assert [said for _, said in made] == ["Reasons: one", "two", "three"]


@in_each(
    ("text", "complaint"),
    [
        ("{nothing}", "no field nothing"),
        ("[if nothing]\n[end]", "no field nothing"),
        ("[each received_on]\n[end]", "not a list"),
        ("{complete_on", "brace"),
        ("{Complete_On}", "brace"),
        ("[end]", "without a beginning"),
        ("[if additional]\ntext", "never closed"),
        ("[unless additional]\n[end]", "unknown directive"),
        ("{allegations}", "cannot be printed"),
        ("[each allegations]\n{prima_facie}\n[end]", "cannot be printed"),
        ("{reasons}", "no field reasons"),
    ],
)
def test_a_text_that_breaks_the_format_is_a_bug_with_its_place(text, complaint) -> None:
    with pytest.raises(TemplateError, match=complaint) as caught:
        parse("subject: S\n\n" + text, FIELDS, "en", "letters/en/x.txt")
    assert str(caught.value).startswith("letters/en/x.txt:")


def test_a_text_without_a_subject_is_a_bug() -> None:
    for text in ("Dear,", "subject:\n", "subject:   \n"):
        with pytest.raises(TemplateError):
            parse(text, FIELDS, "en", "x")


def test_the_tables_of_kinds_name_only_what_exists() -> None:
    declared = [pair for kind in KINDS for pair in fields_of(kind).items()]
    every = dict(declared)
    columns = {c: f for _, field in declared for c, f in field.columns.items()}
    for rule in RULES:
        assert KINDS[rule.kind][rule.rows].columns[rule.flag].type is FieldType.FLAG
    for first, second in ORDER:
        for name in (first, second):
            assert {**columns, **every}[name].type is FieldType.DATE
    for name, flag, needed, _ in IMPLIED:
        assert every[name].type is FieldType.LIST
        assert columns[flag].type is columns[needed].type is FieldType.FLAG
    assert KINDS.keys() >= FINAL


@in_each(
    ("language", "day", "said"),
    [
        ("en", date(2021, 3, 4), "4 March 2021"),
        ("fr", date(2021, 3, 4), "4 mars 2021"),
        ("fr", date(2021, 3, 1), "1er mars 2021"),
        ("es", date(2021, 3, 4), "4 de marzo de 2021"),
        ("ru", date(2021, 3, 4), "4 марта 2021 г."),
        ("zh", date(2021, 3, 4), "2021年3月4日"),
        ("ar", date(2021, 3, 4), "4 آذار/مارس 2021"),
        ("ar", date(2021, 1, 31), "31 كانون الثاني/يناير 2021"),
        ("ar", date(2021, 12, 1), "1 كانون الأول/ديسمبر 2021"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(language, day, said) -> None:
    assert dates.formal(day, language).replace("\u00a0", " ") == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_twelve_months_have_twelve_names(language) -> None:
    assert len({dates.formal(date(2021, month, 2), language) for month in range(1, 13)}) == 12
