# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that search finds what a person remembers, in the languages of the office."""

from __future__ import annotations

import random

import pytest

from storage.records.words import Question, fold_text, indexed, snippet, texts
from tests.cases import in_each
from tests.storage.records.conftest import OTHER
from tests.storage.records.memo import MEMO, ON, opened, say, set_field, take_out

NOTES = {
    "en": "The applicant's contract was not renewed after she reported the fraud.",
    "fr": "La requérante a été mutée à Genève après son témoignage; l'œuvre reste inachevée.",
    "es": "El niño señaló que la evaluación fue rebajada en agosto.",
    "ru": "Заявитель сообщил о нарушениях; его ещё не восстановили на работе. Йод.",
    "ar": "تعرّضت الموظفةُ لإجراءٍ انتقامي بعد الإبلاغ عن المخالفات في مكتب القاهرة ٢٠٢١",
    "zh": "申诉人在举报舞弊后被调离岗位，复审委员会建议暂停该决定。",
}
QUESTIONS = [
    ("en", "reported the fraud"),
    ("en", "REPORTED"),
    ("en", "eporte"),
    ("en", "contract fraud"),
    ("en", "applicant’s"),
    ("fr", "requerante"),
    ("fr", "GENÈVE"),
    ("fr", "oeuvre"),
    ("es", "nino"),
    ("es", "evaluacion señalo"),
    ("es", "ni"),
    ("ru", "нарушениях"),
    ("ru", "ЕЩЕ"),
    ("ru", "йод"),
    ("ar", "الموظفة"),
    ("ar", "إجراء"),
    ("ar", "اجراء انتقامي"),
    ("ar", "القاهره"),
    ("ar", "القاهرة 2021"),
    ("ar", "تعرضت"),
    ("zh", "举报舞弊"),
    ("zh", "复审委员会"),
    ("zh", "举报"),
    ("zh", "舞弊 岗位"),
    ("zh", "调"),
    ("zh", "委员 停"),
]


@pytest.fixture
def library(records):
    files = {}
    for language, note in NOTES.items():
        files[language] = records.create(MEMO, opened(f"Memo {language}", f"EO/2021/{language}"))
        records.apply(files[language], say(note))
    return records, files


def test_every_language_is_found_by_words_parts_and_single_characters(library):
    records, files = library
    for language, question in QUESTIONS:
        hits = records.search(question)
        assert [hit.file for hit in hits] == [files[language]], question
        assert hits[0].snippet, question


@pytest.mark.parametrize(
    "question", ["", "  ", '"', "!?", "*", "AND", '" OR "', "a\x00b", "\ud800", "zzz"]
)
def test_what_is_no_word_finds_nothing_and_breaks_nothing(library, question):
    records, _ = library
    assert records.search(question) == []


def test_quotes_and_operators_in_a_question_are_text(records):
    file = records.create(MEMO, opened('The "quoted" NEAR(miss) col:umn -minus'))
    for question in ('"quoted"', "NEAR(miss)", "col:umn", "-minus", '"quoted" NEAR(miss)'):
        assert [hit.file for hit in records.search(question)] == [file], question


def test_a_russian_letter_of_its_own_is_kept_and_an_accent_is_not(records):
    file = records.create(MEMO, opened("Чёрный чай"))
    assert records.search("черныи") == []
    assert [hit.file for hit in records.search("черный")] == [file]


def test_invisible_characters_do_not_hide_a_word(records):
    file = records.create(MEMO, opened("co\u00adoperation with the \u200fمكتب\u200e"))
    for question in ("cooperation", "مكتب", "\u200eoperation"):
        assert [hit.file for hit in records.search(question)] == [file], ascii(question)


def test_words_of_one_field_come_before_words_spread_over_a_file(records):
    spread = records.create(MEMO, opened("Lantern"))
    records.apply(spread, say("the harbour"))
    together = records.create(MEMO, opened("Both"))
    records.apply(together, say("lantern over the harbour"))
    records.apply(spread, say("a later note"))
    assert [hit.file for hit in records.search("lantern harbour")] == [together, spread]
    assert records.search("lantern volcano") == []


def test_search_finds_what_reading_everything_finds(records):
    rng = random.Random(7)
    # Alike at the beginning, at the end, in the middle or as a part.
    words = ["determine", "detention", "mention", "intent", "tent", "ten", "te", "no", "举报", "报"]
    read = []
    for _ in range(40):
        texts = [" ".join(rng.choices(words, k=rng.randrange(3))) for _ in range(3)]
        file = records.create(MEMO, opened(texts[0]))
        for text in texts[1:]:
            records.apply(file, say(text))
        read.append((file, texts))
    read.reverse()
    for _ in range(100):
        asked = rng.sample(words, rng.randrange(1, 4))
        together = [file for file, texts in read if any(_holds(t, asked) for t in texts)]
        anywhere = [
            file for file, texts in read if all(any(_holds(t, [w]) for t in texts) for w in asked)
        ]
        expected = [*together, *(file for file in anywhere if file not in together)]
        for limit in (3, 40):
            hits = records.search(" ".join(asked), limit)
            assert [hit.file for hit in hits] == expected[:limit], asked


def _holds(text, words):
    """Tell whether each word is a part of a word of the text; a short one, its beginning."""
    held = text.split()
    return all(
        any(word in h if len(word) > 2 or word == "报" else h.startswith(word) for h in held)
        for word in words
    )


def test_what_is_hidden_from_an_officer_is_not_found_listed_or_counted(records):
    words = ("lantern", "harbour", "lantern harbour", "lantern volcano")
    files = [records.create(MEMO, opened("Lantern harbour")) for _ in range(2)]
    for file in files:
        records.apply(file, say("a volcano"))
    hidden, seen = files
    assert records.search("lantern volcano", 1)[0].file == seen
    records.apply(hidden, set_field("hidden_from", [records.me]), actor=OTHER)
    for text in words:
        assert [hit.file for hit in records.search(text)] == [seen], text
        page = records.list(text=text)
        assert ([row.file for row in page.rows], page.total) == ([seen], 1), text
    assert [row.file for row in records.list().rows] == [seen]
    assert records.counts()["memo", "open", False] == 1
    assert [row.file for row in records.today(ON).recent] == [seen]
    records.apply(hidden, set_field("hidden_from", []), actor=OTHER)
    for text in words:
        assert {hit.file for hit in records.search(text)} == set(files), text


def test_a_pasted_page_is_searched_for_by_its_longest_words(records):
    page = " ".join(f"{word}{number}" for number in range(1500) for word in ("a", "evidence"))
    file = records.create(MEMO, opened("Page"))
    records.create(MEMO, opened("Other"))
    records.apply(file, say(page))
    assert [hit.file for hit in records.search(page)] == [file]
    assert records.list(text=page).total == 1


def test_numbers_titles_and_reasons_are_found(records):
    file = records.create(MEMO, opened("Car park", "EO/2021/A7/0003"))
    records.apply(file, set_field("state", "review", reason="telephoned on Monday"))
    for question, path in (
        ("2021/A7/0003", "@row"),
        ("car par", "@row"),
        ("telephoned", "@reason/"),
    ):
        (hit,) = records.search(question)
        assert (hit.file, hit.number, hit.title) == (file, "EO/2021/A7/0003", "Car park")
        assert hit.path.startswith(path)


def test_what_was_replaced_or_taken_out_is_not_found_any_more(records):
    file = records.create(MEMO, opened("Original title"))
    records.apply(file, say("temporary remark"))
    records.apply(file, set_field("title", "Corrected title"))
    records.apply(file, take_out("note"))
    assert records.search("original") == []
    assert records.search("temporary") == []
    assert len(records.search("corrected")) == 1


def test_search_is_bounded_and_names_each_file_once(records):
    for number in range(8):
        file = records.create(MEMO, opened(f"Lantern {number}"))
        records.apply(file, say("lantern again"))
    assert len(records.search("lantern", 5)) == 5
    hits = records.search("lantern")
    assert len({hit.file for hit in hits}) == len(hits) == 8


def test_a_list_can_be_narrowed_by_words(library):
    records, files = library
    page = records.list(text="举报")
    assert ([row.file for row in page.rows], page.total) == ([files["zh"]], 1)
    page = records.list(text="memo", limit=2)
    assert (len(page.rows), page.total) == (2, 6)
    assert records.list(text="memo fraud").total == 1


def test_a_snippet_shows_the_place_in_the_original_spelling():
    question = Question.read("geneve")
    text = "x " * 300 + "mutée à Genève" + " y" * 300
    shown = snippet({"text": [text]}, question)
    assert "Genève" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < 90


CUT = {
    "en": ("She asked whether a former colleague may represent a supplier before us in "
           "May, and the office answered that she may after a year.", "supplier"),
    "ar": ("سألت الموظفةُ عمّا إذا كان يجوز لزميلٍ سابقٍ أن يمثّل مورّدًا أمامنا في شهر أيار وأجاب المكتب "
           "بأن ذلك جائز بعد سنة من انتهاء الخدمة في المنظمة", "موردا"),
    "ru": ("Она спросила, может ли бывший коллега представлять поставщика перед нами "
           "в мае, и бюро ответило, что может через год.", "поставщик"),
}  # fmt: skip


@in_each("text, word", CUT.values())
def test_a_snippet_begins_and_ends_with_whole_words(text, word):
    shown = snippet([text], Question.read(word))
    assert shown[0] == shown[-1] == "…"
    part = shown.strip("…")
    assert f" {part} " in text
    assert word in fold_text(part)


def test_a_chinese_snippet_is_cut_between_characters_with_chinese_dots():
    shown = snippet(["申诉人在举报舞弊后被调离岗位" * 9], Question.read("举报"), 30)
    assert shown.startswith("申诉人在举报")
    assert shown.endswith("……")


def test_a_code_is_no_snippet_where_words_follow_or_not():
    question = Question.read("letter")
    assert snippet({"channel": "letter"}, question) == ""
    assert (
        snippet({"channel": "letter", "note": "Her letter came."}, question) == "Her letter came."
    )


def test_identifiers_and_hashes_are_no_text(records):
    file = records.create(MEMO, opened("Car park", owner=records.me))
    assert records.search(str(records.me)[:12]) == []
    assert records.search("car park")[0].file == file


def test_of_a_step_what_a_person_stated_is_text_and_no_more():
    facts = {"action": "Called", "note": "Parked in bay 4"}
    step = {"action": "assess", "facts": facts, "on": "2021-03-01", "outcome": "", "state": "new"}
    assert list(texts(step)) == ["Called", "Parked in bay 4"]
    assert list(texts({"action": "Called", "state": "Bavaria"})) == ["Called", "Bavaria"]


def test_folding_keeps_the_place_of_every_character():
    rng = random.Random(5)
    alphabet = "aÀßœſÉйЙёΣςéأإآةى٣ﬁ一㈱ｱ́\u200f"
    for _ in range(300):
        text = "".join(rng.choice(alphabet) for _ in range(rng.randrange(12)))
        assert fold_text(fold_text(text)) == fold_text(text), ascii(text)


def test_short_words_are_beginnings_and_ideographs_anywhere():
    text, _, short = indexed({"a": "Memo 举报a", "b": ["x"]}).rpartition("\n")
    assert text == "memo 举报a\nx"
    marked = {short[place : place + 3] for place in range(0, len(short), 3)}
    assert {mark.strip("\ue000\ue001") for mark in marked} == {"me", "举", "举报", "报", "报a", "x"}


def test_private_marks_in_a_text_are_no_text():
    assert indexed("\ue000ab").count("\ue000") == 1
    assert Question.read("\ue000ab").words == ("ab",)
