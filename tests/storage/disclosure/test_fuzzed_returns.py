# SPDX-License-Identifier: Apache-2.0
"""Answers that were changed on their way are filed whole or leave nothing in the vault."""

from __future__ import annotations

import json
import random
import shutil

import pytest

from core.disclosure.form import PAD
from core.disclosure.returned import MAGIC
from storage.records.check import check_history
from tests.core.disclosure.harness import COUSIN, FLAT, blank, sealed

TOGETHER = 250
_ODD = (
    None, True, -1, 2**70, 0.5, "", " ", "\0", "\u202e", "=1+1", "<script>", "x" * 5000, [], {},
    [[]], {"a": 1}, "2021-02-30", "9999-12-31", "EUR", "annual", "short",
)  # fmt: skip


def changed_text(body, chance):
    """Return what a form says with something of it otherwise: as JSON, or as no JSON any more."""
    said = json.loads(json.dumps(body))
    here, way = said, []
    while isinstance(here, (dict, list)) and here and (not way or chance.random() < 0.8):
        key = chance.choice(list(here)) if isinstance(here, dict) else chance.randrange(len(here))
        way.append((here, key))
        here = here[key]
    holder, key = way[-1]
    match chance.randrange(4):
        case 0:
            holder[key] = chance.choice(_ODD)
        case 1:
            del holder[key]
        case 2 if isinstance(holder, dict):
            holder[f"{key}x"] = holder[key]
        case _:
            holder[key] = [holder[key]] * chance.choice((2, 300))
    text = bytearray(json.dumps(said).encode())
    if chance.random() < 0.1:
        text[chance.randrange(len(text))] = chance.randrange(256)
    return bytes(text)


def changed_octets(data, other, chance):
    """Return a sealed answer that something happened to."""
    place = chance.randrange(len(data))
    match chance.randrange(5):
        case 0:
            return data[:place]
        case 1:
            return (
                data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :]
            )
        case 2:
            return data + chance.randbytes(chance.randrange(1, 64))
        case 3:
            head = len(MAGIC) + 17
            return other[:head] + data[head:]
        case _:
            return data[:place] + other[place:]


def answers(filers, files, count, chance):
    """Yield answers, most of them changed inside or outside of the seal; some are whole."""
    bodies = [filers.body(file, blank(assets=[FLAT], relatives=[COUSIN])) for file in files]
    whole = [sealed(body, key=filers.key, form=body["form"]) for body in bodies]
    for _ in range(count):
        at, beside = chance.sample(range(len(files)), 2)
        way = chance.random()
        if way < 0.02:
            yield filers.answer(files[at], blank())
        elif way < 0.5:
            yield changed_octets(whole[at], whole[beside], chance)
        else:
            text = changed_text(bodies[at], chance)
            yield sealed(
                text, bytes(chance.randrange(PAD)), key=filers.key, form=bodies[at]["form"]
            )


def fuzz(filers, count, folder, seed=20210304):
    """Take in so many answers; after each part, the vault has what was filed and nothing else."""
    chance = random.Random(seed)
    files = [filers.sent() for _ in range(8)]
    coming = answers(filers, files, count, chance)
    filed, refused = 0, 0
    for start in range(0, count, TOGETHER):
        part = folder / "part"
        part.mkdir()
        given = {}
        for number, data in enumerate(next(coming) for _ in range(min(TOGETHER, count - start))):
            given[f"{number}"] = data
            (part / f"{number}").write_bytes(data)
        before = {file: len(filers.case(file).versions) for file in files}
        found = filers.take_in(part)
        assert {one.name for one in found} == given.keys()
        kept = {v.key: v for file in files for v in filers.case(file).versions}
        good = [one for one in found if one.refusal is None]
        filed, refused = filed + len(good), refused + len(found) - len(good)
        grown = sum(len(filers.case(file).versions) - n for file, n in before.items())
        assert grown == len(good)
        for one in good:
            assert one.version > before[one.filing]
        contents = {filers.records.read_attachment(key) for key in kept}
        assert all(given[one.name] in contents for one in good)
        shutil.rmtree(part)
    vault = filers.records.vault
    assert not vault.db.query(
        "SELECT 1 FROM attachment WHERE sha256 NOT IN (SELECT sha256 FROM attachment_ref)"
    )
    assert filers.records.absent_attachments() == []
    assert check_history(vault).findings == ()
    return filed, refused


def test_changed_answers_are_each_filed_whole_or_leave_nothing(filers, tmp_path):
    filed, refused = fuzz(filers, 250, tmp_path)
    assert filed + refused == 250
    assert filed >= 1
    assert refused >= 200


@pytest.mark.soak
def test_twenty_thousand_changed_answers_leave_nothing_half_done(filers, tmp_path):
    filed, refused = fuzz(filers, 20_000, tmp_path)
    print(f"\n20,000 changed answers: {filed} filed whole, {refused} refused")  # noqa: T201
    assert filed + refused == 20_000
