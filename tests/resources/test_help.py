# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that every help text says the same in six languages, in the glossary's terms."""

from __future__ import annotations

import itertools
import re

import pytest

import resources
from tests.architecture import ROOT
from tests.cases import in_each
from tests.resources.test_glossary import Said, french, variants, window
from tests.resources.test_texts import merged
from ui.frame.help import GLOSSARY, OF_ALL_PLACES
from ui.frame.places import PLACES

NAMES = sorted(path.stem for path in (ROOT / "resources/help/en").glob("*.txt"))
LANGUAGES = in_each("language", resources.LANGUAGES)
TEXTS = in_each("name, language", itertools.product(NAMES, resources.LANGUAGES))


def blocks(name: str, language: str) -> list[str]:
    return resources.read_text(f"help/{language}/{name}.txt").strip().split("\n\n")


@TEXTS
def test_a_help_text_has_the_same_parts_in_every_language(name, language):
    said, english = blocks(name, language), blocks(name, "en")
    assert [b.startswith("# ") for b in said] == [b.startswith("# ") for b in english]
    assert all(b.strip() and not b.endswith("\n") for b in said)
    assert not said[0].startswith("#"), "the first line is the title"


@LANGUAGES
def test_there_is_no_help_text_that_another_language_lacks(language):
    assert sorted(p.stem for p in (ROOT / f"resources/help/{language}").iterdir()) == NAMES


@TEXTS
def test_a_help_text_keeps_to_the_glossary(name, language):
    pairs = zip(blocks(name, language), blocks(name, "en"), strict=True)
    found = [line for text, en in pairs for line in variants(Said(name, en, text), language)]
    assert not found, "\n".join(found)
    if language == "fr":
        assert not [f for text in blocks(name, "fr") for f in french(text)]


SCRIPTS = {"ar": r"[\u0600-\u06ff]", "ru": r"[\u0400-\u04ff]", "zh": r"[\u4e00-\u9fff]"}
"""Of the languages that are not written in Latin letters."""
KEYS = r"(?:(?:Ctrl|Alt|Shift)\+)+\w+|F\d|\b(?:Esc|Backspace|Space)\b"
NAMED = r"Alt\+[^\d\s]+"
"""Of an arrow or another key that each language has a name for."""


def test_every_place_has_its_text():
    assert {place.name for place in PLACES} | set(OF_ALL_PLACES) - {GLOSSARY} == set(NAMES)


@in_each("name, language", itertools.product(NAMES, SCRIPTS))
def test_every_line_of_a_text_is_in_the_script_of_its_language(name, language):
    lines = resources.read_text(f"help/{language}/{name}.txt").split("\n")
    assert not [line for line in lines if line and not re.search(SCRIPTS[language], line)]


@TEXTS
def test_a_text_has_as_many_lines_and_the_same_keys_in_every_language(name, language):
    def told(spoken: str) -> list[tuple[int, list[str]]]:
        texts = [re.sub(NAMED, "", text) for text in blocks(name, spoken)]
        return [(t.count("\n"), sorted(re.findall(KEYS, t, re.ASCII))) for t in texts]

    assert told(language) == told("en")


QUOTED = re.compile("[“«]\u00a0?(.+?)\u00a0?[”»]")


@LANGUAGES
@pytest.mark.parametrize("name", ["first", "start"])
def test_what_a_text_says_to_choose_is_called_so_on_the_screen(name, language):
    seen = {source if language == "en" else said for _, source, said in window(language)}
    seen |= {texts[language] for texts in merged("labels").values()}
    quoted = QUOTED.findall(resources.read_text(f"help/{language}/{name}.txt"))
    assert not set(quoted) - seen
    assert len(quoted) == len(QUOTED.findall(resources.read_text(f"help/en/{name}.txt")))
