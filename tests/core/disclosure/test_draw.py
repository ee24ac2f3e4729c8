# SPDX-License-Identifier: Apache-2.0
"""A draw that anyone can recompute: rule and secrets first, the result from them alone."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import math
import re
from collections import Counter
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.disclosure.certificate import read_certificate, verify, write_certificate
from core.disclosure.draw import (
    Announcement,
    Drawn,
    Member,
    Rule,
    announce,
    cohort_hash,
    commitment,
    hold,
    public_number,
    shares_of,
)
from core.errors import Refusal
from tests.cases import in_each

RULE = Rule(permille=40, strata=("grade", "risk"))
SECRETS = {"director": b"\1" * 32, "reviewer": b"\2" * 32}
GRADES = {"D": 144, "P": 1025, "NO": 382, "GS": 126}
"""The cohort of 2021: 1,677 filers, of whom 67 were drawn (`ethics_office_2021.json`)."""


def cohort_2021() -> list[Member]:
    numbers = itertools.count(100_000)
    return [
        Member(str(next(numbers)), (grade, "high" if place % 5 == 0 else "usual"), place % 25 == 3)
        for grade, size in GRADES.items()
        for place in range(size)
    ]


def commitments(cycle: str = "2021") -> dict[str, str]:
    return {officer: commitment(cycle, officer, secret) for officer, secret in SECRETS.items()}


def announced(members: list[Member], rule: Rule = RULE, public: str = "") -> Announcement:
    made = announce("2021", rule, members, commitments(), public)
    assert isinstance(made, Announcement)
    return made


def held(members: list[Member], rule: Rule = RULE) -> Drawn:
    drawn = hold(announced(members, rule), members, SECRETS)
    assert isinstance(drawn, Drawn)
    return drawn


def recomputed(certificate: bytes, rows: list[tuple[str, list[str], bool]]) -> list[str]:
    """Return who is drawn, as somebody would who has read `FORMAT.md` and none of our code."""

    def canonical(value: object) -> bytes:
        text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return text.encode()

    said = json.loads(certificate)
    fixed = said["announcement"]
    announcement = hashlib.sha256(canonical(fixed)).hexdigest()
    for officer, secret in said["secrets"].items():
        form = ["probitas.draw.commitment", fixed["cycle"], officer, secret]
        assert hashlib.sha256(canonical(form)).hexdigest() == fixed["commitments"][officer]
    listed = sorted([number, values, before] for number, values, before in rows)
    cohort = hashlib.sha256(canonical(["probitas.draw.cohort", listed])).hexdigest()
    assert cohort == fixed["cohort"]
    seed_form = ["probitas.draw.seed", announcement, said["secrets"], said["public_value"]]
    seed = hashlib.sha256(canonical(seed_form)).digest()

    sizes = Counter(tuple(values) for _, values, _ in rows)
    total = math.floor(Fraction(fixed["rule"]["permille"] * len(rows), 1000) + Fraction(1, 2))
    quota = {s: Fraction(total * size, len(rows)) for s, size in sizes.items()}
    seats = {s: math.floor(q) for s, q in quota.items()}
    order = sorted(sizes, key=lambda s: (math.floor(quota[s]) - quota[s], s))
    for stratum in order[: total - sum(seats.values())]:
        seats[stratum] += 1
    drawn = []
    for stratum in sorted(sizes):
        takes = min(max(seats[stratum], fixed["rule"]["least"]), sizes[stratum])
        ranks = sorted(
            (hmac.new(seed, canonical([*values, number]), hashlib.sha256).digest(), number)
            for number, values, before in rows
            if tuple(values) == stratum and not (fixed["rule"]["spare"] and before)
        )
        drawn += [number for _, number in ranks[:takes]]
    return drawn


def test_four_in_a_hundred_of_the_cohort_of_2021_are_67() -> None:
    members = cohort_2021()
    drawn = held(members)
    assert (len(members), len(drawn.numbers)) == (1677, 67)
    assert len(set(drawn.numbers)) == 67


def test_nobody_is_drawn_who_was_drawn_the_year_before() -> None:
    members = cohort_2021()
    before = {m.number for m in members if m.drawn_before}
    assert before
    assert not before & set(held(members).numbers)


def test_somebody_who_has_only_read_the_format_draws_the_same_people() -> None:
    members = cohort_2021()
    drawn = held(members)
    rows = [(m.number, list(m.stratum), m.drawn_before) for m in members]
    assert recomputed(write_certificate(drawn), rows) == list(drawn.numbers)


def test_the_order_of_the_list_makes_no_difference() -> None:
    members = cohort_2021()
    assert held(members[::-1]) == held(members)


def test_a_certificate_is_read_back_and_proves_itself() -> None:
    members = cohort_2021()
    drawn = held(members)
    read = read_certificate(write_certificate(drawn))
    assert read == drawn
    assert isinstance(read, Drawn)
    assert {check.name: check.passed for check in verify(read, members)} == dict.fromkeys(
        ("list", "rule", "secrets", "result"), True
    )


@pytest.mark.parametrize(
    ("what", "failed"),
    [
        ("one drawn name for another", {"result"}),
        ("one name fewer", {"result"}),
        ("a secret chosen afterwards", {"secrets", "result"}),
        ("a share changed afterwards", {"rule", "result"}),
        ("a list without somebody", {"list", "rule", "result"}),
        ("a published number nobody announced", {"result"}),
    ],
)
def test_whatever_is_changed_after_the_draw_is_found(what: str, failed: set[str]) -> None:
    members = cohort_2021()
    form = json.loads(write_certificate(held(members)))
    match what:
        case "one drawn name for another":
            form["drawn"][3] = next(m.number for m in members if m.number not in form["drawn"])
        case "one name fewer":
            form["drawn"].pop()
        case "a secret chosen afterwards":
            form["secrets"]["director"] = "07" * 32
        case "a share changed afterwards":
            form["announcement"]["shares"][0]["drawn"] += 1
        case "a list without somebody":
            members = members[1:]
        case "a published number nobody announced":
            form["public_value"] = "4 8 15 16 23 42"
    data = json.dumps(form, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    read = read_certificate(data)
    assert isinstance(read, Drawn)
    assert {check.name for check in verify(read, members) if not check.passed} == failed


def test_no_later_choice_of_a_secret_is_possible() -> None:
    members = cohort_2021()
    other = hold(announced(members), members, {**SECRETS, "director": b"\3" * 32})
    assert other == Refusal.of("draw.secret_other", officer="director")
    kept_back = hold(announced(members), members, {"reviewer": SECRETS["reviewer"]})
    assert kept_back == Refusal.of("draw.secret_missing", officer="director")


def test_a_commitment_holds_for_one_cycle_and_one_officer() -> None:
    members = cohort_2021()
    made = announce("2022", RULE, members, commitments("2021"))
    assert isinstance(made, Announcement)
    assert hold(made, members, SECRETS) == Refusal.of("draw.secret_other", officer="director")
    swapped = {"director": commitments()["reviewer"], "reviewer": commitments()["director"]}
    made = announce("2021", RULE, members, swapped)
    assert isinstance(made, Announcement)
    crossed = {"director": SECRETS["reviewer"], "reviewer": SECRETS["director"]}
    assert isinstance(hold(made, members, crossed), Refusal)


def test_a_single_secret_is_no_draw_without_a_number_of_strangers() -> None:
    members = cohort_2021()
    alone = {"director": commitments()["director"]}
    assert announce("2021", RULE, members, alone) == Refusal.of("draw.one_hand")
    public = "the numbers of the state lottery of 1 October 2021"
    made = announce("2021", RULE, members, alone, public)
    assert isinstance(made, Announcement)
    secret = {"director": SECRETS["director"]}
    assert hold(made, members, secret) == Refusal.of("draw.public_missing")
    one, two = (hold(made, members, secret, value) for value in ("4 8 15", "16 23 42"))
    assert isinstance(one, Drawn)
    assert isinstance(two, Drawn)
    assert one.numbers != two.numbers


SPELT = {
    "123456": (
        "123456", " 12 34 56 ", "123.456", "123,456", "1'2\u20193-4/5_6", "١٢٣٤٥٦",
        "１２３\u202f４５６", "\u20671\u206923456", "00123456", "12\u00a034\t56\n",
    ),
    "0": ("0", "000"),
    "": ("", "  ", "none", "12x", "1\u00b2", "\u216b", "+5", "1e9", "12$", "1" * 201, "-"),
}  # fmt: skip
"""Canonical numbers, and how each may be typed: `FORMAT.md`, the number of strangers."""


def respelt(text: str) -> str:
    """Return the one spelling of a number, as somebody would who has only read `FORMAT.md`."""
    digits = re.sub(r"\D", "", text)
    said = "".join(str(int(digit)) for digit in digits)
    return re.sub(r"^0+(?=\d)", "", said)


@in_each(("number", "typed"), [(n, t) for n, some in SPELT.items() for t in some])
def test_a_published_number_has_one_spelling_however_it_is_typed(number: str, typed: str) -> None:
    assert public_number(typed) == number
    if number:
        assert respelt(typed) == number


def test_no_choice_of_spelling_changes_who_is_drawn() -> None:
    members = cohort_2021()
    made = announced(members, public="The lottery of 1 October 2021")
    drawn = [hold(made, members, SECRETS, typed) for typed in SPELT["123456"]]
    assert all(one == drawn[0] for one in drawn)
    assert isinstance(drawn[0], Drawn)
    certificate = write_certificate(drawn[0])
    assert json.loads(certificate)["public_value"] == "123456"
    rows = [(m.number, list(m.stratum), m.drawn_before) for m in members]
    assert recomputed(certificate, rows) == list(drawn[0].numbers)
    assert hold(made, members, SECRETS, "unknown") == Refusal.of("draw.public_digits")
    spelt = replace(drawn[0], public_value="12 34 56")
    assert [check.name for check in verify(spelt, members) if not check.passed] == ["result"]


def test_a_number_that_nobody_announced_is_refused() -> None:
    members = cohort_2021()
    refused = hold(announced(members), members, SECRETS, "4 8 15")
    assert refused == Refusal.of("draw.public_unasked")


def test_the_list_may_not_change_between_announcement_and_draw() -> None:
    members = cohort_2021()
    made = announced(members)
    assert hold(made, members[:-1], SECRETS) == Refusal.of("draw.list_changed")


@pytest.mark.parametrize(
    ("rule", "members", "code"),
    [
        (RULE, [], "draw.nobody"),
        (Rule(0, ("grade",)), [Member("1", ("P",), False)], "draw.share"),
        (Rule(1001, ("grade",)), [Member("1", ("P",), False)], "draw.share"),
        (Rule(40, ("grade",), least=-1), [Member("1", ("P",), False)], "draw.share"),
        (RULE, [Member("1", ("P", "x"), False)] * 2, "draw.twice"),
        (RULE, [Member("1", ("P", "x"), True)], "draw.too_few"),
    ],
    ids=["nobody", "no share", "more than all", "fewer than none", "twice", "all drawn before"],
)
def test_a_draw_that_cannot_be_held_is_refused(
    rule: Rule, members: list[Member], code: str
) -> None:
    made = announce("2021", rule, members, commitments())
    assert isinstance(made, Refusal)
    assert made.code == code


@given(
    sizes=st.lists(st.integers(1, 60), min_size=1, max_size=8),
    permille=st.integers(1, 1000),
    least=st.integers(0, 3),
)
def test_the_strata_share_the_draw_as_evenly_as_whole_people_can(
    sizes: list[int], permille: int, least: int
) -> None:
    members = [
        Member(f"{grade}-{place}", (f"g{grade}",), False)
        for grade, size in enumerate(sizes)
        for place in range(size)
    ]
    shares = shares_of(Rule(permille, ("grade",), least), members)
    assert sum(share.size for share in shares) == len(members)
    total = math.floor(Fraction(permille * len(members), 1000) + Fraction(1, 2))
    assert sum(share.drawn for share in shares) >= total
    for share in shares:
        quota = Fraction(total * share.size, len(members))
        assert min(least, share.size) <= share.drawn <= share.size
        assert share.drawn >= math.floor(quota)
        assert share.drawn <= max(math.ceil(quota), least)


@pytest.mark.parametrize("draws", [2_000, pytest.param(10_000, marks=pytest.mark.soak)])
def test_many_draws_take_every_pair_of_a_stratum_equally_often(draws) -> None:
    # Two of five D and one of three P. Chi-square over the ten pairs and the three people: more
    # than 27.88 and 13.82 have a chance of one in 1,000.
    rule = Rule(375, ("grade",), least=0)
    members = [Member(str(n), ("D" if n < 5 else "P",), False) for n in range(8)]
    taken: dict[str, Counter[tuple[str, ...]]] = {"D": Counter(), "P": Counter()}
    grades = {member.number: member.stratum[0] for member in members}
    for time in range(draws):
        secrets = {
            officer: hashlib.sha256(f"{officer} {time}".encode()).digest() for officer in SECRETS
        }
        said = {officer: commitment("x", officer, secret) for officer, secret in secrets.items()}
        made = announce("x", rule, members, said)
        assert isinstance(made, Announcement)
        drawn = hold(made, members, secrets)
        assert isinstance(drawn, Drawn)
        for grade, counted in taken.items():
            counted[tuple(sorted(n for n in drawn.numbers if grades[n] == grade))] += 1
    for grade, ways, limit in (("D", 10, 27.88), ("P", 3, 13.82)):
        counted, even = taken[grade], draws / ways
        assert len(counted) == ways
        assert sum((n - even) ** 2 / even for n in counted.values()) < limit


def test_a_stratum_that_last_year_s_draw_has_emptied_is_named_or_passed_over() -> None:
    emptied = [Member(f"d{n}", ("D", "high"), True) for n in range(2)]
    members = [*emptied, *(Member(f"p{n}", ("P", "low"), False) for n in range(48))]
    refused = announce("2021", RULE, members, commitments())
    assert refused == Refusal.of("draw.too_few", stratum="D, high", open=0, drawn=1)
    # Nobody of it is due by the share alone: the others are drawn, and it says so of itself.
    drawn = held(members, replace(RULE, least=0))
    assert [(s.stratum, s.size, s.open, s.drawn) for s in drawn.announcement.shares] == [
        (("D", "high"), 2, 0, 0), (("P", "low"), 48, 48, 2),
    ]  # fmt: skip
    assert len(drawn.numbers) == 2
    assert all(number.startswith("p") for number in drawn.numbers)
    # Those of last year may be drawn again where the rule says so.
    assert any(n.startswith("d") for n in held(members, replace(RULE, spare=False)).numbers)


@given(st.binary(max_size=200))
def test_bytes_that_are_no_certificate_are_refused_in_one_sentence(data: bytes) -> None:
    assert read_certificate(data) == Refusal.of("draw.not_certificate")


def test_every_changed_byte_of_a_certificate_is_refused_or_fails_a_check() -> None:
    # Half of 30: another draw of the same list has no chance to take the same people.
    members = [Member(str(n), ("P", "x"), False) for n in range(30)]
    whole = write_certificate(held(members, Rule(500, RULE.strata)))
    for place in range(len(whole)):
        changed = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        read = read_certificate(changed)
        if isinstance(read, Refusal):
            assert read.code in ("draw.not_certificate", "draw.newer")
        else:
            assert not all(check.passed for check in verify(read, members))


def test_the_certificate_of_a_newer_program_is_told_apart() -> None:
    members = cohort_2021()
    data = write_certificate(held(members)).replace(b'"version":1', b'"version":2')
    assert read_certificate(data) == Refusal.of("draw.newer")


def test_two_lists_that_differ_in_anything_have_different_hashes() -> None:
    one = Member("1", ("P", "x"), False)
    others = [
        Member("2", ("P", "x"), False),
        Member("1", ("P", "y"), False),
        Member("1", ("P", "x"), True),
        Member("1", ("Px", ""), False),
    ]
    assert len({cohort_hash([m]) for m in (one, *others)}) == 5
