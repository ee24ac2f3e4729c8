# SPDX-License-Identifier: Apache-2.0
"""What Today says of a case from which everybody was recused, each without the others."""

from __future__ import annotations

import pytest

from core.casework.membership import declare_recusal


@pytest.fixture
def left_alone(team):
    """Leave a case on the laptops of Ada and Bo which neither may see."""
    file = team["ada"].open_case("Rosa Alvarez")
    team.exchange()
    team["ada"].act(file, declare_recusal, officer=team["cy"].officer, reason="They are related.")
    team.exchange()
    for name in ("ada", "bo"):
        mine = team[name]
        mine.act(file, declare_recusal, officer=mine.officer, reason="They are related.")
    return file


@pytest.mark.parametrize(("name", "hint"), [("bo", "Ask the director"), ("ada", "in the settings")])
def test_whoever_works_where_it_lies_is_told_and_nothing_of_the_case(
    team, sit_down, left_alone, name, hint
):
    team.send("bo" if name == "ada" else "ada", name)
    crew = sit_down(name)
    today = crew.today
    crew.settle()
    assert today.alone.sentence == "1 case on this laptop has nobody left who may handle it."
    said = today.alone.hint
    assert hint in said
    assert "Rosa" not in said + today.alone.sentence
    assert not any(part.count for part in (today.overdue, today.soon, today.waiting, today.recent))


def test_where_everything_is_in_order_nothing_is_said(crew):
    crew.begin()
    crew.settle()
    today = crew.today
    crew.settle()
    assert today.alone.sentence == ""
