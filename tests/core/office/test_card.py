# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that cards are read alike by the program and by a stranger with FORMAT.md."""

from __future__ import annotations

import ast
import json
import random
from collections import Counter
from pathlib import Path

import pytest

from core.errors import Refusal
from core.office.card import MAX_BYTES, make_card, read_card
from tests.core.office import stranger
from tests.core.office.harness import card, key_of, officer

EXCHANGE = card("bo").exchange_key
AT_ONCE = 3_000


def judged(data: bytes) -> object:
    """Return what the program says of a card: a code, or all that is on it."""
    read = read_card(data)
    if isinstance(read, Refusal):
        return read.code.removeprefix("sync.")
    form = json.loads(read.write())
    return {**form, "instance": read.instance, "words": list(read.words)}


def signed(**changes: object) -> bytes:
    """Return a card whose signatures fit, whatever it says."""
    form = json.loads(card("bo", "Officer").write()) | changes
    form = {key: value for key, value in form.items() if value is not ...}
    key = key_of("bo")
    if "proof" not in changes:
        statement = {"exchange": form.get("exchange"), "key": form.get("key"), "v": 1}
        form["proof"] = key.sign(b"probitas/device/1\0" + stranger.plainly(statement)).hex()
    form.pop("signature", None)
    if changes.get("signature") is not ...:
        made = key.sign(b"probitas/card/1\0" + stranger.plainly(form)).hex()
        form["signature"] = changes.get("signature", made)
    return stranger.plainly(form)


GOOD = {
    "as made": {},
    "no title": {"title": ""},
    "a name of 200 characters": {"name": "é" * 200},
    "a Persian name": {"name": "نازنین می\u200cخواهد"},
    "six scripts": {"name": "Ωμέγα Жук 李 علي अनु", "title": "事務官"},
    "made in 1970": {"made": 0},
    "another officer": {"officer": officer("ada")},
}
ALTERED = {
    "no version": {"v": ...},
    "version 0": {"v": 0},
    "version true": {"v": True},
    "version as text": {"v": "1"},
    "a key more": {"more": 1},
    "no title at all": {"title": ...},
    "no name": {"name": ""},
    "no signature": {"signature": ...},
    "a name that is none": {"name": None},
    "a name of 201 characters": {"name": "é" * 201},
    "a title of 201 characters": {"title": "é" * 201},
    "a blank before": {"name": " Bo"},
    "a blank after": {"name": "Bo "},
    "two blanks": {"name": "Bo  Li"},
    "only a blank": {"title": " "},
    "two lines": {"name": "Bo\nLi"},
    "a line separator": {"name": "Bo\u2028Li"},
    "a blank that does not break": {"name": "Bo\u00a0Li"},
    "text turned round": {"name": "\u202eiL oB"},
    "a mark of direction": {"title": "\u200fBo"},
    "a blank of no width": {"name": "B\u200bo"},
    "a byte order mark": {"name": "\ufeffBo"},
    "private use": {"name": "Bo\ue000"},
    "no character yet": {"name": "Bo\u0378"},
    "never a character": {"name": "Bo\uffff"},
    "made before 1970": {"made": -1},
    "made as text": {"made": "1"},
    "made true": {"made": True},
    "an officer in capitals": {"officer": "A" * 32},
    "half an officer": {"officer": "a" * 31},
    "another key": {"key": key_of("eve").public_key().public_bytes_raw().hex()},
    "a key in capitals": {"key": key_of("bo").public_key().public_bytes_raw().hex().upper()},
    "half an exchange key": {"exchange": EXCHANGE[:-2]},
    "an exchange key that is no text": {"exchange": 7},
    "another's exchange key, not proven": {
        "exchange": card("eve").exchange_key, "proof": card("bo").proof,
    },
    "another's proof": {"proof": card("eve").proof},
    "another's signature": {"signature": card("eve").signature},
    "the proof as signature": {"signature": card("bo").proof},
    "a signature of zeros": {"signature": "0" * 128},
}  # fmt: skip


def saying(**changes: object) -> bytes:
    """Return a card that says something else than what was signed."""
    return stranger.plainly(json.loads(card("bo").write()) | changes)


UNSIGNED = {
    "version true": saying(v=True),
    "another name": saying(name="Eve"),
    "another officer": saying(officer=officer("ada")),
    "another time": saying(made=2),
}
VERSIONS = {"version 2": {"v": 2}, "version 2, and all else another": {"v": 2, "key": ..., "x": []}}
UNREADABLE = {
    "nothing": b"",
    "not JSON": b"BEGIN:VCARD",
    "a list": b"[]",
    "null": b"null",
    "an object": b"{}",
    "another mark": signed(card="procard"),
    "a mark that is none": signed(card=1),
    "a line feed after it": signed() + b"\n",
    "a byte order mark": b"\xef\xbb\xbf" + signed(),
    "another order": json.dumps(
        dict(reversed(json.loads(signed()).items())), separators=(",", ":")
    ).encode(),
    "letters in parts": signed(name="Bo\u0308"),
    "too long": signed(name="a" * MAX_BYTES),
}


@pytest.mark.parametrize(
    ("data", "expect"),
    [pytest.param(signed(**c), "good", id=name) for name, c in GOOD.items()]
    + [pytest.param(signed(**c), "card_altered", id=name) for name, c in ALTERED.items()]
    + [pytest.param(d, "card_altered", id=f"unsigned: {name}") for name, d in UNSIGNED.items()]
    + [pytest.param(signed(**c), "card_version", id=name) for name, c in VERSIONS.items()]
    + [pytest.param(data, "card_unreadable", id=name) for name, data in UNREADABLE.items()],
)
def test_of_a_card_program_and_stranger_say_what_is_expected(data, expect):
    verdict = judged(data)
    assert (verdict if isinstance(verdict, str) else "good") == expect
    assert stranger.judge(data) == verdict


def test_cards_changed_by_chance_are_read_alike(figure):
    chance, said = random.Random(3), Counter()
    whole = [signed(), signed(title="Директор"), card("ada").write()]
    for _ in range(AT_ONCE):
        data = bytearray(chance.choice(whole))
        at = chance.choice((chance.randrange(len(data)), chance.randrange(20), len(data) - 200))
        if chance.randrange(2):
            data[at : at + chance.choice((0, 1))] = chance.choice((b"0", b'"', b" ", b"\xff"))
        else:
            data[at] ^= 1 << chance.randrange(8)
        verdict = judged(bytes(data))
        assert stranger.judge(bytes(data)) == verdict
        said[verdict if isinstance(verdict, str) else "good"] += 1
    assert set(said) >= {"card_unreadable", "card_altered"}
    figure(f"cards changed by chance, read alike by a stranger: {dict(sorted(said.items()))}")


def test_a_card_that_was_swapped_verifies_and_has_other_words():
    mine, hers = judged(card("bo").write()), judged(card("eve").write())
    assert isinstance(mine, dict)
    assert isinstance(hers, dict)
    assert mine["words"] != hers["words"]
    assert len(set(mine["words"])) >= 7


def test_other_keys_have_other_words_and_another_name_has_the_same():
    bo = card("bo")
    renamed = make_card(key_of("bo"), bo.exchange_key, officer("ada"), ("Ada", "Director"), 9)
    assert renamed.words == bo.words
    exchanged = make_card(key_of("bo"), EXCHANGE[:-1] + "f", bo.officer, ("bo", ""), 1)
    assert exchanged.is_genuine()
    assert exchanged.words != bo.words


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("  Bo \t Li\n", "Bo Li"),
        ("Bo\u202eLi\u200b", "BoLi"),
        ("Bo\u0308", "B\u00f6"),
        ("می\u200cخواهد", "می\u200cخواهد"),
        ("x" * 199 + " y", "x" * 199),
        ("Bo\u0378\ue000", "Bo"),
    ],
)
def test_what_is_typed_becomes_a_line_that_a_reader_takes(typed, line):
    made = make_card(key_of("bo"), EXCHANGE, officer("bo"), (typed, typed), 1)
    assert (made.name, made.title) == (line, line)
    assert stranger.judge(made.write()) == judged(made.write())
    assert read_card(made.write()) == made


def test_the_words_of_a_known_card_do_not_change():
    """They are compared by people with programs of different years."""
    assert (
        " ".join(card("bo").words) == "washtub gumminess amply strangle precise oasis rely mankind"
    )


def test_the_stranger_knows_nothing_of_the_program():
    tree = ast.parse(Path(stranger.__file__).read_text("utf-8"))
    modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not {m for m in modules if m and m.split(".")[0] in {"core", "storage", "resources"}}
    assert {m for m in modules if m and m.startswith("tests")} == {"tests.storage.sync.stranger"}
