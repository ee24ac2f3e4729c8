# SPDX-License-Identifier: Apache-2.0
"""Requests and answers that are altered, swapped, replayed, or of something else: one sentence."""

from __future__ import annotations

import json
import random

import pytest

from core.errors import UserError
from core.history.canonical import decode, encode
from storage.escrow import asking, helping, holding
from storage.escrow.messages import MAX_BYTES, Answer, read_answer, read_request
from storage.sync.bundle.keys import ExchangeKey
from tests.storage.escrow.harness import Locked

REFUSED = {
    "vault.escrow_altered", "vault.escrow_not_a_request", "vault.escrow_not_an_answer",
    "vault.escrow_version", "vault.escrow_other_vault", "vault.escrow_other_request",
    "vault.escrow_unknown_vault", "vault.escrow_not_holder",
}  # fmt: skip


@pytest.fixture
def locked(team) -> Locked:
    return Locked(team)


def code_of(call, *arguments) -> str | None:
    try:
        call(*arguments)
    except UserError as error:
        return error.code
    return None


def changed(data: bytes, **fields) -> bytes:
    """Return a file that says something else."""
    return encode({**decode(data), **fields})


def damages(data: bytes, count: int) -> list[bytes]:
    """Return flips, cuts, insertions and swaps of a file, the same in every run."""
    draw = random.Random(5)
    made = [data[:n] for n in (0, 1, len(data) // 2, len(data) - 1)] + [data + b" ", data + data]
    for _ in range(count):
        at, other = sorted(draw.sample(range(len(data)), 2))
        flipped = bytearray(data)
        flipped[at] ^= 1 << draw.randrange(8)
        made += [
            bytes(flipped),
            data[:at] + data[other:],
            data[:at] + bytes([draw.randrange(256)]) + data[at:],
        ]
    return made


@pytest.mark.parametrize("count", [60, pytest.param(20_000, marks=pytest.mark.soak)])
def test_an_altered_answer_opens_nothing(locked, count):
    (answer,) = locked.answers(("bo",))
    assert code_of(asking.check_answer, locked.folder, answer) is None
    for damaged in damages(answer, count):
        assert code_of(asking.check_answer, locked.folder, damaged) in REFUSED


@pytest.mark.parametrize("count", [60, pytest.param(20_000, marks=pytest.mark.soak)])
def test_an_altered_request_is_refused_or_has_other_words(locked, count):
    """Whoever swaps the key for his own cannot have the words that the requester reads out."""
    bo, asked = locked.team["bo"].records, locked.ask()
    words = helping.look(bo, asked).words
    assert words == read_request(asked).words
    for damaged in damages(asked, count):
        try:
            assert helping.look(bo, damaged).words != words
        except UserError as error:
            assert error.code in REFUSED
    thief = changed(asked, key=ExchangeKey.generate().public.hex())
    assert not set(helping.look(bo, thief).words) >= set(words)
    answer = helping.answer(bo, thief)
    assert code_of(asking.check_answer, locked.folder, answer) == "vault.escrow_other_request"


def test_the_answer_of_one_cannot_pass_for_another_s(locked):
    bo, cy = locked.answers(("bo", "cy"))
    swapped = changed(bo, holder=decode(cy)["holder"])
    assert code_of(asking.check_answer, locked.folder, swapped) == "vault.escrow_altered"
    assert code_of(locked.open, [bo, swapped]) == "vault.escrow_altered"


def test_parts_made_up_by_who_knows_the_request_open_nothing(locked):
    request = read_request(locked.ask())
    made_up = [Answer.to(request, name, bytes(32)).write() for name in request.parts]
    assert code_of(locked.open, made_up) == "vault.escrow_altered"
    (bo,) = locked.answers(("bo",))
    other = next(one for one in made_up if decode(one)["holder"] != decode(bo)["holder"])
    assert code_of(locked.open, [bo, other]) == "vault.escrow_altered"


def test_files_of_another_vault_or_request_are_named(locked):
    team = locked.team
    cy = team["cy"]
    holding.choose(cy.records, [team["bo"].officer, team["di"].officer])
    team.send("cy", "bo")
    other = Locked(team, "cy")
    foreign = helping.answer(team["bo"].records, other.ask())
    locked.ask()
    assert code_of(asking.check_answer, locked.folder, foreign) == "vault.escrow_other_vault"
    first = locked.answers(("bo",))[0]
    asking.forget_request(locked.folder)
    locked.ask()
    assert code_of(asking.check_answer, locked.folder, first) == "vault.escrow_other_request"
    both = [first, locked.answers(("di",))[0]]
    assert code_of(locked.open, both) == "vault.escrow_other_request"


def test_a_request_that_claims_another_vault_is_not_answered(locked):
    """The part of Cy's vault must not be given out under the name of Ada's."""
    team = locked.team
    cy = team["cy"]
    holding.choose(cy.records, [team["bo"].officer, team["di"].officer])
    team.send("cy", "bo")
    of_cy = Locked(team, "cy").ask()
    posing = changed(of_cy, vault=decode(locked.ask())["vault"])
    assert code_of(helping.look, team["bo"].records, posing) == "vault.escrow_altered"


def test_each_file_is_told_from_the_other(locked):
    asked = locked.ask()
    (answer,) = locked.answers(("bo",), asked)
    bo = locked.team["bo"].records
    assert code_of(helping.look, bo, answer) == "vault.escrow_not_a_request"
    assert code_of(asking.check_answer, locked.folder, asked) == "vault.escrow_not_an_answer"
    for data in (b"", b"{}", b"%PDF-1.7", b"[" * 100_000, bytes(MAX_BYTES + 1)):
        assert code_of(read_request, data) == "vault.escrow_not_a_request"
        assert code_of(read_answer, data) == "vault.escrow_not_an_answer"


def test_a_later_version_is_named(locked):
    asked = locked.ask()
    (answer,) = locked.answers(("bo",), asked)
    assert code_of(read_request, changed(asked, v=2)) == "vault.escrow_version"
    assert code_of(read_answer, changed(answer, v=2)) == "vault.escrow_version"


@pytest.mark.parametrize("content", [b"", b"{}", b"not JSON", bytes(MAX_BYTES + 1)])
def test_a_kept_request_that_is_damaged_is_as_good_as_none(locked, content):
    answers = locked.answers(("bo", "cy"))
    kept = locked.folder / asking.KEPT_NAME
    kept.write_bytes(content)
    assert code_of(locked.open, answers) == "vault.escrow_no_request"
    assert code_of(asking.check_answer, locked.folder, answers[0]) == "vault.escrow_no_request"
    assert read_request(locked.ask()).parts
    assert oct(kept.stat().st_mode & 0o077) == "0o0"


def test_no_file_says_who_the_people_are_or_holds_a_key_of_the_vault(locked):
    asked = locked.ask()
    answer, _ = locked.answers(("bo", "cy"))
    kept = (locked.folder / asking.KEPT_NAME).read_bytes()
    vmk = locked.laptop.opened.vmk
    for data in (asked, answer, kept):
        text = json.dumps(json.loads(data))
        assert vmk.hex() not in text
        assert not {"Ada", "Bo", "Cy", "Ethics"} & set(text.replace('"', " ").split())
