# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a tree stays whole while it is changed, and says what it lacks."""

from __future__ import annotations

import pytest

import resources
from core.guidance.editing import (
    answering,
    asking,
    completed,
    form_of,
    sourced,
    titled,
    with_answer,
    without_answer,
    worded,
)
from core.guidance.shipped import tree_form, trees
from core.guidance.trees import Leaf, Question, read_tree, tree_fault
from core.policy.profile import Mark

GIFT = trees()[0]


@pytest.mark.parametrize("tree", trees(), ids=lambda tree: tree.id)
def test_a_tree_and_its_form_are_the_same(tree):
    assert form_of(tree) == tree_form(tree.id)
    assert read_tree(form_of(tree)) == tree


def test_words_and_rules_are_changed_where_they_stand_and_nowhere_else():
    tree = titled(GIFT, "fr", "Un cadeau ?")
    tree = worded(tree, "minor", "fr", "Est-ce peu ?")
    tree = answering(tree, "minor", "yes", "fr", "Si peu")
    tree = sourced(worded(tree, "ask", "fr", "Demandez."), "ask", "Our rule 7", Mark.PRESUMED)
    read = read_tree(form_of(tree))
    assert (read.title["fr"], read.title["en"]) == ("Un cadeau ?", GIFT.title["en"])
    asked = read.nodes["minor"]
    assert isinstance(asked, Question)
    assert (asked.ask["fr"], asked.answers[0].says["fr"]) == ("Est-ce peu ?", "Si peu")
    assert asked.answers[1] == GIFT.nodes["minor"].answers[1]
    end = read.nodes["ask"]
    assert isinstance(end, Leaf)
    assert (end.say["fr"], end.source, end.mark) == ("Demandez.", "Our rule 7", Mark.PRESUMED)


def test_a_new_answer_has_to_be_given_words_and_a_rule_before_the_tree_is_whole():
    tree = with_answer(GIFT, "minor")
    answer = tree.nodes["minor"].answers[-1]
    assert tree_fault(form_of(tree)).params["place"] == "minor"
    tree = answering(tree, "minor", answer.key, "ru", "Не знаю")
    tree = sourced(worded(tree, answer.to, "ru", "Спросите."), answer.to, "Rule", Mark.VERIFIED)
    assert tree_fault(form_of(tree)) is not None
    whole = read_tree(form_of(completed(tree, "ru")))
    assert set(whole.nodes[answer.to].say.values()) == {"Спросите."}
    assert whole.nodes["minor"].ask == GIFT.nodes["minor"].ask
    assert len(whole.ways()) == len(GIFT.ways()) + 1


def test_an_answer_goes_with_the_places_that_it_alone_led_to():
    tree = read_tree(form_of(without_answer(GIFT, "source", "government")))
    gone = GIFT.nodes.keys() - tree.nodes.keys()
    assert gone == {"government", "decline"}
    assert "hand_over" in tree.nodes  # another way leads there, too


def test_an_end_becomes_a_question_whose_first_answer_leads_to_what_it_said():
    tree = asking(GIFT, "supplier")
    asked = tree.nodes["supplier"]
    assert isinstance(asked, Question)
    assert tree.nodes[asked.answers[0].to].say == GIFT.nodes["supplier"].say
    for answer in asked.answers:
        tree = answering(tree, "supplier", answer.key, "en", answer.key)
    tree = worded(tree, "supplier", "en", "Is it a pen?")
    last = asked.answers[-1].to
    tree = sourced(worded(tree, last, "en", "Keep it."), last, "Rule", Mark.PRESUMED)
    whole = read_tree(form_of(completed(tree, "en")))
    assert len(whole.ways()) == len(GIFT.ways()) + 1
    assert set(whole.nodes["supplier"].ask) == set(resources.LANGUAGES)
    with pytest.raises(LookupError):
        asking(whole, "supplier")
