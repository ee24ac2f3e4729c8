# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that no file, however broken or built, does worse than cost one sentence.

Damage is made from real files in eight ways; bombs are built to the limits and beyond. Whatever
comes in, the answer is a message or a refusal with a known sentence, in bounded time and memory.
"""

from __future__ import annotations

import base64
import json
import random
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from core.errors import UserError
from resources import LANGUAGES, message
from storage.intake import Attached, Message, charsets, compound, interpret
from tests.storage.intake import outlook
from tests.storage.intake.outlook import attachment, embedded, note
from tests.storage.intake.samples import FILES, HEAD, refusal

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = sorted(path.name for path in FILES.iterdir() if path.suffix in (".eml", ".msg"))
SECONDS = 5.0
"""Of this process: other work on the machine is not ours to answer for."""
ODD = b'\0\n\r"()*,/:;<=>?[\\]\x80\xff'


def cut(data: bytearray, rnd: random.Random) -> None:
    del data[rnd.randrange(len(data)) :]


def flip(data: bytearray, rnd: random.Random) -> None:
    for _ in range(rnd.randint(1, 20)):
        data[rnd.randrange(len(data))] ^= 1 << rnd.randrange(8)


def disturb(data: bytearray, rnd: random.Random) -> None:
    for _ in range(rnd.randint(1, 20)):
        data[rnd.randrange(len(data))] = rnd.choice(ODD)


def lose(data: bytearray, rnd: random.Random) -> None:
    at = rnd.randrange(len(data))
    del data[at : at + rnd.randint(1, 300)]


def repeat(data: bytearray, rnd: random.Random) -> None:
    at = rnd.randrange(len(data))
    data[at:at] = data[at : at + rnd.randint(1, 300)] * rnd.randint(1, 20)


def blank(data: bytearray, rnd: random.Random) -> None:
    at, size = rnd.randrange(len(data)), rnd.randint(1, 200)
    data[at : at + size] = bytes(size)


def renumber(data: bytearray, rnd: random.Random) -> None:
    for _ in range(rnd.randint(1, 4)):
        at = rnd.randrange(0, max(1, len(data) & ~3), 4)
        number = rnd.choice([0, 1, 0xFFFFFFFF, 0xFFFFFFFE, 0x7FFFFFFF, rnd.randrange(400)])
        data[at : at + 4] = number.to_bytes(4, "little")


def rehead(data: bytearray, rnd: random.Random) -> None:
    for _ in range(rnd.randint(1, 3)):
        data[rnd.randrange(24, 80)] = rnd.randrange(256)


DAMAGES = (cut, flip, disturb, lose, repeat, blank, renumber, rehead)


def check(name: str, data: bytes) -> None:
    """Read a hostile file: a message whose every text can be stored, or a known refusal."""
    begin = time.process_time()
    try:
        read = interpret(Attached(name, "", data))
    except UserError as error:
        assert all(message(error.code, language, error.refusal.params) for language in LANGUAGES)
    else:
        assert isinstance(read, Message)
        texts = [read.subject, read.text, read.message_id, *(a.name for a in read.attachments)]
        people = [*read.recipients, *read.cc, *read.bcc, *([read.sender] if read.sender else [])]
        texts += [part for one in people for part in (one.name, one.email)]
        assert all("\0" not in text and text.encode() is not None for text in texts)
        assert read.sent_at is None or read.sent_at.tzinfo is not None
        assert all(message(code, language, {}) for code in read.warnings for language in LANGUAGES)
        names = [a.name.casefold() for a in read.attachments]
        assert len(names) == len(set(names))
    assert time.process_time() - begin < SECONDS


def damage(seed: int, name: str, way: Callable[[bytearray, random.Random], None]) -> None:
    data = bytearray((FILES / name).read_bytes())
    way(data, random.Random(f"{seed} {name} {way.__name__}"))
    check(name, bytes(data))


@pytest.mark.parametrize("name", SEEDS)
@pytest.mark.parametrize("way", DAMAGES)
def test_damage_costs_at_most_one_sentence(
    name: str, way: Callable[[bytearray, random.Random], None]
) -> None:
    for seed in range(3):
        damage(seed, name, way)


@pytest.mark.soak
@pytest.mark.parametrize("name", SEEDS)
def test_much_damage_costs_at_most_one_sentence(name: str, figure: Callable[[str], None]) -> None:
    for seed in range(1000, 1500):
        for way in DAMAGES:
            damage(seed, name, way)
    figure(f"F28 {name}: damaged {500 * len(DAMAGES)} times, at most one sentence")


@pytest.mark.parametrize("name", ["outer.msg", "forward_en.eml"])
def test_a_file_cut_at_any_place_costs_at_most_one_sentence(name: str) -> None:
    data = (FILES / name).read_bytes()
    for size in range(0, len(data), max(1, len(data) // 150)):
        check(name, data[:size])


def nested(levels: int, inside: bytes = b"x") -> bytes:
    tree = outlook.message(values=note(), attachments=[attachment("x", inside)], embedded=True)
    for _ in range(levels - 1):
        tree = outlook.message(values=note(), attachments=[embedded(tree)], embedded=True)
    return outlook.compound(outlook.message(values=note(), attachments=[embedded(tree)]))


def multiparts(levels: int) -> bytes:
    part = b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
    return HEAD + b"".join(part % (n, n) for n in range(levels))


def parts(count: int) -> bytes:
    return HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * count


def lying(numbers: dict[int, int]) -> bytes:
    """Return an Outlook file whose header declares other numbers, by their place."""
    data = bytearray(outlook.compound(outlook.message(values=note())))
    for place, number in numbers.items():
        struct.pack_into("<I", data, place, number)
    return bytes(data)


def streams_of(size: int, *, shared: bool = False) -> bytes:
    """Return an Outlook file whose streams claim a size, or claim the same sectors."""
    files = [attachment(str(n), bytes(5000)) for n in range(200)] if shared else []
    files.append(attachment("big", bytes(4 << 20)))
    data = bytearray(outlook.compound(outlook.message(values=note(), attachments=files)))
    entries = [n for n in range(512, len(data), 128) if data[n + 66] == 2 and data[n + 64] <= 64]
    largest = max(entries, key=lambda n: struct.unpack_from("<Q", data, n + 120)[0])
    for entry in entries:
        if shared:
            data[entry + 116 : entry + 128] = data[largest + 116 : largest + 128]
        else:
            struct.pack_into("<Q", data, entry + 120, size)
    return bytes(data)


def rich(body: bytes) -> bytes:
    rtf = (b"{\\rtf1 " + body)[: 2 << 20]
    packed = struct.pack("<II4sI", len(rtf) + 12, len(rtf), b"MELA", 0) + rtf
    return outlook.compound(outlook.message(values=note(text="", rtf=packed)))


REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "ten thousand parts": ("a.eml", lambda: parts(10_000), "intake.too_many_parts"),
    "empty parts": ("a.eml", lambda: parts(0) + b"--b\n\n" * 4_000_000, "intake.too_many_parts"),
    "line feeds": ("a.eml", lambda: HEAD + b"\n" * (20 << 20), "intake.too_many_parts"),
    "eleven multiparts deep": ("a.eml", lambda: multiparts(11), "intake.too_deep"),
    "a thousand multiparts deep": ("a.eml", lambda: multiparts(1000), "intake.too_deep"),
    "a long field": ("a.eml", lambda: b"X: " + b"y" * (8 << 20) + HEAD, "intake.headers_too_long"),
    "many fields": ("a.eml", lambda: b"X: y\n" * 900_000 + HEAD, "intake.headers_too_long"),
    "a folded field": (
        "a.eml",
        lambda: HEAD + b"X: y\n" + b" y\n" * 900_000,
        "intake.headers_too_long",
    ),
    "parameters": (
        "a.eml",
        lambda: HEAD + b"Content-Type: a/b; " + b';"' * 30_000,
        "intake.headers_too_long",
    ),
    "five thousand attachments": (
        "a.msg",
        lambda: outlook.compound(
            outlook.message(values=note(), attachments=[attachment("x", b"x")] * 5000)
        ),
        "intake.too_many_parts",
    ),
    "more attachments than are allowed": (
        "a.msg",
        lambda: outlook.compound(
            outlook.message(values=note(), attachments=[{(0x3701, outlook.BINARY): b"x"}] * 2100)
        ),
        "intake.too_many_parts",
    ),
    "more recipients than are allowed": (
        "a.msg",
        lambda: outlook.compound(
            outlook.message(values=note(), recipients=[{(0x3003, outlook.UNICODE): "a@b"}] * 2100)
        ),
        "intake.too_many_parts",
    ),
    "twelve messages deep": ("a.msg", lambda: nested(12), "intake.too_deep"),
    "three hundred messages deep": ("a.msg", lambda: nested(300), "intake.too_deep"),
    "a large file seven messages deep": (
        "a.msg",
        lambda: nested(7, bytes(20 << 20)),
        "intake.too_big",
    ),
    "a table of sectors larger than the file": (
        "a.msg",
        lambda: lying({44: 0x7FFFFFFF}),
        "intake.damaged",
    ),
    "a loop of tables": ("a.msg", lambda: lying({68: 0, 72: 0x7FFFFFFF}), "intake.damaged"),
    "a table of small sectors larger than the file": (
        "a.msg",
        lambda: lying({64: 0x7FFFFFFF}),
        "intake.damaged",
    ),
    "sectors of another size": ("a.msg", lambda: lying({30: 0x0006_0002, 72: 1}), "intake.damaged"),
    "gigabytes declared": ("a.msg", lambda: streams_of(0x7FFFFF00), "intake.damaged"),
    "two hundred streams in the same place": (
        "a.msg",
        lambda: streams_of(0, shared=True),
        "intake.damaged",
    ),
}
BORNE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "as deep as allowed, many lines": (
        "a.eml",
        lambda: multiparts(10) + b"\n" + b"--\n" * 900_000,
    ),
    "recipients": ("a.eml", lambda: b"To: " + b'"a, b" <x@y.z>,' * 4000 + b"\n" + HEAD),
    "open quotes": ("a.eml", lambda: b"To: " + b'"' * 60_000 + b"\n" + HEAD),
    "open brackets": ("a.eml", lambda: b"To: " + b"(<[" * 20_000 + b"@\n" + HEAD),
    "open words": ("a.eml", lambda: b"Subject: " + b"=?x?q?" * 10_000 + b"\n" + HEAD),
    "unknown charsets": (
        "a.eml",
        lambda: b"Subject: " + b"".join(b"=?x%d?q?=80?= " % n for n in range(3500)) + b"\n" + HEAD,
    ),
    "flowed lines": (
        "a.eml",
        lambda: HEAD + b"Content-Type: text/plain; format=flowed\n\n" + b"a \n" * 900_000,
    ),
    "texts without a charset": (
        "a.eml",
        lambda: (
            HEAD
            + b"Content-Type: multipart/mixed; boundary=b\n\n"
            + b"".join(b"--b\n\n" + bytes(range(128, 256)) * 20 + b"\n" for _ in range(1900))
        ),
    ),
    "pages of HTML": (
        "a.eml",
        lambda: (
            HEAD
            + b"Content-Type: multipart/alternative; boundary=b\n\n"
            + (b"--b\nContent-Type: text/html\n\n" + b"<" * 25_000 + b"\n") * 1900
        ),
    ),
    "quotes inside quotes": (
        "a.eml",
        lambda: HEAD + b"Content-Type: text/html\n\n" + b"<blockquote>x" * 150_000,
    ),
    "links inside links": (
        "a.eml",
        lambda: HEAD + b"Content-Type: text/html\n\n" + b"<a href=x><div>y" * 120_000,
    ),
    "base64": (
        "a.eml",
        lambda: (
            HEAD + b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(bytes(1 << 24))
        ),
    ),
    "attachments, as many as allowed": (
        "a.msg",
        lambda: outlook.compound(
            outlook.message(values=note(), attachments=[attachment("x", b"x")] * 1900)
        ),
    ),
    "rich links": ("a.msg", lambda: rich(b"{\\field{\\*\\fldinst{HYPERLINK " * 70_000)),
    "rich fonts": ("a.msg", lambda: rich(b"{\\fonttbl " + b"\\f0 " * 500_000)),
    "rich paragraphs": ("a.msg", lambda: rich(b"\\par a" * 350_000)),
    "rich groups": ("a.msg", lambda: rich(b"{" * (2 << 20))),
    "rich negative skip": ("a.msg", lambda: rich(b"\\bin-999999999 \\bin999999999 " * 9)),
}


GUESSED = "texts without a charset"
DEAR = ("as deep as allowed, many lines", "pages of HTML", "rich links")
"""A second each."""


@pytest.mark.parametrize("bomb", REFUSED)
def test_a_bomb_is_refused_for_what_it_is(bomb: str) -> None:
    name, make, code = REFUSED[bomb]
    data = make()
    begin = time.process_time()
    assert refusal(name, data) == code
    assert time.process_time() - begin < SECONDS


@pytest.mark.parametrize(
    "bomb",
    [
        pytest.param(bomb, marks=pytest.mark.soak) if bomb in DEAR else bomb
        for bomb in BORNE
        if bomb != GUESSED
    ],
)
def test_a_bomb_within_the_limits_is_borne(bomb: str) -> None:
    name, make = BORNE[bomb]
    check(name, make())


@pytest.mark.parametrize(
    "numbers",
    [{30: 0x0006_0002}, {30: 0x0006_FFFF}, {30: 0x0001_0009}, {44: 0x7FFFFFFF}],
    ids=str,
)
def test_a_header_that_no_honest_file_has_is_not_followed(
    numbers: dict[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def follow(data: bytes) -> None:
        pytest.fail("followed")

    monkeypatch.setattr(compound, "_Bounded", follow)
    assert refusal("a.msg", lying(numbers)) == "intake.damaged"


def test_a_charset_is_guessed_a_few_times_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []
    honest = charsets.from_bytes

    def counted(data: bytes) -> Any:
        asked.append(data)
        return honest(data)

    monkeypatch.setattr(charsets, "from_bytes", counted)
    check("a.eml", BORNE[GUESSED][1]())
    assert 0 < len(asked) < 20


MEASURE = """
import json, resource, sys
from pathlib import Path
from core.errors import UserError
from storage.intake import Attached, interpret
data = Path(sys.argv[2]).read_bytes()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    interpret(Attached(sys.argv[1], "", data))
except UserError:
    pass
print(json.dumps((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024))
"""


def memory(name: str, data: bytes, folder: Path) -> Any:
    """Return how many MiB a fresh process needs to read a file beyond what it needs to hold it."""
    (folder / "data").write_bytes(data)
    command = [sys.executable, "-c", MEASURE, name, str(folder / "data")]
    root = Path(__file__).parents[3]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=root)
    return json.loads(done.stdout)


def test_a_refusal_needs_little_memory(tmp_path: Path) -> None:
    name, make, _ = REFUSED["a large file seven messages deep"]
    assert memory(name, make(), tmp_path) < 150


@pytest.mark.soak
@pytest.mark.parametrize("bomb", [*REFUSED, *BORNE])
def test_every_bomb_needs_little_memory(bomb: str, tmp_path: Path) -> None:
    name, make = (REFUSED.get(bomb) or BORNE[bomb])[:2]
    assert memory(name, make(), tmp_path) < 200
