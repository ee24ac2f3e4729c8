# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that one concept has one name in each language, wherever the program says it.

`resources/glossary.json` gives the term of each concept as the United Nations uses it, and what it
`means` in plain words. `used` are patterns: a text whose English names the concept names it in the
other languages too. `never` are the variants that no text may have. Russian and Arabic inflect, so
both are patterns.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, NamedTuple

import pytest

import resources
from tests.architecture import ROOT
from tests.resources.test_texts import complaints, merged

if TYPE_CHECKING:
    from collections.abc import Iterator

GLOSSARY = resources.read_json("glossary.json")
IN_EACH = pytest.mark.parametrize("language", resources.LANGUAGES)
NBSP = "\u00a0"


class Said(NamedTuple):
    """A text in one language, the same in English, and where it is."""

    place: str
    english: str
    text: str


def window(language: str) -> Iterator[tuple[str, str, str]]:
    """Yield context, source and translation of every text of the window, plurals form by form."""
    for context in ET.parse(ROOT / f"resources/i18n/probitas_{language}.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            for text in forms or [translation.text or ""]:
                yield str(context.findtext("name")), str(message.findtext("source")), text


def sentences(language: str) -> Iterator[Said]:
    """Yield every label, message and text of the window."""
    for key, texts in merged("labels").items():
        yield Said(key, texts["en"], texts[language])
    for code, entry in merged("messages").items():
        for part in ("text", "hint"):
            yield Said(f"{code} {part}", entry["en"][part], entry[language][part])
    for name, source, text in window(language):
        yield Said(name, source, source if language == "en" else text)


def letters(language: str) -> Iterator[Said]:
    """Yield every letter text, its lines joined, so that no term hides in a line's end."""
    for file in sorted((ROOT / f"resources/letters/{language}").glob("*.txt")):
        gap = "" if language == "zh" else " "
        yield Said(file.stem, "", file.read_text("utf-8").replace("\n", gap))


def variants(said: Said, language: str) -> Iterator[str]:
    """Yield what a text says otherwise than the glossary."""
    for concept, entry in GLOSSARY.items():
        for pattern in entry.get("never", {}).get(language, ()):
            if found := re.search(pattern, said.text):
                yield f"{said.place}: {found[0]!r} for {concept}: {said.text}"
        used = entry.get("used", {})
        named = language in used and said.english
        if named and re.search(used["en"], said.english, re.IGNORECASE):
            if re.search(used[language], said.text, re.IGNORECASE):
                continue
            yield f"{said.place}: no {entry['term'][language]!r}: {said.text}"


def test_every_concept_has_its_term_and_its_meaning_in_six_languages():
    found = [
        f"{key}: {text}"
        for key, entry in GLOSSARY.items()
        for part in ("term", "means")
        for text in complaints(entry[part])
    ]
    assert not found, "\n".join(found)


def test_every_term_keeps_to_its_own_entry():
    found = []
    for key, entry in GLOSSARY.items():
        assert entry.keys() <= {"term", "means", "used", "never"}
        assert "en" in entry.get("used", {"en": ""}), key
        for language, term in entry["term"].items():
            found += variants(Said(key, entry["term"]["en"], term), language)
            found += variants(Said(key, entry["means"]["en"], entry["means"][language]), language)
        found += french(entry["means"]["fr"])
    assert not found, "\n".join(found)


@IN_EACH
def test_no_text_names_a_concept_otherwise(language):
    everything = [*sentences(language), *letters(language)]
    found = [line for said in everything for line in variants(said, language)]
    assert not found, "\n".join(found)


@IN_EACH
def test_the_officers_of_the_sample_office_speak_so_too(language):
    said = Said("matters", "", resources.read_text("demo/matters.json"))
    assert not list(variants(said, language))


@pytest.mark.parametrize(
    ("language", "english", "text"),
    [
        ("zh", "The final determination", "最后裁定"),
        ("zh", "A determination", "决定"),
        ("ru", "Protected activity", "Защищаемая деятельность"),
        ("ar", "No prima facie case", "لا دليل ظاهر"),
        ("es", "Close the case", "Cerrar el expediente"),
        ("fr", "Referred for investigation", "Transmis pour enquête"),
    ],
)
def test_a_variant_is_found(language, english, text):
    assert list(variants(Said("x", english, text), language))


def french(text: str) -> list[str]:
    """Return what is set otherwise than French sets it: apostrophes, and spaces that may break.

    Numbers that Qt puts in and the `;;` between its file filters are no punctuation.
    """
    plain = re.sub(r"%L?n", "5", text).replace(";;", " | ")
    return re.findall(r"\S*'\S*|\S+ [:;?!»%]|« \S+|[^\s(«:][?!;»]|«\S+", plain)


def test_french_is_set_as_french_is():
    found = [f"{s.place}: {french(s.text)}" for s in sentences("fr") if french(s.text)]
    assert not found, "\n".join(found)
    for text in ("l'office", "Quoi ?", "« Non", "oui »", "Quoi?"):
        assert french(text)
    assert not french(f"L’office{NBSP}: «{NBSP}Quoi{NBSP}?{NBSP}»")


def test_a_russian_date_never_ends_a_sentence():
    # A Russian date ends in "г.", so a full stop after one would be printed twice.
    dates = r"\{(?:day|since|until|expires|on)\}\."
    found = [s.place for s in sentences("ru") if re.search(dates, s.text)]
    assert not found


@IN_EACH
def test_an_apostrophe_is_written_as_it_is_printed(language):
    wrong = [said for said in sentences(language) if re.search(r"\w'(\w|\s|$)", said.text)]
    assert not wrong, wrong
