# SPDX-License-Identifier: Apache-2.0
"""A policy's tables are read as rows: its rates by day, its rules in the language of the window."""

from __future__ import annotations

from datetime import date

import pytest

import resources
from core.policy.profile import Mark, Parameter
from ui.policy.words import PolicyWords

RATES = "2020-12-31 EUR 0.815; 2019-12-31 EUR 0.89; 2020-12-31 KES 109.2"
RULES = "grade: D-*, ASG = Directors; function/high: treasury = Funds"


def said(language, key, value):
    return PolicyWords(language).value(key, Parameter(value, "s", Mark.PRESUMED))


def test_rates_stand_by_their_day(language):
    assert said(language, "disclosure_rates", RATES).splitlines() == [
        f"{language.date(day)} · {rates}"
        for day, rates in (
            (date(2019, 12, 31), "EUR\u00a00.89"),
            (date(2020, 12, 31), "EUR\u00a00.815 · KES\u00a0109.2"),
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "first"),
    [("en", "Grade: every D grade or ASG – Directors"), ("zh", "职等：所有D级或ASG – Directors")],
)
def test_rules_stand_in_words(language, code, first):
    language.choose(code)
    words = said(language, "disclosure_rules", RULES)
    lines = words.replace("\u2068", "").replace("\u2069", "").splitlines()
    assert (len(lines), lines[0]) == (2, first)


def test_rules_that_nobody_can_read_stand_as_they_are_written(language):
    assert said(language, "disclosure_rules", "D and above") == "D and above"


def test_a_line_of_a_list_has_the_short_name_of_a_policy_and_the_same_paragraph(language):
    policy = "UNICEF policy on whistle-blower protection against retaliation"
    for code in resources.LANGUAGES:
        language.choose(code)
        for key in resources.labels_under(f"source.{policy}"):
            text = key.removeprefix("source.")
            whole, short = language.source(text), language.source(text, short=True)
            name = resources.label(f"source_short.{policy}", code)
            paragraph = whole.partition(resources.source(policy, code))[2]
            assert short.endswith(f"{name}{paragraph}"), (code, key)
            assert len(short) < len(whole)
    assert language.source("Our rule 3", short=True) == "Our rule 3"
