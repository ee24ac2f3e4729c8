# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that every tree is whole, in six languages, and takes its numbers from policy."""

from __future__ import annotations

import copy
import re
from dataclasses import replace

import pytest

import resources
from core.errors import Refusal
from core.guidance import State, acts, row
from core.guidance.shipped import TREES, tree_form, trees
from core.guidance.trees import Leaf, Question, parameters, read_tree, said, tree_fault, walk
from core.history.canonical import MalformedError
from core.policy.profile import read_profile
from tests.architecture import ROOT
from tests.cases import in_each
from tests.core.guidance.harness import TODAY, Shelf
from tests.core.retaliation.harness import SampleOffice
from tests.resources.test_glossary import Said, french, variants
from tests.resources.test_texts import complaints

PROFILES = [
    read_profile(resources.read_json(f"policy/{name}.json"))
    for name in ("unicef_sample", "un_secretariat")
]
EACH = pytest.mark.parametrize("tree", trees(), ids=lambda tree: tree.id)


def texts(tree):
    """Yield every text of a tree in its languages, and where it stands."""
    yield "title", tree.title
    for key, node in tree.nodes.items():
        if isinstance(node, Leaf):
            yield key, node.say
        else:
            yield key, node.ask
            for answer in node.answers:
                yield f"{key}={answer.key}", answer.says


def test_all_trees_that_lie_there_are_offered():
    lying = {path.stem for path in (ROOT / "resources/guidance/trees").glob("*.json")}
    assert lying == set(TREES) == {tree.id for tree in trees()}


@EACH
def test_every_way_through_a_tree_ends_in_guidance_with_its_source(tree):
    ways = tree.ways()
    assert {tree.node(way).key for way in ways} == {
        key for key, node in tree.nodes.items() if isinstance(node, Leaf)
    }
    assert all(tree.node(way).source for way in ways)
    topics = PROFILES[0].items("advice_categories")
    assert tree.topic in topics


@EACH
def test_every_text_of_a_tree_is_there_in_six_languages_and_in_the_glossarys_terms(tree):
    found = []
    for place, said_in in texts(tree):
        found += [f"{place}: {c}" for c in complaints(dict(said_in))]
        for language, text in said_in.items():
            found += variants(Said(place, said_in["en"], text), language)
        found += french(said_in["fr"])
    assert not found, "\n".join(found)


@EACH
def test_no_amount_and_no_day_stands_in_a_text_but_as_a_parameter_that_each_profile_sets(tree):
    for place, said_in in texts(tree):
        assert not any(re.search(r"\d", text) for text in said_in.values()), place
        for name in parameters(said_in):
            assert all(profile.number(name) is not None for profile in PROFILES), (place, name)


def test_a_parameter_comes_from_the_policy_and_stays_to_be_seen_when_the_policy_is_silent():
    text = {"en": "{disclosure_threshold_asset} dollars", "fr": "{disclosure_threshold_asset}"}
    profile = PROFILES[0]
    assert said(text, profile, "en") == "10,000 dollars"
    assert said(text, profile, "fr") == "10\u00a0000"
    silent = replace(profile, parameters={})
    assert said(text, silent, "en") == text["en"]


def test_a_walk_is_a_value_that_names_tree_answers_and_leaf():
    gift = trees()[0]
    profile = PROFILES[0]
    assert walk(gift, (), profile, "en") is None
    assert walk(gift, ("government",), profile, "en") is None
    walked = walk(gift, ("government", "no"), profile, "es")
    assert (walked.tree, walked.version, walked.leaf) == ("gift", 1, "decline")
    assert walked.answers == ("source=government", "government=no")
    assert walked.told.startswith("Rehúselo")
    assert "250" in walk(gift, ("personal",), profile, "en").told
    for wrong in (("nobody",), ("government", "no", "yes")):
        with pytest.raises(KeyError):
            walk(gift, wrong, profile, "en")


def broken(change) -> object:
    form = copy.deepcopy(tree_form("gift"))
    change(form)
    return form


def _to(place: str, answer: int, to: str):
    return lambda form: form["nodes"][place]["answers"][answer].update(to=to)


@in_each(
    ("change", "place"),
    [
        (_to("minor", 0, "nowhere"), "minor"),
        (_to("time", 0, "minor"), "minor"),
        (_to("time", 0, "source"), "source"),
        (_to("source", 0, "decline"), "government"),
        (lambda f: f.update(start="nowhere"), "start"),
        (lambda f: f.update(version=True), "tree"),
        (lambda f: f.update(id="../x"), "tree"),
        (lambda f: f.update(more=1), "tree"),
        (lambda f: f["title"].pop("zh"), "title"),
        (lambda f: f["title"].update(de="Darf ich?"), "title"),
        (lambda f: f["nodes"]["ask"]["say"].update(ru=" "), "ask"),
        (lambda f: f["nodes"]["ask"]["say"].update(ru="\x00"), "ask"),
        (lambda f: f["nodes"]["ask"]["say"].update(ru="{disclosure_threshold_gifts}"), "ask"),
        (lambda f: f["nodes"]["ask"].update(source=""), "ask"),
        (lambda f: f["nodes"]["ask"].update(mark="?"), "ask"),
        (lambda f: f["nodes"]["minor"]["answers"].pop(), "minor"),
        (lambda f: f["nodes"]["minor"]["answers"][1].update(key="yes"), "minor"),
        (lambda f: f["nodes"].update({"Größe": f["nodes"]["ask"]}), "nodes"),
        (lambda f: f["nodes"].update(lost=f["nodes"]["ask"]), "lost"),
        (lambda f: f["nodes"].update(lost=7), "lost"),
        (lambda f: f.update({"nodes": []}), "tree"),
    ],
)
def test_a_tree_that_is_not_whole_is_refused_with_the_place(change, place):
    form = broken(change)
    with pytest.raises(MalformedError, match=f"^{place}$"):
        read_tree(form)
    assert tree_fault(form) == Refusal.of("guidance.tree_bad", place=place)


def test_a_source_too_long_to_be_kept_is_refused_and_one_of_old_is_read():
    form = broken(lambda f: f["nodes"]["ask"].update(source="s" * 301))
    assert tree_fault(form) == Refusal.of("case.text_too_long", limit=300, fact="source")
    assert read_tree(form).nodes["ask"].source == "s" * 301


@pytest.mark.parametrize("form", [None, 7, "tree", [], {}])
def test_what_is_no_tree_at_all_is_refused(form):
    assert tree_fault(form).params["place"] == "tree"


def test_an_editable_copy_of_a_tree_is_guidance_and_comes_into_use():
    shelf = Shelf(SampleOffice())
    office = shelf.office.office
    facts = {"number": "GD-1", "topic": "gifts_honours_hospitality", "copied": "gift@1"}
    shelf.take(acts.draft_tree(office, facts, tree_form("gift"), by=shelf.by, on=TODAY))
    changed = broken(lambda form: form.update(version=2))
    shelf.do(acts.write_tree, changed)
    shelf.do(acts.put_in_use)
    found = shelf.guidance
    assert (found.state, found.languages) == (State.IN_USE, resources.LANGUAGES)
    assert read_tree(found.tree).version == 2
    assert isinstance(read_tree(found.tree).node(()), Question)
    assert row(found).title == "May I accept this gift?"
    assert shelf.refused(acts.write_tree, broken(_to("minor", 0, "x"))) == "guidance.tree_bad"
    text = {"language": "en", "title": "A title", "body": "A body"}
    assert shelf.refused(acts.write, text) == "guidance.not_this_form"
