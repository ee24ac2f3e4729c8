# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that who hears a page hears it in the order in which it is read."""

from __future__ import annotations

from datetime import date

import pytest

from core.letters import layout
from core.letters.render import render
from core.sheet import recovery_sheet
from resources import LANGUAGES
from tests.core.letters import reading, samples
from ui.widgets.page_text import read_text

GROUPS = ("459ET", "G74SQ", "E16BZ", "KDQJB", "J7HVC", "MQ3YY", "RG3XR", "6RAMP")


def put_in(content) -> str:
    return " ".join(p.text for p in layout.Setter(content).lay_out().paragraphs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_is_heard_as_it_was_put_in(language):
    content = samples.content("determination_established", language)
    heard = read_text(render(content))
    assert reading.normal(heard, language) == reading.normal(put_in(content), language)
    assert {"EO/2021/0017", "RET-2021-003"} <= set(heard.replace("：", " ").split())


def test_a_date_and_numbers_in_arabic_are_heard_in_their_order():
    heard = read_text(samples.pdf("determination_established", "ar")).split("\n")
    assert "4 آذار/مارس 2021" in heard
    assert "الرقم المرجعي: EO/2021/0017" in heard
    assert "New York, NY 10017, USA" in heard
    assert any("(انظر الوثيقة RET-7/2021)" in line for line in heard)


def test_a_name_of_the_other_direction_is_heard_in_its_place():
    content = samples.content("closing", "en", addressee_name=samples.NAME["ar"])
    assert f"Dear {samples.NAME['ar']}," in read_text(render(content))


def test_a_paragraph_over_two_pages_is_heard_once():
    terms = "\n".join([f"{number} {samples.REASON['ar'] * 4}" for number in range(9)])
    content = samples.content("informal_resolution", "ar", terms=terms)
    placed = layout.Setter(content).lay_out()
    assert any(len({page for page, _ in p.lines}) == 2 for p in placed.paragraphs)
    assert reading.normal(read_text(render(content))) == reading.normal(put_in(content))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_recovery_code_is_heard_group_by_group(language):
    sheet = recovery_sheet(GROUPS, samples.letterhead(language), language, date(2021, 3, 1))
    assert " ".join(GROUPS) in reading.normal(read_text(sheet))
