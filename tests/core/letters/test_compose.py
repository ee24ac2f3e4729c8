# SPDX-License-Identifier: Apache-2.0
"""What composing refuses, and that a letter can say nothing its findings do not."""

from __future__ import annotations

import io
import json
from datetime import date, datetime

import pytest
from PIL import Image

import resources
from core.errors import Refusal
from core.letters import compose as composing
from core.letters.compose import LetterContent, Letterhead, compose
from core.letters.kinds import FINAL, KINDS, ORDER, WITHOUT, FieldType, fields_of
from tests.cases import in_each
from tests.core.letters import samples

FINDINGS = [
    ("determination_established", "retaliation", (False, False), "letter.retaliation_not_found"),
    (
        "determination_recommendations",
        "retaliation",
        (False, False),
        "letter.retaliation_not_found",
    ),
    ("determination_not_established", "retaliation", (True, False), "letter.retaliation_was_found"),
    ("determination_not_established", "retaliation", (True, True), "letter.retaliation_was_found"),
    ("prima_facie_found", "prima_facie", (False, False), "letter.no_finding_for_this"),
    ("referral_memo", "prima_facie", (False, False), "letter.no_finding_for_this"),
    ("no_prima_facie", "prima_facie", (False, True), "letter.prima_facie_was_found"),
]


def composed(kind: str, **changes: object) -> LetterContent | Refusal:
    return compose(kind, "en", samples.fields(kind, "en", **changes), samples.letterhead("en"))


def with_flags(kind: str, flag: str, values: tuple[bool, bool]) -> list[dict[str, object]]:
    rows = samples.fields(kind, "en")["allegations"]
    return [{**row, flag: value} for row, value in zip(rows, values, strict=True)]


@pytest.mark.parametrize(("kind", "flag", "values", "code"), FINDINGS)
def test_a_letter_that_contradicts_its_findings_is_refused(kind, flag, values, code) -> None:
    refused = composed(kind, allegations=with_flags(kind, flag, values))
    assert isinstance(refused, Refusal)
    assert refused.code == code


@pytest.mark.parametrize("kind", ["determination_established", "determination_recommendations"])
def test_one_established_allegation_among_others_is_enough(kind) -> None:
    for values in ((True, False), (False, True), (True, True)):
        made = composed(kind, allegations=with_flags(kind, "retaliation", values))
        assert isinstance(made, LetterContent)
        said = " ".join(text for _, text in made.body)
        assert said.count("Retaliation is not established") == values.count(False)


def test_a_prima_facie_case_needs_a_protected_activity() -> None:
    rows = with_flags("prima_facie_found", "protected_activity", (False, False))
    refused = composed("prima_facie_found", allegations=rows)
    assert isinstance(refused, Refusal)
    assert refused.code == "letter.no_protected_activity"


@in_each("kind", KINDS)
def test_every_required_field_is_missed_when_it_is_empty(kind) -> None:
    # The samples have an allegation that is not found: they need what such a letter needs.
    needed = {name for of, _, _, names in WITHOUT if of == kind for name in names}
    for name, field in fields_of(kind).items():
        if name in ("organisation", "office_name"):
            continue
        empty = {FieldType.LIST: [], FieldType.TEXT: "  ", FieldType.PROSE: "\n"}.get(field.type)
        made = composed(kind, **{name: empty})
        if field.optional and name not in needed:
            assert isinstance(made, LetterContent), name
        else:
            assert made == Refusal.of("letter.field_missing", letter_field=name)


@pytest.mark.parametrize(("second", "told"), [(False, True), (True, False)])
def test_who_is_told_no_is_told_of_the_panel_and_nobody_else_is(second, told) -> None:
    rows = with_flags("prima_facie_found", "prima_facie", (True, second))
    panel = {} if told else {"panel_review_by": None, "panel_name": ""}
    made = composed("prima_facie_found", allegations=rows, **panel)
    assert isinstance(made, LetterContent)
    assert ("Ethics Panel" in " ".join(text for _, text in made.body)) is told
    without = composed("prima_facie_found", allegations=rows, panel_review_by=None)
    missing = Refusal.of("letter.field_missing", letter_field="panel_review_by")
    assert (without == missing) is told


@in_each("kind", KINDS)
def test_every_required_column_is_missed_when_it_is_empty(kind) -> None:
    for name, field in KINDS[kind].items():
        for column, inner in field.columns.items():
            rows = [dict(row) for row in samples.fields(kind, "en")[name]]
            rows[-1][column] = None
            made = composed(kind, **{name: rows})
            if not inner.optional:
                assert made == Refusal.of("letter.field_missing", letter_field=column), (
                    name,
                    column,
                )


@pytest.mark.parametrize("kind", sorted(FINAL))
def test_nothing_may_be_added_to_a_determination(kind) -> None:
    refused = composed(kind, additional="One more thing.")
    assert refused == Refusal.of("letter.nothing_may_be_added")


def test_a_free_paragraph_may_be_added_to_other_letters() -> None:
    made = composed("closing", additional="One more thing.\n\nAnd another.")
    assert isinstance(made, LetterContent)
    assert [t.strip("\u2068\u2069") for _, t in made.body][-3:-1] == [
        "One more thing.",
        "And another.",
    ]


@pytest.mark.parametrize(
    ("kind", "earlier", "later"),
    [
        ("no_prima_facie", "received_on", "complete_on"),
        ("no_prima_facie", "complete_on", "letter_date"),
        ("no_prima_facie", "letter_date", "panel_review_by"),
        ("request_for_information", "letter_date", "reply_by"),
        ("closing", "closed_on", "letter_date"),
    ],
)
def test_dates_out_of_order_are_refused(kind, earlier, later) -> None:
    changes = {earlier: date(2021, 5, 2), later: date(2021, 5, 1)}
    refused = composed(kind, **changes)
    assert isinstance(refused, Refusal)
    assert refused.code == "letter.dates_out_of_order"


def test_a_measure_that_ends_before_it_begins_is_refused() -> None:
    row = samples.fields("interim_recommendation", "en")["measures"][0]
    refused = composed("interim_recommendation", measures=[{**row, "valid_to": date(2021, 1, 1)}])
    assert refused == Refusal.of(
        "letter.dates_out_of_order", earlier="valid_from", later="valid_to"
    )


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"unheard_of": "x"}, ValueError),
        ({"closed_on": "2021-03-01"}, TypeError),
        ({"closed_on": datetime(2021, 3, 1, 10)}, TypeError),
        ({"reasons": 5}, TypeError),
    ],
)
def test_a_field_of_the_wrong_name_or_type_is_a_bug(changes, error) -> None:
    with pytest.raises(error):
        composed("closing", **changes)


def test_an_unknown_language_is_a_bug() -> None:
    with pytest.raises(ValueError, match="language"):
        compose("closing", "de", samples.fields("closing", "en"), samples.letterhead("en"))


def picture(size: tuple[int, int], kind: str = "PNG") -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size).save(made, kind)
    return made.getvalue()


@pytest.mark.parametrize(
    ("logo", "code"),
    [
        (b"", "letter.logo_unreadable"),
        (b"not a picture", "letter.logo_unreadable"),
        (picture((20, 20))[:-30], "letter.logo_unreadable"),
        (picture((20, 20), "GIF"), "letter.logo_unreadable"),
        (picture((4001, 10)), "letter.logo_too_large"),
        (b"\x89PNG" + bytes(composing.MAX_LOGO_BYTES), "letter.logo_too_large"),
    ],
)
def test_a_logo_that_cannot_be_used_is_refused(logo, code) -> None:
    head = samples.letterhead("en", logo=logo)
    refused = compose("closing", "en", samples.fields("closing", "en"), head)
    assert isinstance(refused, Refusal)
    assert refused.code == code


def test_every_refusal_of_letters_has_its_sentence() -> None:
    codes = json.loads(resources.read_text("messages/letter.json"))
    params = {"letter_field": "f", "earlier": "a", "later": "b", "megabytes": 2, "pixels": 3}
    params |= {"until": "u", "since": "s", "day": "d", "count": 1}
    for code in codes:
        for language in resources.LANGUAGES:
            assert all(resources.message(code, language, params))


def test_what_a_person_typed_cannot_turn_the_text_around_it() -> None:
    head = Letterhead("Organisation\u202e", "Office\n", ("a\x00b",))
    made = compose(
        "closing", "en", samples.fields("closing", "en", addressee_name="A\u202eB"), head
    )
    assert isinstance(made, LetterContent)
    assert made.letterhead.organisation == "Organisation"
    assert made.letterhead.address_lines == ("ab",)
    assert made.addressee[0] == "AB"
    assert "\u202e" not in "".join(text for _, text in made.body)


def test_every_field_a_refusal_may_name_has_a_name_in_six_languages() -> None:
    named = {name for pair in ORDER for name in pair}
    for kind in KINDS:
        for name, field in fields_of(kind).items():
            columns = {c for c, inner in field.columns.items() if not inner.optional}
            named |= columns if field.optional else columns | {name}
    for name in named:
        for language in resources.LANGUAGES:
            assert resources.label(f"letter_field.{name}", language)
