# SPDX-License-Identifier: Apache-2.0
"""Rules come from the policy, and a person reads them in words of the six languages."""

from __future__ import annotations

import pytest

from core.disclosure.cohort import Rule
from core.disclosure.rules import default_rules, in_words
from core.errors import Refusal
from core.policy.profile import read_profile
from resources import LANGUAGES, read_json

GRADES = Rule("grade", ("ASG", "D-1", "P-*"), "policy")


def policy(value):
    form = read_json("policy/unicef_sample.json")
    rules = {"disclosure_rules": {"value": value, "source": "s", "mark": "P"}}
    return read_profile({**form, "parameters": {**form["parameters"], **rules}})


def test_a_policy_names_its_rules_with_reason_and_risk():
    assert default_rules(policy("grade: D-*, ASG = Directors; function/high: bank = Funds")) == (
        Rule("grade", ("D-*", "ASG"), "Directors"),
        Rule("function", ("bank",), "Funds", "high"),
    )
    assert default_rules(policy(None)) == ()


@pytest.mark.parametrize(
    "text",
    ["D", "grade: D", "grade: = why", "name: A = why", "grade: D =", "grade/grave: D = why"],
)
def test_rules_that_nobody_can_read_are_said(text):
    assert default_rules(policy(text)) == Refusal.of(
        "cohort.rules_unread", profile="unicef_sample@1"
    )


@pytest.mark.parametrize("name", ["unicef_sample", "un_secretariat"])
def test_shipped_policies_have_rules(name):
    rules = default_rules(read_profile(read_json(f"policy/{name}.json")))
    assert {rule.by for rule in rules} == {"grade", "function"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", "الرتبة: ASG، D-1 أو جميع رتب P"),
        ("en", "Grade: ASG, D-1 or every P grade"),
        ("es", "Categoría: ASG, D-1 o todas las categorías P"),
        ("fr", "Classe\u00a0: ASG, D-1 ou toutes les classes P"),
        ("ru", "Класс: ASG, D-1 или все классы P"),
        ("zh", "职等：ASG、D-1或所有P级"),
    ],
)
def test_a_rule_is_said_in_words(language, words):
    assert in_words(GRADES, language) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_rule_names_stands_in_its_words(language):
    for rule in (Rule("function", ("audit",), "why"), Rule("number", ("7", "8"), "why")):
        assert all(one in in_words(rule, language) for one in rule.of)
