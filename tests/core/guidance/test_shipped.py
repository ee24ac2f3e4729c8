# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that shipped notes, templates and snippets say the same in six languages."""

from __future__ import annotations

import re

import pytest

import resources
from core.errors import Refusal
from core.guidance import State, acts
from core.guidance.filling import FIELDS, fields_in
from core.guidance.shipped import of_topic, texts, trees
from core.guidance.trees import Leaf
from core.policy.profile import read_profile
from tests.core.guidance.harness import TODAY, Shelf
from tests.core.retaliation.harness import SampleOffice
from tests.resources.test_glossary import Said, french, variants
from tests.resources.test_texts import complaints

EACH = pytest.mark.parametrize("text", texts(), ids=lambda text: text.id)
TOPICS = read_profile(resources.read_json("policy/unicef_sample.json")).items("advice_categories")
ASKED = {"question"}
"""Fields that no request fills: the officer does, and they stay to be seen until then."""


@EACH
def test_a_text_is_there_in_six_languages_with_the_same_fields_and_terms(text):
    found = []
    for said in (text.title, text.body):
        found += complaints(dict(said))
        for language, words in said.items():
            found += variants(Said(text.id, said["en"], words), language)
        found += french(said["fr"].replace("\n", " "))
    assert not found, "\n".join(found)
    assert fields_in(text.body["en"]) <= {*FIELDS, *ASKED}


@EACH
def test_a_text_names_its_source_and_no_amount_or_day(text):
    assert text.source
    assert text.topic in ("", *TOPICS)
    assert text.form in ("note", "template", "snippet")
    assert not any(re.search(r"\d", body) for body in text.body.values())


def test_identifiers_are_told_apart_and_a_topic_has_its_own_first():
    assert len({text.id for text in texts()}) == len(texts())
    offered = of_topic("gifts_honours_hospitality")
    assert offered[0].id == "gift_outside"
    assert {text.topic for text in offered[1:]} == {""}
    assert "note" not in {text.form for text in offered}


def test_every_source_is_cited_in_the_language_of_who_reads():
    leaves = (n for tree in trees() for n in tree.nodes.values() if isinstance(n, Leaf))
    sources = {one.source for one in (*texts(), *leaves)}
    for source in sources:
        assert resources.source(source, "en") == source
        assert all(resources.source(source, lang) != source for lang in ("ar", "es", "ru", "zh"))
        assert resources.label(f"source.{source}", "fr")  # some are the same in French
    assert resources.source("Our own rule 7", "fr") == "Our own rule 7"


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_has_a_name_in_six_languages(name):
    assert all(resources.label(f"template_field.{name}", lang) for lang in resources.LANGUAGES)


@EACH
def test_an_editable_copy_is_guidance_that_says_what_it_is_a_copy_of(text):
    shelf = Shelf(SampleOffice())
    decision = acts.draft(shelf.office.office, text.copy("GD-1", "fr"), by=shelf.by, on=TODAY)
    assert not isinstance(decision, Refusal)
    shelf.take(decision)
    shelf.do(acts.put_in_use)
    assert shelf.guidance.copied == f"{text.id}@1"
    assert shelf.guidance.state is State.IN_USE
    assert shelf.guidance.title("ar") == text.title["fr"]
