# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that guidance in use is found while a request is typed, and nothing else is."""

from __future__ import annotations

from functools import partial

import pytest

from core.guidance import GUIDANCE, acts
from storage.records.kinds import KINDS
from storage.records.precedents import Precedents
from storage.records.records import Records
from tests.core.guidance.harness import GIFT, TODAY
from tests.core.retaliation.harness import SampleOffice
from tests.storage.records.conftest import DIRECTOR, OTHER, Clock, shut, unlock

OFFICE = SampleOffice()
SAID = {
    "gift": ("gifts_honours_hospitality", "en", "A gift from a supplier",
             "A supplier’s present is returned, whatever it is worth."),
    "wine": ("gifts_honours_hospitality", "fr", "Une bouteille de vin",
             "Le cadeau d’un gouvernement est décliné poliment."),
    "lecture": ("outside_activities", "en", "A lecture at a university",
                "The lecture needs approval beforehand."),
    "job": ("outside_activities", "ru", "Преподавание в университете", "Нужно разрешение."),
    "flat": ("investments_and_assets", "ar", "تأجير شقة", "يُذكر الإيجار في الإقرار."),
    "kin": ("other_conflicts", "zh", "亲属在供应商任职", "工作人员应回避采购事项。"),
}  # fmt: skip


def _acts(act, guidance, _registers, *, by):
    return act(guidance, by=by, on=TODAY)


def a_piece(records, name: str, *, form: str = "note", in_use: bool = True) -> str:
    topic, language, title, body = SAID[name]
    facts = GIFT | {"number": name, "form": form, "topic": topic, "language": language}
    drafted = acts.draft(
        OFFICE.office, facts | {"title": title, "body": body}, by=OFFICE.officer("omar"), on=TODAY
    )
    file = records.create(GUIDANCE, drafted)
    if in_use and form == "precedent":
        records.apply(file, partial(_acts, acts.ask_second_look, by=DIRECTOR))
        records.apply(file, partial(_acts, acts.put_in_use, by=OTHER), actor=OTHER)
    elif in_use:
        records.apply(file, partial(_acts, acts.put_in_use, by=DIRECTOR))
    return file


def numbers(records, text: str, topic: str = "", **more) -> list[str]:
    return [found.number for found in Precedents(records).find(text, topic, **more)]


@pytest.fixture
def shelf(folder):
    records = Records(unlock(folder), now=Clock(), kinds=KINDS)
    for name in SAID:
        a_piece(records, name)
    yield records
    shut(records)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("May I keep the presents of our suppliers?", "gift"),
        ("SUPPLIERS", "gift"),
        ("cadeaux des gouvernements", "wine"),
        ("I was asked to give lectures", "lecture"),
        ("могу ли я преподавать в университетах", "job"),
        ("هل يجوز لي تأجير الشقة", "flat"),
        ("我的亲属在一家供应商工作", "kin"),
    ],
)
def test_guidance_is_found_by_any_word_of_what_is_typed(shelf, text, found):
    assert numbers(shelf, text)[0] == found


def test_the_topic_brings_its_guidance_and_words_its_order(shelf):
    assert sorted(numbers(shelf, "", "gifts_honours_hospitality")) == ["gift", "wine"]
    assert numbers(shelf, "gouvernement", "gifts_honours_hospitality") == ["wine", "gift"]
    assert numbers(shelf, "lecture", "gifts_honours_hospitality")[-1] in ("gift", "wine")
    assert numbers(shelf, "", "gifts_honours_hospitality", limit=1) == ["gift"]


@pytest.mark.parametrize("text", ["", "   ", "?!", "the of a", '"OR NEAR(', "zzzz", "\x00", "的"])
def test_what_says_nothing_finds_nothing(shelf, text):
    assert Precedents(shelf).find(text) == []


def test_only_what_is_in_use_and_of_the_forms_asked_for_is_offered(shelf):
    found = Precedents(shelf)
    draft = a_piece(shelf, "gift", form="precedent", in_use=False)
    assert draft not in [one.file for one in found.find("supplier")]
    looked = a_piece(shelf, "gift", form="precedent")
    assert looked in [one.file for one in found.find("supplier")]
    assert found.find("supplier", forms=("template",)) == []
    shelf.apply(looked, lambda case, _: acts.withdraw(
        case, {"reason": "The rule changed"}, by=DIRECTOR, on=TODAY
    ))  # fmt: skip
    assert looked not in [one.file for one in found.find("supplier")]


def test_guidance_is_on_no_list_of_cases_and_not_among_what_is_new_today(shelf):
    assert shelf.list().rows == ()
    assert shelf.today(TODAY).recent == ()
    assert len(shelf.list(kinds=[GUIDANCE.name]).rows) == len(SAID)


def test_a_second_look_waits_on_the_first_page_of_whoever_can_take_it(shelf):
    asked = a_piece(shelf, "gift", form="precedent", in_use=False)
    shelf.apply(asked, partial(_acts, acts.ask_second_look, by=DIRECTOR))
    waiting = [row.file for row in shelf.today(TODAY, OTHER).waiting_for_me]
    assert waiting == [asked]


def test_who_is_not_in_the_advice_programme_has_no_guidance(shelf):
    entry = shelf.load(Precedents(shelf).find("supplier")[0].file)
    assert entry.readers == {DIRECTOR, OTHER}
