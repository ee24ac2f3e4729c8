# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a stranger with FORMAT.md reads requests and answers as the program does."""

from __future__ import annotations

import ast
import json
from collections import Counter
from pathlib import Path

import pytest

from core.errors import UserError
from core.history.canonical import encode
from storage.escrow import asking
from storage.escrow.messages import read_answer, read_request
from storage.sync.bundle.keys import ExchangeKey
from storage.vault import escrow
from tests.storage.escrow import stranger
from tests.storage.escrow.harness import Locked
from tests.storage.escrow.test_files import changed, damages


@pytest.fixture
def locked(team) -> Locked:
    return Locked(team)


def request_judged(data: bytes) -> object:
    """Return what the program says of a request."""
    try:
        request = read_request(data)
    except UserError as error:
        return error.code.removeprefix("vault.")
    return {**request.form(), "words": list(request.words)}


def answer_judged(data: bytes, locked: Locked) -> object:
    """Return what the program, at the vault that asked, says of an answer."""
    try:
        parts = asking._parts(asking._kept(locked.folder), (data,))
    except UserError as error:
        return error.code.removeprefix("vault.")
    return next(iter(parts.items()))


def wrong(data: bytes, **fields: object) -> list[bytes]:
    """Return a file with each of its keys left out, of another type, shape or number."""
    form = json.loads(data)
    others = [encode({k: v for k, v in form.items() if k != key}) for key in form]
    odd = (None, True, False, 0, 1, 2, -1, "", "0", [], {}, "a" * 32, "A" * 32, "a" * 64)
    others += [changed(data, **{key: value}) for key in [*form, "more"] for value in odd]
    return others + [changed(data, **{key: value}) for key, value in fields.items()]


def test_requests_are_read_alike(locked, figure):
    asked = locked.ask()
    form = json.loads(asked)
    parts, key = form["parts"], form["key"]
    one = dict([*parts.items()][:1])
    files = [asked, *damages(asked, 300), *wrong(asked)]
    files += [changed(asked, parts=p) for p in (one, {**parts, "b" * 32: "0"}, {**one, "B": "0"})]
    files += [changed(asked, parts={**parts, "b" * 32: next(iter(parts.values()))})]
    files += [changed(asked, parts=dict([*parts.items()][:2]))]
    files += [changed(asked, key=k) for k in (key[:-64] + "0" * 64, "f" * 2368 + key[-64:])]
    files += [changed(asked, key=ExchangeKey.generate().public.hex(), made=0)]
    said = Counter()
    for data in files:
        verdict = stranger.judge_request(data)
        assert request_judged(data) == verdict
        said[verdict if isinstance(verdict, str) else "good"] += 1
    assert set(said) == {"good", "escrow_not_a_request", "escrow_version", "escrow_altered"}
    figure(f"requests, read alike by a stranger: {dict(sorted(said.items()))}")


def test_answers_are_read_alike(locked, figure):
    answers = locked.answers(("bo", "cy"))
    request, kept = locked.ask(), json.loads((locked.folder / asking.KEPT_NAME).read_bytes())
    assert stranger.canonical(request) == kept["request"]
    private = bytes.fromhex(kept["private"])
    said = Counter()
    files = [f for a in answers for f in (a, *damages(a, 100), *wrong(a))]
    files += [changed(answers[0], holder=json.loads(answers[1])["holder"])]
    for data in files:
        verdict = stranger.judge_answer(data, request, private)
        judged = answer_judged(data, locked)
        assert (judged if isinstance(judged, str) else list(judged)) == verdict
        said[verdict if isinstance(verdict, str) else "good"] += 1
    assert {"good", "escrow_not_an_answer", "escrow_version", "escrow_altered"} <= set(said)
    assert {"escrow_other_vault", "escrow_other_request"} <= set(said)
    figure(f"answers, read alike by a stranger: {dict(sorted(said.items()))}")


def test_what_a_stranger_takes_from_two_answers_opens_the_vault(locked):
    answers = locked.answers(("bo", "di"))
    request, kept = locked.ask(), json.loads((locked.folder / asking.KEPT_NAME).read_bytes())
    private = bytes.fromhex(kept["private"])
    parts = dict(stranger.judge_answer(data, request, private) for data in answers)
    assert len(parts) == 2
    (slot,) = asking._slots(asking.header.read(locked.folder).copies[0].header)
    vault = bytes.fromhex(json.loads(request)["vault"])
    assert escrow.open_pair(vault, slot, parts) == locked.laptop.opened.vmk


@pytest.mark.parametrize("version", [True, 2])
def test_a_version_that_is_not_1_is_not_taken_for_it(locked, version):
    asked = locked.ask()
    (answer,) = locked.answers(("bo",), asked)
    for read, data in ((read_request, asked), (read_answer, answer)):
        with pytest.raises(UserError, match=r"escrow_(altered|version)$"):
            read(changed(data, v=version))


def test_the_stranger_knows_nothing_of_the_program():
    tree = ast.parse(Path(stranger.__file__).read_text("utf-8"))
    modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not {m for m in modules if m and m.split(".")[0] in {"core", "storage", "resources"}}
    assert {m for m in modules if m and m.startswith("tests")} == {
        "tests.core.office.stranger",
        "tests.storage.sync.stranger",
    }
