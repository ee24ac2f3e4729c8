# SPDX-License-Identifier: Apache-2.0
"""Names of a statement against lists: what is found, why, and what hostile names cannot do."""

from __future__ import annotations

import itertools
import time
from dataclasses import replace

import pytest

from core.disclosure import filing
from core.disclosure.matching.index import Entry, Index, Kind
from core.disclosure.matching.likeness import Reason, likeness
from core.disclosure.matching.matches import MAX_FOUND, matches, matches_of_all, to_record
from core.disclosure.matching.reading import Reader
from core.disclosure.statement import Statement, read_statement
from tests.cases import in_each
from tests.core.disclosure.harness import blank

PEOPLE, FIRMS = Reader(people=True), Reader(people=False)

ONE = [
    (PEOPLE, "Awa Diallo", "DIALLO, Awa", Reason.EXACT),
    (PEOPLE, "Zoé O’Neil", "Zoe ONeil", Reason.EXACT),
    (PEOPLE, "Prof. Awa Diallo", "Awa Diallo", Reason.EXACT),
    (PEOPLE, "Yuliya Shcherbakova", "Юлия Щербакова", Reason.TRANSLITERATION),
    (PEOPLE, "Schtscherbakow Wladimir", "Shcherbakov Vladimir", Reason.TRANSLITERATION),
    (PEOPLE, "Muhammad Abdurrahman", "محمد عبد الرحمن", Reason.TRANSLITERATION),
    (PEOPLE, "Khaled El-Sherif", "خالد الشريف", Reason.TRANSLITERATION),
    (PEOPLE, "Wang Xiao-Ming", "王小明", Reason.TRANSLITERATION),
    (PEOPLE, "Xiaoming Wang", "Ван Сяомин", Reason.TRANSLITERATION),
    (PEOPLE, "歐陽麗華", "欧阳丽华", Reason.EXACT),
    (PEOPLE, "J. R. Okafor", "Okafor, John Robert", Reason.INITIALS),
    (PEOPLE, "Ivan Petrov", "Иван Сергеевич Петров", Reason.TRANSLITERATION),
    (PEOPLE, "Katerina Papadopoulos", "Katerina Papadapoulos", Reason.FUZZY),
    (FIRMS, "Nordwind", "NORDWIND GmbH & Co. KG", Reason.EXACT),
    (FIRMS, "Al Noor Trading Co. L.L.C.", "شركة النور للتجارة المحدودة", Reason.TRANSLITERATION),
    (FIRMS, "Haikuo Technology", "海阔技术有限公司", Reason.TRANSLITERATION),
    (FIRMS, "Romashka Trading Ltd", "ООО «Ромашка Трейдинг»", Reason.TRANSLITERATION),
    (FIRMS, "Banco Nacional de Kenia", "National Bank of Kenya", Reason.TRANSLITERATION),
]
TWO = [
    (PEOPLE, "Ivan Sergeyevich Petrov", "Ivan Nikolayevich Petrov"),
    (PEOPLE, "J. Okafor", "Mary Okafor"),
    (PEOPLE, "Okafor", "John Okafor"),
    (PEOPLE, "王小明", "王晓明"),
    (PEOPLE, "Hassan Darwish", "حسين درويش"),
    (FIRMS, "Nordwind Bakery Ltd", "Nordwind Shipping Ltd"),
    (FIRMS, "Nordwind Baltica Ltd", "Nordwind Iberica Ltd"),
    (FIRMS, "General Trading Company Ltd", "General Construction Company Ltd"),
    (FIRMS, "Petrov Trading Ltd", "Ivan Petrov"),
]


@in_each(("reader", "left", "right", "reason"), ONE)
def test_two_names_that_may_be_one_are_found_with_the_reason(reader, left, right, reason):
    for one, other in ((left, right), (right, left)):
        found = likeness(reader.name(one), reader.name(other))
        assert found is not None
        assert found.reason is reason


@in_each(("reader", "left", "right"), TWO)
def test_two_names_that_contradict_each_other_are_not_one(reader, left, right):
    assert likeness(reader.name(left), reader.name(right)) is None
    assert likeness(reader.name(right), reader.name(left)) is None


def test_the_reason_names_the_words_that_stand_for_one_another():
    found = likeness(PEOPLE.name("I. Schtscherbakow"), PEOPLE.name("Щербаков Иван"))
    assert found is not None
    assert {(p.ours, p.theirs, p.reason) for p in found.pairs} == {
        ("schtscherbakow", "щербаков", Reason.TRANSLITERATION),
        ("i", "иван", Reason.INITIALS),
    }


def test_nothing_that_anybody_writes_as_a_name_fails_or_takes_long():
    parts = (
        "a",
        "ب",
        "و",
        "ا",
        "王",
        "щ",
        ".",
        "'",
        "\u202e",
        "\u200d",
        "ﷺ",
        "𝕬",
        "\0",
        "\ud800",
        "é",
    )
    texts = ["", " ", "A", ".", "Ltd", "\u202e\u2066", *(part * 100_000 for part in parts)]
    texts += ["".join(pair) * 50_000 for pair in itertools.permutations(parts, 2)]
    texts += ["عاوي" * 500, "abd " * 500, "al " * 500, "S.A. " * 300]
    start = time.process_time()
    for reader in (PEOPLE, FIRMS):
        read = [reader.name(text) for text in texts]
        free = [reader.free(text) for text in texts]
        for name in (*read, *free):
            likeness(name, read[7], within=True)
            likeness(read[9], name)
    Index(Kind.VENDORS, (Entry(str(n), text) for n, text in enumerate(texts)))
    assert time.process_time() - start < 5


VENDORS = (
    Entry("V1", "Nordwind GmbH"),
    Entry("V2", "شركة النور للتجارة المحدودة", ("Al Noor Trading", "Khaled Darwish")),
    Entry("V3", "Montbrison Construction S.A."),
    Entry("V4", "Nord Wind Ltd"),
)
STAFF = (Entry("100234", "DIALLO Awa"), Entry("100777", "Dialo, Awa"), Entry("100888", "王小明"))


@pytest.fixture(scope="module")
def lists() -> tuple[Index, ...]:
    return Index(Kind.VENDORS, VENDORS), Index(Kind.STAFF, STAFF)


def statement(**sections) -> Statement:
    read = read_statement(blank(**sections))
    assert isinstance(read, Statement)
    return read


AMOUNT = {"hundredths": 100, "currency": "USD"}
ASSET = {"whose": "self", "kind": "securities", "amount": AMOUNT}


def test_every_item_that_may_name_somebody_is_held_against_the_lists_it_may_be_on(lists):
    said = statement(
        assets=[
            {**ASSET, "what": "Flat in Lyon"},
            {**ASSET, "what": "500 shares of Nordwind, held jointly with my wife"},
        ],
        relatives=[
            {"name": "Diallo Awa", "relation": "sibling", "works_for": "un",
             "employer": "Monbrison Construction"},
            {"name": "Xiaoming Wang", "relation": "spouse", "works_for": "organisation"},
        ],
        # A company is not looked for among colleagues.
        options=[{"whose": "self", "company": "Diallo Awa"}],
        gifts=[{"whose": "self", "from": "Khalid Darwich", "what": "Watch", "amount": AMOUNT}],
    )  # fmt: skip
    found = matches(said, lists)
    assert [
        (m.section, m.place, m.column, m.entry.number, m.likeness.reason.value) for m in found
    ] == [
        ("assets", 1, "what", "V1", "exact"),
        ("gifts", 0, "from", "V2", "transliteration"),
        ("relatives", 0, "name", "100234", "exact"),
        ("relatives", 0, "name", "100777", "transliteration"),
        ("relatives", 1, "name", "100888", "transliteration"),
        ("relatives", 0, "employer", "V3", "fuzzy"),
    ]
    assert found[1].name == "Khaled Darwish"
    assert found == matches(said, lists)


def test_a_filer_is_not_held_against_their_own_place_on_the_staff_list(lists):
    said = statement(
        relatives=[{"name": "Awa Diallo", "relation": "sibling", "works_for": "organisation"}]
    )
    assert [m.entry.number for m in matches(said, lists, number="100234")] == ["100777"]


def test_a_name_that_a_hundred_have_is_answered_with_the_best_of_them():
    index = Index(Kind.STAFF, (Entry(str(n), "Awa Diallo") for n in range(100)))
    said = statement(
        relatives=[{"name": "Awa Diallo", "relation": "child", "works_for": "organisation"}]
    )
    assert [m.entry.number for m in matches(said, [index])] == [str(n) for n in range(MAX_FOUND)]


def test_what_was_dismissed_is_known_again_in_another_year_and_place_but_not_for_another(lists):
    earlier = statement(
        activities=[{"whose": "self", "what": "Board", "organisation": "NORDWIND",
                     "leading": True, "paid": False, "approved": True}]
    )  # fmt: skip
    later = statement(
        income=[
            {"whose": "self", "from": "Nordwind", "amount": AMOUNT},
            {"whose": "self", "from": "Nordwind Holding", "amount": AMOUNT},
        ]
    )
    (dismissed, *_), again = matches(earlier, lists), matches(later, lists)
    assert dismissed.entry.number == "V1"
    recorded = to_record(again, {dismissed.key: "A namesake"})
    assert [
        (one.said, one.entry, one.dismissed) for one in recorded if one.entry == "Nordwind GmbH"
    ] == [
        ("Nordwind", "Nordwind GmbH", "A namesake"),
        ("Nordwind Holding", "Nordwind GmbH", ""),
    ]
    assert all(isinstance(one, filing.Likeness) and 830 <= one.score <= 1000 for one in recorded)
    renamed = replace(again[0], entry=replace(again[0].entry, name="Nordwind Holding GmbH"))
    assert renamed.key != dismissed.key


def test_a_run_over_all_statements_tells_how_far_it_is_and_can_be_ended(lists):
    said = {str(n): statement() for n in range(3)}
    told: list[tuple[int, int]] = []
    assert len(list(matches_of_all(said, lists, lambda *step: told.append(step)))) == 3
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise InterruptedError

    run = matches_of_all(said, lists, stop)
    assert [number for number, _ in itertools.islice(run, 2)] == ["0", "1"]
    with pytest.raises(InterruptedError):
        next(run)
