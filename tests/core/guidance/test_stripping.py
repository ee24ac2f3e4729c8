# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that identity is found in a text however it is written, and only proposed."""

from __future__ import annotations

import pytest

import resources
from core.guidance.stripping import KINDS, Known, apply, certain, propose
from tests.cases import in_each

AWA = (Known("requester", "Awa Fatou Diallo"), Known("email", "adiallo@example.org"))


def found(text: str, *known: Known, language: str = "en") -> list[str]:
    return [span.found for span in propose(text, known, language)]


@in_each(
    ("name", "text", "place"),
    [
        ("Awa Diallo", "Ask Awa Diallo about it", "Awa Diallo"),
        ("Awa Diallo", "AWA DIALLO asked", "AWA DIALLO"),
        ("Awa Diallo", "said diallo yesterday", "diallo"),
        ("Awa Diallo", "DIALLO, Awa (Ms.)", "DIALLO, Awa"),
        ("Awa Fatou Diallo", "A. F. Diallo came", "A. F. Diallo"),
        ("Awa Fatou Diallo", "A.F.D. came", "A.F.D."),
        ("Awa Fatou Diallo", "Awa's gift", "Awa"),
        ("Awa Diallo", "awa_diallo", "awa_diallo"),
        ("Ismaila Ba", "told I. Ba so", "I. Ba"),
        ("Li Na", "LI Na was there", "LI Na"),
        ("Awa Diallo", "awadiallo on the chat", "awadiallo"),
        ("José Muñoz-Peña", "jose munoz pena", "jose munoz pena"),
        ("Jose Munoz", "José MUÑOZ", "José MUÑOZ"),
        ("Søren Łukasz", "soren lukasz", "soren lukasz"),
        ("Patrick O’Brien", "the O'Brien file", "O'Brien"),
        ("Ahmed al-Rashid", "told Al Rashid so", "Al Rashid"),
        ("أحمد السيد", "وقال احمد السيد ذلك", "احمد السيد"),
        ("أحمد الرشيد", "سُلِّم لأحمد أمس", "لأحمد"),
        ("فاطمة حسن", "كتبت فاطمه إلى المكتب", "فاطمه"),
        ("محمد علي", "محمّـد علي", "محمّـد علي"),
        ("Иван Петров", "поговорили с Иваном Петровым вчера", "Иваном Петровым"),
        ("Семёнова Анна", "у Семеновой", "Семеновой"),
        ("王小明", "王小明说", "王小明"),
        ("王小明", "请问小明是否", "小明"),
        ("王小明", "王 小明", "王 小明"),
        ("王小明", "王先生说", "王先生"),
        ("王小明", "向老王反映", "老王"),
    ],
)
def test_a_name_is_found(name, text, place):
    assert found(text, Known("requester", name)) == [place]


@in_each(
    ("name", "text", "place"),
    [
        ("Awa Diallo", "Аwa Dіаllо", "Аwa Dіаllо"),  # Cyrillic letters that look Latin
        ("Awa Diallo", "A\u200bwa Dia\u00adllo", "A\u200bwa Dia\u00adllo"),
        ("Awa Diallo", "Ａｗａ Ｄｉａｌｌｏ", "Ａｗａ Ｄｉａｌｌｏ"),
        ("Awa Diallo", "Awa\u00a0Diallo", "Awa\u00a0Diallo"),
        ("Awa Diallo", "Awa\nDiallo", "Awa\nDiallo"),
        ("Awa Diallo", "\u202eAwa Diallo\u202c", "Awa Diallo"),
        ("José Muñoz", "Jose\u0301 Mun\u0303oz", "Jose\u0301 Mun\u0303oz"),
        ("Weiß Groß", "WEISS GROSS", "WEISS GROSS"),
        ("Ada (.*) [x]+", "Ada came", "Ada"),
    ],
)
def test_a_name_that_hides_is_found(name, text, place):
    assert found(text, Known("requester", name)) == [place]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Awa Diallo", "Await the dialogue"),
        ("Li Na", "Applied in Line with the rule"),
        ("Ahmed al-Rashid", "et al. and the rest"),
        ("Juan de la Cruz", "de la Organización"),
        ("王小明", "国王的礼物"),
        ("", "Nobody is named"),
        (" . ", "Nobody is named."),
    ],
)
def test_other_words_are_left_alone(name, text):
    assert found(text, Known("requester", name)) == []


@in_each(
    ("text", "kind", "place"),
    [
        ("write to a.b+c@example.org now", "email", "a.b+c@example.org"),
        ("a.b [at] example [dot] org", "email", "a.b [at] example [dot] org"),
        ("ａｂ＠example.org", "email", "ａｂ＠example.org"),
        ("call +33 (0)1 23 45 67 89", "phone", "+33 (0)1 23 45 67 89"),
        ("call 0044 20 7946 0958", "phone", "0044 20 7946 0958"),
        ("اتصل +٩٦٦ ٥٥ ١٢٣ ٤٥٦٧", "phone", "+٩٦٦ ٥٥ ١٢٣ ٤٥٦٧"),
        ("Staff no. 445566", "number", "Staff no. 445566"),
        ("matricule 98765", "number", "matricule 98765"),
        ("الرقم الوظيفي: ٤٤٥٥٦٦", "number", "الرقم الوظيفي: ٤٤٥٥٦٦"),
        ("工号20211234", "number", "工号20211234"),
        ("see RC-2021-0042", "number", "RC-2021-0042"),
        ("on 3 March 2021 it", "date", "3 March 2021"),
        ("le 1er février 2021", "date", "1er février 2021"),
        ("el 3 de marzo de 2021", "date", "3 de marzo de 2021"),
        ("3 марта 2021 г.", "date", "3 марта 2021 г."),
        ("في 3 آذار/مارس 2021", "date", "3 آذار/مارس 2021"),
        ("2021年3月4日", "date", "2021年3月4日"),
        ("on 04/03/2021", "date", "04/03/2021"),
        ("the report of 2021-03-04", "date", "2021-03-04"),
        ("Ms. A. Nobody came", "colleague", "Ms. A. Nobody"),
        ("г-жа Никто", "colleague", "г-жа Никто"),
        ("السيدة فلانة", "colleague", "السيدة فلانة"),
        ("张先生", "colleague", "张先生"),
    ],
)
def test_what_shows_by_its_form_is_found_though_nobody_knows_it(text, kind, place):
    assert [(s.kind, s.found) for s in propose(text, (), "en")] == [(kind, place)]


@pytest.mark.parametrize(
    "text",
    ["ST/SGB/2017/2/Rev.1", "ST/AI/2010/1, section 4", "staff regulation 1.2 (l)", "10,000 USD",
     "within 30 days of 250 cases", "resolution 67/257", "in 2021"],
)  # fmt: skip
def test_rules_and_amounts_are_no_identity(text):
    assert found(text) == []


def test_posts_places_and_accounts_of_the_file_are_found():
    known = (
        Known("place", "Dakar"), Known("post", "Chief of Supply"),
        Known("office", "Country Office"), Known("number", "Grant 77"),
        Known("email", "adiallo@example.org"),
    )  # fmt: skip
    text = "In DAKAR the chief  of supply (adiallo) of the Country-Office had grant 77."
    assert found(text, *known) == [
        "DAKAR",
        "chief  of supply",
        "adiallo",
        "Country-Office",
        "grant 77",
    ]
    assert found("в Дакаре", Known("place", "Дакар")) == ["Дакаре"]
    assert found("在达喀尔办事处", Known("place", "达喀尔")) == ["达喀尔"]


def test_nothing_is_changed_until_somebody_decides_and_then_only_that():
    text = "Awa asked. Diallo’s manager, Awa Diallo says, wrote to adiallo@example.org."
    spans = propose(text, AWA, "en")
    assert [s.found for s in spans] == ["Awa", "Diallo", "Awa Diallo", "adiallo@example.org"]
    assert apply(text, ()) == text
    assert apply(text, spans[:2]).startswith(
        "The staff member asked. The staff member’s manager, Awa"
    )
    done = apply(text, spans)
    assert done.endswith("the staff member says, wrote to the e-mail address.")
    assert propose(done, AWA, "en") == ()


def test_what_was_left_is_shown_again():
    text = "Awa asked on 3 March 2021."
    done = apply(text, [s for s in propose(text, AWA, "en") if s.kind != "date"])
    assert [s.found for s in propose(done, AWA, "en")] == ["3 March 2021"]


def test_places_do_not_overlap_and_the_longest_is_proposed():
    known = (*AWA, Known("colleague", "Awa"), Known("place", "Diallo"))
    spans = propose("Awa Fatou Diallo and Awa", known, "en")
    assert [s.found for s in spans] == ["Awa Fatou Diallo", "Awa"]


def test_only_what_shows_by_its_form_is_certain():
    text = "Awa, awa@example.org, 3 March 2021"
    assert [s.found for s in certain(text)] == ["awa@example.org"]
    assert [s.certain for s in propose(text, AWA, "en")] == [False, True, False]


@pytest.mark.parametrize("language", resources.LANGUAGES)
def test_every_kind_has_neutral_words_which_say_nobody(language):
    for kind in KINDS:
        words = resources.label(f"neutral.{kind}", language)
        assert propose(words, (), language) == ()


def test_a_page_of_text_and_a_hundred_names_are_looked_through_at_once():
    known = [Known("colleague", f"Name{n} Family{n}") for n in range(100)]
    text = "The staff member of Family7 asked whether it may be kept. " * 100
    assert len(propose(text, known, "en")) == 100


@pytest.mark.parametrize(
    "text",
    ["", "\ud800", "A" * 20_000, "+" * 9000, "1 " * 10_000, "a@" * 10_000, "a." * 10_000,
     "Awa " * 5000, " " * 100_000],
)  # fmt: skip
def test_odd_texts_are_looked_through_in_no_time(text):
    assert isinstance(propose(text, AWA, "en"), tuple)


@pytest.mark.parametrize(
    ("text", "language", "neutral"),
    [
        ("Ms. Diallo asked", "en", "The staff member asked"),
        ("Mme Diallo demande", "fr", "Le membre du personnel demande"),
        ("Ms. Smith asked", "en", "A colleague asked"),
    ],
)
def test_a_name_with_a_title_is_that_of_whom_it_is_known_to_be(text, language, neutral):
    assert apply(text, propose(text, AWA, language)) == neutral
