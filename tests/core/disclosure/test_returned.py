# SPDX-License-Identifier: Apache-2.0
"""What comes back is opened only if it is of this cycle, this form and whoever had its code."""

from __future__ import annotations

import json
import random

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from core.disclosure.form import MAX_FILES, PAD
from core.disclosure.returned import MAX_SIZE, Attachment, Returned, open_return
from core.errors import Refusal
from tests.cases import in_each
from tests.core.disclosure.harness import FLAT, FORM, KEY, PROOFS, a_form, answer, blank, sealed


def code_of(data: bytes, proofs=PROOFS, key=KEY) -> str:
    opened = open_return(data, key, proofs)
    return opened.code if isinstance(opened, Refusal) else "opened"


def test_an_answer_brings_the_statement_and_its_attachments() -> None:
    files = {"deed.pdf": b"%PDF-1", "empty.txt": b""}
    body = answer(blank(assets=[FLAT]), files)
    opened = open_return(sealed(body, b"%PDF-1"), KEY, PROOFS)
    assert isinstance(opened, Returned)
    assert opened.form == FORM
    assert opened.statement.sections["assets"][0]["what"] == "Flat in Lyon"
    assert opened.attachments == (Attachment("deed.pdf", b"%PDF-1"), Attachment("empty.txt", b""))


def test_the_size_of_an_answer_does_not_tell_how_much_somebody_has() -> None:
    assert len(sealed(answer(blank()))) == len(sealed(answer(blank(assets=[FLAT] * 20))))


@pytest.mark.parametrize("data", [b"", b"PBRETURN", b"%PDF-1.7" * 99, b"PBRETURN\1" + bytes(16)])
def test_what_is_not_an_answer_is_told_apart(data: bytes) -> None:
    assert code_of(data) in ("disclosure.not_return", "disclosure.other_form")


def test_an_answer_to_another_office_or_another_year_is_told_apart() -> None:
    assert (
        code_of(sealed(answer(blank())), proofs={"00" * 16: "00" * 32}) == "disclosure.other_form"
    )


def test_an_answer_sealed_to_another_key_is_told_apart() -> None:
    other = ec.generate_private_key(ec.SECP256R1())
    assert code_of(sealed(answer(blank()), key=other)) == "disclosure.wrong_key"


def test_an_answer_under_the_name_of_another_form_is_refused() -> None:
    other = "11" * 16
    proofs = PROOFS | {other: "22" * 32}
    # The same sealed text under another head, and a text that was sealed for another form.
    data = sealed(answer(blank()))
    assert code_of(data[:9] + bytes.fromhex(other) + data[25:], proofs) == "disclosure.wrong_key"
    assert code_of(sealed(answer(blank()), form=other), proofs) == "disclosure.not_opened"
    # And a text that says of itself that it is of another form than its head.
    assert code_of(sealed(answer(blank()) | {"form": other}), proofs) == "disclosure.not_opened"


def test_who_did_not_have_the_code_cannot_answer() -> None:
    body = answer(blank()) | {"proof": "00" * 32}
    assert code_of(sealed(body)) == "disclosure.not_opened"


def test_half_a_character_in_place_of_the_proof_is_no_proof() -> None:
    body = json.dumps(answer(blank()) | {"proof": "\ud800"}).encode()
    assert code_of(sealed(body)) == "disclosure.not_opened"


def test_a_statement_that_no_event_can_hold_is_refused() -> None:
    # Within every bound of its section; composed, each of these letters becomes three.
    said = "\U0001d160" * 300
    form = blank(assets=[FLAT | {"what": said, "country": said}] * 200)
    form["remarks"] = "\U0001d160" * 100_000
    assert code_of(sealed(answer(form))) == "disclosure.statement_too_large"


@in_each(
    "body",
    [
        b"", b"null", b"[]", b"{", b'{"format":', b"\xff", b"[" * 5000, b"NaN",
        json.dumps(answer(blank()) | {"version": 0}).encode(),
        json.dumps(answer(blank()) | {"more": 1}).encode(),
        json.dumps(answer(blank()) | {"attachments": [{"name": "x"}]}).encode(),
        json.dumps(answer(blank()) | {"attachments": [{"name": "x", "size": -1}]}).encode(),
        json.dumps(answer(blank()) | {"attachments": [{"name": "x", "size": 10**9}]}).encode(),
        json.dumps(answer(blank(), dict.fromkeys(map(str, range(MAX_FILES + 1)), b""))).encode(),
    ],
)  # fmt: skip
def test_a_sealed_text_that_is_no_answer_is_refused(body: bytes) -> None:
    assert code_of(sealed(body)) == "disclosure.not_return"


def test_nothing_can_be_hidden_behind_the_attachments() -> None:
    assert code_of(sealed(answer(blank()), b"more")) == "disclosure.not_return"
    assert code_of(sealed(answer(blank()), bytes(PAD))) == "disclosure.not_return"


def test_what_the_statement_lacks_is_said() -> None:
    form = blank()
    del form["sections"]["gifts"]
    assert code_of(sealed(answer(form))) == "disclosure.section_missing"


def test_newer_answers_and_huge_ones_are_told_apart() -> None:
    data = sealed(answer(blank()))
    assert code_of(data[:8] + b"\2" + data[9:]) == "disclosure.newer"
    assert code_of(sealed(answer(blank()) | {"version": 2})) == "disclosure.newer"
    assert code_of(data + bytes(MAX_SIZE)) == "disclosure.not_return"


def fuzz(times: int) -> None:
    """Change answers at random, outside and inside the seal; no other error, nothing half read."""
    dice = random.Random(20211031)
    whole = sealed(answer(blank(assets=[FLAT])))
    inside = json.dumps(answer(blank(assets=[FLAT]))).encode()
    opened = 0
    for _ in range(times):
        if dice.random() < 0.5:
            data = bytearray(whole)
            for _ in range(dice.randint(1, 4)):
                data[dice.randrange(len(data))] ^= dice.randrange(1, 256)
            data = data[: dice.choice([len(data), dice.randrange(len(data))])]
            assert code_of(bytes(data)) != "opened"
        else:
            text = bytearray(inside)
            for _ in range(dice.randint(1, 3)):
                place = dice.randrange(len(text))
                text[place : place + dice.choice([0, 1, 1, 8])] = dice.randbytes(
                    dice.choice([0, 1, 5])
                )
            opened += code_of(sealed(bytes(text))) == "opened"
    assert opened < times


def test_a_thousand_changed_answers_are_each_refused_or_whole() -> None:
    fuzz(1000)


@pytest.mark.soak
def test_twenty_thousand_changed_answers_are_each_refused_or_whole() -> None:
    fuzz(20_000)


def test_the_form_names_its_filer_to_nobody_who_has_no_code() -> None:
    page = a_form(before=open_return(sealed(answer(blank(assets=[FLAT]))), KEY, PROOFS).statement)
    for told in ("Neil", "100234", "Flat in Lyon", PROOFS[FORM]):
        assert told.encode() not in page
