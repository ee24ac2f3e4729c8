# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of what whoever holds the folder, but no way in, can see (F17, F33).

`visible_without_keys.txt` is the whole list: what an administrator sees who copies the disk. The
test reads a real vault as such a person would and compares; what is not on the list and differs
between two offices would be a leak.
"""

from __future__ import annotations

import hashlib
import math
import re
import shutil
import sqlite3
import struct
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.casework.entering import add_email
from core.errors import UserError
from core.ids import FileId
from core.retaliation.intake import add_person
from storage.intake import interpret
from storage.intake.message import Attached, Message
from storage.vault import Passphrase, open_vault
from storage.vault.header import COPY_SIZE, FILE_SIZE
from tests.faults import office

if TYPE_CHECKING:
    from collections.abc import Callable

    from storage.records.records import Records
    from tests.faults.office import Keys

GOLDEN = Path(__file__).with_name("visible_without_keys.txt")
PAGE = 4096
ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзийклмнопрстуфхцчшщ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهو",
    "的一是不了人我在有他这为之大来以个中上们",
)


def canaries(count: int, seed: str = "f17") -> list[str]:
    """Return words that stand nowhere else, in four scripts."""
    words = []
    for number in range(count):
        digest = hashlib.sha256(f"{seed} {number}".encode()).digest()
        letters = ALPHABETS[number % 4]
        words.append("".join(letters[byte % len(letters)] for byte in digest[:14]))
    return words


def found_in(folder: Path, words: list[str]) -> list[tuple[str, str]]:
    """Return (file, word) for every word that can be read in a file or its name."""
    forms = [(word, word.encode(code)) for word in words for code in ("utf-8", "utf-16-le")]
    hits = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        data = name.encode() + (path.read_bytes() if path.is_file() else b"")
        hits += [(name, word) for word, form in forms if form in data]
    return hits


def tell_all(records: Records, keys: Keys, words: list[str]) -> None:
    """Put words everywhere where an officer can put one."""
    part = iter(words)

    def some(count: int) -> str:
        return " ".join(next(part) for _ in range(count))

    for _ in range(30):
        office.say(records, keys.case, some(9))
    case = office.begin(records, some(1), name=some(2))
    on = date.today()
    for role in ("witness", "supervisor"):
        facts = {"role": role, "name": some(2), "post": some(1), "email": f"{some(1)}@example.org"}
        records.apply(case, lambda c, _, f=facts: add_person(c, f, by=records.me, on=on))
    mail = (
        f"From: {some(1)} <x@example.org>\r\nSubject: {some(2)}\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{some(60)}\r\n"
    )
    message = interpret(Attached("mail.eml", "message/rfc822", mail.encode()))
    assert isinstance(message, Message)
    sha256, _ = office.attach(records, case, message.source.data, f"{some(1)}.eml")
    facts = {"sender": str(message.sender), "subject": message.subject, "text": message.text}
    facts["attachments"] = [sha256]
    records.apply(case, lambda c, _: add_email(c, facts, by=records.me, on=on))
    _, events = office.attach(records, case, (some(50) * 400).encode(), f"{some(1)}.txt")
    records.erase(FileId(case), events[-1], some(1))
    records.save_draft(f"letter/{case}", {"text": some(40)})
    records.save_draft("forgotten", {"text": some(10)})
    records.delete_draft("forgotten")
    records.store_identity(some(1), some(3).encode(), some(1).encode())
    records.journal.vault.add_passphrase_slot(some(1), some(3), label=some(1), kdf=office.FLOOR)
    for word in part:
        office.say(records, keys.case, word)


@pytest.fixture(scope="module")
def told(original, tmp_path_factory) -> tuple[Path, list[str], dict[str, list]]:
    """An office that was told 500 words, and where each moment of its folder showed them."""
    where = tmp_path_factory.mktemp("told")
    keys = original.copy(where / "Office.vault")
    folder = Path(keys.folder)
    words = canaries(500)
    secrets = [office.PASSPHRASE, office.SECOND, "Cleo Complainant", "Ada Director", keys.code]
    secrets += [keys.code.replace("-", ""), keys.case, office.DIRECTOR, "complaint", "note_added"]
    seen = {}
    records = keys.open()
    tell_all(records, keys, words)
    assert all(len(records.search(word)) for word in (words[0], words[1], words[3]))
    seen["open"] = found_in(folder, words + secrets)
    shutil.copytree(folder, where / "cut")
    records.vault.back_up()
    assert records.close() == ()
    seen["closed, with a backup"] = found_in(folder, words + secrets)
    records = keys.open()
    records.vault.rotate_key()
    records.rebuild_index()
    seen["under a new key"] = found_in(folder, words + secrets)
    records.close()
    return where, words, seen


def test_no_word_can_be_read_in_the_folder(told, figure):
    _, words, seen = told
    hits = {moment: len(found) for moment, found in seen.items()}
    figure(f"F17: {len(words)} words, {sum(hits.values())} found: {hits}")
    assert set(hits.values()) == {0}


def test_the_search_for_words_finds_them_where_they_are(told, tmp_path):
    _, words, _ = told
    for number, word in enumerate(words):
        code = ("utf-8", "utf-16-le")[number % 2]
        (tmp_path / f"{number}").write_bytes(b"\x00\x01" + word.encode(code) + b"\xff")
    assert len(found_in(tmp_path, words)) == len(words)


def test_every_page_is_as_good_as_noise(told):
    """A page of 4096 random bytes has 7.955 bits a byte; text has 5 and zeros none."""
    where, _, _ = told
    databases = [*where.rglob("vault.db")]
    assert len(databases) == 3  # one cut off, one closed, a backup
    pages = []
    for data in (file.read_bytes() for file in databases):
        pages += [data[at : at + PAGE] for at in range(0, len(data), PAGE)]
    log = (where / "cut" / "vault.db-wal").read_bytes()
    frames = range(32, len(log), 24 + PAGE)
    pages += [log[at + 24 : at + 24 + PAGE] for at in frames]
    assert len(frames) > 100
    assert min(map(entropy, pages)) > 7.92


def entropy(data: bytes) -> float:
    counts = Counter(data).values()
    return -sum(n / len(data) * math.log2(n / len(data)) for n in counts)


def test_plain_sqlite_cannot_open_it(told):
    for path in told[0].rglob("vault.db"):
        with (
            pytest.raises(sqlite3.DatabaseError, match="not a database"),
            sqlite3.connect(path) as connection,
        ):
            connection.execute("SELECT * FROM sqlite_master")
        connection.close()


# What an administrator does see


def view(folder: Path) -> list[str]:
    """Return all that can be read without a key, line by line, as a stranger would note it."""
    lines = []
    for path in sorted(folder.rglob("*")):
        name, size = path.relative_to(folder).as_posix(), path.stat().st_size
        lines.append(f"{name}: {'folder' if path.is_dir() else f'{size} bytes'}")
        match path.name:
            case "vault.hdr":
                lines += [f"{name}: {fact}" for fact in header_facts(path.read_bytes())]
            case "vault.db":
                lines.append(f"{name}: {size // PAGE} pages of noise")
            case "vault.db-wal":
                lines += [f"{name}: {fact}" for fact in log_facts(path.read_bytes())]
            case "lock" | "failed-unlocks":
                lines.append(f"{name}: {path.read_text()!r}")
    return lines


def header_facts(data: bytes) -> list[str]:
    """Read a header from FORMAT.md alone."""
    assert len(data) == FILE_SIZE
    assert data[:COPY_SIZE] == data[COPY_SIZE:]
    fields = struct.unpack_from(">4sHH16sQHBQ32sB", data)
    names = ("magic", "version", "length", "vault id", "generation", "suite", "flags", "mark",
             "head", "slots")  # fmt: skip
    facts = [
        f"{n} {v.hex() if isinstance(v, bytes) else v}" for n, v in zip(names, fields, strict=True)
    ]
    at = struct.calcsize(">4sHH16sQHBQ32sB")
    for _ in range(fields[-1]):
        kind, slot, size = struct.unpack_from(">B16sH", data, at)
        at += 19
        kdf, memory, passes, lanes, salt, nonce = struct.unpack_from(">BIHB16s12s", data, at)
        cost = f"kdf {kdf}, {memory} KiB, {passes} passes, {lanes} lanes"
        facts.append(f"slot type {kind}, id {slot.hex()}, {cost}")
        facts.append(f"slot salt {salt.hex()}, nonce {nonce.hex()}, {size - 36} bytes of noise")
        at += size
    assert not any(data[at : COPY_SIZE - 64])
    return facts


def log_facts(data: bytes) -> list[str]:
    """Return what SQLite's log shows: which pages were written, in which commits."""
    frames = [struct.unpack_from(">II", data, at) for at in range(32, len(data), 24 + PAGE)]
    commits = sum(1 for _, size in frames if size)
    return [f"{len(frames)} frames", f"{commits} commits", "page number of each frame"]


def shape(line: str) -> str:
    """Return a line of a view without what chance or the clock decides."""
    line = re.sub(r"\d{4}-\d\d-\d\dT\d{6}Z", "TIME", line)
    line = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", "TIME", line)
    line = re.sub(r"\b[0-9a-f]{24,}\b", "RANDOM", line)
    line = re.sub(r"'\d+'", "'PROCESS'", line)
    return re.sub(r"\b\d+ (bytes|pages|frames|commits)\b", r"N \1", line)


def history(keys: Keys, word: Callable[[int], str]) -> Path:
    """Give an office a fixed history in words of its own, end it by a cut, and return it."""
    records = keys.open()
    records.vault.back_up()
    for number in range(12):
        office.say(records, keys.case, word(number))
    office.begin(records, word(13), name=word(14))
    office.attach(records, keys.case, word(15).encode() * 900, f"{word(16)}.txt")
    records.anchor()
    records.save_draft("letter", {"text": word(17)})
    with pytest.raises(UserError, match="already_open"):
        keys.unlock()
    cut, tried = (Path(keys.folder).with_name(name) for name in ("cut", "tried"))
    shutil.copytree(keys.folder, cut)
    shutil.copytree(keys.folder, tried)
    records.close()
    with pytest.raises(UserError, match="wrong_passphrase"):
        open_vault(tried, Passphrase("not the passphrase of anybody"))
    shutil.copy(tried / "failed-unlocks", cut)
    return cut


@pytest.fixture(scope="module")
def views(original, tmp_path_factory) -> tuple[list[str], list[str]]:
    """Two copies of one office, each told the same things in words of another length and script."""
    where = tmp_path_factory.mktemp("views")
    words = canaries(40)
    latin, chinese = words[0::4], words[3::4]
    one = history(original.copy(where / "1" / "Office.vault"), lambda n: latin[n % 10])
    two = history(original.copy(where / "2" / "Office.vault"), lambda n: chinese[n % 10][:5])
    return view(one), view(two)


def test_what_is_visible_without_keys_is_what_is_documented(views):
    lines = GOLDEN.read_text().splitlines()
    documented = [line for line in lines if line and not line.startswith("#")]
    for seen in views:
        assert sorted(set(map(shape, seen))) == sorted(documented)


def test_two_offices_that_did_the_same_look_the_same_whatever_their_words(views):
    one, two = (Counter(map(shape, lines)) for lines in views)
    assert one == two
    sizes = [
        [int(n) for line in lines for n in re.findall(r"(\d+) pages", line)] for lines in views
    ]
    assert all(abs(a - b) <= 3 for a, b in zip(*sizes, strict=True))
