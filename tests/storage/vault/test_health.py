# SPDX-License-Identifier: Apache-2.0
"""Owns F15 and F17: what is damaged is found, and nothing readable lies in the folder."""

from __future__ import annotations

import os
import random
from collections import Counter

import pytest

from core.errors import UserError
from storage.vault import FLOOR, health
from storage.vault.database import Database
from tests.factory import make_vault

KEY = bytes(range(48))
PAGE = 4096


@pytest.fixture(scope="module")
def sound(tmp_path_factory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "vault.db"
    db = Database(path, KEY)
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)")
    db.execute("CREATE TABLE gone (id INTEGER PRIMARY KEY, a TEXT)")
    db.execute("CREATE INDEX i ON t (a)")
    for table in ("t", "gone"):
        rows = [(os.urandom(150).hex(),) for _ in range(150)]
        with db.transaction():
            db.execute_many(f"INSERT INTO {table} (a) VALUES (?)", rows)
    db.execute("DROP TABLE gone")  # leaves free pages
    db.close()
    return path.read_bytes()


def findings(path, data: bytes) -> list[str]:
    """Return what the check says about a database file; what stops it from opening counts too."""
    path.write_bytes(data)
    try:
        db = Database(path, KEY)
    except UserError as error:
        return [error.code]
    try:
        return [finding.code for finding in health.check(db)]
    except UserError as error:
        return [error.code]
    finally:
        db.close()
        for side in path.parent.glob(path.name + "-*"):
            side.unlink()


def test_a_sound_database_has_no_findings(tmp_path, sound):
    assert findings(tmp_path / "x.db", sound) == []


@pytest.mark.parametrize("flips", [100, pytest.param(2000, marks=pytest.mark.soak)])
def test_random_bit_flips_are_all_found(tmp_path, sound, flips):
    chance = random.Random(15)
    seen: Counter[str] = Counter()
    for _ in range(flips):
        bit = chance.randrange(16 * 8, len(sound) * 8)  # the salt is another test's
        data = bytearray(sound)
        data[bit // 8] ^= 1 << bit % 8
        found = findings(tmp_path / "x.db", bytes(data))
        assert found, f"bit {bit} was not noticed"
        seen[found[0]] += 1
    assert seen["vault.pages_damaged"] + seen["vault.database_damaged"] > flips // 4


@pytest.mark.parametrize("step", [5, pytest.param(1, marks=pytest.mark.soak)])
def test_every_truncation_at_a_page_is_found(tmp_path, sound, step):
    for size in range(PAGE, len(sound), PAGE * step):
        assert findings(tmp_path / "x.db", sound[:size]), size


@pytest.mark.parametrize("step", [5, pytest.param(1, marks=pytest.mark.soak)])
def test_zeroed_swapped_and_duplicated_pages_are_found(tmp_path, sound, step):
    pages = [sound[at : at + PAGE] for at in range(0, len(sound), PAGE)]
    for number in range(1, len(pages) - 1, step):
        zeroed = [*pages[:number], bytes(PAGE), *pages[number + 1 :]]
        swapped = [*pages[:number], pages[number + 1], pages[number], *pages[number + 2 :]]
        for spoiled in (zeroed, swapped, [*pages, pages[number]]):
            assert findings(tmp_path / "x.db", b"".join(spoiled)), number


def test_damage_to_a_page_nobody_uses_is_told_from_damage_to_content(tmp_path, sound):
    pages = [sound[at : at + PAGE] for at in range(0, len(sound), PAGE)]
    seen = Counter()
    for number in range(1, len(pages)):
        spoiled = bytearray(sound)
        spoiled[number * PAGE + 500] ^= 1
        found = findings(tmp_path / "x.db", bytes(spoiled))
        seen["harmless" if found == ["vault.leftover_page"] else "harm"] += 1
    assert seen["harmless"] > 10
    assert seen["harm"] > 10


def test_an_appended_page_is_not_called_harmless(tmp_path, sound):
    found = findings(tmp_path / "x.db", sound + sound[-PAGE:])
    assert found == ["vault.pages_damaged"]


def test_replacing_the_key_removes_a_harmless_page(closed):
    vault = closed.open()
    vault.db.execute("CREATE TABLE gone (a)")
    vault.db.execute_many("INSERT INTO gone VALUES (?)", [("x" * 3000,)] * 30)
    vault.db.execute("DROP TABLE gone")
    vault.close()
    path = closed.folder / "vault.db"
    data = bytearray(path.read_bytes())
    data[-500] ^= 1
    path.write_bytes(data)
    vault = closed.open()
    found = vault.check_health()
    assert [finding.code for finding in found] == ["vault.leftover_page"]
    assert health.harmless(found)
    vault.rotate_key()
    assert vault.check_health() == []
    assert vault.db.query_value("SELECT count(*) FROM note") == 400
    vault.close()


def test_rows_that_refer_to_nothing_are_found(vault):
    vault.db.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
    vault.db.execute("CREATE TABLE child (p INTEGER REFERENCES parent)")
    vault.db.execute("PRAGMA foreign_keys = OFF")
    vault.db.execute("INSERT INTO child VALUES (7)")
    found = vault.check_health()
    assert [(f.code, dict(f.params)) for f in found] == [("vault.references_broken", {"count": 1})]
    assert not health.harmless(found)


def test_rows_that_break_their_own_rules_are_found(vault):
    """Every page authentic, the content impossible: only SQLite's own check sees it."""
    vault.db.execute("CREATE TABLE t (a TEXT)")
    vault.db.execute("INSERT INTO t VALUES (NULL)")
    vault.db.execute("PRAGMA writable_schema = ON")
    vault.db.execute(
        "UPDATE sqlite_master SET sql = 'CREATE TABLE t (a TEXT NOT NULL)' WHERE name = 't'"
    )
    vault.db.execute("PRAGMA writable_schema = RESET")
    found = vault.check_health()
    assert [finding.code for finding in found] == ["vault.structure_damaged"]
    assert not health.harmless(found)


def test_no_word_of_the_office_can_be_read_anywhere_in_the_folder(tmp_path):
    """F17: 500 words, in rows, in the search index, in the log, in backups, and after deleting."""
    words = [f"canary{os.urandom(6).hex()}" for _ in range(500)]
    vault, code = make_vault(tmp_path, officer="canaryofficername")
    words += ["canaryofficername", "violet", "lantern", code.groups()[0], code.secret.hex()]
    vault.db.execute("CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'trigram')")
    vault.db.execute("CREATE TABLE note (text TEXT)")
    for table in ("search", "note"):
        vault.db.execute_many(f"INSERT INTO {table} (text) VALUES (?)", [(w,) for w in words])
    vault.db.execute("DELETE FROM note WHERE rowid % 2")
    vault.back_up()
    assert vault.db.query_value("SELECT count(*) FROM search WHERE text MATCH ?", (words[7],)) == 1
    readable = _readable(vault.folder, words)
    vault.rotate_key()
    vault.add_passphrase_slot("canaryofficername", "ragged copper mountain ballad", kdf=FLOOR)
    readable |= _readable(vault.folder, words)
    assert (vault.folder / "vault.db-wal").stat().st_size > 0
    vault.close()
    readable |= _readable(vault.folder, words)
    assert readable == set()
    (vault.folder / "notes.txt").write_text(f"a {words[3]} b")
    assert _readable(vault.folder, words) == {words[3]}  # the search can find something


def _readable(folder, words) -> set[str]:
    found = set()
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes().lower()
            found |= {
                word
                for word in words
                if any(word.lower().encode(e) in data for e in ("utf-8", "utf-16-le"))
            }
    return found
